import type { Entity, EntityKey } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Complaint } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { categoryIsHeard, type Found, type Hit, labelsOf, pageSize, searchDocuments, statedBy } from '../open-overheid/search.ts';

const complaintRulings = 'klachtoordelen';

/** Rulings on complaints that a body made public by itself (Woo, article 3.3, second paragraph, under l). Few do: that duty is not yet in force. */
export const openOverheidComplaints = defineSource({
  id: 'open-overheid-complaints',
  homepage: 'https://open.overheid.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://open.overheid.nl/*'],
  access: 'essential',
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body'],
  gives: 'complaint',
  keepForHours: 24,

  /** All names that the body bore are gone through at once: most give nothing. `from` is "<label>:<start>:<total of all labels>". */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const labels = await labelsOf(entity, desk);
    if (from !== undefined) {
      const [index = 0, start = 0, total = 0] = from.split(':').map(Number);
      const page = await ask(labels[index] ?? entity.name, start, desk);
      const next = start + pageSize < page.total ? `${index}:${start + pageSize}:${total}` : undefined;
      yield { records: recordsOf(page.hits, entity.key, desk), total, ...page.told, ...(next !== undefined && { next }) };
      return;
    }
    let total = 0;
    let longest: number | undefined;
    for (const [index, label] of labels.entries()) {
      const page = await ask(label, 0, desk);
      total += page.total;
      if (page.total > pageSize) longest ??= index;
      const next = longest === undefined ? {} : { next: `${longest}:${pageSize}:${total}` };
      yield { records: recordsOf(page.hits, entity.key, desk), total, ...page.told, ...next };
    }
  },
});

async function ask(label: string, start: number, desk: Desk): Promise<Found> {
  const page = await searchDocuments({ label, start, category: complaintRulings }, desk);
  if (page.hits.length > 0 && !(await categoryIsHeard(complaintRulings, label, page, desk)))
    throw new Failure('unreadable', { message: 'the filter on category was ignored' });
  return page;
}

const recordsOf = (hits: readonly Hit[], about: EntityKey, desk: Desk): Complaint[] => hits.map((hit) => rulingOf(hit, about, desk.now()));

function rulingOf(hit: Hit, about: EntityKey, now: number): Complaint {
  const { publisher, ...stated } = statedBy(hit, now);
  return {
    ...stated,
    id: `open-overheid-complaints:${stated.sourceId}`,
    kind: 'complaint',
    source: 'open-overheid-complaints',
    about: [about],
    documentType: 'Klachtoordeel',
    by: publisher,
  };
}
