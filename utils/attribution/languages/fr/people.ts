// People that news cites by what they do or are. One form after the other, parted by bars.

/** Stage, books, pictures, music. */
export const frArtists = (
  'accordéoniste|acrobate|auteure|auteur-compositeur|autrice-compositrice|bassiste|batteur|bédéiste|' +
  'biographe|calligraphe|caricaturiste|céramiste|chorégraphe|circassien|circassienne|clown|collectionneur|' +
  'collectionneuse|compositeur|compositrice|conférencier|conférencière|conteur|conteuse|costumier|' +
  'costumière|créateur|créatrice|danseur|danseuse|dessinateur|dessinatrice|designer|designeuse|' +
  'dialoguiste|documentariste|dramaturge|éditeur|graffeur|graffeuse|graphiste|graveur|graveuse|guitariste|' +
  'harpiste|humoriste|illustrateur|illustratrice|imitateur|imitatrice|jazzman|jazzwoman|magicien|' +
  'magicienne|marionnettiste|metteur en scène|metteuse en scène|metteure en scène|mélomane|mezzo-soprano|' +
  'musicologue|nouvelliste|organisateur|organisatrice|organiste|parolier|parolière|peintre|percussionniste|' +
  'pianiste|plasticien|plasticienne|poétesse|programmateur|programmatrice|rappeur|rappeuse|rockeur|' +
  'rockeuse|saxophoniste|scénariste|scénographe|sculpteur|sculptrice|slameur|slameuse|soliste|soprano|' +
  'styliste|ténor|traducteur|traductrice|tragédien|tragédienne|trompettiste|violoncelliste|violoniste|' +
  'virtuose|conservateur du musée|conservatrice du musée|lecteur|lectrice|spectateur|spectatrice|' +
  'téléspectateur|téléspectatrice|cinéphile|festivalier|festivalière|visiteur|visiteuse|mécène|griotte|' +
  'rockstar|cadreur|cadreuse|bruiteur|bruiteuse|altiste|bassoniste|clarinettiste|flûtiste|hautboïste|' +
  'contrebassiste|claviériste|claveciniste|cheffe opératrice|contralto|baryton|choriste|chansonnier|' +
  'chansonnière|auteure-compositrice|librettiste|romancier policier|préfacier|préfacière|fabuliste|diariste|' +
  'mémorialiste|haïkiste|bédéaste|cartooniste|mangaka|street-artiste|artiste-peintre|aquarelliste|' +
  'pastelliste|portraitiste|muraliste|photographe de guerre|régisseuse|maître de ballet|maîtresse de ballet|' +
  'ballerine|breakeur|breakeuse|cascadeur|cascadeuse|ventriloque|jongleur|jongleuse|trapéziste|dompteur|' +
  'dompteuse|prestidigitateur|prestidigitatrice|mentaliste|médiateur culturel|médiatrice culturelle|' +
  'éclairagiste|ingénieur du son|ingénieure du son|preneur de son|preneuse de son|showrunner|cocréateur|' +
  'cocréatrice|coscénariste|coréalisateur|coréalisatrice|coproducteur|coproductrice|distributrice|' +
  'attaché culturel|attachée culturelle|critique d’art|critique de cinéma|critique littéraire|' +
  'critique gastronomique|commissaire-priseure|restaurateur de tableaux|restauratrice de tableaux|bluesman|' +
  'diva|tromboniste|vibraphoniste|organisateur de concerts|attaché de production'
).split('|');

/** Newsrooms and screens. */
export const frPressPeople = (
  'intervieweur|intervieweuse|photojournaliste|photoreporter|pigiste|polémiste|reporter|commentateur|' +
  'commentatrice|tiktokeur|tiktokeuse|gamer|gameuse|podcasteur|podcasteuse|webmestre|community manager|' +
  'hackeur|hackeuse|hacker|communicant|communicante|sondeuse|grand reporter|grande reporter|fixeur|' +
  'fixeuse|secrétaire de rédaction|chef d’antenne|cheffe d’antenne|chef d’édition|cheffe d’édition|' +
  'matinalier|matinalière|vérificateur|vérificatrice|fact-checkeur|fact-checkeuse|maquettiste|localier|' +
  'localière|échotier|échotière|instagrammeur|instagrammeuse|vlogueur|vlogueuse|modérateur|modératrice|' +
  'data-journaliste|reporter-photographe|caméraman|camerawoman|iconographe|ex-journaliste'
).split('|');

