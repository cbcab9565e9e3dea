import type { Cues } from '../../pack';
import { dePhrases } from './phrases';
import { deEverydayVerbs } from './verbs-everyday';
import { deFindVerbs } from './verbs-find';
import { dePerfectVerbs } from './verbs-perfect';
import { dePlaceVerbs } from './verbs-place';
import { deSayVerbs } from './verbs-say';
import { deUrgeVerbs } from './verbs-urge';

export const deCues: Cues = {
  verbs: [...deSayVerbs, ...deFindVerbs, ...deUrgeVerbs, ...deEverydayVerbs, ...dePerfectVerbs, ...dePlaceVerbs],
  phrases: dePhrases,
  ownWords: [
    '[nach|laut] eigenen [angaben|aussagen|worten|schätzungen|berechnungen|schilderungen|recherchen]',
    'eigenen [angaben|aussagen|worten|schätzungen|berechnungen|schilderungen|recherchen] [zufolge|nach]',
    '[nach|laut] eigener [angabe|aussage|darstellung|auskunft|einschätzung|schätzung|schilderung|erklärung]',
    'eigener [angabe|aussage|darstellung|auskunft|einschätzung|schätzung|schilderung|erklärung] [zufolge|nach]',
    'nach eigenem bekunden',
    'eigenem bekunden nach',
    'eigenem bekunden zufolge',
    'laut eigenem bekunden',
    'nach eigenem bericht',
  ],
  ownViews: {
    owners: 'sein seine seinem seinen seiner ihre ihrem ihren ihrer ihr',
    before: 'nach laut gemäß',
    behind: 'nach zufolge',
    nouns:
      'angabe angaben ansicht auffassung meinung einschätzung einschätzungen überzeugung erfahrung erfahrungen beobachtung beobachtungen berechnung berechnungen schätzung schätzungen kalkulation darstellung aussage aussagen worten schilderung schilderungen erkenntnissen informationen recherchen prognose prognosen rechnung lesart bewertung wahrnehmung auskunft eindruck dafürhalten vermutung',
    sights: ['aus sicht', 'aus warte', 'in augen'],
    nameEnding: 's',
    told: 'hypothese these theorie prognose fazit vermutung verdacht befürchtung forderung forderungen einschätzung appell rat ratschlag botschaft bilanz vorwurf vorwürfe argument argumente begründung vorschlag kritik warnung warnungen diagnose ankündigung aussage aussagen behauptung behauptungen hinweis angabe angaben versicherung zusage drohung mahnung einwand eingeständnis empfehlung aufforderung schlussfolgerung mitteilung meldung',
    links: 'von vom aus',
  },
  // „**Der Ansicht** der Forscherin **nach** wird der Winter mild“
  frames: [
    {
      before: [
        'der ansicht',
        'der ansicht von',
        'der auffassung',
        'der auffassung von',
        'der meinung',
        'der meinung von',
        'der überzeugung',
        'der überzeugung von',
      ],
      behind: ['nach', 'zufolge'],
      class: 'opine',
    },
  ],
  tellingColons: {
    things:
      'schild schilder schildern plakat plakate plakaten transparent transparente transparenten banner bannern motto titel spruch slogan lied refrain inschrift aufschrift schriftzug überschrift schlagzeile zettel brief briefe mail mails e-mail nachricht nachrichten sms anruf frage fragen zeile zeilen satz sprichwort witz parole parolen werbung durchsage ansage anzeige t-shirt gedicht zitat rufe',
    hearing:
      'hört hörte hörten hören liest las lasen lesen lautet lautete lauten heißt hieß hießen bekommt bekam bekamen erhält erhielt erhielten trägt trug trugen zitiert zitierte zitierten fragt fragte fragten gefragt ahnte ahnten ahnt',
    views: 'für bei',
    answers:
      'kritik lob zustimmung widerspruch unterstützung zuspruch gegenwind beifall protest ablehnung rückendeckung gegenrede applaus spott häme warnung warnungen',
    subjects: 'er sie',
  },
  thereby: ['demnach'],
  talk: { noun: 'die rede', verbs: 'ist war sei wird', of: 'von vom', that: 'davon', again: 'darin' },
  unsourced: [
    'dem vernehmen nach',
    'wie es heißt',
    'wie es hieß',
    'wie verlautet',
    'wie verlautete',
    'wie zu hören ist',
    'wie zu hören war',
    'wie zu erfahren war',
    'wie zu erfahren ist',
    'gerüchten zufolge',
    'gerüchteweise',
  ],
};
