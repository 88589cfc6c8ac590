import { describe, expect, test } from 'vitest';
import type { GovernmentBody } from '../../../lib/entity.ts';
import { withListedBodies } from '../../../lib/registers/merge-bodies.ts';
import { readList } from '../../../lib/registers/tooi.ts';
import { aRegister } from '../../makers/registers.ts';
import { aFormerVersion, aMerger, aMunicipality, anAgency, aWaterBoard, theList } from './a-value-list.ts';

const aBody = (code: string, name: string, more: Partial<GovernmentBody> = {}): GovernmentBody => ({
  key: `government-body:${code}`,
  kind: 'government-body',
  name,
  bodyType: 'municipality',
  ...more,
});
const withBodies = (bodies: GovernmentBody[]) =>
  aRegister({ bodies, abbreviations: [{ entity: 'government-body:oorg10222', text: 'IND', cue: 'safe' }] });

describe('a value list', () => {
  test('names territories with their type word, agencies without, and water boards by their own', () => {
    const { bodies } = readList([
      aMunicipality('gm0232', 'Epe', { province: 'pv25' }),
      anAgency('oorg10222', 'Immigratie- en Naturalisatiedienst', { ministry: 'mnre1058' }),
      aWaterBoard('ws0372', 'Hoogheemraadschap van Delfland'),
      aWaterBoard('ws0654', 'Aa en Maas'),
    ]);
    expect(bodies.map(({ key, name, bodyType }) => [key, name, bodyType])).toEqual([
      ['government-body:gm0232', 'gemeente Epe', 'municipality'],
      ['government-body:oorg10222', 'Immigratie- en Naturalisatiedienst', 'agency'],
      ['government-body:ws0372', 'Hoogheemraadschap van Delfland', 'water-board'],
      ['government-body:ws0654', 'waterschap Aa en Maas', 'water-board'],
    ]);
    expect(bodies[0]?.province).toBe('government-body:pv25');
    expect(bodies[1]?.ministry).toBe('government-body:mnre1058');
  });

  test('tells who took the place of whom, in a new body or in one that was there', () => {
    const list = readList([
      aMunicipality('gm0501', 'Brielle', { ended: '2022-12-31' }),
      aMunicipality('gm0457', 'Weesp', { ended: '2022-03-23' }),
      aMunicipality('gm1992', 'Voorne aan Zee'),
      aMunicipality('gm0363', 'Amsterdam'),
      aMerger(['gm0501'], 'gm1992'),
      aMerger(['gm0457'], 'gm0363', true),
    ]);
    expect([...list.successors]).toEqual([
      ['government-body:gm0501', ['government-body:gm1992']],
      ['government-body:gm0457', ['government-body:gm0363']],
    ]);
  });

  test('of its day: a body that will end later has not ended', () => {
    const list = readList([
      aMunicipality('gm0232', 'Epe', { ended: '2030-12-31' }),
      aMunicipality('gm0501', 'Brielle', { ended: '2022-12-31' }),
      theList('2026-01-29'),
    ]);
    expect(list.date).toBe('2026-01-29');
    expect(list.bodies.map(({ ended }) => ended)).toEqual([undefined, '2022-12-31']);
  });

  test('counts what it cannot read and keeps the rest; what is no list is refused', () => {
    const nameless = {
      '@id': 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
      '@type': ['https://identifier.overheid.nl/tooi/def/ont/Gemeente'],
    };
    expect(readList([aMunicipality('gm0232', 'Epe'), nameless, 'tekst', { zonder: 'id' }])).toMatchObject({ unreadable: 3 });
    expect(() => readList({ error: 'x' })).toThrow('no list');
    expect(() => readList([])).toThrow('no list');
    expect(() => readList([nameless])).toThrow('no organisation');
  });
});

