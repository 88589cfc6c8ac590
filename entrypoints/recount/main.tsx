import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/recount/recount.css';
import { nameDocument } from '../../components/name-document.ts';
import { RecountPage } from '../../components/recount/recount-page.tsx';

nameDocument(`${i18n.t('recount.title')} – ${i18n.t('extName')}`);
render(<RecountPage />, document.body);
