import { beforeEach, expect, test } from 'vitest';
import type { NameList } from '../../../lib/name-list.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { chooseInRow, listOf, noteRow, putList } from '../../../lib/remember/name-lists.ts';

const [city, province] = [
  { key: 'government-body:gm0344', kind: 'government-body', name: 'Gemeente Utrecht' },
  { key: 'government-body:pv26', kind: 'government-body', name: 'Provincie Utrecht' },
] as const;
const list: NameList = {
  id: 'lijst',
  name: 'Lijst',
  kinds: ['contract'],
  rows: [{ typed: 'Utrecht', entity: city, choices: [city, province], state: 'waiting' }],
  madeAt: 1,
  changedAt: 1,
};
const row = async () => (await listOf(list.id))?.rows[0];

beforeEach(async () => {
  await dossier.lists.clear();
  await putList(list);
});

test('what became of asking is noted with whom it was asked about', async () => {
  await noteRow(list.id, 0, city.key, 'asked');
  expect(await row()).toMatchObject({ entity: city, state: 'asked' });
});

test('whom the reader chose while another was asked about waits for its turn', async () => {
  await chooseInRow(list.id, 0, province);
  await noteRow(list.id, 0, city.key, 'asked');
  expect(await row()).toMatchObject({ entity: province, state: 'waiting' });
});
