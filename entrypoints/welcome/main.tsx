import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/welcome/mode-choice.css';
import '../../components/welcome/welcome.css';
import { setDocumentTitle } from '../../components/document-title.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';

setDocumentTitle(i18n.t('welcome.title'));
render(<Welcome />, document.body);
