import type { AnnouncedResult } from '../count.ts';
import type { Entity } from '../entity.ts';
import { recordAbout } from '../remember/records.ts';
import type { Desk } from '../source.ts';
import { bundledResults } from './bundled-elections.ts';
import { partyFinder } from './known-parties.ts';
import { sameName } from './name-words.ts';

/**
 * The announced result of an election in a municipality, as far as it is held: in the cache, else among what is bundled. Nobody is asked. Null when it is not
 * held. Lists are found by the party that they are of, else by their name.
 * @param election "TK20251029"
 * @param lists names of the lists of a count, in its order
 */
export async function heldResult(
  municipality: Entity,
  election: string,
  lists: readonly string[],
  desk: Pick<Desk, 'bundled'>,
): Promise<AnnouncedResult | null> {
  const code = municipality.key.slice(municipality.key.indexOf(':') + 1);
  const id = `verkiezingsuitslagen:${election}-${code}`;
  const held =
    (await recordAbout(municipality.key, id)) ?? (await bundledResults(municipality, desk)).records.find((each) => each.id === id);
  if (held?.kind !== 'election') return null;
  const partyOf = await partyFinder(desk);
  const { title, area, url, retrievedAt, valid, blank, invalid, results } = held;
  const votesOf = (list: string): number | null => {
    const key = partyOf(list, code);
    const found = results.find(
      (each) => (key !== undefined && each.partyKey === key) || (each.party !== null && sameName(each.party, list)),
    );
    return found?.votes ?? null;
  };
  return {
    title,
    area,
    url,
    retrievedAt,
    votes: lists.map(votesOf),
    ...(valid !== undefined && { valid }),
    ...(blank !== undefined && { blank }),
    ...(invalid !== undefined && { invalid }),
  };
}
