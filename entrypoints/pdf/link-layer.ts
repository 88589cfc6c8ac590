import { type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';

/** The parts of a link annotation that we follow. Written by whoever made the pdf: nothing of it is taken on trust. */
interface LinkAnnotation {
  subtype: 'Link';
  rect: [number, number, number, number];
  url?: string;
  dest?: unknown;
}

const isLink = (value: unknown): value is LinkAnnotation =>
  typeof value === 'object' &&
  value !== null &&
  'subtype' in value &&
  value.subtype === 'Link' &&
  'rect' in value &&
  Array.isArray(value.rect) &&
  value.rect.length === 4 &&
  value.rect.every(Number.isFinite);

/** The links of a page, as elements that lie over it: to the web in a tab of its own, and to another page of the same pdf (`#page=7`). */
export async function linksOf(page: PDFPageProxy, pdf: PDFDocumentProxy): Promise<HTMLAnchorElement[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'display' });
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const links: HTMLAnchorElement[] = [];
  for (const annotation of annotations.filter(isLink)) {
    const link = document.createElement('a');
    const target = annotation.url ? URL.parse(annotation.url) : null;
    if (target && /^(?:https?|mailto):$/.test(target.protocol)) {
      link.href = target.href;
      link.target = '_blank';
      link.rel = 'noreferrer';
      link.title = target.href;
      link.setAttribute('aria-label', target.href);
    } else {
      const number = await pageOf(annotation.dest, pdf);
      if (number === undefined) continue;
      link.href = `#page=${number}`;
      link.setAttribute('aria-label', i18n.t('pdf.goToPage', [number]));
    }
    const [left, bottom, right, top] = annotation.rect;
    const [x1 = 0, y1 = 0]: number[] = viewport.convertToViewportPoint(left, bottom);
    const [x2 = 0, y2 = 0]: number[] = viewport.convertToViewportPoint(right, top);
    link.className = 'link';
    link.style.left = `${(100 * Math.min(x1, x2)) / width}%`;
    link.style.top = `${(100 * Math.min(y1, y2)) / height}%`;
    link.style.width = `${(100 * Math.abs(x2 - x1)) / width}%`;
    link.style.height = `${(100 * Math.abs(y2 - y1)) / height}%`;
    links.push(link);
  }
  return links;
}

/** The number, from 1, of the page that a destination of a pdf (ISO 32000-1, 12.3.2) lies on; undefined when it lies on none. */
async function pageOf(destination: unknown, pdf: PDFDocumentProxy): Promise<number | undefined> {
  try {
    const explicit: unknown = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    const [target]: unknown[] = Array.isArray(explicit) ? explicit : [];
    if (typeof target === 'number') return target + 1;
    return isReference(target) ? (await pdf.getPageIndex(target)) + 1 : undefined;
  } catch {
    // A destination that is not there.
    return undefined;
  }
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' &&
  value !== null &&
  'num' in value &&
  'gen' in value &&
  Number.isInteger(value.num) &&
  Number.isInteger(value.gen);
