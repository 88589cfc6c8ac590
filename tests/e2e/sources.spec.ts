import AxeBuilder from '@axe-core/playwright';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { startSources } from '../sources/server.ts';
import { expect, test } from '@playwright/test';
import { allAsked, say } from './words.ts';

test('a source that is optional is off until the reader allows it, and then it alone is asked', async () => {
  const sources = await startSources();
  const chromium = await launchChromium({ sourcesPort: sources.tlsPort });
  try {
    // Who lets it read everywhere has not said that it may ask everybody.
    await allowEverywhere(chromium);
    const popup = await chromium.context.newPage();
    await popup.setViewportSize({ width: 400, height: 700 });
    await popup.goto(`${chromium.extensionPage('popup.html')}#government-body:gm0344`);
    await expect(popup.getByText(/^\d+ bronnen hebben je toestemming nog niet$/)).toBeVisible();
    await expect(popup.getByText(say('asking.ready'))).toBeAttached();
    expect(new Set(sources.log.map(({ host }) => host))).toEqual(
      new Set(['www.tenderned.nl', 'open.overheid.nl', 'algoritmes.overheid.nl']),
    );

    await popup.locator('summary', { hasText: 'TED (Europese aanbestedingen)' }).click();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    sources.log.length = 0;
    await popup.getByRole('button', { name: 'Geef toestemming om TED (Europese aanbestedingen) te vragen' }).click();
    await expect(popup.getByText('Hetzelfde bericht staat ook in').first()).toBeVisible();
    expect(new Set(sources.log.map(({ host }) => host))).toEqual(new Set(['api.ted.europa.eu']));
    for (const { headers } of sources.log) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  } finally {
    await chromium.close();
    await sources.close();
  }
});

test('a host that keeps failing is left in peace, and the reader can read until when', async () => {
  const sources = await startSources();
  const chromium = await launchChromium({ sourcesPort: sources.tlsPort });
  try {
    sources.setFault('open.overheid.nl', '500');
    const popup = await chromium.context.newPage();
    const open = async (code: string) => {
      await popup.goto('about:blank');
      await popup.goto(`${chromium.extensionPage('popup.html')}#government-body:${code}`);
    };
    const rests = popup.getByText(/Rust tot \d{1,2}:\d{2}\./).first();
    const bodies = ['gm0344', 'gm0363', 'gm0599', 'gm0518', 'gm0855'];
    await expect(async () => {
      await open(bodies.shift() ?? 'gm0344');
      await expect(rests).toBeVisible({ timeout: 15_000 });
    }).toPass();
    const asked = sources.log.filter(({ host }) => host === 'open.overheid.nl').length;
    await open('gm0014');
    await expect(rests).toBeVisible();
    await expect(popup.getByText(allAsked)).toBeAttached();
    expect(sources.log.filter(({ host }) => host === 'open.overheid.nl')).toHaveLength(asked);
  } finally {
    await chromium.close();
    await sources.close();
  }
});
