import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReadReport, readAndReport } from '../../../../components/dossier/read-and-report.ts';
import { ImportFile, reportInWords } from '../../../../components/dossier/import-file.tsx';
import { backupPlan } from '../../../../lib/remember/backups.ts';
import { onChangedByScreen } from '../../../../lib/remember/changes-by-screens.ts';
import { allCorrections } from '../../../../lib/remember/corrections.ts';
import { dossier } from '../../../../lib/remember/dossier.ts';
import { keepSave } from '../../../../lib/remember/saves.ts';
import { emptyDossier } from '../../../../lib/remember/wipe.ts';
import { withFingerprint } from '../../../../lib/share/fingerprint.ts';
import { backup } from '../../../../lib/share/formats/backup.ts';
import { allSaves } from '../../../makers/dossier-and-copy.ts';
import { aCorrection } from '../../../makers/corrections.ts';
import { aContent, writing, written } from '../../../makers/files.ts';
import { aContract } from '../../../makers/records.ts';
import { aPage, aSave } from '../../../makers/saves.ts';

/** Reads where the test runs, as the real one does beside the window; once done away with, it is not heard any more. */
class WorkerHere extends EventTarget {
  #isOver = false;

  postMessage(file: File): void {
    void readAndReport(file, (data) => this.tell(data));
  }

  tell(data: ReadReport): void {
    if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.#isOver = true;
  }
}

/** What the background was told. */
const heard: string[] = [];

beforeEach(async () => {
  heard.length = 0;
  vi.stubGlobal('Worker', WorkerHere);
  await dossier.open();
  await emptyDossier();
  onChangedByScreen(async () => heard.push('took in'));
});
afterEach(cleanup);

const patient = { timeout: 20_000 };

async function choose(file: File): Promise<string> {
  render(<ImportFile />);
  const field = screen.getByLabelText('Lees een bestand in', { selector: 'input' });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  fireEvent.change(field);
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/\.$/), { timeout: 10_000 });
  return screen.getByRole('status').textContent?.trim() ?? '';
}

test('it says what was added, what there was already, what could not be read and what is no longer what it was', async () => {
  const sound = await withFingerprint(aContract(), 'CC0-1.0');
  await keepSave(aSave({ id: 'b', record: null }));
  const saves = [aSave({ record: sound }), aSave({ id: 'b', record: null }), aSave({ id: 'c', quote: null })];
  const file = JSON.parse(written(backup, aContent({ saves, corrections: [aCorrection()] }), writing()));
  file.saves.push({ id: 'half' });
  expect(await choose(new File([JSON.stringify(file)], 'open-kaart.json'))).toBe(
    '2 stukken toegevoegd. 1 stuk had je al. 1 correctie toegevoegd. 1 onderdeel was niet te lezen en is overgeslagen. ' +
      'Van 1 stuk klopt de vingerafdruk niet. Het is veranderd nadat het was bewaard.',
  );
  expect(await allSaves()).toHaveLength(3);
  expect((await allCorrections()).map(({ id }) => id)).toEqual([aCorrection().id]);
  expect(heard).toEqual(['took in']);
});

test('of what a backup brought in where nothing was, there is that backup; beside something else it may not hold all', async () => {
  const file = () => new File([written(backup, aContent(), writing())], 'open-kaart.json');
  await choose(file());
  expect((await backupPlan()).madeAt).toBe(Math.min(writing().now, Date.now()));
  cleanup();
  await emptyDossier();
  await keepSave(aSave({ id: 'other' }));
  await choose(file());
  expect((await backupPlan()).madeAt).toBeNull();
});

test.each([
  ['a picture', new File(['\u0089PNG'], 'foto.png'), '“foto.png” is geen bestand dat Open Kaart kan inlezen. Er is niets veranderd.'],
  [
    'something enormous',
    Object.defineProperty(new File([''], 'film.json'), 'size', { value: 300 * 1024 * 1024 }),
    'Dit bestand is te groot. Open Kaart leest bestanden tot 256 MB. Er is niets veranderd.',
  ],
])('%s is refused in a sentence', async (_, file, sentence) => {
  expect(await choose(file)).toBe(sentence);
  expect(await allSaves()).toEqual([]);
});

test('a disk that says no changes nothing, and says so', async () => {
  const broken = new File([written(backup, aContent(), writing())], 'x.json');
  broken.arrayBuffer = () => Promise.reject(new Error('the disk says no'));
  expect(await choose(broken)).toBe('Het bestand kon niet worden ingelezen. Er is niets veranderd.');
});

