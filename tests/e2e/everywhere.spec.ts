import type { Frame, Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import { pressKeyOf } from '../browser/press-key.ts';
import { markedAsKept, underlined } from '../browser/words-on-page.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title>${head}</head><body><p>De gemeente Ede begint.</p>${body}</body></html>`;

/** Until exactly these are underlined, in any order: pages take their time, and so do machines. */
const marks = (where: Page | Frame, names: string[]) =>
  expect.poll(async () => (await underlined(where)).toSorted()).toEqual(['gemeente Ede', ...names].toSorted());

test('however a name is written: broken over elements and lines, with soft hyphens, ligatures and hard spaces, in capitals, in Frisian and Papiamentu', async ({
  visit,
  page,
  pages,
}) => {
  pages.put(
    '/written.html',
    html(`
      <p><b>Gemeente</b> Utrecht en <i>gemeente</i> <a href="#"><em>Al</em>melo</a>.</p>
      <p>Rijks<wbr>waterstaat en Belasting&shy;dienst.</p>
      <p>Het ministerie
        van Financi&euml;n.</p>
      <p>Het ministerie van<br>Defensie.</p>
      <p>De provincie&nbsp;Drenthe, de gemeente&#8239;Assen.</p>
      <p>Het hoogheemraadschap van Del&#xFB02;and.</p>
      <h2>GEMEENTE ROTTERDAM SLUIT ZWEMBAD</h2>
      <p>De gemeente ’s-Hertogenbosch en de gemeente 's-Gravenhage.</p>
      <p>De gemeente Smellingerlân en de Provinsje Fryslân. Entidat Públiko Boneiru ta kontentu.</p>
      <table><tr><th>Gemeente Zwolle</th><td>gemeente</td><td>Kampen</td></tr></table>
      <ul><li>gemeente</li><li>Meppel</li></ul>`),
  );
  await visit.read('http://krant.test/written.html');
  await marks(page, [
    'Gemeente Utrecht',
    'gemeente Almelo',
    'Rijkswaterstaat',
    'Belasting\u00addienst',
    'ministerie van Financiën',
    // A range knows nothing of a line break by an element.
    'ministerie vanDefensie',
    'provincie Drenthe',
    'gemeente Assen',
    'hoogheemraadschap van Delﬂand',
    'GEMEENTE ROTTERDAM',
    'gemeente ’s-Hertogenbosch',
    "gemeente 's-Gravenhage",
    'gemeente Smellingerlân',
    'Provinsje Fryslân',
    'Entidat Públiko Boneiru',
    'Gemeente Zwolle',
    // The word of the cell or the item before is no part of the name; it says what it is of.
    'Kampen',
    'Meppel',
  ]);
});

test('the items of a list and the cells of a column are read in the light of what stands above them', async ({ visit, page, pages }) => {
  pages.put(
    '/lists.html',
    html(`
      <h2>Deelnemende gemeenten</h2>
      <ul><li><a href="#">Tiel</a></li><li>Epe</li></ul>
      <table>
        <thead><tr><th>Gemeente</th><th>Inwoners</th><th>Wethouder</th></tr></thead>
        <tbody>
          <tr><td>Zeist</td><td>66.000</td><td>J. Vermolen</td></tr>
          <tr><td>Bunnik</td><td>16.000</td><td>P. Waterman</td></tr>
        </tbody>
      </table>
      <h2>Onze winkels</h2>
      <ul><li>Assen</li><li>Almelo</li></ul>`),
  );
  await visit.read('http://krant.test/lists.html');
  await marks(page, ['Tiel', 'Epe', 'Zeist', 'Bunnik']);
  await page.getByText('Bunnik').click();
  const card = await cardOn(page);
  await card.says('Gemeente Bunnik');
});

test('in a form of which a field is called as a property of nodes is, and behind it', async ({ visit, page, pages }) => {
  const called = [
    'nodeType firstChild nextSibling localName',
    'firstElementChild textContent parentNode parentElement',
    'closest getRootNode checkVisibility isConnected shadowRoot getElementsByTagName querySelectorAll',
  ];
  const towns = ['Almelo', 'Borne', 'Losser'];
  const form = (names: string, place: number): string =>
    `<form><p>De gemeente ${towns[place]} vraagt.</p>${names.replaceAll(/\w+/g, '<input name="$&">')} gemeente Zwolle</form>`;
  pages.put(
    '/fields.html',
    html(
      `${called.map(form).join('')}<form id="text">gemeente Assen</form><input form="text" name="firstChild"><p>De gemeente Meppel.</p>`,
    ),
  );
  await visit.read('http://krant.test/fields.html');
  const before = [...towns.map((town) => `gemeente ${town}`), ...called.map(() => 'gemeente Zwolle'), 'gemeente Assen', 'gemeente Meppel'];
  await marks(page, before);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('form p')) each.insertAdjacentHTML('afterend', '<p>De gemeente Kampen.</p>');
  });
  await marks(page, [...before, ...called.map(() => 'gemeente Kampen')]);
});

