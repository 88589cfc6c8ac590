import type { EntityKey } from '../entity.ts';
import type { Amount, Contract } from '../record.ts';
import type { AwardedSum, LeftOut } from '../tally.ts';

/** Each has its words under `record.total` in assets/locales. */
export const leftOutReasons = [
  'without',
  'estimated',
  'framework-maximum',
  'placeholder',
  'shared',
  'repeated',
] as const satisfies LeftOut[];

export interface AwardedTotal extends AwardedSum {
  /** The same sum by the year in which it was awarded, newest first; by that of the notice where it does not say when. Null for what has no date. */
  byYear: (Share & { year: number | null })[];
  /** The same sum by who won it, or for a supplier by who bought, largest first. Null for what several won together. */
  byCounterpart: (Share & { name: string | null; key?: EntityKey })[];
}

/** Part of a sum. An award that is divided counts at each part. */
interface Share {
  euros: number;
  counted: number;
}

/**
 * The sum of what was awarded by a body, or to a supplier, as far as it may honestly be added up:
 * - award notices only; a call, a change or a rectification would count the same contract again;
 * - amounts that the notice states as the awarded value. Ceilings of framework agreements, estimates and placeholders (under € 1,000, TenderNed's form
 *   asks for a number) are counted as left out, never added;
 * - for a supplier what is stated for that winner; an amount for several winners together cannot be divided and is left out;
 * - the same buyer, title and amount a second time is the same award announced again.
 */
export function awardedTotal(contracts: readonly Contract[], of: EntityKey): AwardedTotal {
  const left: Record<LeftOut, number> = { without: 0, estimated: 0, 'framework-maximum': 0, placeholder: 0, shared: 0, repeated: 0 };
  const seen = new Set<string>();
  const years = new Map<number | null, Share & { year: number | null }>();
  const counterparts = new Map<string, AwardedTotal['byCounterpart'][number]>();
  let cents = 0;
  let counted = 0;
  for (const contract of contracts) {
    if (contract.stage !== 'award') continue;
    const said = of.startsWith('supplier:') ? awardedTo(contract, of) : awardedBy(contract);
    if (typeof said === 'string') {
      left[said]++;
      continue;
    }
    const award = `${contract.buyer}|${contract.title}|${said.euros}`;
    if (seen.has(award)) {
      left.repeated++;
      continue;
    }
    seen.add(award);
    cents += Math.round(said.euros * 100);
    counted++;
    const year = Number((contract.awardedOn ?? contract.date)?.slice(0, 4)) || null;
    years.set(year, added(years.get(year) ?? { year, ...nothing }, said.euros));
    for (const { euros, ...who } of dividedOver(contract, of, said.euros)) {
      const id = who.key ?? who.name?.toLowerCase() ?? '';
      counterparts.set(id, added(counterparts.get(id) ?? { ...who, ...nothing }, euros));
    }
  }
  return {
    euros: cents / 100,
    counted,
    left,
    byYear: [...years.values()].toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0)),
    byCounterpart: [...counterparts.values()].toSorted((one, other) => other.euros - one.euros),
  };
}

/** The awarded value of the whole notice: its own total, or the sum of its winners when each has one. */
function awardedBy({ amount, winners }: Contract): { euros: number } | LeftOut {
  if (amount?.meaning === 'awarded') return amount;
  const stated = winners.map((winner) => winner.amount);
  if (stated.length > 0 && stated.every((each) => each?.meaning === 'awarded')) return sum(stated);
  return reasonOf(amount ?? stated.find((each) => each && each.meaning !== 'awarded'));
}

/** What this supplier won, where the notice says it of this supplier alone. */
function awardedTo({ amount, winners }: Contract, supplier: EntityKey): { euros: number } | LeftOut {
  const own = winners.filter((winner) => winner.supplier === supplier).map((winner) => winner.amount);
  if (own.length > 0 && own.every((each) => each?.meaning === 'awarded')) return sum(own);
  const stated = own.find((each) => each && each.meaning !== 'awarded') ?? amount;
  if (stated?.meaning !== 'awarded') return reasonOf(stated);
  return winners.length === own.length ? stated : 'shared';
}

const nothing: Share = { euros: 0, counted: 0 };

const added = <Part extends Share>(part: Part, euros: number): Part => ({
  ...part,
  euros: (Math.round(part.euros * 100) + Math.round(euros * 100)) / 100,
  counted: part.counted + 1,
});

/** Whom an amount is of: the buyer, or the winners where the notice says what each of them won. */
function dividedOver(
  { buyer, about, winners }: Contract,
  of: EntityKey,
  euros: number,
): { name: string | null; key?: EntityKey; euros: number }[] {
  if (of.startsWith('supplier:')) {
    const [key, ...others] = about.filter((each) => each.startsWith('government-body:'));
    return [{ name: buyer, euros, ...(key !== undefined && others.length === 0 && { key }) }];
  }
  const stated = winners.map(({ amount }) => amount);
  const [only] = winners;
  const each = winners.length > 1 && stated.every((amount) => amount?.meaning === 'awarded') && sum(stated).euros === euros;
  if (each) return winners.map(({ name, supplier, amount }) => ({ name, euros: amount?.euros ?? 0, ...(supplier && { key: supplier }) }));
  if (only && winners.length === 1) return [{ name: only.name, euros, ...(only.supplier && { key: only.supplier }) }];
  return [{ name: null, euros }];
}

const reasonOf = (amount: Amount | undefined): LeftOut => (!amount || amount.meaning === 'awarded' ? 'without' : amount.meaning);

const sum = (amounts: (Amount | undefined)[]) => ({
  euros: amounts.reduce((cents, each) => cents + Math.round((each?.euros ?? 0) * 100), 0) / 100,
});
