import { i18n } from '#i18n';
import { type Asking, isCutShort } from '../../lib/asking.ts';
import type { RecordKind } from '../../lib/record.ts';
import { isShared } from '../../lib/relate/each-once.ts';
import { failureOf } from '../sources/asking-in-words.ts';
import { countedInWords, inDigits } from '../in-words.ts';

/** How many there are of one kind about one entity, as far as that is known at this moment. */
export interface HowMany {
  /** So many are here; 0 while that cannot be said. */
  here: number;
  /** How many there are according to the sources; null when none of them tells. */
  of: number | null;
  /** Several sources tell, which may have the same, or one of them did not answer: there are as many as the largest says, or more. */
  isOfAtLeast: boolean;
  /** There may be more than are here, and nobody tells how many. */
  isAtLeast: boolean;
}

export interface Counting {
  kind: RecordKind;
  /** How many the cache holds; what several sources have may be in it several times. */
  held: number;
  /** How many there were, each once, when nobody was being asked; undefined when that was not counted yet. */
  settled: number | undefined;
  /** As many as were shown already, while answers come in. */
  shown?: number | undefined;
  /** One for each source that gives this kind. */
  askings: readonly Asking[];
}

/**
 * Counts so that no number that was shown turns out to be too high. What two sources have is known to be one thing only when its details are in: until then there are
 * as many as one of them gave by itself, or as there were before, and more is not said.
 */
export function howMany({ kind, held, settled, shown = 0, askings }: Counting): HowMany {
  const given = askings.flatMap(({ received }) => (received > 0 ? [received] : []));
  const isAsking = askings.some(({ state }) => state === 'asking');
  // What a snapshot had, and the source does not, is dropped when it has answered.
  const own = isAsking
    ? Math.min(
        held,
        given.reduce((sum, received) => sum + received, 0),
      )
    : held;
  const known = isShared(kind) ? Math.min(held, Math.max(settled ?? 0, ...given)) : own;
  // Meanwhile the disk may not tell yet what was told before it was on it.
  const here = Math.max(known, shown);
  const totals = askings.flatMap((asking) => (asking.total === null || failureOf(asking) === 'not-permitted' ? [] : [asking.total]));
  const most = Math.max(0, ...totals);
  const of = most > here ? most : null;
  // Two sources may hold the same records, so only one that answers alone is believed to the last.
  const isAlone = given.length <= 1 && totals.filter((total) => total > 0).length === 1;
  const isCounting = isShared(kind) && given.length > 1 && (settled === undefined || isAsking);
  const isCut = askings.some(isCutShort);
  const isMissed = askings.some(isUnanswered);
  return { here, of, isOfAtLeast: of !== null && (!isAlone || isMissed), isAtLeast: of === null && (isCounting || isCut || isMissed) };
}

/**
 * Whether a source was asked and did not answer: what came with us, or what the others have, is then not all there is. One that is off was not asked, and a site of which we know no way
 * to ask has nothing that could be counted.
 */
function isUnanswered(asking: Asking): boolean {
  const failure = failureOf(asking);
  return failure !== null && failure !== 'not-permitted' && failure !== 'unknown-site';
}

/** As it is shown above a section, and as it is said to who listens. */
export function howManyInWords({ here, of, isOfAtLeast, isAtLeast }: HowMany): [shown: string, spoken: string] {
  const digits = inDigits(here);
  if (of !== null) {
    const all = inDigits(of);
    return isOfAtLeast
      ? [i18n.t('record.heldOf', [digits, i18n.t('compare.atLeast', [all])]), i18n.t('record.heldOfAtLeastLabel', [digits, all])]
      : [i18n.t('record.heldOf', [digits, all]), i18n.t('record.heldOfLabel', [digits, all])];
  }
  if (isAtLeast) return [i18n.t('compare.atLeast', [digits]), i18n.t('record.atLeastLabel', [digits])];
  return [digits, i18n.t('record.heldLabel', here, [digits])];
}

/** "50 van 73 datasets"; the kind alone while no number can be said. */
export function kindAndCount(kind: RecordKind, count: HowMany): string {
  if (count.here === 0) return countedInWords(kind, 2);
  const [shown] = howManyInWords(count);
  return `${shown} ${countedInWords(kind, count.of ?? count.here)}`;
}
