import { i18n } from '#i18n';
import type { GovernmentBody } from '../../lib/entity.ts';
import { type Ombudsman, ombudsmanFor } from '../../lib/relate/ombudsman.ts';

const nationalForm = 'https://www.nationaleombudsman.nl/klacht-indienen/uw-klacht';
const bodiesOfNational = 'https://www.nationaleombudsman.nl/overheidsinstanties';
/** General Administrative Law Act, chapter 9. */
const law = 'https://wetten.overheid.nl/BWBR0005537/#Hoofdstuk9';
const procuratorGeneral = 'https://www.hogeraad.nl/over-ons/parket-bij-hoge-raad/';

const Away = ({ to, children }: { to: string; children: string }) => (
  <a href={to} target="_blank" rel="noreferrer">
    {children}
  </a>
);

function WhoJudges({ ombudsman }: { ombudsman: Ombudsman }) {
  switch (ombudsman.kind) {
    case 'local':
      return (
        <li>
          {i18n.t('complain.local')} <Away to={ombudsman.site}>{ombudsman.name}</Away>
        </li>
      );
    case 'national-or-own':
      return (
        <li>
          {i18n.t('complain.nationalOrOwn')} <Away to={nationalForm}>{i18n.t('complain.national')}</Away>{' '}
          <Away to={bodiesOfNational}>{i18n.t('complain.list')}</Away>
        </li>
      );
    case 'national':
      return (
        <li>
          {i18n.t('complain.local')} <Away to={nationalForm}>{i18n.t('complain.national')}</Away>
        </li>
      );
    case 'procurator-general':
      return (
        <li>
          {i18n.t('complain.judges')} <Away to={procuratorGeneral}>{i18n.t('complain.procuratorGeneral')}</Away>
        </li>
      );
    case 'none':
      return null;
  }
}

/** Where to go with a complaint about a body, and what nobody publishes about complaints. Closed, because few come for it; there, because it is nowhere else. */
export function WhereToComplain({ body }: { body: GovernmentBody }) {
  return (
    <section class="kind-of-record">
      <details>
        <summary>
          <h2>{i18n.t('complain.title')}</h2>
        </summary>
        <ol class="steps">
          <li>
            {i18n.t('complain.itself')} {body.website ? <Away to={body.website}>{body.name}</Away> : body.name}.{' '}
            <Away to={law}>{i18n.t('complain.law')}</Away>
          </li>
          <WhoJudges ombudsman={ombudsmanFor(body)} />
        </ol>
        <p class="quiet">{i18n.t('complain.unpublished')}</p>
      </details>
    </section>
  );
}
