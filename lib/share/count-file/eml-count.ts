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
 * @param tell told now and then which part was gone through, up to 1
 */
export function readEmlCount(xml: string, tell?: (part: number) => void): OfficialCount | CountProblem {
  const message = new CountMessage();
  const path: string[] = [];
  let isBroken = false;
  let text = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag);
        path.push(name);
        text = '';
        if (path.length === 1) message.begin(name, attributes);
        message.enter(name, attributes);
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(tag, implied) {
        if (implied && !xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) isBroken = true;
        const name = path.pop();
        if (name !== local(tag)) isBroken = true;
        if (name !== undefined) message.leave(name, path.at(-1), text.trim());
        text = '';
      },
    },
    { xmlMode: true },
  );
  for (let from = 0; from < xml.length; from += readAtATime) {
    parser.write(xml.slice(from, from + readAtATime));
    tell?.(Math.min(1, (from + readAtATime) / xml.length));
  }
  parser.end();
  return message.read(isBroken || path.length > 0);
}

/** A message 510 as far as it was gone through. */
class CountMessage {
  /** The number of the message, "510b"; "none" when it is no EML. */
  #sort = '';
  #election = '';
  #date = '';
  #category = '';
  #authority = '';
  /** Names of the lists, and the place of each by its number and name: they come in the same order everywhere, but one that did not stand somewhere is left out there. */
  readonly #lists: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #units: CountedUnit[] = [];
  #announced: CountedUnit | undefined;
  #hasOddNumber = false;
  /** Where we are: in the count of which unit, at which list, at a candidate of it or not. */
  #unit: CountedUnit | undefined;
  #list = -1;
  #isCandidate = false;
  #listId = '';
  #listName = '';
  #reason = '';

  /** At the root. */
  begin(name: string, { Id: id = '' }: Record<string, string>): void {
    this.#sort = name === 'EML' ? id : 'none';
  }

  /** An element begins. */
  enter(name: string, { Id: id = '', ReasonCode: reason = '' }: Record<string, string>): void {
    if (name === 'TotalVotes') this.#unit = this.#announced = emptyUnit();
    else if (name === 'ReportingUnitVotes') this.#units.push((this.#unit = emptyUnit()));
    else if (name === 'Selection') this.#isCandidate = false;
    else if (name === 'Candidate') this.#isCandidate = true;
    else if (name === 'AuthorityIdentifier') this.#authority = id;
    else if (name === 'AffiliationIdentifier') this.#listId = id;
    else if (name === 'RejectedVotes' || name === 'UncountedVotes') this.#reason = reason;
  }

  /** An element ends: the one that it was in, and the text in it. */
  leave(name: string, parent: string | undefined, text: string): void {
    if (name === 'ElectionName') this.#election = text;
    else if (name === 'ElectionDate') this.#date = text;
    else if (name === 'ElectionCategory') this.#category = text;
    else if (this.#unit) this.#leaveInUnit(this.#unit, name, parent, text);
  }

  #leaveInUnit(unit: CountedUnit, name: string, parent: string | undefined, text: string): void {
    if (name === 'ReportingUnitIdentifier') unit.name = text;
    else if (name === 'RegisteredName') this.#listName = text;
    else if (name === 'AffiliationIdentifier') {
      if (parent === 'Selection' && !this.#isCandidate) this.#list = this.#placeOf(this.#listId, this.#listName);
      this.#listName = '';
    } else if (name === 'ValidVotes' && this.#list >= 0) {
      const votes = this.#numberIn(text);
      if (this.#isCandidate) unit.ofCandidates[this.#list] = (unit.ofCandidates[this.#list] ?? 0) + votes;
      else unit.votes[this.#list] = votes;
    } else if (name === 'TotalCounted') unit.valid = this.#numberIn(text);
    else if (name === 'RejectedVotes' || name === 'UncountedVotes') {
      const field = reasons[this.#reason];
      if (field) unit[field] = this.#numberIn(text);
    } else if (name === 'TotalVotes' || name === 'ReportingUnitVotes') {
      this.#unit = undefined;
      this.#list = -1;
    }
  }

  #placeOf(id: string, name: string): number {
    const key = `${id} ${name}`;
    const place = this.#places.get(key) ?? this.#lists.push(name || id) - 1;
    this.#places.set(key, place);
    return place;
  }

  #numberIn(text: string): number {
    const votes = votesIn(text);
    if (votes === undefined) this.#hasOddNumber = true;
    return votes ?? 0;
  }

  /** What it comes to. */
  read(isBroken: boolean): OfficialCount | CountProblem {
    const sort = this.#sort;
    if (sort === 'none' || sort === '') return 'not-a-count';
    if (isBroken) return 'broken';
    if (!sort.startsWith('510')) return 'other-eml';
    if (this.#hasOddNumber) return 'not-a-number';
    if (this.#units.length === 0) return 'no-parts';
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(this.#date);
    // A municipality counts all of itself in 510b; the authority of the other messages is that of a larger area.
    const isOfOne = sort === '510b' && isDay && /^[A-Z]{2}$/.test(this.#category) && /^\d{4}$/.test(this.#authority);
    return {
      election: this.#election,
      ...(isDay && { date: this.#date }),
      ...(isOfOne && { codes: { election: `${this.#category}${this.#date.replaceAll('-', '')}`, municipality: `gm${this.#authority}` } }),
      lists: this.#lists,
      of: sort === '510b' || sort === '510a' ? 'stations' : 'areas',
      units: this.#units,
      announced: this.#announced ?? null,
    };
  }
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
