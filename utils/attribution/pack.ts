import type { Direction, SourceType, Tier } from '../model';
import type { WordShape } from '../text/tokens';

/**
 * All that the engine knows of one language. Data only: phrases as newspapers print them, no expression, no function.
 * Words are compared folded (see `text/fold`), so case and Arabic vowel signs need not be given.
 * What one language needs and another lacks is optional.
 */
export type LanguagePack = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** In its own language. */
  readonly name: string;
  readonly direction: Direction;
  /** Where the subject of a verb of saying stands in plain prose; an inverted subject after a quotation goes without saying. */
  readonly order: 'subject-verb' | 'verb-subject' | 'verb-second' | 'verb-last';
  /** True where the text shows proper names by capital letters. */
  readonly hasCase: boolean;
  readonly shape: WordShape;
  /** Never end a sentence: `Mr`, `art`, `د`. Without the last dot. */
  readonly abbreviations: readonly string[];
  /** Single letters glued to the front of a word, taken off only if the rest is known: Arabic و ف ب ل ك. */
  readonly proclitics?: readonly string[];
  /** The definite article where it is glued to its word: Arabic ال. */
  readonly gluedArticle?: string;
  readonly grammar: Grammar;
  readonly cues: Cues;
  readonly sources: SourceWords;
  /** Left of a headline's colon, and of a dateline: sections and formats that are no source ("Video", «عاجل», « Tribune »). */
  readonly headlineLabels: readonly string[];
  /** For languages of `order: 'verb-last'`: where reported speech ends, and what follows its source. */
  readonly verbLast?: VerbLast;
  /** For languages of `order: 'verb-subject'`: what their way of joining words asks for. */
  readonly verbFirst?: VerbFirst;
};

/** What a language needs where the verb stands last: «Bakanlık, fiyatların düştüğünü açıkladı». Words parted by spaces. */
export type VerbLast = {
  /** Endings of the last word of reported speech before an active verb: `duğunu`. */
  readonly contentEndings: string;
  /** The same before a passive verb, whose source a place tells: `duğu`. */
  readonly passiveEndings: string;
  /** Small words between a quotation and its verb, part of the cue: `diye`, `şeklinde`. */
  readonly quotationMarkers: string;
  /** Nouns between what is said and its verb, part of the cue: «açılacağı | uyarısını | yineledi». */
  readonly contentNouns: string;
  /** Endings of a noun that stands for a place: `da de`. */
  readonly placeEndings: string;
  /** After a source whose words the sentence gives: `göre`. */
  readonly postpositions: string;
  /** Right after a postposition they make it a comparison: `daha`. */
  readonly comparisons: string;
  /** Last words before a postposition that are no source: `buna`, `yıla`. */
  readonly notBeforePostposition: string;
  /** Nouns of an occasion, that stand between source and speech with a comma: «yaptığı | açıklamada». */
  readonly occasions: string;
  /** Between a body and its document: `yapılan`, `tarafından yayımlanan`. Each a whole phrase. */
  readonly issuerLinks: readonly string[];
  /** Words between source and postposition that say it spoke, part of the cue: «Bakanlığın | açıkladığına | göre». Each a whole phrase. */
  readonly sayingNouns: readonly string[];
  /** After whom a story leans on: «yetkililere | dayandırdığı». Each a whole phrase. */
  readonly relays: readonly string[];
  /** Participles that end what a source does meanwhile: «gazetecilere açıklama | yapan | Bakan Kaya». */
  readonly speakerParticiples: string;
  /** Endings of where a person belongs, which is no part of the name: «derneğin üyeleri|nden Ayşe Kaya». */
  readonly originEndings: string;
};

/**
 * What a language needs where the verb comes first, names have no capitals, and small words are glued to others.
 * Lists are strings of words parted by spaces, as in `Grammar`; phrases are lists.
 */
