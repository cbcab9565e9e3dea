/** Words in the names of bodies, by the type they tell; none is a noun for a body, few are anybody's surname. */
export const frBodyNames = {
  campaigns: 'sauvons stop touche protégeons défendons sauver',
  ngo: 'écologistes républicains socialistes communistes insoumis centristes verts solidaires rassemblement force forces nature collectifs bateliers dockers éleveurs pêcheurs viticulteurs céréaliers apiculteurs routiers taxis buralistes hôteliers restaurateurs libraires locataires retraités étudiants avocats notaires infirmiers',
  media:
    'écho voix courrier dépêche matin progrès télégramme éclair nouvelliste télé indépendant parisien populaire républicain',
  company:
    'électricité air aéroports aéroport supermarchés autocars brasseries brasserie ciments aciers chantiers fonderies papeteries laiteries vignobles domaines pharmacies magasins meubles textiles cafés sucres conserves moteurs trains ferries',
};
