import { type Connecting, type Connection, mostRequests } from '../../lib/connection.ts';
import { type Entity, type EntityKey, kindOf } from '../../lib/entity.ts';
import { Failure } from '../../lib/failure.ts';
import { bundledRecords } from '../../lib/lookup/bundled-records.ts';
import { lookUp, lookUpBetween, sourcesFor, stop } from '../../lib/lookup/look-up.ts';
import { namesInPapers } from '../../lib/lookup/names-in-papers.ts';
import type { Protocol } from '../../lib/messages.ts';
import { type CivicRecord, type RecordKind, recordKinds } from '../../lib/record.ts';
import { connectionsOf, type Named, papers } from '../../lib/relate/connections.ts';
import { askingsAbout } from '../../lib/remember/askings.ts';
import { bundled, registeredEntity } from '../../lib/remember/bundled.ts';
import { writeConnecting } from '../../lib/remember/connecting.ts';
import { evictNowAndThen } from '../../lib/remember/evict.ts';
import { putRecords, recordsAbout, recordsNow } from '../../lib/remember/records.ts';
import { underWay } from './connections-under-way.ts';
import type { Sender } from './inbox.ts';
import { awake, entityOf } from './lookups.ts';
import { noteIfPrivate } from './private-windows.ts';
import { endEarlierRuns, worker } from './worker-run.ts';

/** Of how many entities of a page the connections are looked for, those mentioned most; a page that names more is a list. */
const mostEntities = 24;
/** Records of one kind about one entity, newest first: those that say whom they are about, and those that have to be read. */
const mostRecords = 3000;
const mostPapers = 250;
/** Pairs that a source is asked about as such. */
const mostPairs = 30;

/** Kinds that can tie two entities together. */
const connecting: ReadonlySet<RecordKind> = new Set(['contract', 'spending', 'gift', 'political-ad', 'algorithm', ...papers]);

export async function connectionsAmong(keys: EntityKey[]): Promise<Connection[]> {
  const page = (await Promise.all(keys.slice(0, mostEntities).map(named))).flatMap((each) => each ?? []);
  const held = (await Promise.all(page.map(({ entity }) => heldAbout(entity.key)))).flat();
  const ids = new Set(held.map(({ id }) => id));
  const came = (await Promise.all(page.map(({ entity }) => bundledAbout(entity)))).flat().filter(({ id }) => !ids.has(id));
  const fresh = new Set(came.map(({ id }) => id));
  return connectionsOf(page, [...held, ...came]).map((connection) => ({
    ...connection,
    records: connection.records.map(({ kind, each }) => ({
      kind,
      each: each.map((record) => (fresh.has(record.id) ? { ...record, bundled: true as const } : record)),
    })),
  }));
}

/** A snapshot that cannot be read costs the others nothing. */
const bundledAbout = ({ key, kind, name }: Entity): Promise<CivicRecord[]> =>
  bundledRecords({ key, kind, name }, connecting, { bundled }).catch(() => []);

/** Puts those of these that came with the extension in the cache, under everybody they are about; what is there already, of whomever, stays and goes before. */
export async function holdBundled(wanted: Parameters<Protocol['holdBundled']>[0], sender?: Sender): Promise<void> {
  await noteIfPrivate([...new Set(wanted.map(({ about }) => about))], sender);
  const held = await recordsNow(wanted.map(({ about, id }) => [about, id]));
  const missing = wanted.filter((_, nth) => held[nth] === undefined);
  for (const [about, each] of Map.groupBy(missing, ({ about: key }) => key)) {
    const entity = await entityOf(about);
    const ids = new Set(each.map(({ id }) => id));
    const came = entity ? (await bundledAbout(entity)).filter(({ id }) => ids.has(id)) : [];
    for (const record of came) {
      const there = await recordsNow(record.about.map((key) => [key, record.id]));
      await putRecords([there.find((known) => known !== undefined) ?? record], Date.now(), about);
    }
  }
}

