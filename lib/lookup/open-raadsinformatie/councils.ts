import * as z from 'zod/mini';
import { type Entity, type EntityKey, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Desk } from '../../source.ts';
import { type KnownBody, knownBodies } from '../known-bodies.ts';
import { once } from '../once.ts';
import { readAnswer } from '../read-answer.ts';

export const elastic = 'https://api.openraadsinformatie.nl/v1/elastic';

const Aliases = z.record(z.string(), z.object({ aliases: z.optional(z.record(z.string(), z.unknown())) }));

/** Indices begin with the sort of body: municipalities, provinces, water boards. */
const prefixes: [code: RegExp, prefix: string][] = [
  [/^gm\d/, 'ori_'],
  [/^pv\d/, 'osi_'],
  [/^ws\d/, 'owi_'],
];
const prefixOf = (key: EntityKey): string | undefined => prefixes.find(([code]) => code.test(idOf(key)))?.[1];

export interface Councils {
  /** The name under which the papers of this body's council can be searched; undefined when there are none, or more than one fits. */
  indexOf(entity: Entity): string | undefined;
  /** Whose papers an index holds, as far as we know. */
  bodyOf(index: string): KnownBody | undefined;
}

/** Letters and figures alone: the marks between words differ from index to index. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** "ori_capelle_ad_ijssel_20230301" → "ori:capelleadijssel" */
function plainIndex(index: string): string {
  const bare = index
    .slice(4)
    .replace(/_\d{6,}$/, '')
    .replace(/^(?:gemeente|provincie|waterschap|hoogheemraadschap)[_-]/, '');
  return `${index.slice(0, 4)}${letters(bare)}`;
}

/** The ways in which a name may be written as an index: whole or without the sort of body, with or without what stands in brackets, "aan den" as "ad". */
function plainNames(name: string, prefix: string): string[] {
  const bare = name.replace(/^(?:Gemeente|Provincie|Waterschap|Hoogheemraadschap(?: van)?|Wetterskip) /, '');
  const single = bare.replace(/ \([^)]*\)$/, '');
  const short = single.replace(/\baan de[nr]?\b/g, 'ad').replace(/\baan 't\b/g, 'at');
  return [...new Set([name, bare, single, short].map((each) => `${prefix}${letters(each)}`))];
}

/** The councils that can be searched. Their names are irregular, so the list is fetched as a whole, once a week, and both names are made plain. */
export async function councils(desk: Desk): Promise<Councils> {
  const aliases = await desk.shared(
    'open-raadsinformatie-aliases',
    7 * 24,
    (value) => readAnswer(value, z.record(z.string(), z.string())),
    async () => namesIn(readAnswer(await desk.web.json({ url: `${elastic}/_aliases`, sameForAll: true }), Aliases)),
  );
  const known = await knownBodies(desk);
  const byPlain = await bodiesByPlain(desk);
  // Null where more than one index fits.
  const indexByBody = new Map<EntityKey, string | null>();
  for (const alias of new Set(Object.values(aliases))) {
    const body = byPlain.get(plainIndex(alias));
    if (body && body !== 'several') indexByBody.set(body, indexByBody.has(body) ? null : alias);
  }
  const bodyByIndex = new Map([...indexByBody].map(([body, alias]) => [alias, known.find(({ key }) => key === body)]));
  return {
    indexOf: ({ key }) => indexByBody.get(key) ?? undefined,
    bodyOf: (index) => bodyByIndex.get(aliases[index] ?? index),
  };
}

/** By index its alias without a date, where it has one. Throws a Failure `changed` when no index is named as they were. */
function namesIn(answer: z.infer<typeof Aliases>): Record<string, string> {
  const ours = Object.entries(answer).filter(([index]) => /^(?:ori|osi|owi)_/.test(index));
  if (ours.length === 0) throw new Failure('changed', { message: 'no index of a council' });
  return Object.fromEntries(
    ours.map(([index, { aliases = {} }]) => {
      const short = Object.keys(aliases).toSorted((one, other) => one.length - other.length)[0];
      return [index, short ?? index];
    }),
  );
}

const bodiesByPlain = once(async (desk) => plainToBody(await knownBodies(desk)));

/** A body's official name comes before what others were once called. */
function plainToBody(known: readonly KnownBody[]): Map<string, EntityKey | 'several'> {
  const official = collect(known, ({ names }) => names.slice(0, 1));
  return new Map([...collect(known, ({ names }) => names.slice(1)), ...official]);
}

function collect(known: readonly KnownBody[], namesOf: (body: KnownBody) => string[]): Map<string, EntityKey | 'several'> {
  const found = new Map<string, EntityKey | 'several'>();
  for (const body of known) {
    const prefix = prefixOf(body.key);
    if (prefix === undefined) continue;
    for (const plain of new Set(namesOf(body).flatMap((name) => plainNames(name, prefix)))) {
      const other = found.get(plain);
      found.set(plain, other === undefined || other === body.key ? body.key : 'several');
    }
  }
  return found;
}
