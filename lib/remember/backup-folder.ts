import { filesKept } from '../backup-plan.ts';

/**
 * What our files in the folder are called: the moment is in the name, so that they sort by it; of one second the next has "_2", which comes after the full
 * stop of the first ("-2", as it once was, comes before). Other files in it are none of our business.
 */
const ours = /^open-kaart-back-up-\d{4}-\d{2}-\d{2}-\d{6}(?:[-_]\d+)?\.json$/;

declare global {
  // Chrome and Edge; Firefox has neither.
  interface FileSystemHandle {
    queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  }
}

/** Whether we may write in a folder. With `ask` the browser asks the reader, which it does only in a click. */
export async function mayWrite(folder: FileSystemHandle, ask: boolean): Promise<boolean> {
  const how = { mode: 'readwrite' } as const;
  const said = ask ? folder.requestPermission?.(how) : folder.queryPermission?.(how);
  // A folder of the extension's own knows no permissions.
  return (await said) !== 'denied' && (await said) !== 'prompt';
}

/** What of a folder is used. */
export type Folder = Pick<FileSystemDirectoryHandle, 'getFileHandle' | 'removeEntry' | 'keys'>;

/**
 * Writes a text, piece by piece, to a new file, reads it again, and only when all of it is there takes the oldest of our files away. What was there before is
 * never written over. Gives the name of the file. Throws when the folder is gone, full or closed to us; then nothing of what was there is lost.
 * @param signal says stop: then there is no new file, and this rejects
 */
export async function writeBackup(
  folder: Folder,
  pieces: AsyncIterable<string> | Iterable<string>,
  now: Date,
  signal?: AbortSignal,
): Promise<string> {
  const before = await ourFiles(folder);
  const stem = `open-kaart-back-up-${now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')}`;
  let name = `${stem}.json`;
  for (let nth = 2; before.includes(name); nth++) name = `${stem}_${nth}.json`;
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const text = await writeIn(await file.createWritable(), pieces, signal);
    if ((await (await file.getFile()).text()) !== text) throw new Error(`${name} is not whole`);
    signal?.throwIfAborted();
  } catch (error) {
    // A half file would look like a backup.
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  const old = before.toSorted().slice(0, Math.max(0, before.length + 1 - filesKept));
  for (const each of old) await folder.removeEntry(each).catch(() => undefined);
  return name;
}

/** Gives all that was written. */
async function writeIn(
  writing: FileSystemWritableFileStream,
  pieces: AsyncIterable<string> | Iterable<string>,
  signal?: AbortSignal,
): Promise<string> {
  const written: string[] = [];
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await writing.write(piece);
      written.push(piece);
    }
    signal?.throwIfAborted();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    throw error;
  }
  await writing.close();
  return written.join('');
}

/** Our files. One without a letter in it is of a window that was closed while it began to write: it goes. */
async function ourFiles(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (ours.test(name)) names.push(name);
  const empty = new Set<string>();
  for (const name of names) if ((await (await folder.getFileHandle(name)).getFile()).size === 0) empty.add(name);
  for (const name of empty) await folder.removeEntry(name).catch(() => undefined);
  return names.filter((name) => !empty.has(name));
}
