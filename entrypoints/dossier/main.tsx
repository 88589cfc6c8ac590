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

function Dossier() {
  const pages = useWatched<SavedPage[]>((tell) => watch(savedPages, tell), []);
  return (
    <DossierView
      pages={pages}
      onNote={(id, text) => sendMessage('writeNote', { id, text })}
      onDiscard={(page) => sendMessage('discardPage', page.id)}
      onPutBack={(putBack) => sendMessage('putBack', putBack)}
    />
  );
}

nameDocument(`${i18n.t('dossier.title')} – ${i18n.t('extName')}`);
render(<Dossier />, document.body);
