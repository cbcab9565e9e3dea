/** Languages of Latin script: they share names of places, and names of one are tried in texts of another. */
export const LATIN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'de', 'pt', 'it', 'tr']);

/** Languages that join a name to other words with a hyphen and still speak of the body: „UN-Bericht“, not "UN-backed". */
export const COMPOUNDING_LANGUAGES: ReadonlySet<string> = new Set(['de']);
