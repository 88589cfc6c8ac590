/**
 * The source of a pattern that is laid out over several lines: a line break and the indent behind it are no part of it, nor is a line that begins with `//`. So no line
 * may begin with a space that counts: it stands at the end of the line before, or behind a bracket.
 */
export const pattern = (parts: TemplateStringsArray, ...lists: string[]): string =>
  String.raw(parts, ...lists).replaceAll(/\n\s*(?:\/\/.*)?/g, '');
