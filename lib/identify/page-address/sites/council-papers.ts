import type { Site } from '../site.ts';
import { councilBody } from './council-systems.ts';

/** Within an address, written for another address once or twice. */
const identifier = /id\.openraadsinformatie\.nl(?:%25|%)?(?:2F|\/)(\d+)/i;

/**
 * Papers of councils where others have gathered them: id.openraadsinformatie.nl/123, openbesluitvorming.nl/?showResource=…%2F123, and what bron.live has,
 * /doc/123. Which council it is stands in the name of its index: ori_utrecht_20190809.
 */
export const councilPapers: Site = {
  hosts: ['openbesluitvorming.nl', 'id.openraadsinformatie.nl', 'api.openraadsinformatie.nl', 'bron.live'],
  read({ hostname, pathname, search, href }, directory) {
    const number =
      identifier.exec(href)?.[1] ??
      (hostname.endsWith('bron.live') ? /^\/doc\/([\w:.-]+)(?:\/|$)/.exec(decodeURIComponent(pathname))?.[1] : undefined) ??
      (hostname.startsWith('api.') ? /^\/v1\/resolve\/(?:[\w/]+\/)?(\d+)(?:\/|$)/.exec(pathname)?.[1] : undefined);
    const index = /(?<![a-z])(?:ori|osi|owi)_([a-z\d_-]+?)(?:_\d{8,14})?(?![a-z\d_-])/.exec(decodeURIComponent(search))?.[1];
    const owner = index === undefined ? undefined : councilBody(index.replaceAll('_', '-'), directory);
    if (number === undefined) return owner && { owner };
    return { ...(owner && { owner }), record: { kind: 'council', number } };
  },
};
