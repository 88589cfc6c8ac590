import type { Frame, Page } from '@playwright/test';

export interface Spot {
  x: number;
  y: number;
}

/** Where these words stand on the page, in the middle of the `nth` (from 0) time that they do; scrolled into view. For a mouse, as a reader's. */
export async function spotOf(page: Page, words: string, nth = 0): Promise<Spot> {
  const spot = await page.evaluate(
    ([sought, skip]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
          if (seen++ < skip) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + sought.length);
          // Past a field of a form that is called so.
          if (node.parentElement) Element.prototype.scrollIntoView.call(node.parentElement, { block: 'center' });
          const box = range.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    },
    [words, nth] as const,
  );
  if (!spot) throw new Error(`the page does not say "${words}"${nth > 0 ? ` ${nth + 1} times` : ''} within one text node`);
  return spot;
}

/** Clicks on these words as a reader does, and opens the card when they are a name that is marked. */
export async function clickWords(page: Page, words: string, nth = 0): Promise<void> {
  const { x, y } = await spotOf(page, words, nth);
  await page.mouse.click(x, y);
}

/** The words that are underlined, in order. */
export const underlined = (page: Page | Frame): Promise<string[]> => marked(page, '^mark-([a-d]-|now)');

/** The words that are underlined with this line ("wavy"), in order. */
export const underlinedWith = (page: Page, line: string): Promise<string[]> => marked(page, `^mark-[a-d]-${line}$`);

/** The words that are marked as kept, in order. */
export const markedAsKept = (page: Page): Promise<string[]> => marked(page, '^mark-e$');

/** What the CSS highlights whose names fit this pattern cover, as the page can see them. Only for a page in which nothing else paints any. */
function marked(page: Page | Frame, names: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...CSS.highlights.entries()]
        .flatMap(([name, highlight]) => (new RegExp(wanted, 'u').test(name) ? [...highlight] : []))
        .map((range) => {
          // Not by the document: a page may have an element called "createRange".
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { live, text: live.toString().replaceAll(/\s+/g, ' ') };
        })
        // By their place in the page; one in a shadow tree by that of the tree's host.
        .toSorted((a, b) => {
          const [one, other] = [a, b].map(({ live }) => {
            const root = live.startContainer.getRootNode();
            return root instanceof ShadowRoot ? root.host : live.startContainer;
          });
          if (!one || !other || one === other) return a.live.startOffset - b.live.startOffset;
          return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
        })
        .map(({ text }) => text),
    names,
  );
}
