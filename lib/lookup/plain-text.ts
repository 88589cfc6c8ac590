import { Parser } from 'htmlparser2';

// Soft hyphen, zero-width space and joiners, direction marks, overrides and isolates, word joiner, byte order mark, language tags, signs that steer a machine.
const invisible = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const toTake = /[\p{Cs}\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;
const blocks = new Set(['p', 'br', 'li', 'ul', 'ol', 'div', 'tr', 'td', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const unread = new Set(['script', 'style']);

/** White space; a byte order mark is none to a reader, though it is to an expression. */
const space = /[^\S\uFEFF]+/g;

/** Longer fields are read no further: for each tag that closes the parser looks through all that are open. Characters. */
const longestField = 20_000;

/** A text on one line in which every sign can be seen. */
export const withoutUnseen = (text: string): string =>
  toTake.test(text) ? text.toWellFormed().replace(space, ' ').replace(invisible, '').trim() : text;

/** The text of a field that may hold HTML, entities or invisible characters: one line, nothing a reader cannot see. */
export function plainText(field: string): string {
  let text = '';
  let inside = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unread.has(name)) inside += 1;
      if (blocks.has(name)) text += ' ';
    },
    ontext: (part) => {
      if (inside === 0) text += part;
    },
    onclosetag: (name) => {
      if (unread.has(name)) inside -= 1;
      if (blocks.has(name)) text += ' ';
    },
  });
  parser.write(field.slice(0, longestField));
  parser.end();
  return text.toWellFormed().replace(space, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim();
}
