/** Marks at the beginning of a file by which programs say how it is written (Unicode, byte order mark). */
const marks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file that somebody else may have made, in whichever of the ways that Dutch offices write: as a mark at its beginning or its XML declaration
 * says, else UTF-8; and what is no UTF-8 as older spreadsheets write it (windows-1252). Never throws; the mark is no part of it.
 */
export function decodeText(file: ArrayBuffer): string {
  const start = new Uint8Array(file, 0, Math.min(file.byteLength, 200));
  const marked = marks.find(([, bytes]) => bytes.every((byte, nth) => start[nth] === byte))?.[0];
  const [, stated] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)/.exec(String.fromCharCode(...start)) ?? [];
  return read(file, marked) ?? read(file, stated) ?? read(file, 'utf-8') ?? new TextDecoder('windows-1252').decode(file);
}

/** Undefined where it is not written so, or nobody knows what that is. */
function read(file: ArrayBuffer, label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}
