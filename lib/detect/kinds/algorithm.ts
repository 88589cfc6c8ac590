import type { KindRules } from './kind-rules.ts';

/** Titles in the Algorithm Register; they stand alone. */
export const algorithm: KindRules = {
  kind: 'algorithm',
  mayBeJoined: (_, left, right) => left === '' && (right === '' || right === right.toLowerCase()),
};
