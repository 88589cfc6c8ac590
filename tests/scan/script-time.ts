import type { CDPSession } from '@playwright/test';

/** The parts of a trace event that tell how long a script held the main thread. Times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/**
 * The longest stretch, in milliseconds, in which a script of the extension held a thread: outermost EvaluateScript and FunctionCall events with
 * the extension's address. 0 when there is none.
 */
export function longestScriptTask(events: readonly TraceEvent[], extensionId: string): number {
  const own = `chrome-extension://${extensionId}/`;
  return events
    .filter(
      ({ name, ph, args }) => ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith(own),
    )
    .reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}

/** Traces the whole browser until `stop`, which gives the events. */
export async function startTrace(browser: CDPSession): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  // What the browser itself writes; its shape is that of the trace event format.
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
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
