import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

/** Messages of the Dutch locale, flattened the way the build does: nested keys joined by "_", the forms of a plural by " | ". */
function flatten(node: unknown, path: string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (typeof node === 'string') into.set(path.join('_'), node);
  else if (node && typeof node === 'object') {
    const entries = Object.entries(node);
    if (entries.every(([key]) => key === 'n' || Number.isFinite(Number(key))))
      into.set(path.join('_'), entries.map(([, form]) => String(form)).join(' | '));
    else for (const [key, value] of entries) flatten(value, [...path, key], into);
  }
  return into;
}
const messages = flatten(parse(readFileSync(resolve(import.meta.dirname, '../../assets/locales/nl.yml'), 'utf8')));

// A window of happy-dom has no locks. One at a time, by name, is all that is asked of them.
const last = new Map<string, Promise<unknown>>();
if (!navigator.locks)
  Object.defineProperty(navigator, 'locks', {
    value: {
      request(name: string, ...[how, then]: [unknown, ((lock: object) => unknown)?]) {
        const work = then ?? how;
        const done = Promise.resolve(last.get(name)).then(() => (typeof work === 'function' ? work({ name }) : undefined));
        last.set(
          name,
          done.catch(() => undefined),
        );
        return done;
      },
    },
  });

beforeEach(() => {
  fakeBrowser.reset();
  // As Chromium; Firefox does not have it.
  fakeBrowser.storage.local.getKeys = async () => Object.keys(await fakeBrowser.storage.local.get(null));
  fakeBrowser.i18n.getUILanguage = () => 'nl';
  fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | (string | number)[]) => {
    const parts = substitutions === undefined ? [] : [substitutions].flat();
    return (messages.get(key) ?? '').replace(/\$(\d)/g, (_, n: string) => String(parts[Number(n) - 1] ?? ''));
  };
});
