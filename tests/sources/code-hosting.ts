import { type Answered, chanceFrom, daysAgo, oneOf, standIn } from './stand-in.ts';

/** How many projects each account has; one has more than fits on a page. */
const onGitHub: Record<string, number> = { GemeenteUtrecht: 112, Amsterdam: 240, MinBZK: 40, Rijkswaterstaat: 12, GemeenteNijmegen: 7 };
const onGitLab: Record<string, number> = { gemeenteutrecht: 9, koop: 30, commonground: 60 };
/** A user there, not a group. */
const usersOnGitLab = new Set(['koop']);

const names = ['zaken', 'formulieren', 'kaarten', 'meldingen', 'huisstijl', 'woo-publicaties', 'afspraken', 'kentekens'];
const languages = ['TypeScript', 'Python', 'Java', null];

interface Project {
  path: string;
  name: string;
  nth: number;
}

const projectsOf = (account: string, count: number): Project[] =>
  Array.from({ length: count }, (_, nth) => {
    const name = `${oneOf(names, chanceFrom(nth * 13))}-${nth}`;
    return { path: `${account}/${name}`, name, nth };
  });

function paged<T>(all: readonly T[], query: URLSearchParams): T[] {
  // More than a hundred is brought back to a hundred, without a word.
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return all.slice(start, start + size);
}

function gitHubProject({ path, name, nth }: Project): object {
  const chance = chanceFrom(nth);
  return {
    id: 1000 + nth,
    name,
    full_name: path,
    private: false,
    owner: { login: path.split('/')[0], type: 'Organization', url: 'https://api.github.com/users/x' },
    html_url: `https://github.com/${path}`,
    description: nth % 6 === 0 ? null : `Code voor ${name} &amp; meer`,
    fork: nth % 11 === 0,
    archived: nth % 9 === 0,
    language: oneOf(languages, chance),
    license: nth % 4 === 0 ? null : { key: 'eupl-1.2', spdx_id: nth % 5 === 0 ? 'NOASSERTION' : 'EUPL-1.2' },
    pushed_at: `${daysAgo(nth * 4)}T10:11:12Z`,
    stargazers_count: nth,
  };
}

const gitLabProject = ({ path, name, nth }: Project): object => ({
  id: 2000 + nth,
  name,
  path_with_namespace: path,
  web_url: `https://gitlab.com/${path}`,
  description: nth % 3 === 0 ? '' : `Code voor ${name}`,
  archived: nth % 8 === 0,
  ...(nth % 5 === 0 && { forked_from_project: { id: 1 } }),
  last_activity_at: `${daysAgo(nth * 9)}T10:11:12.000Z`,
});

const publiccode = (name: string): Answered => ({
  type: 'text/plain; charset=utf-8',
  text: `# made up
publiccodeYmlVersion: "0.4"
name: "${name}" # de naam
url: https://voorbeeld.example
softwareType: standalone/web
developmentStatus: stable
description:
  nl:
    name: niet deze
    shortDescription: >
      Een korte zin.
legal:
  license: EUPL-1.2
`,
});
const notFound: Answered = { status: 404, type: 'text/plain; charset=utf-8', text: '404: Not Found' };
/** Every other project describes itself. */
const described = (path: string): Answered => (/-\d*[02468]$/.test(path) ? publiccode(path.split('/').at(-1) ?? '') : notFound);

export const gitHub = standIn(
  'api.github.com',
  [
    [
      'GET',
      /\/(?:users|orgs)\/([^/]+)\/repos/,
      ({ query }, account = '') => {
        const count = onGitHub[account];
        if (count === undefined) return { status: 404, json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };
        const all = projectsOf(account, count);
        // By name, unless it is told otherwise.
        if (query.get('sort') !== 'pushed') all.sort((one, other) => one.name.localeCompare(other.name));
        return { headers: { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '42' }, json: paged(all, query).map(gitHubProject) };
      },
    ],
  ],
  () => ({ status: 404, json: { message: 'Not Found' } }),
);

export const gitHubFiles = standIn(
  'raw.githubusercontent.com',
  [['GET', /\/([^/]+\/[^/]+)\/HEAD\/publiccode\.yml/, (_, path = '') => described(path)]],
  () => notFound,
);

export const gitLab = standIn(
  'gitlab.com',
  [
    [
      'GET',
      /\/api\/v4\/(groups|users)\/([^/]+)\/projects/,
      ({ query }, kind = '', account = '') => {
        const name = decodeURIComponent(account);
        const count = usersOnGitLab.has(name) === (kind === 'users') ? onGitLab[name] : undefined;
        if (count === undefined) return { status: 404, json: { message: `404 ${kind === 'users' ? 'User' : 'Group'} Not Found` } };
        return { headers: { 'x-total': String(count) }, json: paged(projectsOf(name, count), query).map(gitLabProject) };
      },
    ],
    ['GET', /\/(.+)\/-\/raw\/HEAD\/publiccode\.yml/, (_, path = '') => described(path)],
  ],
  () => ({ status: 404, json: { error: '404 Not Found' } }),
);
