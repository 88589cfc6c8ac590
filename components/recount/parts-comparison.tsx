import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OfficialCount } from '../../lib/count.ts';
import { entityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { type DifferentPart, partsBesideAnnounced } from '../../lib/relate/recount.ts';
import { FiguresHead } from '../charts/figures-head.tsx';
import { LazyDetails } from '../lazy-details.tsx';
import { inDigits } from '../in-words.ts';
import { useAnswer } from '../watched.ts';
import { Difference } from './difference.tsx';

const mostRows = 200;

/** Of a count of the whole country each municipality beside the result that was announced there, where we hold that. */
export function PartsComparison({ count }: { count: OfficialCount }) {
  const { codes, lists, units } = count;
  const results = useAnswer(async () => {
    if (!codes || codes.municipality !== undefined) return undefined;
    const municipalityCodes = units.flatMap(({ municipality }) => municipality ?? []);
    const municipalities = municipalityCodes.map((code) => entityKey('government-body', code));
    const answers = await sendMessage('announcedResults', { municipalities, election: codes.election, lists });
    return new Map(municipalityCodes.flatMap((code, nth) => (answers[nth] ? [[code, answers[nth]] as const] : [])));
  }, [count]);
  const beside = useMemo(() => results && partsBesideAnnounced(count, results), [count, results]);
  if (!beside) return null;
  const { compared, different, notHeld } = beside;
  const verdict =
    compared === 0
      ? i18n.t('recount.noPartHeld')
      : different.length === 0
        ? i18n.t('recount.partsAgree', compared, [inDigits(compared)])
        : i18n.t('recount.partsDiffer', different.length, [inDigits(different.length), inDigits(compared)]);
  return (
    <section aria-labelledby="parts-beside">
      <h3 id="parts-beside">{i18n.t('recount.partsBeside')}</h3>
      <p class="verdict">
        <b>{verdict}</b>
      </p>
      {different.length > 0 && <Table different={different} />}
      {compared > 0 && notHeld.length > 0 && (
        <LazyDetails summary={i18n.t('recount.partsNotHeld', notHeld.length, [inDigits(notHeld.length)])}>
          {() => <p>{notHeld.join(', ')}</p>}
        </LazyDetails>
      )}
    </section>
  );
}

function Table({ different }: { different: readonly DifferentPart[] }) {
  const rows = different.flatMap(({ name, rows: each }) => each.map((row) => ({ name, ...row })));
  const figures = [i18n.t('recount.list'), i18n.t('recount.officially'), i18n.t('recount.recounted'), i18n.t('recount.difference')];
  return (
    <>
      <table>
        <caption>{i18n.t('recount.differentParts')}</caption>
        <FiguresHead of={i18n.t('recount.municipality')} figures={figures} />
        <tbody>
          {rows.slice(0, mostRows).map(({ name, of, announced, recounted }) => {
            const said = typeof of === 'string' ? i18n.t(`recount.${of}`) : of.list;
            return (
              <tr key={`${name} ${said}`}>
                <th scope="row">{name}</th>
                <td class="figure">{said}</td>
                <td class="figure">{inDigits(announced)}</td>
                <td class="figure">{inDigits(recounted)}</td>
                <Difference announced={announced} recounted={recounted} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > mostRows && (
        <p class="quiet">{i18n.t('recount.moreOddities', rows.length - mostRows, [inDigits(rows.length - mostRows)])}</p>
      )}
    </>
  );
}
