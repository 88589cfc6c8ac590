import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import '../../components/corrections/corrector.css';
import '../../components/records/records.css';
import '../../components/popup/popup.css';
import { setDocumentTitle } from '../../components/document-title.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { askToPersistWhatIsKept } from '../../lib/remember/persist.ts';

setDocumentTitle();
// Under the button the window takes its size from the page, so the page must not take its width from the window.
if (browser.extension.getViews({ type: 'popup' }).includes(window)) document.documentElement.classList.add('under-button');
render(<Popup />, document.body);

// After what is to be seen: who kept something from a page had no page of ours that could ask.
requestIdleCallback(() => void askToPersistWhatIsKept().catch(() => false));
