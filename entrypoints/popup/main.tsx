import { render } from 'preact';
import '../../components/look.css';
import '../../components/popup.css';
import { nameDocument } from '../../components/name-document.ts';
import { Popup } from '../../components/popup.tsx';
import { takeForPopup } from '../../lib/remember/opened.ts';

nameDocument();
render(<Popup />, document.body);

// The reader chose "Open" on a card.
const chosen = await takeForPopup().catch(() => null);
if (chosen) location.hash = chosen;
