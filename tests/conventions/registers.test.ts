import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readProvenance } from '../../lib/registers/provenance.ts';
import { readSnapshots } from '../../lib/registers/snapshots.ts';
import { bytesOf, expectNone, namesIn } from './house.ts';

const folder = join(resolve(import.meta.dirname, '../..'), 'assets/registers');

test('every bundled register says where it comes from, when, and under which licence', async () => {
  const provenance = await readProvenance(folder);
  const complaints: string[] = [];
  // The packed index is compiled from the others; provenance.json is about them.
  for (const file of namesIn('assets/registers').filter((name) => name.endsWith('.json') && name !== 'provenance.json')) {
    const about = provenance[file.replace('.json', '')];
    if (!about) {
      complaints.push(`provenance.json does not know ${file}`);
      continue;
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(about.date)) complaints.push(`${file} has no date`);
    if (about.rows === 0) complaints.push(`${file} is empty`);
    if (about.sources.length === 0) complaints.push(`${file} has no source`);
    for (const { title, licence } of about.sources)
      if (!title || !licence) complaints.push(`a source of ${file} has no name or no licence`);
  }
  expectNone(complaints);
});

test('the registers hold what they should, and the packed index is there', async () => {
  const { bodies, parties, suppliers, algorithms } = await readSnapshots(folder);
  const active = bodies.filter(({ ended }) => !ended);
  expect(active.filter(({ bodyType }) => bodyType === 'municipality').length).toBe(342);
  expect(active.filter(({ bodyType }) => bodyType === 'province').length).toBe(12);
  expect(active.filter(({ bodyType }) => bodyType === 'water-board').length).toBe(21);
  for (const register of [bodies, parties, suppliers, algorithms])
    expect(new Set(register.map(({ key }) => key)).size).toBe(register.length);
  expect(bytesOf('assets/registers/names.bin')).toBeGreaterThan(100_000);
});

test('each entity of a register is a line that begins with its key, so that one can be read without the others', () => {
  for (const file of ['bodies', 'parties', 'suppliers', 'algorithms']) {
    const rows = readFileSync(join(folder, `${file}.json`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1, -1);
    expectNone(rows.filter((row) => !/^\{"key":"[^"\\]+",.*\},?$/.test(row)).map((row) => `${file}.json has ${row.slice(0, 80)}`));
  }
});

test('a gift by a natural person carries no name', async () => {
  const { gifts } = await readSnapshots(folder);
  const unnamed = gifts.gifts.filter(({ donor }) => donor === null);
  expect(unnamed.length).toBeGreaterThan(0);
  expectNone(
    unnamed.filter(({ title }) => /\b(de heer|mevrouw|dhr|mevr)\b/i.test(title)).map(({ id }) => `${id} names a person in its title`),
  );
});
