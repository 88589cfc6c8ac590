import { type Asking, hasMore } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { FailureReason } from '../failure.ts';
import type { Complaint, Disclosure, IsoDate, SourceId } from '../record.ts';
import { type TermsBeside, type Uncounted, decisionTimesOf } from './decision-times.ts';
import { type PeerMedian, peerMedian } from './median.ts';
import { type WooCategory, categoriesIn, wooCategories } from './woo-categories.ts';

/** What is held of one body: how it stands with the questions about it, and what came of those. */
export interface BodyHeld {
  about: EntityKey;
  askings: readonly Asking[];
  disclosures: readonly Disclosure[];
  complaints: readonly Complaint[];
}

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

export interface CategoryFigure {
  category: WooCategory;
  held: number;
  newest: IsoDate | null;
  peers: PeerMedian | null;
}

export interface Openness {
  figures: SourceFigure[];
  /** By law, newest first: those under which three decisions or more have both dates. */
  terms: TermsBeside[];
  /** Of the source that the terms are of, else of the one that has most. */
  uncounted: Uncounted;
  /** Every category of the law, those of which nothing is held too. */
  categories: CategoryFigure[];
  /** Documents that no category is told of. */
  uncategorised: number;
  /** Some source that was asked has more than is held, or all failed: then the numbers of categories are at least so many. */
  isPartial: boolean;
  /** The others that were looked up: how many, and the moments of the first and last answer (epoch milliseconds). */
  lookedUp: { of: number; from?: number; until?: number };
}

/** One figure of a register that has the whole group: its own, and the median of all others, those with none too. */
export function besideRegister(about: EntityKey, group: readonly EntityKey[], counts: ReadonlyMap<EntityKey, number>) {
  const others = group.filter((key) => key !== about);
  return { own: counts.get(about) ?? 0, peers: peerMedian(others.map((key) => counts.get(key) ?? 0)) };
}

/** How open a body is, as far as what is held of it tells, beside what is held of others of its sort. Asks nobody. */
export function opennessOf(own: BodyHeld, peers: readonly BodyHeld[]): Openness {
  const others = peers.filter(({ about }) => about !== own.about);
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
    ...decisionTimesOf(
      own.disclosures,
      others.map(({ disclosures }) => disclosures),
    ),
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

/** Sources that tell of which category a document is. */
const tellCategories: readonly SourceId[] = ['open-overheid', 'own-portal', 'woogle', 'open-overheid-complaints', 'woogle-complaints'];

/** Whether all that those who were asked have is held; one that was never asked has nothing that could be missed. */
const holdsAll = ({ askings }: BodyHeld): boolean => {
  const telling = askings.filter(({ source }) => tellCategories.includes(source));
  return (
    telling.some(({ answeredAt }) => answeredAt !== undefined) &&
    telling.every((asking) => asking.state === 'not-permitted' || (asking.answeredAt !== undefined && !hasMore(asking)))
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
