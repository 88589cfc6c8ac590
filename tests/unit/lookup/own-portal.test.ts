import { expect, test } from 'vitest';
import { ownPortal } from '../../../lib/lookup/sources/own-portal.ts';
import type { Disclosure } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, type TestDesk, utrecht } from './a-desk.ts';
import { Failure } from '../../../lib/failure.ts';

const body = (id: string, name: string) => ({ key: `government-body:${id}`, kind: 'government-body', name }) as const;
const bundle = {
  'bodies.json': [
    {
      key: 'government-body:gm0001',
      name: 'Gemeente Verzonnen',
      bodyType: 'municipality',
      wooDecisionsPage: 'https://open.verzonnen.example/?categorie=Woo',
    },
    { key: 'government-body:gm0232', name: 'Gemeente Epe', bodyType: 'municipality', wooDecisionsPage: 'https://www.kaart.example/woo' },
    { key: 'government-body:gm0344', name: 'Gemeente Utrecht', bodyType: 'municipality', wooDecisionsPage: 'https://dicht.example/woo' },
    {
      key: 'government-body:gm0003',
      name: 'Gemeente Zonder',
      bodyType: 'municipality',
      wooDecisionsPage: 'https://organisaties.overheid.nl/woo/3',
    },
    {
      key: 'government-body:gm0004',
      name: 'Gemeente Onveilig',
      bodyType: 'municipality',
      wooDecisionsPage: 'http://open.onveilig.example/',
    },
  ],
};
const [waard, gpp, epe] = [body('gm1963', 'Gemeente Hoeksche Waard'), body('gm0001', 'Gemeente Verzonnen'), body('gm0232', 'Gemeente Epe')];
const documentsIn = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Disclosure => each.kind === 'disclosure');
const asked = ({ questions }: TestDesk) => questions.map(({ url, method = 'GET' }) => `${method} ${url.slice('https://'.length)}`);
async function all(entity: Parameters<typeof pagesOf>[1]) {
  const desk = aDesk({ bundle });
  const pages = await pagesOf(ownPortal, entity, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(ownPortal, entity, desk, next)));
  return { desk, pages, documents: documentsIn(pages) };
}

test('OpenWoo: requests with their days, without the form in which the one who asked stands', async () => {
  const { pages, documents, desk } = await all(waard);
  expect(pages[0]).toMatchObject({ total: 130, next: '2' });
  // By which it was found out what runs there is the first page too.
  expect(asked(desk)).toEqual([1, 2, 3].map((page) => expect.stringContaining(`/items?page=${page}&`)));
  expect(documents).toHaveLength(130);
  expect(documents[1]).toMatchObject({
    publisher: 'College van B&W',
    requestedOn: expect.any(String),
    decidedOn: expect.any(String),
    outcome: expect.any(String),
  });
  expect(documents.some(({ decidedOn }) => decidedOn === undefined)).toBe(true);
  expect(documents.map(({ url }) => new URL(url).host).slice(0, 2)).toEqual(['www.gemeentehw.nl', 'openpub.gemeentehw.nl']);
  expect(JSON.stringify(documents)).not.toMatch(/Verzonnen|persoon/);
});

test('GPP-Woo: publications of this body alone, of which there is then no count', async () => {
  const { pages, documents } = await all(gpp);
  expect(pages[0]).toMatchObject({ total: null, next: '2' });
  expect(new Set(documents.map(({ publisher }) => publisher))).toEqual(new Set(['Verzonnen']));
  expect(documents.length).toBeGreaterThan(15);
  expect(documents[0]).toMatchObject({
    category: 'Woo-verzoeken en -besluiten',
    url: expect.stringMatching(/^https:\/\/open\.verzonnen\.example\/publicaties\/[\w-]+$/),
  });
});

test('DiWoo: the map of the index that changed last, newest first, what others published left out', async () => {
  const { pages, documents, desk } = await all(epe);
  expect(pages[0]).toMatchObject({ total: null, next: '50' });
  expect(pages[0]?.unreadable).toBe(8);
  expect(documents.length).toBeGreaterThan(50);
  expect(documents[0]).toMatchObject({
    title: 'Convenant 0 & bijlage',
    category: 'convenanten',
    publisher: 'gemeente Epe',
    url: 'https://www.kaart.example/document/0',
  });
  expect(asked(desk).slice(0, 5)).toEqual([
    'GET www.kaart.example/wp-json/owc/openwoo/v1/items?page=1&limit=50',
    'POST www.kaart.example/api/zoeken',
    'GET www.kaart.example/robots.txt',
    'GET www.kaart.example/sitemapindex-diwoo.xml',
    'GET www.kaart.example/diwoo-2.xml',
  ]);
  // What runs there is remembered.
  expect(asked(desk).filter((question) => question.startsWith('POST'))).toHaveLength(1);
});

test('DiWoo: a map of more than four million characters is read whole, as far as a page of it is shown', async () => {
  const long = `<!-- ${'x'.repeat(70_000)} -->`;
  const answer: typeof fromStandIns = (question) => {
    const text = fromStandIns(question);
    return question.url.endsWith('/diwoo-2.xml') ? String(text).replaceAll('</url>', `${long}</url>`) : text;
  };
  const [page] = await pagesOf(ownPortal, epe, aDesk({ bundle, answer }));
  expect(page).toMatchObject({ unreadable: 8, next: '50' });
  expect(page?.records).toHaveLength(50);
});

test('a portal that cannot be asked is a failure, not an empty answer; one that is down is not taken for another platform', async () => {
  await expect(pagesOf(ownPortal, utrecht, aDesk({ bundle }))).rejects.toMatchObject({ reason: 'unknown-site' });
  const down = aDesk({ bundle, answer: () => Promise.reject(new Failure('refused', { status: 503 })) });
  await expect(pagesOf(ownPortal, utrecht, down)).rejects.toMatchObject({ status: 503 });
  expect(down.questions).toHaveLength(1);
  const withheld = aDesk({ bundle, answer: () => Promise.reject(new Failure('not-permitted', { needs: ['https://dicht.example/*'] })) });
  await expect(pagesOf(ownPortal, utrecht, withheld)).rejects.toMatchObject({ needs: ['https://dicht.example/*'] });
});

test.each([
  ['gm0003', 'a page that all bodies share is nobody’s portal', false],
  ['gm0004', 'one without TLS is not asked', false],
  ['gm0001', 'a host of its own', true],
  ['gm1963', 'a host that we know otherwise', true],
])('%s: %s', async (id, _, known) => expect(await ownPortal.mayKnow(body(id, id), aDesk({ bundle, answer: fromStandIns }))).toBe(known));