test('an empty file of ours holds nothing', () =>
  expect(reportInWords({ added: 0, renewed: 0, known: 0, corrections: 0 }, 0, 0)).toBe('In dit bestand stond niets.'));

test('it can be stopped, and then nothing has changed', async () => {
  let read: (bytes: ArrayBuffer) => void = () => undefined;
  const slow = new File(['x'], 'x.json');
  slow.arrayBuffer = () => new Promise((resolve) => (read = resolve));
  const said = choose(slow);
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  read(new TextEncoder().encode(written(backup, aContent(), writing())).buffer);
  expect(await said).toBe('Gestopt. Er is niets veranderd.');
  expect(await allSaves()).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

test('of a large file it says how far it is, and it can be stopped while it is read: then nothing has changed', async () => {
  const saves = Array.from({ length: 60 }, (_, nth) =>
    aSave({ id: `nr ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }) }),
  );
  const file = new File([written(backup, aContent({ saves }), writing())], 'open-kaart.json');
  // In the middle of the file for as long as anybody watches.
  class WorkerUnderWay extends WorkerHere {
    override postMessage(): void {
      this.tell({ done: 1 });
    }
  }
  vi.stubGlobal('Worker', WorkerUnderWay);
  const said = choose(file);
  const bar = await screen.findByRole('progressbar', {}, patient);
  await waitFor(() => expect(Number(bar.getAttribute('value'))).toBeCloseTo(1 / 3), patient);
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await said).toBe('Gestopt. Er is niets veranderd.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lees een bestand in' }));
  expect(await allSaves()).toEqual([]);
  cleanup();
  vi.stubGlobal('Worker', WorkerHere);
  expect(await choose(file)).toBe(
    '60 stukken toegevoegd. Van 60 stukken klopt de vingerafdruk niet. Ze zijn veranderd nadat ze waren bewaard.',
  );
});

test('what is in a file is told some at a time, never backwards, and all of it', async () => {
  const saves = Array.from({ length: 120 }, (_, nth) =>
    aSave({ id: `nr ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }) }),
  );
  const told: ReadReport[] = [];
  await readAndReport(new File([written(backup, aContent({ saves }), writing())], 'x.json'), (each) => told.push(each));
  expect(told.flatMap((each) => ('saves' in each ? each.saves.length : []))).toEqual([50, 50, 20]);
  expect(told.flatMap((each) => ('saves' in each ? each.saves : []))).toEqual(saves);
  const steps = told.flatMap((each) => ('done' in each ? each.done : []));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(2);
  expect(told.at(-1)).toMatchObject({ rest: { unreadable: 0 }, altered: 120 });
});

const wholeBackup = () => written(backup, aContent({ saves: [aSave(), aSave({ id: 'b' })] }), writing());

test.each([
  ['cut off halfway', () => wholeBackup().slice(0, wholeBackup().length / 2), 'beschadigd of niet compleet'],
  ['without its last signs', () => wholeBackup().slice(0, -3), 'beschadigd of niet compleet'],
  ['with a version that is no number', () => JSON.stringify({ format: 'open-kaart-backup', version: '4' }), 'beschadigd of niet compleet'],
  ['of a later version', () => JSON.stringify({ ...JSON.parse(wholeBackup()), version: 99 }), 'een nieuwere Open Kaart'],
  [
    'of references',
    () => 'TY  - ELEC\r\nTI  - Titel\r\nUR  - https://krant.example/\r\nER  - \r\n',
    'geen bestand dat Open Kaart kan inlezen',
  ],
  ['that nests without end', () => '['.repeat(100_000), 'geen bestand dat Open Kaart kan inlezen'],
])('a file %s changes nothing, and says why', async (_, text, because) => {
  await keepSave(aSave({ id: 'mine' }));
  const said = await choose(new File([text()], 'back-up.json'));
  expect(said).toContain('“back-up.json”');
  expect(said).toContain(because);
  expect(said).toContain('Er is niets veranderd.');
  expect((await allSaves()).map(({ id }) => id)).toEqual(['mine']);
});

test('a table that an older spreadsheet wrote keeps its accents', async () => {
  const bytes = Uint8Array.from('page_address;page_title\nhttps://krant.example/1;Caf\u00e9 co\u00f6peratie\n', (letter) =>
    letter.charCodeAt(0),
  );
  expect(await choose(new File([bytes], 'tabel.csv'))).toBe('1 stuk toegevoegd.');
  expect((await allSaves()).map(({ page }) => page?.title)).toEqual(['Caf\u00e9 co\u00f6peratie']);
});
