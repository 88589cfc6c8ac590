import type { Amount, IsoDate } from '../../record.ts';

/** What an award notice says about its outcome. */
export interface Outcome {
  winners: { name: string; amount?: Amount }[];
  amount?: Amount;
  awardedOn?: IsoDate;
}

/** Somebody who won, as one lot or the whole of a notice says it. */
export interface Award {
  name: string;
  amount?: Amount;
}

/** Each winner once, in the order in which they are first named. One that won several lots at different values keeps none of them: no source says their sum. */
export function eachOnce(awards: readonly Award[]): Award[] {
  const byName = new Map<string, Award[]>();
  for (const award of awards) byName.set(award.name, [...(byName.get(award.name) ?? []), award]);
  return [...byName].map(([name, all]) => {
    const [only, ...others] = all.flatMap(({ amount }) => amount ?? []);
    return only && others.every(({ euros }) => euros === only.euros) ? { name, amount: only } : { name };
  });
}

/** What a notice states, in euros. Under € 1,000 nobody means it: the form asks for a number. */
export const amountOf = (euros: number, meaning: Amount['meaning']): Amount => ({ euros, meaning: euros < 1000 ? 'placeholder' : meaning });

/**
 * What a notice says as a whole.
 * @param amounts what may be its amount, the one that says most first: the first that is meant counts, or else a placeholder
 * @param dates of its lots: the last counts
 */
export function outcome(winners: Award[], amounts: readonly (Amount | undefined)[], dates: readonly IsoDate[]): Outcome {
  const given = amounts.filter((each) => each !== undefined);
  const amount = given.find(({ meaning }) => meaning !== 'placeholder') ?? given[0];
  const awardedOn = dates.toSorted().at(-1);
  return { winners, ...(amount && { amount }), ...(awardedOn !== undefined && { awardedOn }) };
}
