import { browser } from 'wxt/browser';
import type { EntityKey } from '../../lib/entity.ts';
import type { Follow } from '../../lib/follow.ts';
import { withNews } from '../../lib/relate/news.ts';
import { askingsAbout } from '../../lib/remember/askings.ts';
import { addFollow, allFollows, changeFollow, followOf, mergeFollows, removeFollow } from '../../lib/remember/follows.ts';
import { everythingAbout } from '../../lib/remember/records.ts';

const daily = 'follows';
/** Minutes. */
const [aDay, anHour] = [24 * 60, 60];

/** The browser wakes us once a day as long as somebody is followed, and never when nobody is. */
export async function arrangeDaily(): Promise<void> {
  const [follows, alarm] = await Promise.all([allFollows(), browser.alarms.get(daily)]);
  if (follows.length === 0) await browser.alarms.clear(daily);
  else if (!alarm) await browser.alarms.create(daily, { delayInMinutes: anHour, periodInMinutes: aDay });
}

export const isDaily = (alarm: { name: string }): boolean => alarm.name === daily;

/** From now on what is new about this one is told. What is held at this moment is not new. Answers whether there was room for one more. */
export async function follow(id: EntityKey, name: string, now = Date.now()): Promise<boolean> {
  const [records, askings] = await Promise.all([everythingAbout(id), askingsAbout(id)]);
  const added = await addFollow(withNews({ id, name, since: now, changedAt: now, known: [], news: [] }, records, askings, { now }));
  await arrangeDaily();
  return added;
}

export async function unfollow(id: EntityKey): Promise<void> {
  await removeFollow(id);
  await arrangeDaily();
}

export async function putBackFollows(follows: Follow[]): Promise<void> {
  await mergeFollows(follows);
  await arrangeDaily();
}

/** After sources were asked about somebody: what of that is new, where this one is followed. */
export async function noteNews(id: EntityKey, isFurther: boolean): Promise<void> {
  if (!(await followOf(id))) return;
  const [records, askings] = await Promise.all([everythingAbout(id), askingsAbout(id)]);
  await changeFollow(id, (follow) => withNews(follow, records, askings, { now: Date.now(), isFurther }));
}

/** Has the sources asked about all who are followed, one after the other. What is fresh is not asked for again. */
export async function askAboutFollows(ask: (id: EntityKey) => Promise<unknown>): Promise<void> {
  for (const { id } of await allFollows())
    // Until its turn came one may have ended it, or erased everything.
    if (await followOf(id)) await ask(id).catch(() => undefined);
}
