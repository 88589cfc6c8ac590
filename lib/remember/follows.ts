import type { EntityKey } from '../entity.ts';
import { type Follow, followsAtMost } from '../follow.ts';
import { dossier, openAfterAll } from './dossier.ts';

/** Those who were followed first, first. */
export const allFollows = async (): Promise<Follow[]> =>
  (await dossier.follows.toArray()).toSorted((one, other) => one.since - other.since);

export const followOf = (id: EntityKey): Promise<Follow | undefined> => dossier.follows.get(id);

/** Resolves, when it is on the disk, to whether it is: of so many no more are followed. One that is followed already stays as it was. */
export async function addFollow(follow: Follow): Promise<boolean> {
  await openAfterAll();
  return await dossier.transaction('rw', dossier.follows, async () => {
    if (await dossier.follows.get(follow.id)) return true;
    if ((await dossier.follows.count()) >= followsAtMost) return false;
    await dossier.follows.add(follow);
    return true;
  });
}

/** Takes it away, and gives it, so that it can be put back; undefined when it was not there. */
export const removeFollow = (id: EntityKey): Promise<Follow | undefined> =>
  dossier.transaction('rw', dossier.follows, async () => {
    const follow = await dossier.follows.get(id);
    await dossier.follows.delete(id);
    return follow;
  });

/** Changes it where it still is. */
export const changeFollow = (id: EntityKey, change: (follow: Follow) => Follow): Promise<void> =>
  dossier.transaction('rw', dossier.follows, async () => {
    const follow = await dossier.follows.get(id);
    if (follow) await dossier.follows.put(change(follow));
  });

/** Takes in what was taken away or is in a backup: of who is there too, what was changed last stays; no more than may be followed. */
export const mergeFollows = (follows: readonly Follow[]): Promise<void> =>
  dossier.transaction('rw', dossier.follows, async () => {
    for (const follow of follows) {
      const there = await dossier.follows.get(follow.id);
      if (there ? follow.changedAt > there.changedAt : (await dossier.follows.count()) < followsAtMost) await dossier.follows.put(follow);
    }
  });
