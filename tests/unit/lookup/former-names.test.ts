import { expect, test } from 'vitest';
import { formerNames } from '../../../lib/lookup/former-names.ts';

const ministry = 'government-body:mnre1034';

test('the names that a ministry has borne, latest first, each once; a row that cannot be read costs the others nothing', async () => {
  const rows = [
    { entity: ministry, name: 'Ministerie van Oud' },
    { entity: ministry, name: 'Ministerie van Nu', from: '2010-10-14' },
    { entity: ministry, name: 'Ministerie van Toen', from: '1994-08-22' },
    { entity: ministry, name: 'Ministerie van Nu', from: '2002-07-22' },
    { entity: ministry },
  ];
  const names = await formerNames({ bundled: () => Promise.resolve(rows) });
  expect([...names]).toEqual([[ministry, ['Ministerie van Nu', 'Ministerie van Toen', 'Ministerie van Oud']]]);
});

test('where they cannot be read there are none', async () =>
  expect([...(await formerNames({ bundled: () => Promise.resolve(null) }))]).toEqual([]));
