import type { Entity, EntityKey } from '../../entity.ts';
import type { Complaint } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { type Notice, noticesOf } from '../gazettes/search.ts';
import { siftedOf } from '../read-each.ts';
import { plainText } from '../plain-text.ts';

const onComplaints =
  'dt.title any "klacht klachten klachtenregeling klachtenverordening klachtbehandeling klachtenbehandeling klachtenjaarverslag ombudsman ombudscommissie"';
/** The index may take words for others ("aanklacht"), so a title has to say it itself. */
const saysComplaint = /\b(?:klacht\w*|ombuds\w+)\b/i;

/** What a body published in its gazette about complaints: how it deals with them, who judges them, and reports on them. */
export const complaintNotices = defineSource({
  id: 'complaint-notices',
  homepage: 'https://www.officielebekendmakingen.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://repository.overheid.nl/*'],
  access: 'optional',
  manners: { parallel: 2, interval: 200 },
  answersFor: ['government-body'],
  gives: 'complaint',
  keepForHours: 72,
  coversFrom: 2014,

  /** `from` is a position. */
  async *find(entity: Entity, desk: Desk, from = '1'): AsyncGenerator<AnswerPage> {
    const { notices, total, told, next } = await noticesOf(
      entity,
      { area: 'officielepublicaties', where: onComplaints, from: Number(from) },
      desk,
    );
    const own = notices.filter(({ title }) => saysComplaint.test(title));
    yield {
      records: own.map((notice) => noticeOf(notice, entity.key, desk.now())),
      total: own.length === notices.length ? total : null,
      ...told,
      ...(total !== null && siftedOf(next === undefined ? total : next - 1, total)),
      ...(next !== undefined && { next: String(next) }),
    };
  },
});

function noticeOf({ id: sourceId, title, date, url, type, summary }: Notice, about: EntityKey, now: number): Complaint {
  return {
    id: `complaint-notices:${sourceId}`,
    kind: 'complaint',
    source: 'complaint-notices',
    sourceId,
    url,
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date,
    title: plainText(title),
    documentType: plainText(type ?? 'bekendmaking'),
    ...(summary && { summary: plainText(summary) }),
  };
}
