import { browser } from 'wxt/browser';
import { listenLastingly } from '../../lib/collect/lasting-listeners.ts';

/** Said to the script of an earlier version of the extension: it lives in a world of its own, where nothing else of us reaches it. */
const successor = `${browser.runtime?.id}:successor`;

/** How long the script in this frame lives: until the extension is switched off, or another version of it takes over. */
export class ScriptLife {
  readonly #end = new AbortController();

  /** Begins, and ends what an earlier version left in this frame. */
  constructor() {
    document.dispatchEvent(new Event(successor));
    const { signal } = this;
    const end = (): void => this.#end.abort();
    listenLastingly(() => document.addEventListener(successor, end, { signal }), signal);
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isOver(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return this.signal.aborted;
  }
}
