/** Gives the reader a file under this name. */
export function giveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser may only now begin to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the reader a text, whole or in pieces, as a file, under a name that says what it is and of which day. */
export const handFile = (
  text: string | string[],
  { name, ending, mediaType }: { name: string; ending: string; mediaType: string },
  now = new Date(),
): void => giveFile(new Blob([text].flat(), { type: mediaType }), `${name}-${now.toISOString().slice(0, 10)}.${ending}`);
