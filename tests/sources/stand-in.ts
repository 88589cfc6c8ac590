/** A request as a stand-in sees it. */
export interface Asked {
  method: string;
  path: string;
  /** The query, decoded once, as a server does. */
  query: URLSearchParams;
  /** The parsed JSON body; undefined when there is none. */
  body: unknown;
}

export type Answered = { /** default: 200 */ status?: number; headers?: Record<string, string> } & (
  | { /** Sent as JSON. */ json: unknown }
  | { /** Sent as it is. */ text: string; /** Its media type: "application/xml". */ type: string }
);

/** The body and media type of an answer, as they are sent. */
export const written = (answered: Answered): { text: string; type: string } =>
  'text' in answered ? answered : { text: JSON.stringify(answered.json), type: 'application/json;charset=UTF-8' };

/** A faithful copy of how one source behaves, under its own host name, with made-up content. */
export interface StandIn {
  host: string;
  answer(asked: Asked): Answered;
}

/** One question that a source answers: its method, its path, and the answer. What the groups of the path matched comes along. */
export type Route = readonly [method: 'GET' | 'POST', path: string | RegExp, answer: (asked: Asked, ...groups: string[]) => Answered];

/** A stand-in made of routes, the first that fits answers. What fits none is answered with 404, in the source's own way where `otherwise` says how. */
export function standIn(host: string, routes: readonly Route[], otherwise: (asked: Asked) => Answered = notFound): StandIn {
  return {
    host,
    answer(asked) {
      for (const [method, path, answer] of routes) {
        if (method !== asked.method) continue;
        if (typeof path === 'string') {
          if (path === asked.path) return answer(asked);
          continue;
        }
        const [whole, ...groups] = path.exec(asked.path) ?? [];
        if (whole === asked.path) return answer(asked, ...groups);
      }
      return otherwise(asked);
    },
  };
}

const notFound = (): Answered => ({ status: 404, json: { message: 'Not Found' } });

/** The body of a question as an object; empty when it is none. */
export const bodyOf = ({ body }: Asked): Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {};

/** A small repeatable chance (mulberry32): the same seed always gives the same numbers in [0, 1). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<T>(choices: readonly T[], chance: () => number): T {
  const choice = choices[Math.floor(chance() * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to choose from');
  return choice;
}

/** A version-4-shaped UUID that depends on its seed alone. */
export function uuidFrom(seed: number): string {
  const chance = chanceFrom(seed);
  const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16));
  hex[12] = '4';
  hex[16] = 'a';
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** The day that lies `days` before 20 November 2026, YYYY-MM-DD. */
export const daysAgo = (days: number): string => new Date(Date.UTC(2026, 10, 20) - days * 86_400_000).toISOString().slice(0, 10);

/** What a site gives a reader at any address of a record: a page that fetches the rest itself. */
export const pageForReaders = (site: string): Answered => ({
  text: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${site}</title><link rel="icon" href="data:,"></head><body><main><h1>${site}</h1></main></body></html>`,
  type: 'text/html; charset=utf-8',
});
