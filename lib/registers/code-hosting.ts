import { join } from 'node:path';
import { type EntityKey, entityKey } from '../entity.ts';
import type { CodeAccount } from './register.ts';
import { by, slug } from './spelling.ts';
import { parts, readTable } from './table.ts';

const columns = ['naam', 'tooi_uri', 'roo_id', 'code_hosting_urls', 'active'] as const;

/**
 * Accounts and groups under which bodies publish source code, as the portal for developers of government lists them. A body is known by its codes, or
 * by its name where no register has it (unlisted-bodies.ts); others are left out.
 */
export async function readCodeAccounts(folder: string, known: ReadonlySet<EntityKey>): Promise<CodeAccount[]> {
  const accounts: CodeAccount[] = [];
  for (const row of await readTable(join(folder, 'procurement/don_publishers_tooi_codehosting.csv'), columns)) {
    const code = row.tooi_uri.split('/').at(-1) ?? '';
    const body = [code, `roo${row.roo_id}`, slug(row.naam)].map((id) => entityKey('government-body', id)).find((key) => known.has(key));
    if (!body || row.active !== 'True') continue;
    for (const address of parts(row.code_hosting_urls)) {
      const { host, pathname } = new URL(address);
      accounts.push({ body, host, account: pathname.replaceAll(/^\/|\/$/g, '') });
    }
  }
  return accounts.toSorted(by(({ body, host, account }) => `${body} ${host} ${account}`));
}
