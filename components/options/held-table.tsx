import { i18n } from '#i18n';
import type { RowCounts } from '../../lib/remember/row-counts.ts';
import type { PutOff } from '../../lib/remember/second-copy/marks.ts';
import { inDigits, inMegabytes } from '../in-words.ts';
import { useAnswer } from '../watched.ts';

const order = ['saves', 'bin', 'corrections', 'records', 'askings', 'requests'] as const satisfies (keyof RowCounts)[];

interface HeldProps {
  held: RowCounts;
  /** What waits in the second copy, because the reader put off that it comes back. */
  putOff: PutOff | undefined;
}

/** How much of what is held on this device, and the room that it takes. */
export function HeldTable({ held, putOff }: HeldProps) {
  // Undefined where the browser does not say.
  const room = useAnswer(() => navigator.storage.estimate(), [held.records, held.saves]);
  return (
    <table class="held">
      <caption class="unseen">{i18n.t('options.section.device')}</caption>
      <tbody>
        {order.map((each) => (
          <tr key={each}>
            <th scope="row">{i18n.t(`options.held.${each}`)}</th>
            <td class="figure">{rowsInWords(each, held[each], putOff)}</td>
          </tr>
        ))}
        {room?.usage !== undefined && (
          <tr>
            <th scope="row">{i18n.t('options.held.room')}</th>
            <td class="figure">{inMegabytes(room.usage)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Nothing is not what there is of what the reader made so long as that is not open, or waits in the second copy. */
function rowsInWords(of: keyof RowCounts, rows: number | undefined, putOff: PutOff | undefined): string {
  if (rows === undefined) return i18n.t('copy.notOpened.row');
  const waiting = of === 'saves' ? putOff?.saves : of === 'bin' || of === 'corrections' ? putOff?.others : 0;
  return rows === 0 && waiting ? i18n.t('copy.notBackRow') : inDigits(rows);
}
