import type { CueVerb } from '../../pack';

const CLAUSE = ['clause', 'quote'] as const;

/** Verbs beside a quotation that tell how it was said, verbs with „sich“, and others of every day. */
export const deEverydayVerbs: readonly CueVerb[] = [
  { lemma: 'anmerken', class: 'say', forms: 'merkt merkte merkten merken', endWords: ['an'], takes: CLAUSE },
  { lemma: 'anmerken', class: 'say', forms: 'anmerkt anmerkte anmerkten angemerkt', takes: CLAUSE },
  {
    lemma: 'andeuten',
    class: 'say',
    forms: 'deutet deutete deuteten deuten',
    endWords: ['an'],
    takes: CLAUSE,
    needsSource: true,
  },
  { lemma: 'andeuten', class: 'say', forms: 'andeutet andeutete andeuteten angedeutet', takes: CLAUSE },
  {
    lemma: 'fortfahren',
    class: 'say',
    forms: 'fährt fuhr fuhren',
    endWords: ['fort'],
    takes: ['quote'],
    mayInvert: true,
  },
  {
    lemma: 'zusammenfassen',
    class: 'say',
    forms: 'fasst fasste fassten',
    endWords: ['zusammen'],
    takes: ['quote'],
    mayInvert: true,
  },
  { lemma: 'zurückgeben', class: 'say', forms: 'gibt gab gaben', endWords: ['zurück'], takes: ['quote'] },
  {
    lemma: 'abwiegeln',
    class: 'say',
    forms: 'wiegelt wiegelte wiegelten winkt winkte winkten',
    endWords: ['ab'],
    takes: ['quote'],
    mayInvert: true,
  },
  {
    lemma: 'einlenken',
    class: 'say',
    forms:
      'lenkt lenkte lenkten blickt blickte blickten atmet atmete atmeten platzt platzte platzten stößt stieß stießen',
    endWords: ['ein', 'zurück', 'auf', 'heraus', 'hervor'],
    takes: ['quote'],
  },
  {
    lemma: 'signalisieren',
    class: 'say',
    forms:
      'signalisiert signalisierte signalisierten signalisieren prophezeit prophezeite prophezeiten prophezeien verlautbart verlautbarte verlautbarten verdeutlicht verdeutlichte verdeutlichten referiert referierte referierten',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'Zustimmung signalisieren',
    class: 'announce',
    forms: 'signalisiert signalisierte signalisierten signalisieren',
    laterWords: [
      'zustimmung',
      'bereitschaft',
      'gesprächsbereitschaft',
      'kompromissbereitschaft',
      'unterstützung',
      'interesse',
      'entgegenkommen',
      'ablehnung',
      'widerstand',
    ],
    takes: ['object', 'infinitive'],
    needsSource: true,
  },
  {
    lemma: 'jammern',
    class: 'say',
    forms:
      'jammert jammerte jammerten murrt murrte murrten brüllt brüllte brüllten flucht fluchte fluchten tobt tobte tobten grummelt grummelte grummelten grübelt grübelte grübelten philosophiert philosophierte philosophierten doziert dozierte dozierten triumphiert triumphierte triumphierten zetert zeterte zeterten blafft blaffte blafften donnert donnerte donnerten titelt titelte titelten murmelt murmelte murmelten stammelt stammelte stammelten',
    takes: ['quote'],
    mayInvert: true,
  },
  {
    lemma: 'erinnern',
    class: 'say',
    forms:
      'erinnert erinnerte erinnerten befürchtet befürchtete befürchteten fürchtet fürchtete fürchteten bittet bat baten beschwört beschwor beschworen droht drohte drohten tröstet tröstete trösteten feixt feixte feixten lächelt lächelte lächelten strahlt strahlte strahlten nickt nickte nickten begründet begründete begründeten plädiert plädierte plädierten',
    takes: ['quote'],
    needsSource: true,
  },
  {
    lemma: 'sich ereifern',
    class: 'say',
    forms:
      'ereifert ereiferte ereiferten echauffiert echauffierte echauffierten erregt erregte erregten brüstet brüstete brüsteten rechtfertigt rechtfertigte rechtfertigten verteidigt verteidigte verteidigten entschuldigt entschuldigte entschuldigten bedankt bedankte bedankten erkundigt erkundigte erkundigten',
    particles: ['sich'],
    needsParticle: true,
    takes: ['quote'],
    mayInvert: true,
  },
  {
    lemma: 'sich beschweren',
    class: 'accuse',
    forms:
      'beschwert beschwerte beschwerten beklagt beklagte beklagten empört empörte empörten ereifert ereiferte ereiferten rechtfertigt rechtfertigte rechtfertigten brüstet brüstete brüsteten verteidigt verteidigte verteidigten',
    particles: ['sich', 'sich darüber', 'sich damit'],
    needsParticle: true,
    takes: ['clause'],
    needsSource: true,
  },
  // „Forscher | konnten nachweisen, | dass …“, but „die Firma muss nachweisen, dass …“.
  {
    lemma: 'nachweisen können',
    class: 'find',
    forms: 'nachweisen herausfinden feststellen aufzeigen beobachten zeigen belegen',
    leadWords: [
      'konnte',
      'konnten',
      'konnte erstmals',
      'konnten erstmals',
      'konnte nun',
      'konnten nun',
      'konnte jetzt',
      'konnten jetzt',
    ],
    takes: ['clause'],
    needsSource: true,
  },
  {
    lemma: 'aufzeigen',
    class: 'find',
    forms: 'aufzeigt aufzeigte aufzeigten aufgezeigt',
    takes: ['clause'],
    needsSource: true,
  },
];
