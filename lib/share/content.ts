import type { Dossier } from '../dossier.ts';
import type { Save } from '../save.ts';

/** What goes into a file, and comes out of one. */
export interface Content {
  saves: Save[];
  /** Those that the saves are in; in a backup all. */
  dossiers: Dossier[];
}

/** What could be read of a file. */
export interface ReadContent extends Content {
  /** Items that were not what they should be. */
  unreadable: number;
}