export type VerbFirst = {
  /** Among `proclitics`, those that join clauses: و ف. The others are prepositions. */
  readonly gluedConjunctions: string;
  /** Pronouns glued to a verb's end: ه ها هم. */
  readonly gluedPronouns: string;
  /** Letters a finite verb of the present begins with, where hardly any noun does: ي. */
  readonly verbLetters: string;
  /** Nouns and names that begin with one of these letters all the same. */
  readonly notVerbs: string;
  /** Endings of a noun in other shapes than the dictionary's (two of them, as an object, with a pronoun), longest first. */
  readonly nounEndings: readonly { readonly ends: string; readonly base: string }[];
  /** Endings of nouns that are no subject, and what they are in a list; the first that gives a known noun: «ين» → «ون». */
  readonly subjectForms?: readonly { readonly ends: string; readonly shown: string }[];
  /** Ending of most feminine nouns and adjectives: ة. */
  readonly feminineEnding: string;
  /** Words whose printed last letter shows that a page sets one letter for another throughout: «فى». */
  readonly looseSpellings: string;
  /** The printed vowel that makes a past verb passive when it stands on its first letter. */
  readonly passiveVowel: string;
  /** How the ending or beginning of a verb's form shows whom it agrees with; the first that fits counts. */
  readonly agreementSigns: readonly {
    readonly starts?: string;
    readonly ends?: string;
    readonly gender: 'masculine' | 'feminine' | null;
    readonly number: 'singular' | 'plural';
  }[];
  /** Before a complementiser they make it another word: «قبل أن», «يمكن أن». */
  readonly notReporting: string;
  /** Endings of "we … him", which no source holds: «متقاعدة | التقيناها». */
  readonly ourVerbEndings?: string;
  /** "That not", spelt as another word once folded, so that it is compared as printed: «ألا» beside «إلا». */
  readonly exactComplementisers?: string;
  /** "Any", which after a negation says that nothing was found: «أي أثر». */
  readonly noneWords?: string;
  /** Nouns of an action that open the object of a verb: «أعلنت الوزارة | حظر العمل». */
  readonly verbalNouns: string;
  /** Nouns of an occasion: "in a statement", "at a press conference" stands beside the source, not in it. */
  readonly occasions: string;
  /** Verbs between a document and who issued it: «دراسة أجرتها». */
  readonly issuerVerbs: string;
  /** Verbs of whoever got hold of a document and did not issue it: «معطيات | حصلت عليها الجريدة». */
  readonly receivingVerbs?: string;
  /** Prepositions that may tie a place or topic to a source: «مصادر في نقابة». */
  readonly innerPrepositions: string;
  /** Prepositions that only their printed last letter tells from a name: «على», not «علي». */
  readonly printedPrepositions: readonly string[];
  /** Before a verb of the present they say that nothing has been said: «قد | يقول». */
  readonly unrealBeforePresent: string;
  /** Nouns of who is spoken to: «الصحفيين». */
  readonly hearers: string;
  /** Open a sentence whose subject is moved to the front: «أما». */
  readonly fronters: string;
  /** Open a clause of its own after a comma: «بينما». */
  readonly clauseOpeners: readonly string[];
  /** Open a sentence whose main clause comes later: «رغم أن». */
  readonly leadingClauses: readonly string[];
  /** End what a source answers for: «دون أن». */
  readonly contentBreaks: readonly string[];
  /** Open a sentence before what it says: «من جهته». */
  readonly sentenceOpeners: readonly string[];
  /** Nouns that are a cue where a clause follows: «قوله». */
  readonly nominalCues: string;
  /** Open quoted speech after another cue and are part of it: «قائلا». */
  readonly speechOpeners: string;
  /** Cues that hold their source as a pronoun, at the end of what was said: «على حد قوله». */
  readonly ownPhrases: readonly string[];
  /** "as" before a verb of saying: «كما», and what stands so with «ما». */
  readonly asWords: string;
  /** "what" between a phrase and a verb of saying: «وفق | ما | نشرته». */
  readonly whatWords: string;
  /** Pronouns with their preposition after such a verb: «أفادت | به». */
  readonly whatParticles: string;
  /** Verb + pronoun that put what was said behind them: «وهو ما». */
  readonly backReferences: readonly string[];
  /** Bodies that news names without a noun of their kind. */
  readonly bareNames: readonly string[];
  /** First halves of names: «عبد», «أبو», «بن». */
  readonly nameLinks: string;
  /** Among them, media: after a person they are who was spoken to, «قال لرويترز». */
  readonly bareMedia: readonly string[];
  /** Countries and places that stand before a headline's colon as a topic. */
  readonly topics: string;
  /** Adjectives without an ending that shows them as such: «الجديد». */
  readonly adjectives: string;
  /** Endings of adjectives of relation: ي ية. */
  readonly adjectiveEndings: string;
};

