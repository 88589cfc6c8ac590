import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Follow } from '../../lib/follow.ts';
import { sendMessage } from '../../lib/messages.ts';
import { allFollows } from '../../lib/remember/follows.ts';
import { watch } from '../../lib/remember/watch.ts';
import { allRequests, discardRequest } from '../../lib/remember/woo-requests.ts';
import type { WooRequest } from '../../lib/woo-request.ts';
import { OpeningLine } from '../dossier/second-copy-line.tsx';
import { dayOf, inDigits } from '../in-words.ts';
import { useWatched } from '../watched.ts';
import { NewsList } from './news-list.tsx';
import { RequestRow } from './request-row.tsx';
import { useSingleUndo } from './single-undo.tsx';

/** All who are followed, with what is new, and all requests, with their terms. */
export function FollowsView() {
  const follows = useWatched<Follow[]>((tell) => watch(allFollows, tell), []);
  const requests = useWatched<WooRequest[]>((tell) => watch(allRequests, tell), []);
  const undoable = useSingleUndo();
  if (!follows || !requests) return <OpeningLine isOpening />;

  async function unfollow(follow: Follow) {
    await sendMessage('unfollow', follow.id);
    undoable.did(i18n.t('follow.endedOf', [follow.name]), async () => await sendMessage('putBackFollows', [follow]));
  }
  async function discard(request: WooRequest) {
    await discardRequest(request.id);
    undoable.did(i18n.t('wooRequest.discarded'), async () => await sendMessage('putRequest', request));
  }

  return (
    <>
      {undoable.line}
      <section aria-labelledby="follows">
        <h2 id="follows">{i18n.t('follow.title')}</h2>
        {follows.length === 0 ? <p class="quiet">{i18n.t('follow.nobody')}</p> : <AskNow follows={follows} />}
        <ul class="follows">
          {follows.map((follow) => (
            <li key={follow.id}>
              <a href={`#${follow.id}`}>{follow.name}</a> <span class="quiet">{i18n.t('follow.since', [dayOf(follow.since)])}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={i18n.t('follow.endNamed', [follow.name])}
                onClick={() => void unfollow(follow)}
              >
                {i18n.t('follow.end')}
              </button>
              {follow.news.length > 0 ? (
                <NewsList follow={follow} />
              ) : (
                <p class="quiet">
                  {i18n.t(follow.known.length === 0 ? 'follow.notAsked' : 'follow.nothingNew', [dayOf(follow.changedAt)])}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="woo-requests">
        <h2 id="woo-requests">{i18n.t('wooRequest.yours')}</h2>
        {requests.length === 0 && <p class="quiet">{i18n.t('wooRequest.none')}</p>}
        <ul class="follows">
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} namesBody onDiscard={(each) => void discard(each)} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** Asks about them one after the other, as the day does by itself; it says how far it is, and can be stopped. */
function AskNow({ follows }: { follows: readonly Follow[] }) {
  const [done, setDone] = useState<number>();
  const [isDone, setIsDone] = useState(false);
  const current = useRef<Follow>(null);
  async function askAll() {
    setIsDone(false);
    for (const [place, follow] of follows.entries()) {
      setDone(place);
      current.current = follow;
      await sendMessage('lookUp', { entity: follow.id }).catch(() => undefined);
      if (current.current !== follow) break;
    }
    setIsDone(current.current !== null);
    current.current = null;
    setDone(undefined);
  }
  function stop() {
    const { current: asked } = current;
    current.current = null;
    if (asked) void sendMessage('stopLookUp', asked.id).catch(() => undefined);
  }
  return (
    <>
      <p class="quiet">{i18n.t('follow.daily')}</p>
      <p class="actions">
        <button type="button" class="small" onClick={() => (done === undefined ? void askAll() : stop())}>
          {i18n.t(done === undefined ? 'follow.askNow' : 'follow.stop')}
        </button>{' '}
        <span role="status" class="quiet">
          {done !== undefined
            ? i18n.t('follow.asking', [inDigits(done + 1), inDigits(follows.length)])
            : isDone
              ? i18n.t('follow.asked')
              : ''}
        </span>
      </p>
    </>
  );
}
