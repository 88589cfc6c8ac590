import { i18n } from '#i18n';
import type { Openness } from '../../lib/relate/openness.ts';
import { inDigits, inFull } from '../in-words.ts';
import { ComparisonTable, PeerMedianInWords } from './peer-comparison.tsx';

/** What a body made public by itself, by the categories of the law; those of which nothing is here by name too. */
export function CategoryTable({ openness: { categories, uncategorised, isPartial } }: { openness: Openness }) {
  const isShown = ({ held, peers }: Openness['categories'][number]) => held > 0 || (peers?.median ?? 0) > 0;
  const shown = categories.filter(isShown);
  const rest = categories.filter((figure) => !isShown(figure));
  return (
    <section class="openness" aria-labelledby="openness-categories">
      <h2 id="openness-categories">{i18n.t('openness.categories')}</h2>
      {shown.length > 0 && (
        <ComparisonTable of={i18n.t('openness.categories')}>
          {shown.map(({ category, held, newest, peers }) => (
            <tr key={category}>
              <th scope="row">{i18n.t(`openness.category.${category}`)}</th>
              <td>
                <b>{isPartial ? i18n.t('compare.atLeast', [inDigits(held)]) : inDigits(held)}</b>
                {newest !== null && <span class="quiet">{i18n.t('compare.newest', [inFull(newest)])}</span>}
              </td>
              <td>
                <PeerMedianInWords peers={peers} />
              </td>
            </tr>
          ))}
        </ComparisonTable>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('openness.nothingOf', rest.length, [inDigits(rest.length)])}</summary>
          <ul>
            {rest.map(({ category }) => (
              <li key={category}>{i18n.t(`openness.category.${category}`)}</li>
            ))}
          </ul>
        </details>
      )}
      {uncategorised > 0 && <p class="quiet">{i18n.t('openness.uncategorised', uncategorised, [inDigits(uncategorised)])}</p>}
      <p class="quiet">{i18n.t('openness.categoriesMean')}</p>
    </section>
  );
}
