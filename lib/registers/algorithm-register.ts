import * as z from 'zod/mini';
import type { Algorithm, EntityKey } from '../entity.ts';
import { ask, jsonOf, type Line, NotGiven } from './ask.ts';
import { algorithmKey, providerOf } from './algorithms.ts';
import { bodyKey } from './bodies.ts';
import { withKnownAlgorithms } from './known-algorithms.ts';
import type { Register } from './register.ts';

export const algorithmRegisterAddress = 'https://algoritmes.overheid.nl/api/algoritme/NLD';

/** The register gives no more than this at a time (a higher limit is a 422). */
const pageSize = 100;

const Page = z.object({ results: z.array(z.unknown()), total_count: z.number() });
const Item = z.object({
  lars: z.union([z.string(), z.number()]),
  name: z.string().check(z.minLength(1)),
  organization: z.string(),
  org_id: z.nullish(z.string()),
  code: z.nullish(z.string()),
  status: z.nullish(z.string()),
  provider: z.nullish(z.string()),
  create_dt: z.nullish(z.string()),
});
type Listed = z.infer<typeof Item>;

export interface ListedAlgorithms {
  algorithms: Listed[];
  unreadable: number;
  date: string;
}

/**
 * The whole Algorithm Register, page by page. Some algorithms move up while we turn pages, so one may come twice; it counts once. Throws
 * NotGiven when a page cannot be had, or when the register hands out far fewer than it says it has: half a register replaces nothing.
 */
export async function downloadAlgorithms(line: Line, say: (progress: string) => void): Promise<ListedAlgorithms> {
  const found = new Map<string, Listed>();
  let unreadable = 0;
  let date = '';
  for (let page = 1, total = 1; (page - 1) * pageSize < total; page++) {
    const answer = await ask(line, algorithmRegisterAddress, { json: { page, limit: pageSize } });
    if (answer === 'missing' || answer === 'unchanged') throw new NotGiven(`algoritmes.overheid.nl has no page ${page} of the register`);
    const content = z.safeParse(Page, await jsonOf(answer, algorithmRegisterAddress));
    if (!content.success) throw new NotGiven(`algoritmes.overheid.nl answered page ${page} in a form that we do not know`);
    total = content.data.total_count;
    date = answer.date;
    for (const item of content.data.results) {
      const parsed = z.safeParse(Item, item);
      if (parsed.success) found.set(String(parsed.data.lars), parsed.data);
      else unreadable += 1;
    }
    say(`${Math.min(page * pageSize, total)} of ${total} algorithms`);
    if (content.data.results.length === 0) {
      if (found.size + unreadable < total * 0.95)
        throw new NotGiven(`algoritmes.overheid.nl handed out ${found.size} algorithms and says it has ${total}`);
      break;
    }
  }
  if (found.size === 0) throw new NotGiven('algoritmes.overheid.nl says that its register is empty');
  return { algorithms: [...found.values()], unreadable, date };
}

/**
 * The register with these algorithms instead of its own. `bodyOf` looks up an organisation whose code is not one of ours; `keyOf` gives the
 * supplier that bears a name.
 */
export function withListedAlgorithms(
  register: Register,
  listed: Listed[],
  bodyOf: (name: string) => EntityKey | undefined,
  keyOf: (supplier: string) => EntityKey | undefined,
): Register {
  const known = new Set(register.bodies.map((body) => body.key));
  const earlier = new Map(register.algorithms.map((algorithm) => [algorithm.key, algorithm]));
  const algorithms = listed.map((item): Algorithm => {
    const number = String(item.lars);
    const coded = [item.org_id, item.code].flatMap((code) => (code ? bodyKey(code) : [])).find((key) => known.has(key));
    const bodyName = plainText(item.organization);
    const body = coded ?? bodyOf(bodyName);
    const registered = /^\d{4}-\d\d-\d\d/.exec(item.create_dt ?? '')?.[0] ?? earlier.get(algorithmKey(number))?.registered;
    const status = plainText(item.status ?? '');
    const named = plainText(item.provider ?? '');
    const provider = named ? keyOf(named) : undefined;
    return {
      key: algorithmKey(number),
      kind: 'algorithm',
      name: plainText(item.name),
      registerNumber: number,
      ...(body && { body }),
      bodyName,
      ...(status && { status }),
      ...(registered && { registered }),
      url: `https://algoritmes.overheid.nl/nl/algoritme/${number}`,
      ...(provider ? { provider, providerName: named } : providerOf(item.name, register.templates, keyOf)),
    };
  });
  return { ...register, algorithms: withKnownAlgorithms(algorithms, known) };
}

/** Fields of the register may hold HTML. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
