/** More than these is a list of rulings, not a text about some. */
const most = 40;

/** The numbers of Dutch court rulings (ECLI) that a page names, in its text or where its links lead; each once. Read when the reader looks, not before. */
export const eclisIn = (page: Document): string[] =>
  [
    ...new Set(
      `${page.body?.innerText} ${[...page.links].join(' ')}`
        .toUpperCase()
        .replaceAll('%3A', ':')
        .match(/\bECLI:NL:[A-Z]{2,7}:\d{4}:[A-Z\d.]*[A-Z\d]/g),
    ),
  ].slice(0, most);
