import type { AnnotatedText, GoldMention, PlaceChoice, Prediction } from './annotated.ts';

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export type Found = Pick<Counts, 'tp' | 'fn'>;

export interface FalsePositive {
  document: string;
  kind: string;
  rule: string;
  /** The documented trap, "wrong kind" or "undocumented". */
  why: string;
  surface: string;
  around: string;
}

export interface Miss {
  document: string;
  kind: string;
  surface: string;
  around: string;
}

export interface Score {
  total: Counts;
  byKind: Record<string, Counts>;
  /** Mentions of a tag, found and missed. */
  byTag: Record<string, Found>;
  /** Companies that government hires or owns: suppliers tagged `contract` or `state-owned`. */
  hiredOrOwned: Found;
  /** Hits whose name is that of the annotation, leniently. */
  nameRight: number;
  /** On optional mentions, or a second one on the same mention. */
  ignored: number;
  falsePositives: FalsePositive[];
  misses: Miss[];
}

interface Gold extends GoldMention {
  anyKind?: boolean;
}

/**
 * Scores predictions by overlap with the part of each mention that carries its name. A prediction is right when the kind is right; one
 * mention takes one prediction, more on it are ignored. Same rules as the annotation guidelines: optional mentions count for nothing,
 * places as chosen.
 */
export function score(documents: AnnotatedText[], predictionsOf: (document: AnnotatedText) => Prediction[], place: PlaceChoice): Score {
  const result: Score = {
    total: none(),
    byKind: {},
    byTag: {},
    hiredOrOwned: { tp: 0, fn: 0 },
    nameRight: 0,
    ignored: 0,
    falsePositives: [],
    misses: [],
  };
  const kind = (name: string): Counts => (result.byKind[name] ??= none());
  const count = (mention: Gold, outcome: keyof Found): void => {
    kind(mention.kind)[outcome]++;
    const tags = mention.tags ?? [];
    for (const tag of tags) (result.byTag[tag] ??= { tp: 0, fn: 0 })[outcome]++;
    if (mention.kind === 'supplier' && tags.some((tag) => hiringTags.has(tag))) result.hiredOrOwned[outcome]++;
  };
  for (const document of documents) {
    const gold = document.mentions.flatMap((mention) => asGold(mention, place));
    const taken = new Set<Gold>();
    for (const prediction of predictionsOf(document).toSorted((a, b) => a.start - b.start)) {
      const touched = gold.filter((mention) => touches(prediction, mention));
      const free = touched.filter((mention) => !taken.has(mention));
      const hit =
        free.find((each) => !each.optional && isKind(each, prediction)) ??
        free.find((each) => each.optional && (each.anyKind || isKind(each, prediction)));
      if (hit) {
        taken.add(hit);
        if (hit.optional) {
          result.ignored++;
          continue;
        }
        result.total.tp++;
        count(hit, 'tp');
        if (isSameName(prediction.name, hit.name)) result.nameRight++;
      } else if (touched.some((mention) => taken.has(mention))) result.ignored++;
      else {
        result.total.fp++;
        kind(prediction.kind).fp++;
        const trap = document.negatives.find((each) => each.start < prediction.end && prediction.start < each.end);
        result.falsePositives.push({
          document: document.id,
          kind: prediction.kind,
          rule: prediction.rule,
          why: trap?.why ?? (touched.length > 0 ? 'wrong kind' : 'undocumented'),
          surface: document.text.slice(prediction.start, prediction.end),
          around: around(document.text, prediction),
        });
      }
    }
    for (const mention of gold)
      if (!mention.optional && !taken.has(mention)) {
        result.total.fn++;
        count(mention, 'fn');
        result.misses.push({
          document: document.id,
          kind: mention.kind,
          surface: document.text.slice(mention.start, mention.end),
          around: around(document.text, mention),
        });
      }
  }
  return result;
}

const hiringTags = new Set(['contract', 'state-owned']);

const none = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

function asGold(mention: GoldMention, place: PlaceChoice): Gold[] {
  if (mention.kind !== 'place-only') return [mention];
  if (place === 'negative') return [];
  if (place === 'ignore') return [{ ...mention, optional: true, anyKind: true }];
  return [{ ...mention, kind: mention.name.startsWith('Provincie') ? 'province' : 'municipality' }];
}

const isKind = (mention: Gold, prediction: Prediction): boolean =>
  mention.kind === prediction.kind || (mention.altKinds ?? []).includes(prediction.kind);

function touches(prediction: Prediction, mention: Gold): boolean {
  const [start, end] = mention.core ?? [mention.start, mention.end];
  return prediction.start < end && start < prediction.end;
}

/** Case, accents, type words and what stands in brackets do not count; one may contain the other. */
function isSameName(ours: string, theirs: string): boolean {
  const bare = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/\(.*?\)|gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|ministerie van|[^a-z0-9]/g, '');
  const a = bare(ours);
  const b = bare(theirs);
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

const around = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');

/** 0–1; 1 when there was nothing to be right about. */
export const precision = ({ tp, fp }: Counts): number => (tp + fp === 0 ? 1 : tp / (tp + fp));
export const recall = ({ tp, fn }: Found): number => (tp + fn === 0 ? 1 : tp / (tp + fn));
export const f1 = ({ tp, fp, fn }: Counts): number => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn));
