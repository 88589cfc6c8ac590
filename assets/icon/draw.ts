// Draws assets/public/icon/*.png from the two SVG files beside this one: `node assets/icon/draw.ts`. The result is committed.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tests/browser/find-browser.ts';

/** Thin lines blur under 48 pixels, so small sizes have a drawing of their own. */
const drawings = { 16: 'icon-small.svg', 32: 'icon-small.svg', 48: 'icon.svg', 128: 'icon.svg' };
const folder = join(import.meta.dirname, '../public/icon');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const [size, drawing] of Object.entries(drawings)) {
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  const svg = readFileSync(join(import.meta.dirname, drawing), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
