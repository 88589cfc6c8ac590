import type { Site } from '../site.ts';

/** "gemutrecht_gemeente" in the older numbers of this register: a sort of body in three letters, then its name. */
const namedBody = /^\/woo\/nl\.oorg\.(?:gem|prv|pro|wat|wts)([a-z_-]+?)_(?:gemeente|provincie|waterschap)(?:\/|$)/;

/** The register of government organisations: /28212263/Gemeente_Utrecht, /woo/28212263/Gemeente_Utrecht, /woo/nl.oorg.gemutrecht_gemeente. */
export const organisationsRegister: Site = {
  hosts: ['organisaties.overheid.nl', 'almanak.overheid.nl'],
  read({ pathname }, directory) {
    const number = /^\/(?:(?:woo|domeinen)\/)?(\d{2,10})(?:\/|$)/.exec(pathname)?.[1];
    const name = namedBody.exec(pathname.toLowerCase())?.[1];
    const about =
      number !== undefined
        ? directory.byRegisterNumber(number)
        : name !== undefined
          ? (directory.byHost(`${name.replaceAll('_', '-')}.nl`, '/') ?? directory.byHost(`${name.replaceAll(/[_-]/g, '')}.nl`, '/'))
          : undefined;
    return about && { about };
  },
};
