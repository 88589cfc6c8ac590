import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/look.css';
import '../../components/records/records.css';
import '../../components/charts/chart.css';
import '../../components/dossier/dossier.css';
import { DossierPage } from '../../components/dossier/dossier-page.tsx';
import { setDocumentTitle } from '../../components/document-title.ts';

setDocumentTitle(`${i18n.t('dossier.title')} – ${i18n.t('extName')}`);
render(<DossierPage />, document.body);
