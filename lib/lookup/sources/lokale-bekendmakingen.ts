import type { Entity } from '../../entity.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { participationOf } from '../gazettes/participation.ts';
import { noticesOf } from '../gazettes/search.ts';

/** Notices of before mid-2021, when permits and plans could still be announced outside a gazette. Since then all are in a gazette. */
export const lokaleBekendmakingen = defineSource({
  id: 'lokale-bekendmakingen',
  homepage: 'https://www.overheid.nl/berichten-over-uw-buurt',
  licence: 'open overheidsinformatie',
  hosts: ['https://repository.overheid.nl/*'],
  access: 'optional',
  manners: { parallel: 2, interval: 200 },
  answersFor: ['government-body'],
  gives: 'participation',
  keepForHours: 24 * 7,

  /** `from` is a position. */
  async *find(entity: Entity, desk: Desk, from = '1'): AsyncGenerator<AnswerPage> {
    const { notices, total, told, next } = await noticesOf(entity, { area: 'lokalebekendmakingen', from: Number(from) }, desk);
    const records = notices.map((notice) => participationOf(notice, 'lokale-bekendmakingen', entity.key, desk.now()));
    yield { records, total, ...told, ...(next !== undefined && { next: String(next) }) };
  },
});
