import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageContext } from '../../lib/mention.ts';
import { PdfTrouble, type PdfState, type Zoom } from '../../lib/pdf.ts';
import { AnchorService } from '../anchors/anchor-service.ts';
import card from '../card/index.ts';
import corrections from '../corrections/index.ts';
import { PageScript } from '../page.content/page-script.ts';
import { aboutItself, nameIn } from './about-pdf.ts';
import { fetchPdf } from './fetch-pdf.ts';
import { openDocument } from './open-document.ts';
import { PdfPages } from './pdf-pages.ts';

const nothing: PdfState = {
  stage: { name: 'empty' },
  title: '',
  address: undefined,
  pages: 0,
  page: 1,
  zoom: 'auto',
  scale: 1,
  read: 0,
  stoppedReading: false,
  withText: 0,
  names: 0,
};

/** Of work that cannot be stopped itself, what it comes to; nothing once another pdf has taken the place of this one, or it was stopped. Throws a PdfTrouble. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const answer = await work;
  if (signal.aborted) throw new PdfTrouble('stopped');
  return answer;
}

/** One pdf after the other in one window: fetched or chosen, opened, shown, and read like any other page. */
export class ReadingSession {
  readonly #place: HTMLElement;
  readonly #tell: (state: PdfState) => void;
  #state = nothing;
  /** Of the pdf that is shown or on its way; ends with it. */
  #work = new AbortController();
  #reading = new AbortController();
  #pdf: PDFDocumentProxy | undefined;
  #pages: PdfPages | undefined;
  #language: string | undefined;
  #givePassword: ((password: string) => void) | undefined;
  #script: PageScript | undefined;
  #desk: AnchorService | undefined;

  constructor(place: HTMLElement, tell: (state: PdfState) => void) {
    this.#place = place;
    this.#tell = tell;
    tell(this.#state);
  }

  get state(): PdfState {
    return this.#state;
  }

  /** The pdf at an address. */
  async openAddress(address: string): Promise<void> {
    const work = this.#begin({ address, title: nameIn(address) });
    await this.#through(work, async () => {
      this.#set({ stage: { name: 'fetching', received: 0, total: null } });
      const data = await fetchPdf(address, {
        signal: work.signal,
        onProgress: (received, total) => this.#set({ stage: { name: 'fetching', received, total } }),
      });
      await this.#open(data, work.signal);
      const page = /#(?:.*&)?page=(\d+)/.exec(address)?.[1];
      if (page) this.goTo(Number(page));
    });
  }

  /** A file that the reader chose or dropped; it needs no permission, and no connection. */
  async openFile(file: File): Promise<void> {
    const work = this.#begin({ title: file.name });
    await this.#through(work, async () => {
      this.#set({ stage: { name: 'opening' } });
      await this.#open(new Uint8Array(await unlessStopped(file.arrayBuffer(), work.signal)), work.signal);
    });
  }

  /** Stops what is under way: fetching, or reading the text of what is shown. */
  stop(): void {
    if (this.#state.stage.name !== 'open') this.#work.abort();
    else {
      this.#reading.abort();
      if (this.#state.read < this.#state.pages) this.#set({ stoppedReading: true });
    }
  }

  unlock(password: string): void {
    this.#set({ stage: { name: 'opening' } });
    this.#givePassword?.(password);
    this.#givePassword = undefined;
  }

  goTo(page: number): void {
    this.#pages?.goTo(page);
  }

  zoomTo(zoom: Zoom): void {
    this.#set({ zoom });
    this.#pages?.zoomTo(zoom);
  }

  /** To the next or previous name. */
  step(direction: 1 | -1): void {
    this.#script?.step(direction);
  }

  #begin(about: Partial<PdfState>): AbortController {
    this.#work.abort();
    this.#reading.abort();
    void this.#pdf?.loadingTask.destroy();
    this.#pdf = undefined;
    this.#pages = undefined;
    this.#language = undefined;
    this.#place.replaceChildren();
    this.#work = new AbortController();
    this.#state = { ...nothing, zoom: this.#state.zoom };
    this.#set(about);
    return this.#work;
  }

  /** Does the work, and says what came between. What another pdf has taken the place of is of no interest any more. */
  async #through(work: AbortController, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      if (this.#work !== work) return;
      if (!(error instanceof PdfTrouble)) throw error;
      this.#set({ stage: { name: 'trouble', reason: error.reason, status: error.status } });
    }
  }

  async #open(data: Uint8Array, signal: AbortSignal): Promise<void> {
    this.#set({ stage: { name: 'opening' } });
    const pdf = await openDocument(data, {
      signal,
      askPassword: (wrongPassword) => {
        const { promise, resolve } = Promise.withResolvers<string>();
        this.#givePassword = resolve;
        this.#set({ stage: { name: 'locked', wrongPassword } });
        return promise;
      },
    });
    this.#pdf = pdf;
    const { title, language } = await unlessStopped(aboutItself(pdf), signal);
    this.#language = language;
    if (language) this.#place.lang = language;
    this.#set({ stage: { name: 'open' }, pages: pdf.numPages, ...(title && { title }) });
    document.title = this.#state.title;
    this.#pages = await PdfPages.show(
      pdf,
      this.#place,
      {
        onView: (view) => this.#set(view),
        onText: (text) => this.#set(text),
      },
      signal,
    );
    this.#pages.zoomTo(this.#state.zoom);
    this.#readItself();
    this.#reading = new AbortController();
    void this.#pages.readText(AbortSignal.any([signal, this.#reading.signal])).then(() => this.#desk?.findAgain());
  }

  /** From the first pdf on, this page is read like every other; browsers run no content script on an extension's own pages. */
  #readItself(): void {
    if (this.#script) return;
    const forEver = new AbortController().signal;
    void card.main();
    void corrections.main();
    this.#script = new PageScript(forEver, () => false, {
      within: this.#place,
      context: () => this.#context(),
      onMarks: (names) => this.#set({ names }),
    });
    this.#script.start();
    this.#desk = new AnchorService({
      within: this.#place,
      isWhole: () => this.#state.read === this.#state.pages,
      // Who made a pdf, and when, is what a program wrote in it: seldom the author, or the day that it came out.
      metadata: () => ({ title: this.#state.title, siteName: null, authors: [], publishedOn: null }),
    });
    this.#desk.listen();
  }

  /** Of the pdf, not of our page around it. */
  #context(): PageContext {
    const { address, title } = this.#state;
    const host = address === undefined ? '' : new URL(address).hostname;
    return { title, ...(host !== '' && { host }), ...(this.#language !== undefined && { language: this.#language }) };
  }

  #set(change: Partial<PdfState>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    if (JSON.stringify(before) !== JSON.stringify(this.#state)) this.#tell(this.#state);
  }
}