/** Sport. */
export const frAthletes = (
  'alpiniste|apnéiste|avant-centre|barreur|barreuse|biathlète|bobeur|bobeuse|cavalier|cavalière|' +
  'décathlonien|décathlonienne|demi de mêlée|demie de mêlée|entraîneuse|entraîneure|escrimeur|escrimeuse|' +
  'finaliste|golfeur|golfeuse|grimpeur|grimpeuse|gymnaste|haltérophile|heptathlonien|heptathlonienne|' +
  'hockeyeur|hockeyeuse|jockey|karatéka|kayakiste|lutteur|lutteuse|marathonien|marathonienne|médaillé|' +
  'médaillée|milieu de terrain|motard|motarde|navigateur|navigatrice|numéro un mondial|numéro un mondiale|' +
  'patineur|patineuse|perchiste|pongiste|préparateur physique|préparatrice physique|pugiliste|quart-arrière|' +
  'rameur|rameuse|recordman|recordwoman|rugbywoman|sauteur|skippeuse|snowboardeur|snowboardeuse|supporter|' +
  'supportrice|supporteur|surfeur|surfeuse|tennisman|tenniswoman|tireur|triathlète|vététiste|volleyeur|' +
  'volleyeuse|vainqueur|parapentiste|spéléologue|échéphile|remplaçant|remplaçante|tacticien|tacticienne|' +
  'bookmaker|turfiste|torero|torera|raseteur|raseteuse|para-athlète|tenant du titre|tenante du titre|' +
  'poloïste|hurdleur|hurdleuse|demi-fondeur|demi-fondeuse|sabreur|sabreuse|épéiste|fleurettiste|archère|' +
  'céiste|trampoliniste|lugeur|lugeuse|skeletoneur|skeletoneuse|descendeur|descendeuse|slalomeur|' +
  'slalomeuse|géantiste|freerideur|freerideuse|windsurfeur|windsurfeuse|kitesurfeur|kitesurfeuse|traileur|' +
  'traileuse|coureur de fond|coureuse de fond|pistard|pistarde|grimpeur cycliste|puncheur|baroudeur|' +
  'coéquipier|coéquipière|équipier|équipière|adversaire|challenger|meneur|meneuse|meneur de jeu|' +
  'meneuse de jeu|libéro|demi d’ouverture|demie d’ouverture|talonneur|talonneuse|quarterback|' +
  'gardien remplaçant|adjoint sportif|team manager|directeur technique|directrice technique|' +
  'directeur technique national|directrice technique nationale|catcheur|catcheuse|kickboxeur|kickboxeuse|' +
  'lutteur sénégalais|sumotori|fléchettiste|bouliste|pétanqueur|pétanqueuse|joueur d’échecs|' +
  'joueuse d’échecs|chronométreur|chronométreuse|commissaire de course|juge de touche|arbitre assistant|' +
  'arbitre assistante|arbitre central|ex-international|ex-internationale|ex-joueur|ex-joueuse|ex-champion|' +
  'ex-championne|ex-entraîneur|ex-sélectionneur|recordman du monde|recordwoman du monde|détenteur du titre|' +
  'motocycliste|plongeur en apnée|navigateur solitaire|navigatrice solitaire|sportif de haut niveau|' +
  'sportive de haut niveau|champion olympique|championne olympique'
).split('|');

/** Religion. */
export const frClergy = (
  'abbé|abbesse|aumônier|aumônière|bonze|cardinal|diacre|diaconesse|évangéliste|mufti|missionnaire|' +
  'moine|moniale|mollah|nonce|paroissien|paroissienne|pasteure|patriarche|pèlerin|pèlerine|prédicateur|' +
  'prédicatrice|prélat|prieur|sacristain|sacristine|souverain pontife|vicaire|ayatollah|cheikh|dalaï-lama|' +
  'converti|croyant|croyante|catéchiste|séminariste|nonce apostolique|père abbé|mère supérieure|primat|' +
  'archimandrite|rebbe|talmudiste|muezzin|oustaz|prêcheur|prêcheuse|chamane|prêtre vaudou|postulateur|' +
  'jésuite|carmélite|religieux franciscain|télévangéliste|marguillier|marguillière|coadjuteur|' +
  'cardinal-archevêque|évêque auxiliaire|conseiller presbytéral|conseillère presbytérale|féticheur|féticheuse|' +
  'exorciste|ermite|pénitent|pénitente|catéchumène'
).split('|');

