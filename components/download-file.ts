import { dayOnClock } from '../lib/day.ts';

/** Downloads a file under this name. */
export function downloadBlob(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser may only now begin to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Downloads a text, whole or in pieces; the file name gets the date of today behind it: "open-kaart-2026-11-24.csv". */
export const downloadText = (
  text: string | string[],
  { name, ending, mediaType }: { name: string; ending: string; mediaType: string },
  now = new Date(),
): void => downloadBlob(new Blob([text].flat(), { type: mediaType }), `${name}-${dayOnClock(now.getTime())}.${ending}`);
