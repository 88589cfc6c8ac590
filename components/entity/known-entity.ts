import type { Asking } from '../../lib/asking.ts';
import type { Entity, EntityKey, RegisteredEntity } from '../../lib/entity.ts';
import type { FirstLook, WhoItIs } from '../../lib/first-look.ts';
import type { Follow } from '../../lib/follow.ts';
import { preloadedTold } from '../../lib/remember/preloaded.ts';
import { type Asked, watchAsked } from '../../lib/remember/watch-asked.ts';
import { watchFirstLook } from '../../lib/remember/watch-first-look.ts';
import { type Followed, watchFollow } from '../../lib/remember/watch-follow.ts';
import { whoIs } from '../../lib/remember/who-is.ts';
import { useAnswer, useWatched } from '../watched.ts';

const nobody: WhoItIs = { registered: null, others: [] };

/** What is known on this device of an entity. */
export interface KnownEntity {
  look: FirstLook | undefined;
  /** How it stands with each source; undefined until that is known. */
  asked: readonly Asking[] | undefined;
  /** What the registers say; undefined while they are read, null when they do not have it. */
  registered: RegisteredEntity | null | undefined;
  /** Other entities that it points to (province, successor), as far as the registers have them. */
  others: readonly Entity[];
  isFollowKnown: boolean;
  /** Absent when it is not followed, or that is not known yet. */
  follow: Follow | undefined;
}

/** What is known of an entity, and as it changes. A watch goes on telling of whom the panel showed before until it has something new: that is left out. */
export function useKnownEntity(about: EntityKey): KnownEntity {
  const ofThis = <T extends { about: unknown }>(told: T | undefined): T | undefined => (told?.about === about ? told : undefined);
  // Before all others that read the disk: they wait until it is told.
  const look = ofThis(useWatched<FirstLook>((tell) => watchFirstLook(about, tell), [about]));
  const rows = ofThis(useWatched<Asked>((tell) => watchAsked(about, tell), [about]));
  const known = ofThis(
    useAnswer<{ about: EntityKey; who: WhoItIs | undefined }>(async () => {
      await preloadedTold();
      return { about, who: await whoIs(about).catch(() => undefined) };
    }, [about]),
  );
  const followed = ofThis(useWatched<Followed>((tell) => watchFollow(about, tell), [about]));
  // A register that cannot be read is one that does not have it.
  const { registered, others = [] } = (known ? (known.who ?? look?.who ?? nobody) : look?.who) ?? {};
  return { look, asked: rows?.asked, registered, others, isFollowKnown: followed !== undefined, follow: followed?.follow };
}
