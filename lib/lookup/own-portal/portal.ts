import type { Disclosure } from '../../record.ts';
import type { Told } from '../read-each.ts';

/** What a portal tells of a document; what goes without saying is added by the source. */
export type PortalDocument = Omit<Disclosure, 'id' | 'kind' | 'source' | 'retrievedAt' | 'about'>;

export interface PortalPage {
  documents: PortalDocument[];
  total: number | null;
  told: Told;
  /** In the portal's own terms: a page, or a position. */
  next?: number;
}
