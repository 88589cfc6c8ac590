import Papa from 'papaparse';
import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Disclosure } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { knownBodies } from '../known-bodies.ts';
import { sameName } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';

const site = 'https://www.woo-knop.nl';

const Names = z.array(z.tuple([z.string(), z.string()]));
const Events = z.array(z.unknown());
// Who asked is in it too, and not read.
const Event = z.object({
  info_request: z.object({
    url_title: z.string(),
    title: z.string(),
    created_at: z.string(),
    display_status: z.nullish(z.string()),
  }),
  public_body: z.optional(z.object({ name: z.string() })),
});
type Event = z.infer<typeof Event>;

/**
 * Requests under the Woo that people made in public, with the status that the site gives them. The site runs Alaveteli; its interface is that of Alaveteli in
 * general, and was not seen at this site.
 */
export const wooKnop = defineSource({
  id: 'woo-knop',
  homepage: site,
  licence: 'not stated',
  hosts: ['https://www.woo-knop.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 1000 },
  answersFor: ['government-body'],
  gives: 'disclosure',
  keepForHours: 48,

  /** The feed of a body has its latest events, several of one request. `from` is the number of the page. */
  async *find(entity: Entity, desk: Desk, from = '1'): AsyncGenerator<AnswerPage> {
    const known = (await knownBodies(desk)).find(({ key }) => key === entity.key)?.names ?? [];
    const name = await nameAtSite([entity.name, ...known], desk);
    if (name === undefined) {
      yield { records: [], total: 0, unreadable: 0 };
      return;
    }
    const page = Number(from);
    const query = page > 1 ? `?page=${page}` : '';
    const events = readAnswer(await desk.web.json({ url: `${site}/feed/body/${encodeURIComponent(name.id)}.json${query}` }), Events);
    const { read, ...told } = readEach(events, Event, { display_status: (event) => event.info_request.display_status });
    const own = read.filter(({ public_body: body }) => !body || sameName(body.name, name.shown));
    if (own.length * 2 < read.length) throw new Failure('unreadable', { message: 'the feed of another body' });
    const requests = new Map(own.map((event) => [event.info_request.url_title, event]));
    const records = [...requests.values()].map((event) => requestOf(event, entity.key, name.shown, desk.now()));
    // It says nowhere how many there are; a page without events is the last.
    yield { records, total: null, ...told, ...(events.length > 0 && page < 20 && { next: String(page + 1) }) };
  },
});

/** Every body that the site knows, as it is shown and as it stands in addresses. The list is the same for everybody. Throws a Failure. */
export const bodiesAtSite = (desk: Desk): Promise<z.infer<typeof Names>> =>
  desk.shared(
    'woo-knop-bodies',
    7 * 24,
    (value) => readAnswer(value, Names),
    async () => namesIn(await desk.web.text({ url: `${site}/body/all-authorities.csv`, as: 'csv', sameForAll: true })),
  );

/** By which name the site knows a body. */
async function nameAtSite(names: readonly string[], desk: Desk): Promise<{ id: string; shown: string } | undefined> {
  const found = (await bodiesAtSite(desk)).find(([shown]) => names.some((name) => sameName(name, shown)));
  return found && { shown: found[0], id: found[1] };
}

function namesIn(csv: string): z.infer<typeof Names> {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  if (!meta.fields?.includes('Name') || !meta.fields.includes('URL name'))
    throw new Failure('changed', { message: 'a list without names' });
  return data.flatMap((row): z.infer<typeof Names> => (row['Name'] && row['URL name'] ? [[row['Name'], row['URL name']]] : []));
}

function requestOf({ info_request: request }: Event, about: EntityKey, publisher: string, now: number): Disclosure {
  const requestedOn = dayIn(request.created_at);
  const status = plainText(request.display_status ?? '');
  return {
    id: `woo-knop:${request.url_title}`,
    kind: 'disclosure',
    source: 'woo-knop',
    sourceId: request.url_title,
    url: `${site}/request/${encodeURIComponent(request.url_title)}`,
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date: requestedOn ?? null,
    title: plainText(request.title),
    publisher,
    documentType: 'Woo-verzoek',
    ...(requestedOn !== undefined && { requestedOn }),
    ...(status && { outcome: status }),
  };
}