test('in such a form a click on a name opens its card, the keys go to it, and what is selected there is kept', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  const fields = 'matches scrollIntoView childNodes compareDocumentPosition'.replaceAll(/\w+/g, '<input name="$&" hidden>');
  pages.put('/form.html', html(`<form id="form">De gemeente Almelo vraagt.${fields}</form>`));
  await visit.read('http://krant.test/form.html');
  const card = await visit.openCard('gemeente Almelo');
  await card.says('Gemeente Almelo');
  await page.keyboard.press('Escape');
  await card.gone();
  for (const name of ['Gemeente Ede', 'Gemeente Almelo']) {
    await pressKeyOf(chromium, page, 'next-mention');
    await card.says(name);
  }
  await page.keyboard.press('Escape');
  await card.gone();
  await page.evaluate(() => getSelection()?.setBaseAndExtent(document.forms[0] ?? document, 0, document.forms[0] ?? document, 1));
  await pressKeyOf(chromium, page, 'keep');
  await card.says(say('keep.byKey.selection'));
  await expect.poll(() => markedAsKept(page)).toEqual(['De gemeente Almelo vraagt.']);
});

test('on a page with elements called as what a document has of itself, which then answers with them', async ({ visit, page, pages }) => {
  const called = [
    'body head documentElement title URL lang links contentType nodeType firstChild parentNode ownerDocument visibilityState activeElement',
    'querySelector querySelectorAll elementFromPoint caretPositionFromPoint createRange createElement getElementsByTagName getRootNode',
    'addEventListener removeEventListener dispatchEvent append contains',
  ];
  const [forms, images, frames] = called.map((names) => names.split(' '));
  pages.put(
    '/called.html',
    html(`<main></main>
      ${forms?.map((name) => `<form name="${name}"></form>`).join('')}
      ${images?.map((name) => `<img name="${name}" alt="">`).join('')}
      ${frames?.map((name) => `<iframe name="${name}" hidden></iframe>`).join('')}
      <p>De gemeente Almelo ook.</p>`),
  );
  await visit.read('http://krant.test/called.html');
  await marks(page, ['gemeente Almelo']);
  await page.evaluate(() => {
    const [main] = Document.prototype.getElementsByTagName.call(document, 'main');
    main?.insertAdjacentHTML('beforeend', '<p>De gemeente Borne.</p><own-card></own-card>');
    const root = main?.lastElementChild?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>De gemeente Losser.</p>';
  });
  await marks(page, ['gemeente Almelo', 'gemeente Borne', 'gemeente Losser']);

  const [x, y] = await page.evaluate(() => {
    for (const [name, spans] of CSS.highlights)
      for (const { startContainer: node, startOffset, endOffset } of name.startsWith('mark-') ? spans : []) {
        const range = new Range();
        range.setStart(node, startOffset);
        range.setEnd(node, endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (range.toString().includes('Ede')) return [x + width / 2, y + height / 2];
      }
    return [0, 0];
  });
  await page.mouse.click(x ?? 0, y ?? 0);
  const card = await cardOn(page);
  await card.says('Gemeente Ede');
  await card.choose(say('card.close'));
  await card.gone();
});

test('in open shadow trees: of the page, of a custom element, within another, on a span, with text in no element, and attached when the page was read already, to a span with words in it too', async ({
  visit,
  page,
  pages,
}) => {
  pages.put(
    '/shadow.html',
    html(`<div id="early"></div><div id="bare"></div><own-card></own-card><p>Een <span id="span"></span> in de regel.</p>
      <div id="late"></div><late-card></late-card><p><span id="full">Nog niets</span></p>
      <script>
        const put = (host, text) => { const root = host.attachShadow({ mode: 'open' }); root.innerHTML = text; return root; };
        put(early, '<p>De gemeente Almelo.</p><div id="inner"></div>');
        put(early.shadowRoot.getElementById('inner'), '<p>De gemeente Hengelo.</p>');
        customElements.define('own-card', class extends HTMLElement { connectedCallback() { put(this, '<p>De gemeente Borne.</p>'); } });
        put(span, '<b>gemeente Losser</b>');
        put(bare, 'Geen element om de gemeente Kampen.');
      </script>`),
  );
  await visit.read('http://krant.test/shadow.html');
  const before = ['gemeente Almelo', 'gemeente Hengelo', 'gemeente Borne', 'gemeente Losser', 'gemeente Kampen'];
  await marks(page, before);
  await page.evaluate(() => {
    const late = document.querySelector('#late')?.attachShadow({ mode: 'open' });
    if (late) late.innerHTML = '<p>De gemeente Zwolle.</p>';
    customElements.define(
      'late-card',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>De gemeente Raalte.</p>';
        }
      },
    );
    const full = document.querySelector('#full')?.attachShadow({ mode: 'open' });
    if (full) full.innerHTML = 'De <b>gemeente Tubbergen</b>.';
    document.body.click();
  });
  await marks(page, [...before, 'gemeente Zwolle', 'gemeente Raalte', 'gemeente Tubbergen']);
  // And what changes in such a tree is followed.
  await page.evaluate(() => {
    const paragraph = document.querySelector('#late')?.shadowRoot?.querySelector('p');
    if (paragraph) paragraph.textContent = 'De gemeente Deventer.';
  });
  await marks(page, [...before, 'gemeente Deventer', 'gemeente Raalte', 'gemeente Tubbergen']);
});

