import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import { isOfThisAlone } from '../../failure.ts';
import type { IsoDate } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { lastDayToRespond } from '../gazettes/last-day.ts';
import { participationOf } from '../gazettes/participation.ts';
import { type Notice, noticesOf } from '../gazettes/search.ts';
import { readAnswer } from '../read-answer.ts';

/** Where one may have a say: by its sort, or by a word in its title. */
const openForResponse = [
  'dt.type=="participatie"',
  'dt.type=="ruimtelijk plan of omgevingsdocument"',
  'dt.title any "inspraak inspraakprocedure zienswijze zienswijzen inzage terinzagelegging ontwerp ontwerpbesluit ontwerpverordening participatie"',
].join(' OR ');
const speaksOfResponse = /\b(?:inspraak\w*|zienswijzen?|inzage|terinzagelegging|ontwerp\w*|participatie)\b/i;

/** A notice of longer ago is no longer open: periods are weeks, not months. */
const openAtMost = 120 * 86_400_000;
/** Texts that are read with one page. What was read before is kept and costs nothing. */
const textsAPage = 8;

const KeptDay = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

export const officieleBekendmakingen = defineSource({
  id: 'officiele-bekendmakingen',
  homepage: 'https://www.officielebekendmakingen.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://repository.overheid.nl/*'],
  access: 'optional',
  manners: { parallel: 2, interval: 200 },
  answersFor: ['government-body'],
  gives: 'participation',
  keepForHours: 12,
  coversFrom: 2014,

  /** The newest notices of all sorts, then what one may respond to, however long the list before it, with the last day. `from` is a position. */
  async *find(entity: Entity, desk: Desk, from = '1'): AsyncGenerator<AnswerPage> {
    const newest = await noticesOf(entity, { area: 'officielepublicaties', from: Number(from) }, desk);
    const { total, next } = newest;
    const place = { total, ...(next !== undefined && { next: String(next) }) };
    const page = (notices: readonly Notice[], told = { unreadable: 0 }): AnswerPage => ({
      ...place,
      ...told,
      records: notices.map((notice) => participationOf(notice, 'officiele-bekendmakingen', entity.key, desk.now())),
    });
    yield page(newest.notices, newest.told);

    const open =
      from === '1' && newest.notices.length > 0
        ? await noticesOf(entity, { area: 'officielepublicaties', where: openForResponse }, desk)
        : undefined;
    if (open) yield page(open.notices, open.told);
    const candidates = (open?.notices ?? newest.notices).filter((notice) => mayBeOpen(notice, desk.now()));
    for (const notice of candidates.slice(0, textsAPage)) {
      const respondUntil = await lastDayOf(notice, desk);
      if (respondUntil !== undefined) yield page([{ ...notice, respondUntil }]);
    }
  },
});

const mayBeOpen = ({ title, type = '', date, text, respondUntil }: Notice, now: number): boolean =>
  text !== undefined &&
  respondUntil === undefined &&
  date !== null &&
  Date.parse(date) > now - openAtMost &&
  (type === 'participatie' || speaksOfResponse.test(title));

/** As the text of the notice has it. What is published stays as it is, so it is read once. A text that cannot be read says nothing. */
async function lastDayOf({ id, text = '' }: Notice, desk: Desk): Promise<IsoDate | undefined> {
  try {
    const day = await desk.shared(
      `gazette-last-day-${id}`,
      365 * 24,
      (value) => readAnswer(value, KeptDay),
      async () => lastDayToRespond(await desk.web.text({ url: text, as: 'xml' })) ?? null,
    );
    return day ?? undefined;
  } catch (error) {
    if (isOfThisAlone(error)) return undefined;
    throw error;
  }
}
