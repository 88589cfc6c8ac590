import type { BodyType } from '../entity.ts';
import type { Candidate, Mention } from '../mention.ts';
import { pattern } from './pattern.ts';

/** Whoever commissions, allows or decides, whatever government that is. In small letters, as what follows. */
const commissioners = String.raw`opdrachtgevers?|aanbestedende\sdienst(?:en)?|bestuursorg(?:aan|anen)|bevoegd\sgezag`;
/** Whoever works for them. */
const contractors = pattern`
  (?:software|systeem)?leveranciers?|(?:hoofd|onder)?aannemers?|opdrachtnemers?|dienstverleners?|(?:winnende\s)?inschrijvers?
  |gegund\saan`;
/** Who hires whom, as the head of a column or before a cell. */
export const roles = `(?:${commissioners}|${contractors})`;

/** What a list may be of: governments of these types, parties, or companies. */
type ListKind = readonly BodyType[] | 'party' | 'supplier';

/** By the last word for it in what stands above, in small letters: an engine takes longer to make a pattern ready for letters of any case. */
const kinds: readonly (readonly [pattern: RegExp, kind: ListKind])[] = [
  [/gemeente(?:n|\(n\))?(?:naam)?(?!\p{L})/gu, ['municipality']],
  [/provincie(?:s|\(s\))?(?!\p{L})/gu, ['province']],
  [/waterschap(?:pen)?(?!\p{L})/gu, ['water-board']],
  [/(?:ministeries?|departement(?:en)?)(?!\p{L})/gu, ['ministry']],
  [/(?:partij(?:en|naam)?|fracties?)(?!\p{L})/gu, 'party'],
  [new RegExp(String.raw`(?:${commissioners})(?!\p{L})`, 'gu'), ['municipality', 'province']],
  [new RegExp(String.raw`(?:${contractors})(?!\p{L})`, 'gu'), 'supplier'],
];

function kindOf(lead: string): ListKind | undefined {
  const small = lead.toLowerCase();
  const last = kinds.map(([pattern, kind]) => ({ kind, at: [...small.matchAll(pattern)].at(-1)?.index ?? -1 }));
  const [nearest] = last.toSorted((one, other) => other.at - one.at);
  return nearest && nearest.at >= 0 ? nearest.kind : undefined;
}

/**
 * What an item may be of a list under these words; undefined when it is none of those. A government that still exists goes first; one that could be of two types is neither. A party
 * of the country goes before those of towns, of which only the one that alone is called so counts.
 */
export function itemOf(lead: string, { candidates }: Mention): Candidate | undefined {
  const kind = kindOf(lead);
  if (kind === undefined) return undefined;
  if (kind === 'supplier') return candidates.find((each) => each.kind === 'supplier' && each.cue !== 'never-bare');
  if (kind === 'party') {
    const parties = candidates.filter((each) => each.kind === 'party');
    return parties.find(({ owner }) => owner === undefined) ?? (parties.length === 1 ? parties[0] : undefined);
  }
  const fitting = candidates.filter(({ bodyType, role }) => bodyType && kind.includes(bodyType) && role !== 'adjective');
  const present = fitting.filter(({ ended }) => !ended);
  return new Set(present.map(({ bodyType }) => bodyType)).size > 1 ? undefined : (present[0] ?? fitting[0]);
}
