import type { EntityKind } from './entity.ts';
import type { SourceId } from './record.ts';

/** Where the extension reads pages by itself. */
export type ReadingMode = 'on-click' | 'chosen-sites' | 'everywhere';

export interface Settings {
  mode: ReadingMode;
  /** Hosts where the reader switched reading on (mode `chosen-sites`). */
  chosenSites: string[];
  /** Hosts where the reader switched it off; these win. */
  silentSites: string[];
  /** Kinds that are not marked on pages. */
  mutedKinds: EntityKind[];
  /** With what line each kind is underlined; no two with the same, so that they can be told apart without colour. */
  lines: Lines;
  /** Sources that the reader does not want to be asked. */
  sourcesOff: SourceId[];
  /** Hosts of optional sources that the reader allowed to be asked, as match patterns. To let Open Kaart read everywhere is not to say that. */
  hostsAllowed: string[];
  /** Days that what a source gave is held, since it last gave it. */
  keepDays: (typeof keepDaysChoices)[number];
  /** Records that are held at most; those that were given longest ago go first. */
  keepRecords: (typeof keepRecordsChoices)[number];
}

/** As CSS names them. */
export const lineStyles = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
export type LineStyle = (typeof lineStyles)[number];
export type Lines = Record<EntityKind, LineStyle>;

export const ordinaryLines: Lines = { 'government-body': 'solid', supplier: 'dashed', party: 'dotted', algorithm: 'double' };

export const keepDaysChoices = [7, 30, 90, 365] as const;
export const keepRecordsChoices = [10_000, 50_000, 200_000] as const;

export const defaultSettings: Settings = {
  mode: 'on-click',
  chosenSites: [],
  silentSites: [],
  mutedKinds: [],
  lines: ordinaryLines,
  sourcesOff: [],
  hostsAllowed: [],
  keepDays: 90,
  keepRecords: 50_000,
};
