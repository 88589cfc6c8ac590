import type { CDPSession } from '@playwright/test';

/** The parts of a trace event that tell how long a script held a thread. Times in microseconds; `tdur` is the processor's time of that thread. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  ts: number;
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

/**
 * The longest stretch, in milliseconds, that our script in a page took of the page's thread: time of the processor, so that what else the machine does meanwhile does not
 * count. It is EvaluateScript and FunctionCall with the script's address, and every RunMicrotasks of that thread: what goes on after a pause
 * is one, and has no address. So those of the page's own scripts count as well; it can be too much, never too little. 0 when our script did not run.
 */
export const longestScriptTask = (events: readonly TraceEvent[], extensionId: string): number =>
  Math.max(0, ...scriptTasks(events, extensionId));

/** The processor's time that it took in all, in milliseconds. */
export const scriptTime = (events: readonly TraceEvent[], extensionId: string): number =>
  scriptTasks(events, extensionId).reduce((sum, task) => sum + task, 0);

function scriptTasks(events: readonly TraceEvent[], extensionId: string): number[] {
  const own = `chrome-extension://${extensionId}/content-scripts/`;
  const isOwn = ({ name, args }: TraceEvent): boolean =>
    (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith(own) === true;
  const whole = events.filter(({ ph }) => ph === 'X');
  const threads = new Set(whole.filter(isOwn).map(({ pid, tid }) => `${pid} ${tid}`));
  return whole
    .filter((event) => isOwn(event) || (event.name === 'RunMicrotasks' && threads.has(`${event.pid} ${event.tid}`)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/**
 * How many tasks, of whatever sort, held the thread of our own screens for longer than so many milliseconds of the processor's time. Needs a trace with
 * `wholeTasks`.
 */
export function longTasks(events: readonly TraceEvent[], extensionId: string, milliseconds: number): number {
  const own = `chrome-extension://${extensionId}/chunks/`;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(own) === true)
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  if (threads.size === 0) throw new Error('nothing of our screens ran');
  return events.filter(({ name, pid, tid, tdur = 0 }) => name === 'RunTask' && threads.has(`${pid} ${tid}`) && tdur > milliseconds * 1000)
    .length;
}

/** The category of a trace in which each task of a thread stands, from its beginning to its end. */
export const wholeTasks = 'disabled-by-default-devtools.timeline';

/** Traces the whole browser until `stop`, which gives the events. */
export async function startTrace(browser: CDPSession, also: readonly string[] = []): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  // What the browser itself writes; its shape is that of the trace event format.
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute', ...also], excludedCategories: ['*'] },
  });
  return {
    async stop() {
      const complete = new Promise<void>((resolve) => browser.once('Tracing.tracingComplete', () => resolve()));
      await browser.send('Tracing.end');
      await complete;
      browser.off('Tracing.dataCollected', collect);
      return events;
    },
  };
}

const isTraceEvent = (event: object): event is TraceEvent => 'name' in event && 'ph' in event && 'ts' in event;
