import { XMLParser } from 'fast-xml-parser';
import { Failure } from '../failure.ts';

/** An element. Names go without their namespace: sources change its prefix, and now and then the namespace itself. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text and that of everything in it, white space around it left out. */
  readonly text: string;
}

/**
 * Characters, tags, and ampersands that nobody escaped. A document is read in one go, in which the worker hears nobody: it is the tags that take the time, on a
 * slow machine a fifth of a second for so many. A list that may be longer is read piece by piece (`readXmlList`).
 */
const longestDocument = 4 * 1024 * 1024;
const mostTags = 40_000;
const mostBare = 20_000;
/** A tag with more attributes than any source writes: the parser counts them again for each piece of text in it. Each part begins where the last one ends. */
const tooManyAttributes = /<[^\s<>!?/]+(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"]*"|'[^']*')){33}/;

const limits = {
  maxNestedTags: 100,
  // Entities that a document itself defines: the library expands none within another, fetches none, and gives up at the first that is beyond one of these.
  processEntities: {
    appliesTo: 'external',
    maxEntityCount: 20,
    maxEntitySize: 1_000,
    maxTotalExpansions: 1_000,
    maxExpandedLength: 100_000,
  },
} as const;

const options = {
  ...limits,
  preserveOrder: true,
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  // "007" is a number of a case and "1e5" may be one: what is a number is for the schema to say.
  parseTagValue: false,
  trimValues: false,
  // Numbers of characters, which XML has too (&#233;), come with these.
  htmlEntities: true,
  jPath: false,
} as const;
const parser = new XMLParser(options);

/**
 * An ampersand that begins nothing ("R&D") stands for itself: some who put a text in XML forget to escape it. What may hold it as it is, is passed over, also
 * where that is broken off, so that nothing is gone through twice.
 */
const bareAmpersand = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?!#\d+;|#x[\da-fA-F]+;|\w{1,20};)/g;
function escapeBare(xml: string): string {
  let count = 0;
  return xml.replace(bareAmpersand, (found) => {
    if (found !== '&') return found;
    if ((count += 1) > mostBare) throw tooMuch();
    return '&amp;';
  });
}

const tooMuch = (): Failure => new Failure('unreadable', { message: 'more than we read' });

/** As the parser gives it: an object with one tag, or one piece of text, and its attributes beside it. */
type Node = Readonly<Record<string, unknown>>;
const besideTag = ':@';
const pieceOfText = '#text';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const tagAndContent = (node: Node): [tag: string, content: unknown] => Object.entries(node).find(([key]) => key !== besideTag) ?? ['', []];

/** How many tags there are in a stretch of XML, or somewhat more: what begins like one counts too. No further than `most`, when there are more. */
export function countTags(xml: string, from: number, until: number, most: number): number {
  let count = 0;
  for (let at = xml.indexOf('<', from); at >= 0 && at < until && count <= most; at = xml.indexOf('<', at + 1)) count += 1;
  return count;
}

/**
 * Reads XML, as it may also come in a worker, where there is no DOM. Throws a Failure: `unreadable` when it breaks off, is not well-formed or goes beyond our
 * limits, `changed` when it is another document than one with this root.
 * @param asItIs local names of elements that nobody asks about: what is in them stays one piece of text, and takes no time
 */
export function readXml(xml: string, root: string, asItIs: readonly string[] = []): XmlElement {
  if (xml.length > longestDocument || countTags(xml, 0, xml.length, mostTags) > mostTags) throw tooMuch();
  const escaped = escapeBare(xml.trimStart());
  if (tooManyAttributes.test(escaped)) throw tooMuch();
  let nodes: Node[];
  try {
    const reader = asItIs.length === 0 ? parser : new XMLParser({ ...options, stopNodes: asItIs.map((name) => `*.${name}`) });
    nodes = nodesIn(reader.parse(escaped, true));
  } catch (cause) {
    throw new Failure('unreadable', { message: String(cause).slice(0, 200), cause });
  }
  const [document, ...others] = nodes.flatMap((node) => asElement(node) ?? []);
  if (!document || others.length > 0) throw new Failure('unreadable', { message: 'not one root' });
  if (document.name !== root) throw new Failure('changed', { message: `<${document.name}> in the place of <${root}>` });
  return document;
}

/** Undefined for a piece of text. */
function asElement(node: Node): XmlElement | undefined {
  const [name, content] = tagAndContent(node);
  if (name === pieceOfText) return undefined;
  const nodes = nodesIn(content);
  const attributes = node[besideTag];
  return {
    name,
    attributes: isNode(attributes) ? Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])) : {},
    children: nodes.flatMap((each) => asElement(each) ?? []),
    // Only where it is asked for: an answer may hold a whole ruling of which nobody reads the text.
    get text() {
      return textIn(nodes).trim().toWellFormed();
    },
  };
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map(tagAndContent)
    .map(([tag, content]) => (tag === pieceOfText ? String(content) : textIn(nodesIn(content))))
    .join('');
}

/** The first element at this path under an element. */
export function elementAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const step of path) found = found?.children.find(({ name }) => name === step);
  return found;
}

/** The text at this path; undefined when there is no such element, or nothing in it. */
export const textAt = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  elementAt(element, ...path)?.text || undefined;

/** Every element of this name anywhere under an element, in the order of the document. */
export function elementsNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
