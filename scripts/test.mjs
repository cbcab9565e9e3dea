// `npm test`: everything, from nothing. Installs what is missing, then types, lint, builds, unit, component and end-to-end
// tests in real Chromium and Firefox. The last line is `N passed, N failed`; a failed step counts as one failed test.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, findBrowser, root, run } from './setup.mjs';

const isQuick = process.argv.includes('--quick');
let passed = 0;
let failed = 0;

function step(name, command, args, options) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const code = run(command, args, options);
  if (code === 0) passed++;
  else failed++;
  console.log(
    `── ${name}: ${code === 0 ? 'passed' : `failed (${code})`} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return code === 0;
}

function finish() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

try {
  ensurePackages();
  if (!isQuick) ensureBrowsers(['chromium', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed++;
  finish();
}

mkdirSync(join(root, 'out'), { recursive: true });
step('types', 'npx', ['tsc', '--noEmit', '-p', '.']);
step('lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']);
let isBuilt = true;
if (!isQuick) {
  isBuilt = step('build for Chrome and Edge', 'npx', ['wxt', 'build']) && isBuilt;
  isBuilt = step('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']) && isBuilt;
}

const report = join(root, 'out', 'vitest.json');
rmSync(report, { force: true });
const projects = isQuick || !isBuilt ? ['--project', 'unit'] : [];
const env = { ...process.env, CHROMIUM: findBrowser('chromium') ?? '', FIREFOX: findBrowser('firefox') ?? '' };
console.log('\n── tests');
const code = run(
  'npx',
  ['vitest', 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { env },
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that could not even be read fails the run without failing a test.
  if (code !== 0 && numFailedTests === 0) failed++;
} else failed++;
finish();
