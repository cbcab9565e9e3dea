/**
 * What bylines say beside their names, in the ten languages of the rules (en fr es de pt it tr ru ar fa): data that is read
 * in small letters.
 */

/** Words that stand before a byline's names and belong to none of them. */
export const LABELS: readonly string[] = [
  ...['by', 'words', 'text', 'author', 'authors', 'written by', 'words by', 'story by', 'text by', 'article by'],
  ...['report by', 'reported by', 'posted by', 'published by'],
  ...['par', 'texte', 'auteur', 'auteurs', 'écrit', 'écrit par', 'rédigé par', 'publié par', 'propos recueillis par'],
  ...['por', 'texto', 'autor', 'autora', 'autores', 'escrito por', 'redactado por', 'publicado por', 'texto de'],
  ...['redigido por', 'reportagem de', 'autoras'],
  ...['autorin', 'autoren', 'text von', 'geschrieben von', 'verfasst von', 'bericht von', 'ein beitrag von'],
  ...['ein bericht von', 'ein kommentar von', 'ein gastbeitrag von', 'eine analyse von'],
  ...['testo', 'testo di', 'autore', 'autori', 'scritto da', 'a cura di', 'articolo di', 'pubblicato da'],
  ...['yazan', 'yazar', 'yazarlar', 'haber', 'hazırlayan', 'haberi hazırlayan'],
  ...['автор', 'авторы', 'текст', 'подготовил', 'подготовила', 'подготовили'],
  ...['كتب', 'كتبت', 'كتبه', 'كتبها', 'بقلم', 'إعداد', 'الكاتب', 'الكاتبة'],
  ...['نویسنده', 'نویسندگان', 'نگارنده', 'نوشته', 'به قلم', 'گزارش از'],
];
/** The same, but parts of names too («Di Canio», „Von der Leyen“). */
export const LABELS_OR_PARTICLES: readonly string[] = ['von', 'di', 'da', 'de'];

/** What stands before the agency that a text comes from. */
export const SOURCE_LABELS =
  'source sources quelle quellen fuente fuentes fonte fonti fontes kaynak источник المصدر مصدر منبع'.split(' ');

/** What stands in English before the noun of a role: "Business Columnist", "AP National Security Writer". */
export const BEATS =
  'ap pa staff senior chief deputy associate assistant managing contributing guest lead special freelance national international foreign local political politics security sports sport science health business technology tech auto education environment crime court arts culture entertainment travel food features investigative general news digital data video economics finance financial markets energy defence defense diplomatic legal royal religion society consumer opinion city state'.split(
    ' ',
  );

