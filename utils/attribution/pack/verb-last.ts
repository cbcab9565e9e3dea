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
  /** Behind what a document tells and before the document: «… bittiği **kaydedilen** açıklamada». */
  readonly toldParticiples: string;
  /** Small words behind a subject that belong to it: «Koç **da**», «Koç **ise**». */
  readonly particles: string;
  /** Endings of where a person belongs, which is no part of the name: «derneğin üyeleri|nden Ayşe Kaya». */
  readonly originEndings: string;
};