/** Family, and people met in the street. */
export const frStreetPeople = (
  'aîné|aînée|ado|amant|amante|arrière-grand-mère|bailleuse|baigneuse|bénéficiaire|célibataire|châtelain|' +
  'châtelaine|citadin|citadine|citoyen|citoyenne|collégienne|concubin|concubine|contribuable|copain|' +
  'copine|demandeur d’asile|demandeuse d’asile|expatrié|expatriée|ex-mari|ex-femme|ex-compagnon|' +
  'ex-compagne|fiancé|fiancée|filleul|filleule|gamin|gamine|garçon|grand-oncle|grand-tante|habitué|' +
  'habituée|héritier|héritière|insulaire|jeune fille|marraine|miraculé|miraculée|nomade|nonagénaire|' +
  'orphelin|orpheline|parente|parrain|petit-fils|petite-fille|piétonne|plaisancier|plaisancière|quidam|' +
  'résident|résidente|résistant|résistante|sans-abri|sans-papiers|vacancière|veuf|villageoise|vieillard|' +
  'dame vieil homme|vieille femme zadiste|zadiste|activiste|féministe|antispéciste|altermondialiste|' +
  'humanitaire|philanthrope|donateur|donatrice|coopérant|coopérante|cueilleur|cueilleuse|tortionnaire|' +
  'gourou|adepte|jardinier amateur|jardinière amateure|consommateur|consommatrice|acheteur|acheteuse|' +
  'acquéreur|acquéreuse|souscripteur|souscriptrice|sociétaire|adhérent|adhérente|électeur|électrice|' +
  'votant|votante|sondé|sondée|participant|participante|intervenant|intervenante|orateur|oratrice|' +
  'interlocuteur|interlocutrice|initiateur|initiatrice|instigateur|instigatrice|pionnier|pionnière|' +
  'inventeur|inventrice|concepteur|conceptrice|géomètre|topographe|décorateur|décoratrice|hydraulicien|' +
  'hydraulicienne|roboticien|roboticienne|électronicien|électronicienne|codeur|codeuse|maître d’œuvre|' +
  'maîtresse d’œuvre|maître d’ouvrage|maîtresse d’ouvrage|accompagnateur|accompagnatrice|aidant familial|' +
  'aidante familiale|arrière-grand-père|arrière-petit-fils|arrière-petite-fille|beau-fils|belle-fille|' +
  'petit ami|petite amie|meilleur ami|meilleure amie|demi-frère|demi-sœur|frère aîné|sœur aînée|' +
  'grand frère|grande sœur|petit frère|petite sœur|père adoptif|mère adoptive|mère porteuse|ex-épouse|' +
  'ex-époux|ex-conjoint|ex-conjointe|tata|tonton|mamie|papi|papy|mère célibataire|jeune garçon|fillette|' +
  'garçonnet|bambin|logeur|logeuse|hébergeur citoyen|colocataire|squatteur|squatteuse|exploitant forestier|' +
  'allocataire|pensionné|pensionnée|scootériste|trottinettiste|usager de la route|usagère de la route|' +
  'covoitureur|covoitureuse|navetteur|navetteuse|frontalier|frontalière|joggeur|joggeuse|badaud|badaude|' +
  'vendangeur|vendangeuse|cueilleur de champignons|pique-niqueur|gilet jaune|chef scout|cheffe scoute|scout|' +
  'militant écologiste|militante écologiste|militant associatif|militante associative|rapatrié|rapatriée|' +
  'apatride|naufragé|naufragée|mendiant|mendiante|prostitué|prostituée|travailleuse du sexe|' +
  'travailleur du sexe|ex-toxicomane|malentendant|malentendante|non-voyant|non-voyante|donateur anonyme|' +
  'légataire|testateur|testatrice|parraineuse|vidéaste amateur|photographe amateur|astronome amateur|' +
  'historien local|historienne locale|érudit|érudite|passionné|passionnée|connaisseur|connaisseuse|chineur|' +
  'chineuse|cosignataire|coorganisateur|coorganisatrice|porteuse de projet|meneur de la grève|' +
  'meneuse de la grève|agitateur|agitatrice|émeutier|émeutière|frondeur|frondeuse|contestataire|' +
  'conspirateur|conspiratrice|prisonnier politique|prisonnière politique|prisonnier|prisonnière|déporté|' +
  'déportée|ancien combattant|ancien détenu|chercheur d’or|chercheuse d’or|géomètre-expert|ingénieur-conseil|' +
  'architecte-urbaniste|développeur web|développeuse web|chef de produit|cheffe de produit|' +
  'pirate informatique|testeur|testeuse|concepteur-rédacteur'
).split('|');
