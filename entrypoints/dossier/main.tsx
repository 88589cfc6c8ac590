import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/dossier.css';
import { DossierView } from '../../components/dossier-view.tsx';
import { nameDocument } from '../../components/name-document.ts';
import { useWatched } from '../../components/watched.ts';
import { sendMessage } from '../../lib/messages.ts';
import { savedPages } from '../../lib/remember/dossier.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { SavedPage } from '../../lib/save.ts';
import { readBackup, writeBackup } from '../../lib/share/formats/backup.ts';

function hand(text: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function restore(text: string): Promise<string> {
  const backup = readBackup(text);
  if (!backup) return i18n.t('dossier.notABackup');
  const count = await sendMessage('putBack', backup.pages);
  return backup.unreadable > 0
    ? i18n.t('dossier.restoredWithLosses', [String(count), String(backup.unreadable)])
    : i18n.t('dossier.restored', count);
}

function Dossier() {
  const pages = useWatched<SavedPage[]>((tell) => watch(savedPages, tell), []);
  return (
    <DossierView
      pages={pages}
      onNote={(id, text) => sendMessage('writeNote', { id, text })}
      onDiscard={(page) => sendMessage('discardPage', page.id)}
      onPutBack={(putBack) => sendMessage('putBack', putBack)}
      onBackup={() => hand(writeBackup(pages ?? [], new Date()), `open-kaart-${new Date().toISOString().slice(0, 10)}.json`)}
      onRestore={restore}
    />
  );
}

nameDocument(`${i18n.t('dossier.title')} – ${i18n.t('extName')}`);
render(<Dossier />, document.body);
