// `npm start [-- URL-or-file.html]`: from a fresh clone to Isnad on a page. Installs what is missing, builds, opens a
// browser with the extension in it, presses the toolbar button and shows the result.
import { ensureBrowsers, ensurePackages, findBrowser, run } from './setup.mjs';

try {
  ensurePackages();
  ensureBrowsers(['chromium']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log('Building …');
if (run('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) process.exit(1);
const env = { ...process.env, CHROMIUM: findBrowser('chromium') };
process.exit(run('npx', ['tsx', 'scripts/demo.ts', ...process.argv.slice(2)], { env }));
