import type { EntityKey } from '../../entity.ts';
import type { Contract } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { contractOf, idOf, isAward, isCall, type Known, stageOf } from './contract.ts';
import { closingOf, outcomeOf, tedNumberOf } from './outcome.ts';
import type { ListItem } from './publication.ts';
import { relatedTo } from './related.ts';
import { pageOf } from './service.ts';

/** Notices whose outcome is asked for with one page of the list, newest first. What was asked before is kept and costs nothing. */
const outcomesAPage = 12;
/** European notices whose number in TED is asked for with one page, newest first; what was asked before is kept as well. */
const numbersAPage = 12;
/** Calls whose closing date is asked for with one page, newest first: open ones, and those that may have been given more time since. */
const closingsAPage = 8;
const mostTimeGiven = 45 * 86_400_000;
/** Calls whose ending is asked for with one page: closed, and with no award on that page. */
const endingsAPage = 4;

/** The notices on one page of the list, with what their own pages and documents say, as far as that is known. */
export class NoticesOnPage {
  readonly #items: readonly ListItem[];
  readonly #about: EntityKey;
  readonly #desk: Desk;
  readonly #supplierOf: (name: string) => EntityKey | undefined;
  readonly #siblings: ReturnType<typeof siblingsIn>;
  readonly #known = new Map<ListItem, Known>();

  /** @param about the body whose notices these are */
  constructor(items: readonly ListItem[], about: EntityKey, desk: Desk, supplierOf: (name: string) => EntityKey | undefined) {
    this.#items = items;
    this.#about = about;
    this.#desk = desk;
    this.#supplierOf = supplierOf;
    this.#siblings = siblingsIn(items);
  }

  contracts(): Contract[] {
    return this.#items.map((item) => this.#contract(item));
  }

  /** Reads what was asked in earlier lookups, for all notices at once: it is on the disk. */
  async readKept(): Promise<void> {
    await Promise.all(
      this.#items.map(async (item) => {
        const outcome = isAward(item) ? await outcomeOf(idOf(item), this.#desk, false) : undefined;
        const tedNumber = item.europees ? await tedNumberOf(idOf(item), this.#desk, false) : undefined;
        const closing = isCall(item) ? await closingOf(idOf(item), this.#desk, false) : undefined;
        this.#learn(item, {
          ...(outcome && { outcome }),
          ...(tedNumber !== undefined && { tedNumber }),
          ...(closing !== undefined && { closing }),
        });
      }),
    );
  }

  /** Asks for what is not known yet, what readers want most first. Gives each contract of which something became known. */
  async *askDetails(): AsyncGenerator<Contract> {
    yield* this.#askOutcomes();
    yield* this.#askClosingDates();
    yield* this.#askEndings();
    yield* this.#askTedNumbers();
  }

  async *#askOutcomes(): AsyncGenerator<Contract> {
    const unknown = this.#items.filter((item) => isAward(item) && !this.#known.get(item)?.outcome);
    for (const item of unknown.slice(0, outcomesAPage)) {
      const outcome = await outcomeOf(idOf(item), this.#desk, true);
      if (outcome) yield this.#learn(item, { outcome });
    }
  }

  async *#askClosingDates(): AsyncGenerator<Contract> {
    const now = this.#desk.now();
    const mayBeOpen = this.#items.filter((item) => isCall(item) && Date.parse(this.#closes(item) ?? '') > now - mostTimeGiven);
    for (const item of mayBeOpen.slice(0, closingsAPage)) {
      const closing = await closingOf(idOf(item), this.#desk, true);
      if (closing !== undefined && closing.slice(0, 10) !== this.#closes(item)?.slice(0, 10)) yield this.#learn(item, { closing });
    }
  }

  async *#askEndings(): AsyncGenerator<Contract> {
    const today = new Date(this.#desk.now()).toISOString();
    const isClosed = (item: ListItem): boolean => isCall(item) && (this.#closes(item) ?? today) < today;
    const unended = this.#items.filter((item) => isClosed(item) && !this.#siblings(item).some(({ stage }) => stage === 'award'));
    for (const item of unended.slice(0, endingsAPage)) {
      const related = await relatedTo(idOf(item), this.#desk);
      if (related.length > 0) yield this.#learn(item, { related });
    }
  }

  async *#askTedNumbers(): AsyncGenerator<Contract> {
    const unknown = this.#items.filter((item) => item.europees && !this.#known.get(item)?.tedNumber);
    for (const item of unknown.slice(0, numbersAPage)) {
      const tedNumber = await tedNumberOf(idOf(item), this.#desk, true);
      if (tedNumber !== undefined) yield this.#learn(item, { tedNumber });
    }
  }

  /** The list keeps the closing date that a call began with; a rectification changes it in the notice alone. */
  #closes(item: ListItem): string | undefined {
    return this.#known.get(item)?.closing ?? item.sluitingsDatum ?? undefined;
  }

  #learn(item: ListItem, more: Known): Contract {
    this.#known.set(item, { ...this.#known.get(item), ...more });
    return this.#contract(item);
  }

  #contract(item: ListItem): Contract {
    const known = { related: this.#siblings(item), ...this.#known.get(item) };
    return contractOf(item, [this.#about], this.#desk.now(), this.#supplierOf, known);
  }
}

/** The other notices of a notice's procedure, as far as this page has them. */
function siblingsIn(items: readonly ListItem[]): (item: ListItem) => NonNullable<Contract['related']> {
  const procedures = Map.groupBy(
    items.filter(({ kenmerk }) => kenmerk),
    ({ kenmerk }) => String(kenmerk),
  );
  return (item) =>
    (procedures.get(String(item.kenmerk)) ?? [])
      .filter((other) => other !== item)
      .map((other) => ({ stage: stageOf(other), url: pageOf(idOf(other)), date: other.publicatieDatum.slice(0, 10) }));
}
