import { closestOf } from './unclobbered.ts';
import { type Root, isElement, isRoot } from './roots.ts';

/** Elements that stand in the line. Any other begins and ends a block, whatever a style sheet makes of it: asking for layout would cost more than all the rest. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i input ins kbd label mark math meter nobr output progress ' +
    'q ruby rb s samp select small span strike strong sub sup svg time tt u var wbr'
  ).split(' '),
);

/** What holds no running text: code, fields, and what is never shown. */
const closed = new Set(
  'script style noscript template textarea input select datalist option button code kbd samp svg math canvas video audio iframe frame object embed head title meta link rt rp meter progress'.split(
    ' ',
  ),
);

/** Beside custom elements, the ones that may carry a shadow tree (DOM, "valid shadow host name"); a `span` is not asked, there are too many. */
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section'.split(' '));

/**
 * What an element does to the text around it: it is part of it, breaks the line, is passed over, or is a block of its own;
 * a form is one that is asked in its own way (unclobbered.ts), and in a `pre` lines are as they were typed.
 */
export type ElementKind = 'line' | 'break' | 'closed' | 'closed-line' | 'block' | 'host' | 'form' | 'pre';

const kinds = new Map<string, ElementKind>();

/** What a form answers with that has a field called as was asked for. */
const isField = (name: unknown): boolean => typeof name !== 'string';

export function kindOf(name: string): ElementKind {
  const known = kinds.get(name);
  if (known) return known;
  if (name === 'form' || isField(name)) return 'form';
  const isInline = inline.has(name);
  let kind: ElementKind = isInline ? 'line' : hosts.has(name) || name.includes('-') ? 'host' : 'block';
  if (name === 'br') kind = 'break';
  else if (name === 'pre') kind = name;
  else if (closed.has(name)) kind = isInline ? 'closed-line' : 'closed';
  kinds.set(name, kind);
  return kind;
}

export const isInLine = (element: Element): boolean => inline.has(element.localName);

/** The nearest element up the tree that a block can belong to: a change inside a line changes the whole line. */
export function ownerOf(node: Element | Root): Element | Root {
  let at = node;
  while (isElement(at) && isInLine(at)) {
    const above = at.parentNode;
    if (!above || !(isElement(above) || isRoot(above))) break;
    at = above;
  }
  return at;
}

/** A `pre` holds text as it was typed (papers, laws, mails), unless it is code: it says so within, also by having its words coloured, or by its class or that of what is around it. */
const codeIn = ['code', 'highlight', 'language', 'brush', 'pretty'].map((word) => `pre[class*="${word}" i],[class*="${word}" i]>pre`);

const closedSelector = [...closed, ...codeIn, 'pre:has(span[class],code)'].join();

/** Whether a node is, or is within, something that holds no running text. */
export const isInClosed = (node: Element | Root): boolean => isElement(node) && closestOf(node, closedSelector) !== null;
