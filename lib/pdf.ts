/** Our own page that shows a pdf. A browser lets no extension into its own pdf viewer, so Open Kaart reads a pdf here. */
const readerPage = '/pdf.html';

/** The reader's page for the pdf at an address; without one it asks for a file. */
export const readerFor = (address?: string): `${typeof readerPage}${string}` =>
  address === undefined ? readerPage : `${readerPage}?of=${encodeURIComponent(address)}`;

/** Which pdf the reader shows, from the query of its own address; undefined when that names none that can be one. */
export const pdfAskedFor = (search: string): string | undefined => URL.parse(new URLSearchParams(search).get('of') ?? '')?.href;

/**
 * The address of what a tab shows: of the pdf itself when it is in our reader.
 * @param own address of the extension, up to and with the first slash
 */
export function addressShown(tabAddress: string | undefined, own: string): string | undefined {
  if (tabAddress === undefined || !tabAddress.startsWith(own)) return tabAddress;
  const { pathname, search } = new URL(tabAddress);
  return pathname === readerPage ? (pdfAskedFor(search) ?? tabAddress) : tabAddress;
}

/** Whether an address looks like that of a pdf. What it really is, only its content tells. */
export const looksLikePdf = (address: string): boolean => /\.pdf$/i.test(URL.parse(address)?.pathname ?? '');

/** What a reader can choose, as `<input accept>` takes it. */
export const pdfFiles = 'application/pdf,.pdf';

/** More than this is not opened: reading it would take more memory than a browser gives a page. Bytes. */
export const largestPdf = 100_000_000;

/** What can come between a reader and a pdf. Each has its sentence under `pdf.trouble` in assets/locales. */
export type PdfTroubleReason =
  | 'not_permitted' // the browser does not let us ask that host
  | 'files_not_permitted' // the switch for files on this computer is off
  | 'no_address' // made by a page for itself (blob:, data:): nobody else can ask for it
  | 'offline' // no connection, DNS or TLS failure
  | 'refused' // the host answered with an error, or with a page to log in
  | 'too_slow' // nothing came for a long time
  | 'too_large'
  | 'not_a_pdf'
  | 'damaged'
  | 'stopped';

/** An expected trouble with a pdf. Anything else that is thrown is a bug and may shout. */
export class PdfTrouble extends Error {
  override readonly name = 'PdfTrouble';
  readonly reason: PdfTroubleReason;
  /** HTTP status, if there was an answer at all. */
  readonly status: number | undefined;

  constructor(reason: PdfTroubleReason, { status, cause }: { status?: number; cause?: unknown } = {}) {
    super(reason, { cause });
    this.reason = reason;
    this.status = status;
  }
}

/** As wide as reads well, as wide as the window, a whole page, or a fixed size: 1 is the size on paper. */
export type Zoom = 'auto' | 'width' | 'page' | number;
export const zooms: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** How it stands with the pdf. */
export type PdfStage =
  | { name: 'empty' }
  /** Bytes so far; null when the host does not say how many there are. */
  | { name: 'fetching'; received: number; total: number | null }
  | { name: 'opening' }
  | { name: 'locked'; wrongPassword: boolean }
  | { name: 'trouble'; reason: PdfTroubleReason; status: number | undefined }
  | { name: 'open' };

export interface PdfState {
  stage: PdfStage;
  /** Of the document itself, else the name of its file; empty when there is none. */
  title: string;
  /** Where it came from; undefined for a file that was chosen or dropped. */
  address: string | undefined;
  pages: number;
  /** The one that is looked at, from 1. */
  page: number;
  zoom: Zoom;
  /** What the zoom comes to now: 1 is the size on paper. */
  scale: number;
  /** Pages of which the text was read. */
  read: number;
  /** Reading the text was stopped before the last page. */
  stoppedReading: boolean;
  /** Pages so far with any text in them. */
  withText: number;
  /** Names that are underlined. */
  names: number;
}
