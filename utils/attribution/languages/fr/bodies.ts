// Bodies that news calls by a noun of their own, by type; parted by bars.

export const frGovernmentBodies =
  // Courts, police, prisons
  (
    'justice|police scientifique|police technique|police aux frontières|brigade criminelle|brigade des mineurs|brigade financière|' +
    'brigade anticriminalité|crim’|section de recherches|sections de recherches|légion étrangère|garde républicaine|' +
    'garde présidentielle|sécurité présidentielle|maison d’arrêt|prison|centre pénitentiaire|établissement pénitentiaire|' +
    'centre de détention|centre de rétention|prud’hommes|chambre sociale|chambre criminelle|' +
    'chambre civile|pôle financier|pôle antiterroriste|accusation|aide sociale à l’enfance|' +
    'protection judiciaire de la jeunesse|parquets généraux|dgsi|dgse|gign|crs|raid|garde-côtes|renseignements généraux|' +
    'renseignements|renseignement intérieur|renseignement militaire|secours|services de secours|services de renseignement|' +
    'services secrets|services vétérinaires|services sociaux|services techniques|casques bleus|caserne|' +
    // Administrations and agencies
    'sous-préfecture|questure|tutelle|trésor public|direction générale des finances publiques|répression des fraudes|dgccrf|' +
    'caisse d’allocations familiales|cnam|caisse primaire|sécurité routière|prévention routière|parc naturel|' +
    'parc naturel régional|parcs nationaux|agence de l’eau|agence du revenu|agence des services frontaliers|état civil|' +
    'inspection académique|protection de la jeunesse|protection animale|service civil|station météo|station météorologique|' +
    'météo nationale|météorologie nationale|service météo|réseau sismique|réseau sismologique|centre sismologique|' +
    'observatoire volcanologique|vigie|tour de contrôle|aviation civile|navigation aérienne|centre de secours|' +
    'centre opérationnel|centre de coordination|conservatoire du littoral|voies navigables|syndicat mixte|syndicat des eaux|' +
    'syndicat de traitement|établissement public|établissement public foncier|régie des transports|mission d’information|' +
    'commission parlementaire|commission d’enquête parlementaire|centre de services scolaire|collège électoral|' +
    'instance électorale|organe électoral|contrôle fédéral des finances|contrôle des finances|' +
    // Powers and their short names
    'place vendôme|palais du luxembourg|palais bourbon|palais-bourbon|palais présidentiel|palais royal|cabinet royal|maison royale|' +
    'cour royale|rue de grenelle|rue de valois|hôtel de brienne|makhzen|chefferie|chefferies|bundesrat|chambre des communes|' +
    'chambre des lords|douma|knesset|maison-blanche|département d’état|downing street|autorités coutumières'
  ).split('|');

export const frNgoBodies =
  // Parties and camps
  (
    'gauche|droite|extrême droite|extrême gauche|extrême-droite|extrême-gauche|centre droit|centre gauche|bloc central|' +
    'camp présidentiel|camp macroniste|camp nationaliste|front populaire|nouveau front populaire|front commun|formation politique|' +
    'formation d’extrême droite|formation de gauche|formation de droite|groupe socialiste|groupe communiste|' +
    'jeunesse communiste|jeunes socialistes|branche armée|branche politique|groupuscule|cartel|' +
    // Unions and associations
    'délégation syndicale|section locale|front syndical|comité de grève|comité d’organisation|conseil citoyen|' +
    'conseil des sages|société protectrice des animaux|société de chasse|société d’histoire|' +
    'refuge|fourrière|restos du cœur|planning familial|croissant-rouge|maison des jeunes|maison de quartier|centre social|crèche|' +
    'centre d’accueil|centre d’hébergement|foyer d’hébergement|tontine|mouvement de jeunesse|franc-maçonnerie|obédience|' +
    'syndicat d’initiative|union locale|union départementale|centrale paysanne|académie française|ligue professionnelle|' +
    // Churches
    'curie|congrégation|confrérie|consistoire|conseil du culte musulman|synagogue|abbaye|monastère|couvent|temple|' +
    'conférence épiscopale|patriarcat|épiscopat|aumônerie|dahira|zaouïa|vatican|saint-siège|secte|' +
    // Sport and stage
    'club de foot|club visiteur|club hôte|club formateur|équipe de france|franchise|festival|théâtre|opéra|orchestre|' +
    'philharmonie|école de musique|école de danse'
  ).split('|');

