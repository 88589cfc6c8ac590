import type { Root } from './roots.ts';

// DOM clobbering: a form answers with its field of that name where one is called as a property of nodes is: "firstChild", "parentNode", "closest" (HTML, the form
// element, [LegacyOverrideBuiltIns]). Extensions see that too. What may be a form is asked by the prototype, past its fields. A moment slower, so the walk over
// a page asks only forms so. Of a document, which answers likewise with its elements, no browser shows an extension any but its own properties.

type Asked = Element | Root | Node;

export const firstChildOf = (node: Asked): Node | null => Reflect.get(Element.prototype, 'firstChild', node);
export const firstElementOf = (form: Element): Element | null => Reflect.get(Element.prototype, 'firstElementChild', form);
export const nextSiblingOf = (node: Asked): Node | null => Reflect.get(Element.prototype, 'nextSibling', node);
export const parentOf = (node: Asked): ParentNode | null => Reflect.get(Element.prototype, 'parentNode', node);
export const parentElementOf = (node: Asked): Element | null => Reflect.get(Element.prototype, 'parentElement', node);
export const textOf = (form: Element): string => Reflect.get(Element.prototype, 'textContent', form);
export const isInPage = (node: Asked): boolean => Reflect.get(Element.prototype, 'isConnected', node);
export const rootOf = (node: Asked): Node => Element.prototype.getRootNode.call(node);
export const childAt = (node: Node, index: number): Node | undefined => Reflect.get(Element.prototype, 'childNodes', node)[index];
export const positionOf = (node: Node, from: Node): number => Element.prototype.compareDocumentPosition.call(from, node);
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const scrollIntoView = (element: Element, how: ScrollIntoViewOptions): void => Element.prototype.scrollIntoView.call(element, how);
export const closestOf = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);
export const elementsIn = (element: Element): HTMLCollectionOf<Element> => Element.prototype.getElementsByTagName.call(element, '*');
export const isDrawn = (element: Element): boolean => Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
