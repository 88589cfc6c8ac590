/** What was counted in one polling station, or in one area. Numbers are votes or persons. */
export interface CountedUnit {
  name: string;
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
