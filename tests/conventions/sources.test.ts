import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sources } from '../../lib/lookup/sources/index.ts';
import { sourceIds } from '../../lib/record.ts';
import config from '../../wxt.config.ts';
import { standIns } from '../sources/stand-ins.ts';
import { exists, expectNone, filesUnder, flatten, read, sourceFiles } from './house.ts';

const manifestFor = async (browser: 'chrome' | 'firefox') => {
  const { manifest } = config;
  return typeof manifest === 'function'
    ? await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' })
    : await manifest;
};

test('every source that the records know stands on the shelf, once', () => {
  expect(sources.map(({ id }) => id).toSorted()).toEqual([...sourceIds].toSorted());
});

test('every source that asks over the network has a stand-in under its own host name', () => {
  const played = new Set(standIns.map(({ host }) => host));
  const hosts = sources.flatMap((source) =>
    source.hosts.map((pattern) => ({ id: source.id, host: new URL(pattern.replace('*', '')).host })),
  );
  const alone = hosts.filter(({ host }) => !played.has(host));
  expectNone(alone.map(({ id, host }) => `${id} asks ${host}, but no stand-in in tests/sources/ answers under that name`));
});

test('the stand-ins hold enough to page through: more than 2,500 notices and 12,000 documents', () => {
  const totalOf = (host: string, path: string, query: string, field: string): number => {
    const answered = standIns
      .find((each) => each.host === host)
      ?.answer({ method: 'GET', path, query: new URLSearchParams(query), body: undefined });
    return Number(answered && 'json' in answered && new Map(Object.entries(Object(answered.json))).get(field));
  };
  expect(totalOf('www.tenderned.nl', '/papi/tenderned-rs-tns/v2/publicaties', 'size=1', 'totalElements')).toBeGreaterThanOrEqual(2_500);
  const search = '/overheid/openbaarmakingen/api/v0/zoek';
  expect(totalOf('open.overheid.nl', search, 'aantalResultaten=10&start=0', 'totaal')).toBeGreaterThanOrEqual(12_000);
});

test.each(['chrome', 'firefox'] as const)('%s is asked for the hosts of the sources and no other', async (browser) => {
  const manifest = await manifestFor(browser);
  const hostsOf = (access: string) => [...new Set(sources.filter((source) => source.access === access).flatMap(({ hosts }) => hosts))];
  expect([...(manifest?.host_permissions ?? [])].toSorted()).toEqual(hostsOf('essential').toSorted());
  // Any site: to read on, where the reader chooses so.
  const optional = [...hostsOf('optional'), 'https://*/*', 'http://*/*'];
  expect([...(manifest?.optional_host_permissions ?? [])].toSorted()).toEqual(optional.toSorted());
});

test('a source says truly whether it asks anybody', () => {
  const complaints: string[] = [];
  for (const { id, hosts, access, asksOtherHosts = false } of sources) {
    const asks = hosts.length > 0 || asksOtherHosts;
    if (asks === (access === 'bundled')) complaints.push(`${id} asks ${asks ? 'hosts' : 'nobody'}, and says that its access is ${access}`);
    for (const host of hosts)
      if (!/^https:\/\/[\w.-]+\/\*$/.test(host))
        complaints.push(`${id} names ${host}; write https://<host>/*, so that it can be asked for by itself`);
  }
  expectNone(complaints);
});

/** What each permission is for, as the code uses it; a permission without a use is one too many. */
const usedBy: Record<string, RegExp> = {
  activeTab: /browser\.scripting\.executeScript/, // gives executeScript the tab whose button was clicked
  scripting: /browser\.scripting\./,
  storage: /@wxt-dev\/storage|browser\.storage/,
  unlimitedStorage: /storage\.persist\(\)/, // without it Chrome says no to that, and may clear what the reader made
  contextMenus: /browser\.contextMenus\./,
  alarms: /browser\.alarms\./,
};

test.each(['chrome', 'firefox'] as const)(
  '%s is asked for no permission that is not used, and the reader can read of each',
  async (browser) => {
    const code = sourceFiles().map(read).join('\n');
    const complaints: string[] = [];
    for (const permission of (await manifestFor(browser))?.permissions ?? []) {
      const use = usedBy[permission];
      if (!use) complaints.push(`${permission} is more than this extension was meant to ask for`);
      else if (!use.test(code)) complaints.push(`nothing in the code uses the permission ${permission}`);
      if (!read('PRIVACY.md').includes(`\`${permission}\``)) complaints.push(`PRIVACY.md does not say what \`${permission}\` is for`);
    }
    expectNone(complaints);
  },
);