describe('a value list laid over the register', () => {
  test('brings in new bodies, with the code of the statistics office', () => {
    const { bodies } = withListedBodies(withBodies([]), readList([aMunicipality('gm1992', 'Voorne aan Zee', { province: 'pv28' })]));
    expect(bodies).toEqual([
      {
        key: 'government-body:gm1992',
        kind: 'government-body',
        name: 'Gemeente Voorne aan Zee',
        bodyType: 'municipality',
        tooiUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm1992',
        cbsCode: 'GM1992',
        province: 'government-body:pv28',
      },
    ]);
  });

  test('renames, and keeps the old name as a former one; site, numbers and finer type stay', () => {
    const earlier = aBody('gm0737', 'Gemeente Tietjerksteradeel', { website: 'https://www.t-diel.nl', oin: '1', bodyType: 'municipality' });
    const { bodies, aliases } = withListedBodies(withBodies([earlier]), readList([aMunicipality('gm0737', 'Tytsjerksteradiel')]));
    expect(bodies[0]).toMatchObject({ name: 'Gemeente Tytsjerksteradiel', website: 'https://www.t-diel.nl', oin: '1' });
    expect(aliases).toEqual([
      { entity: 'government-body:gm0737', name: 'Gemeente Tietjerksteradeel', role: 'former', evidence: 'register' },
    ]);
  });

  test('other capitals or marks are no new name, and the name that we prefer stays', () => {
    const earlier = [aBody('gm0744', 'Gemeente Baarle-Nassau'), aBody('oorg12368', 'Belastingdienst', { bodyType: 'agency' })];
    const { bodies, aliases } = withListedBodies(
      withBodies(earlier),
      readList([aMunicipality('gm0744', 'Baarle Nassau'), anAgency('oorg12368', 'Directoraat-generaal Belastingdienst')]),
    );
    expect(bodies.map(({ name }) => name)).toEqual(['Gemeente Baarle-Nassau', 'Belastingdienst']);
    expect(aliases.filter(({ role }) => role === 'former')).toEqual([]);
  });

  test('takes nobody out, and ends whom the list says has ended', () => {
    const earlier = [aBody('gm0501', 'Gemeente Brielle'), aBody('roo1', 'Werkplein'), aBody('so1', 'Schap', { ended: '2020-01-01' })];
    const { bodies } = withListedBodies(
      withBodies(earlier),
      readList([
        aMunicipality('gm0501', 'Brielle', { ended: '2022-12-31' }),
        aMunicipality('gm1992', 'Voorne aan Zee'),
        aMerger(['gm0501'], 'gm1992'),
      ]),
    );
    expect(bodies.map(({ key, ended }) => [key, ended])).toEqual([
      ['government-body:gm0501', '2022-12-31'],
      ['government-body:gm1992', undefined],
      ['government-body:roo1', undefined],
      ['government-body:so1', '2020-01-01'],
    ]);
    expect(bodies[0]?.successors).toEqual(['government-body:gm1992']);
  });

  test('adds other and former names, but no abbreviation as a name', () => {
    const { aliases } = withListedBodies(
      withBodies([aBody('ws0155', 'Waterschap Amstel, Gooi en Vecht')]),
      readList([
        anAgency('oorg10222', 'Immigratie- en Naturalisatiedienst', { otherName: 'IND' }),
        aWaterBoard('ws0155', 'Amstel, Gooi en Vecht'),
        aFormerVersion('waterschap', 'ws0155', 'Hoogheemraadschap Amstel, Gooi en Vecht'),
      ]),
    );
    expect(aliases).toEqual([
      { entity: 'government-body:ws0155', name: 'Hoogheemraadschap Amstel, Gooi en Vecht', role: 'former', evidence: 'register' },
    ]);
  });

  test('a new body brings its abbreviation, never bare when it is short, a word or taken', () => {
    const { abbreviations } = withListedBodies(
      withBodies([]),
      readList([
        anAgency('oorg1', 'Rijksdienst voor Wolken', { abbreviation: 'RDVW' }),
        anAgency('oorg2', 'Rijksdienst voor Oude Sloten', { abbreviation: 'OS' }),
        anAgency('oorg3', 'Inspectie Nieuwe Dijken', { abbreviation: 'IND' }),
        anAgency('oorg4', 'Bureau Openbare Offerten', { abbreviation: 'BOOM' }),
      ]),
    );
    expect(abbreviations.map(({ entity, text, cue }) => [entity.slice(16), text, cue])).toEqual([
      ['oorg1', 'RDVW', 'preferred'],
      ['oorg10222', 'IND', 'safe'],
      ['oorg2', 'OS', 'never-bare'],
      ['oorg3', 'IND', 'never-bare'],
      ['oorg4', 'BOOM', 'never-bare'],
    ]);
  });

  test('twice is the same as once', () => {
    const list = readList([aMunicipality('gm0737', 'Tytsjerksteradiel'), aMunicipality('gm1992', 'Voorne aan Zee')]);
    const once = withListedBodies(withBodies([aBody('gm0737', 'Gemeente Tietjerksteradeel')]), list);
    expect(withListedBodies(once, list)).toEqual(once);
  });
});
