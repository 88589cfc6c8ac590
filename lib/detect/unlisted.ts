import type { Candidate, Mention } from '../mention.ts';
import { kindRules } from './kinds/index.ts';

/** A name that no register has, and the words in the index that opened it. */
export interface Opened {
  mention: Mention;
  from: number;
  to: number;
}

/** The name that the words at this place open, if any: "waterschap De Dongestroom". */
export function openedBy(text: string, from: number, to: number): Opened | undefined {
  for (const { unlisted } of kindRules) {
    const mention = unlisted?.(text, from, to);
    if (mention) return { mention, from, to };
  }
  return undefined;
}

/**
 * Adds such names to those of the registers. A known name that takes in the opening words wins ("waterschap Rivierenland"), one within gives way, and one
 * that needs no more than its name ends it after an "en".
 */
export function withUnlisted(text: string, mentions: Mention[], opened: Opened[]): Mention[] {
  let kept = mentions;
  const added: Mention[] = [];
  for (const each of opened) {
    if (kept.some((known) => known.start <= each.from && known.end >= each.to && !isOpener(known.candidates, each))) continue;
    const { start, end } = each.mention;
    const second = kept.find(
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
    kept = kept.filter((known) => known.end <= whole.mention.start || known.start >= whole.mention.end);
    added.push(whole.mention);
  }
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

const joint = /(?:,|\s+(?:en|&))\s+$/u;

/** The opening words may be a name by themselves ("Gemeentebelangen"), with less to say. */
const isOpener = (candidates: Candidate[], { mention }: Opened): boolean =>
  candidates.every(({ kind, cue }) => kind === mention.candidates[0]?.kind && cue !== 'none');
