import { closestOf, parentOf, rootOf } from './unclobbered.ts';

export type Root = Document | ShadowRoot;

// By number, not by class: a node that came from another frame is of that frame's classes. The numbers of the DOM Standard (Node, nodeType).
const [elementNode, textNode, documentNode, fragmentNode] = [1, 3, 9, 11];
export const isText = (node: Node): node is Text => node.nodeType === textNode;
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  // A form with a field of that name answers with the field.
  return type === elementNode || typeof type === 'object';
}
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === fragmentNode && 'host' in node;
export const isRoot = (node: Node): node is Root => node.nodeType === documentNode || isShadowRoot(node);

/** What browsers give an extension beside `shadowRoot`: closed trees too. */
interface Openers {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** Firefox puts it on the element, Chromium in a namespace of its own. */
const hasOpener = (element: Element): element is Element & { openOrClosedShadowRoot: ShadowRoot | null } =>
  'openOrClosedShadowRoot' in element;

const ourOpeners = (): Openers => ({ chrome: Reflect.get(globalThis, 'chrome') });

/** The shadow tree of an element, open or closed; null when it has none. Only custom elements are asked for a closed one: asking costs. */
export function shadowRootOf(element: Element, openers?: Openers): ShadowRoot | null {
  const root = element.shadowRoot;
  // What answers with anything else is a form, and has none (unclobbered.ts).
  if (root) return isShadowRoot(root) ? root : null;
  const name: unknown = element.localName;
  if (typeof name !== 'string' || !name.includes('-')) return null;
  if (hasOpener(element)) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? ((openers ?? ourOpeners()).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/** What a node is in, through shadow roots. */
export const aboveOf = (node: Node): Node | null => (isShadowRoot(node) ? node.host : parentOf(node));

/** The element that a node is in; for what stands in a shadow tree by itself, the one that carries the tree. */
export function elementAround(node: Node): Element | null {
  const above = aboveOf(node);
  return above && isShadowRoot(above) ? above.host : node.parentElement;
}

/** The nearest element up the tree, through shadow roots, that matches. */
export function closestAcross(element: Element | null, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = closestOf(at, selector);
    if (found) return found;
    const root = rootOf(at);
    at = isShadowRoot(root) ? root.host : null;
  }
  return null;
}

/** The elements of which pages have many and to which no shadow tree can be attached (DOM, "valid shadow host name"). What is rare may be asked in vain. */
const neverHosts =
  'a td tr li code b i em strong img br ul ol dl dt dd table tbody thead th pre hr svg path g use script style link meta option input label sup sub small font button cite time figure picture source';
/** All others. Those a browser passes over in a seventh of the time that it takes to hand them out to be asked. */
const mayBeHost = `*:not(${neverHosts.replaceAll(' ', ', ')})`;

/**
 * Of more spans than this only the empty ones are asked: pages have tens of thousands, and a span that has text of its own hardly ever gets a shadow tree. To ask 2,000 takes a browser 1.5 ms, to ask
 * the 25,000 of a page of 41,000 elements 17 ms, twice as long as all else; to count those less than one. In a longer page a shadow tree that is attached later to a span with text in it is not found.
 */
const mostSpans = 2_000;

/** A page of more elements than this is not asked for shadow trees that were attached later: that takes a look at each of them. */
const mostAsked = 60_000;
const pace = 256;

/**
 * Shadow trees that are not known yet, also of an element in a line; now and then undefined. No page tells when it attaches one to an element
 * that was there already.
 */
export function* newRootsIn(trees: Iterable<Root>, known: ReadonlySet<ShadowRoot>): Generator<ShadowRoot | undefined, void, void> {
  for (const tree of trees) {
    // Not a live list: between two looks the page goes on, and what moves up would be passed over.
    const isOfSpans = tree.querySelectorAll('span').length > mostSpans;
    const elements = tree.querySelectorAll(isOfSpans ? `${mayBeHost}:not(span:not(:empty))` : mayBeHost);
    if (elements.length > mostAsked) continue;
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at];
      const root = element && shadowRootOf(element);
      if (root && !known.has(root)) yield root;
      else if (at % pace === 0) yield undefined;
    }
  }
}
