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
  /** "each of", before two or more sources: «كل من قطر ومصر». */
  readonly eachOf?: readonly string[];
  /** Endings of a noun for two that owns what follows, and what they are for one: «وزار|تا الصحة والتعليم». */
  readonly dualOwners?: readonly { readonly ends: string; readonly base: string }[];
  /** Endings of nouns that are no subject, and what they are in a list; the first that gives a known noun: «ين» → «ون». */
  readonly subjectForms?: readonly { readonly ends: string; readonly shown: string }[];
  /** Ending of most feminine nouns and adjectives: ة. */
  readonly feminineEnding: string;
  /** Ending of most feminine nouns for many: ات. */
  readonly femininePluralEnding: string;
  /** Ending of adjectives made of a noun, as they agree with either: كند**ية**. */
  readonly relationalEnding: string;
  /** Words whose printed last letter shows that a page sets one letter for another throughout: «فى». */
  readonly looseSpellings: string;
  /** The printed vowel that makes a past verb passive when it stands on its first letter. */
  readonly passiveVowel: string;
  /** Opens past verbs without being spoken, so that the vowel stands on the third letter: «اعتُبر». */
  readonly silentLetter?: string;
  /** How the ending or beginning of a verb's form shows whom it agrees with; the first that fits counts. */
  readonly agreementSigns: readonly {
    readonly starts?: string;
    readonly ends?: string;
    /** Of that form only: «قالتا» is the women's, «لافتا» the man's. */
    readonly form?: 'finite' | 'participle';
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
  /** Letter glued to what somebody is accused of: «متهما الشركة | بـ». */
  readonly chargeParticle?: string;
  /** Words that tie to a main clause another that tells what its subject said then: «زار المعمل، حيث أكد أن». */
  readonly wherebyWords?: string;
  /** Words behind a speaker in a headline that tell what of: «البنك المركزي | عن الفائدة: …». */
  readonly topicWords?: string;
  /** Ending of a past verb whose subject is feminine: «صنفت». */
  readonly femininePastEnding?: string;
  /** What `grammar.issuingVerbs` is elsewhere: verbs of whoever puts a document out, «أصدرت الوزارة بيانا». */
  readonly issuingVerbs?: string;
  /** Verbs with which a document comes out, and the words before who puts it out: «صدر | عن الوزارة بيان». */
  readonly comingOut?: string;
  readonly outOf?: string;
  /** Documents that a body puts out, in the forms they have there. */
  readonly issuedDocuments?: string;
  /** "the following", behind a document whose text comes next: «البيان الآتي:». */
  readonly followingWords?: string;
  /** "in it", and what stands after a preposition for that: «أكدت | فيه», «كشفت من | خلاله». */
  readonly insideWords?: string;
  readonly throughWords?: string;
  /** Nouns of pictures and films, which show and do not say, and words that make an evidence of them: «صور | الأقمار». */
  readonly pictures?: string;
  readonly surveys?: string;
  /** Nouns of saying before whose saying it is: «إعلان | السفارة أن», and those that a noun of action may follow. */
  readonly sayingNouns?: string;
  readonly announcingNouns?: string;
  /** Prepositions that may tie a place or topic to a source: «مصادر في نقابة». */
  readonly innerPrepositions: string;
  /** «إلى», which goes on only behind the office of one who is sent («المبعوث | إلى ليبيا»), and the nouns for those. Folded words. */
  readonly outwardPrepositions?: string;
  readonly sentRoles?: string;
  /** Prepositions that only their printed last letter tells from a name: «على», not «علي». */
  readonly printedPrepositions: readonly string[];
  /** Letters around a participle of many, and the fewest it has: «المنسحبون» describes who stands before it. */
  readonly pluralParticiples?: { readonly starts: string; readonly ends: string; readonly shortest: number };
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
  /** Tie a clause that draws a conclusion, and credits nobody: «مما | يشير إلى أن». */
  readonly consequences?: readonly string[];
  /** Countries, which speak as their governments do. */
  readonly states?: readonly string[];
  /** Bodies that news names without a noun of their kind. */
  readonly bareNames: readonly string[];
  /** Among them, media: after a person they are who was spoken to, «قال لرويترز». */
  readonly bareMedia: readonly string[];
  /** Countries and places that stand before a headline's colon as a topic. */
  readonly topics: string;
  /** Adjectives without an ending that shows them as such: «الجديد». */
  readonly adjectives: string;
  /** Endings of adjectives of relation: ي ية. */
  readonly adjectiveEndings: string;
};
