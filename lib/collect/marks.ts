import { type EntityKind, entityKinds } from '../entity.ts';
import { type LineStyle, lineStyles } from '../settings.ts';

/**
 * Names under which the page paints our highlights: a letter for the kind, and its line. The page's own scripts can see them (PRIVACY.md says so), so they say no more.
 * The style of each is in entrypoints/page.content/style.css.
 */
const markOf = (kind: EntityKind, line: LineStyle): string => `mark-${'abcd'[entityKinds.indexOf(kind)]}-${line}`;
export const currentMark = 'mark-now';
/** What the reader kept of this page, found again. */
export const keptMark = 'mark-e';

/** Underlines these spans, and no others, under one name. */
export function paint(name: string, spans: readonly AbstractRange[]): void {
  if (spans.length > 0) CSS.highlights.set(name, new Highlight(...spans));
  else CSS.highlights.delete(name);
}

/** Spans that are added at a time. */
const pace = 64;

/** What is underlined as names of a kind, and with which line. */
export interface Underlined {
  kind: EntityKind;
  line: LineStyle;
  spans: readonly AbstractRange[];
}

/**
 * Underlines these, and no others; some of them at a time: of thousands that takes a while. They are seen at once, when all are there:
 * each time that a browser draws a long page anew takes it longer than all of this.
 */
export function* painting(underlined: readonly Underlined[]): Generator<undefined, void, void> {
  const made: [string, Highlight][] = [];
  for (const { kind, line, spans } of underlined) {
    if (spans.length === 0) continue;
    const highlight = new Highlight();
    for (const [place, span] of spans.entries()) {
      highlight.add(span);
      if (place % pace === 0) yield undefined;
    }
    made.push([markOf(kind, line), highlight]);
  }
  // As they were, perhaps with another line; in one go, so that nothing is seen to blink.
  unpaintNames();
  for (const [name, highlight] of made) CSS.highlights.set(name, highlight);
  yield undefined;
}

function unpaintNames(): void {
  for (const kind of entityKinds) for (const line of lineStyles) CSS.highlights.delete(markOf(kind, line));
}

export function unpaintAll(): void {
  unpaintNames();
  CSS.highlights.delete(currentMark);
}

/** How Firefox lets an extension at the page's own view of an object. */
interface Wrapped {
  wrappedJSObject: { CSSStyleSheet: typeof CSSStyleSheet; adoptedStyleSheets: CSSStyleSheet[] };
}
const isWrapped = (value: object): value is Wrapped => 'wrappedJSObject' in value;

/**
 * In Firefox a content script's style sheet stops at a shadow root; there it is handed to the root itself, made by the page's own maker: ours is not
 * accepted ("Accessing from Xray wrapper is not supported"). Chromium needs no help.
 */
export function styleRoot(root: ShadowRoot, css: string, view: object = globalThis): void {
  if (!isWrapped(root) || !isWrapped(view)) return;
  const sheet = new view.wrappedJSObject.CSSStyleSheet();
  sheet.replaceSync(css);
  root.wrappedJSObject.adoptedStyleSheets.push(sheet);
}
