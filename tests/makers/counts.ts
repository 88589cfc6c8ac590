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

/** A count in EML, in the shape in which the Electoral Council publishes one. */
export const anEmlCount = (total: Unit, stations: Record<string, Unit>, id = '510b'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><EML xmlns="urn:oasis:names:tc:evs:schema:eml" xmlns:kr="http://www.kiesraad.nl/extensions" Id="${id}" SchemaVersion="5">` +
  `<Count><EventIdentifier/><Election><ElectionIdentifier Id="GR2026_Voorbeeld"><ElectionName>Gemeenteraad Voorbeeld 2026</ElectionName>` +
  `<kr:ElectionDate>2026-03-18</kr:ElectionDate></ElectionIdentifier><Contests><Contest><ContestIdentifier Id="geen"/>` +
  `<TotalVotes>${selections(total)}</TotalVotes>` +
  Object.entries(stations)
    .map(
      ([name, unit], nth) =>
        `<ReportingUnitVotes><ReportingUnitIdentifier Id="9999::SB${nth + 1}">${name}</ReportingUnitIdentifier>${selections(unit)}</ReportingUnitVotes>`,
    )
    .join('') +
  `</Contest></Contests></Election></Count></EML>`;
