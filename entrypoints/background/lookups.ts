import { browser } from 'wxt/browser';
import { isLookedUp } from '../../lib/asking.ts';
import type { AnnouncedResult } from '../../lib/count.ts';
import { type Entity, type EntityKey, kindOf } from '../../lib/entity.ts';
import { announcedResult } from '../../lib/lookup/announced-results.ts';
import { lookUp, lookUpRecord, prepareLookUps, sourcesFor, stop, stoppable } from '../../lib/lookup/look-up.ts';
import { prepareWeb } from '../../lib/lookup/web.ts';
import type { CardFacts, LookUpEnd, Protocol } from '../../lib/messages.ts';
import { type AboutKey, recordKey } from '../../lib/page-address.ts';
import { type RecordKind, recordKinds } from '../../lib/record.ts';
import { askingsAbout } from '../../lib/remember/askings.ts';
import { bundled, registeredEntity } from '../../lib/remember/bundled.ts';
import { evictNowAndThen } from '../../lib/remember/evict.ts';
import { seenAnywhere } from '../../lib/remember/tabs.ts';
import { keepFirstLook, tallyHeld } from '../../lib/remember/first-looks.ts';
import { askAboutFollows, noteNews } from './following.ts';
import type { Sender } from './inbox.ts';
import { noteIfPrivate } from './private-windows.ts';
import { shownAddress } from './shown-address.ts';
import { tallyOf } from './tally.ts';
import { endEarlierRuns, worker } from './worker-run.ts';

/** The browser stops a worker that does nothing for half a minute; a question to the browser counts as doing something. */
export async function awake<T>(work: Promise<T>): Promise<T> {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    return await work;
  } finally {
    clearInterval(pulse);
  }
}

/** An entity by its key: from the registers, or as a page names it. Undefined when neither knows it. */
export async function entityOf(key: EntityKey): Promise<Entity | undefined> {
  const known = (await registeredEntity(key).catch(() => undefined)) ?? (await seenAnywhere(key));
  return known && { key, kind: kindOf(key), name: known.name };
}

/** Answers when every source has said what it has, or why not; the rows in the cache tell how it goes meanwhile. At once when nothing is asked. */
export async function ask({ entity: key, ifNew = false, ...how }: Parameters<Protocol['lookUp']>[0], sender?: Sender): Promise<LookUpEnd> {
  const end = await stoppable(key, async (signal): Promise<LookUpEnd> => {
    void prepareWeb(sourcesFor(kindOf(key)));
    // Where nothing was asked, no earlier run can have left anything.
    const [entity, asked] = await Promise.all([
      entityOf(key),
      ifNew ? askingsAbout(key).catch(() => undefined) : [],
      !ifNew && endEarlierRuns(),
      noteIfPrivate([key], sender, signal),
    ]);
    if (!entity) return 'stranger';
    if (asked?.length !== 0) return 'asked-before';
    await awake(lookUp({ entity, ...how, isNew: ifNew }, { worker, signal }));
    // Within what can be stopped: who erases everything waits for it, and nothing is written about this one afterwards.
    await noteNews(key, how.more === true).catch(() => undefined);
    // It saves the next reader time, and no more than that.
    await keepFirstLook(key, () => tallyOf(key)).catch(() => undefined);
    return 'asked';
  });
  if (end === 'asked') await evictNowAndThen();
  return end;
}

/** What a day may have brought about who is followed. */
export const askDaily = (): Promise<void> => awake(askAboutFollows((entity) => ask({ entity })));

/** The same for one record, by its number. */
export async function askForRecord(question: Parameters<Protocol['lookUpRecord']>[0], sender: Sender): Promise<void> {
  const about = recordKey(question.source, question.number);
  await stoppable(about, async (signal) => {
    await Promise.all([endEarlierRuns(), noteIfPrivate([about], sender, signal)]);
    await awake(lookUpRecord(question, { worker, signal }));
  });
  await evictNowAndThen();
}

/** What a lookup would wait for in a run that has only just begun. What goes wrong then goes wrong again, where it is told. */
export const getReady = async (): Promise<void> => void (await Promise.allSettled([prepareLookUps(), endEarlierRuns()]));

export const stopAsking = (about: AboutKey): Promise<void> => stop(about);

/** Host name of what the tab shows, where that is a page of the web. */
function siteOf({ tab, url }: Sender): Pick<CardFacts, 'site'> {
  const page = URL.parse(shownAddress(tab?.url ?? url) ?? '');
  return page && /^https?:$/.test(page.protocol) ? { site: page.hostname } : {};
}

/** What a card may show: what the cache holds, and from when that is. Asks nobody. */
export async function factsFor(key: EntityKey, sender: Sender): Promise<CardFacts> {
  const [entity, tally, askings] = await Promise.all([entityOf(key), tallyHeld(key), askingsAbout(key)]);
  // What several sources have is counted once, as on every screen.
  const { counts } = tally ?? (await tallyOf(key));
  const of = (isOf: (kind: RecordKind) => boolean): typeof counts =>
    Object.fromEntries(recordKinds.flatMap((kind) => (counts[kind] && isOf(kind) ? [[kind, counts[kind]]] : [])));
  const answered = askings.flatMap(({ answeredAt }) => (answeredAt === undefined ? [] : [answeredAt]));
  return {
    entity: entity ?? { key, kind: kindOf(key), name: '' },
    counts: of((kind) => isLookedUp(kind, askings)),
    viaOthers: of((kind) => !isLookedUp(kind, askings)),
    ...siteOf(sender),
    ...(answered.length > 0 && { answeredAt: Math.min(...answered) }),
  };
}

/** The announced result that a count is compared with; null where we hold none, or know no such municipality. */
export async function resultAnnounced({
  municipality,
  election,
  lists,
}: Parameters<Protocol['announcedResult']>[0]): Promise<AnnouncedResult | null> {
  if (!municipality) return await announcedResult('nl', election, lists, { bundled });
  const entity = await registeredEntity(municipality);
  return entity ? await announcedResult(entity, election, lists, { bundled }) : null;
}

export const resultsAnnounced = ({
  municipalities,
  ...of
}: Parameters<Protocol['announcedResults']>[0]): Promise<(AnnouncedResult | null)[]> =>
  Promise.all(municipalities.map((municipality) => resultAnnounced({ municipality, ...of })));
