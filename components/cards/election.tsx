import { i18n } from '#i18n';
import type { Election } from '../../lib/record.ts';
import { inDigits, inPercent } from '../in-words.ts';
import { electionInWords } from '../records/election-in-words.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

/** What fits beside other sections; the rest opens. */
const shownAtOnce = 5;

type Result = Election['results'][number];

interface RowsProps extends CardProps<Election> {
  results: readonly Result[];
}

/** Votes and what share they are, where the source tells them; seats where they are divided. */
function ResultTable({ results, record, about }: RowsProps) {
  const withVotes = record.results.some(({ votes }) => votes !== undefined);
  // Without the number of valid votes nobody can say what share a list has.
  const withShare = withVotes && record.valid !== undefined;
  const withSeats = record.results.some(({ seats }) => seats !== undefined);
  return (
    <table class="results">
      <thead>
        <tr>
          <th scope="col">{i18n.t('record.election.party')}</th>
          {withVotes && (
            <th scope="col" class="figure">
              {i18n.t('record.election.votes')}
            </th>
          )}
          {withShare && (
            <th scope="col" class="figure">
              {i18n.t('record.election.share')}
            </th>
          )}
          {withSeats && (
            <th scope="col" class="figure">
              {i18n.t('record.election.seats')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {results.map(({ party, partyKey, votes, seats }) => (
          <tr key={party} class={partyKey === about ? 'own' : undefined}>
            <th scope="row">
              {partyKey && partyKey !== about ? <a href={`#${partyKey}`}>{party}</a> : (party ?? i18n.t('record.election.noParty'))}
            </th>
            {withVotes && <td class="figure">{votes === undefined ? '' : inDigits(votes)}</td>}
            {withShare && <td class="figure">{votes !== undefined && record.valid ? inPercent(votes / record.valid) : ''}</td>}
            {withSeats && <td class="figure">{seats ?? ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The announced result of one election in one area. A party that the reader looks at comes first, in its own place. */
export function ElectionCard({ record, about }: CardProps<Election>) {
  const own = record.results.filter(({ partyKey }) => partyKey === about);
  const shown = own.length > 0 ? own : record.results.slice(0, shownAtOnce);
  const rest = record.results.filter((result) => !shown.includes(result));
  // Who sits there on a day, not how it was voted.
  const isComposition = !record.results.some(({ votes }) => votes !== undefined);
  const turnout =
    record.turnout !== undefined && record.eligible
      ? i18n.t('record.election.turnout', [
          inPercent(record.turnout / record.eligible),
          inDigits(record.turnout),
          inDigits(record.eligible),
        ])
      : undefined;
  const name = electionInWords(record);
  return (
    <RecordRow
      record={record}
      title={
        name !== undefined && (
          <a href={record.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        )
      }
      label={record.area}
      aside={[isComposition ? i18n.t('record.election.composition') : undefined]}
    >
      {turnout && <p class="quiet">{turnout}</p>}
      <ResultTable results={shown} record={record} about={about} />
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('record.election.rest', rest.length)}</summary>
          <ResultTable results={rest} record={record} about={about} />
        </details>
      )}
    </RecordRow>
  );
}
