import { expect, test } from 'vitest';
import { saveFromElsewhere } from '../../../lib/share/from-elsewhere.ts';

const address = 'https://krant.example/artikel?utm_source=brief#reacties';

test('what another program kept of a page is kept as ours, with the name that it has there', () =>
  expect(saveFromElsewhere({ id: 'daar-7', address, authors: ['A. Auteur', ' '], tags: [' Woo ', ''], savedAt: 1.6 })).toMatchObject({
    id: 'daar-7',
    page: {
      title: 'https://krant.example/artikel?utm_source=brief#reacties',
      address: 'https://krant.example/artikel',
      authors: ['A. Auteur'],
    },
    tags: ['Woo'],
    savedAt: 2,
  }));

test('a name that is longer than ours may be is not taken over, and costs nothing else', () => {
  const save = saveFromElsewhere({ id: 'x'.repeat(101), address });
  expect(save?.id).toMatch(/^[\da-f-]{36}$/);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -5])('kept at %s is kept at a time that nobody knows', (savedAt) =>
  expect(saveFromElsewhere({ address, savedAt })).toMatchObject({ savedAt: 0, changedAt: 0 }),
);

test.each([undefined, 'geen adres', 'javascript:alert(1)', 'file:///etc/hosts'])('%s is no page to go back to', (to) =>
  expect(saveFromElsewhere({ address: to })).toBeUndefined(),
);
