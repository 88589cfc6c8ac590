import type { PDFDocumentProxy } from 'pdfjs-dist';

/** The name of the file at the end of an address. */
export function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What a pdf says of itself; a stranger's words, of which only text is taken. */
export async function aboutItself(pdf: PDFDocumentProxy): Promise<{ title?: string; language?: string }> {
  const said = await pdf.getMetadata().catch(() => undefined);
  const word = (name: string): string => {
    const value: unknown = said?.info ? Reflect.get(said.info, name) : undefined;
    return typeof value === 'string' ? value.trim().slice(0, 500) : '';
  };
  // As a word processor names what was never given a title.
  const title = word('Title').replace(/^Microsoft (?:Word|PowerPoint|Excel) - /, '');
  const language = word('Language');
  return { ...(title !== '' && !/^untitled$/i.test(title) && { title }), ...(/^[a-z]{2,3}(?:-|$)/i.test(language) && { language }) };
}
