import type { Disclosure, IsoDate, SourceId } from '../record.ts';
import { type PeerMedian, medianOf, peerMedian } from './median.ts';
import { categoriesIn } from './woo-categories.ts';
import { type TermLaw, daysBetween, lastDaysToDecide, lawOn, termLaws } from './woo-terms.ts';

/** Of fewer decisions than these one says nothing of how long they take. */
const fewestDecisions = 3;

/** Decisions on requests under one law, against its terms. Shares are of `decided`, from 0 to 1. */
export interface TermFigure {
  law: TermLaw;
  source: SourceId;
  /** With both dates. */
  decided: number;
  median: number;
  /** In time without, in time with more time, and after that. */
  shares: { first: number; extended: number; later: number };
  /** Days of the first and the last decision. */
  from: IsoDate;
  until: IsoDate;
}

/** What there is of which nothing is told, of one source. */
export interface Uncounted {
  /** Decisions or requests of which a date is missing or older than any law, or that would have been decided before they were asked for. */
  undated: number;
  /** By law: fewer than three. */
  few: { law: TermLaw; decided: number }[];
}

export interface TermsBeside extends TermFigure {
  peers: { median: PeerMedian; first: PeerMedian; extended: PeerMedian; later: PeerMedian } | null;
}

const isDecision = ({ category = '', requestedOn, decidedOn }: Disclosure): boolean =>
  requestedOn !== undefined || decidedOn !== undefined || categoriesIn(category).includes('2i');

type Dated = Disclosure & { requestedOn: IsoDate; decidedOn: IsoDate };
const hasDates = (each: Disclosure): each is Dated =>
  each.requestedOn !== undefined &&
  each.decidedOn !== undefined &&
  lawOn(each.requestedOn) !== undefined &&
  daysBetween(each.requestedOn, each.decidedOn) >= 0;

const decisionsBySource = (disclosures: readonly Disclosure[]): Map<SourceId, Disclosure[]> =>
  Map.groupBy(disclosures.filter(isDecision), ({ source }) => source);

/** By law, newest first: those under which there are enough decisions; and what there is beside them. */
export function decisionTimesOf(
  disclosures: readonly Disclosure[],
  peers: readonly (readonly Disclosure[])[],
): { terms: TermsBeside[]; uncounted: Uncounted } {
  const terms = termLaws.flatMap((law) => termsOf(disclosures, law) ?? []);
  return { terms: terms.map((figure) => ({ ...figure, peers: termsOfPeers(peers, figure) })), uncounted: uncountedOf(disclosures, terms) };
}

/** Of the one source that has most decisions with both dates: two may have the same ones. */
function termsOf(disclosures: readonly Disclosure[], law: TermLaw, of?: SourceId): TermFigure | null {
  const all = [...decisionsBySource(disclosures)]
    .filter(([source]) => of === undefined || source === of)
    .flatMap(([source, decisions]) => termsOfSource(source, decisions, law) ?? []);
  const [most] = all.toSorted((one, other) => other.decided - one.decided);
  return most ?? null;
}

const isUnder =
  (law: TermLaw) =>
  ({ requestedOn }: Dated): boolean =>
    lawOn(requestedOn) === law;

function uncountedOf(disclosures: readonly Disclosure[], terms: readonly TermFigure[]): Uncounted {
  const bySource = decisionsBySource(disclosures);
  const [most = []] = [...bySource.values()].toSorted((one, other) => other.length - one.length);
  const decisions = (terms[0] && bySource.get(terms[0].source)) ?? most;
  const dated = decisions.filter(hasDates);
  return {
    undated: decisions.length - dated.length,
    few: termLaws.flatMap((law) => {
      const decided = dated.filter(isUnder(law)).length;
      return decided === 0 || terms.some((figure) => figure.law === law) ? [] : { law, decided };
    }),
  };
}

function termsOfSource(source: SourceId, decisions: readonly Disclosure[], law: TermLaw): TermFigure | null {
  const counted = decisions.filter(hasDates).filter(isUnder(law));
  const days = medianOf(counted.map(({ requestedOn, decidedOn }) => daysBetween(requestedOn, decidedOn)));
  const decidedOn = counted.map((each) => each.decidedOn.slice(0, 10)).toSorted();
  const [from] = decidedOn;
  const until = decidedOn.at(-1);
  if (counted.length < fewestDecisions || days === null || from === undefined || until === undefined) return null;
  const share = (isIt: (decision: Dated) => boolean) => counted.filter(isIt).length / counted.length;
  const inTime = (decision: Dated) => decision.decidedOn.slice(0, 10) <= lastDaysToDecide(decision.requestedOn, law).first;
  const inExtended = (decision: Dated) => decision.decidedOn.slice(0, 10) <= lastDaysToDecide(decision.requestedOn, law).extended;
  return {
    law,
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
  };
}

/** Of the same source and the same law: another has others. */
function termsOfPeers(peers: readonly (readonly Disclosure[])[], { law, source }: TermFigure): TermsBeside['peers'] {
  const theirs = peers.flatMap((disclosures) => termsOf(disclosures, law, source) ?? []);
  const median = peerMedian(theirs.map((each) => each.median));
  const [first, extended, later] = (['first', 'extended', 'later'] as const).map((part) =>
    peerMedian(theirs.map(({ shares }) => shares[part])),
  );
  return median && first && extended && later ? { median, first, extended, later } : null;
}