test('the reader can read of every source what it is called, what is sent to it, and on what terms', () => {
  const complaints: string[] = [];
  for (const language of ['nl', 'en']) {
    const said = new Map(flatten(parse(read(`assets/locales/${language}.yml`))));
    for (const { id } of sources)
      for (const part of ['name', 'sends', 'licence'])
        if (!said.get(`source.${id.replaceAll('-', '_')}.${part}`))
          complaints.push(`assets/locales/${language}.yml has no source.${id.replaceAll('-', '_')}.${part}`);
  }
  expectNone(complaints);
});

/** How long an answer is kept, as the table of sources words it. */
const keptFor: Record<number, string> = {
  12: '12 hours',
  24: 'a day',
  48: '2 days',
  72: '3 days',
  168: 'a week',
  336: '2 weeks',
  504: '3 weeks',
};
const sure = /\b(?:measured|documented|inferred|general knowledge|the list itself|checked against)\b/i;

test('a contributor can read of every source what it is and how sure we are of it, and what stands there is so', () => {
  const rows = read('CONTRIBUTING.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const complaints: string[] = [];
  const listed = rows.map(([, id = '']) => id.replaceAll('`', ''));
  const shelf = sources.map(({ id }) => id);
  if (listed.join(' ') !== shelf.join(' '))
    complaints.push(`the table of sources in CONTRIBUTING.md has not a row for each, in the order of the shelf: ${shelf.join(', ')}`);
  for (const source of sources) {
    const { id, licence, access, keepForHours, manners = { parallel: 1, interval: 250 } } = source;
    const [, , face, terms, fresh = '', pace, limits, how = ''] = rows.find(([, each]) => each === `\`${id}\``) ?? [];
    const isBundled = access === 'bundled';
    const should = (what: string, said: string | undefined, right: string) =>
      said === right || complaints.push(`${id}: ${what} is "${right}" in the code, and "${said}" in the table`);
    should('licence', terms, licence);
    should('freshness', fresh.split(';')[0], isBundled ? 'with each version' : (keptFor[keepForHours] ?? `${keepForHours} hours`));
    should('pace', pace, isBundled ? 'nobody is asked' : `${manners.parallel} at a time, ${manners.interval} ms apart`);
    if (!face || !limits) complaints.push(`${id}: the table tells no interface, or no limits`);
    if (!sure.test(how)) complaints.push(`${id}: the table does not say whether it was measured, documented or inferred`);
  }
  expectNone(complaints);
});

test('a host is asked at one pace, whichever source asks it', () => {
  const paces = Map.groupBy(
    sources.flatMap(({ id, hosts, manners, guestManners }) =>
      hosts.map((pattern) => {
        const { host } = new URL(pattern.replace('*', ''));
        return { id, host, pace: JSON.stringify(guestManners?.[host] ?? manners) };
      }),
    ),
    ({ host }) => host,
  );
  const uneven = [...paces].filter(([, each]) => new Set(each.map(({ pace }) => pace)).size > 1);
  expectNone(
    uneven.map(([host, each]) => `${host} is asked at different paces by ${each.map(({ id }) => id).join(', ')}: use guestManners`),
  );
});

test('every source has a test of its own', () => {
  const tests = filesUnder('tests/unit/lookup', /\.test\.ts$/).map(read);
  const untested = sources.filter(({ id }) => !tests.some((text) => text.includes(`/lookup/sources/${id}.ts'`)));
  expectNone(untested.map(({ id }) => `no test in tests/unit/lookup imports lib/lookup/sources/${id}.ts`));
});

test('the reader can read which hosts are asked', () => {
  const hosts = new Set(sources.flatMap((source) => source.hosts.map((pattern) => new URL(pattern.replace('*', '')).host)));
  const unsaid = [...hosts].filter((host) => !exists('PRIVACY.md') || !read('PRIVACY.md').includes(host));
  expectNone(unsaid.map((host) => `PRIVACY.md does not mention ${host}`));
});

test('the reader can read which of them are asked only when that is allowed', () => {
  const rows = read('PRIVACY.md')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const wrong = sources.filter(({ access, hosts: [first] }) => {
    const row = first && rows.find((line) => line.includes(`\`${new URL(first.replace('*', '')).host}\``));
    return row && row.includes('when you allow') !== (access === 'optional');
  });
  expectNone(wrong.map(({ id, access }) => `the row of ${id} in PRIVACY.md says otherwise than that it is ${access}`));
});
