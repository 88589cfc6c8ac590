import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { put, rowsOf } from '../browser/database.ts';
import type { Save } from '../../lib/save.ts';
import { readFile } from '../../lib/share/read-file.ts';
import { aSave } from '../makers/saves.ts';
import { expect, test } from './fixtures.ts';
import { looks } from './looks.ts';
import { ended } from '../makers/files.ts';
import { say } from './words.ts';

const day = 86_400_000;

/** No test can click in the browser's own window for folders; this one is real, of the kind that a browser keeps for itself. */
const pickOwnFolder = () => {
  window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('back-ups', { create: true });
};

/** The files in it, newest first. */
const filesIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('back-ups', { create: true });
    const files: [string, string][] = [];
    for await (const name of folder.keys()) files.push([name, await (await (await folder.getFileHandle(name)).getFile()).text()]);
    return files.toSorted(([one], [other]) => (one < other ? 1 : -1)).map(([, text]) => text);
  });

/** What an earlier test wrote is none of this one's business: they have one browser. Needs a page of ours. */
const emptyFolder = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  });

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

test('a backup is written in the folder that was chosen, at once and again when it is old enough and a page is opened', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(pickOwnFolder);
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.empty'))).toBeVisible();
  await emptyFolder(page);
  await put(page, 'dossier', { saves: [aSave({ savedAt: Date.now() - 20 * day })] });
  await page.reload();
  await expect(page.getByText(say('backup.never', say('backup.ago.n', '20')))).toBeVisible();

  await page.goto(chromium.extensionPage('options.html'));
  await page.getByRole('button', { name: say('backup.chooseFolder') }).click();
  await expect(page.getByText(say('backup.written', 'back-ups'))).toBeVisible();
  const [first = '', ...none] = await filesIn(page);
  expect(none).toEqual([]);
  expect(ended(readFile(first))?.saves).toEqual(await rowsOf<Save>(page, 'dossier', 'saves'));
  await page.getByLabel(say('backup.every')).selectOption(say('backup.each.day'));

  // Not yet; and then two days later.
  await put(page, 'dossier', { saves: [aSave({ id: 'twee', savedAt: Date.now() - day })] });
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.count.n', '2'))).toBeVisible();
  expect(await filesIn(page)).toHaveLength(1);
  const [plan] = await rowsOf<{ everyDays: number }>(page, 'dossier', 'backups');
  expect(plan).toMatchObject({ everyDays: 1 });
  await page.evaluate(
    (ago) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dossier');
        opening.addEventListener('success', () => {
          const changing = opening.result.transaction('backups', 'readwrite');
          const table = changing.objectStore('backups');
          const reading = table.get('plan');
          // The handle cannot leave the page; the row is changed where it lies.
          reading.addEventListener('success', () => table.put({ ...reading.result, madeAt: Date.now() - ago }));
          // Not before it is on the disk: the page is left after this.
          changing.addEventListener('complete', () => resolve(opening.result.close()));
        });
      }),
    2 * day,
  );
  await page.reload();
  await expect.poll(async () => (await filesIn(page)).length).toBe(2);
  const [second = ''] = await filesIn(page);
  expect(ended(readFile(second))?.saves).toHaveLength(2);

  // Without the folder what was made stays, and the last is known.
  await page.goto(chromium.extensionPage('options.html'));
  await page.getByRole('button', { name: say('backup.noFolderMore') }).click();
  await expect(page.getByText(say('backup.last', say('backup.ago.0')))).toBeVisible();
  await page.close();
});

/** A disk that takes its time until it is told otherwise. */
const slowDisk = () => {
  const fast = new Promise((resolve) => addEventListener('disk is fast', resolve, { once: true }));
  const write = FileSystemWritableFileStream.prototype.write;
  FileSystemWritableFileStream.prototype.write = async function (piece) {
    await fast;
    await write.call(this, piece);
  };
};
const diskIsFast = () => dispatchEvent(new Event('disk is fast'));

test('a backup that takes long says how far it is, and stops when that is wanted: then no file is left', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(pickOwnFolder);
  await page.addInitScript(slowDisk);
  await page.goto(chromium.extensionPage('options.html'));
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.empty'))).toBeVisible();
  await emptyFolder(page);
  await put(page, 'dossier', {
    saves: Array.from({ length: 500 }, (_, nth) => aSave({ id: `nr ${nth}`, savedAt: Date.now() - 20 * day })),
  });

  await page.goto(chromium.extensionPage('options.html'));
  await page.getByRole('button', { name: say('backup.chooseFolder') }).click();
  const stop = page.getByRole('button', { name: say('files.stop'), exact: true });
  await expect(stop).toBeVisible();
  for (const { media } of looks) {
    await page.emulateMedia(media);
    await expect(page.getByRole('progressbar', { name: say('backup.writing') })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
  await stop.click();
  await page.evaluate(diskIsFast);
  await expect(page.getByText(say('files.stopped'))).toBeVisible();
  await expect(stop).toBeHidden();
  expect(await filesIn(page)).toEqual([]);

  // It is still due: the dossier begins by itself, says so when it takes long, and stops as well.
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('backup.writing'))).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  await stop.click();
  await page.evaluate(diskIsFast);
  await expect(page.getByText(say('files.stopped'))).toBeVisible();
  expect(await filesIn(page)).toEqual([]);
  // And is made when the reader wants it.
  await page.getByRole('button', { name: say('backup.make') }).click();
  await expect.poll(async () => (await rowsOf<{ madeAt: number | null }>(page, 'dossier', 'backups'))[0]?.madeAt).not.toBeNull();
  const [text = '', ...none] = await filesIn(page);
  expect(none).toEqual([]);
  expect(ended(readFile(text))?.saves).toHaveLength(500);
  await page.close();
});

test('who has no folder is reminded in a line, that everybody can read, and it goes when a backup is made', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.empty'))).toBeVisible();
  await put(page, 'dossier', { saves: [aSave({ savedAt: Date.now() - 8 * day })] });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const screen of ['dossier.html', 'sidepanel.html']) {
    await page.goto(chromium.extensionPage(screen));
    await expect(page.getByText(say('backup.never', say('backup.ago.n', '8')))).toBeVisible();
    for (const { name, media } of looks) {
      await page.emulateMedia(media);
      expect(await violations(page), name).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  }
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: say('backup.make') }).click();
  await downloading;
  await expect(page.getByText(say('backup.made', say('backup.saves.1'), say('backup.corrections.0')))).toBeVisible();
  await page.reload();
  await expect.poll(() => rowsOf(page, 'dossier', 'backups')).toHaveLength(1);
  await expect(page.getByText(say('backup.never', say('backup.ago.n', '8')))).toBeHidden();
  await page.close();
});
