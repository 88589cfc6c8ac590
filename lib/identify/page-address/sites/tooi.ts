import type { Site } from '../site.ts';

/** The thesaurus of government: …/tooi/waardelijsten/item?id=https://identifier.overheid.nl/tooi/id/gemeente/gm0344, and that identifier itself. */
export const tooi: Site = {
  hosts: ['standaarden.overheid.nl', 'identifier.overheid.nl'],
  read({ pathname, searchParams, hostname }, directory) {
    const said = hostname.startsWith('identifier') ? pathname : [...searchParams.values()].join(' ');
    const code = /\/tooi\/id\/[a-z]+\/([a-z]+\d+)/.exec(said)?.[1];
    const about = code === undefined ? undefined : directory.byCode(code);
    return about && { about };
  },
};
