import { Parser } from 'htmlparser2';
import type { CountedUnit, CountProblem, OfficialCount } from '../../count.ts';

/** A number of votes: whole, and not negative. */
export const votesIn = (text: string): number | undefined => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined);

/** Characters; in between it is told how far it is. */
const readAtATime = 1_000_000;

const emptyUnit = (): CountedUnit => ({ name: '', votes: [], ofCandidates: [] });

/** Where the numbers stand that are told apart by a reason (EML_NL, message 510). */
const reasons: Record<string, keyof Pick<CountedUnit, 'blank' | 'invalid' | 'admitted' | 'more' | 'fewer'>> = {
  blanco: 'blank',
  ongeldig: 'invalid',
  'toegelaten kiezers': 'admitted',
  'meer getelde stembiljetten': 'more',
  'minder getelde stembiljetten': 'fewer',
};

/**
 * Reads a count in EML, the Election Markup Language as the Electoral Council uses it (EML_NL, messages 510a to 510d: `TotalVotes`, and `ReportingUnitVotes`
 * for each polling station or area). Element by element: the count of a city does not fit in memory as a tree.
 */
export function readEmlCount(xml: string, tell?: (part: number) => void): OfficialCount | CountProblem {
  const path: string[] = [];
  const lists: string[] = [];
  const places = new Map<string, number>();
  const units: CountedUnit[] = [];
  let announced: CountedUnit | undefined;
  let unit: CountedUnit | undefined;
  let list = -1;
  let isCandidate = false;
  let reason = '';
  let text = '';
  let sort = '';
  let election = '';
  let date = '';
  let category = '';
  let authority = '';
  let broken = false;
  let notANumber = false;

  const number = (): number => {
    const votes = votesIn(text);
    if (votes === undefined) notANumber = true;
    return votes ?? 0;
  };
  /** Lists come in the same order everywhere, but one that did not stand somewhere is left out there. */
  const enter = (id: string, name: string) => {
    const key = `${id} ${name}`;
    let place = places.get(key);
    if (place === undefined) {
      place = lists.push(name || id) - 1;
      places.set(key, place);
    }
    list = place;
  };

  let listId = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag);
        path.push(name);
        text = '';
        if (path.length === 1) sort = name === 'EML' ? (attributes['Id'] ?? '') : 'none';
        if (name === 'TotalVotes') unit = announced = emptyUnit();
        else if (name === 'ReportingUnitVotes') units.push((unit = emptyUnit()));
        else if (name === 'Selection') isCandidate = false;
        else if (name === 'Candidate') isCandidate = true;
        else if (name === 'AuthorityIdentifier') authority = attributes['Id'] ?? '';
        else if (name === 'AffiliationIdentifier') listId = attributes['Id'] ?? '';
        else if (name === 'RejectedVotes' || name === 'UncountedVotes') reason = attributes['ReasonCode'] ?? '';
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(tag, implied) {
        if (implied && !xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) broken = true;
        const name = path.pop();
        if (name !== local(tag)) broken = true;
        if (name === 'ElectionName') election = text.trim();
        else if (name === 'ElectionDate') date = text.trim();
        else if (name === 'ElectionCategory') category = text.trim();
        else if (!unit) return;
        else if (name === 'ReportingUnitIdentifier') unit.name = text.trim();
        else if (name === 'AffiliationIdentifier') {
          if (path.at(-1) === 'Selection' && !isCandidate) enter(listId, registered);
          registered = '';
        } else if (name === 'RegisteredName') registered = text.trim();
        else if (name === 'ValidVotes' && list >= 0) {
          if (isCandidate) unit.ofCandidates[list] = (unit.ofCandidates[list] ?? 0) + number();
          else unit.votes[list] = number();
        } else if (name === 'TotalCounted') unit.valid = number();
        else if (name === 'RejectedVotes' || name === 'UncountedVotes') {
          const field = reasons[reason];
          if (field) unit[field] = number();
        } else if (name === 'TotalVotes' || name === 'ReportingUnitVotes') {
          unit = undefined;
          list = -1;
        }
        text = '';
      },
    },
    { xmlMode: true },
  );
  let registered = '';
  for (let from = 0; from < xml.length; from += readAtATime) {
    parser.write(xml.slice(from, from + readAtATime));
    tell?.(Math.min(1, (from + readAtATime) / xml.length));
  }
  parser.end();

  if (sort === 'none' || sort === '') return 'not-a-count';
  if (broken || path.length > 0) return 'broken';
  if (!sort.startsWith('510')) return 'other-eml';
  if (notANumber) return 'not-a-number';
  if (units.length === 0) return 'no-parts';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  // A municipality counts all of itself in 510b; the authority of the other messages is that of a larger area.
  const isOfOne = sort === '510b' && isDay && /^[A-Z]{2}$/.test(category) && /^\d{4}$/.test(authority);
  return {
    election,
    ...(isDay && { date }),
    ...(isOfOne && { held: { election: `${category}${date.replaceAll('-', '')}`, municipality: `gm${authority}` } }),
    lists,
    of: sort === '510b' || sort === '510a' ? 'stations' : 'areas',
    units,
    announced: announced ?? null,
  };
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
