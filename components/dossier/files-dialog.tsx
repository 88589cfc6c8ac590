import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import type { Save } from '../../lib/save.ts';
import type { Content } from '../../lib/share/content.ts';
import { Backup } from './backup.tsx';
import { ExportFile } from './export-file.tsx';

interface FilesProps {
  /** Those that were chosen, or are shown when none were. */
  saves: Save[];
  isChosen: boolean;
  dossiers: readonly Dossier[];
  onClose(): void;
}

/** Out to a file and in from one: of what was chosen or is shown, and of everything. */
export function FilesDialog({ saves, isChosen, dossiers, onClose }: FilesProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const content = async (): Promise<Content> => ({
    saves,
    dossiers: dossiers.filter(({ id }) => saves.some((each) => each.dossier === id)),
    corrections: [],
  });
  return (
    <dialog ref={dialog} class="files" aria-labelledby="files-title" onClose={onClose}>
      <p class="detail-top">
        <h2 id="files-title">{i18n.t('dossier.files')}</h2>
        <button type="button" class="small" onClick={() => dialog.current?.close()}>
          {i18n.t('dossier.close')}
        </button>
      </p>
      <section>
        <h3>{i18n.t(isChosen ? 'files.outChosen' : 'files.outShown')}</h3>
        <ExportFile count={saves.length} content={content} />
      </section>
      <section>
        <h3>{i18n.t('files.inAndBackup')}</h3>
        <Backup />
      </section>
    </dialog>
  );
}
