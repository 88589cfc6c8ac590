import { entityKey } from '../../../entity.ts';
import type { Site } from '../site.ts';

/** The Algorithm Register: an algorithm by its number, wherever that stands behind /algoritme/, and an organisation by its code. */
export const algorithmRegister: Site = {
  hosts: ['algoritmes.overheid.nl'],
  read({ pathname }, directory) {
    const [, sort, rest = ''] =
      /^\/(?:nl\/|en\/|fy\/|api\/)?(algoritme|algorithm|organisatie|organisation)\/(.+)$/.exec(decodeURI(pathname)) ?? [];
    if (sort === undefined) return undefined;
    if (sort.startsWith('algorit')) {
      const number = /(?:^|[/-])(\d{8})(?=\/|$|-|#)/.exec(rest)?.[1];
      if (number === undefined) return undefined;
      // It may have been registered since our snapshot.
      return { about: entityKey('algorithm', number), record: { kind: 'algorithm', number, source: 'algorithm-register' } };
    }
    // Most bodies have the code of TOOI, some a number of the register's own.
    const codes = rest.matchAll(/(?<=^|[/-])(?:[a-z]{2,4}\d{2,6}|\d{4,9})(?=\/|$|-)/g);
    const about = [...codes].flatMap(([code]) => directory.byCode(code) ?? [])[0];
    return about && { about };
  },
};
