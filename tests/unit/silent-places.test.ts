import { expect, test } from 'vitest';
import { isSilentPlace } from '../../lib/silent-places.ts';

test.each([
  ['abnamro.nl', true],
  ['www.abnamro.nl', true],
  ['nietabnamro.nl', false],
  ['abnamro.nl.krant.test', false],
  ['overheid.nl', false],
])('%s is a place where people read what is theirs alone: %s', (host, isSilent) => expect(isSilentPlace(host)).toBe(isSilent));
