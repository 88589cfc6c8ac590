import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/welcome/mode-choice.css';
import '../../components/options/options.css';
import { setDocumentTitle } from '../../components/document-title.ts';
import { Options } from '../../components/options/options.tsx';

setDocumentTitle(`${i18n.t('options.title')} – ${i18n.t('extName')}`);
render(<Options />, document.body);
// What the address points at is there only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