async function named(key: EntityKey): Promise<Named | undefined> {
  const entity = (await registeredEntity(key).catch(() => undefined)) ?? (await entityOf(key));
  return entity && { entity, isNamedIn: (await namesInPapers(entity, { bundled })).isNamedIn };
}

async function heldAbout(key: EntityKey): Promise<CivicRecord[]> {
  const kinds = recordKinds.filter((kind) => connecting.has(kind));
  const held = await Promise.all(kinds.map((kind) => recordsAbout(key, kind, { limit: papers.includes(kind) ? mostPapers : mostRecords })));
  return held.flat();
}

/** Asks the pairs first, then about each by itself, until all is told, the reader stops it, or so many requests left as were promised at most. */
export async function askForConnections(
  { tabId, entities: keys }: Parameters<Protocol['askForConnections']>[0],
  sender?: Sender,
): Promise<void> {
  if (underWay.has(tabId)) return;
  const stopping = new AbortController();
  const asking = askAll(tabId, keys, stopping, sender).finally(() => underWay.delete(tabId));
  underWay.set(tabId, { stopping, abouts: keys, done: asking.catch(() => undefined) });
  await asking;
  await evictNowAndThen();
}

async function askAll(tabId: number, keys: readonly EntityKey[], stopping: AbortController, sender: Sender | undefined): Promise<void> {
  const { signal } = stopping;
  let state: Connecting = { state: 'asking', requests: 0, failures: 0 };
  const note = (change: Partial<Connecting>) => {
    state = { ...state, ...change };
    return writeConnecting(tabId, state);
  };
  const entities = (await Promise.all(keys.slice(0, mostEntities).map(entityOf))).flatMap((entity) => entity ?? []);
  signal.addEventListener('abort', () => void Promise.all(entities.map(({ key }) => stop(key))));
  const leaving = () => {
    if (state.requests >= mostRequests) {
      void note({ state: 'limit-reached' });
      stopping.abort();
      throw new Failure('stopped');
    }
    void note({ requests: state.requests + 1 });
  };
  const tools = { worker, leaving, signal };
  try {
    // Before anything is noted: it would be taken for what an earlier run was asking.
    await endEarlierRuns();
    await note({});
    await noteIfPrivate(keys, sender, signal);
    await awake(
      (async () => {
        for (const [one, other] of pairsOf(entities)) {
          if (signal.aborted) return;
          await lookUpBetween(one, other, tools, signal).catch((error: unknown) => {
            if (!(error instanceof Failure)) throw error;
            if (!signal.aborted) void note({ failures: state.failures + 1 });
          });
        }
        for (const entity of entities.toSorted(briefestFirst)) {
          if (signal.aborted) return;
          const sources = sourcesFor(entity.kind).filter(({ gives }) => connecting.has(gives));
          await lookUp({ entity, sources: sources.map(({ id }) => id) }, tools);
          const failed = (await askingsAbout(entity.key)).filter(
            (asking) => !['answered', 'asking', 'not-permitted', 'stopped'].includes(asking.state) && connecting.has(asking.gives),
          );
          await note({ failures: state.failures + failed.length });
        }
      })(),
    );
  } catch (error) {
    // Who forgets what a private window asked waits for this to end, and this for its turn to note what it asks.
    if (!signal.aborted) throw error;
  } finally {
    await note({ state: state.state === 'limit-reached' ? 'limit-reached' : signal.aborted ? 'stopped' : 'done' });
  }
}

/** What sources hold of a body is most, and takes most requests. */
const briefestFirst = (one: Entity, other: Entity): number =>
  Number(one.kind === 'government-body') - Number(other.kind === 'government-body');

/** Each body with everybody else. */
function pairsOf(entities: readonly Entity[]): [Entity, Entity][] {
  const bodies = entities.filter(({ key }) => kindOf(key) === 'government-body');
  return bodies
    .flatMap((body) => entities.flatMap((other): [Entity, Entity][] => (other === body ? [] : [[body, other]])))
    .slice(0, mostPairs);
}
