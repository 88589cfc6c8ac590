import type { Asking } from '../asking.ts';
import type { Entity } from '../entity.ts';
import { Failure } from '../failure.ts';
import type { AboutKey } from '../page-address.ts';
import { askingOf } from '../remember/askings.ts';
import { bundled } from '../remember/bundled.ts';
import type { AnswerPage, Desk, Source } from '../source.ts';
import { IncomingAnswer } from './incoming-answer.ts';
import { deskFor, type LookUpTools } from './source-desk.ts';

/** What to ask a source, and under which key the answer goes. */
export interface Errand {
  about: AboutKey;
  /** Whom it is about; absent for one record. */
  entity?: Entity;
  /** Ask even if the last answer is fresh. */
  again: boolean;
  /** The next page, not the first. */
  more: boolean;
  /** Nobody was ever asked about it: how it stood is not read before. */
  isNew?: boolean;
  pages(source: Source, desk: Desk, from?: string): AsyncIterable<AnswerPage>;
}

/**
 * Asks one source, unless it is not due or cannot know whom this is about; resolves when its answer, or why there is none, is on the disk. Rejects when
 * something went wrong that is not the outside world's doing; its row has ended then too.
 */
export async function askSource(source: Source, errand: Errand, tools: LookUpTools, signal: AbortSignal): Promise<void> {
  const { about, entity, again, more, isNew = false, pages } = errand;
  const { now = Date.now, worker } = tools;
  const before = isNew ? undefined : await askingOf(about, source.id);
  if (!isDue(before, now(), again, more)) return;
  if (entity && source.mayKnow && !(await source.mayKnow(entity, { bundled: tools.bundled ?? bundled }))) return;

  const answer = new IncomingAnswer({ source, about, before, more, isNew, worker, now });
  // From here on whatever goes wrong ends the row: one that says "asking" after us would say so as long as the worker lives.
  try {
    if (signal.aborted) throw new Failure('stopped');
    if (more) await answer.countOn();
    for await (const page of pages(source, deskFor(source, about, signal, tools), more ? before?.next : undefined)) {
      if (signal.aborted) throw new Failure('stopped');
      if ((await answer.take(page)) === 'repeats') break;
    }
    await answer.end();
  } catch (error) {
    const failure = signal.aborted ? new Failure('stopped') : error;
    await answer.fail(failure instanceof Failure ? failure : new Failure('unreadable'));
    // Anything but a Failure is a mistake of ours. The row has its end, and we hear of it.
    if (!(failure instanceof Failure)) throw failure;
  }
}

/** Whether to ask at all. A source that asked us not to come back yet is left alone, whoever insists. */
function isDue(before: Asking | undefined, now: number, again: boolean, more: boolean): boolean {
  if ((before?.retryAt ?? 0) > now) return false;
  if (more) return before?.next !== undefined;
  return again || before?.state !== 'answered' || before.freshUntil <= now;
}
