/** The end of a paragraph in a text that was typed, as a page tells it (collect/runs.ts): no name goes over it, and what stands behind it is not what stands beside a name before it. */
const end = '\u2029';
/** In such a text each item of a list is a paragraph too. */
const ends = /\u2029|\n(?=[^\S\n]*(?:[-*•–][^\S\n]|\d{1,2}[.)][^\S\n]|[a-z][.)][^\S\n]))/g;

/** The paragraphs of some texts, in order: of which text each is, by its number, and where in that it begins, in UTF-16 code units. */
export interface Paragraphs {
  texts: readonly string[];
  of: readonly number[];
  starts: readonly number[];
}

/** Most texts are one paragraph. Of the others those without a word are left out, but for the first. */
export function paragraphsOf(texts: readonly string[]): Paragraphs {
  const paragraphs: { texts: string[]; of: number[]; starts: number[] } = { texts: [], of: [], starts: [] };
  for (const [number, text] of texts.entries()) {
    let start = 0;
    for (const paragraph of text.includes(end) ? text.split(ends) : [text]) {
      if (start === 0 || paragraph.trim() !== '') {
        paragraphs.texts.push(paragraph);
        paragraphs.of.push(number);
        paragraphs.starts.push(start);
      }
      start += paragraph.length + end.length;
    }
  }
  return paragraphs;
}
