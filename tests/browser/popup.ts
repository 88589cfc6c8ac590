import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { LaunchedChromium } from './launch-chromium.ts';

/** The toolbar popup as the browser shows it. Playwright sees no page for it, so it is driven over the DevTools protocol. */
export interface Popup {
  /** Runs an expression in the popup and gives its (JSON) value. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** The visible text. */
  text(): Promise<string>;
  /** Waits until the expression is truthy; on time-out the error shows what the popup said. */
  until(expression: string, patience?: number): Promise<void>;
  /** Waits until the visible text contains these words. */
  shows(words: string | RegExp, patience?: number): Promise<void>;
  /** Clicks the first element that matches the CSS selector, with a real mouse event. */
  click(selector: string): Promise<void>;
  /** Clicks the first visible button, link or list item whose text contains these words. */
  choose(words: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key: "Enter", "ArrowDown", "Escape". */
  press(key: string): Promise<void>;
  setColours(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What a target says over the DevTools protocol. */
interface Spoken<Result> {
  id?: number;
  result: Result;
  error?: { message: string };
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const quoted = (words: string) => JSON.stringify(words);

const keyCodes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Home: 36,
  End: 35,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Clicks the toolbar button for the tab of this page: opens the popup and grants activeTab, as the reader's click does. */
export async function clickAction(chromium: LaunchedChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await chromium.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await chromium.cdp.send('Extensions.triggerAction', { id: chromium.extensionId, targetId: tab.targetId });
}

/** Clicks the toolbar button on this page and gives the real popup. */
export async function openPopup(chromium: LaunchedChromium, page: Page): Promise<Popup> {
  await clickAction(chromium, page);
  return attachPopup(chromium);
}

/** Takes hold of a popup that is open (or about to be). */
export function attachPopup(chromium: LaunchedChromium): Promise<Popup> {
  return attach(chromium.cdp, (url) => url.startsWith(chromium.extensionPage('popup.html')), chromium);
}

async function attach(cdp: CDPSession, matches: (url: string) => boolean, chromium: LaunchedChromium): Promise<Popup> {
  const pages = new Set(chromium.context.pages().map((page) => page.url()));
  const find = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(
      (target) => target.type === 'page' && matches(target.url) && !pages.has(target.url),
    );
  let target = await find();
  for (let tries = 0; !target && tries < 200; tries++) {
    await pause(25);
    target = await find();
  }
  if (!target) throw new Error('the popup did not open');
  const { targetId } = target;
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });

  let last = 0;
  /** By the number of the question: what to do with the answer, as it came, or with the news that none will. */
  const waiting = new Map<number, { answer(message: string): void; refuse(error: Error): void }>();
  const closed = () => {
    for (const asker of waiting.values()) asker.refuse(new Error('the popup closed'));
    waiting.clear();
  };
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id = 0 }: Spoken<unknown> = JSON.parse(event.message);
    waiting.get(id)?.answer(event.message);
    waiting.delete(id);
  });
  cdp.on('Target.targetDestroyed', (event) => event.targetId === targetId && closed());
  cdp.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && closed());

  const send = <Result>(method: string, params: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, {
        refuse: reject,
        answer: (message) => {
          const spoken: Spoken<Result> = JSON.parse(message);
          if (spoken.error) reject(new Error(spoken.error.message));
          else resolve(spoken.result);
        },
      });
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });

  async function evaluate<T>(expression: string): Promise<T> {
    const question = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails: thrown } = await send<Evaluated<T>>('Runtime.evaluate', question);
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  }

  const text = () => evaluate<string>('document.body.innerText');

  async function until(expression: string, patience = 30_000): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await pause(30)) if (await evaluate(`!!(${expression})`)) return;
    throw new Error(`The popup never came to ${expression}. It says:\n${await text()}`);
  }

  /** Where to click; null when there is nothing, or it still moves: records that come in push what stands under them down. */
  const restingSpot = (element: string) =>
    evaluate<{ x: number; y: number } | null>(`(async () => {
      const element = ${element};
      if (!element) return null;
      element.scrollIntoView({ block: 'center' });
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = element.getBoundingClientRect();
      await frame();
      const after = element.getBoundingClientRect();
      if (box.x !== after.x || box.y !== after.y) return null;
      const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const hit = document.elementFromPoint(spot.x, spot.y);
      return hit && (element.contains(hit) || hit.contains(element)) ? spot : null;
    })()`);

  async function clickAt(element: string, what: string): Promise<void> {
    let spot = await restingSpot(element);
    for (const end = Date.now() + 30_000; !spot && Date.now() < end; spot = await restingSpot(element)) await pause(30);
    if (!spot) throw new Error(`The popup has no ${what}. It says:\n${await text()}`);
    for (const type of ['mousePressed', 'mouseReleased'])
      await send('Input.dispatchMouseEvent', { type, ...spot, button: 'left', buttons: type === 'mousePressed' ? 1 : 0, clickCount: 1 });
  }

  await until('document.readyState === "complete"');
  return {
    evaluate,
    text,
    until,
    shows: (words, patience) =>
      until(
        words instanceof RegExp ? `${String(words)}.test(document.body.innerText)` : `document.body.innerText.includes(${quoted(words)})`,
        patience,
      ),
    click: (selector) => clickAt(`document.querySelector(${quoted(selector)})`, selector),
    choose: (words) =>
      clickAt(
        `[...document.querySelectorAll('button, a, summary, [role=option], [role=button], li, label')]
          .find((each) => each.checkVisibility() && each.textContent.includes(${quoted(words)}))`,
        `"${words}" to choose`,
      ),
    type: async (characters) => void (await send('Input.insertText', { text: characters })),
    press: async (key) => {
      const code = { key, code: key, windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0) };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...code, ...(key === 'Enter' && { text: '\r' }) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    },
    setColours: async (scheme) =>
      void (await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })),
    screenshot: async (file) => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      closed();
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    },
  };
}
