/** "Leefbaar 's-Hertogenbosch" → "leefbaar-s-hertogenbosch": what the keys of companies and parties are made of. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđæœ]/gi, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' })[letter.toLowerCase()] ?? letter)
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/\+/g, ' plus ')
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
