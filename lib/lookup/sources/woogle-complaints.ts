import type { Entity } from '../../entity.ts';
import type { Complaint } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { plainText } from '../plain-text.ts';
import { dateOfDossier, type Dossier, dossiersOf, isPublisher, pageOfDossier, titleOf } from '../woogle/dossiers.ts';

/** Rulings on complaints that bodies publish on their own sites, as far as Woogle found them. */
export const woogleComplaints = defineSource({
  id: 'woogle-complaints',
  homepage: 'https://woogle.wooverheid.nl',
  licence: 'that of each publisher',
  hosts: ['https://woogle.wooverheid.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body'],
  gives: 'complaint',
  keepForHours: 72,
  mayKnow: isPublisher,

  /** `from` is the number of the page. */
  async *find(entity: Entity, desk: Desk, from = '1'): AsyncGenerator<AnswerPage> {
    const { dossiers, total, told, next } = await dossiersOf(entity, '2l', Number(from), desk);
    const records = dossiers.map((dossier) => rulingOf(dossier, entity, desk.now()));
    yield { records, total, ...told, ...(next !== undefined && { next: String(next) }) };
  },
});

function rulingOf(dossier: Dossier, { key, name }: Entity, now: number): Complaint {
  const { dc_identifier: sourceId } = dossier;
  const [summary, outcome] = [plainText(dossier.dc_description ?? ''), plainText(dossier.foi_valuation ?? '')];
  return {
    id: `woogle-complaints:${sourceId}`,
    kind: 'complaint',
    source: 'woogle-complaints',
    sourceId,
    url: pageOfDossier(sourceId),
    retrievedAt: new Date(now).toISOString(),
    about: [key],
    date: dateOfDossier(dossier),
    title: titleOf(dossier),
    documentType: plainText(dossier.dc_type_description ?? '') || 'Klachtoordeel',
    by: plainText(dossier.dc_publisher_name ?? '') || name,
    ...(summary && summary !== titleOf(dossier) && { summary }),
    ...(outcome && { outcome }),
  };
}
