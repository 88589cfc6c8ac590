import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import '../../components/corrections/corrector.css';
import '../../components/records/records.css';
import '../../components/popup/popup.css';
import '../../components/charts/chart.css';
import '../../components/popup/panel.css';
import { BackupLine } from '../../components/dossier/backup-line.tsx';
import { setDocumentTitle } from '../../components/document-title.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { goOnInPanel, watchForPanel } from '../../lib/remember/for-panel.ts';
import { askToPersistWhatIsKept } from '../../lib/remember/persist.ts';

setDocumentTitle();
render(
  <>
    <Popup isPanel />
    <BackupLine />
  </>,
  document.body,
);

// What the reader wants to see here, chosen in the popup of this window; also while the panel is open already.
async function followPopup(): Promise<void> {
  // In a tab, opened from the address bar, it shows whom it was opened for.
  if (await browser.tabs.getCurrent()) return;
  const { id } = await browser.windows.getCurrent();
  let chosen: string | undefined;
  watchForPanel(id, (hash) => {
    chosen = hash;
    location.hash = hash;
  });
  addEventListener('hashchange', () => {
    if (chosen === undefined || location.hash.replace(/^#/, '') === chosen) return;
    chosen = undefined;
    void goOnInPanel(id).catch(() => undefined);
  });
}
void followPopup();

// After what is to be seen: who kept something from a page had no page of ours that could ask.
requestIdleCallback(() => void askToPersistWhatIsKept().catch(() => false));
