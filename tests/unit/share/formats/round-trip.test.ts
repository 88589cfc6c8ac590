import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content, Format, Reading, Writing } from '../../../../lib/share/content.ts';
import { cslJson } from '../../../../lib/share/formats/csl-json.ts';
import { csv } from '../../../../lib/share/formats/csv.ts';
import { webAnnotation } from '../../../../lib/share/formats/web-annotation.ts';
import { readFile } from '../../../../lib/share/read-file.ts';
import { ended, writing, written } from '../../../makers/files.ts';
import { aDossier, anySave } from '../../../makers/saves.ts';

const dossiers = [aDossier(), aDossier({ id: 'wegen', name: '=Wegen; "nat"\nen droog' })];
const anyContent: fc.Arbitrary<Content> = fc
  .array(anySave(dossiers), { minLength: 1, maxLength: 5 })
  // A file for others has the dossiers that its saves are in, and no others.
  .map((saves) => ({ saves, dossiers: dossiers.filter(({ id }) => saves.some((save) => save.dossier === id)), corrections: [] }));

const byId = (content: Content) => content.dossiers.toSorted((one, other) => one.id.localeCompare(other.id));

test.each<[string, Pick<Format, 'pieces'> & { read(text: string): Reading }, Partial<Writing>]>([
  ['Web Annotation', webAnnotation, {}],
  ['CSL-JSON', cslJson, {}],
  ['CSV with commas', csv, {}],
  ['CSV with semicolons', csv, { separator: ';' }],
  ['CSV with tabs', csv, { separator: '\t' }],
])('%s gives back exactly what went in', (_, format, how) =>
  fc.assert(
    fc.property(anyContent, (content) => {
      const file = written(format, content, writing(how));
      const back = ended(format.read(file));
      expect(back).toMatchObject({ unreadable: 0, saves: content.saves });
      expect(ended(readFile(file))).toEqual({ ...content, dossiers: expect.anything(), unreadable: 0 });
      expect(byId(ended(readFile(file)) ?? content)).toEqual(byId(content));
    }),
  ),
);

test.each(['', 'geen bestand van ons', '{}', '[]', '[1, 2]', '{"type":"FeatureCollection"}', 'naam;plaats\nX;Y', '<html></html>'])(
  '%j is none of our files',
  (text) => expect(ended(readFile(text))).toBeNull(),
);
