/** Closed classes: the small words that show where phrases begin and end. One string holds words parted by spaces. */
export type Grammar = {
  readonly determiners: string;
  /** True where what tells whose or which a noun is stands behind it and never before: « ministre | de la Santé », «министр | обороны». */
  readonly ownersFollow?: boolean;
  readonly prepositions: string;
  /** A preposition that loses its accent as a capital, and is then printed as a verb: « **A** Bercy » is « À Bercy ». */
  readonly bareCapital?: { readonly printed: string; readonly meant: string };
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
  /** The subject of a verb whose doer is not told: « **il** est précisé que ». */
  readonly dummySubjects?: string;
  /** Verbs that lead one of saying: «acaba de | anunciar», «sigue | pidiendo». Each a whole phrase; a lemma is then the infinitive. */
  readonly periphrases?: {
    readonly infinitive: readonly string[];
    readonly gerund: readonly string[];
    /** What ties an infinitive of saying to the clause whose subject says it: «… | antes de | avisar que …», «| al | considerar que …». */
    readonly tied?: readonly string[];
    /** What makes a gerund of a past participle: «…, | tendo | acrescentado que …». */
    readonly perfect?: readonly string[];
  };
  /** Before who is told, between a verb and its subject: «disse | à Lusa | o ministro». */
  readonly hearerPrepositions?: string;
  /** Agencies and media of one word that hear it, after which the speaker's name stands: «confirmó a | Efe | Ana Ruiz». */
  readonly hearerNames?: string;
  /** Prepositions of time and manner, after which no more is told of the source: `durante`. */
  readonly circumstances?: string;
  /** Prepositions that tell where a person is from, whatever the place: „ein Besucher **aus** dem Saal“. */
  readonly originPrepositions?: string;
  /** True where a verb may do without its subject, who is then the source cited last: «“…”, acrescentou.» */
  readonly dropsSubjects?: boolean;
  /** Endings of verbs in the plural, which show that many speak («dice|n en el ministerio», but not «dijo en el Congreso»). */
  readonly pluralVerbEndings?: string;
  /** Words that join two sources, one before each: «**tanto** el sindicato **como** la patronal». */
  readonly pairedJoiners?: readonly (readonly [string, string])[];
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
  /** Verbs of what only their subject can know: « Le groupe | veut | fermer une usine, a-t-il dit ». */
  readonly wishVerbs?: string;
  /** Articles of whoever is told of for the first time: « **une** voisine », « **des** dockers ». */
  readonly indefinites?: string;
  /** Determiners that show a noun's gender. */
  readonly genderDeterminers?: { readonly masculine: string; readonly feminine: string };
  /** Last letters of a woman's office or trade, where a man's has others: „Minister**in**“. */
  readonly feminineRoleEnding?: string;
  /** Those with which a participle at the clause's end tells of the past: „**hat** das Amt gestern mitgeteilt“. */
  readonly perfectAuxiliaries?: string;
  /** Determiners that never open a subject: `den dem einem`. */
  readonly objectDeterminers?: string;
  /** What stands for the subject in a passive of nobody: „**Es** wird geraten, …“. */
  readonly passiveDummies?: string;
  /** Finite forms that only reported speech has: „die Lage **sei** ernst“. */
  readonly reportedForms?: string;
  /** Endings that such forms have beside others („er bleib|e“), and those of the past, which end alike (sag|te). */
  readonly reportedEndings?: string;
  readonly pastEndings?: string;
  /** Before what something is called, where that is moved to the front: „**Als** Unsinn bezeichnete Kern den Plan“. */
  readonly predicateOpeners?: string;
  /** Adverbs that single out what follows them and belong to it: „**auch** das Amt meldet …“. */
  readonly focusAdverbs?: string;
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
  /** Endings of adverbs made of adjectives: inicial|mente. */
  readonly adverbEndings?: string;
  /** Phrases that stand where an adverb does: « de son côté », « en revanche ». */
  readonly adverbPhrases?: readonly string[];
  /** What stands before a number with a stop that counts and ends no sentence: „**im** 19. Jahrhundert“. */
  readonly ordinalLeads?: string;
  /** What ties a clause with no subject to the one it follows from: «…, **por lo que** exigen que …». */
  readonly resultLinks?: readonly string[];
  /** Relatives that are never the subject: behind them the verb comes first, « un bilan **que** conteste l’armée ». */
  readonly objectRelatives?: string;
  /** Pronouns that turn a verb on its subject, so that it is another verb: « la hausse | s’ | explique ». Used with `leadWords`. */
  readonly reflexives?: string;
  /** True where a lemma is an infinitive that tells what was said next: « Et d’| ajouter | : “…” ». */
  readonly hasNarrativeInfinitives?: boolean;
  /** Word that ties a participle to the clause: « tout | en | reconnaissant ». */
  readonly gerundMarkers?: string;
  readonly negations: string;
  /** Days, months, "yesterday": they end a source phrase. */
  readonly timeWords: string;
  /** True where a clause closes with the rest of its verb, or in a relative clause with all of it: „**hat** es gestern **mitgeteilt**“. */
  readonly hasVerbBracket?: boolean;
  /** True where what a body is for is part of its name: „Halden-Institut | für Meereskunde“. Used with `bodyPrepositions`. */
  readonly fieldsAreNames?: boolean;
  /** True where an attribute with words of its own may stand between an article and its noun: „die | vom Amt vorgelegte | Studie“. */
  readonly hasFramedNouns?: boolean;
  /** True where every great word of a body's name has a capital, and no other noun has: "the **Office** for **Fair Rents**". */
  readonly hasTitleCase?: boolean;
  /** True where all nouns have a capital, so that one is no sign of a name: a known source noun is then none. */
  readonly hasCapitalNouns?: boolean;
  /** Possessives read as a pronoun where they are all of a source: „**seiner** Meinung nach“. */
  readonly possessivePronouns?: readonly Pronoun[];
  /** Articles of one only, where a noun is alike for one and many: „dem | Forscher“; the second where no noun stands before. */
  readonly singularDeterminers?: string;
  readonly singularSubjects?: string;
  /** True for a language without a word for "the", where a noun by itself is as definite as one with it: «Bakanlık». */
  readonly hasNoArticles?: boolean;
  /** Prepositions inside a body's name, behind its noun: «совет | по | международным делам», „Bundesamt | für | Strahlenschutz“. */
  readonly bodyPrepositions?: string;
  /** Prepositions before the field of a body or an office, where its name stands before a verb: « Commissariat | au | plan ». */
  readonly fieldPrepositions?: string;
  /** Endings of infinitives, which right behind a verb of saying open what is said: « dit | collaborer ». */
  readonly infinitiveEndings?: string;
  /** Ending of the verb as a noun, which some verbs of advice take as their content: "suggests | oiling the hinge". */
  readonly gerundEnding?: string;
  /** Adjectives before a noun with which the plural's article is a mere genitive: « selon de | nombreux | experts ». */
  readonly leadingAdjectives?: string;
  /** Endings by which a noun shows that it owns, longest first („des Amt|es“), and the determiners that show it as well. */
  readonly ownerEndings?: string;
  readonly ownerDeterminers?: string;
  /** Used with `hasCapitalNouns`: endings of nouns that are no names (`ung`, `keit`). */
  readonly nounEndings?: string;
  /** Endings of adjectives before nouns, so that one may stand inside a cue phrase: „nach | erst**en** | Schätzungen“. */
  readonly adjectiveEndings?: string;
  /** Endings of an adjective that owns, before its noun: „Bund | deutsch**er** Architekten“. */
  readonly ownerAdjectiveEndings?: string;
  /** Articles for one only, behind which no verb in its bare form is one: "**a** phone call". Folded words. */
  readonly oneDeterminers?: string;
  /** Those that by themselves are one of whom the text told before: “…,” said | one |. */
  readonly loneDeterminers?: string;
  /** Used with `oneDeterminers`: how nouns for many end, and verbs in the present with a subject for one. */
  readonly pluralNounEnding?: string;
  readonly thirdPersonEnding?: string;
  /** Used with them: endings that make a regular verb's past of its bare form. */
  readonly regularPastEndings?: string;
  /** Used with them: nouns for many without that ending, with which no verb has the ending for one: "**police** reports". */
  readonly pluralNouns?: string;
  /** True where a noun phrase's head closes it, before its prepositions, and alone shows whether it can speak: "the **ministry’s** brand mentions". */
  readonly headsSpeak?: boolean;
  /** Used with `headsSpeak`: how adverbs of manner end, and the words with that ending that are none. */
  readonly adverbEnding?: string;
  readonly notAdverbs?: string;
  /** Used with it: how participles end, and nouns for a part of many: "**half** of those asked". */
  readonly participleEndings?: readonly string[];
  readonly quantities?: string;
  /** Used with it: verbs that another follows in its bare form: "**helps** forecast demand". */
  readonly bareInfinitiveVerbs?: string;
  /** Before a subject that is anybody's or nobody's: "**your** lease says", "**any** lawyer will tell you". */
  readonly generalDeterminers?: string;
  /** Who tells them something only thinks it: "she told **herself**". */
  readonly selfPronouns?: string;
  /** It opens a participle's own subject: "…, **with** the union saying talks had failed". */
  readonly companionMarkers?: string;
  /** Who reads, as hearer: "the dial tells **you**". */
  readonly readers?: string;
  /** Auxiliaries of later or repeated speech: "**will** announce". */
  readonly futureAuxiliaries?: string;
  /** Open what may be said: "**if** the bank says so"; and what is said now and then: "**when** a nurse asks". */
  readonly conditionals?: string;
  readonly habituals?: string;
  /** Pronouns that are a clause's subject and nothing else: "said usually **he** drove", „die Rüge wies **er** ab“. Folded words. */
  readonly subjectPronouns?: string;
  /** Participles by which somebody is a witness of what is said: "is **heard** saying that …". Folded words. */
  readonly witnessParticiples?: string;
  /** Words by which who is quoted speaks of themselves alone: "I", "my". Folded words. */
  readonly firstPerson?: string;
  /** What opens a clause that stands for a thing: "**what** the jurors say". Folded words. */
  readonly freeRelatives?: string;
  /** Titles in front of a name: `Dr`, `Mme`, `الدكتور`. */
  readonly titles: string;
  /** Small words inside a person's name: `van von bin`. */
  readonly nameParticles?: string;
  /** Endings of words that are no subject, longest first; used with `sources.hasCaseForms`. */
  readonly obliqueEndings?: string;
  /** Endings of adjectives that may stand before a subject; used with `sources.hasCaseForms`. */
  readonly subjectAdjectiveEndings?: string;
  /** Whole phrases that govern nothing behind them: «**при этом** мэр сообщил»; used with `sources.hasCaseForms`. */
  readonly asides?: readonly string[];
  /**
   * Endings of verbs with those of nouns that can be their subjects, and of words that are none: «пояснил | констебль»,
   * «утверждают | хакеры»; used with `sources.hasCaseForms` for nouns that no list holds.
   */
  readonly agreements?: readonly { readonly verbs: string; readonly subjects: string; readonly others?: string }[];
  /** Endings of a medium's name in quotation marks that is told and tells nothing: «сообщил «Ведомост|**ям**»»; used with `sources.hasCaseForms`. */
  readonly hearerEndings?: string;
  /** Nouns for who is spoken to, in the form that shows it: журналистам. */
  readonly hearers?: string;
  /** True where a comma always stands before "that", so that a comma there divides nothing: «заявил, что». */
  readonly hasCommaBeforeThat?: boolean;
  /** True where a comma divides all clauses, so that one opens reported speech with no word for it: „Das Amt teilte mit|, die Zahl steige“. */
  readonly hasCommaClauses?: boolean;
  /** Point at a "that" behind the comma, which then hangs on the noun before them: «доказательства **того**, что». */
  readonly correlatives?: string;
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
  /** Before the town that an office sits in, which tells whose it is: «وزارة الخارجية | في | أوسلو». Folded words. */
  readonly seatPrepositions?: string;
  /** Prepositions behind which a bare name is a town, where nobody speaks: „heißt es | in | Kassel“. */
  readonly townPrepositions?: string;
  /** What stands before whom a document went to: „in einem Brief **an** die Fraktionen heißt es“. */
  readonly addressPrepositions?: string;
  /** Prepositions before whom one speaks («el testigo | **ante** el juez»), which go on only behind one sent there: «el embajador ante la ONU». Folded words. */
  readonly audience?: { readonly prepositions: string; readonly sentRoles: string };
  /** How a part of those asked is told: « trois répondants | sur | dix ». */
  readonly shares?: {
    readonly prepositions: string;
    /** Two words in place of the preposition: "nine | out of | ten". */
    readonly pair?: string;
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
