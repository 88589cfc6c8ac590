import { DomUtils, parseDocument, Parser } from 'htmlparser2';
import { countTags } from '../xml.ts';
import type { Outcome } from './awards.ts';
import { readEForms } from './notice-eforms.ts';
import { readOlderForm } from './notice-older-form.ts';

/** The outcome in the labelled rendering of an award notice, in either of its layouts; undefined when we cannot make it out. */
export function readNotice(html: string): Outcome | undefined {
  if (isTooMuch(html)) return undefined;
  const document = parseDocument(html);
  const rows = DomUtils.getElementsByTagName('tr', document);
  return rows.some(({ attribs }) => /\bheader\d/.test(attribs['class'] ?? '')) ? readEForms(rows) : readOlderForm(document);
}

/**
 * Tags of a notice, and how deep they lie in each other: more than one of a thousand lots has. What looks for something in a tree calls itself for each level of
 * it, and goes through all that lies below.
 */
const mostTags = 400_000;
const deepest = 100;

function isTooMuch(html: string): boolean {
  if (countTags(html, 0, html.length, mostTags) > mostTags) return true;
  let depth = 0;
  let most = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      most = Math.max(most, depth);
    },
    onclosetag: () => (depth -= 1),
  });
  parser.write(html);
  parser.end();
  return most > deepest;
}
