import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { FailureReason } from '../failure.ts';
import type { Complaint, Disclosure, IsoDate, SourceId } from '../record.ts';
import { type WooCategory, categoriesIn, wooCategories } from './woo-categories.ts';
import { daysBetween, lastDaysToDecide, wooInForce } from './woo-terms.ts';

/** What is held of one body: how it stands with the questions about it, and what came of those. */
export interface BodyHeld {
  about: EntityKey;
  askings: readonly Asking[];
  disclosures: readonly Disclosure[];
  complaints: readonly Complaint[];
}

/** A median, and of how many bodies: never without. */
export interface PeerMedian {
  median: number;
  of: number;
}

/** Beside fewer than so many others one stands beside nobody. */
export const fewestPeers = 3;
/** Of fewer decisions than these one says nothing of how long they take. */
const fewestDecisions = 3;

/** Sources of which the number is told, each by itself: they overlap, and are never added up. In the order in which they are shown. */
export const countedSources = [
  'open-overheid',
  'own-portal',
  'woogle',
  'algorithm-register',
  'data-overheid',
  'code-hosting',
  'open-overheid-complaints',
  'woogle-complaints',
] as const satisfies SourceId[];
export type CountedSource = (typeof countedSources)[number];

export interface SourceFigure {
  source: CountedSource;
  /** How many it has; null when that is not known. */
  count: number | null;
  /** It has more, and does not say how many. */
  atLeast: boolean;
  /** Epoch milliseconds of the answer; undefined when there was none. */
  answeredAt?: number;
  /** Date of the bundled snapshot that answered instead. */
  snapshot?: IsoDate;
  /** How it stands now with the question; `not-asked` when it never was. */
  state: 'not-asked' | 'asking' | 'answered' | FailureReason;
  /** HTTP status of a failure, if there was an answer at all. */
  status?: number;
  peers: PeerMedian | null;
}

/** Decisions on requests, against the terms of the law. Shares are of `decided`, from 0 to 1. */
export interface TermFigure {
  source: SourceId;
  /** Under the Woo, with both dates. */
  decided: number;
  median: number;
  /** In time without, in time with two weeks more, and after that. */
  shares: { first: number; extended: number; later: number };
  /** Days of the first and the last decision. */
  from: IsoDate;
  until: IsoDate;
  /** Decisions or requests of which a date is missing, or that would have been decided before they were asked for. */
  undated: number;
  /** Asked for before the Woo was in force: other terms held. */
  before: number;
}

export interface TermsBeside extends TermFigure {
  peers: { median: PeerMedian; first: PeerMedian; extended: PeerMedian; later: PeerMedian } | null;
}

export interface CategoryFigure {
  category: WooCategory;
  held: number;
  newest: IsoDate | null;
  peers: PeerMedian | null;
}

