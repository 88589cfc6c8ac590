import { pattern } from '../../../detect/pattern.ts';
import type { Site } from '../site.ts';

/** A UUID, or a number of an earlier platform with its prefix. */
const id = new RegExp(
  pattern`
    ^\/(?:[a-z]{2}\/)?(?:
      details|documenten|publicatie|repository|overheid\/openbaarmakingen\/api\/v0\/zoek
    )\/((?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})|(?:oep|ronl|plooi)-[\w.-]+?)(?:_\d+)?(?:\/|$)`,
  'i',
);

/** Documents made public: /details/<id>, the permalink /documenten/<id>, and where earlier platforms and its interface have the same number. */
export const openOverheid: Site = {
  hosts: ['open.overheid.nl'],
  read({ pathname }) {
    const number = id.exec(pathname)?.[1];
    return number === undefined ? undefined : { record: { kind: 'disclosure', number: number.toLowerCase(), source: 'open-overheid' } };
  },
};
