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
  /**
   * What somebody thinks or tells, by its noun and owner: `nouns` with one of `before` or `behind` („nach | seinen Angaben“,
   * „seiner Meinung | nach“), whole `sights` (`aus sicht`: „aus ihrer Sicht“), and `told` before a colon or „dass“ („Sein Rat: …“,
   * „das Argument der Stadt, dass …“), tied to who tells it by the genitive or one of `links`. `isUnsaid`: the owner is no
   * word of its own («**a su juicio**»), the phrase must stand at a clause's border.
   */
  readonly ownViews?: {
    readonly owners: string;
    readonly before: string;
    readonly behind: string;
    readonly nouns: string;
    readonly sights: readonly string[];
    readonly told: string;
    readonly links: string;
    readonly isUnsaid?: boolean;
    /** What a name that owns ends in: „nach Kern**s** Ansicht“. */
    readonly nameEnding?: string;
  };
  /** Words and phrases that credit a clause to whom the text cited last: „demnach“, « à l’en croire ». */
  readonly thereby?: readonly string[];
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
  readonly tellingNouns?: {
    readonly nouns: readonly string[];
    readonly links: readonly string[];
    /** Nouns for an act of speech, credited to their owner without "is": "her | claim | that", "a | warning | by the board that". */
    readonly sayings?: readonly string[];
    /** What stands between them and who speaks: "by". */
    readonly speakers?: readonly string[];
  };
  /**
   * „Ute Kern war zufrieden: „…““: a colon behind a clause with no verb of speech lets whom it tells of speak. `things` bear words
   * that nobody speaks („Schild“), with `hearing` others speak, behind `views` stand speakers that are no subject („Für Kern ist …“),
   * `answers` come from them („Kritik kommt von …“), `subjects` are the pronouns that may speak.
   */
  readonly tellingColons?: {
    readonly things: string;
    readonly hearing: string;
    readonly views: string;
    readonly answers: string;
    readonly subjects: string;
  };
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
   * phrase: "disputed part of the analysis"), `infinitive` ("promised to", « demande de »), `question` („schilderte, wie …“),
   * `gerund` ("advises | keeping to the path").
   * Strict: content of another shape means that the word is no cue here.
   */
  readonly takes: readonly ('clause' | 'quote' | 'object' | 'infinitive' | 'question' | 'gerund')[];
  /** Words that must follow (a particle or preposition): `out` in "pointed out", `إلى` in «أشار إلى». Each a whole alternative. */
  readonly particles?: readonly string[];
  /** True where the form means something else without its particle. */
  readonly needsParticle?: boolean;
  /** Forms that also give a thing its name: "a wagon **called** the Drift". */
  readonly namingForms?: string;
  /** True for a word so ambiguous that only a source word or a known name beside it makes it a cue: «بين», « note ». */
  readonly needsSource?: boolean;
  /** Of those, a clause right behind a short subject shows it to be the verb too: «بين الحربي أن». */
  readonly clauseTells?: boolean;
  /** True for a verb that has its own pronoun always: «se queja». */
  readonly hasOwnPronoun?: boolean;
  /** True for an everyday verb that without "that", a quotation or a pronoun behind it is no speech: "maintain | the road". */
  readonly needsOpening?: boolean;
  /** True where, with a mere object, only a document or its authors report: "the survey | showed | a rise", but "the fund showed a profit". */
  readonly documentObject?: boolean;
  /** True where with a mere object it is what one does as often as what one says, so that no participle of it reports: "…, emphasising speed". */
  readonly alsoActs?: boolean;
  /** True where an infinitive behind it is what is done and nothing that is said: «decidiu | sair», «precisa | ser pago». */
  readonly infinitiveIsDeed?: boolean;
  /** True for the plainest verb of saying: whatever follows it is a clause, no further sign is looked for. */
  readonly isPlain?: boolean;
  /** One of these must come later in the clause: `at` in "puts the market at"; with ` #`, and a figure behind it. */
  readonly laterWords?: readonly string[];
  /** One of these later in the clause makes it another verb: "questioned | the clerk **about** the fire". */
  readonly notLaterWords?: readonly string[];
  /** One of these must close the clause, as the last part of a verb that comes apart: teilte das Amt | mit. */
  readonly endWords?: readonly string[];
  /** Where it closes the clause as a participle, one of these must stand before: hatte | mit | einem Minus gerechnet. */
  readonly earlierWords?: readonly string[];
  /** Last parts with which it is another verb: fordert Verstärkung | an. */
  readonly notEndWords?: readonly string[];
  /** True where its object must be a thing: "advises | a thicker coat", not "advises | the owners". */
  readonly thingsOnly?: boolean;
  /** True where only a quotation shows that it reports a view: nannte den Plan | „absurd“. */
  readonly needsQuote?: boolean;
  /** True for an everyday verb that tells of speech only behind a quotation, or with a colon before one: «“…”, — отрезал мэр». */
  readonly quotesApart?: boolean;
  /** True where the source is no subject but in the dative: „Dem Bericht | ist zu entnehmen“. */
  readonly takesDative?: boolean;
  /** True where it is a cue only in a clause that says no more than who says so: „wie es aus dem Rathaus | heißt“. */
  readonly asOnly?: boolean;
  /** True where only behind what was said, and before its speaker, does it count: « “…”, **publie** le club », no « publie “L’Été” ». */
  readonly invertedOnly?: boolean;
  /** True where only a place before it and "that" behind it make it a cue: „In dem Brief | steht, dass …“. */
  readonly placeClauseOnly?: boolean;
  /** True where the verb has nobody as its subject, so that without a place no source is named: „heißt es“. */
  readonly isImpersonal?: boolean;
  /** Words right after it that make it no cue: "asked | not to be named". */
  readonly butNot?: readonly string[];
  /** True where the first noun after the verb is the hearer: "told reporters that". */
  readonly hearerFirst?: boolean;
  /** True for a verb of `hearerFirst` or of mere quotations whose subject may follow it after a comma: « …, avertit l’OMS », „…, klagt sie“. */
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
  /** True for a verb that is always done to somebody, in a case that an article may share with owners: „warf | der Stadt | Verzug vor“. */
  readonly hasHearer?: boolean;
  /** True where a hearer may stand between subject and content, which then begins with it: «حث الحكومة على». */
  readonly hearerAfter?: boolean;
  /** True where what follows the particle must be a clause too: «انتهى إلى أن». */
  readonly clauseOnly?: boolean;
  /** True where what follows the particle must be a noun of action or a clause: «يعد | بخفض الضرائب», and no «تعد | بوابة». */
  readonly needsAction?: boolean;
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
  /** Words that, close before it, make it tell by what something varies if no name or document fills its slot: « les prix **varient** selon l’acheteur ». */
  readonly notBehind?: string;
  /** True where behind an article or preposition it is another word: «o **segundo** jogador». */
  readonly notBehindArticle?: boolean;
  /** True where a noun for one of many, with no article, tells to each of what something falls: "per | agency". */
  readonly notDistributive?: boolean;
  /** True where what is cited must be somebody's or a certain one: "based on **the** data", "… data **from** the bureau", not "… market data". */
  readonly needsOwner?: boolean;
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
  /** True where a quotation must end right before the phrase: «“…”. Così | il sindaco». */
  readonly behindQuote?: boolean;
  /** Nouns of which the slot must hold one, where the phrase is an everyday one: "in {source}" credits a poll. */
  readonly heads?: readonly string[];
  /** True where the credited clause must hold a figure. */
  readonly needsFigure?: boolean;
  /** True where only a person can fill the slot, and a quotation or one of these before "that" shows speech: „für {source} | steht fest, dass“. */
  readonly speechSigns?: readonly string[];
  /** True for an ambiguous phrase: only a source word or a known name may fill the slot: « pour {source} », «حسب {source}». */
  readonly needsSource?: boolean;
};
