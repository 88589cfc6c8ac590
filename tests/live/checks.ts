import type { Entity } from '../../lib/entity.ts';
import { historyOf } from '../../lib/lookup/algorithm-register/history.ts';
import { listers } from '../../lib/lookup/code-hosting/hosts.ts';
import { everywhere, searchPapers } from '../../lib/lookup/open-raadsinformatie/search.ts';
import { searchDocuments } from '../../lib/lookup/open-overheid/search.ts';
import { readAnswer } from '../../lib/lookup/read-answer.ts';
import { readEach, type Told } from '../../lib/lookup/read-each.ts';
import { rulingsOf } from '../../lib/lookup/rechtspraak/rulings.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import { identitiesOf } from '../../lib/lookup/sources/wikidata.ts';
import { bodiesAtSite } from '../../lib/lookup/sources/woo-knop.ts';
import { pageOfAuthorities } from '../../lib/lookup/tenderned/authorities.ts';
import { ListItem, ListPage } from '../../lib/lookup/tenderned/publication.ts';
import { service as tenderned } from '../../lib/lookup/tenderned/service.ts';
import { resultAt } from '../../lib/lookup/verkiezingsuitslagen/results.ts';
import type { SourceId } from '../../lib/record.ts';
import type { AnswerPage, Desk, Source } from '../../lib/source.ts';

/** One interface of a source, and the one small question that is put to it. */
export interface Check {
  /** As its row in the table is called: the source, and which of its interfaces where it has several. */
  name: string;
  /** The source, or with another `find`: one that comes to its question without asking for a list first. */
  source: Source;
  entity: Entity;
  /** What the source would ask for first, as if it was asked before. By the name under which it is kept. */
  held?: Readonly<Record<string, unknown>>;
  /** Nothing of that sort may be published yet: an answer of nothing is one that can be read. */
  mayBeEmpty?: boolean;
}

/** Somebody of each kind about whom every source that answers for such has something. */
const known: Record<Entity['kind'], Entity> = {
  'government-body': { key: 'government-body:gm0344', kind: 'government-body', name: 'Gemeente Utrecht' },
  supplier: { key: 'supplier:centric', kind: 'supplier', name: 'Centric Netherlands B.V.' },
  party: { key: 'party:vvd', kind: 'party', name: 'Volkspartij voor Vrijheid en Democratie' },
  algorithm: { key: 'algorithm:11248112', kind: 'algorithm', name: 'Werkverkenner' },
};
const utrecht = known['government-body'];

/** A body with a portal of its own, and what is known to run there. */
const hoekscheWaard: Entity = { key: 'government-body:gm1963', kind: 'government-body', name: 'Gemeente Hoeksche Waard' };

/** A public company of which the number in the trade register is known, as the register of legal entities would have given it. */
const heineken: Entity = { key: 'supplier:heineken', kind: 'supplier', name: 'Heineken N.V.' };
const heinekenAtGleif = {
  id: '724500K5PTPSST86UQ23',
  attributes: { entity: { legalName: { name: 'Heineken N.V.' }, registeredAt: { id: 'RA000463' }, registeredAs: '33011433' } },
};

/** A list that is no records: how many it holds, and what could not be read of it. */
const counted = (total: number, told: Told = { unreadable: 0 }): AnswerPage => ({ records: [], total, ...told });

type Ask = (desk: Desk) => Promise<AnswerPage>;

/** Where a source would first ask for a list, or one of several interfaces would stay unasked: the question itself, with the schemas of the source. */
const direct: Partial<Record<SourceId, Record<string, Ask>>> = {
  tenderned: {
    notices: async (desk) => {
      const { content, totalElements } = readAnswer(await desk.web.json({ url: `${tenderned}/publicaties?page=0&size=10` }), ListPage);
      const { read, ...told } = readEach(content, ListItem, ['opdrachtgeverNaam', 'procedure', 'typeOpdracht']);
      return counted(read.length && totalElements, told);
    },
    units: async (desk) => {
      const { authorities, total, told } = await pageOfAuthorities(0, desk, 20);
      return counted(authorities.length && total, told);
    },
  },
  'open-overheid-complaints': {
    '': async (desk) => {
      const { total, told } = await searchDocuments({ label: 'gemeente Utrecht', category: 'klachtoordelen', size: 10 }, desk);
      return counted(total, told);
    },
  },
  'algorithm-register': { history: async (desk) => counted((await historyOf('11248112', desk)).length) },
  'council-complaints': {
    '': async (desk) => {
      const { papers, told } = await searchPapers({ index: everywhere, words: 'klachten', namesOnly: true, types: ['MediaObject'] }, desk);
      return counted(papers.length, told);
    },
  },
  verkiezingsuitslagen: {
    '': async (desk) => {
      const { results, told } = await resultAt('TK20251029', ['Nederland'], desk);
      return counted(results.length, told);
    },
  },
  'code-hosting': Object.fromEntries(
    (
      [
        ['github.com', 'GemeenteUtrecht'],
        ['gitlab.com', 'commonground'],
      ] as const
    ).map(([host, account]): [string, Ask] => [
      host,
      async (desk) => {
        const { projects = [], ...told } = (await listers.get(host)?.(account, 1, desk)) ?? { unreadable: 0 };
        return counted(projects.length, told);
      },
    ]),
  ),
  wikidata: { '': async (desk) => identitiesOf(['Q803'], utrecht, desk) },
  'woo-knop': { '': async (desk) => counted((await bodiesAtSite(desk)).length) },
  rechtspraak: {
    'open index': async (desk) => {
      const { rulings, told } = await rulingsOf('Rechtbank Midden-Nederland', 0, desk);
      return counted(rulings.length, told);
    },
  },
};

/** Where the question of the source itself is asked as well. */
const alsoAsItself: ReadonlySet<SourceId> = new Set<SourceId>(['algorithm-register', 'rechtspraak']);

const askedOf: Partial<Record<SourceId, Pick<Check, 'entity' | 'held'>>> = {
  'own-portal': { entity: hoekscheWaard, held: { 'portal-openpub.gemeentehw.nl': 'openwoo' } },
  // Who has no council is looked for in the papers of all of them, for which no list of councils is needed.
  'open-raadsinformatie': { entity: known.supplier, held: { 'open-raadsinformatie-aliases': {} } },
  'kvk-open-data': { entity: heineken, held: { 'gleif-supplier:heineken': { data: [heinekenAtGleif] } } },
};

function checksOf(source: Source): Check[] {
  const { id, answersFor } = source;
  const entity = known[answersFor[0] ?? 'government-body'];
  const rows = Object.entries(direct[id] ?? {}).map(([of, ask]): Check => ({
    name: of === '' ? id : `${id} (${of})`,
    entity,
    source: {
      ...source,
      async *find(_entity: Entity, desk: Desk) {
        yield await ask(desk);
      },
    },
    ...(id === 'open-overheid-complaints' && { mayBeEmpty: true }),
  }));
  return rows.length > 0 && !alsoAsItself.has(id) ? rows : [{ name: id, source, entity, ...askedOf[id] }, ...rows];
}

/** A row for every source that asks over the network; a new source has one by itself. */
export const checks: readonly Check[] = sources.filter(({ access }) => access !== 'bundled').flatMap(checksOf);
