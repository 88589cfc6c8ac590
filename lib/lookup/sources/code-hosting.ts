import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Repository } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { listers, type Project } from '../code-hosting/hosts.ts';
import { publiccodeOf } from '../code-hosting/publiccode.ts';
import { readBundled } from '../read-each.ts';

const Account = z.object({ body: z.string(), host: z.string(), account: z.string() });
type Account = z.infer<typeof Account>;

/** Without a key GitHub answers sixty times an hour, so of the newest only. What was asked before is kept and costs nothing. */
const publiccodesAPage = 5;

/**
 * Source code of a body: the accounts that it is known to publish under (a bundled list), asked of the hosts themselves. What a body's account holds
 * is its own; who wrote it is another matter.
 */
export const codeHosting = defineSource({
  id: 'code-hosting',
  homepage: 'https://oss.developer.overheid.nl',
  licence: 'per project',
  hosts: ['https://api.github.com/*', 'https://gitlab.com/*', 'https://raw.githubusercontent.com/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body'],
  gives: 'repository',
  keepForHours: 72,

  /** `from` names what is left: "<account>:<page>", joined by commas. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const accounts = await accountsOf(entity, desk);
    const asked = from === undefined ? accounts.map((_, nth) => ({ nth, page: 1 })) : [firstOf(from)];
    const left = from === undefined ? [] : from.split(',').slice(1);
    const total = accounts.length === 0 ? 0 : null;
    if (asked.length === 0) yield { records: [], total, unreadable: 0 };
    const fresh: [Account, Project][] = [];
    const gone: { account: Account; failure: Failure }[] = [];
    for (const { nth, page } of asked) {
      const account = accounts[nth];
      const list = listers.get(account?.host ?? '');
      if (!account || !list) continue;
      const listed = await list(account.account, page, desk).catch((error: unknown) => {
        // An account that is gone says nothing of the others.
        if (!(error instanceof Failure) || error.status !== 404) throw error;
        gone.push({ account, failure: error });
        return undefined;
      });
      if (!listed) continue;
      const { projects, more, ...told } = listed;
      if (more) left.push(`${nth}:${page + 1}`);
      fresh.push(...projects.map((project): [Account, Project] => [account, project]));
      yield {
        records: projects.map((project) => repositoryOf(project, account, entity, desk.now())),
        total,
        ...told,
        ...(left.length > 0 && { next: left.join(',') }),
      };
    }
    const [lost] = gone;
    if (lost && gone.length === asked.length) throw lost.failure;
    if (lost) {
      const problems = gone.map(({ account, failure }) => `${account.host}/${account.account}: ${failure.reason}, ${failure.status}`);
      yield { records: [], total, unreadable: 0, problems, ...(left.length > 0 && { next: left.join(',') }) };
    }
    const newest = fresh
      .filter(([, { facts }]) => !facts.fork && !facts.archived)
      .toSorted(([, one], [, other]) => (other.activeOn ?? '').localeCompare(one.activeOn ?? ''))
      .slice(0, publiccodesAPage);
    for (const [account, project] of newest) {
      const publiccode = await publiccodeOf(project, desk);
      if (!publiccode) continue;
      const record = { ...repositoryOf(project, account, entity, desk.now()), publiccode };
      yield { records: [record], total, unreadable: 0, ...(left.length > 0 && { next: left.join(',') }) };
    }
  },
});

function firstOf(from: string): { nth: number; page: number } {
  const [nth = 0, page = 1] = (from.split(',')[0] ?? '').split(':').map(Number);
  return { nth, page };
}

/** Only those on a host that has an interface. */
async function accountsOf(entity: Entity, desk: Desk): Promise<Account[]> {
  const accounts = readBundled(await desk.bundled('code-accounts.json'), Account).read;
  return accounts.filter(({ body, host }) => body === entity.key && listers.has(host));
}

function repositoryOf({ path, name, url, activeOn, facts }: Project, { host, account }: Account, entity: Entity, now: number): Repository {
  return {
    id: `code-hosting:${host}/${path}`,
    kind: 'repository',
    source: 'code-hosting',
    sourceId: `${host}/${path}`,
    url,
    retrievedAt: new Date(now).toISOString(),
    about: [entity.key],
    date: activeOn,
    title: name,
    host,
    owner: account,
    ...facts,
  };
}
