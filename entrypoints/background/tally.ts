import type { EntityKey } from '../../lib/entity.ts';
import { recordKinds } from '../../lib/record.ts';
import { eachOnce, isShared } from '../../lib/relate/each-once.ts';
import { noticesIn } from '../../lib/relate/notices.ts';
import { perYear } from '../../lib/relate/per-year.ts';
import { countsAbout, recordsAbout, yearsAbout } from '../../lib/remember/records.ts';
import type { Tally } from '../../lib/tally.ts';

/** More than these nobody holds of one entity. */
const atMost = 10_000;

/** Counts and adds up everything that is held about an entity. */
export async function tallyOf(about: EntityKey): Promise<Tally> {
  const counts = await countsAbout(about);
  const others = recordKinds.filter((kind) => !isShared(kind) && counts[kind]);
  const years: Tally['years'] = Object.fromEntries(
    await Promise.all(others.map(async (kind) => [kind, await yearsAbout(about, kind)] as const)),
  );
  if (counts.council) {
    const papers = eachOnce(await recordsAbout(about, 'council', { limit: atMost }));
    counts.council = papers.length;
    years.council = perYear(papers);
  }
  if (!counts.contract) return { counts, years };
  const notices = noticesIn(await recordsAbout(about, 'contract', { limit: atMost }), about);
  const { euros, counted, left } = notices.total;
  return {
    counts: { ...counts, contract: notices.each.length },
    years: { ...years, contract: notices.years },
    awarded: { euros, counted, left },
  };
}
