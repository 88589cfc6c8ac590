import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/pdf/pdf.css';
import '../page.content/style.css';
import { setDocumentTitle } from '../../components/document-title.ts';
import { PdfBar } from '../../components/pdf/pdf-bar.tsx';
import { PdfTold } from '../../components/pdf/pdf-told.tsx';
import { requestSitePermission } from '../../components/permission.ts';
import { type PdfState, pdfAskedFor } from '../../lib/pdf.ts';
import { listenToKeys } from './keys.ts';
import { ReadingSession } from './reading-session.ts';

const place = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

const bar = place('bar');
const told = place('told');

function draw(state: PdfState): void {
  const again = () => void (state.address !== undefined && session.openAddress(state.address));
  const openFile = (file: File) => void session.openFile(file);
  const allow = () => {
    if (state.address === undefined) return;
    // Asked first: a browser shows its prompt only in the click itself.
    void requestSitePermission(new URL(state.address).hostname).then((granted) => granted && again());
  };
  render(
    <PdfBar
      state={state}
      onFile={openFile}
      onPage={(page) => session.goTo(page)}
      onZoom={(zoom) => session.zoomTo(zoom)}
      onStep={(direction) => session.step(direction)}
      onStop={() => session.stop()}
    />,
    bar,
  );
  render(
    <PdfTold
      state={state}
      onFile={openFile}
      onStop={() => session.stop()}
      onAgain={again}
      onAllow={allow}
      onPassword={(password) => session.unlock(password)}
    />,
    told,
  );
}

setDocumentTitle(i18n.t('pdf.title'));
const session: ReadingSession = new ReadingSession(place('pages'), draw);
listenToKeys(session);

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void session.openFile(file);
});
// A link within the pdf, and the browser's own way back.
addEventListener('hashchange', () => {
  const page = /^#page=(\d+)$/.exec(location.hash)?.[1];
  if (page) session.goTo(Number(page));
});

const asked = pdfAskedFor(location.search);
if (asked !== undefined) void session.openAddress(asked);
