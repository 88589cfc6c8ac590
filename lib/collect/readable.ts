import { isInClosed } from './element-kinds.ts';
import { isDrawn } from './unclobbered.ts';
import { closestAcross } from './roots.ts';

/** Where somebody writes: text there belongs to the writer, and is not touched. */
const written =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], [role="combobox"], .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, [aria-multiline]';
const hidden = '[hidden]:not([hidden="until-found" i])';
/** Text of a closed <details> is one click away; it counts as shown. */
const folded = 'details:not([open])';
const special = `${written}, ${hidden}, ${folded}`;

/** Whether text is for reading, is not shown now, or is somebody's own. */
export type Readability = 'readable' | 'not-shown' | 'written';

/** How readable the text of this element is. Asks for style, so it is asked only where a name was found, and best when the page has just been drawn. */
export function readabilityOf(element: Element): Readability {
  // Editors of before wrote in a frame whose whole document is one.
  if (document.designMode === 'on') return 'written';
  // Nearly always one question is enough.
  if (closestAcross(element, special)) {
    if (closestAcross(element, written)) return 'written';
    return closestAcross(element, hidden) ? 'not-shown' : 'readable';
  }
  return isDrawn(element) ? 'readable' : 'not-shown';
}

/** Whether somebody writes here, or may. */
export const isWritten = (element: Element | null): boolean => element !== null && readabilityOf(element) === 'written';

/** Whether the text of this element is for reading: shown, and not in an editor. */
export const isForReading = (element: Element | null): boolean => element !== null && readabilityOf(element) === 'readable';

/** What is asked of a document; of XML it has no body, and of nothing no root. */
interface Shown {
  contentType: string;
  body: Element | null;
  documentElement: Element | null;
}

/** Browsers make a page of one `pre` of these too. */
const code = /json|script|css/;

/**
 * The element of a document in which its text stands; of a text file too a browser makes a page. Null of code, and of a drawing by itself, which is left alone as those within a page are: no card
 * could be shown in it.
 */
export function readFrom({ contentType, body, documentElement }: Shown): Element | null {
  const page = body ?? documentElement;
  return page && !isInClosed(page) && !code.test(contentType) ? page : null;
}