export interface Openness {
  figures: SourceFigure[];
  /** Null where fewer than three decisions under the Woo have both dates; then only what does not count is told. */
  terms: TermsBeside | null;
  /** What there is where nothing can be said of terms, of the source that has most: see `TermFigure`. */
  uncounted: Pick<TermFigure, 'undated' | 'before'>;
  /** Every category of the law, those of which nothing is held too. */
  categories: CategoryFigure[];
  /** Documents that no category is told of. */
  uncategorised: number;
  /** Some source that was asked has more than is held, or all failed: then the numbers of categories are at least so many. */
  isPartial: boolean;
  /** The others that were looked up: how many, and the moments of the first and last answer (epoch milliseconds). */
  lookedUp: { of: number; from?: number; until?: number };
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

function peerMedian(values: readonly number[]): PeerMedian | null {
  const median = values.length < fewestPeers ? null : medianOf(values);
  return median === null ? null : { median, of: values.length };
}

/** One figure of a register that has the whole group: its own, and the median of all others, those with none too. */
export function besideRegister(about: EntityKey, group: readonly EntityKey[], counts: ReadonlyMap<EntityKey, number>) {
  const others = group.filter((key) => key !== about);
  return { own: counts.get(about) ?? 0, peers: peerMedian(others.map((key) => counts.get(key) ?? 0)) };
}

/** How open a body is, as far as what is held of it tells, beside what is held of others of its sort. Asks nobody. */
export function opennessOf(own: BodyHeld, peers: readonly BodyHeld[]): Openness {
  const others = peers.filter(({ about }) => about !== own.about);
  const terms = termsOf(own.disclosures);
  return {
    figures: countedSources.map((source) => ({
      ...figureOf(source, own),
      peers: peerMedian(
        others.flatMap((peer) => {
          const { count, atLeast } = figureOf(source, peer);
          return count === null || atLeast ? [] : [count];
        }),
      ),
    })),
    terms: terms && { ...terms, peers: termsOfPeers(others, terms.source) },
    uncounted: uncountedOf(own.disclosures),
    ...byCategory(own, others),
    lookedUp: lookedUp(others),
  };
}

function lookedUp(peers: readonly BodyHeld[]): Openness['lookedUp'] {
  const answers = peers.map(({ askings }) => askings.flatMap(({ answeredAt }) => answeredAt ?? [])).filter(({ length }) => length > 0);
  const moments = answers.flat();
  return {
    of: answers.length,
    ...(moments.length > 0 && {
      from: moments.reduce((first, each) => Math.min(first, each)),
      until: moments.reduce((last, each) => Math.max(last, each)),
    }),
  };
}

function figureOf(source: CountedSource, { askings }: BodyHeld): Omit<SourceFigure, 'peers'> {
  const asking = askings.find((each) => each.source === source);
  if (!asking) return { source, count: null, atLeast: false, state: 'not-asked' };
  const { state, status, answeredAt, total, received, unreadable, next, capped, repeats, snapshot } = asking;
  const isCut = capped !== undefined || repeats === true || (total === null && (next !== undefined || unreadable > 0));
  return {
    source,
    count: answeredAt === undefined ? null : Math.max(total ?? 0, received),
    atLeast: isCut,
    state,
    ...(status !== undefined && { status }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(snapshot !== undefined && { snapshot }),
  };
}

const isDecision = ({ category = '', requestedOn, decidedOn }: Disclosure): boolean =>
  requestedOn !== undefined || decidedOn !== undefined || categoriesIn(category).includes('2i');

type Dated = Disclosure & { requestedOn: IsoDate; decidedOn: IsoDate };
const hasDates = (each: Disclosure): each is Dated =>
  each.requestedOn !== undefined && each.decidedOn !== undefined && daysBetween(each.requestedOn, each.decidedOn) >= 0;

const decisionsBySource = (disclosures: readonly Disclosure[]): Map<SourceId, Disclosure[]> =>
  Map.groupBy(disclosures.filter(isDecision), ({ source }) => source);

/** Of the one source that has most decisions with both dates: two may have the same ones. */
function termsOf(disclosures: readonly Disclosure[], of?: SourceId): TermFigure | null {
  const all = [...decisionsBySource(disclosures)]
    .filter(([source]) => of === undefined || source === of)
    .flatMap(([source, decisions]) => termsOfSource(source, decisions) ?? []);
  const [most] = all.toSorted((one, other) => other.decided - one.decided);
  return most ?? null;
}

const isUnderWoo = ({ requestedOn }: Dated): boolean => requestedOn >= wooInForce;

function uncountedOf(disclosures: readonly Disclosure[]): Openness['uncounted'] {
  const [most = []] = [...decisionsBySource(disclosures).values()].toSorted((one, other) => other.length - one.length);
  const dated = most.filter(hasDates);
  return { undated: most.length - dated.length, before: dated.filter((each) => !isUnderWoo(each)).length };
}

function termsOfSource(source: SourceId, decisions: readonly Disclosure[]): TermFigure | null {
  const dated = decisions.filter(hasDates);
  const counted = dated.filter(isUnderWoo);
  const days = medianOf(counted.map(({ requestedOn, decidedOn }) => daysBetween(requestedOn, decidedOn)));
  const decidedOn = counted.map((each) => each.decidedOn.slice(0, 10)).toSorted();
  const [from] = decidedOn;
  const until = decidedOn.at(-1);
  if (counted.length < fewestDecisions || days === null || from === undefined || until === undefined) return null;
  const share = (isIt: (decision: Dated) => boolean) => counted.filter(isIt).length / counted.length;
  const inTime = (decision: Dated) => decision.decidedOn.slice(0, 10) <= lastDaysToDecide(decision.requestedOn).first;
  const inExtended = (decision: Dated) => decision.decidedOn.slice(0, 10) <= lastDaysToDecide(decision.requestedOn).extended;
  return {
    source,
    decided: counted.length,
    median: days,
    shares: {
      first: share(inTime),
      extended: share((each) => !inTime(each) && inExtended(each)),
      later: share((each) => !inExtended(each)),
    },
    from,
    until,
    undated: decisions.length - dated.length,
    before: dated.length - counted.length,
  };
}

/** Of the same source: another one has others. */
function termsOfPeers(peers: readonly BodyHeld[], source: SourceId): TermsBeside['peers'] {
  const theirs = peers.flatMap(({ disclosures }) => termsOf(disclosures, source) ?? []);
  const median = peerMedian(theirs.map((each) => each.median));
  const [first, extended, later] = (['first', 'extended', 'later'] as const).map((part) =>
    peerMedian(theirs.map(({ shares }) => shares[part])),
  );
  return median && first && extended && later ? { median, first, extended, later } : null;
}

/** Sources that tell of which category a document is. */
const tellCategories: readonly SourceId[] = ['open-overheid', 'own-portal', 'woogle', 'open-overheid-complaints', 'woogle-complaints'];

/** Whether all that those who were asked have is held; one that was never asked has nothing that could be missed. */
const holdsAll = ({ askings }: BodyHeld): boolean => {
  const telling = askings.filter(({ source }) => tellCategories.includes(source));
  return (
    telling.some(({ answeredAt }) => answeredAt !== undefined) &&
    telling.every(
      ({ state, answeredAt, next, capped, repeats, total, received }) =>
        state === 'not-permitted' || (answeredAt !== undefined && next === undefined && !capped && !repeats && (total ?? 0) <= received),
    )
  );
};

/** Who has no portal of its own misses nothing there. */
const isHeard = (source: SourceId, { askings }: BodyHeld): boolean => {
  const asking = askings.find((each) => each.source === source);
  return asking ? asking.answeredAt !== undefined : source === 'own-portal';
};

/** Whether the same sources answered about both: who was looked up before the reader allowed one has nothing from it, and that is no nought. */
const isAlike = (own: BodyHeld, peer: BodyHeld): boolean =>
  tellCategories.every((source) => isHeard(source, own) === isHeard(source, peer));

function byCategory(own: BodyHeld, peers: readonly BodyHeld[]): Pick<Openness, 'categories' | 'uncategorised' | 'isPartial'> {
  const held = categoriesHeld(own);
  const complete = peers.filter((peer) => holdsAll(peer) && isAlike(own, peer)).map((peer) => categoriesHeld(peer).counts);
  return {
    categories: wooCategories.map((category) => ({
      category,
      held: held.counts.get(category)?.count ?? 0,
      newest: held.counts.get(category)?.newest ?? null,
      peers: peerMedian(complete.map((counts) => counts.get(category)?.count ?? 0)),
    })),
    uncategorised: held.uncategorised,
    isPartial: !holdsAll(own),
  };
}

/** One category may have the same document from two sources: of each the source that has most is believed. */
function categoriesHeld({ disclosures, complaints }: BodyHeld) {
  const perSource = new Map<WooCategory, Map<SourceId, number>>();
  const newest = new Map<WooCategory, IsoDate>();
  const add = (category: WooCategory, { source, date }: Pick<Disclosure, 'source' | 'date'>) => {
    const counts = perSource.get(category) ?? new Map<SourceId, number>();
    counts.set(source, (counts.get(source) ?? 0) + 1);
    perSource.set(category, counts);
    if (date !== null && date > (newest.get(category) ?? '')) newest.set(category, date);
  };
  let uncategorised = 0;
  for (const document of disclosures) {
    const categories = categoriesIn(document.category ?? '');
    if (categories.length === 0) uncategorised++;
    for (const category of categories) add(category, document);
  }
  for (const complaint of complaints) if (tellCategories.includes(complaint.source)) add('2l', complaint);
  const counts = new Map(
    [...perSource].map(([category, sources]) => [category, { count: Math.max(...sources.values()), newest: newest.get(category) ?? null }]),
  );
  return { counts, uncategorised };
}
