import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type RowCounts, countRows } from '../../lib/remember/row-counts.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Settings } from '../../lib/settings.ts';
import { Backup } from '../dossier/backup.tsx';
import { OpeningLine, SecondCopyLine, useCopyTold } from '../dossier/second-copy-line.tsx';
import { useWatched } from '../watched.ts';
import { BackupChoice } from './backup-choice.tsx';
import { useErasing } from './erasing.tsx';
import { HeldTable } from './held-table.tsx';
import { HowLongKept } from './how-long-kept.tsx';
import { WipeEverything } from './wipe-everything.tsx';
import { WipeFetched } from './wipe-fetched.tsx';

/** What is kept here, for how long, and how to save it, restore it, or be rid of it. */
export function OnThisDevice({ settings }: { settings: Settings }) {
  const held = useWatched<RowCounts>((tell) => watch(countRows, tell), []);
  const putOff = useCopyTold()?.putOff;
  const seen = useErasing();
  const keepDays = useRef<HTMLSelectElement>(null);
  return (
    <>
      <p class="quiet">{i18n.t('options.deviceMeans')}</p>
      <OpeningLine isOpening={held?.saves === undefined} onPutOff={() => keepDays.current?.focus()} />
      <SecondCopyLine />
      {held && <HeldTable held={held} putOff={putOff} />}
      <h3>{i18n.t('options.madeByYou')}</h3>
      <Backup />
      <h3>{i18n.t('backup.planned')}</h3>
      <BackupChoice />
      <h3>{i18n.t('options.keeping')}</h3>
      <HowLongKept settings={settings} first={keepDays} />
      <WipeFetched seen={seen} />
      <WipeEverything seen={seen} />
    </>
  );
}
