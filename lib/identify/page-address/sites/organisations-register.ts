import type { Site } from '../site.ts';

/** The register of government organisations: /28212263/Gemeente_Utrecht, /woo/28212263/Gemeente_Utrecht. */
export const organisationsRegister: Site = {
  hosts: ['organisaties.overheid.nl'],
  read({ pathname }, directory) {
    const number = /^\/(?:(?:woo|domeinen)\/)?(\d{2,10})(?:\/|$)/.exec(pathname)?.[1];
    const about = number === undefined ? undefined : directory.byRegisterNumber(number);
    return about && { about };
  },
};