/** Closed classes: the small words that show where phrases begin and end. One string holds words parted by spaces. */
export type Grammar = {
  readonly determiners: string;
  /** True where adjectives follow their noun: « Organisation mondiale ». */
  readonly adjectivesFollow?: boolean;
  readonly prepositions: string;
  /** The prepositions that tie a noun to its owner: `of`, `de`, `von`. */
  readonly genitives: string;
  readonly conjunctions: string;
  /** "and", "or" between two sources. */
  readonly joiners: string;
  /** Open a subordinate clause: `because`, `while`, `lorsque`. */
  readonly subordinators: string;
  /** Open reported speech: `that`, `que`, `أن إن بأن`. */
  readonly complementisers: string;
  readonly relatives: string;
  /** Personal pronouns that can stand for a source, each with what it can mean. */
  readonly pronouns: readonly Pronoun[];
  /** Pronouns that never stand for a source as a subject: `I`, `we` (outside quotations), `there`, `ce`. */
  readonly otherPronouns: string;
  readonly auxiliaries: string;
  /** Object pronouns between subject and verb: « l’ lui se ». */
  readonly clitics?: string;
  /** Pronouns for nobody in particular, whose place tells the source: « dit-on à Bercy ». */
  readonly impersonals?: string;
  /** Before who is told, between a verb and its subject: «disse | à Lusa | o ministro». */
  readonly hearerPrepositions?: string;
  /** Prepositions of time and manner, after which no more is told of the source: `durante`. */
  readonly circumstances?: string;
  /** True where a verb may do without its subject, who is then the source cited last: «“…”, acrescentou.» */
  readonly dropsSubjects?: boolean;
  /** Endings of verbs in the plural, which show that many speak («dice|n en el ministerio», but not «dijo en el Congreso»). */
  readonly pluralVerbEndings?: string;
  /** Endings that hardly any word but a finite verb has, so that a verb no list holds ends a noun phrase: «apresentou». */
  readonly finiteEndings?: string;
  /** The same for beginnings, as printed, with the joiner that shows them to be no part of another word: «می‌رود». */
  readonly finitePrefixes?: string;
  /** Words that open a verb's content and belong to it: « a indiqué | avoir triplé ses primes ». */
  readonly contentOpeners?: string;
  /** Words before a name in quotation marks: "a song | titled | “Home”". */
  readonly titlingWords?: string;
  /** True where reported speech may follow a verb with no word to open it: "said prices rose". */
  readonly hasBareClauses?: boolean;
  /** True where a verb closes its clause, so that what follows one of saying can only be a clause: «گفت | از شنبه باران می‌بارد». */
  readonly closesWithVerb?: boolean;
  /** Auxiliaries that make a verb passive, so that its subject is not who speaks: `is was were been`. */
  readonly passiveAuxiliaries?: string;
  /** Auxiliaries after which nothing has been said: `could might should`. */
  readonly unrealAuxiliaries?: string;
  /** Those with which a participle at the clause's end tells of the past: „**hat** das Amt gestern mitgeteilt“. */
  readonly perfectAuxiliaries?: string;
  /** Determiners that never open a subject: `den dem einem`. */
  readonly objectDeterminers?: string;
  /** Finite forms that only reported speech has: „die Lage **sei** ernst“. */
  readonly reportedForms?: string;
  /** Endings that such forms have beside others („er bleib|e“), and those of the past, which end alike (sag|te). */
  readonly reportedEndings?: string;
  readonly pastEndings?: string;
  /** Before what something is called, where that is moved to the front: „**Als** Unsinn bezeichnete Kern den Plan“. */
  readonly predicateOpeners?: string;
  /** Determiners of who hears it, which subjects have too: „**Der** „Neuen Post“ sagte Kern, …“. */
  readonly hearerDeterminers?: string;
  /** Stands behind the object of a verb: «این خبر | را». */
  readonly objectMarker?: string;
  /** First parts of verbs between which and the stem the infinitive's word stands: um|zu|leiten. */
  readonly splitPrefixes?: string;
  /** Word that makes the next verb an infinitive: `to`, `zu`. */
  readonly infinitiveMarkers?: string;
  /** "by" before whoever acts in a passive. */
  readonly agentMarkers?: string;
  /** Words that open a clause which only says who says so: "as | the paper noted, …", « comme | l’a noté la Cour ». */
  readonly asClauses?: string;
  /** Verbs, in every form, with which a body puts a document out: "issued" a statement saying that …. */
  readonly issuingVerbs?: string;
  /** May stand between subject, auxiliary and verb: `also`, `later`, `toutefois`. */
  readonly adverbs: string;
  /** Phrases that stand where an adverb does: « de son côté », « en revanche ». */
  readonly adverbPhrases?: readonly string[];
  /** Pronouns that turn a verb on its subject, so that it is another verb: « la hausse | s’ | explique ». Used with `leadWords`. */
  readonly reflexives?: string;
  /** True where a lemma is an infinitive that tells what was said next: « Et d’| ajouter | : “…” ». */
  readonly hasNarrativeInfinitives?: boolean;
  /** Word that ties a participle to the clause: « tout | en | reconnaissant ». */
  readonly gerundMarkers?: string;
  readonly negations: string;
  /** Days, months, "yesterday": they end a source phrase. */
  readonly timeWords: string;
  /** True where all nouns have a capital, so that one is no sign of a name: a known source noun is then none. */
  readonly hasCapitalNouns?: boolean;
  /** Between a body's noun and what it is for, in its name: „Bundesamt **für** Strahlenschutz“. */
  readonly nameLinks?: string;
  /** True for a language without a word for "the", where a noun by itself is as definite as one with it: «Bakanlık». */
  readonly hasNoArticles?: boolean;
  /** Prepositions inside a body's name, behind its noun: «совет | по | международным делам». */
  readonly bodyPrepositions?: string;
  /** Prepositions before the field of a body or an office, where its name stands before a verb: « Commissariat | au | plan ». */
  readonly fieldPrepositions?: string;
  /** Endings of infinitives, which right behind a verb of saying open what is said: « dit | collaborer ». */
  readonly infinitiveEndings?: string;
  /** Adjectives before a noun with which the plural's article is a mere genitive: « selon de | nombreux | experts ». */
  readonly leadingAdjectives?: string;
  /** Endings by which a noun shows that it owns, longest first („des Amt|es“), and the determiners that show it as well. */
  readonly ownerEndings?: string;
  readonly ownerDeterminers?: string;
  /** Used with `hasCapitalNouns`: endings of nouns that are no names (`ung`, `keit`), and of adjectives before nouns. */
  readonly nounEndings?: string;
  readonly adjectiveEndings?: string;
  /** Endings of an adjective that owns, before its noun: „Bund | deutsch**er** Architekten“. */
  readonly ownerAdjectiveEndings?: string;
  /** Titles in front of a name: `Dr`, `Mme`, `الدكتور`. */
  readonly titles: string;
  /** Small words inside a person's name: `van von bin`. */
  readonly nameParticles?: string;
  /** Endings of words that are no subject, longest first; used with `sources.hasCaseForms`. */
  readonly obliqueEndings?: string;
  /** Endings of adjectives that may stand before a subject; used with `sources.hasCaseForms`. */
  readonly subjectAdjectiveEndings?: string;
  /** Nouns for who is spoken to, in the form that shows it: журналистам. */
  readonly hearers?: string;
  /** True where a comma always stands before "that", so that a comma there divides nothing: «заявил, что». */
  readonly hasCommaBeforeThat?: boolean;
  /** True where a comma divides all clauses, so that one opens reported speech with no word for it: „Das Amt teilte mit|, die Zahl steige“. */
  readonly hasCommaClauses?: boolean;
  /** "in": before a body or document where a verb has no subject, «в министерстве сообщили». */
  readonly placePrepositions?: string;
  /** "as" before any verb of saying and its source, with or without a place preposition: «как | сообщает». */
  readonly asWords?: string;
  /** The same, of several words: «tal y como | adelantó …». */
  readonly asOpeners?: readonly string[];
  /** May stand between such a word and its verb: «según | han | informado fuentes …». */
  readonly asAuxiliaries?: string;
  /** Open a sentence that credits the one before it: «об этом сообщил …». Each a whole phrase. */
  readonly backReferences?: readonly string[];
  /** Frequent finite verbs that are no cues, for knowing where a clause has its verb: `is`, `has`, `will`. */
  readonly commonVerbs?: string;
  /** Open an indirect question: „schilderte, | wie …“. */
  readonly questionWords?: string;
  /** Pronouns that may stand between a verb and its subject and are none: „wirft | ihm | der Verband vor“. */
  readonly objectPronouns?: string;
  /** Prepositions behind which a bare name is a town, where nobody speaks: „heißt es | in | Kassel“. */
  readonly townPrepositions?: string;
  /** How a part of those asked is told: « trois répondants | sur | dix ». */
  readonly shares?: {
    readonly prepositions: string;
    readonly numerals: string;
    /** Among the numerals, those that are articles too. */
    readonly articles?: string;
  };
};

