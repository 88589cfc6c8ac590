/** The source of a pattern that is too long for one line: a line break and the indent behind it are no part of it. */
export const pattern = (parts: TemplateStringsArray, ...lists: string[]): string => String.raw(parts, ...lists).replaceAll(/\n\s*/g, '');
