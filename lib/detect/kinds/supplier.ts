import type { Mention } from '../../mention.ts';
import { lengthWithSoftHyphens, withoutSoftHyphens } from '../soft-hyphens.ts';
import { slug } from '../slug.ts';
import { isPrefix, type KindRules } from './kind-rules.ts';

export const supplier: KindRules = {
  kind: 'supplier',
  mayBeJoined: (_, left, right) => isPrefix(left) && (right === '' || right === right.toLowerCase()),
};

const legalForm = /(?:B\.\s?V\.?|BV|N\.\s?V\.?|NV|V\.O\.F\.|VOF)(?![A-Za-z\d-])/g;
/** One word of each legal form, folded, by which a text that may have one is told at next to no cost. */
export const legalFormWords = ['b', 'bv', 'n', 'nv', 'v', 'vof'];
const word =
  /(?:^|[\s("“‘'])((?:(?:[\p{Lu}\d][\p{L}\d.&+’'/-]*|&|\+|en|van|de|der|den|het|ter|ten|’t|'t|in|voor|of)[ \u00a0]+)*[\p{Lu}\d][\p{L}\d.&+’'/)-]*[ \u00a0]+)$/u;
const smallStart = /^(?:(?:en|van|de|der|den|het|ter|ten|’t|'t|in|voor|of|&|\+)[ \u00a0]+)+/u;
const notItsName =
  /^(?:(?:De|Het|Een|Bij|Van|Voor|Door|In|Aan|Met|Ook|Daarom|Volgens|Tussen|Omdat|Toen|Nu|Dit|Dat|Deze|Als|En|Of|Maar|Firma|Bedrijf|en|van|de|der|den|het|ter|ten|in|voor|of)[ \u00a0]+)+(?=\p{L})/u;

/**
 * Names that end in a legal form: "Janssen Wegenbouw B.V.". A candidate even when no register here knows it, with a key made of its name
 * the way the compiled register makes one.
 */
export function legalNames(text: string): Mention[] {
  const found: Mention[] = [];
  for (const form of text.matchAll(legalForm)) {
    if (!/[\p{L}\d)&+.’'-]\s{1,3}$/u.test(text.slice(Math.max(0, form.index - 4), form.index))) continue;
    const raw = text.slice(Math.max(found.at(-1)?.end ?? 0, form.index - 80), form.index);
    const left = withoutSoftHyphens(raw);
    const whole = word.exec(left)?.[1]?.replace(smallStart, '');
    if (!whole) continue;
    const first = notItsName.exec(whole)?.[0].length ?? 0;
    // "De Vries B.V." keeps its article when nothing else would be left of it.
    const name = (first < whole.length && /\s\S+\s/u.test(whole.slice(first)) ? whole.slice(first) : whole).trim();
    if (name.length < 2 || /^(?:een|de|het|deze|die|(?:(?:[bn]\.?\s?v\.?|v\.?o\.?f\.?)\s*)+)$/i.test(name)) continue;
    const start = form.index - lengthWithSoftHyphens(raw, left.length - left.lastIndexOf(whole) - whole.lastIndexOf(name));
    const end = form.index + form[0].length - (form[0].endsWith('.') && !/\..*\./.test(form[0]) ? 1 : 0);
    const id = slug(name);
    if (!id) continue;
    found.push({
      start,
      end,
      candidates: [
        {
          entity: `supplier:${id}`,
          kind: 'supplier',
          name: withoutSoftHyphens(text.slice(start, end)).replace(/\s+/g, ' '),
          role: 'full',
          cue: 'none',
        },
      ],
    });
  }
  return found;
}