export type Pronoun = {
  readonly word: string;
  readonly number: 'singular' | 'plural';
  readonly gender: 'masculine' | 'feminine' | 'any';
  /** True where it means the one named last, speaking or not: « ce dernier ». */
  readonly isLast?: boolean;
  /** What it may stand for. */
  readonly refersTo: 'person' | 'thing' | 'any';
};

export type Cues = {
  readonly verbs: readonly CueVerb[];
  /** A slot where the name goes: `according to {source}`, `{source} est d'avis`, «نقلا عن {source}». */
  readonly phrases: readonly CuePhrase[];
  /** Verbs formed of a noun and a light verb: «اعلام | کرد». */
  readonly compounds?: readonly CompoundVerb[];
  /** Forms of each light verb by its name in `compounds`, parted by bars, longest first. */
  readonly lightVerbs?: Readonly<Record<string, string>>;
  /** Phrases that say by themselves that nobody is named: „dem Vernehmen nach“. */
  readonly unsourced?: readonly string[];
  /** Phrases that credit a clause to whom it is about: „nach eigenen Angaben“. */
  readonly ownWords?: readonly string[];
  /** Words that credit a clause to whom the text cited last: „demnach“. */
  readonly thereby?: string;
  /** „In dem Papier **ist von** Mängeln **die Rede**“: the noun, its verbs, what stands before what is told. */
  readonly talk?: {
    readonly noun: string;
    readonly verbs: string;
    readonly of: string;
    /** With "that" behind the noun: „**davon** die Rede, dass …“. */
    readonly that: string;
    /** In the place's stead, what was cited last: „**Darin** ist von …“. */
    readonly again: string;
  };
  /** Cues with the source between their words: "in {the judge’s} view", "to hear {her} tell it". */
  readonly frames?: readonly CueFrame[];
  /** Nouns for what is told, with what stands before who tells it: "word | among | the elders is that". */
  readonly tellingNouns?: { readonly nouns: readonly string[]; readonly links: readonly string[] };
  /** Set between marks or before "that", they credit nobody in particular: « paraît-il », « le bruit court ». */
  readonly hearsay?: readonly string[];
};

