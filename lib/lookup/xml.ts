import { Parser } from 'htmlparser2';
import { Failure } from '../failure.ts';

/** An element. Names go without their namespace: sources change its prefix, and now and then the namespace itself. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text and that of everything in it, white space around it left out. */
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML, as it may also come in a worker, where there is no DOM. Throws a Failure: `unreadable` when it breaks off or is not well-formed, `changed`
 * when it is another document than one with this root.
 */
export function readXml(xml: string, root: string): XmlElement {
  const open: XmlElement[] = [];
  let document: XmlElement | undefined;
  let broken = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = {
          name: localName(name),
          attributes: Object.fromEntries(Object.entries(attributes).map(([each, value]) => [localName(each), value])),
          children: [],
          text: '',
        };
        const parent = open.at(-1);
        if (parent) parent.children.push(element);
        else if (document) broken = true;
        else document = element;
        open.push(element);
      },
      ontext(piece) {
        for (const element of open) element.text += piece;
      },
      onclosetag(_name, implied) {
        const element = open.pop();
        if (element) element.text = element.text.trim();
        // Closed by us because it never was: the document broke off, or its tags cross. `<a/>` closes itself.
        if (implied && !xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) broken = true;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  if (broken || !document) throw new Failure('unreadable', { message: 'not well-formed' });
  if (document.name !== root) throw new Failure('changed', { message: `<${document.name}> in the place of <${root}>` });
  return document;
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
