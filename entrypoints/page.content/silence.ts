import type { Silence } from '../../lib/reading.ts';
import { isSilentPlace } from '../../lib/silent-places.ts';

/**
 * Why this page is not read; undefined when it may be. Where its maker wants none of it, and where people keep what is theirs alone, nothing is read unless the reader
 * asks for this very page.
 */
export function silenceOf(page: Document, host: string, asked: boolean): Silence | undefined {
  // Around its own pdf viewer a browser makes a page, with nothing in it that can be read.
  if (page.contentType === 'application/pdf') return 'pdf';
  if (asked) return undefined;
  // In the head, where it belongs: of half a million elements each look through all of them takes several milliseconds.
  const wish = page.head?.querySelector<HTMLMetaElement>('meta[name="open-kaart" i]')?.content.trim().toLowerCase();
  if (wish === 'off') return 'opted-out';
  if (isSilentPlace(host) || page.querySelector('input[type="password" i]')) return 'private-place';
  return undefined;
}
