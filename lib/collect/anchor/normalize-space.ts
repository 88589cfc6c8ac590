/** What is never seen, wherever it stands: the soft hyphen, the zero-width space, the word joiner, the byte order mark. */
const unseen = '\u00ad\u200b\u2060\ufeff';
const unseenRun = new RegExp(`[${unseen}]+`, 'g');

/** A text as a reader would copy it by hand: without what is never seen, each run of white space one space, none at either end. */
export const normalizeSpace = (text: string): string => text.replace(unseenRun, '').replace(/\s+/g, ' ').trim();

/**
 * The places in a text that its normalised form is made of: for each UTF-16 code unit of `normalizeSpace(text)` the offset in `text` that it comes from (for a
 * space: the first of its run).
 */
export function placesOf(text: string): number[] {
  const places: number[] = [];
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unseen.includes(unit)) continue;
    if (/\s/.test(unit)) {
      if (space < 0) space = at;
      continue;
    }
    if (space >= 0 && places.length > 0) places.push(space);
    space = -1;
    places.push(at);
  }
  return places;
}
