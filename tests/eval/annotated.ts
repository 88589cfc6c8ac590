import type { Sighting } from '../../lib/mention.ts';

// Annotated text, one document a line, and how predictions are scored against it.

export interface GoldMention {
  start: number;
  end: number;
  kind: string;
  name: string;
  /** The part that carries the name. */
  core?: [number, number];
  /** Neither a hit nor a miss counts. */
  optional?: boolean;
  altKinds?: string[];
  /** What sort of mention it is: "contract", "state-owned", "abbr". */
  tags?: string[];
}

export interface AnnotatedText {
  id: string;
  title?: string;
  text: string;
  mentions: GoldMention[];
  /** Spans that must not be linked, and why. */
  negatives: { start: number; end: number; why: string }[];
}

/** What a document looks like, for who writes one. */
export const shape = '{"id", "text", "mentions": [{"start", "end", "kind", "name"}], "negatives": [{"start", "end", "why"}]}';

export interface Prediction {
  start: number;
  end: number;
  kind: string;
  name: string;
  /** Rule that decided. */
  rule: string;
}

/** How places count that are only places: left out, as the body of that name, or as a trap. */
export const placeChoices = ['ignore', 'body', 'negative'] as const;
export type PlaceChoice = (typeof placeChoices)[number];

/** The file cannot be scored; the message says where and why. */
export class UnreadableAnnotation extends Error {}

/** Reads JSON Lines. Throws an UnreadableAnnotation that names the line. */
export function readAnnotated(content: string, file: string): AnnotatedText[] {
  const documents = content.split('\n').flatMap((line, place) => {
    if (line.trim() === '') return [];
    try {
      const document: unknown = JSON.parse(line);
      if (isAnnotated(document)) return [document];
    } catch {
      // Reported below, like a line of another shape.
    }
    throw new UnreadableAnnotation(`${file}: line ${place + 1} is not an annotated document: ${shape}`);
  });
  if (documents.length === 0) throw new UnreadableAnnotation(`${file} holds no documents`);
  return documents;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isAnnotated(value: unknown): value is AnnotatedText {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.text !== 'string') return false;
  const { length } = value.text;
  const isSpan = (span: unknown): span is Record<string, unknown> =>
    isRecord(span) &&
    typeof span.start === 'number' &&
    typeof span.end === 'number' &&
    span.start >= 0 &&
    span.start <= span.end &&
    span.end <= length;
  return (
    Array.isArray(value.mentions) &&
    value.mentions.every((each) => isSpan(each) && typeof each.kind === 'string' && typeof each.name === 'string') &&
    Array.isArray(value.negatives) &&
    value.negatives.every((each) => isSpan(each) && typeof each.why === 'string')
  );
}

const kindOfBody: Record<NonNullable<Sighting['bodyType']>, string> = {
  ministry: 'ministry',
  municipality: 'municipality',
  province: 'province',
  'water-board': 'waterboard',
  'caribbean-body': 'other-public-body',
  'independent-body': 'agency',
  agency: 'agency',
  foundation: 'agency',
  'oversight-body': 'agency',
  inspectorate: 'agency',
  'advisory-body': 'agency',
  'high-council': 'agency',
  court: 'other-public-body',
  police: 'other-public-body',
  'safety-region': 'other-public-body',
  'health-service': 'other-public-body',
  'environment-service': 'other-public-body',
  'joint-arrangement': 'other-public-body',
  'professional-body': 'other-public-body',
  association: 'other-public-body',
  other: 'other-public-body',
};

/** What a mention may be of. */
export const annotatedKinds: readonly string[] = [...new Set(Object.values(kindOfBody)), 'party', 'supplier', 'algorithm', 'place-only'];

/** A sighting in the kinds of the annotation. */
export const asPrediction = ({ start, end, kind, bodyType, name, reason }: Sighting): Prediction => ({
  start,
  end,
  kind: kind === 'government-body' ? kindOfBody[bodyType ?? 'other'] : kind,
  name,
  rule: reason.rule,
});
