import * as z from 'zod/mini';
import type { Entity } from '../../lib/entity.ts';
import { Failure } from '../../lib/failure.ts';
import { lookUp, type LookUpTools } from '../../lib/lookup/look-up.ts';
import { service } from '../../lib/lookup/tenderned/service.ts';
import { openWeb } from '../../lib/lookup/web.ts';
import { askingOf } from '../../lib/remember/askings.ts';
import { kept } from '../../lib/remember/kept.ts';
import type { Source } from '../../lib/source.ts';

/** What a source answered, for the table. */
export interface Found {
  state: string;
  status?: number | undefined;
  received?: number;
  total?: number | null;
  unreadable?: number;
  /** What is not as we know it, in words; empty when all is well. */
  changed?: string;
  requests?: number;
  ms?: number;
}

/** Somebody of each kind about whom every source that answers for such has something. */
const known: Record<Entity['kind'], Entity> = {
  'government-body': { key: 'government-body:gm0344', kind: 'government-body', name: 'Gemeente Utrecht' },
  supplier: { key: 'supplier:centric', kind: 'supplier', name: 'Centric Netherlands B.V.' },
  party: { key: 'party:vvd', kind: 'party', name: 'Volkspartij voor Vrijheid en Democratie' },
  algorithm: { key: 'algorithm:11248112', kind: 'algorithm', name: 'Werkverkenner' },
};
/** A body with a portal of its own, of which is known what runs there. */
const withPortal: Entity = { key: 'government-body:gm1963', kind: 'government-body', name: 'Gemeente Hoeksche Waard' };

/** A source is asked one small thing: no more requests than it takes to come to a first page. */
export const mostRequests = 4;

/**
 * Asks a source one small thing with the extension's own client, and reads what it says with the same schemas. Resolves with how that ended, and with what is not as
 * we know it, in words; without those all is well.
 */
export async function checkSource(source: Source, tools: LookUpTools): Promise<{ found: Found; wrong: string[] }> {
  let requests = 0;
  const counting: LookUpTools = {
    ...tools,
    leaving: () => {
      if (requests >= mostRequests) throw new Failure('stopped');
      requests += 1;
    },
  };
  const begun = Date.now();
  let entity = source.asksOtherHosts ? withPortal : known[source.answersFor[0] ?? 'government-body'];
  try {
    if (source.id === 'tenderned') entity = await someAuthority(source, entity, counting);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason: state, status } = error;
    const changed = `its register: ${state}, ${status ?? error.message}`;
    return { found: { state, status, requests, ms: Date.now() - begun, changed }, wrong: [changed] };
  }
  await lookUp({ entity, sources: [source.id] }, counting);
  const row = await askingOf(entity.key, source.id);
  const { state = 'not asked', received = 0, total = null, unreadable = 0, gone = [], status } = row ?? {};
  const wrong = [
    // Stopped is by us, after the first page.
    ...(['answered', 'stopped'].includes(state) ? [] : [[state, status].filter(Boolean).join(' ')]),
    ...(received > 0 ? [] : ['it has nothing about somebody it knows']),
    ...(unreadable < Math.max(received, 1) ? [] : [`${unreadable} items do not fit the schema`]),
    ...(gone.length > 0 ? [`fields that are gone: ${gone.join(', ')}`] : []),
  ];
  const changed = wrong.join('; ');
  return { found: { state, status, received, total, unreadable, requests, ms: Date.now() - begun, changed }, wrong };
}

const Register = z.object({
  content: z.array(z.object({ aanbestedendedienstId: z.string(), naam: z.string() })).check(z.minLength(1)),
  totalElements: z.number(),
});

/**
 * TenderNed is asked by numbers of its own, and its register of those is 28 pages. The first is enough to know some: the first of them stands for whom we ask about.
 * Throws a Failure.
 */
async function someAuthority(source: Source, { key, kind }: Entity, tools: LookUpTools): Promise<Entity> {
  const web = openWeb(source, key, new AbortController().signal, tools);
  const answer = z.safeParse(Register, await web.json({ url: `${service}/aanbestedendediensten?page=0&size=20` }));
  if (!answer.success) throw new Failure('changed', { message: 'of another form' });
  const all = answer.data.content.map(({ aanbestedendedienstId: id, naam: name }) => ({ id, name }));
  const body = all.find(({ name }) => name.startsWith('Gemeente ')) ?? all[0];
  await kept(
    'tenderned-authorities',
    1,
    (value) => value,
    async () => all,
  );
  return { key, kind, name: body?.name ?? '' };
}
