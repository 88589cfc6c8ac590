/** Lower case, without accents, one space between words: "fryslan" finds "Fryslân". For looking something up by typing. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
