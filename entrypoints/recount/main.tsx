import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/recount/recount.css';
import { setDocumentTitle } from '../../components/document-title.ts';
import { RecountPage } from '../../components/recount/recount-page.tsx';

setDocumentTitle(`${i18n.t('recount.title')} – ${i18n.t('extName')}`);
render(<RecountPage />, document.body);
