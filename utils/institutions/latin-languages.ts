/** Languages of Latin script: they share names of places, and names of one are tried in texts of another. */
export const LATIN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'de', 'pt', 'it', 'tr']);
