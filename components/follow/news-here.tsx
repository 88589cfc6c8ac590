import type { EntityKey } from '../../lib/entity.ts';
import type { Follow } from '../../lib/follow.ts';
import { followOf } from '../../lib/remember/follows.ts';
import { watch } from '../../lib/remember/watch.ts';
import { useWatched } from '../watched.ts';
import { NewsList } from './news-list.tsx';

/** What is new about whoever is looked at, where that is somebody who is followed. */
export function NewsHere({ about }: { about: EntityKey }) {
  const held = useWatched<{ follow: Follow | undefined }>((tell) => watch(async () => ({ follow: await followOf(about) }), tell), [about]);
  return held?.follow?.id === about ? <NewsList follow={held.follow} /> : null;
}
