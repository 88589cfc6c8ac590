import { readFileSync } from 'node:fs';
import { resolve as pathOf } from 'node:path';
import type { Page } from '@playwright/test';
import type { Save } from '../../lib/save.ts';
import { rowsOf } from '../browser/database.ts';
import { say } from './words.ts';

const bodies: { key: string; name: string }[] = JSON.parse(
  readFileSync(pathOf(import.meta.dirname, '../../assets/registers/bodies.json'), 'utf8'),
);

/** Opens one body after another and presses "Bewaar", as fast as it goes; tells of each when the screen says that it is kept. */
const keeping = (round: number) => {
  const buttons = bodies.slice(round * 100, round * 100 + 100).map(({ key, name }) => ({
    key,
    keep: say('keep.keepNamed', name),
    kept: say('keep.keptNamed', name),
  }));
  return `(async () => {
    const button = async (label) => {
      for (;;) {
        const found = [...document.querySelectorAll('button')].find((each) => each.ariaLabel === label);
        if (found) return found;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    for (const { key, keep, kept } of ${JSON.stringify(buttons)}) {
      location.hash = key;
      (await button(keep)).click();
      await button(kept);
      await saidKept(key);
    }
  })()`;
};

/** Whose saves are there; why not, when the database cannot be read or is not there yet. */
export const keptKeys = async (page: Page): Promise<(string | undefined)[]> =>
  rowsOf<Save>(page, 'dossier', 'saves').then(
    (saves) => saves.map(({ entity }) => entity?.key),
    (error: unknown) => [String(error)],
  );

/** In a page of the extension: keeps bodies on and on, and adds to `said` whom the screen said to be kept, until there are `enough`; then goes on. */
export const keepUntil = (page: Page, round: number, said: Set<string>, enough: number): Promise<void> =>
  new Promise((resolve, reject) => {
    void page
      .exposeFunction('saidKept', (key: string) => {
        said.add(key);
        // The next is being written at this moment.
        if (said.size === enough) resolve();
      })
      .then(() => page.evaluate(keeping(round)))
      .catch((error: unknown) => (said.size < enough ? reject(error) : undefined));
  });
