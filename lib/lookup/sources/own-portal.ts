import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Disclosure } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { diwooPage, diwooSitemap } from '../own-portal/diwoo.ts';
import { gppPage } from '../own-portal/gpp.ts';
import { portalHost } from '../own-portal/host.ts';
import { openWooPage } from '../own-portal/openwoo.ts';
import type { PortalDocument, PortalPage } from '../own-portal/portal.ts';
import { readAnswer } from '../read-answer.ts';

/** What runs on a host: one of two platforms with an interface, or a site map for the Woo with its address. */
const Platform = z.union([z.literal('openwoo'), z.literal('gpp'), z.object({ sitemap: z.string() })]);
type Platform = z.infer<typeof Platform>;

/** Documents on the portal that a body runs itself. There is no list of what runs where, so the host is tried, and what was found is remembered. */
export const ownPortal = defineSource({
  id: 'own-portal',
  homepage: 'https://organisaties.overheid.nl/woo',
  licence: 'that of each publisher',
  hosts: [],
  asksOtherHosts: true,
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body'],
  gives: 'disclosure',
  keepForHours: 24,
  mayKnow: async (entity, bundle) => (await portalHost(entity, bundle)) !== undefined,

  /** `from` is a page or a position, whichever the platform counts in. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const host = await portalHost(entity, desk);
    if (host === undefined) return;
    // Where a host is tried for the first time, what it answered is its first page.
    let tried: PortalPage | undefined;
    const platform = await desk.shared(
      `portal-${host}`,
      30 * 24,
      (value) => readAnswer(value, Platform),
      async () => {
        const found = await platformOf(host, entity, desk);
        tried = found.page;
        return found.platform;
      },
    );
    const page = from === undefined ? tried : undefined;
    const { documents, total, told, next } =
      page ?? (await pageOf(platform, host, entity, from === undefined ? undefined : Number(from), desk));
    const records = documents.map((document) => disclosureOf(document, host, entity, desk.now()));
    yield { records, total, ...told, ...(next !== undefined && { next: String(next) }) };
  },
});

function pageOf(platform: Platform, host: string, entity: Entity, from: number | undefined, desk: Desk): Promise<PortalPage> {
  if (platform === 'openwoo') return openWooPage(host, from ?? 1, desk);
  if (platform === 'gpp') return gppPage(host, entity.name, from ?? 1, desk);
  return diwooPage(platform.sitemap, entity, from ?? 0, desk);
}

/** Throws a Failure, also when the host runs nothing that we know how to ask. */
async function platformOf(host: string, entity: Entity, desk: Desk): Promise<{ platform: Platform; page?: PortalPage }> {
  const ofOpenWoo = await unlessElsewhere(() => openWooPage(host, 1, desk));
  if (ofOpenWoo) return { platform: 'openwoo', page: ofOpenWoo };
  const ofGpp = await unlessElsewhere(() => gppPage(host, entity.name, 1, desk));
  if (ofGpp) return { platform: 'gpp', page: ofGpp };
  const sitemap = await unlessElsewhere(() => diwooSitemap(host, desk));
  if (sitemap !== undefined) return { platform: { sitemap } };
  throw new Failure('unknown-site', { message: `${host} runs no platform that we know` });
}

/** Undefined where the host answers that there is no such thing, or with a page for people. That it cannot be reached is another matter. */
async function unlessElsewhere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason, status = 0 } = error;
    const isElsewhere = reason === 'unreadable' || reason === 'changed' || (reason === 'refused' && status < 500 && status !== 429);
    if (isElsewhere) return undefined;
    throw error;
  }
}

const disclosureOf = (document: PortalDocument, host: string, { key, name }: Entity, now: number): Disclosure => ({
  ...document,
  id: `own-portal:${host}/${document.sourceId}`,
  kind: 'disclosure',
  source: 'own-portal',
  retrievedAt: new Date(now).toISOString(),
  about: [key],
  publisher: document.publisher || name,
});
