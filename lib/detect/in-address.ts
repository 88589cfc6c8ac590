import { isWordCharacter } from './characters.ts';

/** Part of a web or mail address, a file path or an account name: no mention. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '_' || before === '\\') return true;
  const after = text.charAt(end);
  if (after === '@' || after === '_') return true;
  if (after === '.' && isWordCharacter(text.charCodeAt(end + 1)) && text.charAt(end + 1) !== text.charAt(end + 1).toUpperCase())
    return true;
  if (before !== '/' && before !== '.' && before !== '-' && after !== '/' && after !== '-') return false;
  const chunk = /\S{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  return /:\/\/|www\.|\.\w+\//i.test(chunk) || (before === '.' && isWordCharacter(text.charCodeAt(start - 2)));
}
