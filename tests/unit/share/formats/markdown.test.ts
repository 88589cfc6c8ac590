import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../../lib/share/formats/markdown.ts';
import { aContent, writing, written } from '../../../makers/files.ts';
import { aDossier, aPage, aSave, anySave } from '../../../makers/saves.ts';

test('an evidence list: what, whose words, where it was found, from whom, when, on what terms', () => {
  const saves = [
    aSave({ dossier: 'bruggen', note: 'Nabellen:\n\n- *wie* tekende?' }),
    aSave({ id: 'twee', entity: null, record: null, tags: [], page: aPage({ title: '[1] *Sterren* <b>' }) }),
  ];
  expect(written(markdown, aContent({ saves }), writing())).toBe(`# Bruggen

1. **[Onderhoud van bruggen](<https://www.tenderned.nl/aankondigingen/overzicht/470001>)**

   Gemeente Utrecht · Aanbestedingen en gunningen · 15 mei 2026

   > …Gisteren **gemeente Utrecht** heeft besloten.

   Gevonden op: [Utrecht koopt bruggen](<https://krant.example/artikel>)

   De Krant · A. Auteur · 20 november 2026

   Bron: TenderNed · opgehaald op 20 november 2026 · licentie: CC0-1.0

   Vingerafdruk (SHA-256): \`${'a'.repeat(64)}\`

   Bewaard op 24 november 2026

   Labels: bruggen

   Nabellen:

   - *wie* tekende?

2. **[\\[1\\] \\*Sterren\\* \\<b\\>](<https://krant.example/artikel>)**

   > …Gisteren **gemeente Utrecht** heeft besloten.

   De Krant · A. Auteur · 20 november 2026

   Bewaard op 24 november 2026
`);
});

test('several dossiers at once have a heading of their own', () =>
  expect(written(markdown, aContent({ dossiers: [aDossier(), aDossier({ id: 'b', name: 'Wegen' })] }), writing())).toMatch(
    /^# Bewaard met Open Kaart\n/,
  ));

test('whatever is kept, the list has as many items as there are saves', () =>
  fc.assert(
    fc.property(fc.array(anySave(), { minLength: 1, maxLength: 12 }), (saves) => {
      const lines = written(
        markdown,
        { saves: saves.map((save) => ({ ...save, note: '' })), dossiers: [], corrections: [] },
        writing(),
      ).split('\n');
      expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(saves.length);
      // Whatever belongs to an item is indented under it.
      expect(lines.slice(2).filter((line) => line !== '' && !/^(\d+\. | {3})/.test(line))).toEqual([]);
    }),
  ));

test.each([
  ['De ', 'VVD', '-fractie is erbij', 'De **VVD**-fractie is erbij.'],
  ['(', 'Gemeente Utrecht', ') zei', '(**Gemeente Utrecht**) zei.'],
  ['met ', ' Sweco B.V. ', 'en', 'met **Sweco B.V.** en.'],
  // Bold would not begin or end there.
  ['bij Sweco ', 'B.V.', 's kantoor', 'bij Sweco B.V.s kantoor.'],
  ['x', '*ster*', 'y', 'x\\*ster\\*y.'],
])('a quote stands as close to its neighbours as on the page: %s%s%s', (prefix, exact, suffix, expected) => {
  const quote = { quote: { type: 'TextQuoteSelector' as const, prefix, exact, suffix: `${suffix}.` }, position: null };
  expect(written(markdown, aContent({ saves: [aSave({ quote })] }), writing())).toContain(`> …${expected}\n`);
});
