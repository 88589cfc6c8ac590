import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy, RenderingCancelledException } from 'pdfjs-dist';
import { i18n } from '#i18n';
import { linksOf } from './link-layer.ts';
import { textLayerOf } from './text-layer.ts';

/** More than this a canvas is not made of; a page that is looked at very close is drawn a little less sharp. Pixels. */
const mostPixels = 16_000_000;

interface Size {
  width: number;
  height: number;
}

/** One page: a sheet of paper of its size, drawn when it is near, with its text over it from when that was read. */
export class PageSheet {
  readonly element = document.createElement('section');
  readonly #document: PDFDocumentProxy;
  readonly #number: number;
  #page: Promise<PDFPageProxy> | undefined;
  #canvas: HTMLCanvasElement | undefined;
  /** Of the drawing that stands or is being made. */
  #drawnAt = 0;
  #drawing: { cancel(): void } | undefined;

  /** @param size until its own is known, that of another page */
  constructor(document: PDFDocumentProxy, number: number, size: Size) {
    this.#document = document;
    this.#number = number;
    this.element.className = 'page';
    this.element.dataset['page'] = String(number);
    this.element.setAttribute('aria-label', i18n.t('pdf.pageNumber', [number]));
    this.#resize(size);
  }

  page(): Promise<PDFPageProxy> {
    this.#page ??= this.#document.getPage(this.#number).then((page) => {
      this.#resize(page.getViewport({ scale: 1 }));
      return page;
    });
    return this.#page;
  }

  /** Reads the text of the page and lays it over; says whether there is any. */
  async readText(): Promise<boolean> {
    const page = await this.page();
    const layer = await textLayerOf(page);
    const links = await linksOf(page, this.#document);
    // All at once: whoever watches for new text reads it once.
    if (layer) this.element.append(layer);
    if (links.length > 0) this.element.append(...links);
    return layer !== undefined;
  }

  /** Draws the page so that it is sharp at this size; nothing when it is drawn so already. */
  async draw(scale: number): Promise<void> {
    if (this.#drawnAt === scale) return;
    this.#drawing?.cancel();
    this.#drawnAt = scale;
    const page = await this.page();
    if (this.#drawnAt !== scale) return;
    const { width, height } = page.getViewport({ scale: 1 });
    const sharp = Math.min(scale * devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
    const viewport = page.getViewport({ scale: sharp });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute('aria-hidden', 'true');
    const drawing = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    this.#drawing = drawing;
    try {
      await drawing.promise;
    } catch (error) {
      if (error instanceof RenderingCancelledException) return;
      throw error;
    } finally {
      if (this.#drawing === drawing) this.#drawing = undefined;
    }
    // The old drawing stays, larger or smaller than it was, until the new one is there.
    const before = this.#canvas;
    this.#canvas = canvas;
    if (before) before.replaceWith(canvas);
    else this.element.prepend(canvas);
  }

  /** Gives the memory of the drawing back. */
  clear(): void {
    this.#drawing?.cancel();
    this.#drawing = undefined;
    this.#drawnAt = 0;
    if (!this.#canvas) return;
    this.#canvas.width = 0;
    this.#canvas.height = 0;
    this.#canvas.remove();
    this.#canvas = undefined;
  }

  /** Says on the sheet itself that the pdf is damaged here; the other pages may be whole. Not as text of the page: that is read for names. */
  sayDamaged(): void {
    this.element.dataset['damaged'] = i18n.t('pdf.damagedPage', [this.#number]);
  }

  #resize({ width, height }: Size): void {
    this.element.style.setProperty('--width', String(width));
    this.element.style.setProperty('--height', String(height));
  }
}
