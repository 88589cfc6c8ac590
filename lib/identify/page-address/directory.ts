import { type EntityKey, entityKey, type GovernmentBody } from '../../entity.ts';
import type { CodeAccount, HostOfBody } from '../../registers/register.ts';
import type { Directory } from './site.ts';

/** The registers, as addresses need them. */
export function directoryOf(bodies: Iterable<GovernmentBody>, hosts: readonly HostOfBody[], accounts: readonly CodeAccount[]): Directory {
  const codes = new Set<EntityKey>();
  const numbers = new Map<string, EntityKey>();
  const names = new Map<string, EntityKey>();
  // Parts of one organisation may have one number: then it tells nothing.
  const companyNumbers = new Map<string, EntityKey | undefined>();
  for (const { key, rooId, name, kvk, ended } of bodies) {
    codes.add(key);
    if (rooId !== undefined) numbers.set(rooId, key);
    if (ended !== undefined) continue;
    names.set(name, key);
    if (kvk !== undefined) companyNumbers.set(kvk, companyNumbers.has(kvk) ? undefined : key);
  }
  const byHost = new Map<string, HostOfBody[]>();
  const places = accounts.map(({ body, host, account }): HostOfBody => ({ host, path: `/${account}`, body }));
  for (const each of [...hosts, ...places]) byHost.set(each.host, [...(byHost.get(each.host) ?? []), each]);
  return {
    byCode(code) {
      const key = entityKey('government-body', code);
      return codes.has(key) ? key : undefined;
    },
    byRegisterNumber: (number) => numbers.get(number),
    byName: (name) => names.get(name),
    byCompanyNumber: (number) => companyNumbers.get(number),
    byHost(host, path) {
      const fitting = (byHost.get(host) ?? []).filter((each) => each.path === undefined || isUnder(path, each.path));
      const depth = Math.max(...fitting.map((each) => each.path?.length ?? 0));
      const deepest = new Set(fitting.filter((each) => (each.path?.length ?? 0) === depth).map(({ body }) => body));
      // Two bodies at one place: the address does not tell them apart.
      return deepest.size === 1 ? [...deepest][0] : undefined;
    },
  };
}

const isUnder = (path: string, parent: string): boolean => {
  const [below, above] = [path, parent].map((each) => each.toLowerCase().replace(/\/$/, ''));
  return below === above || (below?.startsWith(`${above}/`) ?? false);
};
