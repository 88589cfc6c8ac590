import type { Candidate, Mention, PageContext, Passage, Sighting } from '../mention.ts';
import { judgeAlgorithm } from './algorithms.ts';
import { judgeBody } from './bodies.ts';
import { isElsewhere } from './bodies/elsewhere.ts';
import { companiesByWords } from './companies-by-words.ts';
import { companiesHired } from './companies-hired.ts';
import { companiesInDeals } from './companies-in-deals.ts';
import { companiesInRows } from './company-rows.ts';
import { addCompanies, addFromRows } from './companies-on-page.ts';
import { isCodeInEcli } from './courts.ts';
import { addDefinitions, addSightings, PageEvidence } from './page-evidence.ts';
import { localAbbreviations } from './local-abbreviations.ts';
import { byLabel, byLead } from './listed.ts';
import { judgeParty } from './parties.ts';
import { addParties } from './parties-on-page.ts';
import { partiesInRows } from './party-rows.ts';
import { type Row, withNext } from './row.ts';
import { inRow, rowAfter, rowStart } from './rows.ts';
import { judgeSupplier } from './suppliers.ts';
import { byColumn, type TextTable, textTableIn } from './text-table.ts';
import { readerOf, type Surroundings, type Verdict } from './words-around.ts';

/** Less sure than this is not shown. */
const sureEnough = 0.5;
/** A page of more passages is a law or a book: where those name nobody, companies that no register has are not looked for either. */
const longestArticle = 400;
/** How sure a name is that the page itself explains. */
const surelyDefined = 0.95;

/**
 * Tells which entity each mention stands for, with a confidence and the rule that decided, from the words around it and from the rest of
 * the page. Mentions of which we are not sure enough are left out. Same order and number as the passages; sightings in order of place,
 * never two on one place. Pure.
 */
