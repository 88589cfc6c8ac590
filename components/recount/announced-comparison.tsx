import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnnouncedResult, OfficialCount } from '../../lib/count.ts';
import { entityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { besideAnnounced } from '../../lib/relate/recount.ts';
import { FiguresHead } from '../charts/figures-head.tsx';
import { inDigits, inFull } from '../in-words.ts';
import { useAnswer } from '../watched.ts';
import { Difference } from './difference.tsx';

/** The count beside the result that the Electoral Council announced for this municipality or for the country, where we hold that. */
export function AnnouncedComparison({ count }: { count: OfficialCount }) {
  const { codes, lists } = count;
  const result = useAnswer<AnnouncedResult | null>(
    async () =>
      codes
        ? await sendMessage('announcedResult', {
            ...(codes.municipality !== undefined && { municipality: entityKey('government-body', codes.municipality) }),
            election: codes.election,
            lists,
          })
        : null,
    [count],
  );
  const compared = useMemo(() => result && besideAnnounced(count, result), [count, result]);
  if (!codes || result === undefined) return null;
  if (result && compared) return <Table compared={compared} result={result} lacksCaribbean={count.lacksCaribbean} />;
  return <p class="quiet">{i18n.t(codes.municipality === undefined ? 'recount.notHeldOfCountry' : 'recount.notHeld')}</p>;
}

interface TableProps {
  compared: NonNullable<ReturnType<typeof besideAnnounced>>;
  result: AnnouncedResult;
  lacksCaribbean: boolean | undefined;
}

function Table({ compared, result, lacksCaribbean = false }: TableProps) {
  const { lists, valid, blank, invalid, agrees } = compared;
  const rest = [
    { said: i18n.t('recount.valid'), ...valid },
    { said: i18n.t('recount.blank'), ...blank },
    { said: i18n.t('recount.invalid'), ...invalid },
  ].filter((row) => row.recounted !== undefined || row.announced !== undefined);
  return (
    <section aria-labelledby="beside-announced">
      <h3 id="beside-announced">{i18n.t('recount.beside')}</h3>
      <p class="verdict">
        <b>{i18n.t(agrees ? 'recount.besideAgrees' : 'recount.besideDiffers')}</b>
      </p>
      {lacksCaribbean && !agrees && <p>{i18n.t('recount.lacksCaribbean')}</p>}
      <table>
        <caption>{i18n.t('recount.besideOf', [result.title, result.area])}</caption>
        <FiguresHead
          of={i18n.t('recount.list')}
          figures={[i18n.t('recount.officially'), i18n.t('recount.recounted'), i18n.t('recount.difference')]}
        />
        <tbody>
          {lists
            .toSorted((one, other) => other.recounted - one.recounted)
            .map((row) => (
              <Row key={row.list} said={row.list} {...row} />
            ))}
        </tbody>
        <tfoot>
          {rest.map((row) => (
            <Row key={row.said} {...row} />
          ))}
        </tfoot>
      </table>
      <p class="quiet">
        <a href={result.url} target="_blank" rel="noreferrer">
          {i18n.t('recount.besideFrom', [inFull(result.retrievedAt)])}
        </a>
      </p>
    </section>
  );
}

const Row = ({ said, announced, recounted }: { said: string; announced?: number; recounted?: number }) => (
  <tr>
    <th scope="row">{said}</th>
    <td class="figure">{announced === undefined ? '–' : inDigits(announced)}</td>
    <td class="figure">{recounted === undefined ? '–' : inDigits(recounted)}</td>
    <Difference announced={announced} recounted={recounted} />
  </tr>
);
