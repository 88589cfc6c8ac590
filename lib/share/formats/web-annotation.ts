import { z } from 'zod/mini';
import type { Quote } from '../../save.ts';
import { type Content, type Reading, type Writing, defineFormat } from '../content.ts';
import { saveFromElsewhere } from '../from-elsewhere.ts';
import { itemsInJson } from '../json-list.ts';
import { parseJson } from '../parse-json.ts';
import { type EmbeddedSave, readItems, readEmbeddedSave, embedderOf } from '../embedded-save.ts';

/**
 * The Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as JSON-LD: each save an annotation of the page that it was found on. What the
 * model has no words for stands under a term of our own, as JSON within JSON-LD, so that a program that knows only the model passes it over.
 */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, openKaart: { '@id': 'urn:open-kaart:terms:whole', '@type': '@json' } },
];

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idOf = (id: string): string => (isUuid.test(id) ? `urn:uuid:${id}` : `urn:open-kaart:save:${encodeURIComponent(id)}`);
const stamp = (moment: number): string => new Date(moment).toISOString();

function annotation(embedded: EmbeddedSave) {
  const { id, page, quote, entity, record, tags, note, savedAt, changedAt } = embedded.save;
  const bodies = [
    ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...(entity
      ? [{ type: 'SpecificResource', purpose: 'identifying', source: `urn:open-kaart:entity:${encodeURIComponent(entity.key)}` }]
      : []),
    ...(record ? [{ type: 'SpecificResource', purpose: 'linking', source: record.was.url }] : []),
  ];
  const source = page?.address ?? record?.was.url ?? `urn:open-kaart:entity:${encodeURIComponent(entity?.key ?? '')}`;
  return {
    id: idOf(id),
    type: 'Annotation',
    motivation: note === '' ? 'bookmarking' : 'commenting',
    created: stamp(savedAt),
    modified: stamp(changedAt),
    ...(bodies.length > 0 && { body: bodies }),
    target: quote ? { type: 'SpecificResource', source, selector: quote.position ? [quote.quote, quote.position] : quote.quote } : source,
    openKaart: embedded,
  };
}

function* annotationsOf(content: Content) {
  const embed = embedderOf(content);
  for (const save of content.saves) yield annotation(embed(save));
}

const oneOrMore = <T>(of: z.ZodMiniType<T>) => z.optional(z.union([z.array(of), of]));
const many = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const Selector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
});
const Resource = z.looseObject({
  id: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  source: z.optional(z.union([z.string(), z.looseObject({ id: z.optional(z.string()) })])),
  selector: oneOrMore(z.union([Selector, z.string()])),
  value: z.optional(z.string()),
  purpose: oneOrMore(z.string()),
});
const Annotation = z.looseObject({
  id: z.optional(z.string()),
  type: z.union([z.literal('Annotation'), z.array(z.string()).check(z.refine((types) => types.includes('Annotation')))]),
  created: z.optional(z.string()),
  body: oneOrMore(z.union([Resource, z.string()])),
  bodyValue: z.optional(z.string()),
  target: oneOrMore(z.union([Resource, z.string()])),
  openKaart: z.optional(z.unknown()),
});

function quoteOf(selectors: (z.infer<typeof Selector> | string)[]): Quote | undefined {
  const known = selectors.filter((each) => typeof each !== 'string');
  const words = known.find(({ type, exact }) => type === 'TextQuoteSelector' && exact);
  const place = known.find(({ type }) => type === 'TextPositionSelector');
  if (!words?.exact) return undefined;
  return {
    quote: { type: 'TextQuoteSelector', exact: words.exact, prefix: words.prefix ?? '', suffix: words.suffix ?? '' },
    position:
      place?.start === undefined || place.end === undefined ? null : { type: 'TextPositionSelector', start: place.start, end: place.end },
  };
}

/** An annotation of ours as it was, one of another program as a page with what was said of it. Of more targets, the first. */
function readAnnotation(value: unknown): EmbeddedSave | undefined {
  const read = Annotation.safeParse(value);
  if (!read.success) return undefined;
  const own = readEmbeddedSave(read.data.openKaart);
  if (own) return own;
  const [target] = many(read.data.target);
  const bodies = many(read.data.body).map((body) => (typeof body === 'string' ? { value: body } : body));
  const said = (isWanted: (purposes: string[]) => boolean) =>
    bodies.flatMap((body) => (body.value && isWanted(many('purpose' in body ? body.purpose : undefined)) ? [body.value] : []));
  const source =
    typeof target === 'string' ? target : typeof target?.source === 'string' ? target.source : (target?.source?.id ?? target?.id);
  const save = saveFromElsewhere({
    address: source,
    quote: typeof target === 'object' ? quoteOf(many(target.selector)) : undefined,
    tags: said((purposes) => purposes.includes('tagging')),
    note: [...said((purposes) => !purposes.includes('tagging')), ...(read.data.bodyValue ? [read.data.bodyValue] : [])].join('\n\n'),
    savedAt: Date.parse(read.data.created ?? ''),
  });
  return save && { save };
}

/** One annotation, a row of them, a page of them or a collection with its first page in it. */
function annotationsIn(file: unknown): unknown[] | undefined {
  if (Array.isArray(file)) return file.some((each) => Annotation.safeParse(each).success) ? file : undefined;
  if (typeof file !== 'object' || file === null) return undefined;
  if (Annotation.safeParse(file).success) return [file];
  if ('items' in file && 'type' in file && file.type === 'AnnotationPage' && Array.isArray(file.items)) return file.items;
  return 'first' in file && 'type' in file && many(file.type).includes('AnnotationCollection') ? annotationsIn(file.first) : undefined;
}

/** A collection of annotations, all on its first page. */
export const webAnnotation = defineFormat({
  id: 'web-annotation',
  ending: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  *pieces(content: Content, { words, now }: Writing) {
    const collection = {
      '@context': context,
      type: 'AnnotationCollection',
      label: words.heading,
      modified: stamp(now),
      total: content.saves.length,
      first: { type: 'AnnotationPage', startIndex: 0, items: [] },
    };
    // In a text a quotation mark never stands by itself, so that this is the list.
    const [before, after] = JSON.stringify(collection, null, 2).split('"items": []');
    yield `${before}"items": [`;
    yield* itemsInJson(annotationsOf(content), 3);
    yield `]${after}\n`;
  },
  *read(file: string): Reading {
    const annotations = annotationsIn(parseJson(file));
    return annotations ? yield* readItems(annotations, readAnnotation) : null;
  },
});
