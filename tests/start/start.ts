/**
 * `npm start`: builds the extension, opens it on the bundled sample article, offline, and shows what it finds there. With a display the browser stays
 * open to try it; without one, screenshots go to .output/start/. Ends with exit code 1 and a sentence when something is missing.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { NoBrowser } from '../browser/find-browser.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { takePictures } from './pictures.ts';
import { missingFrom, printTable, readArticle } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
/** `-- --pictures DIR` puts the pictures elsewhere; the README's own are made so. */
function options() {
  try {
    return parseArgs({ options: { headless: { type: 'boolean', default: false }, pictures: { type: 'string' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nnpm start [-- --headless] [--pictures DIR]`);
    process.exit(2);
  }
}

const values = options();
const out = resolve(values.pictures ?? join(root, '.output/start'));

const hasDisplay =
  !values.headless &&
  values.pictures === undefined &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']));

/** The article as a page of the web: without the script by which it reads itself as a page of the extension. */
const article = (): string => readFileSync(join(root, 'entrypoints/sample/index.html'), 'utf8').replace(/<script.*<\/script>/, '');

async function start(): Promise<void> {
  await build({ root, browser: 'chrome' });
  const pages = await servePages();
  let chromium: LaunchedChromium | undefined;
  try {
    pages.put('/fietsbrug.html', article());
    chromium = await launchChromium({ headless: !hasDisplay, pagesPort: pages.port });
    await allowEverywhere(chromium);
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await page.goto('http://voorbeeld.test/fietsbrug.html');

    const seen = await readArticle(chromium, page);
    await printTable(chromium, seen);
    const missing = missingFrom(seen, JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8')));

    if (hasDisplay) {
      console.log(
        '\nThe browser is open on the sample article. Click a name that is underlined, or the button of Open Kaart. Close it to end.',
      );
      await page.bringToFront();
      await new Promise((resolve) => void chromium?.context.once('close', resolve));
    } else {
      mkdirSync(out, { recursive: true });
      const pictures = await takePictures(chromium, page, pages, out);
      console.log(
        `\nNo display here, so the browser ran unseen. Pictures:\n${pictures.map((file) => `  ${relative(root, file)}`).join('\n')}`,
      );
    }
    if (missing.length > 0) throw new Error(`Not found in the sample article: ${missing.join(', ')}.`);
  } finally {
    await chromium?.close();
    await pages.close();
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof NoBrowser || error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
