import type { Entity, EntityKey } from '../../entity.ts';
import type { Complaint } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { namesInPapers } from '../names-in-papers.ts';
import { plainText } from '../plain-text.ts';
import { type Document, documentsWhere, ombudsmanLetter, pageOf, quoted, subjectHas } from '../tweede-kamer/documents.ts';

/**
 * Letters and reports of the National Ombudsman, as far as they were sent to the House of Representatives and name the body in their subject, and what
 * others sent there about them. The ombudsman has no interface of his own, and no counts per body are published.
 */
export const ombudsman = defineSource({
  id: 'ombudsman',
  homepage: 'https://www.nationaleombudsman.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://gegevensmagazijn.tweedekamer.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body'],
  gives: 'complaint',
  keepForHours: 72,
  coversFrom: 2008,

  /** `from` is how many to skip. */
  async *find(entity: Entity, desk: Desk, from = '0'): AsyncGenerator<AnswerPage> {
    const { phrases, isNamedIn } = await namesInPapers(entity, desk);
    const spoken = ['ombudsman', 'Ombudsman'].map((word) => `contains(Onderwerp,${quoted(word)})`).join(' or ');
    const filter = `(Soort eq ${quoted(ombudsmanLetter)} or ${spoken}) and ${subjectHas(phrases)}`;
    const { documents, total, told, next } = await documentsWhere(filter, Number(from), desk);
    const named = documents.filter(({ Onderwerp: subject }) => isNamedIn(subject ?? ''));
    yield {
      records: named.map((document) => letterOf(document, entity.key, desk.now())),
      total: named.length === documents.length ? total : null,
      ...told,
      ...(next !== undefined && { next: String(next) }),
    };
  },
});

/** "rapport 2019/046", "rapportnummer 2019046": a number of seven figures is only one of his where he says so. */
const reportNumber = /\brapport(?:nummer)?\s+((?:19|20)\d{2}\/?\d{3})\b/i;

function letterOf(document: Document, about: EntityKey, now: number): Complaint {
  const { DocumentNummer: sourceId, Soort: documentType, Onderwerp: subject, Datum: date } = document;
  const title = plainText(subject ?? '') || sourceId;
  const number = reportNumber.exec(title)?.[1];
  return {
    id: `ombudsman:${sourceId}`,
    kind: 'complaint',
    source: 'ombudsman',
    sourceId,
    url: pageOf(document),
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date: date?.slice(0, 10) ?? null,
    title,
    documentType: plainText(documentType),
    ...(documentType === ombudsmanLetter && { by: 'Nationale ombudsman' }),
    ...(number !== undefined && { number }),
  };
}
