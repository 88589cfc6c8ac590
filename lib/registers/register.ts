import type { Algorithm, EntityKey, GovernmentBody, Party, Supplier } from '../entity.ts';
import type { NameRole } from '../mention.ts';
import type { Gift, Contract, IsoDate } from '../record.ts';

/** A name that a body, party or supplier goes by beside its official one. */
export interface Alias {
  entity: EntityKey;
  name: string;
  role: Exclude<NameRole, 'adjective' | 'abbreviation'>;
  /** Where the name comes from: a register, or general knowledge. */
  evidence: 'register' | 'general-knowledge' | 'derived' | 'seen-in-text';
}

/** An abbreviation, and when it may stand for its body. */
export interface Abbreviation {
  entity: EntityKey;
  text: string;
  /** `safe`: alone. `preferred`: alone, with less confidence. `required`: with article, cue or definition. `never-bare`: only after "Full name (ABBR)" on the page. */
  cue: 'safe' | 'preferred' | 'required' | 'never-bare';
  /** The article that goes with it ("de", "het"), where known. */
  article?: string;
}

export interface Adjective {
  entity: EntityKey;
  text: string;
}

/**
 * How dangerous a name is when it stands bare: 0 harmless … 3 never without a cue. Of places, but also of parties ("Helder") and of
 * suppliers named without a legal form ("Orbis"): it holds for that name of that entity, whatever its role.
 */
export interface Ambiguity {
  entity: EntityKey;
  name: string;
  severity: 0 | 1 | 2 | 3;
}

/** A town or village, with the municipality it lies in. Silences "Buren" on Ameland; never a body itself. */
export interface Place {
  name: string;
  municipality: EntityKey;
}

/** Which body a host name belongs to; `path` when the host is shared ("rijksoverheid.nl/ministeries/…"). */
export interface HostOfBody {
  host: string;
  path?: string;
  body: EntityKey;
}

/** The name that a ministry bore in a period. Dates inclusive, YYYY-MM-DD. */
export interface NamePeriod {
  entity: EntityKey;
  name: string;
  abbreviation?: string;
  from?: IsoDate;
  until?: IsoDate;
}

/** A vendor template of the Algorithm Register: many bodies register the same product under this title. */
export interface AlgorithmTemplate {
  id: string;
  title: string;
  provider?: string;
}

/** Sum that the ministry states for a party in one list, as published. */
export interface GiftTotal {
  party: string;
  partyKey: EntityKey | null;
  period: string;
  euros: number | null;
}

/** An election of which the results are bundled. */
export interface BundledElection {
  /** As the Electoral Council numbers it: "TK20251029". */
  id: string;
  title: string;
  /** Lists that took part, most votes first: as the result names them, and the party. */
  lists: [name: string, party: EntityKey | null][];
}

/** Votes in one area, in the order of the lists; 0 also where a list did not take part. */
export interface AreaResult {
  election: string;
  /** A municipality, or the country. */
  area: EntityKey | 'nl';
  votes: number[];
  seats?: number[];
  /** Who may vote, who did; valid, blank and invalid votes. */
  counts?: number[];
}

/** The parties in one council. Null for a member without a party. */
export interface CouncilSeats {
  body: EntityKey;
  seats: [party: string | null, seats: number][];
}

/** What a ministry spent at a supplier in a year: never an amount, only the number of its bracket in the overviews of the state. */
export interface SpendingRow {
  supplier: EntityKey;
  /** As the overview spells it. */
  supplierName: string;
  /** Absent where the overview does not say which ministry. */
  buyer?: EntityKey;
  /** The name that the ministry bore in that year. */
  buyerName?: string;
  year: number;
  /** 0–13. */
  bracket: number;
  category?: string;
}

/** An account or group that a body publishes source code under. */
export interface CodeAccount {
  body: EntityKey;
  /** "github.com". */
  host: string;
  /** "GemeenteUtrecht"; a group may have a path. */
  account: string;
}

/** Everything that the registers say, before it is packed: the snapshots in assets/registers, one property a file. */
export interface Register {
  bodies: GovernmentBody[];
  parties: Party[];
  suppliers: Supplier[];
  algorithms: Algorithm[];
  templates: AlgorithmTemplate[];
  aliases: Alias[];
  abbreviations: Abbreviation[];
  adjectives: Adjective[];
  ambiguities: Ambiguity[];
  places: Place[];
  hosts: HostOfBody[];
  namePeriods: NamePeriod[];
  /** Party gifts; donors who are natural persons are left out of the row, the row stays. */
  gifts: { asOf: IsoDate; gifts: Gift[]; totals: GiftTotal[] };
  /** Real TenderNed awards with winners (a sample: research and advice, 2019–2025). */
  awards: { asOf: IsoDate; awards: Contract[] };
  /** Results of the House of Representatives per municipality, and who sits in the municipal councils. `asOf`: day of the latter. */
  elections: { asOf: IsoDate; elections: BundledElection[]; results: AreaResult[]; councils: CouncilSeats[] };
  /** A sample of the yearly overviews of what the ministries spent, in brackets. */
  spending: { asOf: IsoDate; rows: SpendingRow[] };
  codeAccounts: CodeAccount[];
}
