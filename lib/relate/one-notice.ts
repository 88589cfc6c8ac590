import type { Contract } from '../record.ts';

/** The numbers under which a notice is known: TenderNed's own, which its bundled sample shares, and that of TED. */
function numbersOf({ source, sourceId, tedNumber }: Contract): string[] {
  const own = source === 'tenderned' || source === 'tenderned-awards' ? [`tenderned ${sourceId}`] : [];
  return tedNumber === undefined ? own : [...own, `ted ${tedNumber}`];
}

/** Whose words are taken where several sources have the notice: the buyer's own first. */
const precedence: Contract['source'][] = ['tenderned', 'ted', 'tenderned-awards'];
const rank = ({ source }: Contract): number => (precedence.includes(source) ? precedence.indexOf(source) : precedence.length);

/**
 * Notices that several sources have, each once: known by their numbers and by nothing else, so that two notices that look alike stay two. In the place
 * of the first; the words are of one source, and what that one does not say is taken from the others.
 */
export function eachNoticeOnce(contracts: readonly Contract[]): Contract[] {
  const groups = new Set<Contract[]>();
  const groupOf = new Map<string, Contract[]>();
  for (const contract of contracts) {
    // One notice may bring two groups together that were apart: TenderNed's with both numbers, after each alone.
    const [group = [], ...others] = new Set(numbersOf(contract).flatMap((number) => (groupOf.has(number) ? [groupOf.get(number)] : [])));
    group.push(contract, ...others.flatMap((other) => other ?? []));
    for (const other of others) if (other) groups.delete(other);
    groups.add(group);
    for (const number of [contract, ...others.flatMap((other) => other ?? [])].flatMap(numbersOf)) groupOf.set(number, group);
  }
  return [...groups].map(asOne);
}

function asOne(group: readonly Contract[]): Contract {
  const [main, ...others] = group.toSorted((one, other) => rank(one) - rank(other));
  if (!main) throw new RangeError('a group of no notices');
  const alsoAt = others.filter(({ url }) => url !== main.url).map(({ source, url }) => ({ source, url }));
  if (others.length === 0) return main;
  // The outcome as a whole from one source: a winner of the one beside a value of the other would be said by neither.
  const outcome = [main, ...others].find(({ winners, amount }) => winners.length > 0 || amount);
  const { winners, amount, awardedOn, details } = outcome ?? main;
  const { amount: _amount, awardedOn: _awardedOn, ...rest } = main;
  return {
    ...rest,
    about: [...new Set(group.flatMap(({ about }) => about))],
    winners,
    details,
    ...(amount && { amount }),
    ...(awardedOn !== undefined && { awardedOn }),
    ...(alsoAt.length > 0 && { alsoAt }),
    sameAs: others.map(({ id }) => id),
  };
}
