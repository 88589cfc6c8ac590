import { type Entity, type EntityKey, idOf } from '../../entity.ts';
import type { CouncilPaper } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { namesInPapers } from '../names-in-papers.ts';
import { type Councils, councils } from '../open-raadsinformatie/councils.ts';
import { everywhere, type Paper, phrase, searchPapers } from '../open-raadsinformatie/search.ts';

const documents = ['MediaObject', 'Report'];

/**
 * Papers of 331 councils, provincial states and boards of water boards. Of a body that has one of those: its newest papers, those of meetings to come among
 * them. Of everybody else: papers in which they are named.
 */
export const openRaadsinformatie = defineSource({
  id: 'open-raadsinformatie',
  homepage: 'https://openbesluitvorming.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://api.openraadsinformatie.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body', 'supplier', 'algorithm'],
  gives: 'council',
  keepForHours: 24,
  mayKnow: async (entity, bundle) => (await namesInPapers(entity, bundle)).phrases.length > 0,

  /** `from` is a moment, epoch milliseconds. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const all = await councils(desk);
    const index = all.indexOf(entity);
    if (index === undefined && /^(?:gm|pv|ws)\d/.test(idOf(entity.key))) {
      // It has a council, which is not here. Papers of others about it are not its own.
      yield { records: [], total: 0, unreadable: 0 };
      return;
    }
    yield index === undefined ? await naming(entity, all, desk, from) : await ofCouncil(entity, index, desk, from);
  },
});

async function ofCouncil(entity: Entity, index: string, desk: Desk, from: string | undefined): Promise<AnswerPage> {
  const { papers, told, ...place } = await searchPapers({ index, types: documents, from }, desk);
  return { ...place, ...told, records: papers.map((paper) => paperRecord(paper, [entity.key], entity.name, desk.now())) };
}

/** Only where the name is in the title or in the words that the source shows: it also finds what merely looks like it. */
async function naming(entity: Entity, all: Councils, desk: Desk, from: string | undefined): Promise<AnswerPage> {
  const { phrases, isNamedIn } = await namesInPapers(entity, desk);
  const words = phrases.map(phrase).join(' OR ');
  const { papers, told, total, ...place } = await searchPapers({ index: everywhere, words, types: documents, from }, desk);
  const named = papers.flatMap((paper) => {
    const passage = paper.passages.find(isNamedIn);
    return passage === undefined && !isNamedIn(paper.title) ? [] : [{ paper, passage }];
  });
  return {
    ...place,
    ...told,
    total: named.length === papers.length ? total : null,
    records: named.map(({ paper, passage }) => {
      const council = all.bodyOf(paper.index);
      const about = council && council.key !== entity.key ? [entity.key, council.key] : [entity.key];
      return paperRecord(paper, about, council?.names[0] ?? councilName(paper.index), desk.now(), passage);
    }),
  };
}

/** "ori_den_haag_2023…" → "den haag": as the source names one that we do not know. */
const councilName = (index: string): string =>
  index
    .replace(/^(?:ori|osi|owi)_/, '')
    .replace(/_\d{6,}$/, '')
    .replaceAll(/[_-]/g, ' ');

/** As readers know the types; what has another name stays as it is. */
const typesInDutch: ReadonlyMap<string, string> = new Map([
  ['MediaObject', 'Document'],
  ['Report', 'Verslag'],
  ['AgendaItem', 'Agendapunt'],
  ['Meeting', 'Vergadering'],
]);

function paperRecord(paper: Paper, about: EntityKey[], organisation: string, now: number, passage?: string): CouncilPaper {
  const { id: sourceId, title, url, type, fileType, discussedOn } = paper;
  return {
    id: `open-raadsinformatie:${sourceId}`,
    kind: 'council',
    source: 'open-raadsinformatie',
    sourceId,
    url,
    retrievedAt: new Date(now).toISOString(),
    about,
    date: discussedOn ?? null,
    title,
    organisation,
    ...(type && { documentType: typesInDutch.get(type) ?? type }),
    ...(discussedOn !== undefined && { discussedOn }),
    ...(passage !== undefined && { passage }),
    ...(fileType && { fileType }),
  };
}
