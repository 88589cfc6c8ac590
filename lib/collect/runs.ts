import { isInClosed, kindOf } from './element-kinds.ts';
import { firstChildOf, firstElementOf, nextSiblingOf, textOf } from './unclobbered.ts';
import { type Root, isElement, isText, shadowRootOf } from './roots.ts';

/** Where text of a run comes from: a text node, or an element that has nothing in it but text and what stands in the line. */
export interface Part {
  node: Text | Element;
  /** Where its text begins in the run. UTF-16 code units. */
  at: number;
}

/** A run of text with no break in it that a reader sees: what stands in one paragraph, cell or heading; a long one comes in several. */
export interface Run {
  /** The nearest element that begins on a line of its own; what is read again when something in it changes. */
  owner: Element | Root;
  text: string;
  /** None where it is all that the owner holds: most runs of a page are, and are quicker made so. */
  parts: readonly Part[];
  /** How much of the text of its one part came before, in a run that was cut. */
  skipped: number;
}

/** A run longer than this is cut, so that no single one takes long. UTF-16 code units. */
export const longestRun = 16_000;

/** What was gone through at a stretch: so many nodes, and the runs that were in them. */
export interface Stretch {
  runs: Run[];
  nodes: number;
}

/** So many nodes, or about so much text, make a stretch: a small part of a millisecond. */
const pace = 256;
const paceOfText = 16_000;

/** In a `pre` a paragraph ends in a blank line. Of it the run has the sign for that instead of a line break, in the same place. */
const blankLine = /\n(?=[^\S\n]*\n)/g;
const paragraphEnd = '\u2029';

const itself: readonly Part[] = [];

/** What is to be gone on with after a subtree. */
interface Frame {
  next: Node | null;
  owner: Element | Root;
  /** Whether what was entered is a block, so that the text after it is another run. */
  isBlock: boolean;
}

/**
 * The runs of a tree, in document order, a stretch at a time; shadow trees right before the children of the element that carries them, each as a tree of its own. No layout, no style,
 * no attribute is asked for.
 *
 * Of an element that holds but text the browser gives its text at once, without the object that it would have to make for the node; where a name is found,
 * `blockOf` asks for it. In a page that was just loaded nothing of this is compiled yet: that is why it is one loop, over what it holds itself, which takes little more
 * than half the time of the same in steps of a class.
 * @param onRoot told of each shadow root that is entered, so that it can be watched
 */
export function* runsIn(start: Element | Root, onRoot: (root: ShadowRoot) => void): Generator<Stretch, void, void> {
  // Without recursion: pages nest deeper than a stack is high.
  const frames: Frame[] = [];
  let owner = start;
  let node = firstChildOf(start);
  /** The stretch so far, and how much text is in it. */
  let runs: Run[] = [];
  let length = 0;
  /** The run that is being gathered. */
  let text = '';
  let parts: Part[] = [];
  /** The shadow tree of what was just entered. */
  let shadow = isElement(start) ? shadowRootOf(start) : null;

  /** The `pre` that was entered last. */
  let typed = isElement(start) && start.localName === 'pre' ? start : undefined;

  let nodes = 0;
  for (; ; nodes++) {
    if (nodes >= pace || length > paceOfText) {
      yield { runs, nodes };
      runs = [];
      nodes = length = 0;
    }
    if (shadow) {
      onRoot(shadow);
      frames.push({ next: node, owner, isBlock: true });
      owner = shadow;
      node = shadow.firstChild;
      shadow = null;
    }
    const here = node;
    const ownerSoFar = owner;
    /** Whether the run so far ends here. */
    let ends = false;
    /** What has nothing in it but text, and that text. */
    let leaf: Text | Element | undefined;
    let data = '';
    /** Whose text that is. */
    let itsOwner = owner;
    if (!here) {
      const frame = frames.pop();
      if (!frame) break;
      ({ next: node, owner, isBlock: ends } = frame);
    } else {
      node = here.nextSibling;
      if (isElement(here)) {
        let kind = kindOf(here.localName);
        if (kind === 'pre')
          if (isInClosed(here)) kind = 'closed';
          else typed = here;
        if (kind === 'break') text += '\n';
        else if (kind === 'closed-line') text += ' ';
        else {
          ends = kind !== 'line';
          if (kind === 'host') shadow = shadowRootOf(here);
          if (kind === 'form') {
            node = nextSiblingOf(here);
            if (firstElementOf(here)) {
              frames.push({ next: node, owner, isBlock: true });
              node = firstChildOf(here);
              owner = here;
            } else {
              leaf = itsOwner = here;
              data = textOf(here);
            }
          } else if (shadow || (kind !== 'closed' && here.firstElementChild)) {
            frames.push({ next: node, owner, isBlock: ends });
            node = here.firstChild;
            if (ends) owner = here;
          } else if (kind !== 'closed') {
            leaf = here;
            data = here.textContent;
            if (ends) itsOwner = here;
          }
        }
      } else if (isText(here)) {
        leaf = here;
        data = here.data;
      }
    }
    if (ends) {
      if (parts.length > 0) {
        runs.push({ owner: ownerSoFar, text, parts, skipped: 0 });
        parts = [];
      }
      text = '';
    }
    if (!leaf) continue;
    if (itsOwner === typed) data = data.replace(blankLine, paragraphEnd);
    length += data.length;
    if (parts.length === 0 && isBlank(data)) continue;
    if (text.length + data.length > longestRun) {
      if (parts.length > 0) runs.push({ owner, text, parts, skipped: 0 });
      parts = [];
      text = '';
    }
    if (data.length > longestRun)
      for (const run of cut(itsOwner, leaf, data)) {
        yield { runs: [...runs, run], nodes: 0 };
        runs = [];
      }
    else if (ends) runs.push({ owner: itsOwner, text: data, parts: itself, skipped: 0 });
    else {
      parts.push({ node: leaf, at: text.length });
      text += data;
    }
  }
  if (parts.length > 0) runs.push({ owner, text, parts, skipped: 0 });
  yield { runs, nodes };
}

/** The runs of a text that is too long for one. */
function* cut(owner: Element | Root, node: Text | Element, data: string): Generator<Run, void, void> {
  for (let skipped = 0; skipped < data.length;) {
    const end = data.length - skipped <= longestRun ? data.length : breathAt(data, skipped, skipped + longestRun);
    const text = data.slice(skipped, end);
    if (!isBlank(text)) yield { owner, text, parts: [{ node, at: 0 }], skipped };
    skipped = end;
  }
}

/** Whether there is nothing but white space. Most of it is spaces and line breaks of the source, told without an expression. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) return code > 126 && !/\S/.test(text);
  }
  return true;
}

/** No word is longer; what is can be cut anywhere. UTF-16 code units. */
const longestWord = 1_000;

/** Where a reader takes a breath: after the last white space before the limit. */
function breathAt(text: string, before: number, limit: number): number {
  const from = Math.max(before, limit - longestWord);
  let at = limit;
  while (at > from && text.charCodeAt(at - 1) > 32 && text.charCodeAt(at - 1) !== 0xa0) at--;
  return at > from ? at : limit;
}
