import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const built = (browser: string, file: string) => join(root, '.output', `${browser}-mv3`, file);
const manifest = (browser: string) =>
  JSON.parse(readFileSync(built(browser, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

describe.each(['chrome', 'firefox'])('%s package', browser => {
  it('asks for no more than it says', () => {
    const { permissions, host_permissions, optional_host_permissions, content_scripts } = manifest(browser);
    expect([...(permissions as string[])].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect([host_permissions, optional_host_permissions, content_scripts]).toEqual([undefined, undefined, undefined]);
  });

  it('lets its pages talk to nobody', () => {
    const policy = String((manifest(browser).content_security_policy as { extension_pages: string }).extension_pages);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/connect-src '(?:none|self)'/u);
    expect(policy).not.toMatch(/unsafe|script-src [^;]*http/u);
  });

  it('keeps the content script within 40 kB', () => {
    expect(gzipped(built(browser, 'extract.js'))).toBeLessThanOrEqual(40_000);
  });

  it('keeps the popup’s first load within 60 kB', () => {
    const files = firstLoad(browser);
    const size = [...files].reduce((sum, file) => sum + gzipped(built(browser, file)), 0);
    expect(size).toBeLessThanOrEqual(60_000);
  });
});

/** The popup's page and all that it loads before anything is asked for: scripts with their static imports, styles. */
function firstLoad(browser: string): Set<string> {
  const files = new Set(['popup.html']);
  const html = readFileSync(built(browser, 'popup.html'), 'utf8');
  const pending = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)].map(match => match[1]!);
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (files.has(file) || !existsSync(built(browser, file))) continue;
    files.add(file);
    if (!file.endsWith('.js')) continue;
    const source = readFileSync(built(browser, file), 'utf8');
    for (const match of source.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/gu))
      pending.push(`${file.slice(0, file.lastIndexOf('/') + 1)}${match[1]}`);
  }
  return files;
}

describe('Firefox’s own linter', () => {
  it('finds nothing but the assignments inside two libraries', () => {
    const lint = spawnSync(
      'npx',
      ['web-ext', 'lint', '-s', join(root, '.output', 'firefox-mv3'), '--output', 'json', '--no-input'],
      { cwd: root, encoding: 'utf8' },
    );
    const report = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{'))) as {
      errors: unknown[];
      notices: unknown[];
      warnings: { code: string }[];
    };
    expect(report.errors).toEqual([]);
    // Readability writes innerHTML on its own copy of the page, Preact supports it where asked; we ask nowhere.
    expect(report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  });
});
