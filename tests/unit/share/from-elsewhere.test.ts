import { expect, test } from 'vitest';
import { saveFromElsewhere } from '../../../lib/share/from-elsewhere.ts';

const address = 'https://krant.example/artikel?utm_source=brief#reacties';

test('what another program kept of a page is kept as ours', () =>
  expect(saveFromElsewhere({ address, authors: ['A. Auteur', ' '], tags: [' Woo ', ''], savedAt: 1.6 })).toMatchObject({
    page: {
      title: 'https://krant.example/artikel?utm_source=brief#reacties',
      address: 'https://krant.example/artikel',
      authors: ['A. Auteur'],
    },
    tags: ['Woo'],
    savedAt: 2,
  }));

test.each([Number.NaN, Number.POSITIVE_INFINITY, -5])('kept at %s is kept at a time that nobody knows', (savedAt) =>
  expect(saveFromElsewhere({ address, savedAt })).toMatchObject({ savedAt: 0, changedAt: 0 }),
);

test.each([undefined, 'geen adres', 'javascript:alert(1)', 'file:///etc/hosts'])('%s is no page to go back to', (to) =>
  expect(saveFromElsewhere({ address: to })).toBeUndefined(),
);
