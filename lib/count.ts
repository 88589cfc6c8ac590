/** What was counted in one polling station, or in one area. Numbers are votes or persons. */
export interface CountedUnit {
  name: string;
  /** Code of the municipality that it is: "gm0668". Only in a count of the whole country, of which what was announced in each municipality can be held. */
  municipality?: string;
  /** Votes for each list, in the order of the lists of the count; undefined where the list did not stand there. */
  votes: (number | undefined)[];
  /** What the votes for the candidates of each list add up to; undefined where the file does not tell candidates apart. */
  ofCandidates: (number | undefined)[];
  /** Valid votes together, as the file itself states it. */
  valid?: number;
  blank?: number;
  invalid?: number;
  /** Voters who were admitted. */
  admitted?: number;
  /** Ballot papers more, or fewer, than voters who were admitted. */
  more?: number;
  fewer?: number;
}

/** An official count of one election. Names of candidates are not read. */
export interface OfficialCount {
  election: string;
  /** YYYY-MM-DD. */
  date?: string;
  /**
   * Code of the election as the Electoral Council has it, and of the municipality that counted: "TK20251029", "gm0668"; where the file tells both. Of a count of
   * the whole country no municipality.
   */
  codes?: { election: string; municipality?: string };
  /** A count of the whole country in which Bonaire, Sint Eustatius and Saba do not stand: what is announced for the country has their votes in it. */
  lacksCaribbean?: true;
  /** Names of the lists, as registered. */
  lists: string[];
  /** What was counted apart: polling stations, or areas. */
  of: 'stations' | 'areas';
  units: CountedUnit[];
  /** The result as the file itself announces it; null when it has only parts. */
  announced: CountedUnit | null;
}

/** Why a file cannot be counted; each has its sentence under `recount.problem` in assets/locales. */
export type CountProblem = 'not-a-count' | 'other-eml' | 'broken' | 'no-parts' | 'not-a-number' | 'too-large';

/** A result as the Electoral Council announced it and as we hold it, for the lists of a count. */
export interface AnnouncedResult {
  title: string;
  area: string;
  /** The page where a reader can see it. */
  url: string;
  /** When we got it: YYYY-MM-DD or a moment. */
  retrievedAt: string;
  /** In the order of the lists of the count; null for a list of which it says nothing. */
  votes: (number | null)[];
  valid?: number;
  blank?: number;
  invalid?: number;
}
