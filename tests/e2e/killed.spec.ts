import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killChromium } from '../browser/kill-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { expect, test } from './fixtures.ts';
import { keepUntil, keptKeys } from './keep-on.ts';

const rounds = 10;

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
      await keepUntil(page, round, said, enough);
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
