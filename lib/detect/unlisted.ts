import type { Candidate, Mention } from '../mention.ts';
import { tradesAtEnd } from './kinds/company-by-trade.ts';
import { kindRules } from './kinds/index.ts';
import { bodyOpeners } from './kinds/unlisted-body.ts';
import { partyOpeners } from './kinds/unlisted-party.ts';

/** A name that no register has, and the words in the index that opened it. */
export interface Opened {
  mention: Mention;
  from: number;
  to: number;
}

/** Words that open such names, in small letters: most names are none of these. */
const openers: ReadonlySet<string> = new Set([...bodyOpeners, ...partyOpeners, ...tradesAtEnd]);

/** The name that the words at this place open, if any: "waterschap De Dongestroom". */
export function openedBy(text: string, from: number, to: number): Opened | undefined {
  if (!openers.has(text.slice(from, to).toLowerCase())) return undefined;
  for (const { unlisted } of kindRules) {
    const mention = unlisted?.(text, from, to);
    if (mention) return { mention, from, to };
  }
  return undefined;
}

/**
 * Adds such names to those of the registers, both in order of place. A known name that takes in the opening words wins ("waterschap
 * Rivierenland"), one within gives way, and one that needs no more than its name ends it after an "en".
 */
export function withUnlisted(text: string, mentions: Mention[], opened: Opened[]): Mention[] {
  const gone = new Set<Mention>();
  const added: Mention[] = [];
  let first = 0;
  let until = 0;
  for (const [place, each] of opened.entries()) {
    const { start, end } = each.mention;
    if (start < until) continue;
    while ((mentions[first]?.end ?? Infinity) <= start) first++;
    const near: Mention[] = [];
    for (let at = first, known = mentions[at]; known && known.start <= end + 6; known = mentions[++at]) near.push(known);
    if (near.some((known) => known.start <= each.from && known.end >= each.to && !isOpener(known.candidates, each))) continue;
    if (isNameItself(text, each, near, opened[place + 1]) || hasKnownCompany(each, near)) continue;
    const second = near.find(
      (known) =>
        known.start > each.to &&
        known.start < end &&
        known.candidates.some(({ cue }) => cue === 'none') &&
        joint.test(text.slice(start, known.start)),
    );
    const whole = second
      ? openedBy(text.slice(0, start + text.slice(start, second.start).replace(joint, '').length), each.from, each.to)
      : each;
    if (!whole) continue;
    for (const known of near) if (known.end > whole.mention.start && known.start < whole.mention.end) gone.add(known);
    added.push(whole.mention);
    until = whole.mention.end;
  }
  return [...mentions.filter((known) => !gone.has(known)), ...added].toSorted((a, b) => a.start - b.start);
}

/** "gemeenschappelijke regeling GGD Brabant-Zuidoost": what follows the opening words is a body by itself. */
const isNameItself = (text: string, { to, mention }: Opened, near: Mention[], next: Opened | undefined): boolean =>
  near.some(
    ({ start, candidates }) =>
      isNext(text, to, start) && candidates.some((each) => isWhole(each) && each.kind === mention.candidates[0]?.kind),
  ) ||
  (next !== undefined && isNext(text, to, next.from));
/** "ROVA Holding": a company that is known by name, with what it does behind it. */
const hasKnownCompany = ({ mention }: Opened, near: Mention[]): boolean =>
  mention.candidates[0]?.kind === 'supplier' &&
  near.some(
    ({ start, end, candidates }) =>
      start < mention.end &&
      end > mention.start &&
      candidates.some(({ kind, cue }) => kind === 'supplier' && (cue === 'none' || cue === 'preferred')),
  );
const isNext = (text: string, to: number, start: number): boolean =>
  start > to && start < to + 12 && /^\s+(?:de\s|het\s)?$/u.test(text.slice(to, start));
const isWhole = ({ cue, role }: Candidate): boolean => cue === 'none' && role !== 'abbreviation';

const joint = /(?:,|\s+(?:en|&))\s+(?:de\s+|het\s+)?$/u;

/** The opening words may be a name by themselves ("Gemeentebelangen"), with less to say; or of something else that never stands alone ("Notarissen"). */
const isOpener = (candidates: Candidate[], { mention }: Opened): boolean =>
  candidates.every(({ kind, cue }) => cue === 'never-bare' || (kind === mention.candidates[0]?.kind && cue !== 'none'));
