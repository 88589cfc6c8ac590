import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Follow } from '../../lib/follow.ts';
import { stateOfRequest } from '../../lib/relate/woo-letter.ts';
import { allFollows } from '../../lib/remember/follows.ts';
import { watch } from '../../lib/remember/watch.ts';
import { allRequests } from '../../lib/remember/woo-requests.ts';
import type { WooRequest } from '../../lib/woo-request.ts';
import { inDigits } from '../in-words.ts';
import { useWatched } from '../watched.ts';
import { today } from './today.ts';

/** What there is to say to who follows somebody or waits for a decision: each by whom it is about. Null when there is nobody. */
export type FollowSaid = ReadonlyMap<string, string> | null;

/** Undefined until that is known. */
export function useFollowSaid(): FollowSaid | undefined {
  const follows = useWatched<Follow[]>((tell) => watch(allFollows, tell), []);
  const requests = useWatched<WooRequest[]>((tell) => watch(allRequests, tell), []);
  return useMemo(() => follows && requests && saidOf(follows, requests), [follows, requests]);
}

function saidOf(follows: readonly Follow[], requests: readonly WooRequest[]): FollowSaid {
  if (follows.length === 0 && requests.length === 0) return null;
  const withNews = follows.filter(({ news }) => news.length > 0);
  const day = today();
  const over = requests.filter((request) => ['first-over', 'over'].includes(stateOfRequest(request, day)));
  // Of two requests to one body it is said once.
  return new Map([
    ...withNews.map(({ id, name, news }): [string, string] => [id, i18n.t('follow.newOf', news.length, [inDigits(news.length), name])]),
    ...over.map(({ body, bodyName }): [string, string] => [`request ${body}`, i18n.t('wooRequest.overAt', [bodyName])]),
  ]);
}

interface FollowLineProps {
  said: FollowSaid;
  /** Where the view of all of them is. */
  href: string;
}

/** One line: what is new, of which request the term is over, and the way to all of it. */
export function FollowLine({ said, href }: FollowLineProps) {
  if (said === null) return null;
  return (
    <p class={said.size > 0 ? 'notice follow-line' : 'quiet follow-line'}>
      {[...said].map(([about, sentence]) => (
        <span key={about}>{sentence} </span>
      ))}
      <a href={href} {...(!href.startsWith('#') && { target: '_blank' })}>
        {i18n.t('follow.all')}
      </a>
    </p>
  );
}
