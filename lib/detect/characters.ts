// What each character is to a name: a letter, folded to a small one of ASCII, or what stands between words.

// Classes of code units; from `firstLetter` on, it is the folded letter itself. "&" and "+" are words of their own.
export const unknown = 0;
export const gap = 1;
export const unseen = 2; // soft hyphen, zero-width characters, combining marks: not there
export const dash = 3; // a gap that may hide a break within a word
export const several = 4; // one character, several letters
export const ampersand = 38;
export const plus = 43;
export const firstLetter = 48; // "0"
export const otherLetter = 127; // one that no name has

/** The class of each code unit; `unknown` until it is met for the first time. */
export const classes = new Uint8Array(65_536);
for (let code = 0; code < 128; code++) {
  const isItself = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === ampersand || code === plus;
  classes[code] = isItself ? code : code >= 65 && code <= 90 ? code + 32 : gap;
}
classes[45] = classes[0x2010] = dash;

/** The letters of a character that is `several`. */
export const expansions = new Map<number, string>();
const special: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };

/** Folds one character the slow way; the table remembers it. */
function classify(code: number): number {
  const character = String.fromCharCode(code);
  // By number where that will do: the tables of Unicode are long, and an engine takes milliseconds to make ready a pattern that asks for them.
  let found = gap;
  if (isUnseen(code)) found = unseen;
  else if (isLetterOrDigit(code, character)) {
    const plain = character
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]+/g, '')
      .toLowerCase();
    // What is left of "⑴" or of an Arabic vowel sign that stands alone may be a bracket or a space; those are no letters.
    const folded = plain.replace(/[^a-z0-9]/g, (sign) => special[sign] ?? (isLetterOrDigit(sign.charCodeAt(0), sign) ? sign : ''));
    if (folded.length === 1) found = /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : otherLetter;
    else if (folded.length > 1) {
      found = several;
      expansions.set(code, folded);
    } else found = unseen;
  }
  classes[code] = found;
  return found;
}

const isUnseen = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code > 0x36f && (code < 0x2000 || code > 0x206f) && /\p{M}/u.test(String.fromCharCode(code)));

const isLetterOrDigit = (code: number, character: string): boolean => {
  if (code < 0xc0) return 'ªµº²³¹¼½¾'.includes(character);
  return character.toLowerCase() !== character.toUpperCase() || (!isSign(code) && /[\p{L}\p{N}]/u.test(character));
};

/** Blocks of Unicode in which nothing is a letter or a digit: punctuation, money, arrows and mathematics, lines and pictures, halves of characters. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x20a0 && code <= 0x20cf) ||
  (code >= 0x2190 && code <= 0x23ff) ||
  (code >= 0x2500 && code <= 0x26ff) ||
  (code >= 0xd800 && code <= 0xdfff);

export const classOf = (code: number): number => {
  const known = classes[code] ?? gap;
  return known === unknown ? classify(code) : known;
};

/** True for a letter or digit: a name may not begin or end beside one. */
export const isWordCharacter = (code: number): boolean => {
  const kind = classOf(code);
  return kind >= firstLetter || kind === several;
};
