import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { type MergeReport, mergeIn } from '../../lib/remember/merge.ts';
import { mergeLists } from '../../lib/remember/name-lists.ts';
import { isUnaltered } from '../../lib/share/as-it-was.ts';
import type { Settings } from '../../lib/settings.ts';
import type { ReadContent } from '../../lib/share/content.ts';
import { largestFile, readFile } from '../../lib/share/read-file.ts';

/** What was in a file and what became of it, in sentences. */
export function reportInWords(
  { added, renewed, known }: MergeReport,
  corrections: number,
  unreadable: number,
  altered: number,
  more = false,
): string {
  const sentences = [
    added > 0 && i18n.t('files.added', added),
    renewed > 0 && i18n.t('files.renewed', renewed),
    known > 0 && i18n.t('files.known', known),
    corrections > 0 && i18n.t('files.corrections', corrections),
    unreadable > 0 && i18n.t('files.unreadable', unreadable),
    altered > 0 && i18n.t('files.altered', altered),
  ].filter((each) => each !== false);
  return sentences.length > 0 || more ? sentences.join(' ') : i18n.t('files.nothingIn');
}

/** How many records of a file are not what they were when they were kept. */
async function countAltered({ saves }: ReadContent): Promise<number> {
  const sound = await Promise.all(saves.flatMap(({ record }) => (record ? [isUnaltered(record)] : [])));
  return sound.filter((each) => !each).length;
}

/** @param onSaved told when what was kept is on the disk: from then on there is no way back */
async function take(file: File, signal: AbortSignal, onSaved: () => void): Promise<string> {
  if (file.size > largestFile) return i18n.t('files.tooLarge', [String(Math.round(largestFile / 1024 / 1024))]);
  const read = readFile(await file.text());
  if (!read) return i18n.t('files.notOurs', [file.name]);
  // Not by message: all that the reader ever kept may be more than a message holds.
  const report = await mergeIn(read, signal);
  onSaved();
  await mergeLists(read.lists ?? []);
  const corrections = read.corrections.length > 0 ? await sendMessage('putBackCorrections', read.corrections) : 0;
  const settings = read.settings ? await putBack(read.settings) : '';
  return [reportInWords(report, corrections, read.unreadable, await countAltered(read), settings !== ''), settings].join(' ').trim();
}

const putBack = async (settings: Settings): Promise<string> =>
  i18n.t((await sendMessage('putBackSettings', settings)) ? 'files.settings' : 'files.settingsButEverywhere');

/** Takes in a file that Open Kaart made, or another program, and says what it did. Nothing is there twice afterwards. */
export function TakeIn() {
  const [state, setState] = useState<{ said: string; busy: boolean; stop?: AbortController | undefined }>({ said: '', busy: false });
  const field = useRef<HTMLInputElement>(null);

  async function chosen(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    const stop = new AbortController();
    const reading = i18n.t('files.reading', [file.name]);
    setState({ said: reading, busy: true, stop });
    const said = await take(file, stop.signal, () => setState({ said: reading, busy: true })).catch(() =>
      i18n.t(stop.signal.aborted ? 'files.stopped' : 'files.failed'),
    );
    // The same file can be chosen again.
    input.value = '';
    setState({ said, busy: false });
  }

  return (
    <div class="take-in">
      <button type="button" disabled={state.busy} onClick={() => field.current?.click()}>
        {i18n.t('files.takeIn')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
        hidden
        aria-label={i18n.t('files.takeIn')}
        onChange={(event) => void chosen(event.currentTarget)}
      />
      <p class="quiet">{i18n.t('files.takeInMore')}</p>
      <p role="status">
        {state.busy && <span class="busy" aria-hidden="true" />} {state.said}
      </p>
      {state.stop && (
        <button type="button" onClick={() => state.stop?.abort()}>
          {i18n.t('files.stop')}
        </button>
      )}
    </div>
  );
}
