import type { PageContext } from '../../lib/mention.ts';
import { type Protocol, sendMessage } from '../../lib/messages.ts';

// Who knows names, and what they stand for: the background, for all pages at once. A page only gives it text.

/** A browser stops the background when it pleases, also while it is busy: it wakes up when it is asked again. */
const insisting = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => ask().catch(ask);

/** Of a language; what is longer is none. */
const longestTag = 35;

/** In how many places of each text a name may stand. Throws when nobody can hear us any more. */
export const countNames = (texts: string[]): Promise<ReturnType<Protocol['countNames']>> =>
  insisting(() => sendMessage('countNames', texts));

/** Which names these texts, all of one page, mention; about as many as `most`. Throws when nobody can hear us any more. */
export const identifyNames = (
  texts: string[],
  { host, language }: PageContext,
  most: number,
): Promise<ReturnType<Protocol['identifyNames']>> => {
  const page = { ...(host !== undefined && { host }), ...(language !== undefined && { language: language.slice(0, longestTag) }) };
  return insisting(() => sendMessage('identifyNames', { texts, page, most }));
};
