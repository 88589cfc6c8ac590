import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allCorrections } from '../../lib/remember/corrections.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { allLists } from '../../lib/remember/name-lists.ts';
import { allSaves } from '../../lib/remember/saves.ts';
import { readSettings } from '../../lib/remember/settings.ts';
import { backup } from '../../lib/share/formats/backup.ts';
import { handFile } from '../hand-file.ts';
import { fileWords } from './file-words.ts';
import { TakeIn } from './take-in.tsx';

async function backUp(): Promise<string> {
  const [saves, dossiers, corrections, lists, settings] = await Promise.all([
    allSaves(),
    allDossiers(),
    allCorrections(),
    allLists(),
    readSettings(),
  ]);
  const now = new Date();
  const text = backup.write({ saves, dossiers, corrections, lists, settings }, { words: fileWords(), now: now.getTime() });
  handFile(text, { name: 'open-kaart-back-up', ...backup }, now);
  return i18n.t('backup.made', [i18n.t('backup.saves', saves.length), i18n.t('backup.corrections', corrections.length)]);
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
