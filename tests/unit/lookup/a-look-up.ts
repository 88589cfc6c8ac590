import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { lookUp, type LookUpQuestion } from '../../../lib/lookup/look-up.ts';
import type { LookUpTools } from '../../../lib/lookup/source-desk.ts';
import { sources as shelf } from '../../../lib/lookup/sources/index.ts';
import { cache } from '../../../lib/remember/cache.ts';
import type { Source } from '../../../lib/source.ts';
import { fetchFrom } from '../../sources/fetch.ts';
import { aParty, aSupplier } from '../../makers/entities.ts';
import { type Sources, startSources } from '../../sources/server.ts';
import { bundle, utrecht } from './a-desk.ts';

/** Stand-ins for all tests here, given before the first; each test begins with nothing cached and nothing going wrong. */
export function withSources(give: (sources: Sources) => void): void {
  let sources: Sources;
  beforeAll(async () => give((sources = await startSources())));
  afterAll(() => sources.close());
  beforeEach(async () => {
    sources.reset();
    await Promise.all(cache.tables.map((table) => table.clear()));
  });
}

/** Waits for nothing but the answer itself, and for that as long as a busy machine may need. */
export const patience = { answer: 20_000, retryAfter: 1500, retries: 1, backOff: () => 5, interval: 0 };

/** The way out to the stand-ins. */
export const lookUpTools = (sources: Sources): LookUpTools => ({
  worker: 'this one',
  fetch: fetchFrom(sources),
  mayAsk: async () => true,
  online: () => true,
  patience,
  hosts: new Map(),
  bundled: async (file) => bundle[file],
});

/** One real lookup, with the real cache, at the stand-ins. */
export const aLookUp = (sources: Sources, question: Partial<LookUpQuestion> = {}, tools: Partial<LookUpTools> = {}): Promise<void> =>
  lookUp({ entity: utrecht, ...question }, { ...lookUpTools(sources), ...tools });

export const networkSources = shelf.filter(({ access }) => access !== 'bundled');
/** The portal of the body that a source which learns its hosts at run time is asked about. */
const portalOfOne = 'openpub.gemeentehw.nl';
export const hostsOf = ({ hosts, asksOtherHosts }: Source): string[] => [
  ...hosts.map((pattern) => new URL(pattern.replace('*', '')).host),
  ...(asksOtherHosts ? [portalOfOne] : []),
];

/** One of each kind that the stand-ins have something about. */
const known: Record<Entity['kind'], Entity> = {
  'government-body': utrecht,
  supplier: aSupplier({ key: 'supplier:centric-netherlands', name: 'Centric Netherlands B.V.' }),
  party: aParty({ name: 'VVD' }),
  algorithm: { key: 'algorithm:10000000', kind: 'algorithm', name: 'Anonimiseren van stukken' },
};

/** Somebody about whom the stand-in of this source has something. */
export function somebodyFor({ answersFor, asksOtherHosts }: Source): Entity {
  if (asksOtherHosts) return { key: 'government-body:gm1963', kind: 'government-body', name: 'Gemeente Hoeksche Waard' };
  const [kind] = answersFor;
  if (kind === undefined) throw new RangeError('a source that answers for nobody');
  return known[kind];
}

/** Hosts that are asked about some alone: a court has its rulings elsewhere, and a ministry has dates that the list leaves out. */
const askedOnlyAbout: Record<string, Entity> = {
  'data.rechtspraak.nl': { key: 'government-body:zm1', kind: 'government-body', name: 'Rechtbank Midden-Nederland' },
  'pid.wooverheid.nl': {
    key: 'government-body:mnre1025',
    kind: 'government-body',
    name: 'Ministerie van Volksgezondheid, Welzijn en Sport',
  },
};
/** Somebody about whom this source asks this host. */
export function somebodyAt(host: string, source?: Source): Entity {
  const somebody = askedOnlyAbout[host] ?? (source && somebodyFor(source));
  if (!somebody) throw new RangeError(`nobody is asked about at ${host}`);
  return somebody;
}

/** The same, and more of it than one page holds, where its stand-in has such a one. */
export const somebodyWithMore = (source: Source): Entity =>
  source.id === 'algorithm-register'
    ? { key: 'government-body:gm0363', kind: 'government-body', name: 'Gemeente Amsterdam' }
    : somebodyFor(source);
