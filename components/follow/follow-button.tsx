import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entity.ts';
import { type Follow, followsAtMost } from '../../lib/follow.ts';
import { sendMessage } from '../../lib/messages.ts';
import { followOf } from '../../lib/remember/follows.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { watch } from '../../lib/remember/watch.ts';
import { useWatched } from '../watched.ts';
import { inDigits } from '../in-words.ts';

/** Has what is newly published about somebody told from now on, or no more. What that means for what leaves the browser is said at once. */
export function FollowButton({ entity: { key, name } }: { entity: Entity }) {
  const held = useWatched<{ follow: Follow | undefined }>((tell) => watch(async () => ({ follow: await followOf(key) }), tell), [key]);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Follow>();
  const isFollowed = held?.follow !== undefined;

  async function change() {
    try {
      if (isFollowed) {
        setBefore(held.follow);
        await sendMessage('unfollow', key);
        setSaid(i18n.t('follow.ended'));
        return;
      }
      // Who changes his mind loses nothing of what was new.
      if (before) await sendMessage('putBackFollows', [before]);
      else if (!(await sendMessage('follow', { entity: key, name }))) return setSaid(i18n.t('follow.full', [inDigits(followsAtMost)]));
      setSaid(i18n.t('follow.begun'));
      void askToPersist().catch(() => false);
    } catch {
      setSaid(i18n.t('follow.failed'));
    }
  }

  return (
    <div class="keep">
      <button
        type="button"
        class={isFollowed ? 'small kept' : 'small'}
        aria-label={i18n.t(isFollowed ? 'follow.isFollowedNamed' : 'follow.named', [name])}
        title={i18n.t('follow.means')}
        onClick={() => void change()}
      >
        {i18n.t(isFollowed ? 'follow.isFollowed' : 'follow.follow')}
      </button>
      <span role="status" class={said === '' ? 'unseen' : 'quiet'}>
        {said}
      </span>
    </div>
  );
}
