import type { EntityKey } from '../entity.ts';
import { type Save, tagKey, thingOf, withoutDoubles } from '../save.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { type Following, inLots } from './in-lots.ts';
import { noteTags } from './tags.ts';

/** What the reader may change about what is kept; what is absent stays as it is. */
export interface Change {
  note?: string;
  /** Instead of the tags that there were. */
  tags?: string[];
  addTags?: string[];
  removeTags?: string[];
  /** Id of a dossier, or null for none. */
  dossier?: string | null;
}

/**
 * Keeps something; resolves when it is on the disk. What was kept already is renewed and is not there twice: the reader's note stays, new tags join the old,
 * and it stays in its dossier unless another is given. What is new goes into the dossier that the last thing kept is in.
 */
export async function keepSave(save: Save): Promise<Save> {
  await openAfterAll();
  return await dossier.transaction('rw', dossier.saves, dossier.tags, async () => {
    const before = await sameThing(save);
    const kept = before
      ? renewed(before, save)
      : { ...save, tags: withoutDoubles(save.tags), dossier: save.dossier ?? (await dossierInUse()) };
    await dossier.saves.put(kept);
    await noteTags(save.tags.map((tag) => ({ tag, usedAt: save.savedAt })));
    return kept;
  });
}

/** Who works on something keeps one thing after another for it: the next goes where the last one went. */
async function dossierInUse(): Promise<string | null> {
  const last = await dossier.saves.orderBy('savedAt').last();
  return last?.dossier ?? null;
}

const renewed = (before: Save, save: Save): Save => ({
  ...before,
  page: save.page ?? before.page,
  named: save.named.length > 0 ? save.named : before.named,
  tags: withoutDoubles([...before.tags, ...save.tags]),
  note: save.note || before.note,
  dossier: save.dossier ?? before.dossier,
  changedAt: Math.max(before.changedAt, save.changedAt),
});

/** What is kept under this id, as it is now; undefined where that is in the bin, or gone. */
export const saveOf = (id: string): Promise<Save | undefined> => dossier.saves.get(id);

/** What was kept before of the same thing, if it was. */
export async function sameThing(save: Save): Promise<Save | undefined> {
  const thing = thingOf(save);
  const candidates = save.page
    ? dossier.saves.where('page.address').equals(save.page.address)
    : save.record
      ? dossier.saves.where('record.was.id').equals(save.record.was.id)
      : dossier.saves.where('entity.key').equals(save.entity?.key ?? '');
  return await candidates.filter((each) => thingOf(each) === thing).first();
}

/** What was kept of the page at this address (as `addressToKeep` gives it), in the order in which it was kept. */
export const savesAt = (address: string): Promise<Save[]> => dossier.saves.where('page.address').equals(address).sortBy('savedAt');

/** Addresses of the pages on which these were kept. */
export async function pagesOf(ids: readonly string[]): Promise<string[]> {
  const saves = await dossier.saves.bulkGet([...ids]);
  return [...new Set(saves.flatMap((save) => save?.page?.address ?? []))];
}

/** Ids of the records that were kept about an entity. */
export async function recordsKeptAbout(entity: EntityKey): Promise<Set<string>> {
  const saves = await dossier.saves.where('entity.key').equals(entity).toArray();
  return new Set(saves.flatMap(({ record }) => record?.was.id ?? []));
}

/** Changes each of these, or none when `following` says stop; resolves when it is on the disk, with how many there were. */
export async function changeSaves(ids: readonly string[], change: Change, now = Date.now(), following?: Following): Promise<number> {
  return await dossier.transaction('rw', dossier.saves, dossier.tags, async () => {
    let count = 0;
    await inLots(
      ids,
      async (some) => {
        const before = (await dossier.saves.bulkGet(some)).filter((each) => each !== undefined);
        await dossier.saves.bulkPut(before.map((save) => changed(save, change, now)));
        count += before.length;
      },
      following,
    );
    await noteTags([...(change.tags ?? []), ...(change.addTags ?? [])].map((tag) => ({ tag, usedAt: now })));
    return count;
  });
}

function changed(save: Save, { note, tags, addTags = [], removeTags = [], dossier: into }: Change, now: number): Save {
  const gone = new Set(removeTags.map(tagKey));
  return {
    ...save,
    ...(note !== undefined && { note }),
    ...(into !== undefined && { dossier: into }),
    tags: withoutDoubles([...(tags ?? save.tags), ...addTags]).filter((tag) => !gone.has(tagKey(tag))),
    changedAt: now,
  };
}

/** Puts saves as they were: the way back from a change. Those that are there no more stay away. All or none, as above. */
export async function restoreSaves(saves: readonly Save[], following?: Following): Promise<void> {
  await dossier.transaction('rw', dossier.saves, () =>
    inLots(
      saves,
      async (some) => {
        const there = await dossier.saves.bulkGet(some.map(({ id }) => id));
        await dossier.saves.bulkPut(some.filter((_, place) => there[place]));
      },
      following,
    ),
  );
}
