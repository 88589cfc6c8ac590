import type { EntityKey } from '../entity.ts';
import type { Amount, Contract } from '../record.ts';

/** Why an award is not in the total; each has its words under `record.total` in assets/locales. */
export const leftOutReasons = ['without', 'estimated', 'framework-maximum', 'placeholder', 'shared', 'repeated'] as const;
export type LeftOut = (typeof leftOutReasons)[number];

export interface AwardedTotal {
  /** Euros and cents, of the awards that state what was awarded. Not spending: no source here publishes what was paid. */
  euros: number;
  /** How many awards the sum is of. */
  counted: number;
  /** How many awards were left out, by reason. */
  left: Record<LeftOut, number>;
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
  }
  return { euros: cents / 100, counted, left };
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

const reasonOf = (amount: Amount | undefined): LeftOut => (!amount || amount.meaning === 'awarded' ? 'without' : amount.meaning);

const sum = (amounts: (Amount | undefined)[]) => ({
  euros: amounts.reduce((cents, each) => cents + Math.round((each?.euros ?? 0) * 100), 0) / 100,
});
