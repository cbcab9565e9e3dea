import type { CueVerb } from '../../pack';

const ANY = ['clause', 'quote', 'object'] as const;
const CLAUSE = ['clause', 'quote'] as const;

/** Verbs of studies, surveys and accounts beside the usual ones. */
export const frFindVerbs: readonly CueVerb[] = [
  {
    lemma: 'prouver',
    class: 'find',
    forms: 'prouve prouvent prouvait prouvaient prouva prouvèrent prouvera prouveront prouverait prouveraient',
    participles: 'prouvant',
    pastParticiples: 'prouvé prouvée prouvés prouvées',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'corroborer',
    class: 'find',
    forms:
      'corrobore corroborent corroborait corroboraient corrobora corroborèrent corroborera corroboreront corroborerait corroboreraient',
    participles: 'corroborant',
    pastParticiples: 'corroboré corroborée corroborés corroborées',
    takes: ['object', 'clause'],
    needsSource: true,
  },
  {
    lemma: 'documenter',
    class: 'find',
    forms:
      'documente documentent documentait documentaient documenta documentèrent documentera documenteront documenterait documenteraient',
    participles: 'documentant',
    pastParticiples: 'documenté documentée documentés documentées',
    takes: ['object', 'clause'],
    needsSource: true,
  },
  {
    lemma: 'détecter',
    class: 'find',
    forms:
      'détecte détectent détectait détectaient détecta détectèrent détectera détecteront détecterait détecteraient',
    participles: 'détectant',
    pastParticiples: 'détecté détectée détectés détectées',
    takes: ['object', 'clause'],
    needsSource: true,
  },
  {
    lemma: 'identifier',
    class: 'find',
    forms:
      'identifie identifient identifiait identifiaient identifia identifièrent identifiera identifieront identifierait identifieraient',
    participles: 'identifiant',
    pastParticiples: 'identifié identifiée identifiés identifiées',
    takes: ['object'],
    needsSource: true,
  },
  {
    lemma: 'quantifier',
    class: 'estimate',
    forms:
      'quantifie quantifient quantifiait quantifiaient quantifia quantifièrent quantifiera quantifieront quantifierait quantifieraient',
    participles: 'quantifiant',
    pastParticiples: 'quantifié quantifiée quantifiés quantifiées',
    takes: ['object'],
    needsSource: true,
  },
  {
    lemma: 'projeter',
    class: 'estimate',
    forms: 'projette projettent projetait projetaient projeta projetèrent projettera',
    participles: 'projetant',
    pastParticiples: 'projeté projetée projetés projetées',
    takes: ['object'],
    needsSource: true,
    // Without them a plan, or a film on a wall.
    laterWords: [
      'croissance',
      'inflation',
      'hausse',
      'baisse',
      'augmentation',
      'diminution',
      'progression',
      'recul',
      'repli',
      'rebond',
      'ralentissement',
      'déficit',
      'excédent',
      'pénurie',
      'doublement',
      'demande',
    ],
  },
  {
    lemma: 'escompter',
    class: 'estimate',
    forms:
      'escompte escomptent escomptait escomptaient escompta escomptèrent escomptera escompteront escompterait escompteraient',
    participles: 'escomptant',
    pastParticiples: 'escompté escomptée escomptés escomptées',
    takes: ANY,
    needsSource: true,
  },
  {
    lemma: 'répertorier',
    class: 'find',
    forms:
      'répertorie répertorient répertoriait répertoriaient répertoria répertorièrent répertoriera répertorieront répertorierait répertorieraient',
    participles: 'répertoriant',
    pastParticiples: 'répertorié répertoriée répertoriés répertoriées',
    takes: ['object'],
    needsSource: true,
  },
  {
    lemma: 'comptabiliser',
    class: 'find',
    forms:
      'comptabilise comptabilisent comptabilisait comptabilisaient comptabilisa comptabilisèrent comptabilisera comptabiliseront comptabiliserait comptabiliseraient',
    participles: 'comptabilisant',
    pastParticiples: 'comptabilisé comptabilisée comptabilisés comptabilisées',
    takes: ['object'],
    needsSource: true,
  },
  {
    lemma: 'décompter',
    class: 'find',
    forms:
      'décompte décomptent décomptait décomptaient décompta décomptèrent décomptera décompteront décompterait décompteraient',
    participles: 'décomptant',
    pastParticiples: 'décompté décomptée décomptés décomptées',
    takes: ['object'],
    alsoNoun: 'décompte décomptes',
    needsSource: true,
  },
  {
    lemma: 'extrapoler',
    class: 'estimate',
    forms:
      'extrapole extrapolent extrapolait extrapolaient extrapola extrapolèrent extrapolera extrapoleront extrapolerait extrapoleraient',
    participles: 'extrapolant',
    pastParticiples: 'extrapolé extrapolée extrapolés extrapolées',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'déduire',
    class: 'find',
    forms: 'déduit déduisent déduisait déduisirent déduira',
    participles: 'déduisant',
    pastParticiples: 'déduit déduite déduits déduites',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'découvrir',
    class: 'find',
    forms: 'découvre découvrent découvrait découvraient découvrit découvrirent découvrira',
    participles: 'découvrant',
    pastParticiples: 'découvert découverte découverts découvertes',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'trouver',
    class: 'opine',
    forms: 'trouve trouvent trouvait trouvaient trouva trouvèrent trouvera trouveront trouverait trouveraient',
    participles: 'trouvant',
    pastParticiples: 'trouvé trouvée trouvés trouvées',
    takes: CLAUSE,
    needsSource: true,
  },
];
