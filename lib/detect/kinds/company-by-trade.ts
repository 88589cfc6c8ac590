import type { Mention } from '../../mention.ts';
import { keyOfName } from './kind-rules.ts';

// Companies that no register has, whose name says at its end what they do: "Hegeman Bouwpartners", "IAA Architecten". The words stand in the index as names of
// nobody (lib/registers/names.ts), so that looking for them costs nothing.

/** Words that end such a name; with a capital. */
const trades = new Set(
  'architecten|architects|advocaten|accountants|bouwpartners|bouwbedrijven|ingenieurs|aannemers|wegenbouw|grondverzet|installatietechniek|landschapsarchitecten|notarissen'.split(
    '|',
  ),
);
export const tradesAtEnd: readonly string[] = [...trades];

const before =
  /(?:(?<![\p{L}\d.-])(?:\p{Lu}[\p{L}\d'’.+-]*|\d+\p{L}+)[ \u00a0](?:(?:&|\+|van|de|der|den)[ \u00a0]){0,2}){0,3}(?<![\p{L}\d.-])(?:\p{Lu}[\p{L}\d'’.+-]*|\d+\p{L}+)[ \u00a0](?:[&+][ \u00a0])?$/u;
/** Of whom it is said, not what they are called: "Nederlandse Architecten", "De Advocaten". */
const notAName =
  /^(?:De|Het|Een|Onze|Deze|Alle|Veel|Twee|Ook|Volgens|Bij|Voor|Van|Door|Namens|Drie|Vier|Vijf|Zes|Tien|Enkele|Diverse|Verschillende|Beide|Andere|Jonge|Goede|\p{Lu}\p{Ll}+se|Openbare|Register)[ \u00a0]$|[ \u00a0](?:van|de|der)[ \u00a0]Nederlandse[ \u00a0]$/u;
/** What only opens the sentence before a name. */
const opener = /^(?:De|Het|Volgens|Bij|Voor|Van|Door|Namens|Ook|Met|Architect|Aannemer)[ \u00a0](?=.*[ \u00a0]\S)/u;

/** The company whose name ends in this word. */
export function companyByTrade(text: string, start: number, end: number): Mention | undefined {
  const word = text.slice(start, end);
  if (!trades.has(word.toLowerCase()) || word.charAt(0) === word.charAt(0).toLowerCase()) return undefined;
  const from = Math.max(0, start - 60);
  const left = (before.exec(text.slice(from, start))?.[0] ?? '').replace(opener, '');
  if (left === '' || notAName.test(left) || /^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 2))) return undefined;
  const name = text.slice(start - left.length, end).replaceAll('\u00a0', ' ');
  return {
    start: start - left.length,
    end,
    candidates: [{ entity: keyOfName('supplier', name), kind: 'supplier', name, role: 'short', cue: 'never-bare', opener: word }],
  };
}
