import { isCapitalised, isPrefix, type KindRules } from './kind-rules.ts';
import { unlistedParty } from './unlisted-party.ts';

/** Parties are glued to everything: "oud-VVD'er", "VVD-leider", "CDA-D66". */
export const party: KindRules = {
  kind: 'party',
  // "Noord-Forum" is something else; "CDA-SGP" is two parties.
  mayBeJoined: (candidate, left) => isPrefix(left) || (candidate.cue === 'none' && isCapitalised(left) && left === left.toUpperCase()),
  unlisted: unlistedParty,
};
