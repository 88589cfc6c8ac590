import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';
import { packNames } from '../../../lib/registers/pack.ts';
import { aSmallRegister } from './a-register.ts';

const packed = packNames(aSmallRegister());
const index = openNameIndex(packed.buffer);
const surfaces = (text: string) => detect(text, index).map(({ start, end }) => text.slice(start, end));

describe('names as they are written', () => {
  test.each([
    ['longest first', 'De Dienst Uitvoering Onderwijs werkt.', ['Dienst Uitvoering Onderwijs']],
    ['without a break in the line', 'Dienst\u00a0Uitvoering\u202fOnderwijs', ['Dienst\u00a0Uitvoering\u202fOnderwijs']],
    ['over a line', 'Dienst Uitvoering\n  Onderwijs', ['Dienst Uitvoering\n  Onderwijs']],
    ['not over a blank line', 'Dienst Uitvoering\n\nOnderwijs', []],
    ['soft hyphens', 'Rijks\u00adwater\u00adstaat', ['Rijks\u00adwater\u00adstaat']],
    ['broken at the end of a line', 'Rijkswater-\nstaat sluit', ['Rijkswater-\nstaat']],
    ['genitive', 'Rijkswaterstaats plan', ['Rijkswaterstaats']],
    ['a genitive ends a name', 'Bergens aan Zee', ['Bergens']],
    ['not over a gap', `Dienst Uitvoering${' '.repeat(25)}Onderwijs`, []],
    ['glued with a hyphen', 'RIVM-onderzoek', ['RIVM']],
    [
      'apostrophes of all kinds',
      "gemeente 's-Hertogenbosch, gemeente ’s-Hertogenbosch, gemeente ‘s-Hertogenbosch",
      ["gemeente 's-Hertogenbosch", 'gemeente ’s-Hertogenbosch', 'gemeente ‘s-Hertogenbosch'],
    ],
    ['accents and none', 'Súdwest-Fryslân, Sudwest-Fryslan', ['Súdwest-Fryslân', 'Sudwest-Fryslan']],
    ['decomposed accents', 'Súdwest-Fryslân'.normalize('NFD'), ['Súdwest-Fryslân'.normalize('NFD')]],
    ['ligatures', 'ministerie van Financiën'.replace('Fi', '\ufb01'), ['ministerie van \ufb01nanciën']],
    ['ij in one character', 'Rĳkswaterstaat', ['Rĳkswaterstaat']],
    ['ampersands', 'ministerie van I&W en ministerie van I & W', ['ministerie van I&W', 'ministerie van I & W']],
    ['all capitals', 'RIJKSWATERSTAAT EN DE PVDA', ['RIJKSWATERSTAAT', 'PVDA']],
    ['not within a word', 'Rijkswaterstaatje, onRIVM, RIVM2', []],
    ['not within a word of another script', 'RIVMж жRIVM', []],
    ['not in an address', 'www.utrecht.nl Utrecht.nl @RIVM user@RIVM https://x.nl/RIVM/', []],
    ['small letters where they may', 'het ministerie van financiën', ['ministerie van financiën']],
    ['small letters where they may not', 'cak utrecht raad voor cultuurbeleid in delft', []],
    ['a party as people type it', 'de pvda', ['pvda']],
    [
      'a comma where the name has one',
      'ministerie van Onderwijs, Cultuur en Wetenschap',
      ['ministerie van Onderwijs, Cultuur en Wetenschap'],
    ],
    ['no comma where it has none', 'Dienst, Uitvoering, Onderwijs', []],
    ['a full stop ends a name', 'bij de Dienst. Uitvoering Onderwijs', []],
    ['a longer place silences', 'Bergen aan Zee en Bergen', ['Bergen']],
  ])('%s', (_, text, expected) => expect(surfaces(text)).toEqual(expected));

  // A text is gone through as bytes: whatever takes more of those than code units before a name, its place is counted in code units.
  test.each(['é', '’', '\u00a0', '\u200b', '中', '😀', '\ud83d', '😀\u0301“é'])('at its place behind %j', (wide) => {
    const before = `Één ${wide} woord${wide} en ${wide}woord ${wide}`;
    const text = `${before} Dienst Uitvoering${wide === '\u200b' ? wide : ''} Onderwijs en gemeente ’s-Hertogenbosch${wide === '’' ? wide : ''} RIVM`;
    expect(surfaces(text)).toEqual(surfaces(text.slice(before.length)));
    expect(surfaces(text)).toHaveLength(3);
  });

  test('a name that stands within a longer place is silenced too', () => {
    const register = aSmallRegister();
    const places = [...register.places, { name: 'Nieuw Utrecht', municipality: 'government-body:gm0373' as const }];
    const withPlace = openNameIndex(packNames({ ...register, places }).buffer);
    expect(detect('in Nieuw Utrecht', withPlace)).toEqual([]);
    expect(detect('in Nieuw Zuilen en Utrecht', withPlace)).toHaveLength(1);
  });

  test('says all that a name could be', () => {
    const [mention] = detect('Utrecht', index);
    expect(mention?.candidates.map(({ entity, role }) => `${entity} ${role}`).toSorted()).toEqual([
      'government-body:gm0344 bare',
      'government-body:pv26 bare',
    ]);
    expect(detect('provincie Utrecht', index)[0]?.candidates).toMatchObject([
      { entity: 'government-body:pv26', role: 'full', cue: 'none' },
    ]);
  });
});

