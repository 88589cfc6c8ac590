export type Root = Document | ShadowRoot;

// By number, not by class: a node that came from another frame is of that frame's classes.
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isRoot = (node: Node): node is Root => node.nodeType === Node.DOCUMENT_NODE || node instanceof ShadowRoot;

/** What browsers give an extension beside `shadowRoot`: closed trees too. */
interface Openers {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** Firefox puts it on the element, Chromium in a namespace of its own. */
const hasOpener = (element: Element): element is Element & { openOrClosedShadowRoot: ShadowRoot | null } =>
  'openOrClosedShadowRoot' in element;

/** The shadow tree of an element, open or closed; null when it has none. Only custom elements are asked for a closed one: asking costs. */
export function shadowRootOf(element: Element, openers: Openers = { chrome: Reflect.get(globalThis, 'chrome') }): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  if (hasOpener(element)) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? (openers.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/** The nearest element up the tree, through shadow roots, that matches. */
export function closestAcross(element: Element | null, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
