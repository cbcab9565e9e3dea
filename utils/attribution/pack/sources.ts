import type { SourceType, Tier } from '../../model';

/** Words that name kinds of sources. Each string is one noun or fixed phrase in the form a dictionary gives. */
export type SourceWords = {
  /** Head nouns of institutions, by type: `institute`, `وزارة`. All forms in use (plural, definite where glued). */
  readonly institutions: Readonly<Partial<Record<SourceType, readonly string[]>>>;
  /** Reports, studies, statements, figures. */
  readonly documents: readonly string[];
  /** Document nouns used for one another, each string one family: first studies, then reports, then all others: « étude enquête sondage ». */
  readonly documentFamilies?: readonly string[];
  /** Nouns used for one body in turn, each list one family: « parquet », « ministère public ». */
  readonly bodyFamilies?: readonly (readonly string[])[];
  /** Roles used for one person in turn, each string one family: "researcher author coordinator". */
  readonly roleFamilies?: readonly string[];
  /** Nouns for a kind of role, which go on for a person of one of its roles: "the lawmaker" for a senator named before. */
  readonly roleKinds?: readonly { readonly names: string; readonly roles: string }[];
  /** Documents in which a body speaks for itself: with no issuer told, that of the body in hand („in einer Mitteilung“). */
  readonly statements?: readonly string[];
  /** Used with `isCompounding`: nouns that with a first part are a body's name (Umwelt|ministerium), and compounds that only describe. */
  readonly namingHeads?: readonly string[];
  readonly describingNouns?: readonly string[];
  /** States, provinces and big towns, which behind a body’s noun are half its name: „Bauernverband | Sachsen“. */
  readonly regions?: string;
  /** Last parts of nouns for houses, each with a name that its place or founder gives: „**Sparkasse** Halden“. Apart by spaces. */
  readonly placedNouns?: string;
  /** Nouns among `institutions` that are names by themselves: `Caritas`. */
  readonly properNames?: readonly string[];
  /** Documents that tell the type of an issuer nobody knows: « un sondage | Odoxa ». */
  readonly documentTypes?: Readonly<Partial<Record<SourceType, readonly string[]>>>;
  /** Between a document and its issuer: `by`, `released by`, `صادر عن`. */
  readonly documentLinks: readonly string[];
  /** Participles that tell where or how a person was met: « un habitant | rencontré au marché ». Used with `hasPartedLinks`. */
  readonly personParticiples?: string;
  /** What stands before whoever had a document made: "a poll by Gallup | for | the Press". Folded words. */
  readonly clientPrepositions?: string;
  /** Last parts of words that describe who follows: London-**based**, Oscar-**winning**. Folded words. */
  readonly epithetEndings?: string;
  /** True where a date may part a link's last word from the others: « publié | jeudi | par ». */
  readonly hasPartedLinks?: boolean;
  /** Between a document and whoever has read it, who is not its issuer: "seen by", "leaked to". */
  readonly documentReaders?: readonly string[];
  /** True where nouns are joined into one word whose last part tells what it is: `Umwelt|ministerium`. */
  readonly isCompounding?: boolean;
  /**
   * Used with `isCompounding`: letters between both halves, in the order to try, and the ending that the first half has by
   * itself: Betrieb|s|angaben, Firm|en|sprecher (Firm**a**).
   */
  readonly compoundJoints?: readonly { readonly joint: string; readonly ending?: string }[];
  /** Which ending an adjective before a body's noun shows without its article: „des Hessisch|en Landesamts“ is „Hessisch|es Landesamt“. */
  readonly strongEndings?: readonly {
    readonly articles: string;
    readonly ends: string;
    readonly shown: string;
    /** Before a noun that ends with one of `neuterHeads`. */
    readonly neuter?: string;
    /** True where the noun has the ending of an owner too. */
    readonly isOwner?: boolean;
  }[];
  readonly neuterHeads?: string;
  /** Last parts of a compound whose first part is the body that speaks: Klinik|**sprecherin**, Klinik|**angaben**. */
  readonly speakingTails?: string;
  /** Endings of nouns that tell what a person does, where such nouns are without number: `ologin`. */
  readonly roleEndings?: readonly string[];
  /** Last letters of foreign names that hardly any word of the language ends in: «ـوف», «ـسكي». Used where no capitals tell. */
  readonly foreignEndings?: string;
  /** Last letters of adverbs and feminine nouns, which a name alone is not taken to have: «سابق|ا», «حصيل|ة». As printed. */
  readonly plainEndings?: string;
  /** Among the nouns of places, those of towns and parts of a country, behind which the name of one stands. */
  readonly townNouns?: string;
  /** «أم», «أبو»: with a child's name they name the parent. Folded words. */
  readonly parentWords?: string;
  /** «بن», «بنت»: between a child's name and the parent's. Folded words. */
  readonly childWords?: string;
  /** «آل»: between a person's own name and their house's: «تركي **آل** الشيخ». Folded words. */
  readonly clanWords?: string;
  /** Behind a worldwide body's name they tell that it is one state's: «مجلس الأمن | القومي». Folded words. */
  readonly domesticAdjectives?: string;
  /** First words of names whose second may have the article: «عبد | الرحمن», «نور | الدين», «بن | الشيخ». */
  readonly givenOpeners?: string;
  /** Endings that make of a role in `roles` its plural, which is a group's: «منسق|ون». Cut off where the word stands: letters may be glued to it. */
  readonly rolePluralEndings?: string;
  /** Nouns that only tell whose words follow: «على | لسان | الوزير». */
  readonly mouthWords?: string;
  /** Words of respect that stand for who was named last: «معاليه». */
  readonly honorifics?: readonly string[];
  /** Among them (`words`), those that only the holder of certain offices is given: «جلالته» is a king. */
  readonly honorificOffices?: readonly { readonly words: string; readonly offices: readonly string[] }[];
  /** Nouns of action that tell behind a glued preposition what a body is for: «لحماية», «لمكافحة». */
  readonly purposes?: string;
  /** Parts of a body, which are of its type: «المكتب التنفيذي للنقابة» is a union’s. */
  readonly organs?: string;
  /** Titles that courtesy gives to anybody: a name alone follows them. */
  readonly courtesyTitles?: string;
  /** Nouns that name nobody new after a definite article: „der | 41-Jährige“ is who was cited last. */
  readonly pointingRoles?: readonly string[];
  /** Adjectives for what somebody no longer is, and with it is spoken of already: "the **former** keeper". */
  readonly formerWords?: string;
  /** Persons by their function: `spokesman`, `analyst`, `متحدث`. */
  readonly roles: readonly string[];
  /** Roles, titles and other words of ours that are last names too, where a first name stands before them: "Sally **Baker**". */
  readonly nounSurnames?: string;
  /** Roles that speak for a body, so that the body is the source: `spokesman`, `porte-parole`, `متحدث`, `ناطق`. */
  readonly spokespersons: readonly string[];
  /** Authors, researchers, "the team": of a study's institution. */
  readonly authors: readonly string[];
  /** Among the groups, those that speak for the body named behind them: "analysts at Halden Bank". */
  readonly staff?: readonly string[];
  /** Nouns that papers are called by, which with a capital are one’s name: « Le **Courrier** du Jura ». Apart by spaces. */
  readonly paperNouns?: string;
  /** Verbs of what newsrooms tell: « | révèlent | La Balise et De Kroniek ». */
  readonly pressVerbs?: string;
  /** Articles, of other languages too, that a paper's name begins with; `only` those that no family name has. */
  readonly pressArticles?: { readonly any: string; readonly only: string };
  /** Trades of a newsroom, unnamed the newsroom's own: « une | envoyée | spéciale de l’AFP ». */
  readonly reporters?: string;
  /** Groups that nobody can check: `critics`, `experts`, `observers`. */
  readonly collectives: readonly string[];
  /** Sources kept secret: "a source close to", "people familiar with". */
  readonly anonymous: readonly string[];
  /** Last letters of adjectives of a country that are nouns for one of its people too: "the Norwegi**an**". */
  readonly peopleEndings?: string;
  /** Imperatives that open the name of a campaign: "**Save** Our Stations". Folded words. */
  readonly campaignVerbs?: string;
  /** What people found bodies for, so that a group's noun before it names one: "Nurses for **Peace**". Folded words. */
  readonly causes?: string;
  /** True where no sentence names people without an article, so that a bare plural is a body's name: « Mères en colère ». */
  readonly groupsHaveArticles?: boolean;
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
  /** Where a body speaks rather than what it is, if whose it is follows: « le **site** du ministère ». */
  readonly channels?: string;
  /** Institution nouns so broad that they may stand for a body of any type: `group`, `agency`, «المؤسسة». */
  readonly broadInstitutions?: readonly string[];
  /** Nouns and endings of nouns for what can be no source, apart by spaces: "video", "-tion". They are not listed. */
  readonly things?: string;
  /** Words in an unknown body's name that decide its type where its noun allows several: `international`, `world`. */
  readonly typeHints?: Readonly<Partial<Record<SourceType, readonly string[]>>>;
  /** What kinds of bodies initials behind an article stand for, by first or last letters; the first that fits. */
  readonly initials?: readonly {
    readonly type: SourceType;
    readonly starts?: string;
    readonly ends?: string;
    readonly isBare?: boolean;
  }[];
  /** Words in the names of bodies that hardly any person bears: `airlines`, `solutions`. Folded words. */
  readonly bodyWords?: readonly string[];
  /** Fields that a minister's or councillor's name follows with nothing between: «il ministro dell'Interno | Rossi». Folded words. */
  readonly portfolios?: readonly string[];
  /** First names, which behind the body of an office show where its holder's name begins: «la diputada de Fuerza Común | Inés Rey». Folded words. */
  readonly givenNames?: string;
  /** Before a first name they make it part of a place's or body's name: «**San** José», «**Hospital** Nacional Juan …». Folded words. */
  readonly namesakeLeads?: string;
  /** Offices that only towns and districts have, so that the name behind their "of" is a place's: « le maire de | Dourval ». */
  readonly placeOffices?: string;
  /** Verbs with which who has just spoken goes on, in every form: a bare name behind one is the office's just cited. */
  readonly continuingVerbs?: string;
  /** Wide words for anybody with an office, who is the only one speaking where nobody bears just this one: « le responsable ». */
  readonly wideRoles?: string;
  /** Adjectives that describe a source without naming it: `new`, `official`, «حديث». */
  readonly plainAdjectives?: readonly string[];
  /** Ending of an adjective with a capital that tells the town: „Kassel|er“. */
  readonly townAdjectiveEnding?: string;
  /** Words between a body's place and its noun: `based` in "the Geneva-based agency". */
  readonly placeWords?: readonly string[];
  /** "both", "the two": two bodies cited before; also nouns in a dual: «منظمتان». Folded words. */
  readonly pairWords?: readonly string[];
  /** Nouns for people, besides the plurals of roles, and the word for two of them, with which the last two cited are meant: "both women". */
  readonly pairedPeople?: { readonly both: string; readonly nouns: string };
  /** Places that own a body without naming it: "the | city’s | police". */
  readonly placeOwners?: string;
  /** Behind a name they show that it is a firm's: "Norvix | shareholders", "the Norvix | CEO". */
  readonly firmSigns?: string;
  /** Nouns of bodies that are places or things too, which with a mere object only do and do not say: « le restaurant | propose un menu ». */
  readonly sites?: string;
  /** Nouns of which only a firm has any: « les **abonnés** de Kestrin ». Apart by spaces. */
  readonly ofFirms?: string;
  /**
   * Where no capitals show names, what makes a name alone a body's: nouns that it owns («أسهم | كيسترن»), such nouns with its
   * pronoun in what it says («أسهمها»), and what it is called next («الشركة»). Nouns folded; the verb agrees in gender.
   */
  readonly ownedByBodies?: readonly {
    readonly type: SourceType;
    readonly gender: 'masculine' | 'feminine';
    readonly nouns: string;
    readonly own?: string;
    readonly calledBy: string;
  }[];
  /** Numbers in words: they begin no name. */
  readonly numerals?: string;
  /** Begin a remark that a source is kept secret, right behind it: «لم تسمهم», «فضل عدم». */
  readonly secrecy?: readonly string[];
  /** "earlier": a document of the body that the sentence is about, «بلاغ | سابق». */
  readonly earlierWords?: readonly string[];
  /** Nouns that make a group of whom they are followed by: «un **grupo** de socios». */
  readonly groupNouns?: readonly string[];
  /** "its", "their", « son »: whose document it is, the body cited last. */
  readonly possessives?: readonly string[];
  /**
   * True where case shows in the form of a noun: each above is then given with its forms parted by `|`, those a subject can
   * have before a `||`: «министр||министра|министру». The subject of a verb is then sought by its form, on either side.
   */
  readonly hasCaseForms?: boolean;
  /**
   * Used with `hasCaseForms`: endings of nouns by a short key, the subject's first (or all before a bar), `-` for none: «- а у ом
   * е», in the plural «ы ов ам ами ах». A line `т: хирург поэт` among institutions, documents or roles gives the stems of nouns so declined; a
   * role's plural is a group.
   */
  readonly declensions?: Readonly<Record<string, { readonly one: string; readonly many?: string }>>;
  /** Used with `hasCaseForms`: vowels in which a noun ends that has at least two letters of case behind it: «kurum**u**|na». */
  readonly caseVowels?: string;
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
  /** Where a plural can be spelt beforehand: trades whose plural is a group, ending of one and of many, the first that fits ("man men"; "* s" for the rest). */
  readonly groupedRoles?: { readonly roles: readonly string[]; readonly endings: readonly string[] };
  /** Feminine nouns among those above, where the verb agrees in gender. */
  readonly feminine?: readonly string[];
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