export function identify(passages: Passage[], page: PageContext): Sighting[][] {
  const steps = identifyInSteps(passages, page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What reading a passage for the first time leaves for the second. */
interface FirstReading {
  /** What a passage says stays the same when it is read again. */
  surroundingsOf: ReturnType<typeof readerOf>;
  /** What is sure by itself, whatever else the page says; undefined when something may look otherwise. */
  settled: Sighting[] | undefined;
  /** What was seen, where that gave no more parties: the same gives none again. */
  withoutMore: Sighting[] | undefined;
}

/** The same in steps of a few mentions, for who must not hold up others. */
export function* identifyInSteps(passages: Passage[], page: PageContext): Generator<void, Sighting[][], void> {
  const evidence = new PageEvidence(passages, page);
  // First what is sure by itself; then, in the light of that, all that may look otherwise in it.
  const first: (FirstReading | undefined)[] = [];
  for (const passage of passages) {
    // Most passages of a long page name nobody.
    if (passage.mentions.length === 0) {
      first.push(undefined);
      continue;
    }
    const surroundingsOf = readerOf(passage.text);
    evidence.isAsked = false;
    const reading = readingOf(passage, surroundingsOf);
    while (readOn(reading, evidence)) yield;
    const { sightings } = reading;
    const settled = evidence.isAsked ? undefined : sightings;
    addDefinitions(evidence, passage, sightings);
    addCompanies(evidence, passage, sightings);
    addSightings(evidence, sightings, passage);
    const withParties = evidence.foreign ? sightings : partiesInRows(passage, sightings);
    addParties(evidence, passage, sightings, withParties);
    first.push({ surroundingsOf, settled, withoutMore: withParties === sightings ? sightings : undefined });
    yield;
  }
  const all: Sighting[][] = [];
  for (const [place, passage] of passages.entries()) {
    const before = first[place];
    if (!before) {
      const parties = evidence.foreign ? [] : partiesInRows(passage, []);
      const named = passages.length > longestArticle ? parties : unlistedCompanies(passage, parties, evidence, true);
      all.push(localAbbreviations(passage, named, evidence));
      continue;
    }
    const { surroundingsOf, settled, withoutMore } = before;
    let alone = settled;
    if (!alone || isExplained(passage, evidence)) {
      const reading = readingOf(passage, surroundingsOf);
      while (readOn(reading, evidence)) yield;
      alone = reading.sightings;
    }
    const withParties = evidence.foreign || areAlike(alone, withoutMore) ? alone : partiesInRows(passage, alone);
    addParties(evidence, passage, alone, withParties);
    const sightings = evidence.foreign
      ? withParties
      : companiesInRows(
          passage,
          unlistedCompanies(passage, companiesByWords(passage, withParties), evidence, passages.length <= longestArticle),
        );
    addFromRows(evidence, withParties, sightings);
    addCompanies(evidence, passage, sightings);
    addDefinitions(evidence, passage, sightings);
    all.push(localAbbreviations(passage, sightings, evidence));
    yield;
  }
  return all;
}

/** Adds companies that no register has, by how their names are written or by what is done with them; the latter not in a law, which deals with nobody. */
function unlistedCompanies(passage: Passage, sightings: Sighting[], evidence: PageEvidence, isArticle: boolean): Sighting[] {
  const hired = companiesHired(passage, sightings, evidence);
  return isArticle ? companiesInDeals(passage, hired, evidence) : hired;
}

/** Whether the same was seen at the same places. */
const areAlike = (sightings: readonly Sighting[], before: readonly Sighting[] | undefined): boolean =>
  sightings === before ||
  (before?.length === sightings.length &&
    sightings.every(({ start, end, entity }, place) => {
      const other = before[place];
      return start === other?.start && end === other.end && entity === other.entity;
    }));

/** Whether the page explains a name in this passage, as of now. */
const isExplained = ({ text, mentions }: Passage, evidence: PageEvidence): boolean =>
  evidence.explains && mentions.some(({ start, end }) => evidence.definitionOf(text.slice(start, end)) !== undefined);

const judges: Record<Candidate['kind'], (candidate: Candidate, around: Surroundings, evidence: PageEvidence) => Verdict | undefined> = {
  'government-body': judgeBody,
  party: judgeParty,
  supplier: judgeSupplier,
  algorithm: judgeAlgorithm,
};

/** A passage of which the mentions are being judged, one after another. */
interface Reading {
  passage: Passage;
  surroundingsOf: ReturnType<typeof readerOf>;
  /** How many mentions were judged. */
  judged: number;
  /** What those turned out to be. */
  sightings: Sighting[];
  /** The row in which the last of them stood. */
  row: Row | undefined;
  /** Undefined of a text of one line, which is no table. */
  table: TextTable | undefined;
}

const readingOf = (passage: Passage, surroundingsOf: Reading['surroundingsOf']): Reading => ({
  passage,
  surroundingsOf,
  judged: 0,
  sightings: [],
  row: undefined,
  table: passage.text.includes('\n') ? textTableIn(passage) : undefined,
});

/** So many mentions are judged in well under a millisecond. */
const mentionsAStep = 16;

/** Judges a few mentions more; false when there are no others. Most passages have one: they are read without the steps of a generator, which cost as much as to judge it. */
function readOn(reading: Reading, evidence: PageEvidence): boolean {
  const { mentions, lead } = reading.passage;
  const { sightings } = reading;
  const end = Math.min(mentions.length, reading.judged + mentionsAStep);
  for (const mention of mentions.slice(reading.judged, end)) {
    const around = reading.surroundingsOf(mention, sightings.at(-1), mentions[++reading.judged]);
    const { row } = reading;
    const continued = athome(inRow(row, around), around, evidence);
    const started = continued ? undefined : rowStart(around);
    const begun = started && athome(started.verdict, around, evidence) ? started : undefined;
    const labelled = athome(
      byLabel(mention, around) ?? byColumn(reading.table, mention, around.text) ?? byLead(lead, mention),
      around,
      evidence,
    );
    const verdict = best([continued, begun?.verdict, labelled, ...judged(mention, around, evidence)], evidence);
    if (!verdict || verdict.confidence < sureEnough) continue;
    const sighting = asSighting(around, verdict);
    sightings.push(sighting);
    if (continued && row && verdict === continued) reading.row = withNext(row, around);
    else
      reading.row =
        begun && verdict === begun.verdict ? begun.row : (rowAfter(sighting, mention, around) ?? keptRow(row, sighting, mention));
  }
  return end < mentions.length;
}

/** A row of ministers may be one of other countries. */
const athome = (verdict: Verdict | undefined, around: Surroundings, evidence: PageEvidence): Verdict | undefined =>
  verdict && !isElsewhere(verdict.candidate, around, evidence) ? verdict : undefined;

/** "gemeenten A, gemeente B en C": a name of the row's type with its own type word does not end the row. */
function keptRow(row: Row | undefined, { bodyType, kind }: Sighting, mention: Mention): Row | undefined {
  if (!row || mention.start - row.end >= 40) return undefined;
  // "wethouders Jansen van Ede, Pietersen (VVD) van Barneveld"
  if (kind === 'party') return row;
  return bodyType && row.types.includes(bodyType) ? { ...row, end: mention.end } : undefined;
}

function judged(mention: Mention, around: Surroundings, evidence: PageEvidence): (Verdict | undefined)[] {
  if (isCodeInEcli(around.left)) return [];
  const defined = evidence.definitionOf(around.surface);
  if (defined === null) return [];
  const verdicts = () => mention.candidates.map((candidate) => judges[candidate.kind](candidate, around, evidence));
  if (!defined) return verdicts();
  const { candidate, rule = 'defined', words } = defined;
  // What made the name known on this page is not known by itself.
  const own = rule === 'namedBefore' ? verdicts().find((verdict) => verdict?.candidate.entity === candidate.entity) : undefined;
  if (own && own.confidence >= sureEnough) return [{ ...own, confidence: surelyDefined }];
  return [{ candidate: { ...candidate, role: 'abbreviation' }, confidence: surelyDefined, rule, cue: words }];
}

/** The strongest verdict. Of equals: the body that still exists, then the one whose province the page is about; two that stay equal are no answer. */
function best(verdicts: (Verdict | undefined)[], evidence: PageEvidence): Verdict | undefined {
  const known = verdicts.filter((each) => each !== undefined);
  if (known.length < 2) return known[0];
  const [first, ...rest] = known.toSorted((a, b) => b.confidence - a.confidence);
  if (!first) return undefined;
  const equals = [
    first,
    ...rest.filter((each) => each.confidence === first.confidence && each.candidate.entity !== first.candidate.entity),
  ];
  if (equals.length === 1) return first;
  // A court that bore the name of its town is meant where nothing is of later years.
  const early = evidence.year > 0 && evidence.year < 2013;
  const weight = ({ candidate }: Verdict): number =>
    ((candidate.ended ?? false) === (early && candidate.bodyType === 'court') ? 1000 : 0) +
    (evidence.certain.has(candidate.entity) ? 100 : 0) +
    (candidate.role === 'former' ? 0 : 50) +
    (candidate.owner
      ? Math.min(40, evidence.provinces.get(candidate.owner) ?? 0) +
        Math.min(0.9, (evidence.named.inProvince.get(candidate.owner) ?? 0) / 100)
      : 0);
  const [winner, second] = equals.toSorted((a, b) => weight(b) - weight(a));
  return winner && second && weight(winner) === weight(second) ? undefined : winner;
}

function asSighting({ mention, surface }: Surroundings, { candidate, confidence, rule, cue }: Verdict): Sighting {
  const { entity, kind, bodyType, name } = candidate;
  return {
    start: mention.start,
    end: mention.end,
    surface,
    entity,
    kind,
    ...(bodyType && { bodyType }),
    name,
    confidence,
    reason: { rule, ...(cue && { cue }) },
  };
}
