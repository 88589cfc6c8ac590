import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../lib/messages.ts';
import { allCorrections } from '../lib/remember/corrections.ts';
import { allDossiers } from '../lib/remember/dossiers.ts';
import { mergeIn } from '../lib/remember/merge.ts';
import { allSaves } from '../lib/remember/saves.ts';
import { readBackup, writeBackup } from '../lib/share/formats/backup.ts';

/** Gives the reader a file. */
function hand(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function backUp(): Promise<string> {
  const [saves, dossiers, corrections] = await Promise.all([allSaves(), allDossiers(), allCorrections()]);
  const now = new Date();
  hand(writeBackup({ saves, dossiers, corrections }, now), `open-kaart-${now.toISOString().slice(0, 10)}.json`);
  return i18n.t('backup.made', [i18n.t('backup.saves', saves.length), i18n.t('backup.corrections', corrections.length)]);
}

async function restore(text: string): Promise<string> {
  const backup = readBackup(text);
  if (!backup) return i18n.t('backup.notOne');
  // Not by message: all that the reader ever kept may be more than a message holds.
  const { added, renewed } = await mergeIn(backup);
  const corrections = await sendMessage('putBackCorrections', backup.corrections);
  const restored = i18n.t('backup.restored', [i18n.t('backup.saves', added + renewed), i18n.t('backup.corrections', corrections)]);
  return backup.unreadable > 0 ? `${restored} ${i18n.t('backup.unreadable', backup.unreadable)}` : restored;
}

/** All that the reader made, to a file and, where that is of use, back from one. */
export function Backup({ restorable = true }: { restorable?: boolean }) {
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const say = (outcome: Promise<string>) => void outcome.then(setSaid, () => setSaid(i18n.t('backup.failed')));
  const take = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) say(chosen.text().then(restore));
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => say(backUp())}>
          {i18n.t('backup.make')}
        </button>
        {restorable && (
          <>
            <button type="button" onClick={() => file.current?.click()}>
              {i18n.t('backup.restore')}
            </button>
            <input
              ref={file}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label={i18n.t('backup.restore')}
              onChange={(event) => void take(event.currentTarget)}
            />
          </>
        )}
      </p>
      <p role="status">{said}</p>
    </>
  );
}
