import type { Entity, EntityKey } from '../../entity.ts';
import { isOfThisAlone } from '../../failure.ts';
import type { Disclosure } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import {
  isPublisher,
  dateOfDossier,
  type Dossier,
  dossiersOf,
  pageOfDossier,
  tellsDates,
  titleOf,
  wholeDossier,
} from '../woogle/dossiers.ts';

/** Dossiers that are asked for one by one with a page, when the list does not tell their dates. */
const datesAPage = 10;

/** Requests under the Woo and the decisions on them, of about 800 bodies, as researchers of the University of Amsterdam gather them. */
export const woogle = defineSource({
  id: 'woogle',
  homepage: 'https://woogle.wooverheid.nl',
  licence: 'that of each publisher',
  hosts: ['https://woogle.wooverheid.nl/*', 'https://pid.wooverheid.nl/*'],
  access: 'optional',
  // A research service without promises.
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body'],
  gives: 'disclosure',
  keepForHours: 48,
  mayKnow: isPublisher,

  /** `from` is the number of the page. */
  async *find(entity: Entity, desk: Desk, from = '1'): AsyncGenerator<AnswerPage> {
    const { dossiers, total, told, next } = await dossiersOf(entity, '2i', Number(from), desk);
    const place = { total, ...(next !== undefined && { next: String(next) }) };
    const record = (dossier: Dossier): Disclosure => decisionOf(dossier, entity, desk.now());
    yield { ...place, ...told, records: dossiers.map(record) };

    for (const { dc_identifier: pid } of dossiers.filter((each) => !tellsDates(each)).slice(0, datesAPage)) {
      const dossier = await wholeOrNothing(pid, desk);
      if (dossier) yield { ...place, unreadable: 0, records: [record(dossier)] };
    }
  },
});

/** A dossier that is gone or cannot be read stays as the list had it. */
async function wholeOrNothing(pid: string, desk: Desk): Promise<Dossier | undefined> {
  try {
    return await wholeDossier(pid, desk);
  } catch (error) {
    if (isOfThisAlone(error)) return undefined;
    throw error;
  }
}

function decisionOf(dossier: Dossier, { key, name }: { key: EntityKey; name: string }, now: number): Disclosure {
  const { dc_identifier: sourceId } = dossier;
  const [requestedOn, decidedOn] = [dayIn(dossier.foi_requestDate), dayIn(dossier.foi_decisionDate)];
  const documentType = plainText(dossier.dc_type_description ?? '');
  const [summary, outcome] = [plainText(dossier.dc_description ?? ''), plainText(dossier.foi_valuation ?? '')];
  const pages = Number(dossier.foi_nrPagesInDossier ?? 0);
  return {
    id: `woogle:${sourceId}`,
    kind: 'disclosure',
    source: 'woogle',
    sourceId,
    url: pageOfDossier(sourceId),
    retrievedAt: new Date(now).toISOString(),
    about: [key],
    date: dateOfDossier(dossier),
    title: titleOf(dossier),
    publisher: plainText(dossier.dc_publisher_name ?? '') || name,
    category: 'Woo-verzoeken en -besluiten',
    ...(documentType && { documentType }),
    ...(summary && summary !== titleOf(dossier) && { summary }),
    ...(pages > 0 && { pages }),
    ...(requestedOn !== undefined && { requestedOn }),
    ...(decidedOn !== undefined && { decidedOn }),
    ...(outcome && { outcome }),
  };
}
