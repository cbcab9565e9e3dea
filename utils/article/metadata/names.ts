import { ACCOUNTS, AGENCIES, COMPANIES, LINK_WORDS } from './byline-lists';
import { isLabel, withoutLabel, withoutRole } from './byline-words';
import { inTextCase } from './name-case';

/** Letters of a printed byline that are looked at: names with their roles and addresses take fewer. */
const LONGEST_PRINTED = 600;

/** East Asian newsrooms print the role behind the name, and where it is reported from before it: 「順天 ＿＿記者」. */
const BEFORE_ROLE =
  /([\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,8})\s?(?:記者|기자|특파원)(?![\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])/g;

const accounts = new Set(ACCOUNTS);
const companies = new Set(COMPANIES);
const agencies = new Set(AGENCIES);

/** Whether a printed name is a news agency's, in any case of letters: an author in its own right where no person is named. */
export const isAgency = (name: string) => agencies.has(name.toLowerCase());

/** Without "By", roles, dates, addresses and what follows a bar: names only, with commas between. Null if none is left. */
export function cleanByline(byline: string | null, language: string | null = null): string | null {
  if (!byline || /^(?:https?:|@)/u.test(byline)) return null;
  const even = byline
    .slice(0, LONGEST_PRINTED)
    .replace(/(?<!\S)(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(/(?<!\S)\S+@\S+\.\S+|(?:\d{1,2}[.:]\d{2}\s*(?:[ap]m)?\b).*$/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const reporters = [...even.matchAll(BEFORE_ROLE)].map(([, name]) => name!);
  if (reporters.length > 0) return [...new Set(reporters)].join(', ');
  const printed = withoutLabel(even)
    .split(/\s[|•·]\s|\s[–—-]\s(?=\d)/)[0]!
    .replace(/\s*(?:\(|,\s*)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*$/, '');
  const names = withoutRole(printed)
    .replace(/[\s,;–—-]+$/, '')
    .trim();
  const own = ownNames(names).map(name => inTextCase(name, language));
  return own.length === 0 ? null : own.join(', ');
}

/** The parts of a list between commas that name somebody. */
function ownNames(list: string): string[] {
  const names: string[] = [];
  let isPlaceNext = false;
  for (const part of list.split(/,\s*(?=\D)/)) {
    const name = part.trim();
    if (name === '' || isLabel(name) || isLinkText(name) || isAccount(name) || isCompany(name)) continue;
    // "Reuters, Washington": where an agency reports from. A person has two names.
    if (isPlaceNext && !name.includes(' ')) continue;
    isPlaceNext = isAgency(name) || isHost(name);
    if (!isHost(name)) names.push(name);
  }
  return names;
}

const isHost = (name: string) =>
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z]{2}|com|net|org|info|news|press|online|media|txt)$/i.test(name);

/** Whether the words are those of a link or a button beside a name. */
function isLinkText(name: string): boolean {
  const lower = name.toLowerCase().replaceAll("'", '’');
  return LINK_WORDS.some(
    words => lower.startsWith(words) && (lower.length === words.length || lower[words.length] === ' '),
  );
}

const isAccount = (name: string) => accounts.has(name.split(' ').at(-1)!.toLowerCase());

const isCompany = (name: string) => name.split(' ').some((word, at) => at > 0 && companies.has(word.toLowerCase()));
