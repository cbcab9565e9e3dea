/** Words that stand before a byline's names and belong to none of them. */
const LABELS =
  'by words text texte texto testo par por écrit autor autora author auteur autore yazan yazar haber автор авторы текст كتب كتبت بقلم نویسنده نگارنده';
/** The same, but parts of names too («Di Canio», „Von der Leyen“). */
const LABELS_OR_PARTICLES = 'von di da de';
/** What a byline says of its names: who they are to the paper, when it was published. From here on it is no name. */
const ROLES = [
  'staff writers',
  'staff writer',
  'senior writer',
  'science writer',
  'staff reporter',
  'political reporter',
  'chief reporter',
  'political correspondent',
  'science correspondent',
  'senior editor',
  'political editor',
  'writer',
  'reporter',
  'correspondent',
  'editor',
  'freelance',
  'journaliste',
  'correspondant',
  'correspondante',
  'rédacteur',
  'rédactrice',
  'redactor',
  'redactora',
  'periodista',
  'corresponsal',
  'redakteur',
  'redakteurin',
  'korrespondent',
  'korrespondentin',
  'giornalista',
  'inviato',
  'inviata',
  'jornalista',
  'repórter',
  'muhabir',
  'muhabiri',
  'editör',
  'корреспондент',
  'обозреватель',
  'редактор',
  'журналист',
  'خبرنگار',
  'محرر',
  'مراسل',
];
const DATES = [
  'published',
  'updated',
  'posted',
  'publié',
  'publiée',
  'mis à jour',
  'publicado',
  'publicada',
  'actualizado',
  'atualizado',
  'veröffentlicht',
  'aktualisiert',
  'pubblicato',
  'aggiornato',
];

const FIRST_WORDS = new Set([...LABELS.split(' '), ...LABELS_OR_PARTICLES.split(' ')]);
const ROLE_WORDS = [...ROLES, ...DATES];

// Patterns that know all letters take a browser milliseconds to prepare: they are made where a word of theirs is met.
const alternatives = (words: readonly string[]) => words.join('|').replaceAll(' ', '\\s+');
let label: RegExp | null = null;
let labelOrParticle: RegExp | null = null;
let role: RegExp | null = null;

/** A byline without its label; without a particle only where two names with capitals follow. Its space is even. */
export function withoutLabel(byline: string): string {
  if (!FIRST_WORDS.has(/^[^\s:\-–]*/.exec(byline)![0].toLowerCase())) return byline;
  label ??= new RegExp(`^(?:${alternatives(LABELS.split(' '))})\\s*[:\\-–]?\\s+`, 'iu');
  // Capitals count, so the labels are given as printed.
  labelOrParticle ??= new RegExp(
    `^(?:${LABELS_OR_PARTICLES.split(' ')
      .flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
      .join('|')})\\s+(?=\\p{Lu}[^\\s,]*\\s+\\p{Lu})`,
    'u',
  );
  return byline.replace(label, '').replace(labelOrParticle, '');
}

/** A byline up to where it says who its names are or when it was published. Its space is even. */
export function withoutRole(byline: string): string {
  const lower = byline.toLowerCase();
  if (!ROLE_WORDS.some(words => lower.includes(words))) return byline;
  role ??= new RegExp(
    // Behind a comma, words of the role may stand before its noun: "Mara Lind, Local government correspondent".
    `(?:,(?:\\s[\\p{L}’-]+){1,3}\\s|\\s*[,|•·–—(-]?\\s*)(?<![\\p{L}\\p{N}])(?:${alternatives(ROLE_WORDS)})(?![\\p{L}\\p{N}]).*$`,
    'iu',
  );
  return byline.replace(role, '');
}
