import { seldom } from '../detect/seldom.ts';
import { shownAsGovernment } from './bodies/standing.ts';
import { fitting, type Row, rowWith } from './row.ts';
import type { Surroundings, Verdict } from './words-around.ts';

// Places of which is said, without a verb of its own, what was said of the one before: the sentence goes through them side by side.

/** "Goes", "Alphen aan den Rijn" */
const capitalised = String.raw`\p{Lu}[\p{L}'’-]+`;
const placeName = String.raw`${capitalised}(?:\s+(?:(?:aan|op|en|den|de|het)\s+){0,2}${capitalised}){0,3}`;
/** "120.000", "e-bikes" */
const wordOrNumber = String.raw`(?:[\p{L}\d-]|[.,](?=\d))+`;
/** What a place has of what was said of the one before it: an amount, or another thing with its article, and no verb of its own. */
const share = seldom`
  ^(?: \([^()]{1,30}\))?
  // "en Ede elk"
  (?: en ${capitalised}(?: ${capitalised})?(?= elk| ieder))? (?:(?:elk|ieder) )?
  // "ruim 134.000 euro", "de wagens"
  (?:
    (?:ruim|bijna|circa|ongeveer|zo['’]n|een|de|het|geen|elk|ieder|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?:€ ?)?
    |€ ?|(?=\d)
  )${wordOrNumber}(?: (?!(?:en|is|was|heeft|had|wil|ligt) )[\p{L}\d-]+){0,2}(?=[.,;)]| en |$)`;
/** "Ede brengt het personeel in, Wageningen de wagens": from the verb, or what it has, to the other place. What a town is, has or counts says nothing of its government. */
const saidOfOther = seldom`^(?: \([^()]{1,30}\))? (?!(?:telt|telde|is|was|heeft|had|kent|ligt|groeide|groeit) )(?:\p{Ll}|€|\d)(?:[^.;:!?]|\.(?=\d)){0,80}(?:,|,? en) $`;
/** "Texel doet mee, Vlieland en Terschelling nog niet": what was said of the other is said of these, or is not; sooner or later. */
const orNot = seldom`
  // "Vlieland en Terschelling"
  ^(?:(?:,\s+${capitalised}(?:\s${capitalised})?)*\s+en\s+${placeName})?
  \s+(?:(?:nog|al|juist|ook|wel|vooralsnog|voorlopig)\s+){0,2}(?:
    niet|wel|ook|evenmin|vooralsnog
    |(?:een|twee|drie|vier|vijf|enkele|\d+)\s+(?:jaar|jaren|maand|maanden|week|weken|dag|dagen)\s+(?:later|eerder)
    |later|daarna|(?:vorig|volgend)\s+jaar
    |(?:in|sinds|vanaf|per)\s+(?:\d{1,2}\s+)?(?:\p{Ll}+\s+)?\d{4}
  )(?=\s*[.,;!?)]|\s+en\s|$)`;
/** The same as `saidOfOther`, also before "maar". */
const saidOfThat = seldom`
  ^(?: \([^()]{1,30}\))? (?!(?:telt|telde|is|was|heeft|had|kent|ligt|lag|groeide|groeit|krimpt|kromp|won|wint|verloor|speelt) )
  \p{Ll}(?:[^.;:!?]|\.(?=\d)){0,100},(?: maar| en| terwijl)? $`;

/** "Gemeente Eemsmond declareert 120.000 euro, Deurne 134.000 euro" */
export function sharedVerb({ mention, previous, right, text }: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const type = previous?.bodyType;
  if (type !== 'municipality' && type !== 'province') return undefined;
  const between = text.slice(previous?.end, mention.start);
  if (!(share.test(right) && saidOfOther.test(between)) && !(orNot.test(right) && saidOfThat.test(between))) return undefined;
  const candidate = fitting(mention, [type]);
  const started = candidate && rowWith(mention, [type], previous?.surface ?? '', candidate, 0.75);
  const confidence = previous?.confidence ?? 1;
  if (!started || confidence >= shownAsGovernment) return started;
  return { row: { ...started.row, confidence }, verdict: { ...started.verdict, confidence } };
}
