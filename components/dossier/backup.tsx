import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type TellProgress, changePlan, everythingMade } from '../../lib/remember/backups.ts';
import type { Content } from '../../lib/share/content.ts';
import { backup } from '../../lib/share/formats/backup.ts';
import { downloadText } from '../download-file.ts';
import { textInTimeSlices } from './time-slices.ts';
import { type WorkControls, Progress, type Stoppable, useStoppable } from '../stoppable.tsx';
import { ImportFile } from './import-file.tsx';
import { inDigits } from '../in-words.ts';

/**
 * A backup of everything, piece by piece; between two pieces the window can do something else. Reading is half of the work, writing the other.
 * @param onRead told what is in it
 */
export async function* everythingInPieces(
  now: Date,
  signal: AbortSignal,
  tell: TellProgress,
  onRead: (everything: Content) => void = () => undefined,
): AsyncGenerator<string> {
  const everything = await everythingMade(signal, (done, of) => tell(done, 2 * of));
  onRead(everything);
  const of = everything.saves.length;
  yield* textInTimeSlices(backup.pieces(everything, { now: now.getTime() }), { signal, tell: (done) => tell(of + done, 2 * of) });
}

/** Hands the reader a backup, and says what is in it. */
async function handBackup({ signal, tell, keep }: WorkControls): Promise<string> {
  const now = new Date();
  const pieces: string[] = [];
  const count = { saves: 0, corrections: 0 };
  const note = ({ saves, corrections }: Content) => void Object.assign(count, { saves: saves.length, corrections: corrections.length });
  for await (const piece of everythingInPieces(now, signal, tell, note)) pieces.push(piece);
  keep();
  downloadText(pieces, { name: 'open-kaart-back-up', ...backup }, now);
  await changePlan({ madeAt: now.getTime() });
  return i18n.t('backup.made', [
    i18n.t('backup.saves', count.saves, [inDigits(count.saves)]),
    i18n.t('backup.corrections', count.corrections, [inDigits(count.corrections)]),
  ]);
}

/** A backup that the reader asks for, in a file. */
export function useBackup(): Stoppable & { make(): void } {
  const stoppable = useStoppable();
  return {
    ...stoppable,
    make: () =>
      void stoppable.run(i18n.t('backup.making'), handBackup, { stopped: i18n.t('files.stopped'), failed: i18n.t('backup.failed') }),
  };
}

/** All that the reader made, to a file and, where that is of use, back from one. */
export function Backup({ restorable = true }: { restorable?: boolean }) {
  const { make, ...going } = useBackup();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p class="actions">
        {/* Pressed while it is busy it does nothing, and the focus stays on it. */}
        <button ref={button} type="button" aria-disabled={going.busy} onClick={make}>
          {i18n.t('backup.make')}
        </button>
      </p>
      <Progress {...going} onStopped={() => button.current?.focus()} />
      {restorable && <ImportFile />}
    </>
  );
}
