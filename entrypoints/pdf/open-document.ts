import { GlobalWorkerOptions, type PDFDocumentProxy, PasswordException, PasswordResponses, VerbosityLevel, getDocument } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import { PdfTrouble } from '../../lib/pdf.ts';

/** What pdf.js takes from beside itself: copied into the extension as it is, see wxt.config.ts. */
const ownFiles = new URL('pdf/', browser.runtime.getURL('/')).href;
GlobalWorkerOptions.workerSrc = `${ownFiles}pdf.worker.min.mjs`;

/** How far into a file its mark may stand (ISO 32000-1, annex H.3.4.1). Bytes. */
const markWithin = 1_024;

interface Opening {
  signal: AbortSignal;
  /** Asked for as long as what was given is wrong. */
  askPassword(wrong: boolean): Promise<string>;
}

/**
 * Opens the bytes of a pdf, which are handed over and can be used no more. All of it happens on this device, in a worker that is bundled with the extension.
 * Throws a PdfTrouble.
 */
export async function openDocument(data: Uint8Array, { signal, askPassword }: Opening): Promise<PDFDocumentProxy> {
  const head = new TextDecoder('latin1').decode(data.subarray(0, markWithin));
  if (!head.includes('%PDF-')) throw new PdfTrouble('not_a_pdf');
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    // Letters that nearly every pdf brings along; only signs and dingbats are often left to whoever shows it. Latin letters are on the system.
    standardFontDataUrl: `${ownFiles}fonts/`,
    // Compiling WebAssembly would ask for a weaker content security policy; the slower decoders for scanned pages do without.
    useWasm: false,
    wasmUrl: `${ownFiles}decoders/`,
    useWorkerFetch: true,
    // Drawn here, in short turns: a second worker would be as large again.
    disableWorkerRendering: true,
    enableXfa: false,
  });
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (): void => {
    reject(new PdfTrouble('stopped'));
    void task.destroy();
  };
  signal.addEventListener('abort', stop, { once: true });
  task.onPassword = (give: (password: string) => void, why: number) => {
    void askPassword(why === PasswordResponses.INCORRECT_PASSWORD).then(give);
  };
  try {
    return await Promise.race([task.promise, stopped]);
  } catch (error) {
    if (error instanceof PdfTrouble) throw error;
    void task.destroy();
    // One that it cannot even ask a password for is locked in a way that nobody here can open.
    throw new PdfTrouble('damaged', { cause: error instanceof PasswordException ? undefined : error });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
