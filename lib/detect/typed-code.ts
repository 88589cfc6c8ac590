import { pattern } from './pattern.ts';

/** A line of a program, of a message between programs, or of mark-up; prose and tables have hardly one. */
const lineOfCode = new RegExp(
  pattern`
    ^\s*(?:
      [{}\]]|\[\s*$|<[/!?\p{L}]|["'][\w.-]+["']\s*:|\/\/|\/\*|\$\s|#!|#include
      |(?:const|let|var|import|export|def|class|function|return|public|private|static|SELECT|FROM|WHERE|INSERT|curl|npm|pip|git|sudo)\s
    )
    |(?:[{}]|[\])],?;|[\p{L}\d"']>)\s*,?\s*$
    |[\w.]\s?=\s?["'\d[{]`,
  'u',
);
/** More need not be looked at to tell. */
const mostLines = 60;

/** Whether a text of several lines is code: half of its lines, and two at least. What a page typed may be that, without a word about it around it. */
export function looksLikeCode(text: string): boolean {
  if (!/[\n\u2029]/.test(text)) return false;
  const lines = text.split(/[\n\u2029]/, mostLines).filter((line) => line.trim() !== '');
  const count = lines.filter((line) => lineOfCode.test(line)).length;
  return count > 1 && count * 2 >= lines.length;
}
