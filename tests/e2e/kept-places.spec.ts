import { markedAsKept } from '../browser/words-on-page.ts';
import type { PageServer } from '../browser/page-server.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

/** Puts a page at one address, so that it can change there. */
function put(pages: PageServer, body: string): string {
  pages.put(
    '/bewaard.html',
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title></head><body>${body}</body></html>`,
  );
  return 'http://krant.test/bewaard.html';
}

const article = [
  '<p>De gemeente Utrecht legt een fietspad aan langs het kanaal, en vraagt buurtbewoners mee te denken over de bomen.</p>',
  '<p>Ook de provincie Gelderland kijkt toe, want de andere oever ligt in het volgende dorp, en daar is nog geen pad.</p>',
  '<p>Het waterschap Rivierenland maakt geen bezwaar, zolang de dijk maar even hoog blijft als hij nu is.</p>',
];

test('what was kept of a page is marked when the page has changed, and the popup says what is gone', async ({ visit, page, pages }) => {
  const address = put(pages, `<main>${article.join('')}</main>`);
  await visit.read(address);
  expect(await markedAsKept(page)).toEqual([]);
  const popup = await visit.openPopup();
  await popup.shows('Gemeente Utrecht');
  await popup.choose(say('dossier.keep'));
  await popup.shows(say('dossier.kept'));
  await popup.shows(say('dossier.stillThere.n', '3'));
  await popup.close();

  // A menu came before it, the paragraphs changed places, one was written anew and one is gone; a name of it stands elsewhere, in other words.
  const anew = article[1]?.replace('<p>', '<p>Vandaag: ').replace('provincie Gelderland', 'Provincie <b>Gelder</b>land');
  put(pages, `<nav><a href="#">Home</a> <a href="#">Gemeente Utrecht</a></nav><main>${anew}${article[0]}</main>`);
  await page.goto(`${address}?utm_source=brief#bomen`);
  await expect.poll(() => markedAsKept(page)).toEqual(['Provincie Gelderland', 'gemeente Utrecht']);
  const again = await visit.openPopup();
  await again.shows(say('dossier.stillThere.1'));
  await again.shows(say('dossier.changedSince.1'));
  await again.shows(say('dossier.goneSince.1'));
  // Where the reader switches reading off, nothing stays marked.
  await again.choose(say('options.thisPage'));
  await expect.poll(() => markedAsKept(page)).toEqual([]);
  await again.close();

  await page.goto(put(pages, '<p>De gemeente Utrecht schrijft vandaag over iets heel anders dan wat hier eerder stond.</p>'));
  await visit.badge();
  const last = await visit.openPopup();
  await last.shows(say('dossier.goneSince.n', '3'));
  expect(await markedAsKept(page)).toEqual([]);
  await last.close();
});

test('kept places are found in frames and in shadow trees', async ({ visit, page, pages }) => {
  pages.put(
    '/kader.html',
    '<!doctype html><html lang="nl"><meta charset="utf-8"><p>In het kader schrijft de gemeente Zwolle hoe het verder gaat met de brug.</p>',
  );
  const address = put(
    pages,
    `<p>De gemeente Utrecht legt een fietspad aan langs het kanaal.</p><x-rand></x-rand><iframe src="/kader.html"></iframe>
     <script>document.querySelector('x-rand').attachShadow({ mode: 'open' }).innerHTML =
       '<p>Dat vindt de provincie Gelderland een goed plan, zegt men daar.</p>'</script>`,
  );
  await visit.read(address);
  const popup = await visit.openPopup();
  await popup.shows('Gemeente Zwolle');
  await popup.choose(say('dossier.keep'));
  await popup.shows(say('dossier.stillThere.n', '3'));
  await popup.close();
  await page.reload();
  await expect.poll(() => markedAsKept(page)).toEqual(['gemeente Utrecht', 'provincie Gelderland']);
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate(() => [...(CSS.highlights.get('mark-e') ?? [])].map(String))).toEqual(['gemeente Zwolle']);
});
