import * as z from 'zod/mini';
import type { Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { wordsOf } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import type { PortalPage } from './portal.ts';

const Named = z.object({ naam: z.string() });
const Answer = z.object({ count: z.number(), next: z.nullish(z.union([z.boolean(), z.string()])), results: z.array(z.unknown()) });
const Result = z.object({
  type: z.string(),
  record: z.object({
    uuid: z.string(),
    officieleTitel: z.string(),
    omschrijving: z.nullish(z.string()),
    gepubliceerdOp: z.nullish(z.string()),
    registratiedatum: z.nullish(z.string()),
    publisher: z.nullish(Named),
    informatieCategorieen: z.nullish(z.array(Named)),
  }),
});

/**
 * The generic publication platform of Dimpact (GPP-Woo): publications, newest first. A portal may be of several bodies; only those of this one are given.
 * Throws a Failure.
 */
export async function gppPage(host: string, body: string, page: number, desk: Desk): Promise<PortalPage> {
  const question = {
    query: '',
    page,
    sort: 'chronological',
    resultTypes: ['publication'],
    publishers: [],
    informatieCategorieen: [],
    onderwerpen: [],
  };
  const answer = readAnswer(await desk.web.json({ url: `https://${host}/api/zoeken`, method: 'POST', json: question }), Answer);
  const { read, ...told } = readEach(answer.results, Result, {
    publisher: ({ record }) => record.publisher,
    gepubliceerdOp: ({ record }) => record.gepubliceerdOp,
  });
  const publications = read.filter(({ type }) => type === 'publication');
  const own = publications.filter(({ record: { publisher } }) => !publisher || isOf(publisher.naam, body));
  return {
    total: own.length === read.length ? answer.count : null,
    told,
    ...(answer.next && { next: page + 1 }),
    documents: own.map(({ record }) => {
      const category = record.informatieCategorieen?.map(({ naam }) => plainText(naam)).join(', ');
      const summary = plainText(record.omschrijving ?? '');
      return {
        sourceId: record.uuid,
        url: `https://${host}/publicaties/${encodeURIComponent(record.uuid)}`,
        date: dateOf(record.gepubliceerdOp ?? record.registratiedatum ?? '') ?? null,
        title: plainText(record.officieleTitel),
        publisher: plainText(record.publisher?.naam ?? ''),
        ...(category && { category }),
        ...(summary && { summary }),
      };
    }),
  };
}

/** "gemeente Epe" and "Epe" are the same publisher. */
function isOf(publisher: string, body: string): boolean {
  const plain = (name: string): string => wordsOf(name.replace(/^(?:gemeente|provincie|waterschap) /i, ''));
  return plain(publisher) === plain(body);
}
