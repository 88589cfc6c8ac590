import { type PDFPageProxy, TextLayer, Util } from 'pdfjs-dist';
import type { TextRun } from '../../lib/collect/pdf/lines.ts';
import { paragraphsOf } from '../../lib/collect/pdf/paragraphs.ts';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Extract<Content['items'][number], { str: string }>;

/** Text that leans less than this stands upright. Radians. */
const upright = 0.02;

/**
 * The text of a page as elements that lie exactly over its letters: to select, to search, and to read. Each paragraph is one, with its lines in it, so that
 * whoever reads the page reads sentences. Undefined when there is no text on the page: a scan.
 */
export async function textLayerOf(page: PDFPageProxy): Promise<HTMLElement | undefined> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is Item => 'str' in item);
  const paragraphs = paragraphsOf(items.map((item) => runOf(item, viewport.transform)));
  if (paragraphs.length === 0) return undefined;

  const layer = document.createElement('div');
  const drawn = new TextLayer({ textContentSource: content, container: layer, viewport });
  await drawn.render();
  // Where each run stands was worked out in the order of the pdf; which of them read on, by us.
  layer.replaceChildren(
    ...paragraphs.map(({ runs }) => {
      const paragraph = document.createElement('p');
      for (const { run, text } of runs) {
        const span = drawn.textDivs[run];
        if (!span) continue;
        if (text !== items[run]?.str) span.textContent = text;
        paragraph.append(span);
      }
      return paragraph;
    }),
  );
  layer.className = 'text';
  return layer;
}

function runOf({ str, transform, width, fontName, dir }: Item, onPage: number[]): TextRun {
  const [along = 0, rise = 0, lean = 0, height = 0, left = 0, baseline = 0]: number[] = Util.transform(onPage, transform);
  return {
    text: str,
    left,
    baseline,
    width,
    size: Math.hypot(lean, height),
    font: fontName,
    upright: Math.abs(Math.atan2(rise, along)) < upright && dir !== 'ttb',
  };
}
