import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Register } from './register.ts';

/** The files in assets/registers and the property of the register that each holds. */
export const snapshotFiles = {
  bodies: 'bodies.json',
  parties: 'parties.json',
  suppliers: 'suppliers.json',
  algorithms: 'algorithms.json',
  templates: 'templates.json',
  aliases: 'aliases.json',
  abbreviations: 'abbreviations.json',
  adjectives: 'adjectives.json',
  ambiguities: 'ambiguities.json',
  places: 'places.json',
  hosts: 'hosts.json',
  namePeriods: 'name-periods.json',
  gifts: 'gifts.json',
  awards: 'awards.json',
  elections: 'elections.json',
  spending: 'spending.json',
  codeAccounts: 'code-accounts.json',
} as const satisfies Record<keyof Register, string>;

export const snapshotNames = Object.keys(snapshotFiles).filter((name): name is keyof Register => name in snapshotFiles);

/** JSON with one entity a line, so that a difference is readable. The same value gives the same bytes. */
export function asLines(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
  if (value === null || typeof value !== 'object') return `${JSON.stringify(value)}\n`;
  const properties = Object.entries(value).map(
    ([name, each]) => `${JSON.stringify(name)}:${Array.isArray(each) ? asLines(each).trimEnd() : JSON.stringify(each)}`,
  );
  return `{\n${properties.join(',\n')}\n}\n`;
}

/** Writes all snapshots into a folder, made when it is not there. */
export async function writeSnapshots(folder: string, register: Register): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(snapshotNames.map((name) => writeFile(join(folder, snapshotFiles[name]), asLines(register[name]))));
}

/** Reads what `writeSnapshots` wrote: our own files, committed and checked by tests, so they are taken at their word. Throws when one is missing. */
export async function readSnapshots(folder: string): Promise<Register> {
  const read = async <Property extends keyof Register>(property: Property): Promise<Register[Property]> =>
    JSON.parse(await readFile(join(folder, snapshotFiles[property]), 'utf8'));
  return {
    bodies: await read('bodies'),
    parties: await read('parties'),
    suppliers: await read('suppliers'),
    algorithms: await read('algorithms'),
    templates: await read('templates'),
    aliases: await read('aliases'),
    abbreviations: await read('abbreviations'),
    adjectives: await read('adjectives'),
    ambiguities: await read('ambiguities'),
    places: await read('places'),
    hosts: await read('hosts'),
    namePeriods: await read('namePeriods'),
    gifts: await read('gifts'),
    awards: await read('awards'),
    elections: await read('elections'),
    spending: await read('spending'),
    codeAccounts: await read('codeAccounts'),
  };
}
