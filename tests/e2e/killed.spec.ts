import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as pathOf } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsOf } from '../browser/database.ts';
import { killChromium } from '../browser/kill-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const rounds = 10;

const bodies: { key: string; name: string }[] = JSON.parse(
  readFileSync(pathOf(import.meta.dirname, '../../assets/registers/bodies.json'), 'utf8'),
);

/** Opens one body after another and presses "Bewaar", as fast as it goes; tells of each when the screen says that it is kept. */
const keepOnAndOn = (round: number) => {
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
const keptKeys = async (page: Page): Promise<(string | undefined)[]> =>
  rowsOf<Save>(page, 'dossier', 'saves').then(
    (saves) => saves.map(({ entity }) => entity?.key),
    (error: unknown) => [String(error)],
  );

test('killed in the middle of saving, ten times: nothing that was said to be kept is lost', async () => {
  test.setTimeout(900_000);
  const profile = mkdtempSync(join(tmpdir(), 'open-kaart-killed-'));
  const said = new Set<string>();
  try {
    for (let round = 0; round < rounds; round++) {
      const chromium = await launchChromium({ profile });
      const page = await chromium.context.newPage();
      await page.goto(chromium.extensionPage('popup.html#requests'));
      await expect.poll(() => keptKeys(page)).toEqual(expect.arrayContaining([...said]));
      const enough = said.size + 3 + round;
      await new Promise<void>((resolve, reject) => {
        void page
          .exposeFunction('saidKept', (key: string) => {
            said.add(key);
            // The next is being written at this moment.
            if (said.size === enough) resolve();
          })
          .then(() => page.evaluate(keepOnAndOn(round)))
          .catch((error: unknown) => (said.size < enough ? reject(error) : undefined));
      });
      await killChromium(chromium, profile);
    }
    const chromium = await launchChromium({ profile });
    const page = await chromium.context.newPage();
    await page.goto(chromium.extensionPage('dossier.html'));
    await expect.poll(() => keptKeys(page)).toEqual(expect.arrayContaining([...said]));
    // At least three in each round.
    expect(said.size).toBeGreaterThanOrEqual(3 * rounds);
    await chromium.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
