import { z } from 'zod/mini';
import type { Dossier } from '../dossier.ts';
import { type EntityKey, entityKinds, isEntityKey, kindOf } from '../entity.ts';
import { linkFields, longestId, longestText } from '../record.ts';
import {
  type KeptEntity,
  type KeptPage,
  type KeptRecord,
  longestAddress,
  type PageMetadata,
  type Quote,
  type RecordThen,
  type Save,
} from '../save.ts';
import { AnchorSchema } from './anchor-schema.ts';

const text = (length: number) => z.string().check(z.maxLength(length));
const id = z.string().check(z.minLength(1), z.maxLength(100));
/** Epoch milliseconds; no later than the last moment that a date can be of (ECMA-262, time range): a later one no screen can show, and no file hold. */
export const MomentSchema = z.int().check(z.nonnegative(), z.lte(8.64e15));
/** What one can go to: no address that runs something, or reads the disk. */
const isAddress = (value: string): boolean => /^https?:$/.test(URL.parse(value)?.protocol ?? '');
const address = text(longestAddress).check(z.refine(isAddress));
export const EntityKeySchema = z.custom<EntityKey>((value) => typeof value === 'string' && value.length <= 300 && isEntityKey(value));
export const longestNote = 100_000;
export const NoteSchema = text(longestNote);
export const TagsSchema = z.array(text(100).check(z.minLength(1))).check(z.maxLength(100));
export const IdSchema = id;

const stated = {
  title: text(2_000),
  siteName: z.nullable(text(300).check(z.minLength(1))),
  authors: z.array(text(300).check(z.minLength(1))).check(z.maxLength(20)),
  publishedOn: z.nullable(text(40).check(z.minLength(1))),
};
/** What a page says about itself, from the page: a stranger's word. */
export const PageMetadataSchema = z.object(stated) satisfies z.ZodMiniType<PageMetadata>;
const Page = z.object({ ...stated, address }) satisfies z.ZodMiniType<KeptPage>;

const QuoteSchema = z.object({
  quote: AnchorSchema.shape.quote,
  position: z.nullable(AnchorSchema.shape.position),
}) satisfies z.ZodMiniType<Quote>;

export const EntitySchema = z
  .object({ key: EntityKeySchema, kind: z.enum(entityKinds), name: text(500) })
  .check(z.refine(({ key: of, kind }) => kindOf(of) === kind));

/** An entity that a kept page named. Backups of the first version do not say where. */
export const KeptEntitySchema = z.object({
  key: EntityKeySchema,
  kind: z.enum(entityKinds),
  name: text(500),
  count: z.int(),
  confidence: z.number(),
  reason: z.object({ rule: text(60), cue: z.exactOptional(text(300)) }),
  surface: text(500),
  anchor: z._default(z.nullable(AnchorSchema), null),
}) satisfies z.ZodMiniType<KeptEntity>;

/** Of things within things; a record of ours has four. What lies deeper cannot be written, shown or compared without end. */
const deepest = 50;

/** What a screen makes a link of, however deep, is an address that one can go to; and nothing is deeper than anything is. Of any other text it makes none: a title may begin with “Data:”. */
function isHarmless(value: unknown, field = '', depth = 0): boolean {
  if (typeof value === 'string') return !linkFields.has(field) || isAddress(value);
  if (typeof value !== 'object' || value === null) return true;
  const fieldOf = (key: string): string => (Array.isArray(value) ? field : key);
  return depth < deepest && Object.entries(value).every(([key, each]) => isHarmless(each, fieldOf(key), depth + 1));
}

/** What every record has; its other fields stay what they are, whatever they are. */
const Then = z
  .looseObject({
    id: text(longestId).check(z.minLength(1)),
    source: text(100),
    sourceId: text(longestText),
    url: address,
    retrievedAt: text(40),
    about: z.array(EntityKeySchema).check(z.maxLength(1_000)),
    date: z.nullable(text(40)),
    title: text(longestText),
    kind: text(60),
  })
  .check(z.refine((record) => isHarmless(record))) satisfies z.ZodMiniType<RecordThen>;

const Kept = z.object({
  was: Then,
  licence: text(300),
  sha256: text(64).check(z.regex(/^[0-9a-f]{64}$/)),
}) satisfies z.ZodMiniType<KeptRecord>;

/** Something kept, as a file or a screen gives it back. */
export const SaveSchema = z
  .object({
    id,
    page: z.nullable(Page),
    quote: z.nullable(QuoteSchema),
    entity: z.nullable(EntitySchema),
    record: z.nullable(Kept),
    named: z.array(KeptEntitySchema).check(z.maxLength(5_000)),
    tags: TagsSchema,
    note: NoteSchema,
    dossier: z.nullable(id),
    savedAt: MomentSchema,
    changedAt: MomentSchema,
  })
  .check(z.refine(({ page, entity, record }) => page !== null || entity !== null || record !== null)) satisfies z.ZodMiniType<Save>;

export const DossierSchema = z.object({ id, name: text(200).check(z.minLength(1)), madeAt: MomentSchema }) satisfies z.ZodMiniType<Dossier>;