/**
 * `say`: any statement; `find`: of studies and data (a person may too); `announce`; `estimate`: forecasts and figures;
 * `opine`: holds a view, which the press prints as speech; `demand`: urge, call on, recommend; `accuse`: accuse,
 * criticise, praise, call someone something; `deny`; `relay`: quote, cite someone else; `ask`.
 */
export type CueVerbClass =
  | 'say'
  | 'find'
  | 'announce'
  | 'estimate'
  | 'opine'
  | 'demand'
  | 'accuse'
  | 'deny'
  | 'relay'
  | 'ask';

export type CueVerb = {
  readonly lemma: string;
  readonly class: CueVerbClass;
  /** Finite forms of the third person, all tenses, parted by spaces. */
  readonly forms: string;
  /** Forms that hang on a main clause and share its subject: `saying`, `ajoutant`, `مضيفا`. */
  readonly participles?: string;
  /** Past participles after an auxiliary, where they differ from `forms`: `written`, `déclaré`. */
  readonly pastParticiples?: string;
  /** Forms that are a noun too ("report", "claim", « note »), which after a determiner they are. */
  readonly alsoNoun?: string;
  /**
   * What may follow as content: `clause` (that …, or a bare clause where the language allows), `quote`, `object` (a noun
   * phrase: "disputed part of the analysis"), `infinitive` ("promised to", « demande de »), `question` („schilderte, wie …“).
   * Strict: content of another shape means that the word is no cue here.
   */
  readonly takes: readonly ('clause' | 'quote' | 'object' | 'infinitive' | 'question')[];
  /** Words that must follow (a particle or preposition): `out` in "pointed out", `إلى` in «أشار إلى». Each a whole alternative. */
  readonly particles?: readonly string[];
  /** True where the form means something else without its particle. */
  readonly needsParticle?: boolean;
  /** True for a word so ambiguous that only a source word or a known name beside it makes it a cue: «بين», « note ». */
  readonly needsSource?: boolean;
  /** True for a verb that has its own pronoun always: «se queja». */
  readonly hasOwnPronoun?: boolean;
  /** True for the plainest verb of saying: whatever follows it is a clause, no further sign is looked for. */
  readonly isPlain?: boolean;
  /** One of these must come later in the clause: `at` in "puts the market at"; with ` #`, and a figure behind it. */
  readonly laterWords?: readonly string[];
  /** One of these must close the clause, as the last part of a verb that comes apart: teilte das Amt | mit. */
  readonly endWords?: readonly string[];
  /** Last parts with which it is another verb: fordert Verstärkung | an. */
  readonly notEndWords?: readonly string[];
  /** True where only a quotation shows that it reports a view: nannte den Plan | „absurd“. */
  readonly needsQuote?: boolean;
  /** True where the source is no subject but in the dative: „Dem Bericht | ist zu entnehmen“. */
  readonly takesDative?: boolean;
  /** True where it is a cue only in a clause that says no more than who says so: „wie es aus dem Rathaus | heißt“. */
  readonly asOnly?: boolean;
  /** True where only a place before it and "that" behind it make it a cue: „In dem Brief | steht, dass …“. */
  readonly placeClauseOnly?: boolean;
  /** True where the verb has nobody as its subject, so that without a place no source is named: „heißt es“. */
  readonly isImpersonal?: boolean;
  /** Words right after it that make it no cue: "asked | not to be named". */
  readonly butNot?: readonly string[];
  /** True where the first noun after the verb is the hearer: "told reporters that". */
  readonly hearerFirst?: boolean;
  /** True for a verb of `hearerFirst` whose subject may follow it after a comma: « …, avertit l’OMS ». */
  readonly mayInvert?: boolean;
  /** Of these words one must open what follows: « se dit | favorable à », or a quotation does. */
  readonly opensWith?: readonly string[];
  /**
   * Words that show what is said where it stands before the verb: «خبر | را | رد کرد», «| از | بازداشت او خبر داد». The language's
   * `objectMarker` with ` *` behind it asks for what the object is called or for what, with ` «` for a quotation.
   */
  readonly objectMarks?: readonly string[];
  /** Opens who is asked, who stands before the verb and belongs to the content: «| از | دولت خواست …». Without it no cue. */
  readonly addressMarks?: readonly string[];
  /** True where a hearer may stand between subject and content, which then begins with it: «حث الحكومة على». */
  readonly hearerAfter?: boolean;
  /** True where what follows the particle must be a clause too: «انتهى إلى أن». */
  readonly clauseOnly?: boolean;
  /** True for a verb that is a cue only where a document, a medium or "sources" is the source: «دراسة تربط». */
  readonly documentsOnly?: boolean;
  /** True where the source comes after the particle: «جاء في {source} أن». */
  readonly sourceAfterParticle?: boolean;
  /** True for a finding that nothing was found, told of with a word of `noneWords`: «لم يجد الفريق أي أثر». */
  readonly findsNothing?: boolean;
  /** Forms that without vowel signs are as often a passive: no cue without a subject. */
  readonly maybePassive?: string;
  /** Where the verb stands last: forms that stand before their source: «“…” | diyen | Kaya». */
  readonly relativeForms?: string;
  /** Where the verb stands last: endings of the last word of what is said, instead of the language's: `mesini` before «istedi». */
  readonly contentEndings?: string;
  /** The same as whole words: `iddiasını` before «yalanladı». */
  readonly contentWords?: string;
  /**
   * Words before the verb that make it this cue: `ifade` in «ifade etti», `bekannt` in „bekannt gegeben“ right before it,
   * « se » in « s’est félicité » before its auxiliary.
   */
  readonly leadWords?: readonly string[];
  /** Among `forms`, those that may stand with no subject, whose source a place tells: «в докладе | говорится». */
  readonly placeForms?: string;
  /** Among `forms`, those that occur only after a negation: «لم | يقل». */
  readonly negatedForms?: string;
};

