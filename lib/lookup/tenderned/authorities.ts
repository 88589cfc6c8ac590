import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import type { Desk } from '../../source.ts';
import { type KnownBody, knownBodies } from '../known-bodies.ts';
import { nameWords } from '../name-words.ts';
import { once } from '../once.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, type Told } from '../read-each.ts';
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
function allAuthorities(desk: Desk): Promise<Authority[]> {
  return desk.shared(
    'tenderned-authorities',
    7 * 24,
    (value) => readAnswer(value, Kept),
    async () => {
      const { authorities, total } = await pageOfAuthorities(0, desk);
      const last = Math.min(Math.ceil(total / pageSize) - 1, lastPage);
      const listed = [...authorities];
      // Two by two, not all at once: when one is refused, the others should not be asked as well.
      for (let number = 1; number <= last; number += 2) {
        const pair = await Promise.all([number, ...(number < last ? [number + 1] : [])].map((each) => pageOfAuthorities(each, desk)));
        listed.push(...pair.flatMap((each) => each.authorities));
      }
      return listed;
    },
  );
}

/** One page of the register, counted from 0. Throws a Failure. */
export async function pageOfAuthorities(
  number: number,
  desk: Desk,
  size = pageSize,
): Promise<{ authorities: Authority[]; total: number; told: Told }> {
  const url = `${service}/aanbestedendediensten?page=${number}&size=${size}`;
  const { content, totalElements } = readAnswer(await desk.web.json({ url }), Page);
  const { read, ...told } = readEach(content, Listed);
  return {
    authorities: read.map(({ aanbestedendedienstId, naam }) => ({ id: aanbestedendedienstId, name: naam })),
    total: totalElements,
    told,
  };
}

/** The units under which a body buys. */
export async function authoritiesOf(entity: Entity, isBuyer: BuyerReader, desk: Desk): Promise<Authority[]> {
  const known = (await knownBodies(desk)).find(({ key }) => key === entity.key)?.names ?? [];
  // To read 2,700 names takes longer than to ask: only those in which the longest word of one of its own names stands can be the body's.
  const telling = [entity.name, ...known].flatMap((name) => nameWords(name).toSorted((one, other) => other.length - one.length)[0] ?? []);
  const mayBe = (name: string): boolean => {
    const letters = name
      .normalize('NFKD')
      .replace(/\p{M}|['’`]/gu, '')
      .toLowerCase();
    return telling.some((word) => letters.includes(word));
  };
  return (await allAuthorities(desk)).filter(({ name }) => mayBe(name) && isBuyer(name).has(entity.key));
}

/** Which bodies a buyer's name stands for. A unit counts for its body: "Ministerie van Defensie, Koninklijke Marine". */
export type BuyerReader = (buyer: string) => ReadonlySet<EntityKey>;

/**
 * Reads a buyer's name, whole words only: "Gemeente Utrechtse Heuvelrug" is not Gemeente Utrecht, and the longest name wins, so
 * that "Gemeente Bergen op Zoom" is not Gemeente Bergen. A name may begin the text or follow a comma, dash or slash.
 * Abbreviations are not read. The bodies are those of the register, and the entity asked about.
 */
export async function buyerReader(desk: Pick<Desk, 'bundled'>, entity?: Entity): Promise<BuyerReader> {
  const listed = await listedByWords(desk);
  const asked = entity ? byWords([{ key: entity.key, names: [entity.name] }]) : undefined;
  const longest = Math.max(listed.longest, asked?.longest ?? 0);
  const keysOf = (name: string): ReadonlySet<EntityKey> | undefined => {
    const [own, known] = [asked?.bodies.get(name), listed.bodies.get(name)];
    return own && known ? new Set([...own, ...known]) : (own ?? known);
  };
  return (buyer) => {
    const found = new Set<EntityKey>();
    const parts = buyer.split(/[,;/|]|\s[-–—]\s/);
    parts.forEach((_, start) => {
      // A comma may also be part of a name (Waterschap Amstel, Gooi en Vecht): every part is read on to the end.
      const words = nameWords(parts.slice(start).join(' '));
      const alone = nameWords(parts[start] ?? '').join(' ');
      for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
        const name = words.slice(0, length).join(' ');
        const keys = keysOf(name);
        // One short word begins many a name (Delta, Stark): it has to be all there is. "Rijkswaterstaat …" can be nobody else.
        if (!keys || (length === 1 && name.length < 8 && name !== alone)) continue;
        for (const key of keys) found.add(key);
        return;
      }
    });
    return found;
  };
}

interface ByWords {
  bodies: ReadonlyMap<string, ReadonlySet<EntityKey>>;
  /** How many words the longest name has. */
  longest: number;
}

function byWords(known: readonly KnownBody[]): ByWords {
  const bodies = new Map<string, Set<EntityKey>>();
  let longest = 0;
  for (const { key, names } of known)
    for (const words of names.map(nameWords)) {
      longest = Math.max(longest, words.length);
      const joined = words.join(' ');
      bodies.set(joined, (bodies.get(joined) ?? new Set()).add(key));
    }
  return { bodies, longest };
}

const listedByWords = once(async (desk) => byWords(await knownBodies(desk)));
