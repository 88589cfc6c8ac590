import { z } from 'zod/mini';
import { type BackupPlan, everyDaysChoices } from '../../backup-plan.ts';
import { CorrectionSchema } from '../../share/correction-schema.ts';
import { FollowSchema } from '../../share/follow-schema.ts';
import { NameListSchema } from '../../share/name-list-schema.ts';
import { DossierSchema, IdSchema, MomentSchema, SaveSchema } from '../../share/save-schema.ts';
import { WooRequestSchema } from '../../share/woo-request-schema.ts';
import type { Discarded, TagUse } from '../dossier.ts';
import type { copiedTables } from './marks.ts';

const DiscardedSchema = z.object({ id: IdSchema, save: SaveSchema, discardedAt: MomentSchema }) satisfies z.ZodMiniType<Discarded>;

const text = z.string().check(z.minLength(1), z.maxLength(500));
const TagUseSchema = z.object({ key: text, tag: text, usedAt: MomentSchema }) satisfies z.ZodMiniType<TagUse>;

/** The folder itself can lie in a database alone: of it a copy says no more than that there was one. */
const PlanSchema = z.object({
  id: z.literal('plan'),
  folder: z.pipe(
    z.unknown(),
    z.transform(() => null),
  ),
  everyDays: z.literal(everyDaysChoices),
  madeAt: z.nullable(MomentSchema),
}) satisfies z.ZodMiniType<BackupPlan>;

/** What a row of each table is, as the copy gives it back. */
export const rowSchemas: Record<(typeof copiedTables)[number], z.ZodMiniType> = {
  backups: PlanSchema,
  tags: TagUseSchema,
  dossiers: DossierSchema,
  requests: WooRequestSchema,
  corrections: CorrectionSchema,
  lists: NameListSchema,
  follows: FollowSchema,
  bin: DiscardedSchema,
  saves: SaveSchema,
};
