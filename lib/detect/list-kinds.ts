import type { BodyType } from '../entity.ts';
import type { Candidate, Mention } from '../mention.ts';

/** What a list may be of: governments of these types, parties, or companies. */
type ListKind = readonly BodyType[] | 'party' | 'supplier';

/** By the last word for it in what stands above. */
const kinds: readonly (readonly [pattern: RegExp, kind: ListKind])[] = [
  [/gemeente(?:n|\(n\))?(?:naam)?(?!\p{L})/giu, ['municipality']],
  [/provincie(?:s|\(s\))?(?!\p{L})/giu, ['province']],
  [/waterschap(?:pen)?(?!\p{L})/giu, ['water-board']],
  [/(?:ministeries?|departement(?:en)?)(?!\p{L})/giu, ['ministry']],
  [/(?:partij(?:en|naam)?|fracties?)(?!\p{L})/giu, 'party'],
  // Whoever commissions, allows or decides, whatever government that is.
  [/(?:opdrachtgevers?|aanbestedende\sdienst(?:en)?|bestuursorg(?:aan|anen)|bevoegd\sgezag)(?!\p{L})/giu, ['municipality', 'province']],
  [/(?:leveranciers?|aannemers?|opdrachtnemers?|dienstverleners?|inschrijvers?|gegund\saan)(?!\p{L})/giu, 'supplier'],
];

function kindOf(lead: string): ListKind | undefined {
  const last = kinds.map(([pattern, kind]) => ({ kind, at: [...lead.matchAll(pattern)].at(-1)?.index ?? -1 }));
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
