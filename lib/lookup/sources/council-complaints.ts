import { type Entity, idOf } from '../../entity.ts';
import type { Complaint } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { councils } from '../open-raadsinformatie/councils.ts';
import { type Paper, searchPapers } from '../open-raadsinformatie/search.ts';

const onComplaints =
  'klachten OR klachtenjaarverslag OR klachtbehandeling OR klachtenrapportage OR klachtencommissie OR ombudsman OR ombudscommissie OR kinderombudsman';
const saysComplaint = /\b(?:klacht\w*|\w*ombuds\w+)\b/i;

/** Reports on complaints that a council, provincial states or the board of a water board discussed. No other source has those. */
export const councilComplaints = defineSource({
  id: 'council-complaints',
  homepage: 'https://openbesluitvorming.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://api.openraadsinformatie.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body'],
  gives: 'complaint',
  keepForHours: 72,
  mayKnow: ({ key }) => /^(?:gm|pv|ws)\d/.test(idOf(key)),

  /** `from` is a moment, epoch milliseconds. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const index = (await councils(desk)).indexOf(entity);
    if (index === undefined) {
      yield { records: [], total: 0, unreadable: 0 };
      return;
    }
    const wanted = { index, words: onComplaints, namesOnly: true, types: ['MediaObject', 'Report', 'AgendaItem'], from };
    const { papers, told, total, ...place } = await searchPapers(wanted, desk);
    const own = papers.filter(({ title }) => saysComplaint.test(title));
    const records = own.map((paper) => reportOf(paper, entity, desk.now()));
    yield { ...place, ...told, total: own.length === papers.length ? total : null, records };
  },
});

function reportOf({ id: sourceId, title, url, discussedOn }: Paper, { key }: Entity, now: number): Complaint {
  return {
    id: `council-complaints:${sourceId}`,
    kind: 'complaint',
    source: 'council-complaints',
    sourceId,
    url,
    retrievedAt: new Date(now).toISOString(),
    about: [key],
    date: discussedOn ?? null,
    title,
    documentType: 'Stuk van de raad of het bestuur',
  };
}
