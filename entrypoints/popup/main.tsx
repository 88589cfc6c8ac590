import { render } from 'preact';
import '../../components/look.css';
import '../../components/popup.css';
import { Popup } from '../../components/popup.tsx';
import { nameDocument } from '../../components/name-document.ts';

nameDocument();
render(<Popup />, document.body);
