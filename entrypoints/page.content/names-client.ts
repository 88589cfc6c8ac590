import type { PageContext } from '../../lib/mention.ts';
import { type Protocol, type TextOrPlace, sendMessage } from '../../lib/messages.ts';

// Who knows names, and what they stand for: the background, for all pages at once. A page only gives it text. A browser stops the background when it pleases, also
// while it is busy: it wakes up when it is asked again, and has then forgotten what it was told.

/** Of a language; what is longer is none. */
const longestTag = 35;

/** Where a text stood when its names were counted. */
export interface CountedAt {
  batch: string;
  place: number;
  /** What stands above it, where it is an item of a list: it is told again with the text when that was forgotten. */
  lead?: string;
}

/** In how many places of each text a name may stand. Throws when nobody can hear us any more. */
export function countNames(texts: string[]): Promise<ReturnType<Protocol['countNames']>> {
  const ask = (): ReturnType<typeof countNames> => sendMessage('countNames', texts);
  return ask().catch(ask);
}

/**
 * Which names these texts, all of one page, mention; about as many as `most`. What was counted is not told again, unless it was forgotten: a page of thousands of
 * paragraphs takes milliseconds to give them out of hand. Throws when nobody can hear us any more.
 */
export function identifyNames(
  texts: readonly { text: string; counted: CountedAt | undefined }[],
  { host, language }: PageContext,
  most: number,
): Promise<ReturnType<Protocol['identifyNames']>> {
  const page = { ...(host !== undefined && { host }), ...(language !== undefined && { language: language.slice(0, longestTag) }) };
  const numbers = new Map<string, number>();
  const numberOf = (batch: string): number => numbers.get(batch) ?? numbers.set(batch, numbers.size).size - 1;
  const places = texts.map(({ text, counted }): TextOrPlace => (counted ? [numberOf(counted.batch), counted.place] : text));
  return sendMessage('identifyNames', { texts: places, batches: [...numbers.keys()], page, most }).catch(() =>
    sendMessage('identifyNames', { texts: texts.map(withLead), batches: [], page, most }),
  );
}

const withLead = ({ text, counted }: { text: string; counted: CountedAt | undefined }): TextOrPlace =>
  counted?.lead === undefined ? text : { text, lead: counted.lead };
