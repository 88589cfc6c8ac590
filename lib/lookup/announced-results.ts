import type { AnnouncedResult } from '../count.ts';
import { type Entity, idOf } from '../entity.ts';
import { recordAbout } from '../remember/records.ts';
import type { Desk } from '../source.ts';
import { bundledResults, electionBundle } from './bundled-elections.ts';
import { partyFinder } from './known-parties.ts';
import { wordsOf } from './name-words.ts';

/**
 * The announced result of an election in a municipality or in the country ("nl"), as far as it is held: in the cache, else among what is bundled. Nobody is asked.
 * Null when it is not held. Lists are found by the party that they are of, else by their name.
 * @param election "TK20251029"
 * @param lists names of the lists of a count, in its order
 */
export async function announcedResult(
  area: Entity | 'nl',
  election: string,
  lists: readonly string[],
  desk: Pick<Desk, 'bundled'>,
): Promise<AnnouncedResult | null> {
  const code = area === 'nl' ? area : idOf(area.key);
  const id = `verkiezingsuitslagen:${election}-${code}`;
  const held =
    (area === 'nl' ? undefined : await recordAbout(area.key, id)) ??
    (await bundledResults(area, desk)).records.find((each) => each.id === id);
  if (held?.kind !== 'election') return null;
  const partyOf = await partyFinder(desk);
  const { title, area: named, url, retrievedAt, valid, blank, invalid, results } = held;
  const byParty = new Map(results.flatMap(({ partyKey, votes }) => (partyKey === undefined ? [] : [[partyKey, votes] as const])));
  const byName = new Map(results.flatMap(({ party, votes }) => (party === null ? [] : [[wordsOf(party), votes] as const])));
  // As a list is called in the files of that election: "PVVD", "DELINIE".
  const called = (await electionBundle(desk)).elections.find(({ id: each }) => each === election)?.lists ?? [];
  const onBallot = new Map(called.flatMap(([name, key]) => (key === null ? [] : [[wordsOf(name), key] as const])));
  const votesOf = (list: string): number | null => {
    const key = partyOf(list, code) ?? onBallot.get(wordsOf(list));
    return (key === undefined ? undefined : byParty.get(key)) ?? byName.get(wordsOf(list)) ?? null;
  };
  return {
    title,
    area: named,
    url,
    retrievedAt,
    votes: lists.map(votesOf),
    ...(valid !== undefined && { valid }),
    ...(blank !== undefined && { blank }),
    ...(invalid !== undefined && { invalid }),
  };
}
