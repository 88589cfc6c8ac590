/** What is not plain ASCII is seldom there, and an engine takes long to make ready a pattern that asks for marks of all the world. */
const inAscii = (name: string): string =>
  /^[ -~]*$/.test(name)
    ? name
    : name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[ßøłđæœ]/gi, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' })[letter.toLowerCase()] ?? letter);

/** "Leefbaar 's-Hertogenbosch" → "leefbaar-s-hertogenbosch": what the keys of companies and parties are made of. */
export const slug = (name: string): string =>
  inAscii(name)
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/\+/g, ' plus ')
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
