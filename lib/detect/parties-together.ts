import type { Candidate, Mention } from '../mention.ts';

/** No further apart, in texts that say something: behind each party may stand who leads it. */
const mostApart = 3;

const partyOf = ({ candidates }: Mention): Candidate | undefined =>
  candidates.find(({ kind, owner }) => kind === 'party' && owner === undefined) ?? candidates.find(({ kind }) => kind === 'party');
const isSure = ({ cue, owner }: Candidate): boolean => cue === 'none' && owner === undefined;

interface Party {
  number: number;
  surface: string;
  candidate: Candidate;
}

/**
 * Texts that are the name of a party and no more, or of somebody and their party, close to others of which it is sure: by the number of each the name of such another.
 * @param numbers of texts that are items or of somebody, in order
 * @param places how many texts that say something stand before each
 */
export function partiesTogether(
  numbers: readonly number[],
  places: readonly number[],
  found: ReadonlyMap<number, readonly Mention[]>,
  texts: readonly string[],
): Map<number, string> {
  const beside = new Map<number, string>();
  let run: Party[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const close = (): void => {
    const sure = run.filter(({ candidate }) => isSure(candidate));
    const kinds = new Set(run.map(({ candidate }) => candidate.entity)).size;
    if (kinds > 2 && sure.length > 0 && (sure.length > 1 || run.length > 2))
      for (const { number, candidate } of run) {
        const other = sure.find((each) => each.candidate.entity !== candidate.entity);
        if (other) beside.set(number, other.surface);
      }
    run = [];
  };
  for (const number of numbers) {
    const mentions = found.get(number) ?? [];
    const parties = mentions.map((mention) => ({ mention, candidate: partyOf(mention) }));
    const at = places[number] ?? 0;
    if (at - last > mostApart || parties.some(({ candidate }) => !candidate)) close();
    for (const { mention, candidate } of parties)
      if (candidate) run.push({ number, candidate, surface: (texts[number] ?? '').slice(mention.start, mention.end) });
    last = at;
  }
  close();
  return beside;
}
