import type { CueVerb } from '../../pack';

const SELF = ['se', 's'];

/** A verb that with a quotation before or behind it tells how something was said: « …, rigole Marc ». */
function er(stem: string, others: Partial<CueVerb> = {}): CueVerb {
  return {
    lemma: `${stem}er`,
    class: 'say',
    forms: `${stem}e ${stem}ent ${stem}ait ${stem}aient ${stem}a`,
    participles: `${stem}ant`,
    pastParticiples: `${stem}é ${stem}ée ${stem}és ${stem}ées`,
    takes: ['quote'],
    ...others,
  };
}

/** The same with a stem that has another accent in the present: « espère », « espérait ». */
function accented(now: string, then: string, others: Partial<CueVerb> = {}): CueVerb {
  return er(then, { forms: `${now}e ${now}ent ${then}ait ${then}aient ${then}a`, ...others });
}

function irregular(lemma: string, forms: string, pastParticiples?: string): CueVerb {
  return { lemma, class: 'say', forms, takes: ['quote'], ...(pastParticiples ? { pastParticiples } : {}) };
}

/** Ways of saying of features and local news. */
const plain: readonly CueVerb[] = [
  ...'rigol râl grogn bougonn ronchonn fulmin marmonn bredouill bafouill balbuti sanglot scand déclam cingl claironn'
    .split(' ')
    .map(stem => er(stem)),
  ...'badin rican opin pari spécul augur imagin récapitul interpell questionn approuv admir remerci tranquillis'
    .split(' ')
    .map(stem => er(stem)),
  er('rêv', { alsoNoun: 'rêve' }),
  er('list', { alsoNoun: 'liste' }),
  er('attaqu', { alsoNoun: 'attaque' }),
  er('titr', { alsoNoun: 'titre' }),
  er('post', { alsoNoun: 'poste' }),
  er('rag', { forms: 'rage ragent rageait', alsoNoun: 'rage' }),
  er('enrag', { forms: 'enrage enragent enrageait' }),
  er('menac', { forms: 'menace menacent menaçait menaça', participles: 'menaçant', alsoNoun: 'menace' }),
  er('relanc', { forms: 'relance relancent relançait', participles: 'relançant', alsoNoun: 'relance' }),
  er('relat', { takes: ['clause', 'quote', 'object'], needsSource: true }),
  er('insinu', { takes: ['clause', 'quote'] }),
  accented('espèr', 'espér'),
  accented('énumèr', 'énumér'),
  accented('vitupèr', 'vitupér'),
  accented('maugré', 'maugré'),
  irregular('rire', 'rit rient riait'),
  irregular('gémir', 'gémit gémissent gémissait'),
  irregular('rugir', 'rugit rugissent'),
  irregular('bondir', 'bondit bondissent'),
  irregular('surenchérir', 'surenchérit surenchérissent surenchérissait', 'surenchéri'),
  irregular('applaudir', 'applaudit applaudissent applaudissait', 'applaudi'),
  irregular('défendre', 'défend défendent défendait défendaient', 'défendu défendue'),
];

/** The same with a pronoun of their own: « …, s’étrangle un riverain ». */
const own: readonly CueVerb[] = [
  ...'étrangl esclaff amus révolt scandalis consol résign rassur vant navr énerv irrit méfi emball remémor'
    .split(' ')
    .map(stem => er(stem, { lemma: `se ${stem}er`, leadWords: SELF })),
  accented('désespèr', 'désespér', { lemma: 'se désespérer', leadWords: SELF }),
  accented('exaspèr', 'exaspér', { lemma: 's’exaspérer', leadWords: SELF }),
  accented('inquièt', 'inquiét', { lemma: 's’inquiéter', leadWords: SELF }),
];

export const quoted: readonly CueVerb[] = [...plain, ...own];
