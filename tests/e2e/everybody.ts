import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { looks } from './looks.ts';

/** One look at a time: what an earlier one set is gone. */
const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** Firefox begins with 18 times the letter of its own interface, and lets the reader make it smaller. CSS pixels. */
const narrowestSidebar = 200;

/** What has the focus, as far as a test can see it. */
interface Stop {
  what: string;
  /** Where it stands in the document, CSS pixels; the same stop twice means that all were there. */
  place: string;
  /** Something is drawn around it, or in it, because it has the focus. */
  isMarked: boolean;
  isInSight: boolean;
}

/** Runs in the page: what has the focus now; null when nothing has, or the page itself. */
const stopHere = (): Stop | null => {
  let stop = document.activeElement;
  while (stop?.shadowRoot?.activeElement) stop = stop.shadowRoot.activeElement;
  if (!(stop instanceof HTMLElement || stop instanceof SVGElement) || stop === document.body) return null;
  // A switch and a choice draw it on what stands for them.
  const drawn: [Element, string?][] = [[stop], [stop, '::after'], [stop, '::before'], [stop.nextElementSibling ?? stop]];
  for (let around: Element | null = stop; around && drawn.length < 8; around = around.parentElement) drawn.push([around]);
  const isMarked = drawn.some(([element, part]) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  const { top, bottom, left, right, width, height } = stop.getBoundingClientRect();
  const isInSight = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const what = `${stop.tagName.toLowerCase()} ${stop.getAttribute('aria-label') ?? stop.textContent.trim().slice(0, 40)}`;
  return { what, place: `${left + scrollX} ${top + scrollY}`, isMarked, isInSight };
};

/** With the Tab key from the beginning, at most so many steps. */
async function walked(page: Page, most = 60): Promise<Stop[]> {
  await page.evaluate(() => {
    // From the beginning of the document, wherever the reader clicked last.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop || stops.some(({ what, place }) => what === stop.what && place === stop.place)) break;
    stops.push(stop);
  }
  return stops;
}

/**
 * A screen is for everybody: axe finds nothing in any look, nothing sticks out at 320 pixels (of the side panel not in Firefox’s sidebar either), nothing moves for
 * who wants no motion, and the Tab key goes through it in the order of the document, with a mark around what has the focus.
 */
export async function isForEverybody(page: Page): Promise<void> {
  const narrowest = page.url().includes('/sidepanel.html') ? narrowestSidebar : 320;
  await page.bringToFront();
  for (const { name, media } of looks) {
    await page.emulateMedia({ ...plain, ...media });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]),
      name,
    ).toEqual([]);
  }
  await page.emulateMedia({ ...plain, reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  expect(moving, 'moving although the reader wants none of it').toBe(0);
  await page.emulateMedia(plain);

  expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count(), 'out of the order of the document').toBe(0);
  const stops = await walked(page);
  // An article may have none.
  const there = page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  if ((await there.count()) > 0) expect(stops.length, 'nothing that the keyboard reaches').toBeGreaterThan(0);
  expect(
    stops.filter(({ isMarked }) => !isMarked).map(({ what }) => what),
    'no mark around it',
  ).toEqual([]);
  expect(
    stops.filter(({ isInSight }) => !isInSight).map(({ what }) => what),
    'out of sight',
  ).toEqual([]);

  const size = page.viewportSize();
  await page.setViewportSize({ width: narrowest, height: 640 });
  // A pdf is drawn anew in the width that it now has.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `sticks out at ${narrowest} pixels` })
    .toBeLessThanOrEqual(narrowest);
  if (size) await page.setViewportSize(size);
}
