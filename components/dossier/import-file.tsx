import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { changePlan, firstKeptAt } from '../../lib/remember/backups.ts';
import { changing } from '../../lib/remember/changes-by-screens.ts';
import { type TakenIn, takeIn } from '../../lib/remember/take-in.ts';
import type { Settings } from '../../lib/settings.ts';
import { largestFile } from '../../lib/share/read-file.ts';
import { FileField } from '../file-field.tsx';
import { readInWorker } from './read-in-worker.ts';
import type { NothingRead } from './read-and-report.ts';
import { type WorkControls, Progress, useStoppable } from '../stoppable.tsx';
import { inDigits } from '../in-words.ts';

/** What was in a file and what became of it, in sentences. */
export function reportInWords({ added, renewed, known, corrections }: TakenIn, unreadable: number, altered: number, more = false): string {
  const sentences = [
    added > 0 && i18n.t('files.added', added, [inDigits(added)]),
    renewed > 0 && i18n.t('files.renewed', renewed, [inDigits(renewed)]),
    known > 0 && i18n.t('files.known', known, [inDigits(known)]),
    corrections > 0 && i18n.t('files.corrections', corrections, [inDigits(corrections)]),
    unreadable > 0 && i18n.t('files.unreadable', unreadable, [inDigits(unreadable)]),
    altered > 0 && i18n.t('files.altered', altered, [inDigits(altered)]),
  ].filter((each) => each !== false);
  return sentences.length > 0 || more ? sentences.join(' ') : i18n.t('files.nothingIn');
}

const nothingKeys = { 'not-ours': 'notOurs', newer: 'newer', damaged: 'damaged' } as const satisfies Record<NothingRead, string>;

async function take(file: File, { signal, tell, keep }: WorkControls): Promise<string> {
  if (file.size > largestFile) return i18n.t('files.tooLarge', [String(Math.round(largestFile / 1024 / 1024))]);
  // Three parts: reading, looking whether it is what it was, and writing.
  const found = await readInWorker(file, { signal, tell: (done) => tell(done, 3) });
  if (typeof found === 'string') return i18n.t(`files.${nothingKeys[found]}`, [file.name]);
  const { read, altered } = found;
  const wasEmpty = (await firstKeptAt()) === null;
  // Not by message: all that the reader ever kept may be more than a message holds.
  const report = await changing(() => takeIn(read, { signal, tell: (done) => tell(2 + done, 3) }));
  keep();
  // All that there is now is in that file.
  if (wasEmpty && read.madeAt !== undefined) await changePlan({ madeAt: Math.min(read.madeAt, Date.now()) }).catch(() => undefined);
  const settings = read.settings ? await putBack(read.settings) : '';
  return [reportInWords(report, read.unreadable, altered, settings !== ''), settings].join(' ').trim();
}

const putBack = (settings: Settings): Promise<string> =>
  sendMessage('putBackSettings', settings).then(
    (holds) => i18n.t(holds ? 'files.settings' : 'files.settingsButEverywhere'),
    () => i18n.t('files.settingsNot'),
  );

/** Takes in a file that Open Kaart made, or another program, and says what it did. Nothing is there twice afterwards. */
export function ImportFile() {
  const going = useStoppable();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="take-in">
      <FileField
        label={i18n.t('files.takeIn')}
        accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
        button={button}
        isBusy={going.busy}
        onChoose={(file) =>
          going.run(i18n.t('files.reading', [file.name]), (how) => take(file, how), {
            stopped: i18n.t('files.stopped'),
            failed: i18n.t('files.failed'),
          })
        }
      />
      <p class="quiet">{i18n.t('files.takeInMore')}</p>
      <Progress {...going} onStopped={() => button.current?.focus()} />
    </div>
  );
}
