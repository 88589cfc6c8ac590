import type { GovernmentBody } from '../entity.ts';
import type { IsoDate } from '../record.ts';
import type { WooRequest } from '../woo-request.ts';
import { lastDaysToDecide } from './woo-terms.ts';

/** Where a request to a body goes. */
export type WhereToAsk =
  /** Its own page for requests, or that of the ministry that it is part of, whose name is then given. */
  | { kind: 'page'; url: string; of?: string }
  /** Nothing is known but the site, its own or that of the ministry. */
  | { kind: 'site'; url: string; of?: string }
  | { kind: 'unknown' }
  /** It is no body in the sense of the Woo, or is one that the law leaves out (article 2.2; Awb, article 1:1, second paragraph). */
  | { kind: 'not-under-woo'; sort: 'court' | 'association' };

/** Services inside a ministry have no requests of their own: the ministry decides. Foundations and who keeps watch decide for themselves. */
const insideMinistry: readonly GovernmentBody['bodyType'][] = ['agency', 'inspectorate'];

/** @param ministry the one that the body is part of, where that is known */
export function whereToAsk(body: GovernmentBody, ministry: GovernmentBody | undefined): WhereToAsk {
  if (body.bodyType === 'court' || body.bodyType === 'association') return { kind: 'not-under-woo', sort: body.bodyType };
  const above = insideMinistry.includes(body.bodyType) ? ministry : undefined;
  if (body.wooRequestPage !== undefined) return { kind: 'page', url: body.wooRequestPage };
  if (above?.wooRequestPage !== undefined) return { kind: 'page', url: above.wooRequestPage, of: above.name };
  if (body.website !== undefined) return { kind: 'site', url: body.website };
  if (above?.website !== undefined) return { kind: 'site', url: above.website, of: above.name };
  return { kind: 'unknown' };
}

/**
 * A request as it can be sent, in Dutch: that is what bodies answer. Who asks, the reader writes himself; it is kept nowhere. The articles are of the Woo: to ask
 * (4.1), help with a request that is too general (4.1, fifth paragraph), the term (4.4) and the form (4.5).
 */
export const wooLetter = ({ bodyName, subject }: Pick<WooRequest, 'bodyName' | 'subject'>): string =>
  [
    `Aan: ${bodyName}`,
    'Betreft: verzoek om informatie (Wet open overheid)',
    '',
    'Geachte heer, mevrouw,',
    '',
    'Op grond van artikel 4.1 van de Wet open overheid vraag ik u om de documenten openbaar te maken die u heeft over:',
    '',
    subject.trim() || '[waarover: het onderwerp, de periode en, als je ze kent, de documenten]',
    '',
    'Ik krijg de documenten graag digitaal en doorzoekbaar (artikel 4.5).',
    'Is mijn verzoek te algemeen, dan hoor ik dat graag binnen twee weken, zodat wij het samen preciezer kunnen maken (artikel 4.1, vijfde lid).',
    'Wilt u mij laten weten wanneer u mijn verzoek heeft ontvangen? U beslist binnen vier weken daarna (artikel 4.4, eerste lid).',
    '',
    'Met vriendelijke groet,',
    '',
    '[je naam en adres]',
  ].join('\n');

/** How it stands with a request on a day. */
export type WooRequestState = 'writing' | 'waiting' | 'first-over' | 'over' | 'decided';

/** @param today YYYY-MM-DD */
export function stateOfRequest({ sentOn, decidedOn }: Pick<WooRequest, 'sentOn' | 'decidedOn'>, today: IsoDate): WooRequestState {
  if (decidedOn !== null) return 'decided';
  if (sentOn === null) return 'writing';
  const { first, extended } = lastDaysToDecide(sentOn);
  return today > extended ? 'over' : today > first ? 'first-over' : 'waiting';
}
