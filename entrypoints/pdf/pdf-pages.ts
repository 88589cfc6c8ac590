import { type PDFDocumentProxy, PixelsPerInch } from 'pdfjs-dist';
import { breathe } from '../../lib/collect/slices.ts';
import { PdfTrouble, type Zoom } from '../../lib/pdf.ts';
import { PageSheet } from './page-sheet.ts';

/** Lines longer than this read badly, however wide the window: `auto` goes no further. 1 is the size on paper. */
const largestAuto = 1.3;
const smallest = 0.25;
const largest = 5;
/** White beside and under a sheet. CSS pixels. */
const margin = 16;

interface Told {
  /** The page that is looked at, and what the zoom comes to. */
  onView(view: { page: number; scale: number }): void;
  onText(text: { read: number; withText: number }): void;
}

/** All pages of a pdf below each other. The text of each is there, from first to last; only those near the window are drawn. */
export class PdfPages {
  readonly #place: HTMLElement;
  readonly #sheets: PageSheet[];
  readonly #size: { width: number; height: number };
  readonly #told: Told;
  readonly #near = new Set<PageSheet>();
  #zoom: Zoom = 'auto';
  #scale = 1;
  #page = 1;
  #pending: ReturnType<typeof setTimeout> | undefined;

  private constructor(pdf: PDFDocumentProxy, place: HTMLElement, size: { width: number; height: number }, told: Told, signal: AbortSignal) {
    this.#place = place;
    this.#size = size;
    this.#told = told;
    this.#sheets = Array.from({ length: pdf.numPages }, (_, index) => new PageSheet(pdf, index + 1, size));
    const bySection = new Map(this.#sheets.map((sheet) => [sheet.element, sheet]));
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const sheet = target instanceof HTMLElement ? bySection.get(target) : undefined;
          if (!sheet) continue;
          if (isIntersecting) this.#near.add(sheet);
          else {
            this.#near.delete(sheet);
            sheet.clear();
          }
        }
        this.#draw();
      },
      { rootMargin: '60% 0px' },
    );
    signal.addEventListener('abort', () => watch.disconnect());
    addEventListener('scroll', () => this.#look(), { passive: true, signal });
    addEventListener('resize', () => typeof this.#zoom !== 'number' && this.zoomTo(this.#zoom), { signal });
    this.#setScale();
    place.replaceChildren(...this.#sheets.map(({ element }) => element));
    for (const { element } of this.#sheets) watch.observe(element);
  }

  static async show(pdf: PDFDocumentProxy, place: HTMLElement, told: Told, signal: AbortSignal): Promise<PdfPages> {
    // Nearly always all pages are as large as the first; one that is not finds its size when it is read.
    const first = await pdf.getPage(1);
    // The place is another pdf's by now.
    if (signal.aborted) throw new PdfTrouble('stopped');
    return new PdfPages(pdf, place, first.getViewport({ scale: 1 }), told, signal);
  }

  /** Reads the text of all pages, the one that is looked at first. Gives way to everything else between two pages. */
  async readText(signal: AbortSignal): Promise<void> {
    const waiting = new Set(this.#sheets.keys());
    let withText = 0;
    while (waiting.size > 0 && !signal.aborted) {
      const looked = this.#page - 1;
      const index = waiting.has(looked) ? looked : Math.min(...waiting);
      waiting.delete(index);
      const sheet = this.#sheets[index];
      try {
        if (await sheet?.readText()) withText++;
      } catch {
        if (signal.aborted) return;
        sheet?.sayDamaged();
      }
      this.#told.onText({ read: this.#sheets.length - waiting.size, withText });
      await breathe();
    }
  }

  goTo(page: number): void {
    const number = Math.min(Math.max(1, Math.round(page)), this.#sheets.length);
    this.#sheets[number - 1]?.element.scrollIntoView({ block: 'start' });
    this.#look();
  }

  /** Zooms, and keeps what is looked at where it is. */
  zoomTo(zoom: Zoom): void {
    const anchor = this.#sheets[this.#page - 1]?.element;
    const before = anchor?.getBoundingClientRect();
    this.#zoom = zoom;
    this.#setScale();
    if (anchor && before && before.height > 0) {
      const after = anchor.getBoundingClientRect();
      const middle = innerHeight / 2;
      // The same spot of the page in the middle of the window as before.
      scrollBy(0, after.top + (after.height * (middle - before.top)) / before.height - middle);
    }
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#draw(), 120);
    this.#look();
  }

  #setScale(): void {
    const { width, height } = this.#size;
    const perPoint = PixelsPerInch.PDF_TO_CSS_UNITS;
    const fits = (document.documentElement.clientWidth - 2 * margin) / (width * perPoint);
    const whole = Math.min(fits, (innerHeight - this.#place.offsetTop - 2 * margin) / (height * perPoint));
    const wanted = { auto: Math.min(fits, largestAuto), width: fits, page: whole };
    this.#scale = Math.min(Math.max(typeof this.#zoom === 'number' ? this.#zoom : wanted[this.#zoom], smallest), largest);
    this.#place.style.setProperty('--total-scale-factor', String(this.#scale * perPoint));
  }

  /** Which page lies under the upper third of the window. */
  #look(): void {
    const line = innerHeight / 3;
    let [low, high] = [0, this.#sheets.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sheets[middle]?.element.getBoundingClientRect().bottom ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    this.#page = low + 1;
    this.#told.onView({ page: this.#page, scale: this.#scale });
  }

  /** Draws what is near, what is looked at first. */
  #draw(): void {
    const distance = ({ element }: PageSheet) => Math.abs(Number(element.dataset['page']) - this.#page);
    const scale = this.#scale * PixelsPerInch.PDF_TO_CSS_UNITS;
    for (const sheet of [...this.#near].toSorted((one, other) => distance(one) - distance(other)))
      sheet.draw(scale).catch(() => sheet.sayDamaged());
  }
}
