import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/names/names.css';
import { NamesPage } from '../../components/names/names-page.tsx';
import { setDocumentTitle } from '../../components/document-title.ts';

setDocumentTitle(i18n.t('names.title'));
render(<NamesPage />, document.body);
