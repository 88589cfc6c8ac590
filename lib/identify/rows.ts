import type { BodyType } from '../entity.ts';
import type { Mention, Sighting } from '../mention.ts';
import { pluralStart, rowGap, rows } from './cues.ts';
import type { Surroundings, Verdict } from './words-around.ts';

/** A row of names of one type that is being read: "gemeenten Veere, Goes en Sluis". */
export interface Row {
  types: BodyType[];
  /** Where its last name ended. */
  end: number;
  /** The words that opened it. */
  cue: string;
}

/** Whether this mention goes on with the row. */
export function inRow(row: Row | undefined, { text, mention }: Surroundings): Verdict | undefined {
  if (!row || mention.start - row.end > 60 || !rowGap.test(text.slice(row.end, mention.start))) return undefined;
  const candidate = mention.candidates.find(
    (each) => each.bodyType && row.types.includes(each.bodyType) && each.role !== 'adjective' && !each.ended,
  );
  const fallback = mention.candidates.find((each) => each.bodyType && row.types.includes(each.bodyType) && each.role !== 'adjective');
  const chosen = candidate ?? fallback;
  return chosen && { candidate: chosen, confidence: 0.92, rule: 'row', cue: row.cue };
}

/** Whether a row begins with this mention, by the words before it. */
export function rowStart({ left, mention }: Surroundings): { row: Row; verdict: Verdict } | undefined {
  for (const { types, pattern } of rows) {
    const candidate =
      mention.candidates.find((each) => each.bodyType && types.includes(each.bodyType) && each.role !== 'adjective' && !each.ended) ??
      mention.candidates.find((each) => each.bodyType && types.includes(each.bodyType) && each.role !== 'adjective');
    const match = candidate && pattern.exec(left);
    if (match) {
      const cue = /^\S+/.exec(match[0])?.[0] ?? '';
      return { row: { types, end: mention.end, cue }, verdict: { candidate, confidence: 0.9, rule: 'row', cue } };
    }
  }
  return undefined;
}

/** The row that a sighting opens: one with a plural before it, or a holder of an office in two places. */
export function rowAfter(sighting: Sighting, mention: Mention): Row | undefined {
  const { bodyType } = sighting;
  if (!bodyType) return undefined;
  const plural = pluralStart.exec(sighting.surface)?.[0];
  if (plural) return { types: [bodyType], end: mention.end, cue: plural };
  if (sighting.reason.rule === 'office' || sighting.reason.rule === 'organ')
    return { types: [bodyType], end: mention.end, cue: sighting.reason.cue ?? '' };
  return undefined;
}
