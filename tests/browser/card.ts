import type { CDPSession, Page } from '@playwright/test';

/** The card on a page. It lives in a closed shadow root, so it is found through the accessibility tree, as a screen reader finds it. */
export interface Card {
  /** All that it says, in order; empty when there is none. */
  text(): Promise<string>;
  /** Waits until it says these words. */
  says(words: string): Promise<void>;
  /** Clicks the button or link whose name contains these words. */
  choose(words: string): Promise<void>;
  /** Waits until there is no card. */
  gone(): Promise<void>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Everything in a dialog: text, buttons and links, in reading order. */
async function readDialog(session: CDPSession): Promise<{ role: string; name: string; node: number }[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find(({ role, ignored }) => !ignored && (role?.value === 'dialog' || role?.value === 'alertdialog'));
  const parts: { role: string; name: string; node: number }[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored)
      parts.push({ role: String(node.role?.value), name: String(node.name?.value ?? ''), node: node.backendDOMNodeId ?? 0 });
    for (const child of node.childIds ?? []) walk(child);
  };
  if (dialog) walk(dialog.nodeId);
  return parts;
}

export async function cardOn(page: Page): Promise<Card> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const text = async () =>
    (await readDialog(session))
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ');

  async function until(what: string, done: (said: string) => boolean): Promise<void> {
    let said = await text();
    for (const end = Date.now() + 30_000; !done(said); said = await text()) {
      if (Date.now() > end) throw new Error(`The card never came to ${what}. It says: ${said || '(there is no card)'}`);
      await pause(50);
    }
  }

  return {
    text,
    says: (words) => until(`"${words}"`, (said) => said.includes(words)),
    gone: () => until('its end', (said) => said === ''),
    choose: async (words) => {
      const button = (await readDialog(session)).find(({ role, name }) => (role === 'button' || role === 'link') && name.includes(words));
      if (!button) throw new Error(`The card has no "${words}" to choose. It says: ${await text()}`);
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.node });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}
