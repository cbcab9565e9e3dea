/** Verbs and adjectives before « selon » that tell by what something differs. */
export const FR_VARYING =
  'varie varient variait variaient varié variera varieront varierait varier variant variable variables ' +
  'diffère diffèrent différait différer différent différente différents différentes ' +
  'dépend dépendent change changent changeait changer changera évolue évoluent évoluer fluctue fluctuent fluctuer ' +
  'oscille oscillent osciller adapté adaptée adaptés adaptées adapte adaptent adapter ajusté ajustée ajustés ajustées ' +
  'ajuste ajustent ajuster modulé modulée modulés modulées module modulent moduler répartis réparties réparti répartie ' +
  'classé classée classés classées classe classer trié triée triés triées divisé divisés divergent diverge';

/** Nouns behind « selon » by which something is done, and which cite nobody, whoever has them: « selon l’humeur du chef ». */
export const FR_MEASURES =
  'affluence humeur visage goût goûts envie envies profil profils ancienneté surface superficie poids taille gabarit ' +
  'morphologie âge âges rang statut situation zone lieu secteur quartier période saison saisons demande disponibilité ' +
  'disponibilités degré rythme ordre fréquence calendrier horaire horaires planning tarif tarifs barème budget revenu ' +
  'revenus prix couleur couleurs forme volume quantité nombre longueur largeur hauteur distance durée vitesse ' +
  'température altitude météo vent marée marées circonstances modalités procédure protocole rite rites tradition ' +
  'traditions coutume coutumes recette recettes technique techniques méthode méthodes critère critères principe ' +
  'principes schéma mode modes mécanisme régime formule souhait souhaits désir désirs besoin besoins caprices ' +
  'préférence préférences capacité capacités compétence compétences aptitude aptitudes niveau niveaux expérience ' +
  'mérite mérites état étape étapes destination nationalité origine sexe genre langue religion appartenance ' +
  'corpulence pointure facteur facteurs usage usages règle règles';
