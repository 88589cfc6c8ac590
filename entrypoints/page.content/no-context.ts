/**
 * Stands in the place of the context that WXT makes for every content script (see wxt.config.ts): timers, a watcher of addresses, ways to put a screen into
 * a page, 1.7 kB on every page. Ours has a `ScriptLife`.
 */
export function ContentScriptContext(): void {
  // Nothing: see above.
}
