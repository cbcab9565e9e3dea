/** What a page's own data says of its article, against what was read while that data was hidden. */
export type Labels = {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
};

export type Read = Readonly<
  Record<'title' | 'byline' | 'published' | 'siteName' | 'language' | 'canonical', string | null>
>;

export const FIELDS = ['title', 'byline', 'published', 'siteName', 'language', 'canonical'] as const;
export type Field = (typeof FIELDS)[number];

/** `null` where the page's data does not say. `near`: the same but for a part, or the same day at another minute. */
export type Verdict = 'same' | 'near' | 'other' | 'missing' | null;

/**
 * Compare what was read with what the page's own data says, field by field: words and names by their letters and digits
 * alone, times to the minute, addresses by host and path.
 *
 * @param labels - Dates as `Date.parse` takes them; languages by their first two letters.
 */
export function judge(labels: Labels, read: Read): Record<Field, Verdict> {
  return {
    title: judgeWords(labels.title, read.title),
    byline: judgeNames(labels.authors, read.byline),
    published: judgeTime(labels.published, read.published),
    siteName: judgeWords(labels.siteName, read.siteName),
    language: judgeExact(labels.language?.slice(0, 2).toLowerCase() ?? null, read.language),
    canonical: judgeExact(addressKey(labels.canonical), addressKey(read.canonical)),
  };
}

const fold = (value: string) =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function judgeWords(label: string | null, read: string | null): Verdict {
  if (!label || fold(label) === '') return null;
  if (!read) return 'missing';
  const [a, b] = [fold(label), fold(read)];
  if (a === b) return 'same';
  return a.includes(b) || b.includes(a) ? 'near' : 'other';
}

function judgeNames(labels: readonly string[], read: string | null): Verdict {
  if (labels.length === 0) return null;
  if (!read) return 'missing';
  const whole = fold(read);
  const met = labels.filter(name => whole.includes(fold(name)));
  const rest = labels.reduce((left, name) => left.replace(fold(name), ''), whole);
  if (met.length === labels.length) return rest.length <= 3 * labels.length ? 'same' : 'near';
  return met.length > 0 ? 'near' : 'other';
}

function judgeTime(label: string | null, read: string | null): Verdict {
  const wanted = label === null ? Number.NaN : Date.parse(label);
  if (Number.isNaN(wanted)) return null;
  if (!read) return 'missing';
  const got = Date.parse(read);
  if (Math.abs(got - wanted) < 60_000) return 'same';
  return read.slice(0, 10) === label?.slice(0, 10) || Math.abs(got - wanted) < 24 * 3_600_000 ? 'near' : 'other';
}

function judgeExact(label: string | null, read: string | null): Verdict {
  if (!label) return null;
  if (!read) return 'missing';
  return label === read ? 'same' : 'other';
}

/** Host and path: schemes, queries and last slashes vary between prints of one address. */
function addressKey(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`;
}
