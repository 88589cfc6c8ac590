import type { EntityKey } from '../../entity.ts';
import type { Participation, SourceId } from '../../record.ts';
import { plainText } from '../plain-text.ts';
import type { Notice } from './search.ts';

/** A notice as a record. */
export function participationOf(notice: Notice, source: SourceId, about: EntityKey, now: number): Participation {
  const { id: sourceId, title, creator, date, url, type, gazette, year, number, summary, respondUntil } = notice;
  const publication = gazette && [gazette, [year, number].filter(Boolean).join(', ')].filter(Boolean).join(' ');
  return {
    id: `${source}:${sourceId}`,
    kind: 'participation',
    source,
    sourceId,
    url,
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date,
    title: plainText(title),
    publisher: plainText(creator),
    ...(type && { documentType: plainText(type) }),
    ...(publication && { publication }),
    ...(summary && { summary: plainText(summary) }),
    ...(respondUntil !== undefined && { respondUntil }),
  };
}
