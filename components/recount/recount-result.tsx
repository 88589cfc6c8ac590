import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FiguresHead } from '../charts/figures-head.tsx';
import type { OfficialCount } from '../../lib/count.ts';
import { type Recount, recount } from '../../lib/relate/recount.ts';
import { inDigits, inFull, inPercent } from '../in-words.ts';
import { AnnouncedComparison } from './announced-comparison.tsx';
import { Difference } from './difference.tsx';
import { OddityList } from './oddity-list.tsx';
import { PartsComparison } from './parts-comparison.tsx';

const firstUnits = 50;

interface ResultProps {
  count: OfficialCount;
  file: string;
}

/** What was announced beside what it adds up to: for each list, and for each polling station or area. */
export function RecountResult({ count, file }: ResultProps) {
  const result = useMemo(() => recount(count), [count]);
  const { election, date, of, units, announced } = count;
  const parts = i18n.t(of === 'stations' ? 'recount.stations' : 'recount.areas', units.length);
  return (
    <article>
      <h2>{election || file}</h2>
      <p class="quiet">{[date && inFull(date), parts].filter(Boolean).join(' · ')}</p>
      <p class="verdict">
        <b>{i18n.t(announced === null ? 'recount.nothingAnnounced' : result.agrees ? 'recount.agrees' : 'recount.differs')}</b>
      </p>
      <OddityList oddities={result.oddities} />
      <ListTable result={result} isAnnounced={announced !== null} />
      <AnnouncedComparison count={count} />
      <PartsComparison count={count} />
      <UnitTable units={result.units} isOfStations={of === 'stations'} />
      <p class="quiet">{i18n.t('recount.means')}</p>
    </article>
  );
}

const orDash = (votes: number | undefined): string => (votes === undefined ? '–' : inDigits(votes));

const inShare = (votes: number, of: number): string => (of > 0 ? inPercent(votes / of) : '–');

interface VotesProps {
  said: string;
  announced?: number | undefined;
  recounted?: number | undefined;
  share: string;
  isAnnounced: boolean;
}

/** One list, or one sort of ballots: what was announced of it, if anything was, and what was counted. */
const VotesRow = ({ said, announced, recounted, share, isAnnounced }: VotesProps) => (
  <tr>
    <th scope="row">{said}</th>
    {isAnnounced && <td class="figure">{orDash(announced)}</td>}
    <td class="figure">{orDash(recounted)}</td>
    <td class="figure share">{share}</td>
    {isAnnounced && <Difference announced={announced} recounted={recounted} />}
  </tr>
);

/** Each list, most votes first, and under them the ballots; beside what was announced, where anything was. */
function ListTable({ result, isAnnounced }: { result: Recount; isAnnounced: boolean }) {
  const lists = result.lists.toSorted((one, other) => other.recounted - one.recounted);
  const ballots = [
    { said: i18n.t('recount.valid'), ...result.valid },
    { said: i18n.t('recount.blank'), ...result.blank },
    { said: i18n.t('recount.invalid'), ...result.invalid },
  ].filter((row) => row.recounted !== undefined || row.announced !== undefined);
  return (
    <table>
      <caption>{i18n.t('recount.byList')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('recount.list')}</th>
          {isAnnounced && (
            <th scope="col" class="figure">
              {i18n.t('recount.announced')}
            </th>
          )}
          <th scope="col" class="figure">
            {i18n.t('recount.recounted')}
          </th>
          <th scope="col" class="figure share">
            {i18n.t('record.election.share')}
          </th>
          {isAnnounced && (
            <th scope="col" class="figure">
              {i18n.t('recount.difference')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lists.map(({ list, ...votes }) => (
          <VotesRow key={list} said={list} {...votes} share={inShare(votes.recounted, result.valid.recounted)} isAnnounced={isAnnounced} />
        ))}
      </tbody>
      <tfoot>
        {ballots.map((row) => (
          <VotesRow key={row.said} {...row} share="–" isAnnounced={isAnnounced} />
        ))}
      </tfoot>
    </table>
  );
}

/** Each polling station or area: what it states itself beside what its lists add up to; the first of them until the reader wants all. */
function UnitTable({ units, isOfStations }: { units: Recount['units']; isOfStations: boolean }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <table>
        <caption>{i18n.t(isOfStations ? 'recount.byStation' : 'recount.byArea')}</caption>
        <FiguresHead
          of={i18n.t(isOfStations ? 'recount.station' : 'recount.area')}
          figures={[i18n.t('recount.stated'), i18n.t('recount.recounted'), i18n.t('recount.difference'), i18n.t('recount.ballots')]}
        />
        <tbody>
          {units.slice(0, all ? undefined : firstUnits).map((unit, nth) => (
            <tr key={`${nth} ${unit.name}`}>
              <th scope="row">{unit.name}</th>
              <td class="figure">{orDash(unit.stated)}</td>
              <td class="figure">{inDigits(unit.valid)}</td>
              <Difference announced={unit.stated} recounted={unit.valid} />
              <td class="figure">{unit.more > 0 ? `+${inDigits(unit.more)}` : unit.fewer > 0 ? `−${inDigits(unit.fewer)}` : '0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && units.length > firstUnits && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {i18n.t('recount.allParts', [inDigits(units.length)])}
        </button>
      )}
    </>
  );
}
