import { type EntityKind, entityKinds } from '../entity.ts';
import type { LineStyle } from '../settings.ts';
import { showMark, shownOver } from './shown-marks.ts';

/**
 * Names under which the page paints our highlights: a letter for the kind, and its line. The page's own scripts can see them (PRIVACY.md says so), so they say no more.
 * The style of each is in entrypoints/page.content/style.css.
 */
export const markOf = (kind: EntityKind, line: LineStyle): string => `mark-${'abcd'[entityKinds.indexOf(kind)]}-${line}`;
export const currentMark = 'mark-now';
/** What the reader kept of this page, found again. */
export const keptMark = 'mark-e';

/** Underlines these spans, and no others, under one name. */
export const paint = (name: string, spans: readonly AbstractRange[]): void =>
  showMark(name, spans.length > 0 ? shownOver(spans) : undefined);

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
