/** A text as it is seen: without the hyphens that show only where a line breaks. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');

/** How long the last `length` seen letters of a text are with the soft hyphens among them. */
export function lengthWithSoftHyphens(text: string, length: number): number {
  let at = text.length;
  for (let left = length; left > 0 && at > 0; at--) if (text.charAt(at - 1) !== '\u00ad') left--;
  return text.length - at;
}

/** How long the first `length` seen letters of a text are with the soft hyphens among them. */
export function lengthAheadWithSoftHyphens(text: string, length: number): number {
  let at = 0;
  for (let left = length; left > 0 && at < text.length; at++) if (text.charAt(at) !== '\u00ad') left--;
  return at;
}
