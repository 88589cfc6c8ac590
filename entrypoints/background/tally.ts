import type { EntityKey } from '../../lib/entity.ts';
import { type RecordKind, recordKinds } from '../../lib/record.ts';
import { countedOnce, isShared } from '../../lib/relate/each-once.ts';
import { countsAbout, recordsAbout, yearsAbout } from '../../lib/remember/records.ts';
import type { Tally } from '../../lib/tally.ts';

/** Counts and adds up everything that is held about an entity. */
export async function tallyOf(about: EntityKey): Promise<Tally> {
  const tally: Tally = { counts: await countsAbout(about), years: {} };
  const count = async (kind: RecordKind) => {
    if (!isShared(kind)) {
      tally.years[kind] = await yearsAbout(about, kind);
      return;
    }
    const { each, years, total } = countedOnce(kind, await recordsAbout(about, kind), about);
    tally.counts[kind] = each.length;
    tally.years[kind] = years;
    if (total) tally.awarded = { euros: total.euros, counted: total.counted, left: total.left };
  };
  await Promise.all(recordKinds.filter((kind) => tally.counts[kind]).map(count));
  return tally;
}
