import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf } from '../browser/database.ts';
import { killChromium } from '../browser/kill-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';

const rounds = 10;

/**
 * Keeps one body after another, as fast as it goes, and tells of each when the background has answered: that is when a screen says "Bewaard"
 * (tests/unit/components/keeping.test.tsx).
 */
const keepOnAndOn = (round: number) => `(async () => {
  const bodies = await (await fetch(chrome.runtime.getURL('registers/bodies.json'))).json();
  for (const { key } of bodies.slice(${round} * 100)) {
    const { res } = await chrome.runtime.sendMessage({ id: 1, type: 'keep', data: { entity: key }, timestamp: Date.now() });
    await saidKept(res.id);
  }
})()`;

test('killed in the middle of saving, ten times: nothing that was said to be kept is lost', async () => {
  test.setTimeout(900_000);
  const profile = mkdtempSync(join(tmpdir(), 'open-kaart-killed-'));
  const said = new Set<string>();
  try {
    for (let round = 0; round < rounds; round++) {
      const chromium = await launchChromium({ profile });
      const page = await chromium.context.newPage();
      await page.goto(chromium.extensionPage('dossier.html'));
      expect((await rowsOf<Save>(page, 'dossier', 'saves').catch(() => [])).map(({ id }) => id)).toEqual(expect.arrayContaining([...said]));
      const enough = said.size + 3 + round;
      await new Promise<void>((resolve, reject) => {
        void page
          .exposeFunction('saidKept', (id: string) => {
            said.add(id);
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
    const kept = new Set((await rowsOf<Save>(page, 'dossier', 'saves')).map(({ id }) => id));
    expect([...said].filter((id) => !kept.has(id))).toEqual([]);
    // At least three in each round.
    expect(said.size).toBeGreaterThanOrEqual(3 * rounds);
    await chromium.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
