import type { Entity, EntityKey } from '../../entity.ts';
import type { ParliamentPaper } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { namesInPapers } from '../names-in-papers.ts';
import { plainText } from '../plain-text.ts';
import { type Document, documentsWhere, ombudsmanLetter, pageOf, quoted, subjectHas } from '../tweede-kamer/documents.ts';

/** Questions, motions, letters and other papers of the House of Representatives that name an entity in their subject. */
export const tweedeKamer = defineSource({
  id: 'tweede-kamer',
  homepage: 'https://www.tweedekamer.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://gegevensmagazijn.tweedekamer.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body', 'supplier', 'algorithm'],
  gives: 'parliament',
  keepForHours: 24,
  coversFrom: 2008,
  mayKnow: async (entity, bundle) => (await namesInPapers(entity, bundle)).phrases.length > 0,

  /** `from` is how many to skip. */
  async *find(entity: Entity, desk: Desk, from = '0'): AsyncGenerator<AnswerPage> {
    const { phrases, isNamedIn } = await namesInPapers(entity, desk);
    // Letters of the ombudsman have a section of their own.
    const filter = `Soort ne ${quoted(ombudsmanLetter)} and ${subjectHas(phrases)}`;
    const { documents, total, told, next } = await documentsWhere(filter, Number(from), desk);
    const named = documents.filter(({ Onderwerp: subject }) => isNamedIn(subject ?? ''));
    yield {
      records: named.map((document) => paperOf(document, entity.key, desk.now())),
      // The source finds parts of words ("gemeente Utrechtse Heuvelrug"); what it counts is then not what there is.
      total: named.length === documents.length ? total : null,
      ...told,
      ...(next !== undefined && { next: String(next) }),
    };
  },
});

function paperOf(document: Document, about: EntityKey, now: number): ParliamentPaper {
  const { DocumentNummer: number, Soort: documentType, Onderwerp: subject, Titel: title, Datum: date, Zaak: matters } = document;
  const [matter] = matters ?? [];
  const name = plainText(subject ?? '') || plainText(title ?? '') || number;
  const subjectOfMatter = plainText(matter?.Onderwerp ?? '');
  return {
    id: `tweede-kamer:${number}`,
    kind: 'parliament',
    source: 'tweede-kamer',
    sourceId: number,
    url: pageOf(document),
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date: date?.slice(0, 10) ?? null,
    title: name,
    documentType: plainText(documentType),
    number,
    ...(matter?.Status && { status: plainText(matter.Status) }),
    // Most often the paper and the matter are called the same, with or without "Vragen over".
    ...(subjectOfMatter && !subjectOfMatter.includes(name) && !name.includes(subjectOfMatter) && { matter: subjectOfMatter }),
  };
}
