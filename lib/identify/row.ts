import type { BodyType } from '../entity.ts';
import type { Candidate, Mention } from '../mention.ts';
import type { Surroundings } from './words-around.ts';

/** A row of names of one type that is being read: "gemeenten Veere, Goes en Sluis". */
export interface Row {
  types: BodyType[];
  /** Where its last name ended. */
  end: number;
  /** The words that opened it. */
  cue: string;
  /** Governments of other types may stand in it too: who act together are not always alike. */
  mixed?: boolean;
  /** Those in it become one; "into" once it was said into which. */
  merging?: 'together' | 'into';
  /** How sure its first name is, where that is less than a row is by itself. */
  confidence?: number;
}

/** The candidate that fits in a row of these types; one that still exists goes first. */
export function fitting({ candidates }: Mention, types: readonly BodyType[]): Candidate | undefined {
  const all = candidates.filter((each) => each.bodyType && types.includes(each.bodyType) && each.role !== 'adjective');
  return all.find((each) => !each.ended) ?? all[0];
}

/** A row that begins with this mention, which is this body. */
export const rowWith = ({ end }: Mention, types: BodyType[], cue: string, candidate: Candidate, confidence: number) => ({
  row: { types, end, cue },
  verdict: { candidate, confidence, rule: 'row', cue },
});

/** The row with one more name, that ends here. */
export const withNext = (row: Row, { text, mention }: Surroundings): Row => ({
  ...row,
  end: mention.end,
  ...(row.merging &&
    /(?<!\p{L})in\s+(?:de\s+)?(?:nieuwe\s+)?(?:gemeente\s+)?$/u.test(text.slice(row.end, mention.start)) && { merging: 'into' }),
});
