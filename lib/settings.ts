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
  /** Sources that the reader does not want to be asked. */
  sourcesOff: SourceId[];
}

export const defaultSettings: Settings = { mode: 'on-click', chosenSites: [], silentSites: [], mutedKinds: [], sourcesOff: [] };
