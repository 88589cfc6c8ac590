import type { AboutKey } from '../page-address.ts';
import { bundled } from '../remember/bundled.ts';
import { shared } from '../remember/shared-answers.ts';
import type { Desk, Source } from '../source.ts';
import { openWeb, type WebTools } from './web.ts';

export interface LookUpTools extends WebTools {
  /** Which run of the worker this is; written in every row, so that the next run knows which were cut short. */
  worker: string;
  /** default: the shelf */
  shelf?: readonly Source[];
  bundled?: Desk['bundled'];
  /** Says stop, also before any source is asked: each then ends as stopped, without asking. */
  signal?: AbortSignal;
  /** Told when a source puts a question, whether or not it may leave at once. */
  putting?: () => void;
}

/** What a source works with while it answers about this entity or record; `signal` stops what it asks. */
export function deskFor(source: Source, about: AboutKey, signal: AbortSignal, tools: LookUpTools): Desk {
  const { now = Date.now, putting } = tools;
  const web = openWeb(source, about, signal, tools);
  return {
    web: { json: (question) => (putting?.(), web.json(question)), text: (question) => (putting?.(), web.text(question)) },
    bundled: tools.bundled ?? bundled,
    shared: (name, hours, read, ask) => shared(name, hours, read, ask, now),
    now,
  };
}
