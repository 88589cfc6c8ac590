import { expect, test } from 'vitest';
import { filesKept } from '../../../lib/backup-plan.ts';
import { type Folder, mayWrite, writeBackup } from '../../../lib/remember/backup-folder.ts';

/** A folder in memory, as the browser gives one; `room` is how many letters a file may have. */
function aFolder(files: Record<string, string> = {}, room = Infinity) {
  const held = new Map(Object.entries(files));
  const folder = {
    async *keys() {
      yield* held.keys();
    },
    removeEntry: async (name: string) => void held.delete(name),
    getFileHandle: async (name: string) => {
      held.set(name, held.get(name) ?? '');
      return {
        createWritable: async () => {
          let text = '';
          return {
            write: async (more: string) => void (text += more),
            close: async () => void held.set(name, text.slice(0, room)),
            abort: async () => undefined,
          };
        },
        getFile: async () => ({ size: held.get(name)?.length ?? 0, text: async () => held.get(name) ?? '' }),
      };
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a folder of the browser only this is used
  return { folder: folder as unknown as Folder, names: () => [...held.keys()].toSorted(), held };
}

const now = new Date('2026-11-25T14:05:09Z');
const name = 'open-kaart-back-up-2026-11-25-140509.json';

test('each backup is a new file under its moment, and nothing is written over', async () => {
  const { folder, names, held } = aFolder();
  expect(await writeBackup(folder, ['e', 'en'], now)).toBe(name);
  await writeBackup(folder, ['twee'], now);
  expect(names()).toEqual([name, 'open-kaart-back-up-2026-11-25-140509_2.json']);
  expect(held.get(name)).toBe('een');
});

test('the last ones stay, the oldest go, and files of others are left alone', async () => {
  const many = Array.from({ length: filesKept + 1 }, (_, nth) => `open-kaart-back-up-2026-11-${10 + nth}-120000.json`);
  const others = { 'foto.jpg': 'x', 'open-kaart-back-up-van-mij.json': 'y' };
  const { folder, names } = aFolder({ ...Object.fromEntries(many.map((each) => [each, 'oud'])), ...others });
  await writeBackup(folder, ['nieuw'], now);
  expect(names()).toEqual([...many.slice(2), name, ...Object.keys(others)].toSorted());
});

test('where there is no room for all of it, the half file goes and every older one stays', async () => {
  const many = Array.from({ length: filesKept }, (_, nth) => `open-kaart-back-up-2026-11-${10 + nth}-120000.json`);
  const { folder, names } = aFolder(Object.fromEntries(many.map((each) => [each, 'oud'])), 3);
  await expect(writeBackup(folder, ['te ', 'lang'], now)).rejects.toThrow('not whole');
  expect(names()).toEqual(many);
});

test.each(['between two pieces', 'when all of it is there already'])(
  'stopped %s there is no new file, and every older one stays',
  async (when) => {
    const stop = new AbortController();
    const many = Array.from({ length: filesKept }, (_, nth) => `open-kaart-back-up-2026-11-${10 + nth}-120000.json`);
    const { folder, names } = aFolder(Object.fromEntries(many.map((each) => [each, 'oud'])));
    async function* pieces() {
      yield 'half';
      if (when === 'between two pieces') stop.abort();
      yield 'heel';
      stop.abort();
    }
    await expect(writeBackup(folder, pieces(), now, stop.signal)).rejects.toThrow(/abort/i);
    expect(names()).toEqual(many);
  },
);

test('an empty file of a window that was closed while it began goes, and is not counted as a backup', async () => {
  const { folder, names } = aFolder({ 'open-kaart-back-up-2026-11-10-120000.json': '', 'leeg.json': '' });
  await writeBackup(folder, ['nieuw'], now);
  expect(names()).toEqual(['leeg.json', name]);
});

test('only what the browser grants is written in; a folder that knows no permissions is ours', async () => {
  const handle = (state?: PermissionState) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    (state ? { queryPermission: async () => 'prompt', requestPermission: async () => state } : {}) as unknown as FileSystemHandle;
  expect(await mayWrite(handle('granted'), false)).toBe(false);
  expect(await mayWrite(handle('granted'), true)).toBe(true);
  expect(await mayWrite(handle('denied'), true)).toBe(false);
  expect(await mayWrite(handle(), false)).toBe(true);
});
