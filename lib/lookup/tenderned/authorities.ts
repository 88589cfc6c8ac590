import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import type { Desk } from '../../source.ts';
import { knownBodies } from '../known-bodies.ts';
import { nameWords } from '../name-words.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import { service } from './service.ts';

/** A contracting authority in TenderNed's register. One body can be several: each unit that buys has its own. */
export interface Authority {
  id: string;
  name: string;
}

const Page = z.object({ content: z.array(z.unknown()), totalElements: z.number() });
const Listed = z.object({ aanbestedendedienstId: z.string(), naam: z.string() });
const Kept = z.array(z.object({ id: z.string(), name: z.string() }));
const pageSize = 100;
/** The service answers 400 from page 100 on. */
const lastPage = 99;

/**
 * The whole register (about 2,700 names, 28 requests), kept for a week. Its search is blind to neither accents nor apostrophes
 * ("Fryslan" misses "Fryslân"), so the matching is done here.
 */
export function allAuthorities(desk: Desk): Promise<Authority[]> {
  const page = async (number: number): Promise<z.infer<typeof Page>> =>
    readAnswer(await desk.web.json({ url: `${service}/aanbestedendediensten?page=${number}&size=${pageSize}` }), Page);
  return desk.kept(
    'tenderned-authorities',
    7 * 24,
    (value) => readAnswer(value, Kept),
    async () => {
      const first = await page(0);
      const last = Math.min(Math.ceil(first.totalElements / pageSize) - 1, lastPage);
      const listed = [...first.content];
      // Two by two, not all at once: when one is refused, the others should not come knocking as well.
      for (let number = 1; number <= last; number += 2) {
        const pair = await Promise.all([page(number), ...(number < last ? [page(number + 1)] : [])]);
        listed.push(...pair.flatMap(({ content }) => content));
      }
      return readEach(listed, Listed).read.map(({ aanbestedendedienstId, naam }) => ({ id: aanbestedendedienstId, name: naam }));
    },
  );
}

/** Which bodies a buyer's name stands for. A unit counts for its body: "Ministerie van Defensie, Koninklijke Marine". */
export type BuyerReader = (buyer: string) => ReadonlySet<EntityKey>;

/**
 * Reads a buyer's name, whole words only: "Gemeente Utrechtse Heuvelrug" is not Gemeente Utrecht, and the longest name wins, so
 * that "Gemeente Bergen op Zoom" is not Gemeente Bergen. A name may begin the text or follow a comma, dash or slash.
 * Abbreviations are not read. The bodies are those of the register, and the entity asked about.
 */
export async function buyerReader(desk: Desk, entity?: Entity): Promise<BuyerReader> {
  const bodies = new Map<string, Set<EntityKey>>();
  let longest = 0;
  const asked = entity ? [{ key: entity.key, names: [entity.name] }] : [];
  for (const { key, names } of [...asked, ...(await knownBodies(desk))])
    for (const words of names.map(nameWords)) {
      longest = Math.max(longest, words.length);
      const joined = words.join(' ');
      bodies.set(joined, (bodies.get(joined) ?? new Set()).add(key));
    }
  return (buyer) => {
    const found = new Set<EntityKey>();
    const parts = buyer.split(/[,;/|]|\s[-–—]\s/);
    parts.forEach((_, start) => {
      // A comma may also be part of a name (Waterschap Amstel, Gooi en Vecht): every part is read on to the end.
      const words = nameWords(parts.slice(start).join(' '));
      const alone = nameWords(parts[start] ?? '').join(' ');
      for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
        const name = words.slice(0, length).join(' ');
        const keys = bodies.get(name);
        // One short word begins many a name (Delta, Stark): it has to be all there is. "Rijkswaterstaat …" can be nobody else.
        if (!keys || (length === 1 && name.length < 8 && name !== alone)) continue;
        for (const key of keys) found.add(key);
        return;
      }
    });
    return found;
  };
}
