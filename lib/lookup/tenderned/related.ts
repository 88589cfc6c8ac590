import * as z from 'zod/mini';
import { isOfThisAlone } from '../../failure.ts';
import type { Contract } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import { pageOf, service } from './service.ts';

const Listed = z.object({
  publicatieId: z.union([z.string(), z.number()]),
  formType: z.nullish(z.string()),
  publicatieDatum: z.nullish(z.string()),
});
const Kept = z.array(z.unknown());

/** By the form of the notice; the answer does not give the code of its kind. */
const stages: ReadonlyMap<string, Contract['stage']> = new Map([
  ['competition', 'call'],
  ['result', 'award'],
  ['consultation', 'market-consultation'],
  ['planning', 'prior-notice'],
]);

/** The other notices of the procedure that a call began: where it ended, if it did. Asked for again after a week. Empty when TenderNed cannot say. */
export async function relatedTo(id: string, desk: Desk): Promise<NonNullable<Contract['related']>> {
  try {
    const answer = await desk.shared(
      `tenderned-related-${id}`,
      7 * 24,
      (value) => readAnswer(value, Kept),
      () => desk.web.json({ url: `${service}/publicaties/${id}/gerelateerd` }),
    );
    return readEach(answer, Listed)
      .read.filter(({ publicatieId }) => String(publicatieId) !== id)
      .map(({ publicatieId, formType, publicatieDatum }) => ({
        stage: stages.get(formType ?? '') ?? 'other',
        url: pageOf(String(publicatieId)),
        date: publicatieDatum?.slice(0, 10) ?? null,
      }));
  } catch (error) {
    if (isOfThisAlone(error)) return [];
    throw error;
  }
}
