import { itemOf } from '../detect/list-kinds.ts';
import { pattern } from '../detect/pattern.ts';
import type { Mention } from '../mention.ts';
import { quoted, type Surroundings, type Verdict } from './words-around.ts';

/** Above that of a name which the page has elsewhere: of the only place it would be said that it is sure because of itself. */
const sureness = 0.86;

/** An item of a list under words that say what is in it: "Deelnemende gemeenten" above "Ede". */
export function byLead(lead: string | undefined, mention: Mention): Verdict | undefined {
  const candidate = lead === undefined ? undefined : itemOf(lead, mention);
  return candidate && lead !== undefined
    ? { candidate, confidence: sureness, rule: 'listed', cue: quoted(lead.replace(/:$/, '')) }
    : undefined;
}

/** "Gemeente: Ede", as forms and files have it; "Verantwoordelijk ministerie: Financiën". */
const label = new RegExp(
  pattern`
    (?:^|[\n|;•·–(]\s*|[.!?,]\s+|\s{2,})
    ((?:(?:verantwoordelijke?|betrokken|bevoegde?|deelnemende|penvoerende|naam|uw|huidige|voormalige|nieuwe)\s)?(?:
      gemeente(?:\(n\)|naam)?|provincie(?:\(s\))?|waterschap|ministerie|departement|bestuursorgaan
    ))\s?:\s*$`,
  'iu',
);

/** Where what stands behind the colon ends: "Gemeente: Best veel werk" is a sentence. */
const isWhole = /^\s*(?:$|[\n,;|/()•·–-]|\.(?:\s|$)|\s{2}|en\s\p{Lu})/u;

/** What a word with a colon before it says it is. */
export function byLabel(mention: Mention, { left, right }: Surroundings): Verdict | undefined {
  const words = left.trimEnd().endsWith(':') && isWhole.test(right) ? label.exec(left)?.[1] : undefined;
  const candidate = words === undefined ? undefined : itemOf(words, mention);
  return candidate && words !== undefined ? { candidate, confidence: sureness, rule: 'typeWord', cue: `${words}:` } : undefined;
}