/** A cue with its source between its words. Each string of `before` goes with each of `behind`. */
export type CueFrame = {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly class: CueVerbClass;
  /** True where the source owns what follows: "in | the judge’s | view". */
  readonly isOwner?: boolean;
  /** True where a pronoun as owner makes it an everyday phrase: "in | her | eyes". */
  readonly butNotPronouns?: boolean;
};

/** Nouns that with a light verb behind them report speech: each is forms of one word. */
export type CompoundVerb = Omit<Partial<CueVerb>, 'lemma' | 'class' | 'forms' | 'particles' | 'needsParticle'> &
  Pick<CueVerb, 'class'> & {
    readonly nouns: string;
    /** A key of `lightVerbs`. */
    readonly light: string;
    /** Words between the noun and its verb: «ابراز | امیدواری | کرد». */
    readonly inner?: readonly string[];
  };

export type CuePhrase = {
  /** With its `{source}` slot at one end, or, for a pronoun, inside: «по {source} словам». */
  readonly phrase: string;
  readonly class: CueVerbClass;
  /** First words of a complement that make it no source: "according to plan", « selon les cas », «حسب النوع». */
  readonly butNot?: readonly string[];
  /** Nouns that credit nobody where no name or body stands beside them: "according to a | rota", "the official | calendar". */
  readonly butNotHeads?: string;
  /** True where the phrase credits only if it opens its clause: « Pour l’OMS, … ». */
  readonly opensClause?: boolean;
  /** True where "what" and a verb of saying must follow: «على | ما أفادت». */
  readonly whatOnly?: boolean;
  /** True where "that" must follow the source: « il ressort de {source} | que ». */
  readonly needsThat?: boolean;
  /** True where the phrase's last word is the source's own noun: « de | source policière ». */
  readonly holdsHead?: boolean;
  /** True where the source is the subject of the phrase's verb: «как сообщил {source}». */
  readonly isSubject?: boolean;
  /** True where what was said stands in the sentence before: « c’est ce qui ressort de | l’étude ». */
  readonly pointsBack?: boolean;
  /** True where nothing but a mark may stand before the phrase and after its source: „…“, so | Müller. */
  readonly closesClause?: boolean;
  /** Nouns of which the slot must hold one, where the phrase is an everyday one: "in {source}" credits a poll. */
  readonly heads?: readonly string[];
  /** True where the credited clause must hold a figure. */
  readonly needsFigure?: boolean;
  /** True where only a person can fill the slot, and a quotation or one of these before "that" shows speech: „für {source} | steht fest, dass“. */
  readonly speechSigns?: readonly string[];
  /** True for an ambiguous phrase: only a source word or a known name may fill the slot: « pour {source} », «حسب {source}». */
  readonly needsSource?: boolean;
};

