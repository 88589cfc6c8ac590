import { closestAcross } from './roots.ts';

/** Where somebody writes: text there belongs to the writer, and is not touched. */
const written =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], [role="combobox"], .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, [aria-multiline]';

/** Whether the text of this element is for reading: shown, and not in an editor. Asks for style, so it is asked only where a name was found. */
export function isForReading(element: Element | null): boolean {
  if (!element || closestAcross(element, written)) return false;
  // Text of a closed <details> is one click away; it counts as shown.
  const folded = closestAcross(element, 'details:not([open])');
  if (closestAcross(element, '[hidden]:not([hidden="until-found" i])')) return false;
  return folded !== null || element.checkVisibility({ visibilityProperty: true });
}