const names = [
  'Rijkswaterstaat',
  'gemeente Utrecht',
  'RIVM',
  'PvdA',
  "'s-Hertogenbosch",
  'Bergen aan Zee',
  'Dienst Uitvoering Onderwijs',
  'Sweco Nederland B.V.',
  'Foo B.V.',
];
const glue = [
  ' ',
  ', ',
  '-',
  '. ',
  '\n',
  '\u00ad',
  '\u00a0',
  '’',
  "'",
  '(',
  ')',
  '/',
  ' en ',
  ' van de ',
  ' vandaag ',
  'é',
  '\ud83d\ude00',
  '\ud800',
  '&',
  '+',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...names, ...glue)).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe('whatever the text', () => {
  test('offsets are valid, in order, without overlap; each mention could be something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, candidates } of detect(text, index)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(candidates.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('spaces without a break and soft hyphens change nothing but offsets', () => {
    const words = fc
      .array(fc.constantFrom(...names, 'vandaag', 'zegt', 'de', 'en'), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(' '));
    const candidatesIn = (text: string) => detect(text, index).map(({ candidates }) => candidates.map(({ entity }) => entity));
    fc.assert(
      fc.property(words, fc.nat(), (text, seed) => {
        const plain = candidatesIn(text);
        expect(candidatesIn(text.replaceAll(' ', '\u00a0'))).toEqual(plain);
        // Between two letters, somewhere.
        const places = [...text.matchAll(/\p{Ll}(?=\p{Ll})/gu)].map(({ index: at }) => at + 1);
        const at = places[seed % Math.max(1, places.length)] ?? 0;
        expect(candidatesIn(`${text.slice(0, at)}\u00ad${text.slice(at)}`)).toEqual(plain);
      }),
      // One as long as what is looked at before a legal form.
      {
        numRuns: 500,
        examples: [
          [
            'Dienst Uitvoering Onderwijs Rijkswaterstaat Dienst Uitvoering Onderwijs Rijkswaterstaat Rijkswaterstaat Foo B.V. Rijkswaterstaat',
            16265261,
          ],
        ],
      },
    );
  });

  test('the filter keeps no name from being found', () => {
    const letsAllPass = { ...index, filter: new Uint32Array(index.filter.length).fill(0xffff_ffff) };
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detect(text, index)).toEqual(detect(text, letsAllPass));
      }),
      { numRuns: 2000 },
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detect(text, index)).toEqual(detect(text, index));
      }),
      { numRuns: 300 },
    );
  });
});
