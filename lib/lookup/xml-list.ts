import { Failure } from '../failure.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Characters that are read in one go; between two of those the worker hears others. On a slow machine some hundredths of a second each. */
const pieceLength = 64 * 1024;
/** What stands before the first element of a list comes with each piece, as it may define what is in them. */
const longestHead = 16 * 1024;

/**
 * Reads a list, however long: what stands right under the root, piece by piece, so that neither all of it is in memory as elements, nor anybody waits long for
 * the worker. Throws a Failure as `readXml` does.
 * @param item local name of the elements that are given to `read`; all are of the namespace of the first
 */
export async function readXmlList<T>(xml: string, root: string, item: string, read: (element: XmlElement) => T): Promise<T[]> {
  const begin = first(xml, item);
  const head = xml.slice(0, begin?.index);
  const rootName = begin && first(head, root)?.[1];
  if (!begin || rootName === undefined) return childrenIn(readXml(xml, root), item, read);
  if (head.length > longestHead) throw new Failure('unreadable', { message: 'more than we read' });
  const [, name = item] = begin;
  const found: T[][] = [];
  let start = begin.index;
  for (const { 0: tag, index } of tags(xml, `</${name.replaceAll('.', '\\.')}\\s*>`)) {
    const end = index + tag.length;
    if (end - start < pieceLength) continue;
    found.push(childrenIn(readXml(head + xml.slice(start, end) + `</${rootName}>`, root), item, read));
    start = end;
    await new Promise((resolve) => setTimeout(resolve));
  }
  // What is left closes the root, or the document broke off.
  found.push(childrenIn(readXml(head + xml.slice(start), root), item, read));
  return found.flat();
}

const childrenIn = <T>({ children }: XmlElement, item: string, read: (element: XmlElement) => T): T[] =>
  children.filter(({ name }) => name === item).map(read);

/** Where the first element of this local name begins; its name as it is written is in the first group. */
const first = (xml: string, name: string): RegExpExecArray | undefined =>
  tags(xml, `<((?:[\\w.-]+:)?${name})(?=[\\s/>])`).next().value ?? undefined;

/** Where such a tag stands, and not in a comment, in an instruction or in a text that is kept as it is. */
function* tags(xml: string, pattern: string): Generator<RegExpExecArray> {
  const asItIs = '<!--[^]*?(?:-->|$)|<!\\[CDATA\\[[^]*?(?:\\]\\]>|$)|<\\?[^]*?(?:\\?>|$)';
  for (const found of xml.matchAll(new RegExp(`${asItIs}|${pattern}`, 'g'))) if (!/^<[!?]/.test(found[0])) yield found;
}
