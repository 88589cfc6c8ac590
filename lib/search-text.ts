/** A text as it is compared with what somebody types to search: lower case, without accents, one space between words, so that "fryslan" finds "Fryslân". */
export const searchText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
