import type { Site } from '../site.ts';

/** The sorts of body that an earlier thesaurus puts behind a name: "Utrecht_(gemeente)". */
const sorts = /^(.+) \((gemeente|provincie|waterschap)\)$/i;

/** "Utrecht_(gemeente)", "Ministerie_van_Financiën": a term of the earlier thesaurus, as the name of the body. */
function nameOfTerm(term: string): string {
  const words = term.replaceAll('_', ' ');
  const [, name, sort = ''] = sorts.exec(words) ?? [];
  return name === undefined ? words : `${sort.charAt(0).toUpperCase()}${sort.slice(1).toLowerCase()} ${name}`;
}

/**
 * The thesaurus of government: …/tooi/waardelijsten/item?id=https://identifier.overheid.nl/tooi/id/gemeente/gm0344, that identifier itself, also within
 * another address; and the earlier thesaurus: …/owms/terms/Utrecht_(gemeente).
 */
export const tooi: Site = {
  hosts: ['standaarden.overheid.nl', 'identifier.overheid.nl', 'api-organisaties.overheid.nl'],
  read({ pathname, searchParams }, directory) {
    const said = [decodeURIComponent(pathname), ...searchParams.values()].join(' ');
    const code = /\/tooi\/id\/[a-z]+\/([a-z]+\d+)/.exec(said)?.[1];
    const term = /\/owms\/terms\/([^/ ]+)/.exec(said)?.[1];
    const about = code !== undefined ? directory.byCode(code) : term !== undefined ? directory.byName(nameOfTerm(term)) : undefined;
    return about && { about };
  },
};
