// Draw public/icon/*.png from public/icon/icon.svg with Chromium. Run after the drawing changes: node scripts/icons.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** Pixels; the sizes that Chrome, Edge and Firefox ask for. */
const SIZES = [16, 32, 48, 96, 128];

const folder = new URL('../public/icon/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const executablePath = execFileSync('sh', ['-c', `command -v "\${CHROMIUM:-chromium}"`], { encoding: 'utf8' }).trim();
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
