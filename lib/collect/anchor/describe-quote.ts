import { type Anchor, contextLength } from '../../anchor.ts';

/** Whether this place lies between the two halves of one character. */
const isInsideCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** Describes a span of a text. Offsets in UTF-16 code units; the positions that come out count code points. */
export function describeQuote(text: string, start: number, end: number): Anchor {
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  const codePoints = codePointsBefore(text, start);
  const exact = text.slice(start, end);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(isInsideCharacter(text, before) ? before + 1 : before, start),
      suffix: text.slice(end, isInsideCharacter(text, after) ? after - 1 : after),
    },
    position: { type: 'TextPositionSelector', start: codePoints, end: codePoints + codePointsBefore(exact, exact.length) },
  };
}

const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many code points stand before an offset in UTF-16 code units. */
const codePointsBefore = (text: string, offset: number): number => offset - (text.slice(0, offset).match(pair)?.length ?? 0);

/** The offset in UTF-16 code units of the n-th code point; the length of the text when it has fewer. */
export function offsetOfCodePoint(text: string, codePoint: number): number {
  let offset = codePoint;
  for (const { index } of text.matchAll(pair)) {
    if (index >= offset) break;
    offset++;
  }
  return Math.min(offset, text.length);
}
