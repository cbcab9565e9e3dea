import type { InlineMark } from '../model';

type MarkKind = InlineMark['kind'];

/** White space to be run together, or characters that nobody sees. */
const UNEVEN = /[\t\n\f\r\u2028\u2029\u200b\ufeff\u00ad]| {2}/;

/** Collects one block's words as a reader sees them: white space run together, formatting kept as ranges. */
export class InlineText {
  private text = '';
  private readonly marks: InlineMark[] = [];
  private readonly open: { kind: MarkKind; start: number; href: string }[] = [];

  /** @param keepsSpace - True inside code, where white space is meant. */
  constructor(private readonly keepsSpace = false) {}

  append(words: string): void {
    if (this.keepsSpace) {
      this.text += words;
      return;
    }
    // Non-breaking spaces are the writer's; other white space is the page's.
    const plain = !UNEVEN.test(words)
      ? words
      : words.replace(/[\t\n\f\r \u2028\u2029]+/gu, ' ').replace(/[\u200b\ufeff\u00ad]/gu, '');
    this.text +=
      this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n') ? plain.replace(/^ /u, '') : plain;
  }

  /** White space between words. */
  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ') && !this.text.endsWith('\n')) this.text += ' ';
  }

  /** A line break inside the block. */
  breakLine(): void {
    if (!this.keepsSpace) this.text = this.text.replace(/ $/u, '');
    if (this.text !== '') this.text += '\n';
  }

  begin(kind: MarkKind, href = ''): void {
    this.open.push({ kind, start: this.text.length, href });
  }

  end(): void {
    const mark = this.open.pop();
    if (!mark) throw new RangeError('No mark is open');
    this.close(mark, this.text.length);
  }

  get length(): number {
    return this.text.length;
  }

  /** Nothing was appended yet, not even space. */
  get isNothing(): boolean {
    return this.text === '';
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** Text and marks so far, trimmed; marks still open are cut here and go on in what comes next. */
  take(): { text: string; marks: InlineMark[] } {
    if (this.text === '') return { text: '', marks: [] };
    for (const mark of this.open) this.close(mark, this.text.length);
    const start = this.keepsSpace ? 0 : this.text.length - this.text.trimStart().length;
    const text = this.keepsSpace ? this.text.replace(/\s+$/u, '').replace(/^\n+/u, '') : this.text.trim();
    const marks = this.marks
      .map(mark => trimMark({ ...mark, start: mark.start - start, end: Math.min(mark.end - start, text.length) }, text))
      .filter(mark => mark.end > mark.start)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.text = '';
    this.marks.length = 0;
    for (const mark of this.open) mark.start = 0;
    return { text, marks };
  }

  private close(mark: { kind: MarkKind; start: number; href: string }, end: number): void {
    if (end <= mark.start) return;
    const { kind, start, href } = mark;
    this.marks.push(kind === 'link' ? { kind, start, end, href } : { kind, start, end });
  }
}

function trimMark(mark: InlineMark, text: string): InlineMark {
  let start = Math.max(0, mark.start);
  let end = mark.end;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { ...mark, start, end };
}
