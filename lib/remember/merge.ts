import type { Dossier } from '../dossier.ts';
import { type Save, thingOf, withoutDoubles } from '../save.ts';
import { dossier } from './dossier.ts';
import { noteTags } from './tags.ts';

/** Written at a time; in between the window can do something else. */
const stretch = 200;

/** What became of everything that was taken in; together as many as there were. */
export interface MergeReport {
  /** Not there before. */
  added: number;
  /** There already, and now with what the file had more or newer. */
  renewed: number;
  /** There already, in the same words or newer ones. */
  known: number;
}

/**
 * Takes in what comes from a file, beside what is there. Nothing is there twice afterwards, and nothing of what was there is lost: of one and the same save
 * the version that was changed last stays; of two saves about the same thing, tags and notes are put together. All or nothing; resolves when it is on the disk.
 * @param signal says stop: then nothing has changed, and this rejects
 * @param tell told how far writing is, from 0 to 1
 */
export async function mergeIn(
  { saves, dossiers }: { saves: readonly Save[]; dossiers: readonly Dossier[] },
  signal?: AbortSignal,
  tell: (done: number) => void = () => undefined,
): Promise<MergeReport> {
  signal?.throwIfAborted();
  return await dossier.transaction('rw', dossier.saves, dossier.dossiers, dossier.tags, dossier.bin, async (all) => {
    signal?.addEventListener('abort', () => all.abort(), { once: true });
    const into = await mergeDossiers(dossiers);
    const there = await allThere();
    const byId = new Map(there.map((save) => [save.id, save]));
    const byThing = new Map(there.map((save) => [thingOf(save), save]));
    const report: MergeReport = { added: 0, renewed: 0, known: 0 };
    const put = new Map<string, Save>();
    for (const [place, incoming] of saves.entries()) {
      if (place % stretch === stretch - 1) {
        signal?.throwIfAborted();
        await letOthersGoFirst();
      }
      const save = { ...incoming, tags: withoutDoubles(incoming.tags), dossier: into.get(incoming.dossier ?? '') ?? null };
      const same = byId.get(save.id);
      const twin = same ?? byThing.get(thingOf(save));
      const merged = same ? later(same, save) : twin ? together(twin, save) : save;
      if (!twin) report.added++;
      else if (merged === twin || JSON.stringify(merged) === JSON.stringify(twin)) report.known++;
      else report.renewed++;
      if (merged === twin) continue;
      byId.set(merged.id, merged);
      byThing.set(thingOf(merged), merged);
      put.set(merged.id, merged);
    }
    const written = [...put.values()];
    for (let from = 0; from < written.length; from += stretch) {
      signal?.throwIfAborted();
      await dossier.saves.bulkPut(written.slice(from, from + stretch));
      tell(Math.min(1, (from + stretch) / written.length));
    }
    signal?.throwIfAborted();
    // Who takes in what was thrown away wants it back. Of the bin there is little, of the file there may be much.
    const thrownAway = await dossier.bin.toCollection().primaryKeys();
    await dossier.bin.bulkDelete(thrownAway.filter((id) => put.has(id)));
    await noteTags([...put.values()].flatMap(({ tags, changedAt }) => tags.map((tag) => ({ tag, usedAt: changedAt }))));
    return report;
  });
}

/** Everything that is kept already, read some at a time. */
async function allThere(): Promise<Save[]> {
  const there: Save[] = [];
  for (let last = ''; ;) {
    const some = await dossier.saves.where('id').above(last).limit(stretch).toArray();
    there.push(...some);
    const end = some.at(-1);
    if (!end || some.length < stretch) return there;
    last = end.id;
  }
}

/** A transaction of which nothing is asked ends; so something is asked, and what waits in the window comes before the answer. */
const letOthersGoFirst = () => dossier.saves.get('');

/** Adds the dossiers that are not there yet. Gives for each id of the file the id that it has here: one of the same name is the same. */
async function mergeDossiers(dossiers: readonly Dossier[]): Promise<Map<string, string>> {
  const there = await dossier.dossiers.toArray();
  const ids = new Map(there.map(({ id }) => [id, id]));
  const byName = new Map(there.map(({ id, name }) => [name, id]));
  for (const each of dossiers) {
    if (ids.has(each.id)) continue;
    const known = byName.get(each.name);
    ids.set(each.id, known ?? each.id);
    if (known !== undefined) continue;
    byName.set(each.name, each.id);
    await dossier.dossiers.add(each);
  }
  return ids;
}

const later = (there: Save, incoming: Save): Save => (incoming.changedAt > there.changedAt ? incoming : there);

/** Two saves about the same thing: the one that is there, with what the other has more. */
function together(there: Save, other: Save): Save {
  return {
    ...there,
    tags: withoutDoubles([...there.tags, ...other.tags]),
    note: there.note.includes(other.note) ? there.note : other.note.includes(there.note) ? other.note : `${there.note}\n\n${other.note}`,
    dossier: there.dossier ?? other.dossier,
    named: there.named.length > 0 ? there.named : other.named,
  };
}
