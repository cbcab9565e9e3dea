/**
 * How long from the click to a readable popup, beside the least it could be: bare Readability on the same page plus a popup
 * that draws nothing. Medians of one run, by turns, in real Chromium.
 *
 *   npm run bench:popup -- [PAGE.html] [--rounds N]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Chromium, launchChromium } from '../tests/e2e/support/chromium';
import { serve } from '../tests/e2e/support/server';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
  const rounds = Number(values.rounds ?? 9);
  const path = positionals[0]
    ? resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0])
    : join(root, 'tests', 'fixtures', 'sample', 'ar.html');
  const server = await serve(dirname(path));
  const url = `${server.address}/${encodeURIComponent(basename(path))}`;
  const bare = bareExtension();
  const ours = await launchChromium({ extension: join(root, '.output', 'chrome-mv3') });
  const theirs = await launchChromium({ extension: bare });
  try {
    const times = { ours: [] as number[], theirs: [] as number[] };
    // The first round warms both up.
    for (let round = 0; round <= rounds; round++) {
      const one = await timeToReady(ours, url);
      const other = await timeToReady(theirs, url);
      if (round === 0) continue;
      times.ours.push(one);
      times.theirs.push(other);
    }
    const [a, b] = [median(times.ours), median(times.theirs)];
    console.log(
      `Isnad ${a.toFixed(0)} ms · bare Readability and an empty popup ${b.toFixed(0)} ms · ratio ${(a / b).toFixed(2)} (medians of ${rounds})`,
    );
  } finally {
    await ours.close();
    await theirs.close();
    await server.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

/** From the press of the button until the popup has painted its text (`data-ready`), as seen from outside. */
async function timeToReady(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const installed = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (!installed) throw new Error('The extension is not installed');
  const known = new Set(chromium.browser.targets());
  const started = performance.now();
  await page.triggerExtensionAction(installed);
  const target = await chromium.browser.waitForTarget(
    candidate => !known.has(candidate) && candidate.url().endsWith('/popup.html'),
  );
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.documentElement.dataset.ready !== undefined, { polling: 'raf' });
  const elapsed = performance.now() - started;
  await page.close();
  return elapsed;
}

/** An extension that runs bare Readability on a click and says so in a popup that draws nothing. */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bare-'));
  mkdirSync(folder, { recursive: true });
  const readability = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  ).replace(/if \(typeof module[\s\S]*$/u, '');
  writeFileSync(
    join(folder, 'read.js'),
    `${readability}\nnew Readability(document.cloneNode(true)).parse().textContent;`,
  );
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><body style="width:640px;height:600px"><script src="popup.js"></script>',
  );
  writeFileSync(
    join(folder, 'popup.js'),
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/read.js'] }))
      .then(() => requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.ready = performance.now(); })));`,
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'bare',
      version: '1',
      permissions: ['activeTab', 'scripting'],
      action: { default_popup: 'popup.html' },
    }),
  );
  return folder;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
