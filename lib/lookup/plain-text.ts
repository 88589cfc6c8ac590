import { Parser } from 'htmlparser2';

// Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const blocks = new Set(['p', 'br', 'li', 'ul', 'ol', 'div', 'tr', 'td', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const unread = new Set(['script', 'style']);

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
  parser.write(field);
  parser.end();
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}
