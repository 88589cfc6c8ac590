import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { type EraseStep, type Erasing, type StepState, eraseSteps, isGoing } from '../../lib/erasing.ts';
import { stopAll } from '../../lib/lookup/look-up.ts';
import { sendMessage } from '../../lib/messages.ts';
import { readErasing, writeErasing } from '../../lib/remember/erasing.ts';
import type { Following } from '../../lib/remember/in-lots.ts';
import { inTime } from '../../lib/remember/second-copy/turns.ts';
import { tabsThatAreRead } from '../../lib/remember/tabs.ts';
import { allWritten } from '../../lib/remember/write-together.ts';
import { dossierNow, emptyCache, emptyDossier, emptyStorage, howDossierErased, isCacheEmpty } from '../../lib/remember/wipe.ts';
import { endConnections } from './connections-under-way.ts';
import { arrangeDaily } from './following.ts';
import { followSettings } from './reading-places.ts';
import { awake } from './lookups.ts';
import { forgetTab } from './tab-readings.ts';
import { worker } from './worker-run.ts';

/** What is under way in this run of the worker. */
let current: { stop(): Promise<void>; done: Promise<void> } | undefined;

/** Erases, step by step. Who asks meanwhile waits for what is under way. How it goes and how it ended is in the row; this rejects only when that cannot be written. */
export function erase(what: 'fetched' | 'everything'): Promise<void> {
  if (current) return current.done;
  const stop = new AbortController();
  const steps = what === 'everything' ? eraseSteps : (['fetched'] as const);
  let row: Erasing = { state: 'going', steps: steps.map((step) => ({ step, is: 'there' })), part: 0, worker };
  const note = (change: Partial<Erasing>) => {
    row = { ...row, ...change };
    return writeErasing(row);
  };
  const become = (step: EraseStep, is: StepState) => row.steps.map((each) => (each.step === step ? { step, is } : each));
  const done = awake(
    (async () => {
      // Of a dossier that does not open, what else there is can be erased; that it was not is told at its step.
      const dossier = await dossierNow().catch(() => undefined);
      await note(dossier === undefined ? {} : { dossier });
      // What is asked now would come in after it was thrown away.
      await Promise.all([endConnections(), stopAll()]);
      await allWritten();
      for (const step of steps) {
        if (stop.signal.aborted) return await note({ state: 'stopped' });
        await note({ steps: become(step, 'going'), part: 0 });
        try {
          const { is, ...rest } = await erased(step, {
            signal: stop.signal,
            tell: (part, of) => void note({ part: part / of }).catch(() => undefined),
          });
          await note({ steps: become(step, is), ...rest });
        } catch {
          // A choice may be gone before what comes after it failed; everything else is all or nothing.
          const isStopped = stop.signal.aborted;
          return await note({
            steps: become(step, step === 'chosen' && !isStopped ? 'partly' : 'there'),
            state: isStopped ? 'stopped' : 'failed',
          });
        }
      }
      await note({ state: endOf(row.steps) });
    })(),
  ).finally(() => {
    current = undefined;
  });
  current = {
    done,
    stop: async () => {
      stop.abort();
      // Its end may be on its way to the row.
      if (isGoing(row)) await note({ state: 'stopping' });
    },
  };
  return done;
}

const endOf = (steps: Erasing['steps']): 'done' | 'failed' => (steps.every(({ is }) => is === 'gone') ? 'done' : 'failed');

/** What was not erased yet stays. */
export async function stopErasing(): Promise<void> {
  await (current ? current.stop() : endErasing());
}

/** Where the row says that it goes on, and nobody is at it because the worker was stopped: tells what is gone, as it finds it. */
export async function endErasing(): Promise<void> {
  const row = await readErasing();
  if (current || !row || !isGoing(row)) return;
  const steps = await Promise.all(row.steps.map(async ({ step, is }) => ({ step, is: is === 'going' ? await asFound(step, row) : is })));
  // Another window may have erased meanwhile, and then the row is about that.
  const now = await readErasing();
  if (!current && now && isGoing(now)) await writeErasing({ ...row, steps, state: endOf(steps) });
}

/** What is fetched after it was all gone looks like what never went, and a dossier of which nobody knew before which one it was can be another by now. */
async function asFound(step: EraseStep, { dossier }: Erasing): Promise<StepState> {
  if (step === 'fetched') return (await isCacheEmpty()) ? 'gone' : 'partly';
  return step === 'made' && dossier !== undefined ? await howDossierErased(dossier) : 'partly';
}

/** Rejects when it was stopped or failed. */
async function erased(step: EraseStep, following: Following): Promise<{ is: StepState; keepsEverywhere?: true }> {
  if (step === 'fetched') {
    await emptyCache(following);
    return { is: 'gone' };
  }
  if (step === 'made') return { is: (await emptyDossier(following)) === 'gone' ? 'gone' : 'copy-left' };
  return { is: 'gone', ...((await forgetChoices(following)) && { keepsEverywhere: true }) };
}

/** So long at most a page that does not answer is waited for. Milliseconds. */
const patience = 3_000;

/**
 * What the reader chose goes, and the permissions with it; the order is such that what is cut short can be done again. Until all pages stopped being read it can be
 * stopped, and no choice has changed.
 * @returns whether the browser keeps the permission to read on every page
 */
async function forgetChoices({ signal, tell }: Following): Promise<boolean> {
  const read = await tabsThatAreRead();
  let silent = 0;
  await Promise.all(
    read.map(async (tabId) => {
      await inTime(sendMessage('stopReading', undefined, tabId), patience).catch(() => undefined);
      await forgetTab(tabId);
      tell(++silent, read.length + 1);
    }),
  );
  signal.throwIfAborted();
  await arrangeDaily();
  await emptyStorage();
  const isKept = await giveBackPermissions();
  await followSettings();
  return isKept;
}

/**
 * What was asked for since the installation goes back. Chromium takes with a pattern everything that it holds, also the hosts of the sources that came with
 * the installation, and does not give those back before it is started anew: there such a pattern stays, and nothing uses it.
 * @returns whether one stayed
 */
async function giveBackPermissions(): Promise<boolean> {
  const fixed: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !fixed.includes(origin));
  const returnable = import.meta.env.BROWSER === 'firefox' ? given : given.filter((origin) => !fixed.some((each) => holds(origin, each)));
  if (returnable.length > 0) await browser.permissions.remove({ origins: returnable }).catch(() => false);
  return returnable.length < given.length;
}

/** Whether the first match pattern permits the host of the second. */
const holds = (wide: string, narrow: string): boolean => new MatchPattern(wide).includes(narrow.replace('/*', '/'));
