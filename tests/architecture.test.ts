import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Our own sources below `folder`, by path from the project's root, with `/` between the parts. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/u.test(name))
    .map(name => join(folder, name).split(sep).join('/'));
}

const read = (path: string) => readFileSync(path, 'utf8');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gmu, '');

/** Paths that a file imports, those of our own resolved from the project's root. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)]
    .map(([, target = '']) => target)
    .map(target => (target.startsWith('.') ? join(path, '..', target).split(sep).join('/') : target));
}

const utils = sourcesIn('utils');
const components = sourcesIn('components');
const entrypoints = sourcesIn('entrypoints');

describe('browser APIs', () => {
  it('are used by utils/extension and entry points only', () => {
    const offenders = [...utils, ...components]
      .filter(path => !path.startsWith('utils/extension/'))
      .filter(path => {
        const usesApi =
          /(?<![\w.'"-])(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|i18n|action|contextMenus)\b/u;
        return (
          importsOf(path).some(target => /^(?:wxt|webextension-polyfill)(?:\/|$)/u.test(target)) ||
          usesApi.test(withoutComments(read(path)))
        );
      });
    expect(offenders).toEqual([]);
  });

  it('reach components through hooks only', () => {
    const offenders = components
      .filter(path => !path.startsWith('components/hooks/'))
      .filter(path => importsOf(path).some(target => target.startsWith('utils/extension/')));
    expect(offenders).toEqual([]);
  });
});

describe('dependencies', () => {
  /** What each part may import of the others, besides itself and `utils/model`. */
  const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
    'utils/text': [],
    'utils/institutions': ['utils/text'],
    'utils/clutter': ['utils/text'],
    'utils/article': ['utils/clutter', 'utils/text'],
    'utils/attribution': ['utils/text', 'utils/institutions'],
    'utils/view': ['utils/text'],
    'utils/export': ['utils/view', 'utils/text'],
    'utils/extension': ['utils/article', 'utils/view', 'utils/text', 'utils/pipeline', 'utils/institutions'],
    'utils/picker': ['utils/view'],
    'utils/pipeline': ['utils/attribution', 'utils/institutions', 'utils/clutter', 'utils/text'],
    components: ['utils/view', 'utils/export', 'utils/extension'],
  };
  const partOf = (path: string) => Object.keys(MAY_IMPORT).find(part => path === part || path.startsWith(`${part}/`));

  it.each(Object.keys(MAY_IMPORT))('of %s point one way', part => {
    const offenders = [...utils, ...components]
      .filter(path => partOf(path.replace(/\.tsx?$/u, '')) === part)
      .flatMap(path =>
        importsOf(path)
          .filter(target => /^(?:utils|components|entrypoints)\//u.test(target))
          .filter(target => target !== 'utils/model' && partOf(target) !== part)
          .filter(target => !MAY_IMPORT[part]?.includes(partOf(target) ?? ''))
          .map(target => `${path} → ${target}`),
      );
    expect(offenders).toEqual([]);
  });

  it('never lead back to the file they start from', () => {
    const all = new Map([...utils, ...components].map(path => [path, importsOf(path)]));
    const fileOf = (target: string) =>
      [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find(path => all.has(path));
    const clear = new Set<string>();
    const circleFrom = (path: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (clear.has(path)) return null;
      for (const target of all.get(path) ?? []) {
        const file = fileOf(target);
        const circle = file === undefined ? null : circleFrom(file, [...way, path]);
        if (circle) return circle;
      }
      clear.add(path);
      return null;
    };
    expect([...all.keys()].map(path => circleFrom(path, [])?.join(' → ')).find(Boolean)).toBeUndefined();
  });

  it('on a document stay where pages are read and picked from: all else is from data to data', () => {
    // `document` is also our word for what a source issued, so it is told by what is asked of it.
    const usesDom =
      /(?<![\w.'])(?:document|window)\.(?:query|create|getElement|body|head|documentElement|addEvent|location)/u;
    const offenders = utils
      .filter(path => !/^utils\/(?:article|extension|picker)\//u.test(path))
      .filter(path => usesDom.test(withoutComments(read(path))));
    expect(offenders).toEqual([]);
  });
});

describe('words and markup', () => {
  it('never go through innerHTML and its kin', () => {
    const offenders = [...utils, ...components, ...entrypoints].filter(path =>
      /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u.test(
        withoutComments(read(path)),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('are styled in logical directions, so that both directions come of one rule', () => {
    const physical =
      /(?<![\w-])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right))\s*:/u;
    const offenders = readdirSync('components/styles').flatMap(name =>
      read(`components/styles/${name}`)
        .split('\n')
        .filter(line => physical.test(line) && !line.includes('@'))
        .map(line => `${name}: ${line.trim()}`),
    );
    expect(offenders).toEqual([]);
  });

  it('of a language pack are data: no functions and no patterns in it', () => {
    const offenders = utils
      .filter(
        path => path.startsWith('utils/attribution/languages/') && path !== 'utils/attribution/languages/index.ts',
      )
      .filter(path =>
        /=>|\bfunction\b|new RegExp|(?<=[=(:,[]\s*)\/[^/\n*]+\/[a-z]*/u.test(withoutComments(read(path))),
      );
    expect(offenders).toEqual([]);
  });
});
