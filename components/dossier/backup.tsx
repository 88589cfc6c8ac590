import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changePlan, everythingMade } from '../../lib/remember/backups.ts';
import { backup } from '../../lib/share/formats/backup.ts';
import { handFile } from '../hand-file.ts';
import { fileWords } from './file-words.ts';
import { TakeIn } from './take-in.tsx';

/** Everything as the text of a backup. */
export async function backupText(now: Date): Promise<{ text: string; saves: number; corrections: number }> {
  const everything = await everythingMade();
  const text = backup.write(everything, { words: fileWords(), now: now.getTime() });
  return { text, saves: everything.saves.length, corrections: everything.corrections.length };
}

/** Hands the reader a backup, and says what is in it. */
export async function backUp(): Promise<string> {
  const now = new Date();
  const { text, saves, corrections } = await backupText(now);
  handFile(text, { name: 'open-kaart-back-up', ...backup }, now);
  await changePlan({ madeAt: now.getTime() });
  return i18n.t('backup.made', [i18n.t('backup.saves', saves), i18n.t('backup.corrections', corrections)]);
}

/** All that the reader made, to a file and, where that is of use, back from one. */
export function Backup({ restorable = true }: { restorable?: boolean }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => void backUp().then(setSaid, () => setSaid(i18n.t('backup.failed')))}>
          {i18n.t('backup.make')}
        </button>
      </p>
      <p role="status">{said}</p>
      {restorable && <TakeIn />}
    </>
  );
}
