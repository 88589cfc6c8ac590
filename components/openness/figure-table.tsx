import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { GovernmentBody } from '../../lib/entity.ts';
import type { SourceId } from '../../lib/record.ts';
import type { PeerMedian } from '../../lib/relate/median.ts';
import type { CountedSource, SourceFigure } from '../../lib/relate/openness.ts';
import { dayOf, inDigits, inFull } from '../in-words.ts';
import type { RegisterHeld } from '../options/register-ages.ts';
import { troubleInWords } from '../sources/asking-in-words.ts';
import { sourceName } from '../sources/source-in-words.ts';
import { ComparisonTable, PeersState, PeerMedianInWords } from './peer-comparison.tsx';

const keys = {
  'open-overheid': 'open_overheid',
  'own-portal': 'own_portal',
  woogle: 'woogle',
  'algorithm-register': 'algorithm_register',
  'data-overheid': 'data_overheid',
  'code-hosting': 'code_hosting',
  'open-overheid-complaints': 'open_overheid_complaints',
  'woogle-complaints': 'woogle_complaints',
} as const satisfies Record<CountedSource, string>;

interface FigureProps {
  body: GovernmentBody;
  figures: readonly SourceFigure[];
  sourcesOff: readonly SourceId[];
  /** All bodies of the same sort; undefined while they are read. */
  group: readonly GovernmentBody[] | undefined;
  /** In the bundled copy of the register, which has all of the group. */
  algorithms: { own: number; peers: PeerMedian | null } | undefined;
  ages: readonly RegisterHeld[];
}

/** How many each source has, from when that is, and why not where it is not known; and what the bundled registers say of the whole group. */
export function FigureTable({ body, figures, sourcesOff, group, algorithms, ages }: FigureProps) {
  const dateOf = (id: RegisterHeld['id']) => inFull(ages.find((age) => age.id === id)?.date ?? '');
  const withPage = group?.filter(({ wooDecisionsPage }) => wooDecisionsPage !== undefined).length;
  return (
    <section class="openness" aria-labelledby="openness-figures">
      <h2 id="openness-figures">{i18n.t('openness.figures')}</h2>
      <ComparisonTable of={i18n.t('openness.what')}>
        {figures.map((figure) => (
          <Fragment key={figure.source}>
            <tr>
              <th scope="row">
                {i18n.t(`openness.count.${keys[figure.source]}`)}
                <span class="quiet">{sourceName(figure.source)}</span>
              </th>
              <td>
                {sourcesOff.includes(figure.source) ? <span class="quiet">{i18n.t('openness.off')}</span> : <Count figure={figure} />}
              </td>
              <td>
                <PeerMedianInWords peers={figure.peers} />
              </td>
            </tr>
            {figure.source === 'algorithm-register' && algorithms && (
              <tr>
                <th scope="row">
                  {i18n.t('openness.count.algorithm_register')}
                  <span class="quiet">{i18n.t('openness.bundled', [sourceName('algorithm-register'), dateOf('algorithms')])}</span>
                </th>
                <td>
                  <b>{inDigits(algorithms.own)}</b>
                </td>
                <td>
                  {/* The register has the whole group, whoever was looked up. */}
                  <PeersState.Provider value="read">
                    <PeerMedianInWords peers={algorithms.peers} />
                  </PeersState.Provider>
                  {algorithms.peers && <span class="quiet">{i18n.t('openness.wholeGroup')}</span>}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
        {group && withPage !== undefined && (
          <tr>
            <th scope="row">
              {i18n.t('openness.decisionsPage')}
              <span class="quiet">{i18n.t('openness.bundled', [i18n.t('openness.organisations'), dateOf('bodies')])}</span>
            </th>
            <td>
              <b>{i18n.t(body.wooDecisionsPage === undefined ? 'openness.no' : 'openness.yes')}</b>
            </td>
            <td>
              <b>{i18n.t('openness.yesOf', [inDigits(withPage), inDigits(group.length)])}</b>
              <span class="quiet">{i18n.t('openness.wholeGroup')}</span>
            </td>
          </tr>
        )}
      </ComparisonTable>
      <p class="quiet">{i18n.t('openness.figuresMean')}</p>
    </section>
  );
}

function Count({ figure }: { figure: SourceFigure }) {
  const { count, atLeast, state, answeredAt, snapshot } = figure;
  const from = snapshot !== undefined ? inFull(snapshot) : answeredAt === undefined ? undefined : dayOf(answeredAt);
  const trouble =
    state === 'answered'
      ? undefined
      : state === 'not-asked'
        ? i18n.t('openness.notAsked')
        : state === 'asking'
          ? i18n.t('asking.asking')
          : troubleInWords(state, figure);
  return (
    <>
      {count !== null && <b>{atLeast ? i18n.t('compare.atLeast', [inDigits(count)]) : inDigits(count)}</b>}
      {count !== null && from !== undefined && <span class="quiet">{i18n.t('openness.on', [from])}</span>}
      {trouble !== undefined && <span class="quiet">{trouble}</span>}
    </>
  );
}
