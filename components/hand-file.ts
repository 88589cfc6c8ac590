/** Gives the reader a file, under a name that says what it is and of which day. */
export function handFile(
  text: string,
  { name, ending, mediaType }: { name: string; ending: string; mediaType: string },
  now = new Date(),
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = `${name}-${now.toISOString().slice(0, 10)}.${ending}`;
  link.click();
  // The browser may only now begin to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
