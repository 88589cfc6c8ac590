import { type EntityKind, entityKinds } from '../entity.ts';
import { type LineStyle, lineStyles } from '../settings.ts';
import { markOf } from './marks.ts';
import { elementAround } from './roots.ts';
import { type Shown, put, showMark, shownOver } from './shown-marks.ts';

/** What is underlined as names of a kind, and with which line. */
export interface Underlined {
  kind: EntityKind;
  line: LineStyle;
  spans: readonly AbstractRange[];
}

/** More spans than this are underlined near the window only. */
const many = 64;
/** How far from the window that is, of its height; and of what scrolls within the page. */
const margin = '100% 0px';
/** Spans that are gone through at a time. */
const pace = 64;

/**
 * The lines under names. A browser goes through everything that is underlined whenever the page is drawn anew after a change, wherever it stands: of a law with
 * 1,700 names that takes it longer than to read all of the law. So of many only those near the window are, and others as the reader comes to them.
 */
export class Underlines {
  /** Undefined where all are underlined. */
  #near: IntersectionObserver | undefined;

  /** Underlines these, and no others; some of them at a time: thousands take a while. Those to be seen appear at once, when all were gone through. */
  *draw(underlined: readonly Underlined[]): Generator<undefined, void, void> {
    this.#near?.disconnect();
    this.#near = undefined;
    const made = underlined
      .filter(({ spans }) => spans.length > 0)
      .map(({ kind, line, spans }): Line => ({ name: markOf(kind, line), shown: shownOver(), spans }));
    const count = made.reduce((sum, { spans }) => sum + spans.length, 0);
    if (count > many) yield* this.#drawNear(made);
    else {
      for (const { shown, spans } of made) for (const span of spans) put(shown, span, true);
      show(made);
      yield undefined;
    }
  }

  *#drawNear(made: readonly Line[]): Generator<undefined, void, void> {
    const spansIn = new Map<Element, [Shown, AbstractRange][]>();
    let passed = 0;
    for (const { shown, spans } of made)
      for (const span of spans) {
        const element = elementAround(span.startContainer);
        if (!element) continue;
        const others = spansIn.get(element);
        if (others) others.push([shown, span]);
        else spansIn.set(element, [[shown, span]]);
        if (++passed % pace === 0) yield undefined;
      }
    // Asked for last, so that all others have been answered when it is. Until then the page stays as it was, so that nothing is seen to blink.
    const last = document.documentElement;
    let isShown = false;
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          for (const [shown, span] of spansIn.get(target) ?? []) put(shown, span, isIntersecting);
        if (isShown || !entries.some(({ target }) => target === last)) return;
        isShown = true;
        show(made);
      },
      { rootMargin: margin },
    );
    this.#near = near;
    for (const [place, element] of [...spansIn.keys(), last].entries()) {
      near.observe(element);
      if (place % pace === 0) yield undefined;
    }
  }

  /** Takes all lines away. */
  clear(): void {
    this.#near?.disconnect();
    this.#near = undefined;
    show([]);
  }
}

/** The lines of one kind, by the name under which the browser knows them. */
interface Line {
  name: string;
  shown: Shown;
  /** All of them; of many only those near the window are shown. */
  spans: readonly AbstractRange[];
}

/** Shows these and no others; in one go, so that nothing is seen to blink. */
function show(lines: readonly Line[]): void {
  // As they were, perhaps with another line.
  for (const kind of entityKinds) for (const line of lineStyles) showMark(markOf(kind, line), undefined);
  for (const { name, shown } of lines) showMark(name, shown);
}