export const frCompanyBodies =
  // Works
  (
    'usine|usines|succursale|succursales|raffinerie|aciérie|brasserie|fonderie|papeterie|cimenterie|sucrerie|scierie|verrerie|' +
    'chantier naval|abattoir|fromagerie|conserverie|distillerie|minoterie|meunerie|briqueterie|biscuiterie|boulangerie|pâtisserie|' +
    'ferme|domaine viticole|cave coopérative|manufacture|filature|tannerie|imprimerie|centrale nucléaire|centrale électrique|' +
    'parc éolien|site industriel|site chimique|entrepôt logistique|complexe minier|mine d’or|mine de charbon|' +
    // Houses
    'maison de champagne|maison de couture|maison de ventes|maison d’édition|maison d’enchères|maison de retraite|ehpad|pharmacie|' +
    'agence immobilière|agence de voyages|agence de communication|agence de publicité|agence d’intérim|agence bancaire|' +
    'étude notariale|bureau d’études|bureau de contrôle|cabinet d’avocats|cabinet de recrutement|fonds de pension|hedge fund|' +
    'fintech|néobanque|licorne|pépite|biotech|medtech|labo|labos|directoire|actionnaire principal|' +
    // Makers by trade
    'pétrolier|cimentier|minier|semencier|sucrier|papetier|câblo-opérateur|tour-opérateur|affréteur|sous-traitant|' +
    'maroquinier|parfumeur|vépéciste|discounter|hard-discounter|télécom|opérateur historique|opérateur télécoms|' +
    'opérateur mobile|opérateur ferroviaire|géant minier|agrochimiste|agro-industriel|groupement d’achat|' +
    'éditeur de logiciels|éditeur de jeux|producteur d’électricité|producteur d’acier|producteur d’énergie|armement maritime|' +
    // Shops, inns, transport
    'hypermarché|supermarché|magasin|boutique|librairie|restaurant|hôtel|camping|casino|parc d’attractions|zoo|parc zoologique|' +
    'station de ski|station balnéaire|station-service|domaine skiable|aéroport|aéroports|gare|autoroutier|galerie|galerie d’art|' +
    'salle de sport|auto-école|chaîne de restaurants|chaîne d’hôtels|chaîne hôtelière|chaîne de supermarchés|' +
    // Network and screen
    'messagerie|réseau social|moteur de recherche|plateforme de streaming|place de marché|studio|studio de jeux|major pétrolière'
  ).split('|');

export const frMediaBodies = (
  'rédaction|rédactions|portail|télé|télés|radiotélévision|radio-télévision|trimestriel|bimensuel|bimestriel|feuille locale|blog|' +
  'émission|matinale|journal télévisé|webzine|pure player|média en ligne|médias en ligne|fanzine|station de radio|station|' +
  'consortium de journalistes|service des sports|antenne locale|audiovisuel public|maison ronde|jt'
).split('|');

export const frScienceBodies = (
  'établissement scolaire|groupe scolaire|cégep|école maternelle|école primaire|maternelle|maternité|urgences|maison de santé|' +
  'centre de santé|dispensaire|centre antipoison|musée|musées|bibliothèque|bibliothèque nationale|médiathèque|cinémathèque|' +
  'planétarium|station biologique|station de recherche|station marine|station polaire|institut polaire|établissement hospitalier|' +
  'service hospitalier|institut médico-légal|jardin zoologique|aquarium|herbier national'
).split('|');

export const frWorldBodies = (
  'délégation|délégations|délégation européenne|mission d’observation|mission d’observateurs|force onusienne|mission onusienne|' +
  'conseil de sécurité|haut-commissariat aux réfugiés|cour internationale de justice|cour pénale internationale|' +
  'cour européenne des droits de l’homme|agence internationale de l’énergie|agence spatiale européenne|' +
  'organisation mondiale de la santé|institutions européennes|ligue arabe|vingt-sept|cour de strasbourg|rapporteurs de l’onu|' +
  'comité international olympique|agence mondiale antidopage'
).split('|');
