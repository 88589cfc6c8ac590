import type { CDPSession, Page } from '@playwright/test';

/** The card on a page. It lives in a closed shadow root, so it is found through the accessibility tree, as a screen reader finds it. */
export interface Card {
  /** All that it says, in order; empty when there is none. */
  text(): Promise<string>;
  /** Waits until it says these words. */
  says(words: string): Promise<void>;
  /** Types into the field that it has. */
  type(words: string): Promise<void>;
  /** Clicks the button, link or choice whose name contains these words. */
  choose(words: string): Promise<void>;
  /** Where the middle of the button, link or choice is drawn whose name contains these words. CSS pixels of the window. */
  place(words: string): Promise<[x: number, y: number]>;
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

  /** The part of one of these roles whose name contains these words, as soon as there is one. */
  async function part(roles: string[], words: string): Promise<number> {
    for (const end = Date.now() + 30_000; ; await pause(50)) {
      const found = (await readDialog(session)).find(({ role, name }) => roles.includes(role) && name.includes(words));
      if (found) return found.node;
      if (Date.now() > end) throw new Error(`The card has no "${words}" to choose. It says: ${await text()}`);
    }
  }

  async function middleOf(node: number): Promise<[x: number, y: number]> {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return [(left + right) / 2, (top + bottom) / 2];
  }

  /**
   * Until what was changed is drawn. A card of another size is put at its name again only then; who asks before is told of a place where nobody ever sees it. (What is
   * asked for within a frame comes in the next, and that one begins after the first was drawn.)
   */
  const drawn = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

  /** Where the middle of a part is, once that no longer moves: the card grows with what it says. */
  async function spotOf(node: number): Promise<[x: number, y: number]> {
    for (let before = await middleOf(node); ;) {
      await pause(50);
      const spot = await middleOf(node);
      if (spot.join() === before.join()) return spot;
      before = spot;
    }
  }

  const clickable = ['button', 'link', 'radio'];

  return {
    text,
    says: (words) => until(`"${words}"`, (said) => said.includes(words)),
    gone: () => until('its end', (said) => said === ''),
    place: async (words) => {
      const node = await part(clickable, words);
      await drawn();
      return await middleOf(node);
    },
    choose: async (words) => page.mouse.click(...(await spotOf(await part(clickable, words)))),
    type: async (words) => {
      await page.mouse.click(...(await spotOf(await part(['searchbox', 'textbox'], ''))));
      await page.keyboard.type(words);
    },
  };
}
