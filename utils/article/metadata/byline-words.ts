/** Words that stand before a byline's names and belong to none of them. */
const LABELS =
  'by words text texte texto testo par por écrit autor autora author auteur autore yazan yazar haber автор авторы текст كتب كتبت بقلم نویسنده نگارنده';
/** The same, but parts of names too («Di Canio», „Von der Leyen“). */
const LABELS_OR_PARTICLES = 'von di da de';
/** What a byline says of its names: who they are to the paper, when it was published. From here on it is no name. */
const ROLES = [
  'staff writers',
  'staff writer',
  'senior writer',
  'science writer',
  'staff reporter',
  'political reporter',
  'chief reporter',
  'political correspondent',
  'science correspondent',
  'senior editor',
  'political editor',
  'writer',
  'reporter',
  'correspondent',
  'editor',
  'freelance',
  'journaliste',
  'correspondant',
  'correspondante',
  'rédacteur',
  'rédactrice',
  'redactor',
  'redactora',
  'periodista',
  'corresponsal',
  'redakteur',
  'redakteurin',
  'korrespondent',
  'korrespondentin',
  'giornalista',
  'inviato',
  'inviata',
  'jornalista',
  'repórter',
  'muhabir',
  'muhabiri',
  'editör',
  'корреспондент',
  'обозреватель',
  'редактор',
  'журналист',
  'خبرنگار',
  'محرر',
  'مراسل',
];
const DATES = [
  'published',
  'updated',
  'posted',
  'publié',
  'publiée',
  'mis à jour',
  'publicado',
  'publicada',
  'actualizado',
  'atualizado',
  'veröffentlicht',
  'aktualisiert',
  'pubblicato',
  'aggiornato',
];

const alternatives = (words: readonly string[]) => words.join('|').replaceAll(' ', '\\s+');

export const LABEL = new RegExp(`^(?:${alternatives(LABELS.split(' '))})\\s*[:\\-–]?\\s+`, 'iu');
/** None unless two names with capitals follow. Capitals count, so the labels are given as printed. */
export const LABEL_OR_PARTICLE = new RegExp(
  `^(?:${LABELS_OR_PARTICLES.split(' ')
    .flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')})\\s+(?=\\p{Lu}[^\\s,]*\\s+\\p{Lu})`,
  'u',
);
export const NOT_A_NAME = new RegExp(
  // Behind a comma, words of the role may stand before its noun: "Mara Lind, Local government correspondent".
  `(?:,(?:\\s[\\p{L}’-]+){1,3}\\s|\\s*[,|•·–—(-]?\\s*)(?<![\\p{L}\\p{N}])(?:${alternatives([...ROLES, ...DATES])})(?![\\p{L}\\p{N}]).*$`,
  'iu',
);
