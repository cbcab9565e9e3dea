/**
 * Makes a fixture from a saved page: the structure as it is, every name, word and address invented. Words that clutter rules
 * know stay, so that the page behaves as it did. Beside it goes what the page now comes out as, to be corrected by hand.
 *
 *   npm run fixture -- SAVED.html en linked-box--card-without-label
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { readArticle } from '../utils/article/read-article';
import { matcherFor } from '../utils/clutter/matcher';
import { anonymise } from './fixture/anonymise';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests', 'fixtures', 'pages');

function main(): void {
  const [saved, language, name] = process.argv.slice(2);
  if (!saved || !language || !name || !/^[a-z-]+--[a-z0-9-]+$/u.test(name))
    throw new Error('usage: npm run fixture -- SAVED.html LANGUAGE behaviour--case');
  const matcher = matcherFor(language);
  const isKnown = (text: string) =>
    matcher.whole(text) !== null || matcher.label(text) !== null || matcher.isDateLine(text);
  const source = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), saved), 'utf8');
  const html = anonymise(parseHTML(source).document, isKnown);
  const target = join(folder, language, `${name}.html`);
  if (existsSync(target)) throw new Error(`${target} is there already`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  const result = readArticle(parseHTML(html).document);
  if (result.status !== 'article') {
    console.log(`${name}: ${result.status}; write ${name}.json by hand`);
    return;
  }
  const { title, blocks, removals } = result.article;
  const expected = {
    mustKeep: blocks.filter(({ type }) => type !== 'figure').map(({ text }) => text),
    mustDrop: [...new Set(removals.map(({ text }) => text))],
    title,
    language,
  };
  writeFileSync(target.replace(/\.html$/u, '.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(
    `${name}: ${expected.mustKeep.length} blocks kept, ${expected.mustDrop.length} removed. Read both lists and correct them.`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
