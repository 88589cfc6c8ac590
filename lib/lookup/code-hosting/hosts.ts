import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { IsoDate, Repository } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, type Told } from '../read-each.ts';

/** As many as either host gives at once. */
const pageSize = 100;

const Text = z.nullish(z.string());
const List = z.array(z.unknown());
const OnGitHub = z.object({
  name: z.string(),
  full_name: z.string(),
  html_url: z.string().check(z.startsWith('https://github.com/')),
  description: Text,
  language: Text,
  license: z.nullish(z.object({ spdx_id: Text })),
  archived: z.nullish(z.boolean()),
  fork: z.nullish(z.boolean()),
  private: z.nullish(z.boolean()),
  pushed_at: Text,
});
const OnGitLab = z.object({
  name: z.string(),
  path_with_namespace: z.string(),
  web_url: z.string().check(z.startsWith('https://gitlab.com/')),
  description: Text,
  archived: z.nullish(z.boolean()),
  forked_from_project: z.nullish(z.object({ id: z.number() })),
  last_activity_at: Text,
});

/** One project, whatever host it is on. */
export interface Project {
  /** "GemeenteUtrecht/zaken". */
  path: string;
  name: string;
  url: string;
  /** Where its publiccode.yml would be. */
  publiccodeUrl: string;
  activeOn: IsoDate | null;
  facts: Pick<Repository, 'summary' | 'language' | 'licence' | 'archived' | 'fork'>;
}

interface Page extends Told {
  projects: Project[];
  more: boolean;
}

/** A page of the projects of an account, most lately active first. Pages count from 1. Throws a Failure. */
type Lister = (account: string, page: number, desk: Desk) => Promise<Page>;

interface Given {
  description?: string | null | undefined;
  archived?: boolean | null | undefined;
  fork: boolean;
  language?: string | null | undefined;
  licence?: string | null | undefined;
}

function factsOf({ description, archived, fork, language, licence }: Given): Project['facts'] {
  const summary = plainText(description ?? '');
  return {
    ...(summary && { summary }),
    ...(language && { language }),
    // "NOASSERTION": there is a licence, and the host cannot say which.
    ...(licence && licence !== 'NOASSERTION' && { licence }),
    ...(archived && { archived }),
    ...(fork && { fork }),
  };
}

const gitHub: Lister = async (account, page, desk) => {
  // An organisation is asked for in the same words as a user.
  const url = `https://api.github.com/users/${encodeURIComponent(account)}/repos?per_page=${pageSize}&sort=pushed&page=${page}`;
  const list = readAnswer(await desk.web.json({ url, accept: 'application/vnd.github+json' }), List);
  const { read, ...told } = readEach(list, OnGitHub, ['pushed_at']);
  const projects = read
    .filter((each) => !each.private)
    .map((each): Project => ({
      path: each.full_name,
      name: each.name,
      url: each.html_url,
      publiccodeUrl: `https://raw.githubusercontent.com/${each.full_name}/HEAD/publiccode.yml`,
      activeOn: dayIn(each.pushed_at) ?? null,
      facts: factsOf({ ...each, fork: each.fork ?? false, licence: each.license?.spdx_id }),
    }));
  return { projects, more: list.length === pageSize, ...told };
};

const gitLab: Lister = async (account, page, desk) => {
  const rest = `projects?per_page=${pageSize}&order_by=last_activity_at&sort=desc&page=${page}`;
  const api = 'https://gitlab.com/api/v4';
  const name = encodeURIComponent(account);
  // A group and a user are two things there.
  const answer = await desk.web.json({ url: `${api}/groups/${name}/${rest}&include_subgroups=true` }).catch((error: unknown) => {
    if (error instanceof Failure && error.status === 404) return desk.web.json({ url: `${api}/users/${name}/${rest}` });
    throw error;
  });
  const list = readAnswer(answer, List);
  const { read, ...told } = readEach(list, OnGitLab, ['last_activity_at']);
  const projects = read.map((each): Project => ({
    path: each.path_with_namespace,
    name: each.name,
    url: each.web_url,
    publiccodeUrl: `https://gitlab.com/${each.path_with_namespace}/-/raw/HEAD/publiccode.yml`,
    activeOn: dayIn(each.last_activity_at) ?? null,
    facts: factsOf({ ...each, fork: Boolean(each.forked_from_project) }),
  }));
  return { projects, more: list.length === pageSize, ...told };
};

/** By host name; an account elsewhere cannot be asked for. */
export const listers: ReadonlyMap<string, Lister> = new Map([
  ['github.com', gitHub],
  ['gitlab.com', gitLab],
]);
