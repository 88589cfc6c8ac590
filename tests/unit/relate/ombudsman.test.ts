import { expect, test } from 'vitest';
import type { GovernmentBody } from '../../../lib/entity.ts';
import { ombudsmanFor } from '../../../lib/relate/ombudsman.ts';

test.each([
  ['gm0363', 'municipality', { kind: 'local', name: 'Ombudsman Metropool Amsterdam' }],
  ['so0636', 'safety-region', { kind: 'local', name: 'Ombudsman Metropool Amsterdam' }],
  ['gm0599', 'municipality', { kind: 'local', name: 'Ombudsman Rotterdam-Rijnmond' }],
  ['gm0344', 'municipality', { kind: 'national-or-own' }],
  ['ws0616', 'water-board', { kind: 'national-or-own' }],
  ['mnre1018', 'ministry', { kind: 'national' }],
  ['oorg10018', 'court', { kind: 'procurator-general' }],
  ['oorg10218', 'high-council', { kind: 'none' }],
] as const)('%s, a %s', (code, bodyType: GovernmentBody['bodyType'], who) =>
  expect(ombudsmanFor({ key: `government-body:${code}`, bodyType })).toMatchObject(who),
);
