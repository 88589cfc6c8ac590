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

interface FollowLineProps {
  /** Where the view of all of them is. */
  href: string;
}

/** One line for who follows somebody or waits for a decision: what is new, of which request the term is over, and the way to all of it. */
export function FollowLine({ href }: FollowLineProps) {
  const follows = useWatched<Follow[]>((tell) => watch(allFollows, tell), []) ?? [];
  const requests = useWatched<WooRequest[]>((tell) => watch(allRequests, tell), []) ?? [];
  if (follows.length === 0 && requests.length === 0) return null;
  const withNews = follows.filter(({ news }) => news.length > 0);
  const day = today();
  const over = requests.filter((request) => ['first-over', 'over'].includes(stateOfRequest(request, day)));
  // Of two requests to one body it is said once.
  const said = new Set([
    ...withNews.map(({ name, news }) => i18n.t('follow.newOf', news.length, [inDigits(news.length), name])),
    ...over.map(({ bodyName }) => i18n.t('wooRequest.overAt', [bodyName])),
  ]);
  return (
    <p class={said.size > 0 ? 'notice follow-line' : 'quiet follow-line'}>
      {[...said].map((each) => (
        <span key={each}>{each} </span>
      ))}
      <a href={href} {...(!href.startsWith('#') && { target: '_blank' })}>
        {i18n.t('follow.all')}
      </a>
    </p>
  );
}
