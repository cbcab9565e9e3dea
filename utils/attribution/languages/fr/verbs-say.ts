import type { CueVerb } from '../../pack';

const ANY = ['clause', 'quote', 'object'] as const;
const CLAUSE = ['clause', 'quote'] as const;
const OBJECT = ['object', 'quote'] as const;
const QUOTE = ['quote'] as const;

/** Verbs of saying that newspapers use for variety, and those that report speech only with a quotation. */
export const frSayVerbs: readonly CueVerb[] = [
  {
    lemma: 'clamer',
    class: 'say',
    forms: 'clame clament clamait clamaient clama clamèrent clamera clameront clamerait clameraient',
    participles: 'clamant',
    pastParticiples: 'clamé clamée clamés clamées',
    takes: CLAUSE,
  },
  {
    lemma: 'crier',
    class: 'say',
    forms: 'crie crient criait criaient cria crièrent criera crieront crierait crieraient',
    participles: 'criant',
    pastParticiples: 'crié criée criés criées',
    takes: CLAUSE,
    alsoNoun: 'crie',
  },
  {
    lemma: 'murmurer',
    class: 'say',
    forms:
      'murmure murmurent murmurait murmuraient murmura murmurèrent murmurera murmureront murmurerait murmureraient',
    participles: 'murmurant',
    pastParticiples: 'murmuré murmurée murmurés murmurées',
    takes: CLAUSE,
  },
  {
    lemma: 'chuchoter',
    class: 'say',
    forms:
      'chuchote chuchotent chuchotait chuchotaient chuchota chuchotèrent chuchotera chuchoteront chuchoterait chuchoteraient',
    participles: 'chuchotant',
    pastParticiples: 'chuchoté chuchotée chuchotés chuchotées',
    takes: CLAUSE,
  },
  {
    lemma: 'articuler',
    class: 'say',
    forms:
      'articule articulent articulait articulaient articula articulèrent articulera articuleront articulerait articuleraient',
    participles: 'articulant',
    pastParticiples: 'articulé articulée articulés articulées',
    takes: CLAUSE,
  },
  {
    lemma: 'énoncer',
    class: 'say',
    forms: 'énonce énoncent énonçait énonçaient énonça énoncèrent énoncera énonceront énoncerait énonceraient',
    participles: 'énonçant',
    pastParticiples: 'énoncé énoncée énoncés énoncées',
    takes: CLAUSE,
  },
  {
    lemma: 'stipuler',
    class: 'say',
    forms:
      'stipule stipulent stipulait stipulaient stipula stipulèrent stipulera stipuleront stipulerait stipuleraient',
    participles: 'stipulant',
    pastParticiples: 'stipulé stipulée stipulés stipulées',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'spécifier',
    class: 'say',
    forms:
      'spécifie spécifient spécifiait spécifiaient spécifia spécifièrent spécifiera spécifieront spécifierait spécifieraient',
    participles: 'spécifiant',
    pastParticiples: 'spécifié spécifiée spécifiés spécifiées',
    takes: CLAUSE,
  },
  {
    lemma: 'communiquer',
    class: 'say',
    forms:
      'communique communiquent communiquait communiquaient communiqua communiquèrent communiquera communiqueront communiquerait communiqueraient',
    participles: 'communiquant',
    pastParticiples: 'communiqué communiquée communiqués communiquées',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'riposter',
    class: 'say',
    forms:
      'riposte ripostent ripostait ripostaient riposta ripostèrent ripostera riposteront riposterait riposteraient',
    participles: 'ripostant',
    pastParticiples: 'riposté ripostée ripostés ripostées',
    takes: CLAUSE,
  },
  {
    lemma: 'objecter',
    class: 'say',
    forms:
      'objecte objectent objectait objectaient objecta objectèrent objectera objecteront objecterait objecteraient',
    participles: 'objectant',
    pastParticiples: 'objecté objectée objectés objectées',
    takes: CLAUSE,
  },
  {
    lemma: 'protester',
    class: 'say',
    forms:
      'proteste protestent protestait protestaient protesta protestèrent protestera protesteront protesterait protesteraient',
    participles: 'protestant',
    pastParticiples: 'protesté protestée protestés protestées',
    takes: CLAUSE,
  },
  {
    lemma: 'relativiser',
    class: 'say',
    forms:
      'relativise relativisent relativisait relativisaient relativisa relativisèrent relativisera relativiseront relativiserait relativiseraient',
    participles: 'relativisant',
    pastParticiples: 'relativisé relativisée relativisés relativisées',
    takes: CLAUSE,
  },
  {
    lemma: 'temporiser',
    class: 'say',
    forms:
      'temporise temporisent temporisait temporisaient temporisa temporisèrent temporisera temporiseront temporiserait temporiseraient',
    participles: 'temporisant',
    pastParticiples: 'temporisé temporisée temporisés temporisées',
    takes: CLAUSE,
  },
  {
    lemma: 'plaisanter',
    class: 'say',
    forms:
      'plaisante plaisantent plaisantait plaisantaient plaisanta plaisantèrent plaisantera plaisanteront plaisanterait plaisanteraient',
    participles: 'plaisantant',
    pastParticiples: 'plaisanté plaisantée plaisantés plaisantées',
    takes: CLAUSE,
  },
  {
    lemma: 'railler',
    class: 'say',
    forms: 'raille raillent raillait raillaient railla raillèrent raillera railleront raillerait railleraient',
    participles: 'raillant',
    pastParticiples: 'raillé raillée raillés raillées',
    takes: CLAUSE,
  },
  {
    lemma: 'confesser',
    class: 'say',
    forms:
      'confesse confessent confessait confessaient confessa confessèrent confessera confesseront confesserait confesseraient',
    participles: 'confessant',
    pastParticiples: 'confessé confessée confessés confessées',
    takes: CLAUSE,
  },
  {
    lemma: 'divulguer',
    class: 'say',
    forms:
      'divulgue divulguent divulguait divulguaient divulgua divulguèrent divulguera divulgueront divulguerait divulgueraient',
    participles: 'divulguant',
    pastParticiples: 'divulgué divulguée divulgués divulguées',
    takes: ANY,
  },
  {
    lemma: 'alléguer',
    class: 'say',
    forms:
      'allègue allèguent alléguait alléguaient allégua alléguèrent alléguera allégueront alléguerait allégueraient',
    participles: 'alléguant',
    pastParticiples: 'allégué alléguée allégués alléguées',
    takes: CLAUSE,
  },
  {
    lemma: 'arguer',
    class: 'say',
    forms: 'argue arguent arguait arguaient argua arguèrent arguera argueront arguerait argueraient',
    participles: 'arguant',
    pastParticiples: 'argué arguée argués arguées',
    takes: CLAUSE,
  },
  {
    lemma: 'notifier',
    class: 'say',
    forms:
      'notifie notifient notifiait notifiaient notifia notifièrent notifiera notifieront notifierait notifieraient',
    participles: 'notifiant',
    pastParticiples: 'notifié notifiée notifiés notifiées',
    takes: CLAUSE,
  },
  {
    lemma: 'attester',
    class: 'say',
    forms:
      'atteste attestent attestait attestaient attesta attestèrent attestera attesteront attesterait attesteraient',
    participles: 'attestant',
    pastParticiples: 'attesté attestée attestés attestées',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'réaffirmer',
    class: 'say',
    forms:
      'réaffirme réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmera réaffirmeront réaffirmerait réaffirmeraient',
    participles: 'réaffirmant',
    pastParticiples: 'réaffirmé réaffirmée réaffirmés réaffirmées',
    takes: ANY,
  },
  {
    lemma: 'professer',
    class: 'say',
    forms:
      'professe professent professait professaient professa professèrent professera professeront professerait professeraient',
    participles: 'professant',
    pastParticiples: 'professé professée professés professées',
    takes: CLAUSE,
  },
  {
    lemma: 'revendiquer',
    class: 'say',
    forms:
      'revendique revendiquent revendiquait revendiquaient revendiqua revendiquèrent revendiquera revendiqueront revendiquerait revendiqueraient',
    participles: 'revendiquant',
    pastParticiples: 'revendiqué revendiquée revendiqués revendiquées',
    takes: ANY,
  },
  {
    lemma: 'asséner',
    class: 'say',
    forms:
      'assène assènent assénait assénaient asséna assénèrent assénera asséneront assénerait asséneraient assènera assèneront assènerait assèneraient',
    participles: 'assénant',
    pastParticiples: 'asséné assénée assénés assénées',
    takes: CLAUSE,
  },
  {
    lemma: 'réitérer',
    class: 'say',
    forms:
      'réitère réitèrent réitérait réitéraient réitéra réitérèrent réitérera réitéreront réitérerait réitéreraient réitèrera réitèreront réitèrerait réitèreraient',
    participles: 'réitérant',
    pastParticiples: 'réitéré réitérée réitérés réitérées',
    takes: ANY,
  },
  {
    lemma: 'répéter',
    class: 'say',
    forms:
      'répète répètent répétait répétaient répéta répétèrent répétera répéteront répéterait répéteraient répètera répèteront répèterait répèteraient',
    participles: 'répétant',
    pastParticiples: 'répété répétée répétés répétées',
    takes: ANY,
  },
  {
    lemma: 'redire',
    class: 'say',
    forms: 'redit redisent redisait redisaient redirent redira redirait',
    participles: 'redisant',
    pastParticiples: 'redit redite redits redites',
    takes: CLAUSE,
  },
  {
    lemma: 'convenir',
    class: 'say',
    forms: 'convient conviennent convenait convenaient convint convinrent conviendra',
    participles: 'convenant',
    pastParticiples: 'convenu',
    takes: CLAUSE,
    needsSource: true,
  },
  {
    lemma: 'décrire',
    class: 'say',
    forms: 'décrit décrivent décrivait décrivaient décrivit décrivirent décrira',
    participles: 'décrivant',
    pastParticiples: 'décrit décrite décrits décrites',
    takes: OBJECT,
    butNot: [
      'un cercle',
      'des cercles',
      'un arc',
      'une boucle',
      'une large boucle',
      'une courbe',
      'une orbite',
      'une trajectoire',
    ],
  },
  {
    lemma: 'dépeindre',
    class: 'say',
    forms: 'dépeint dépeignent dépeignait dépeignaient dépeignit',
    participles: 'dépeignant',
    pastParticiples: 'dépeint dépeinte dépeints dépeintes',
    takes: OBJECT,
  },
  {
    lemma: 'exclure',
    class: 'say',
    forms: 'exclut excluent excluait excluaient exclura exclurait',
    participles: 'excluant',
    pastParticiples: 'exclu exclue exclus exclues',
    takes: ['object', 'clause', 'infinitive'],
    needsSource: true,
  },
  {
    lemma: 'informer',
    class: 'say',
    forms:
      'informe informent informait informaient informa informèrent informera informeront informerait informeraient',
    participles: 'informant',
    pastParticiples: 'informé informée informés informées',
    takes: CLAUSE,
    hearerFirst: true,
    mayInvert: true,
  },
  {
    lemma: 'lâcher',
    class: 'say',
    forms: 'lâche lâchent lâchait lâchaient lâcha lâchèrent lâchera lâcheront lâcherait lâcheraient',
    participles: 'lâchant',
    pastParticiples: 'lâché lâchée lâchés lâchées',
    takes: QUOTE,
  },
  {
    lemma: 'souffler',
    class: 'say',
    forms:
      'souffle soufflent soufflait soufflaient souffla soufflèrent soufflera souffleront soufflerait souffleraient',
    participles: 'soufflant',
    pastParticiples: 'soufflé soufflée soufflés soufflées',
    takes: QUOTE,
    alsoNoun: 'souffle souffles',
  },
  {
    lemma: 'soupirer',
    class: 'say',
    forms:
      'soupire soupirent soupirait soupiraient soupira soupirèrent soupirera soupireront soupirerait soupireraient',
    participles: 'soupirant',
    pastParticiples: 'soupiré soupirée soupirés soupirées',
    takes: QUOTE,
  },
  {
    lemma: 'hurler',
    class: 'say',
    forms: 'hurle hurlent hurlait hurlaient hurla hurlèrent hurlera hurleront hurlerait hurleraient',
    participles: 'hurlant',
    pastParticiples: 'hurlé hurlée hurlés hurlées',
    takes: QUOTE,
  },
  {
    lemma: 'pester',
    class: 'say',
    forms: 'peste pestent pestait pestaient pesta pestèrent pestera pesteront pesterait pesteraient',
    participles: 'pestant',
    pastParticiples: 'pesté pestée pestés pestées',
    takes: QUOTE,
    alsoNoun: 'peste pestes',
  },
  {
    lemma: 'tonner',
    class: 'say',
    forms: 'tonne tonnent tonnait tonnaient tonna tonnèrent tonnera tonneront tonnerait tonneraient',
    participles: 'tonnant',
    pastParticiples: 'tonné tonnée tonnés tonnées',
    takes: QUOTE,
    alsoNoun: 'tonne tonnes',
  },
  {
    lemma: 'tempérer',
    class: 'say',
    forms:
      'tempère tempèrent tempérait tempéraient tempéra tempérèrent tempérera tempéreront tempérerait tempéreraient tempèrera tempèreront tempèrerait tempèreraient',
    participles: 'tempérant',
    pastParticiples: 'tempéré tempérée tempérés tempérées',
    takes: QUOTE,
  },
  {
    lemma: 'tacler',
    class: 'say',
    forms: 'tacle taclent taclait taclaient tacla taclèrent taclera tacleront taclerait tacleraient',
    participles: 'taclant',
    pastParticiples: 'taclé taclée taclés taclées',
    takes: QUOTE,
    alsoNoun: 'tacle tacles',
  },
  {
    lemma: 'balayer',
    class: 'say',
    forms: 'balaie balaient balayait balayaient balaya balayèrent balaiera balaieront balaierait balaieraient',
    participles: 'balayant',
    pastParticiples: 'balayé balayée balayés balayées',
    takes: QUOTE,
  },
  {
    lemma: 'sourire',
    class: 'say',
    forms: 'sourit sourient souriait',
    participles: 'souriant',
    pastParticiples: 'souri',
    takes: QUOTE,
  },
  {
    lemma: 'trancher',
    class: 'say',
    forms:
      'tranche tranchent tranchait tranchaient trancha tranchèrent tranchera trancheront trancherait trancheraient',
    participles: 'tranchant',
    pastParticiples: 'tranché tranchée tranchés tranchées',
    takes: QUOTE,
    alsoNoun: 'tranche tranches',
  },
  {
    lemma: 'abonder',
    class: 'say',
    forms: 'abonde abondent abondait abondaient abonda abondèrent abondera abonderont abonderait abonderaient',
    participles: 'abondant',
    pastParticiples: 'abondé abondée abondés abondées',
    takes: QUOTE,
  },
  {
    lemma: 'embrayer',
    class: 'say',
    forms:
      'embraie embraient embrayait embrayaient embraya embrayèrent embraiera embraieront embraierait embraieraient',
    participles: 'embrayant',
    pastParticiples: 'embrayé embrayée embrayés embrayées',
    takes: QUOTE,
  },
  {
    lemma: 'enchaîner',
    class: 'say',
    forms:
      'enchaîne enchaînent enchaînait enchaînaient enchaîna enchaînèrent enchaînera enchaîneront enchaînerait enchaîneraient',
    participles: 'enchaînant',
    pastParticiples: 'enchaîné enchaînée enchaînés enchaînées',
    takes: QUOTE,
  },
  {
    lemma: 'enfoncer',
    class: 'say',
    forms:
      'enfonce enfoncent enfonçait enfonçaient enfonça enfoncèrent enfoncera enfonceront enfoncerait enfonceraient',
    participles: 'enfonçant',
    pastParticiples: 'enfoncé enfoncée enfoncés enfoncées',
    takes: QUOTE,
  },
  {
    lemma: 'analyser',
    class: 'say',
    forms:
      'analyse analysent analysait analysaient analysa analysèrent analysera analyseront analyserait analyseraient',
    participles: 'analysant',
    pastParticiples: 'analysé analysée analysés analysées',
    takes: QUOTE,
    alsoNoun: 'analyse analyses',
  },
  {
    lemma: 'décrypter',
    class: 'say',
    forms:
      'décrypte décryptent décryptait décryptaient décrypta décryptèrent décryptera décrypteront décrypterait décrypteraient',
    participles: 'décryptant',
    pastParticiples: 'décrypté décryptée décryptés décryptées',
    takes: QUOTE,
  },
  {
    lemma: 'diagnostiquer',
    class: 'say',
    forms:
      'diagnostique diagnostiquent diagnostiquait diagnostiquaient diagnostiqua diagnostiquèrent diagnostiquera diagnostiqueront diagnostiquerait diagnostiqueraient',
    participles: 'diagnostiquant',
    pastParticiples: 'diagnostiqué diagnostiquée diagnostiqués diagnostiquées',
    takes: QUOTE,
  },
  {
    lemma: 'développer',
    class: 'say',
    forms:
      'développe développent développait développaient développa développèrent développera développeront développerait développeraient',
    participles: 'développant',
    pastParticiples: 'développé développée développés développées',
    takes: QUOTE,
  },
  {
    lemma: 'rassurer',
    class: 'say',
    forms:
      'rassure rassurent rassurait rassuraient rassura rassurèrent rassurera rassureront rassurerait rassureraient',
    participles: 'rassurant',
    pastParticiples: 'rassuré rassurée rassurés rassurées',
    takes: QUOTE,
  },
  {
    lemma: 'réagir',
    class: 'say',
    forms: 'réagit réagissent réagissait réagissaient réagirent réagira réagiront réagirait réagiraient',
    participles: 'réagissant',
    pastParticiples: 'réagi réagie réagis réagies',
    takes: QUOTE,
  },
  {
    lemma: 'interpréter',
    class: 'say',
    forms:
      'interprète interprètent interprétait interprétaient interpréta interprétèrent interprétera interpréteront interpréterait interpréteraient interprètera interprèteront interprèterait interprèteraient',
    participles: 'interprétant',
    pastParticiples: 'interprété interprétée interprétés interprétées',
    takes: QUOTE,
  },
  {
    lemma: 'synthétiser',
    class: 'say',
    forms:
      'synthétise synthétisent synthétisait synthétisaient synthétisa synthétisèrent synthétisera synthétiseront synthétiserait synthétiseraient',
    participles: 'synthétisant',
    pastParticiples: 'synthétisé synthétisée synthétisés synthétisées',
    takes: QUOTE,
  },
  {
    lemma: 'approuver',
    class: 'say',
    forms:
      'approuve approuvent approuvait approuvaient approuva approuvèrent approuvera approuveront approuverait approuveraient',
    participles: 'approuvant',
    pastParticiples: 'approuvé approuvée approuvés approuvées',
    takes: QUOTE,
  },
  {
    lemma: 'acquiescer',
    class: 'say',
    forms:
      'acquiesce acquiescent acquiesçait acquiesçaient acquiesça acquiescèrent acquiescera acquiesceront acquiescerait acquiesceraient',
    participles: 'acquiesçant',
    pastParticiples: 'acquiescé acquiescée acquiescés acquiescées',
    takes: QUOTE,
  },
  {
    lemma: 'minimiser',
    class: 'say',
    forms:
      'minimise minimisent minimisait minimisaient minimisa minimisèrent minimisera minimiseront minimiserait minimiseraient',
    participles: 'minimisant',
    pastParticiples: 'minimisé minimisée minimisés minimisées',
    takes: QUOTE,
  },
  {
    lemma: 'théoriser',
    class: 'say',
    forms:
      'théorise théorisent théorisait théorisaient théorisa théorisèrent théorisera théoriseront théoriserait théoriseraient',
    participles: 'théorisant',
    pastParticiples: 'théorisé théorisée théorisés théorisées',
    takes: QUOTE,
  },
  {
    lemma: 'philosopher',
    class: 'say',
    forms:
      'philosophe philosophent philosophait philosophaient philosopha philosophèrent philosophera philosopheront philosopherait philosopheraient',
    participles: 'philosophant',
    pastParticiples: 'philosophé philosophée philosophés philosophées',
    takes: QUOTE,
  },
];
