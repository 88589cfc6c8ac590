import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/dossier/dossier.css';
import { DossierView } from '../../components/dossier/dossier-view.tsx';
import { nameDocument } from '../../components/name-document.ts';
import { useWatched } from '../../components/watched.ts';
import { discard, putBack } from '../../lib/remember/bin.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { allSaves, changeSaves } from '../../lib/remember/saves.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Save } from '../../lib/save.ts';

/** Writes itself, and does not ask the worker to: a thousand saves are too much for a message, and this page stays open until it is done. */
function Dossier() {
  const saves = useWatched<Save[]>((tell) => watch(allSaves, tell), []);
  return (
    <DossierView
      saves={saves}
      onNote={async (id, note) => void (await changeSaves([id], { note }))}
      onDiscard={async (save) => void (await discard([save.id]))}
      content={async () => ({ saves: await allSaves(), dossiers: await allDossiers(), corrections: [] })}
      onPutBack={async (save) => void (await putBack([save.id]))}
    />
  );
}

nameDocument(`${i18n.t('dossier.title')} – ${i18n.t('extName')}`);
render(<Dossier />, document.body);
