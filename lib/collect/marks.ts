import type { EntityKind } from '../entity.ts';

/**
 * Names under which the page paints our highlights. The page's own scripts can see them, so they say nothing.
 * The style of each is in entrypoints/page.content/style.css.
 */
export const markOf: Record<EntityKind, string> = {
  'government-body': 'mark-a',
  supplier: 'mark-b',
  party: 'mark-c',
  algorithm: 'mark-d',
};
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

/** The same, some of them at a time: of thousands that takes a while. */
export function* painting(name: string, spans: readonly AbstractRange[]): Generator<undefined, void, void> {
  const highlight = new Highlight();
  for (const [place, span] of spans.entries()) {
    highlight.add(span);
    if (place % pace === 0) yield undefined;
  }
  if (spans.length > 0) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
  yield undefined;
}

export function unpaintAll(): void {
  for (const name of [...Object.values(markOf), currentMark]) CSS.highlights.delete(name);
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
