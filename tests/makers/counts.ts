/** One list in one place: what is stated for the list, and for each of its candidates. */
export interface ListVotes {
  list: string;
  votes: number | string;
  candidates?: number[];
}

interface Unit {
  lists: ListVotes[];
  counted?: number;
  blank?: number;
  invalid?: number;
  fewer?: number;
}

const selections = ({ lists, counted, blank = 0, invalid = 0, fewer = 0 }: Unit): string =>
  lists
    .map(
      ({ list, votes, candidates = [Number(votes)] }, nth) =>
        `<Selection><AffiliationIdentifier Id="${nth + 1}"><RegisteredName>${list}</RegisteredName></AffiliationIdentifier><ValidVotes>${votes}</ValidVotes></Selection>` +
        candidates
          .map(
            (each, place) =>
              `<Selection><Candidate><CandidateIdentifier Id="${place + 1}"/></Candidate><ValidVotes>${each}</ValidVotes></Selection>`,
          )
          .join(''),
    )
    .join('') +
  `<Cast>0</Cast><TotalCounted>${counted ?? lists.reduce((sum, { votes }) => sum + Number(votes), 0)}</TotalCounted>` +
  `<RejectedVotes ReasonCode="ongeldig">${invalid}</RejectedVotes><RejectedVotes ReasonCode="blanco">${blank}</RejectedVotes>` +
  `<UncountedVotes ReasonCode="minder getelde stembiljetten">${fewer}</UncountedVotes>`;

interface Whose {
  /** Number of the message. */
  id?: string;
  /** "TK", its day, and the number of the municipality; default: a made-up council election of a municipality that is none. */
  category?: string;
  date?: string;
  authority?: string;
}

/** A count in EML, in the shape in which the Electoral Council publishes one. */
export const anEmlCount = (
  total: Unit,
  stations: Record<string, Unit>,
  { id = '510b', category = 'GR', date = '2026-03-18', authority = '9999' }: Whose = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><EML xmlns="urn:oasis:names:tc:evs:schema:eml" xmlns:kr="http://www.kiesraad.nl/extensions" Id="${id}" SchemaVersion="5">` +
  `<ManagingAuthority><AuthorityIdentifier Id="${authority}">Voorbeeld</AuthorityIdentifier></ManagingAuthority>` +
  `<Count><EventIdentifier/><Election><ElectionIdentifier Id="GR2026_Voorbeeld"><ElectionName>Gemeenteraad Voorbeeld 2026</ElectionName><ElectionCategory>${category}</ElectionCategory>` +
  `<kr:ElectionDate>${date}</kr:ElectionDate></ElectionIdentifier><Contests><Contest><ContestIdentifier Id="geen"/>` +
  `<TotalVotes>${selections(total)}</TotalVotes>` +
  Object.entries(stations)
    .map(
      ([name, unit], nth) =>
        `<ReportingUnitVotes><ReportingUnitIdentifier Id="9999::SB${nth + 1}">${name}</ReportingUnitIdentifier>${selections(unit)}</ReportingUnitVotes>`,
    )
    .join('') +
  `</Contest></Contests></Election></Count></EML>`;
