/**
 * What Unicode properties come to in the letters of Latin script, as a class of a pattern has them. An engine takes up to a tenth of a millisecond for each `\p{L}` that
 * it reads, and several times that to make a pattern with one ready: with hundreds of them that was most of what a short page cost. `L` is whole up to U+024F
 * and in U+1E00–1EFF, the others up to U+017F; letters of other scripts are none to the rules.
 */
const classes: Record<string, string> = {
  // No range goes from a capital to a small letter, so that the class can be written in small letters.
  L: 'A-Za-zªµºÀ-ÖØ-Þß-öø-ɏḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ',
  Ll: 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ',
  N: '0-9²³¹¼-¾',
};

/** The longest of them first, as none may be taken for a part of another. */
export const latinClasses: readonly string[] = Object.values(classes).toSorted((a, b) => b.length - a.length);

/** Patterns, or the code of a module full of them, with these properties written out. */
export const withLatinLetters = (source: string): string =>
  source.replaceAll(/\\p\{(L|Lu|Ll|N)\}/g, (property, name: string, at: number) => {
    const letters = classes[name] ?? property;
    return isInClass(source, at) ? letters : `[${letters}]`;
  });

/** Whether a place in a pattern is within square brackets: the nearest bracket before it opens. That of a list around a template is none of the pattern's. */
function isInClass(source: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && source[before] !== '\n' && source[before] !== '`'; before--)
    if ((source[before] === '[' || source[before] === ']') && source[before - 1] !== '\\') return source[before] === '[';
  return false;
}

/** Patterns that are laid out over lines (lib/detect/pattern.ts), each on one: nothing is left to be done with them when a script starts. Other code keeps its line. */
const onOneLine = (code: string): string =>
  code.replaceAll(/(?:pattern|seldom)`[^`]*`/g, (laidOut) => {
    const lines = laidOut.split(/\n\s*(?:\/\/.*)?/);
    return lines.join('') + '\n'.repeat(lines.length - 1);
  });

/**
 * Does so in the rules that run on every page, while they are bundled, and takes the lines out of their patterns. What folds the letters of a text has to know those of
 * other scripts too.
 */
export const latinLetters = {
  name: 'latin-letters',
  enforce: 'pre' as const,
  transform(code: string, id: string): { code: string; map: null } | undefined {
    return /\/lib\/(?:detect|identify)\/(?!characters\.ts).+\.ts$/.test(id)
      ? { code: onOneLine(withLatinLetters(code)), map: null }
      : undefined;
  },
};
