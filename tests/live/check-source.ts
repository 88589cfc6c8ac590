import { Failure } from '../../lib/failure.ts';
import { lookUp } from '../../lib/lookup/look-up.ts';
import type { LookUpTools } from '../../lib/lookup/source-desk.ts';
import { askingOf } from '../../lib/remember/askings.ts';
import { shared } from '../../lib/remember/shared-answers.ts';
import type { Check } from './checks.ts';

/** What a source answered, for the table. */
export interface Found {
  state: string;
  status?: number | undefined;
  received?: number;
  total?: number | null;
  unreadable?: number;
  /** What is not as we know it, in words; empty when all is well. */
  changed?: string;
  requests?: number;
  ms?: number;
}

/**
 * Puts one small question with the extension's own client, and reads what comes with the same schemas: whatever the source would ask after that stays in. Resolves
 * with how that ended, and with what is not as we know it, in words; without those all is well.
 */
export async function checkSource(
  { source, entity, held = {}, mayBeEmpty = false }: Check,
  tools: LookUpTools,
): Promise<{ found: Found; wrong: string[] }> {
  for (const [name, value] of Object.entries(held))
    await shared(
      name,
      0,
      (each) => each,
      async () => value,
    );
  let requests = 0;
  const counting: LookUpTools = {
    ...tools,
    shelf: [source],
    patience: { ...tools.patience, retries: 0 },
    leaving: () => {
      if (requests > 0) throw new Failure('stopped');
      requests += 1;
    },
  };
  const begun = Date.now();
  await lookUp({ entity, again: true }, counting);
  const row = await askingOf(entity.key, source.id);
  const { state = 'not asked', total = null, unreadable = 0, gone = [], status } = row ?? {};
  // What came with the extension is no answer.
  const received = row?.snapshot === undefined ? (row?.received ?? 0) : 0;
  // Stopped is by us, after the first answer.
  const isAnswer = state === 'answered' || state === 'stopped';
  const wrong = [
    ...(isAnswer ? [] : [[state, status].filter(Boolean).join(' ')]),
    ...(!isAnswer || received > 0 || (total ?? 0) > 0 || (mayBeEmpty && state === 'answered')
      ? []
      : ['it has nothing about somebody it knows']),
    ...(unreadable < Math.max(received, total ?? 0, 1) ? [] : [`${unreadable} items do not fit the schema`]),
    ...(gone.length > 0 ? [`fields that are gone: ${gone.join(', ')}`] : []),
  ];
  return {
    found: { state, status, received, total, unreadable, requests, ms: Date.now() - begun, changed: wrong.join('; ') },
    wrong,
  };
}
