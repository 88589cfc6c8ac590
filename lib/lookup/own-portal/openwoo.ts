import * as z from 'zod/mini';
import type { Disclosure } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import type { PortalPage } from './portal.ts';

const pageSize = 50;

const Text = z.nullish(z.string());
const Answer = z.object({
  WOOverzoeken: z.array(z.unknown()),
  pagination: z.optional(z.object({ total_count: z.optional(z.number()), total_pages: z.optional(z.number()) })),
});
// The description is not read: it is a form with everything in it, who asked among it.
const Item = z.object({
  UUID: z.string(),
  Titel: z.string(),
  Samenvatting: Text,
  Behandelend_bestuursorgaan: Text,
  Publicatie_datum: Text,
  Ontvangstdatum: Text,
  Besluitdatum: Text,
  Besluit: Text,
  Portal_url: Text,
  URL_besluit: Text,
});

/** The plug-in of Open Webconcept for WordPress: requests under the Woo, with the days on which they came in and were decided. Throws a Failure. */
export async function openWooPage(host: string, page: number, desk: Desk): Promise<PortalPage> {
  const address = `https://${host}/wp-json/owc/openwoo/v1/items?page=${page}&limit=${pageSize}`;
  const { WOOverzoeken: items, pagination } = readAnswer(await desk.web.json({ url: address }), Answer);
  const { read, ...told } = readEach(items, Item, ['Ontvangstdatum', 'Besluitdatum']);
  const total = pagination?.total_count ?? null;
  const more = items.length > 0 && (pagination?.total_pages === undefined ? items.length === pageSize : page < pagination.total_pages);
  return {
    total,
    told,
    ...(more && { next: page + 1 }),
    documents: read.map((item) => {
      const [requestedOn, decidedOn] = [dateOf(item.Ontvangstdatum ?? ''), dateOf(item.Besluitdatum ?? '')];
      const [summary, outcome] = [plainText(item.Samenvatting ?? ''), plainText(item.Besluit ?? '')];
      const url = [item.Portal_url, item.URL_besluit].find((each) => each?.startsWith('https://')) ?? `https://${host}`;
      return {
        sourceId: item.UUID,
        url,
        date: dateOf(item.Publicatie_datum ?? '') ?? decidedOn ?? null,
        title: plainText(item.Titel),
        publisher: plainText(item.Behandelend_bestuursorgaan ?? ''),
        category: 'Woo-verzoeken en -besluiten',
        ...(summary && { summary }),
        ...(outcome && { outcome }),
        ...(requestedOn !== undefined && { requestedOn }),
        ...(decidedOn !== undefined && { decidedOn }),
      } satisfies Partial<Disclosure>;
    }),
  };
}
