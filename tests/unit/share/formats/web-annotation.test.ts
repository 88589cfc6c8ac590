import fc from 'fast-check';
import jsonld, { type NodeObject, type Options } from 'jsonld';
import { expect, test } from 'vitest';
import { webAnnotation } from '../../../../lib/share/formats/web-annotation.ts';
import { annoContext } from '../../../makers/anno-context.ts';
import { anAnchor } from '../../../makers/entities.ts';
import { aContent, ended, writing, written } from '../../../makers/files.ts';
import { aKeptRecord, aPage, aSave, anySave } from '../../../makers/saves.ts';

const oa = 'http://www.w3.org/ns/oa#';

/** In safe mode a JSON-LD processor refuses whatever it would have to drop: a term without a meaning, a relative address. */
const strictly: Options.Expand & { safe: true } = {
  safe: true,
  documentLoader: async (url) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
    const document: NodeObject = JSON.parse(JSON.stringify(annoContext));
    return { documentUrl: url, document };
  },
};
const expand = async (file: string) => JSON.stringify(await jsonld.expand(JSON.parse(file), strictly));

test('a JSON-LD processor understands every term, and finds body, target and both selectors', async () => {
  const id = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
  const content = aContent({ saves: [aSave({ id, note: 'Nabellen.' })] });
  const [collection] = await jsonld.expand(JSON.parse(written(webAnnotation, content, writing())), strictly);
  expect(collection).toMatchObject({
    'http://www.w3.org/ns/activitystreams#first': [
      {
        'http://www.w3.org/ns/activitystreams#items': [
          {
            '@list': [
              {
                '@id': `urn:uuid:${id}`,
                '@type': [`${oa}Annotation`],
                [`${oa}motivatedBy`]: [{ '@id': `${oa}commenting` }],
                [`${oa}hasBody`]: [
                  { [`${oa}hasPurpose`]: [{ '@id': `${oa}commenting` }] },
                  { [`${oa}hasPurpose`]: [{ '@id': `${oa}tagging` }] },
                  { [`${oa}hasPurpose`]: [{ '@id': `${oa}identifying` }] },
                  { [`${oa}hasSource`]: [{ '@id': 'https://www.tenderned.nl/aankondigingen/overzicht/470001' }] },
                ],
                [`${oa}hasTarget`]: [
                  {
                    [`${oa}hasSource`]: [{ '@id': 'https://krant.example/artikel' }],
                    [`${oa}hasSelector`]: [
                      { '@type': [`${oa}TextQuoteSelector`], [`${oa}exact`]: [{ '@value': 'gemeente Utrecht' }] },
                      { '@type': [`${oa}TextPositionSelector`], [`${oa}start`]: [{ '@value': 9 }] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('whatever is kept, nothing of it is without a meaning', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anySave(), { minLength: 1, maxLength: 3 }), async (saves) => {
      const words = await expand(written(webAnnotation, { saves, dossiers: [], corrections: [] }, writing()));
      for (const { quote } of saves) if (quote) expect(words).toContain(JSON.stringify(quote.quote.exact));
    }),
    { numRuns: 30 },
  ));

test.each([
  ['a page', { quote: null, entity: null, record: null }, 'https://krant.example/artikel'],
  ['a record away from any page', { page: null, quote: null }, 'https://www.tenderned.nl/aankondigingen/overzicht/470001'],
  ['an entity away from any page', { page: null, quote: null, record: null }, 'urn:open-kaart:entity:government-body%3Agm0344'],
])('what is said of %s is said of its address', (_, but, target) =>
  expect(JSON.parse(written(webAnnotation, aContent({ saves: [aSave(but)] }), writing()))).toMatchObject({
    first: { items: [{ target }] },
  }),
);

/** As other annotation tools write them. */
const foreign = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  created: '2026-11-20T10:00:00Z',
  body: [
    { type: 'TextualBody', value: 'Wie betaalde dit?', purpose: 'commenting' },
    { type: 'TextualBody', value: 'geld', purpose: 'tagging' },
  ],
  target: { source: 'https://krant.example/artikel?utm_source=x', selector: [{ type: 'RangeSelector' }, anAnchor().quote] },
};
const taken = {
  page: aPage({ title: 'https://krant.example/artikel?utm_source=x', siteName: null, authors: [], publishedOn: null }),
  quote: { quote: anAnchor().quote, position: null },
  tags: ['geld'],
  note: 'Wie betaalde dit?',
  savedAt: Date.parse('2026-11-20T10:00:00Z'),
};

test.each([
  ['one annotation', foreign],
  ['a row of them', [foreign]],
  ['a page of them', { type: 'AnnotationPage', items: [foreign] }],
  ['a collection', { type: ['BasicContainer', 'AnnotationCollection'], first: { type: 'AnnotationPage', items: [foreign] } }],
])('%s of another program comes in as what was kept of a page', (_, file) =>
  expect(ended(webAnnotation.read(JSON.stringify(file)))).toMatchObject({ unreadable: 0, saves: [taken] }),
);

test('a body that is a text, a target that is an address', () =>
  expect(
    ended(webAnnotation.read(JSON.stringify({ type: 'Annotation', bodyValue: 'Nabellen.', target: 'https://krant.example/artikel' }))),
  ).toMatchObject({ unreadable: 0, saves: [{ note: 'Nabellen.', quote: null, page: { address: 'https://krant.example/artikel' } }] }));

test('what is about no page, or is no annotation, is counted', () =>
  expect(
    ended(
      webAnnotation.read(
        JSON.stringify([foreign, { type: 'Annotation', target: 'urn:isbn:1' }, { type: 'Annotation', target: 'file:///etc/passwd' }, 7]),
      ),
    ),
  ).toMatchObject({ unreadable: 3, saves: [taken] }));

test('what we wrote and somebody damaged comes in as far as the model goes', () => {
  const file = written(
    webAnnotation,
    aContent({ saves: [aSave({ note: 'Nabellen.', record: { ...aKeptRecord(), sha256: 'weg' } })] }),
    writing(),
  );
  expect(ended(webAnnotation.read(file))).toMatchObject({
    unreadable: 0,
    saves: [{ record: null, note: 'Nabellen.', tags: ['bruggen'], page: { address: 'https://krant.example/artikel' }, quote: anAnchor() }],
  });
});
