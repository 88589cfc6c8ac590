import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chromeBuild, firefoxBuild, readManifest } from '../browser/built-extension.ts';
import { expectNone, filesUnder, read } from './house.ts';

const builds = ['chrome-mv3', 'firefox-mv3'] as const;
const contentScripts = (build: string) => filesUnder(`.output/${build}/content-scripts`, /\.js$/);
/** Brought into a page only when the reader does something there; with what each may weigh at most, in kB (gzip). */
const brought = [
  ['card.js', 20, 'the card that the reader opens'],
  ['corrections.js', 6, 'what makes corrections hold'],
  ['anchors.js', 10, 'what finds kept places again'],
] as const;
const weightOf = (file: string) => gzipSync(read(file)).length;

test.each(builds)('%s: what runs on every page weighs at most 12 kB (gzip)', (build) => {
  const scripts = contentScripts(build);
  expect(scripts.length).toBeGreaterThan(0);
  const weight = scripts.reduce((sum, file) => sum + weightOf(file), 0);
  expect(weight, `the content scripts weigh ${weight} bytes`).toBeLessThanOrEqual(12 * 1024);
});

test.each(builds.flatMap((build) => brought.map(([file, limit, what]) => ({ build, file, limit, what }))))(
  '$build: $what weighs at most $limit kB (gzip)',
  ({ build, file, limit }) => {
    const weight = weightOf(`.output/${build}/${file}`);
    expect(weight, `${file} weighs ${weight} bytes`).toBeLessThanOrEqual(limit * 1024);
  },
);

test.each(builds)('%s: no schemas and no database run in a page', (build) => {
  // Words that survive minification: zod's own property, and Dexie's global.
  const heavy = [...contentScripts(build), ...brought.map(([file]) => `.output/${build}/${file}`)].filter((file) =>
    /_zod\b|ZodError|DexieError|_dexie/.test(read(file)),
  );
  expectNone(heavy.map((file) => `${file} carries zod or Dexie into the page; schemas belong in entrypoints/background/inbox.ts`));
});

test.each(builds)('%s: what runs in a page has no sentences of logs that nobody keeps', (build) => {
  const files = [...contentScripts(build), ...brought.map(([file]) => `.output/${build}/${file}`)];
  expectNone(
    files
      .filter((file) => /sendMessage \{id=|crashed on startup/.test(read(file)))
      .map((file) => `${file} has them: the library calls its log otherwise than wxt.config.ts knows`),
  );
});

test.each(builds)('%s: all code is in the package', (build) => {
  const complaints: string[] = [];
  for (const file of filesUnder(`.output/${build}`, /\.(m?js|html)$/)) {
    const text = read(file);
    if (/<script[^>]+src="https?:/.test(text)) complaints.push(`${file} loads a script from elsewhere`);
    if (/\bnew Function\(|(?<![.\w])eval\(/.test(text)) complaints.push(`${file} makes code out of text`);
  }
  expectNone(complaints);
});

test.each(builds)('%s: pdf.js is in the pdf reader alone', (build) => {
  // A name that it gives to the whole page; it survives minification.
  const holders = filesUnder(`.output/${build}`, /\.js$/).filter((file) => /pdfjsLib/.test(read(file)));
  expect(holders.length).toBe(1);
  const opened = filesUnder(`.output/${build}`, /\.html$/).filter((file) => read(file).includes(holders[0]?.split('/').at(-1) ?? ''));
  expect(opened.map((file) => file.split('/').at(-1))).toEqual(['pdf.html']);
});

test('both browsers get the same permissions', () => {
  const chrome = readManifest(chromeBuild);
  const firefox = readManifest(firefoxBuild);
  expect(firefox.manifest_version).toBe(3);
  // Firefox has a sidebar, and asks nothing for it.
  expect(firefox.permissions.toSorted()).toEqual(chrome.permissions.filter((each) => each !== 'sidePanel').toSorted());
  expect(firefox.host_permissions.toSorted()).toEqual(chrome.host_permissions.toSorted());
  expect(chrome.optional_host_permissions).toEqual(expect.arrayContaining(['https://*/*', 'http://*/*']));
  expect(firefox.optional_host_permissions).toEqual(chrome.optional_host_permissions);
});
