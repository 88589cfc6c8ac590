import { Failure } from '../failure.ts';

/** Lists in lists; sources write a dozen at most. What keeps or compares such a value calls itself for each. */
const deepest = 100;

/** Halves of a letter that stand alone, escaped as JSON does. No address can be made of a text with one in it. */
const halfLetter =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F][\da-fA-F]{2})|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2}/;

/** Reads JSON that somebody else wrote. Throws a Failure `unreadable` when it is none, or deeper than anybody writes. */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) throw new Failure('unreadable', { status: 200, message: 'deeper than we read' });
  try {
    return halfLetter.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch (cause) {
    throw new Failure('unreadable', { status: 200, cause });
  }
}

const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);

const [quote, backslash, list, listEnd, object, objectEnd] = ['"', '\\', '[', ']', '{', '}'].map((sign) => sign.codePointAt(0));

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isInText) {
      if (sign === backslash) at += 1;
      else if (sign === quote) isInText = false;
    } else if (sign === quote) isInText = true;
    else if (sign === list || sign === object) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === listEnd || sign === objectEnd) depth -= 1;
  }
  return false;
}
