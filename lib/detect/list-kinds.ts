import type { Candidate, Mention } from '../mention.ts';
import { namedByTypeWord } from './kinds/government-body.ts';
import { headOf } from './list-heads.ts';
import type { ListKind } from './list-words.ts';

/**
 * What an item may be of a list under these words; undefined when it is none of those. A government that still exists goes first; one that could be of two types is neither. A party
 * of the country goes before those of towns, of which only the one that alone is called so counts.
 */
export function itemOf(lead: string, mention: Mention): Candidate | undefined {
  // "Bron: AP" is a press agency.
  if (mention.end - mention.start < 3 && /^bron/i.test(lead)) return undefined;
  for (const kind of headOf(lead)?.kinds ?? []) {
    const candidate = fitting(kind, mention);
    if (candidate) return candidate;
  }
  return undefined;
}

/** The same by what the items are. */
export function fitting(kind: ListKind, { candidates }: Mention): Candidate | undefined {
  if (kind === 'supplier') return candidates.find((each) => each.kind === 'supplier' && each.cue !== 'never-bare');
  if (kind === 'party') {
    const parties = candidates.filter((each) => each.kind === 'party');
    return parties.find(({ owner }) => owner === undefined) ?? (parties.length === 1 ? parties[0] : undefined);
  }
  if (kind === 'agency')
    return candidates.find(
      ({ bodyType, cue, ended }) => bodyType && !ended && !namedByTypeWord.has(bodyType) && cue !== 'never-bare' && bodyType !== 'court',
    );
  const { types, named } = kind;
  const ofType = candidates.filter(
    ({ bodyType, role, name }) => bodyType && types.includes(bodyType) && role !== 'adjective' && (named?.test(name) ?? true),
  );
  const present = ofType.filter(({ ended }) => !ended);
  // A court that is no more bore the name of a town.
  return new Set(present.map(({ bodyType }) => bodyType)).size > 1 ? undefined : (present[0] ?? (named ? undefined : ofType[0]));
}
