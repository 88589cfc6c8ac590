import { seldom } from '../detect/seldom.ts';
import type { Mention, Passage, Sighting } from '../mention.ts';
import { business, contracting, firmGap, ofGovernment } from './supplier-cues.ts';
import { asCompany, companyName, mayBeCompany } from './unlisted-company.ts';

/** "en het Duitse Herhof" */
const described = String.raw`(?:(?:het|de)\s(?:\p{Lu}\p{Ll}+e\s)?|ook\s)?`;
const following = seldom`^((?:,\s(?:en\s)?|\sen\s|\sof\s)${described})(${companyName})`;
/** A row begins behind a colon, a bracket or a word that comes before a name. */
const before = seldom`
  (?:
    [:(]\s?
    |(?<!\p{L})(?:[Oo]nder\s(?:meer|andere)|van|door|aan|met|tussen|zijn|als|waaronder|zoals|bij|uit|namelijk|bureaus|bedrijven|partijen)\s(?:de\s|het\s)?
    |,\s
  )(${companyName})(?:,\s(?:en\s)?|\sen\s)${described}$`;

const reach = 300;
const furthest = 80;
/** So many known ones side by side make a row of companies. */
const knownOnes = 2;

/** Adds companies that no register has, at the ends of a row of which at least two are known: "Afzenders zijn Inter Access, LogicaCMG, Ordina en Unisys". */
export function companiesInRows({ text, mentions }: Passage, sightings: Sighting[]): Sighting[] {
  const known = sightings.filter(({ kind }) => kind === 'supplier');
  if (known.length < knownOnes) return sightings;
  const added: Sighting[] = [];
  let first: Sighting | undefined;
  let length = 0;
  for (const [place, company] of known.entries()) {
    if (length === 0) first = company;
    length += 1;
    const next = known[place + 1];
    if (next && firmGap.test(text.slice(company.end, next.start))) continue;
    if (first && length >= knownOnes && isOfBusiness(text, first.start, company.end))
      added.push(...aroundRow(text, first, company, mentions, sightings));
    length = 0;
  }
  return added.length === 0 ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}

/** Whether contracts, business or government are spoken of nearby. */
function isOfBusiness(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return contracting.test(around) || business.test(around) || ofGovernment.test(around);
}

function aroundRow(
  text: string,
  first: Sighting,
  last: Sighting,
  mentions: readonly Mention[],
  sightings: readonly Sighting[],
): Sighting[] {
  const added: Sighting[] = [];
  const add = (surface: string, start: number, neighbour: string): boolean => {
    const end = start + surface.length;
    if (!mayBeCompany(surface)) return false;
    if ([...mentions, ...sightings, ...added].some((each) => each.start < end && start < each.end)) return false;
    added.push(asCompany(surface, start, { rule: 'amongCompanies', cue: neighbour }));
    return true;
  };
  for (let from = last.end, match; (match = following.exec(text.slice(from, from + furthest)));) {
    const [all, , surface = ''] = match;
    const start = from + all.length - surface.length;
    // Behind a comma a sentence may go on; only what another name follows, or "en" stands before, is of the row.
    const isLast = /\s(?:en|of)\s/u.test(all.slice(0, all.length - surface.length));
    if (!isLast && !following.test(text.slice(start + surface.length, start + surface.length + furthest))) break;
    if (!add(surface, start, last.surface) || isLast) break;
    from = start + surface.length;
  }
  for (let to = first.start, match; (match = before.exec(text.slice(Math.max(0, first.start - furthest), to)));) {
    const surface = match[1] ?? '';
    const start = Math.max(0, first.start - furthest) + match.index + match[0].lastIndexOf(surface);
    if (!add(surface, start, first.surface)) break;
    to = start;
  }
  return added;
}
