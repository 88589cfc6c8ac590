import type { Silence } from '../../lib/reading.ts';
import { isSilentPlace } from '../../lib/silent-places.ts';

/**
 * Why this page is not read; undefined when it may be. A page that opts out is never read. Where people keep what is theirs alone, nothing is read unless
 * the reader asks for this very page.
 */
export function silenceOf(page: Document, host: string, asked: boolean): Silence | undefined {
  const wish = page.querySelector<HTMLMetaElement>('meta[name="open-kaart" i]')?.content.trim().toLowerCase();
  // Around its own pdf viewer a browser makes a page, with nothing in it that can be read.
  if (page.contentType === 'application/pdf') return 'pdf';
  if (wish === 'off') return 'opted-out';
  if (!asked && (isSilentPlace(host) || page.querySelector('input[type="password" i]'))) return 'private-place';
  return undefined;
}