test('in frames of the page, of another site, and without an address of their own', async ({ visit, page, pages }) => {
  pages.put('/inner.html', html('<p>De gemeente Almelo.</p>'));
  pages.put('/other.html', html('<p>De gemeente Borne.</p>'));
  pages.put(
    '/frames.html',
    html(`<iframe name="same" src="/inner.html"></iframe><iframe name="other" src="http://ander.test/other.html"></iframe>
      <iframe name="written" srcdoc="<html lang=nl><p>De gemeente Ede en de gemeente Raalte.</p></html>"></iframe>`),
  );
  await visit.read('http://krant.test/frames.html');
  await marks(page, []);
  for (const [name, found] of [
    ['same', 'gemeente Almelo'],
    ['other', 'gemeente Borne'],
    ['written', 'gemeente Raalte'],
  ] as const) {
    const frame = page.frame(name);
    if (!frame) throw new Error(`no frame ${name}`);
    await marks(frame, [found]);
  }
});

test('what comes, goes, shows or changes later: text, another page of the same application, folded and hidden parts', async ({
  visit,
  page,
  pages,
}) => {
  pages.put(
    '/later.html',
    html(
      `<main><p id="more"></p>
        <details><summary>Meer</summary><p>De gemeente Almelo.</p></details>
        <div class="tab"><p>De gemeente Borne.</p></div>
        <div hidden id="hidden"><p>De gemeente Losser.</p></div>
        <div class="far"><p>De gemeente Hengelo.</p></div>
        <div class="skipped"><p>De gemeente Goes.</p></div>
      </main>`,
      '<style>.tab { display: none } .tab.on { display: block } .far { margin-top: 9000px; content-visibility: auto } .skipped { content-visibility: hidden }</style>',
    ),
  );
  await visit.read('http://krant.test/later.html');
  // Folded text is one click away, text far below one scroll; what is not displayed is not read out either.
  await marks(page, ['gemeente Almelo', 'gemeente Hengelo']);
  await page.evaluate(() => {
    const more = document.querySelector('#more');
    if (more) more.textContent = 'De gemeente Raalte.';
  });
  await marks(page, ['gemeente Almelo', 'gemeente Hengelo', 'gemeente Raalte']);
  await page.evaluate(() => {
    document.querySelector('details')?.toggleAttribute('open');
    document.querySelector('.tab')?.classList.add('on');
    document.querySelector('#hidden')?.removeAttribute('hidden');
    document.querySelector('.skipped')?.classList.remove('skipped');
  });
  const all = ['gemeente Almelo', 'gemeente Hengelo', 'gemeente Raalte', 'gemeente Borne', 'gemeente Losser', 'gemeente Goes'];
  await marks(page, all);
  // Another route: the same document, other words.
  await page.evaluate(() => {
    history.pushState({}, '', '/artikel/2');
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<article><h1>Gemeente Zwolle</h1><p>De Belastingdienst komt.</p></article>';
  });
  await marks(page, ['Gemeente Zwolle', 'Belastingdienst']);
  await page.evaluate(() => document.querySelector('main')?.remove());
  await marks(page, []);
});