/** Forms of names of persons. */
export type PersonCases = {
  /** First names with their cases: `Иван||Ивана|Ивану`. */
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  /** Endings of further names as a subject, each with those in a case: `ов||ова|ову|овым|ове`. */
  readonly masculineEndings: readonly string[];
  readonly feminineEndings: readonly string[];
};

export type AdjectiveCase = {
  readonly ends: string;
  readonly masculine?: string;
  /** Instead of `masculine`, for the words of `stressedAdjectives`. */
  readonly stressed?: string;
  readonly feminine?: string;
  readonly neuter?: string;
};

/** Words that name kinds of sources. Each string is one noun or fixed phrase in the form a dictionary gives. */
export type SourceWords = {
  /** Head nouns of institutions, by type: `institute`, `وزارة`. All forms in use (plural, definite where glued). */
  readonly institutions: Readonly<Partial<Record<SourceType, readonly string[]>>>;
  /** Reports, studies, statements, figures. */
  readonly documents: readonly string[];
  /** Document nouns used for one another, each string one family: « étude enquête sondage ». */
  readonly documentFamilies?: readonly string[];
  /** Roles used for one person in turn, each string one family: "researcher author coordinator". */
  readonly roleFamilies?: readonly string[];
  /** Documents in which a body speaks for itself: with no issuer told, that of the body in hand („in einer Mitteilung“). */
  readonly statements?: readonly string[];
  /** Used with `isCompounding`: nouns that with a first part are a body's name (Umwelt|ministerium), and compounds that only describe. */
  readonly namingHeads?: readonly string[];
  readonly describingNouns?: readonly string[];
  /** Nouns among `institutions` that are names by themselves: `Caritas`. */
  readonly properNames?: readonly string[];
  /** Documents that tell the type of an issuer nobody knows: « un sondage | Odoxa ». */
  readonly documentTypes?: Readonly<Partial<Record<SourceType, readonly string[]>>>;
  /** Between a document and its issuer: `by`, `released by`, `صادر عن`. */
  readonly documentLinks: readonly string[];
  /** Participles that tell where or how a person was met: « un habitant | rencontré au marché ». Used with `hasPartedLinks`. */
  readonly personParticiples?: string;
  /** True where a date may part a link's last word from the others: « publié | jeudi | par ». */
  readonly hasPartedLinks?: boolean;
  /** Between a document and whoever has read it, who is not its issuer: "seen by", "leaked to". */
  readonly documentReaders?: readonly string[];
  /** True where nouns are joined into one word whose last part tells what it is: `Umwelt|ministerium`. */
  readonly isCompounding?: boolean;
  /** Endings of nouns that tell what a person does, where such nouns are without number: `ologin`. */
  readonly roleEndings?: readonly string[];
  /** Nouns that name nobody new after a definite article: „der | 41-Jährige“ is who was cited last. */
  readonly pointingRoles?: readonly string[];
  /** Persons by their function: `spokesman`, `analyst`, `متحدث`. */
  readonly roles: readonly string[];
  /** Roles that speak for a body, so that the body is the source: `spokesman`, `porte-parole`, `متحدث`, `ناطق`. */
  readonly spokespersons: readonly string[];
  /** Authors, researchers, "the team": of a study's institution. */
  readonly authors: readonly string[];
  /** Among the groups, those that speak for the body named behind them: "analysts at Halden Bank". */
  readonly staff?: readonly string[];
  /** Groups that nobody can check: `critics`, `experts`, `observers`. */
  readonly collectives: readonly string[];
  /** Sources kept secret: "a source close to", "people familiar with". */
  readonly anonymous: readonly string[];
  /** "the same", "ذاته", « même »: words that make a noun point back. */
  readonly sameWords: readonly string[];
  /** Nouns for any source at all: `source`, `المصدر`. */
  readonly sourceNouns: readonly string[];
  /** "this", "the", « ce »: definite words after which a bare source noun points back. */
  readonly definiteWords: readonly string[];
  /** Peoples, crowds, leaderships: their view told by the narrator is opinion, not a source. */
  readonly opinionHolders?: readonly string[];
  /** Nouns for what is expected or said by nobody in particular, in the form without article: «توقعات». */
  readonly backgroundNouns?: readonly string[];
  /** Label of the bucket of unspecified sources, by the noun it holds. */
  readonly unspecifiedLabels: readonly {
    readonly noun: string;
    readonly label: string;
    readonly type: SourceType;
    readonly tier: Tier;
  }[];
  /** Institution nouns so broad that they may stand for a body of any type: `group`, `agency`, «المؤسسة». */
  readonly broadInstitutions?: readonly string[];
  /** Words in an unknown body's name that decide its type where its noun allows several: `international`, `world`. */
  readonly typeHints?: Readonly<Partial<Record<SourceType, readonly string[]>>>;
  /** Words in the names of bodies that hardly any person bears: `airlines`, `solutions`. Folded words. */
  readonly bodyWords?: readonly string[];
  /** Fields that a minister's or councillor's name follows with nothing between: «il ministro dell'Interno | Rossi». Folded words. */
  readonly portfolios?: readonly string[];
  /** Adjectives that describe a source without naming it: `new`, `official`, «حديث». */
  readonly plainAdjectives?: readonly string[];
  /** Words between a body's place and its noun: `based` in "the Geneva-based agency". */
  readonly placeWords?: readonly string[];
  /** "both", "the two": two bodies cited before; also nouns in a dual: «منظمتان». Folded words. */
  readonly pairWords?: readonly string[];
  /** Numbers in words: they begin no name. */
  readonly numerals?: string;
  /** Begin a remark that a source is kept secret, right behind it: «لم تسمهم», «فضل عدم». */
  readonly secrecy?: readonly string[];
  /** "earlier": a document of the body that the sentence is about, «بلاغ | سابق». */
  readonly earlierWords?: readonly string[];
  /** "its", "their", « son »: whose document it is, the body cited last. */
  readonly possessives?: readonly string[];
  /**
   * True where case shows in the form of a noun: each above is then given with its forms parted by `|`, those a subject can
   * have before a `||`: «министр||министра|министру». The subject of a verb is then sought by its form, on either side.
   */
  readonly hasCaseForms?: boolean;
  /** Among the body nouns, those that are names by themselves: `Росгидромет`. */
  readonly bodyNames?: string;
  /** How names of persons bear a case, where they do. */
  readonly personCases?: PersonCases;
  /** Nouns, in the case they bear there, between which and a person's name the name of a place stands: «житель | села | …». */
  readonly placeNouns?: string;
  /** Adjectives before a body's noun, in a case: ending, then what a masculine, feminine or neuter noun's subject has. */
  readonly adjectiveCases?: readonly AdjectiveCase[];
  /** Endings of nouns by their gender, a masculine's being any other; used with `adjectiveCases`. */
  readonly genderEndings?: { readonly feminine: string; readonly neuter: string };
  /** Masculine adjectives that have another ending as a subject, being stressed there: `городской`. */
  readonly stressedAdjectives?: string;
  /** Endings of nouns in the plural that are subjects, for groups that no list holds: «судовладельц|ы». */
  readonly pluralEndings?: string;
  /** Feminine nouns among those above, where the verb agrees in gender. */
  readonly feminine?: readonly string[];
};
