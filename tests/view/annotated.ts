import ar from '../../public/_locales/ar/messages.json';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { AnnotatedArticle } from '../../utils/model';
import { createWords, type Words } from '../../utils/view/words';
import busDriversJson from '../fixtures/annotated/bus-drivers.json';
import foundingJson from '../fixtures/annotated/founding.json';

/** Articles annotated by hand: one Arabic, one English. */
export const founding = foundingJson as unknown as AnnotatedArticle;
export const busDrivers = busDriversJson as unknown as AnnotatedArticle;

export type Locale = 'en' | 'ar' | 'fr';
export type Messages = Record<string, { readonly message: string }>;

const messages: Readonly<Record<Locale, Messages>> = { ar, en, fr };

export const messagesOf = (locale: Locale): Messages => messages[locale];

/** The interface's words as a browser in that language would give them. */
export function wordsIn(locale: Locale, browserLanguage: string = locale): Words {
  const own = messagesOf(locale);
  return createWords(
    (key, substitutions = []) =>
      (own[key]?.message ?? '').replace(/\$(\d)/gu, (_, digit) => substitutions[Number(digit) - 1] ?? ''),
    browserLanguage,
  );
}
