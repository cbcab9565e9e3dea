import type { LanguagePack } from '../pack';

/** Every language we mark, with its pack fetched when a page needs it. */
const packs: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: async () => (await import('./ar/index')).ar,
  fr: async () => (await import('./fr/index')).fr,
  de: async () => (await import('./de/index')).de,
  ru: async () => (await import('./ru/index')).ru,
  tr: async () => (await import('./tr/index')).tr,
  fa: async () => (await import('./fa/index')).fa,
  es: async () => (await import('./es/index')).es,
  pt: async () => (await import('./pt/index')).pt,
  it: async () => (await import('./it/index')).it,
  en: async () => (await import('./en/index')).en,
};

/** @return `null` where no pack covers the language. */
export async function loadPack(language: string | null): Promise<LanguagePack | null> {
  const load = language === null ? undefined : packs[language];
  return load ? await load() : null;
}
