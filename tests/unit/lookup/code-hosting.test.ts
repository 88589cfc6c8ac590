import { expect, test } from 'vitest';
import { readPubliccode } from '../../../lib/lookup/code-hosting/publiccode.ts';
import { codeHosting } from '../../../lib/lookup/sources/code-hosting.ts';
import { Failure } from '../../../lib/failure.ts';
import type { Repository } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const projectsOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Repository => each.kind === 'repository');

test('every account that the body is known by is asked, and goes on where it has more', async () => {
  const pages = await pagesOf(codeHosting, utrecht, aDesk());
  expect(projectsOf(pages)).toHaveLength(109);
  expect(pages.at(-1)?.next).toBe('1:2');
  pages.push(...(await pagesOf(codeHosting, utrecht, aDesk(), '1:2')));
  expect(projectsOf(pages)).toHaveLength(121);
  expect(pages.at(-1)?.next).toBeUndefined();
  expect(new Set(projectsOf(pages).map(({ host }) => host))).toEqual(new Set(['github.com', 'gitlab.com']));
});

test('a project says what it is, and nothing that the host does not say', async () => {
  const projects = projectsOf(await pagesOf(codeHosting, utrecht, aDesk()));
  for (const { url, host, sourceId, summary, licence } of projects) {
    expect(url).toBe(`https://${sourceId}`);
    expect(sourceId.startsWith(host)).toBe(true);
    expect(summary ?? '').not.toContain('&amp;');
    expect(licence).not.toBe('NOASSERTION');
  }
  expect(projects.some(({ archived }) => archived)).toBe(true);
  expect(projects.some(({ fork }) => fork)).toBe(true);
  const described = projects.filter(({ publiccode }) => publiccode);
  expect(described.length).toBeGreaterThan(0);
  expect(described[0]?.publiccode).toEqual({ name: described[0]?.title, status: 'stable', type: 'standalone/web' });
});

test('what leaves is the names of the accounts and of the newest projects, once', async () => {
  const desk = aDesk();
  await pagesOf(codeHosting, utrecht, desk);
  const asked = desk.questions.map(({ url }) => url);
  expect(asked.slice(0, 2)).toEqual([
    'https://gitlab.com/api/v4/groups/gemeenteutrecht/projects?per_page=100&order_by=last_activity_at&sort=desc&page=1&include_subgroups=true',
    'https://api.github.com/users/GemeenteUtrecht/repos?per_page=100&sort=pushed&page=1',
  ]);
  expect(asked).toHaveLength(7);
  for (const url of asked.slice(2)) expect(url).toMatch(/\/HEAD\/publiccode\.yml$/);
  await pagesOf(codeHosting, utrecht, desk);
  expect(desk.questions).toHaveLength(9);
});

test('a user of GitLab is asked for as a user', async () => {
  const bundle = { 'code-accounts.json': [{ body: utrecht.key, host: 'gitlab.com', account: 'koop' }] };
  expect(projectsOf(await pagesOf(codeHosting, utrecht, aDesk({ bundle })))).toHaveLength(30);
});

test('an account that is gone leaves the others be, and is named', async () => {
  const bundle = {
    'code-accounts.json': [
      { body: utrecht.key, host: 'github.com', account: 'Opgeheven' },
      { body: utrecht.key, host: 'gitlab.com', account: 'gemeenteutrecht' },
    ],
  };
  const pages = await pagesOf(codeHosting, utrecht, aDesk({ bundle }));
  expect(projectsOf(pages)).toHaveLength(9);
  expect(pages.flatMap(({ problems = [] }) => problems)).toEqual(['github.com/Opgeheven: refused, 404']);
});

test('a body without an account is asked about nowhere', async () => {
  const desk = aDesk();
  expect(await pagesOf(codeHosting, defence, desk)).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  expect(desk.questions).toEqual([]);
});

test('a limit that is reached stops it, with what it has', async () => {
  const answer = (question: Question) => {
    if (question.url.includes('publiccode')) throw new Failure('refused', { status: 429 });
    return fromStandIns(question);
  };
  const pages: Parameters<typeof recordsOf>[0][number][] = [];
  const reading = async () => {
    for await (const page of codeHosting.find(utrecht, aDesk({ answer }))) pages.push(page);
  };
  await expect(reading()).rejects.toMatchObject({ status: 429 });
  expect(projectsOf(pages)).toHaveLength(109);
});

test.each([
  ['publiccodeYmlVersion: 0.4\nname: Zaken\n', { name: 'Zaken' }],
  ["publiccodeYmlVersion: '0.4'\nname: 'Zaken #1' # naam\ndevelopmentStatus: beta # nog\n", { name: 'Zaken #1', status: 'beta' }],
  ['publiccodeYmlVersion: 0.4\nname: >\n  Zaken\nsoftwareType: &type library\n', {}],
  ['publiccodeYmlVersion: 0.4\nlegal:\n  name: niet deze\n', {}],
  ['name: Zaken\n', null],
  ['404: Not Found', null],
])('publiccode.yml: %j', (yaml, read) => expect(readPubliccode(yaml)).toEqual(read));