/** What a byline says of its names: who they are to the paper. From here on it is no name. */
export const ROLES: readonly string[] = [
  ...[
    'writer',
    'writers',
    'reporter',
    'reporters',
    'correspondent',
    'correspondents',
    'editor',
    'editors',
    'columnist',
  ],
  ...['contributor', 'journalist', 'freelance', 'producer', 'analyst', 'expert', 'editor-in-chief', 'co-founder'],
  ...['journaliste', 'correspondant', 'correspondante', 'rédacteur', 'rédactrice', 'chroniqueur', 'chroniqueuse'],
  ...['envoyé spécial', 'envoyée spéciale'],
  ...['redactor', 'redactora', 'periodista', 'corresponsal', 'columnista', 'enviado especial', 'enviada especial'],
  ...['redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'reporterin', 'journalistin', 'kolumnist'],
  ...['kolumnistin', 'volontär', 'volontärin'],
  ...['giornalista', 'inviato', 'inviata', 'corrispondente', 'redattore', 'redattrice', 'editorialista'],
  ...['jornalista', 'repórter', 'correspondente', 'redatora', 'redator', 'colunista'],
  ...['muhabir', 'muhabiri', 'editör', 'editörü', 'gazeteci', 'köşe yazarı'],
  ...['корреспондент', 'обозреватель', 'редактор', 'журналист', 'журналистка', 'колумнист', 'репортёр', 'репортер'],
  ...['محرر', 'محررة', 'مراسل', 'مراسلة', 'صحفي', 'صحفية', 'صحافي', 'صحافية', 'كاتب صحفي'],
  ...['خبرنگار', 'روزنامه‌نگار', 'سردبیر', 'دبیر'],
];

/** What says in a byline that a date follows. */
export const DATED_WORDS: readonly string[] = [
  ...['published', 'posted', 'first published'],
  ...['publié', 'publiée', 'mis en ligne'],
  ...['publicado', 'publicada'],
  ...['veröffentlicht', 'erstellt'],
  ...['pubblicato', 'pubblicata'],
  ...['yayınlanma', 'yayınlandı', 'yayın tarihi', 'oluşturulma'],
  ...['опубликовано', 'опубликована'],
  ...['نشر في', 'نُشر في', 'تاريخ النشر'],
  ...['تاریخ انتشار', 'منتشر شده'],
];

/** What says that the date which follows is that of a change. */
export const UPDATED_WORDS: readonly string[] = [
  ...['updated', 'last modified', 'modified', 'edited', 'revised'],
  ...['mis à jour', 'mise à jour', 'modifié', 'modifiée', 'actualisé'],
  ...['actualizado', 'actualizada', 'modificado', 'última actualización'],
  ...['aktualisiert', 'aktualisierung', 'geändert', 'zuletzt bearbeitet'],
  ...['atualizado', 'atualizada', 'última atualização'],
  ...['aggiornato', 'aggiornata', 'aggiornamento', 'modificato'],
  ...['güncelleme', 'güncellendi', 'güncellenme', 'son güncelleme'],
  ...['обновлено', 'обновлена', 'изменено'],
  ...['آخر تحديث', 'تحديث', 'حُدّث', 'تم التحديث', 'تعديل'],
  ...['به‌روزرسانی', 'به روز رسانی', 'بروزرسانی', 'ویرایش'],
];

/** Words with which links and buttons beside a name begin. */
export const LINK_WORDS: readonly string[] = [
  ...['view', 'view more', 'view all', 'see all', 'see more', 'more by', 'more from', 'more articles', 'all articles'],
  ...['read more', 'show more', 'follow', 'author’s profile', 'author profile', 'about the author', 'full bio', 'bio'],
  ...['profile', 'contact', 'email', 'subscribe', 'share'],
  ...[
    'voir tous',
    'voir plus',
    'tous les articles',
    'suivre',
    'à propos de l’auteur',
    'profil',
    'lire la suite',
    's’abonner',
  ],
  ...['ver más', 'ver todos', 'más artículos', 'todos los artículos', 'seguir', 'perfil', 'sobre el autor', 'leer más'],
  ...[
    'alle artikel',
    'mehr von',
    'mehr artikel',
    'zum profil',
    'zur autorenseite',
    'folgen',
    'über den autor',
    'zum autor',
  ],
  ...['ver mais', 'todos os artigos', 'mais artigos', 'sobre o autor', 'leia mais', 'ver perfil'],
  ...['vedi tutti', 'tutti gli articoli', 'altri articoli', 'segui', 'profilo', 'leggi tutto', 'l’autore'],
  ...['tüm yazıları', 'tüm haberleri', 'takip et', 'yazarın tüm', 'profili', 'devamı'],
  ...['все статьи', 'все материалы', 'подписаться', 'профиль', 'об авторе', 'ещё'],
  ...['المزيد من', 'جميع المقالات', 'كل المقالات', 'تابع', 'متابعة', 'الملف الشخصي', 'عن الكاتب', 'اقرأ المزيد'],
  ...['همه مطالب', 'مطالب بیشتر', 'درباره نویسنده', 'دنبال کردن', 'مشاهده همه', 'نمایه'],
];

/** Names of accounts that print what others wrote. */
export const ACCOUNTS =
  'admin administrator administrateur administrador amministratore developer webmaster web-master webadmin root user superuser editor system wordpress yönetici админ администратор редактор الموقع المدير أدمن سایت ادمین'.split(
    ' ',
  );

/** Words that only a company's name has. */
export const COMPANIES =
  'gmbh mbh kg kgaa inc llc ltd plc corp corporation pty a/s s.a. s.a.s. s.l. s.l.u. s.p.a. spa s.r.l. srl ltda ltda. a.ş. ооо оао зао mediengruppe verlag verlagsgesellschaft publishing publishers newspapers holding'.split(
    ' ',
  );

/** News agencies as bylines print them: authors in their own right where no person is named. */
export const AGENCIES: readonly string[] = [
  ...['ap', 'associated press', 'the associated press', 'afp', 'agence france-presse', 'reuters', 'thomson reuters'],
  ...[
    'bloomberg',
    'dpa',
    'dpa sport',
    'dpa-infocom',
    'afp/dpa',
    'dpa/afp',
    'epd',
    'kna',
    'sid',
    'apa',
    'sda',
    'keystone-sda',
  ],
  ...['efe', 'europa press', 'agencia efe', 'lusa', 'agência lusa', 'agência brasil', 'ansa', 'adnkronos', 'agi'],
  ...['upi', 'pa media', 'press association', 'the canadian press', 'aap', 'belga', 'ritzau', 'ntb', 'tt'],
  ...['pti', 'ani', 'ians', 'uni', 'xinhua', 'kyodo', 'jiji press', 'yonhap', 'antara', 'bernama'],
  ...['aa', 'anadolu agency', 'anadolu ajansı', 'dha', 'iha', 'ihlas haber ajansı', 'demirören haber ajansı'],
  ...['тасс', 'риа новости', 'интерфакс', 'tass', 'ria novosti', 'interfax', 'укринформ', 'белта'],
  ...[
    'رويترز',
    'أ ف ب',
    'أ.ف.ب',
    'فرانس برس',
    'د ب أ',
    'الأناضول',
    'وكالات',
    'واس',
    'وام',
    'قنا',
    'أسوشيتد برس',
    'سبوتنيك',
  ],
  ...['ایرنا', 'ایسنا', 'فارس', 'تسنیم', 'مهر', 'خبرگزاری فارس', 'رویترز'],
];
