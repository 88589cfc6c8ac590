import { i18n } from '#i18n';
import type { StatedSum } from '../../lib/record.ts';
import { giftListInWords, inEuros } from '../in-words.ts';

/** What the ministry itself states for each of its lists. They overlap, so nothing here adds them up. */
export const StatedSums = ({ sums }: { sums: readonly StatedSum[] }) =>
  sums.length === 0 ? null : (
    <div class="total">
      <table>
        <caption>{i18n.t('record.gift.sums')}</caption>
        <tbody>
          {sums.map(({ period, euros }) => (
            <tr key={period}>
              <th scope="row">{i18n.t('record.gift.period', [giftListInWords(period)])}</th>
              <td class="figure">{inEuros(euros)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sums.map(
        ({ period, euros, ofRows }) =>
          ofRows !== undefined && (
            <p key={period} class="quiet">
              {i18n.t(ofRows > euros ? 'record.gift.rowsAreMore' : 'record.gift.rowsAreLess', [
                giftListInWords(period),
                inEuros(ofRows),
                inEuros(Math.abs(ofRows - euros)),
              ])}
            </p>
          ),
      )}
      {sums.length > 1 && <p class="quiet">{i18n.t('record.gift.sumsOverlap')}</p>}
    </div>
  );
