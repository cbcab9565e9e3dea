// What every command needs before anything else can run: the packages of the lockfile, and the browsers. Plain Node and
// nothing else, since a fresh clone has nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Names under which a browser may be installed, most trusted first. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Run a command with its output shown. @return Its exit code; 1 if it could not start. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  return result.status ?? 1;
}

/** Install the lockfile's packages if they are missing or older than it. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules', '.isnad-lock');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const isFresh =
    existsSync(join(root, 'node_modules', 'wxt')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (!isFresh) {
    console.log('Installing packages (npm ci) …');
    const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error('npm ci failed: is the npm registry reachable?');
    writeFileSync(stamp, lock);
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && run('npx', ['wxt', 'prepare']) !== 0)
    throw new Error('wxt prepare failed');
}

/** Absolute path of an installed browser; null if there is none. The variables CHROMIUM and FIREFOX go first. */
export function findBrowser(kind) {
  const own = process.env[kind.toUpperCase()];
  const names = [...(own ? [own] : []), ...(kind === 'chromium' ? CHROMIUM_NAMES : FIREFOX_NAMES)];
  for (const name of names) {
    if (name.includes('/') || name.includes('\\')) {
      if (existsSync(name)) return name;
      continue;
    }
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    const path = found.stdout?.split('\n')[0]?.trim();
    if (found.status === 0 && path) return path;
  }
  return (kind === 'chromium' ? CHROMIUM_PLACES : FIREFOX_PLACES).find(path => existsSync(path)) ?? null;
}

/**
 * Find the browsers asked for, installing them through Debian's packages where that is possible.
 *
 * @throws {Error} With the way to install them by hand, where it is not.
 */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter(kind => findBrowser(kind) === null);
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('which', ['apt-get']).status === 0;
  const wanted = [
    ...(missing.includes('chromium') ? ['chromium', 'chromium-l10n'] : []),
    ...(missing.includes('firefox') ? ['firefox-esr'] : []),
    ...(isRoot && hasApt && !existsSync('/usr/share/fonts/truetype/noto') ? ['fonts-noto-core'] : []),
    ...(isRoot &&
    hasApt &&
    kinds.includes('firefox') &&
    !existsSync('/usr/lib/chromium/locales/ar.pak') &&
    missing.length === 0
      ? ['chromium-l10n']
      : []),
  ];
  if (wanted.length > 0 && isRoot && hasApt) {
    console.log(`Installing ${wanted.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], quiet);
  }
  const still = kinds.filter(kind => findBrowser(kind) === null);
  if (still.length > 0) throw new Error(howToInstall(still));
}

function howToInstall(kinds) {
  const names = kinds.map(kind => (kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox')).join(' and ');
  return [
    `${names} not found. Install with one of:`,
    '  Debian, Ubuntu   sudo apt-get install chromium firefox-esr   (Ubuntu: chromium-browser firefox)',
    '  Fedora           sudo dnf install chromium firefox',
    '  Arch             sudo pacman -S chromium firefox',
    '  macOS            brew install --cask chromium firefox',
    '  Windows          winget install Google.Chrome Mozilla.Firefox',
    'or name the program: CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox',
  ].join('\n');
}
