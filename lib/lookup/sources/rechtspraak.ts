import type { Entity, EntityKey } from '../../entity.ts';
import type { Ruling } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { knownBodies } from '../known-bodies.ts';
import { namesInPapers } from '../names-in-papers.ts';
import { type Found, isCourtOf, pageSize, rulingBy, rulingsNaming, rulingsOf } from '../rechtspraak/rulings.ts';

/** Bodies that give rulings themselves. */
const isCourt = (name: string): boolean =>
  /^(?:Rechtbank .+|Gerechtshof .+|Hoge Raad der Nederlanden|Raad van State|Centrale Raad van Beroep|College van Beroep voor het bedrijfsleven)$/i.test(
    name,
  );

/** Court rulings: of a court its own, of another body those that name it. Courts leave out the names of persons before they publish. */
export const rechtspraak = defineSource({
  id: 'rechtspraak',
  homepage: 'https://uitspraken.rechtspraak.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://data.rechtspraak.nl/*', 'https://uitspraken.rechtspraak.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 1000 },
  answersFor: ['government-body'],
  gives: 'ruling',
  keepForHours: 48,
  coversFrom: 1999,

  /** `from` is a position, counted from 0. */
  async *find(entity: Entity, desk: Desk, from = '0'): AsyncGenerator<AnswerPage> {
    const start = Number(from);
    const { phrases, isNamedIn } = await namesInPapers(entity, desk);
    const { rulings, total, told } = isCourt(entity.name)
      ? await rulingsOf(entity.name, start, desk)
      : await rulingsNaming(phrases[0] ?? entity.name, isNamedIn, start, desk);
    const more = total === null ? rulings.length > 0 : start + pageSize < total;
    yield {
      records: rulings.map((ruling) => rulingRecord(ruling, [entity.key], desk.now())),
      total,
      ...told,
      ...(more && { next: String(start + pageSize) }),
    };
  },

  /** The number is an ECLI. It is kept with the court that gave it, and with nobody else: whom it is about stands in its text alone. */
  async one(number: string, desk: Desk): Promise<Ruling | null> {
    const ruling = await rulingBy(number, desk);
    if (!ruling) return null;
    const court = (await knownBodies(desk)).find(({ names }) => names.some((name) => isCourt(name) && isCourtOf(ruling.court, name)));
    return rulingRecord(ruling, court ? [court.key] : [], desk.now());
  },
});

const rulingRecord = (ruling: Found, about: EntityKey[], now: number): Ruling => ({
  id: `rechtspraak:${ruling.ecli}`,
  kind: 'ruling',
  source: 'rechtspraak',
  sourceId: ruling.ecli,
  url: `https://deeplink.rechtspraak.nl/uitspraak?id=${encodeURIComponent(ruling.ecli)}`,
  retrievedAt: new Date(now).toISOString(),
  about,
  title: ruling.ecli,
  ...ruling,
});
