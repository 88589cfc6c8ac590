// The command by which assets/registers are made; what it can do stands in `usage`.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { algorithmRegisterAddress, downloadAlgorithms, withListedAlgorithms } from './algorithm-register.ts';
import { ask, jsonOf, type Line, NotGiven } from './ask.ts';
import { bodyLookup } from './body-lookup.ts';
import { withListedBodies } from './merge-bodies.ts';
import { packNames } from './pack.ts';
import { type Origin, type Provenance, provenanceOf, readProvenance, renewedProvenance, writeProvenance } from './provenance.ts';
import { readFolder } from './read-folder.ts';
import type { Register } from './register.ts';
import { readOrganisations, rooAddress, withOrganisations } from './roo.ts';
import { readSnapshots, writeSnapshots } from './snapshots.ts';
import { supplierLookup } from './supplier-lookup.ts';
import { newestList, readList, type ValueList, valueLists } from './tooi.ts';

export interface Report {
  source: string;
  outcome: 'renewed' | 'unchanged' | 'failed';
  /** What came of it, or why nothing did; one sentence. */
  said: string;
}

/** Packs the names of a register into the index that the extension loads. */
export type Pack = (register: Register) => Uint8Array;

interface Renewal {
  register: Register;
  origins: { snapshot: keyof Register; origin: Origin }[];
  said: string;
}

/** A source that can renew part of the register: what is known of it, and how to ask for the rest. */
interface OfficialSource {
  name: string;
  renew: (register: Register, provenance: Provenance, line: Line, say: (progress: string) => void) => Promise<Renewal | 'unchanged'>;
}

const versionOf = ({ etag, lastModified }: Origin) => ({ ...(etag && { etag }), ...(lastModified && { lastModified }) });
const knownAs = (provenance: Provenance, snapshot: string, title: string): Origin | undefined =>
  provenance[snapshot]?.sources.find((source) => source.title === title);

const valueList = (list: ValueList): OfficialSource => ({
  name: `TOOI ${list}`,
  async renew(register, provenance, line) {
    const title = `TOOI ${list}`;
    const known = knownAs(provenance, 'bodies', title);
    const newest = await newestList(line, list, known && { address: known.address, version: versionOf(known) });
    if (newest === 'unchanged') return 'unchanged';
    const read = readList(await jsonOf(newest.answer, newest.address));
    const date = read.date ?? newest.answer.date;
    return {
      register: withListedBodies(register, read),
      origins: [{ snapshot: 'bodies', origin: { title, address: newest.address, licence: 'CC0-1.0', date, ...newest.answer.version } }],
      said: `${read.bodies.length} organisations as of ${date}${unreadable(read.unreadable)}`,
    };
  },
});

const organisations: OfficialSource = {
  name: 'Register van Overheidsorganisaties',
  async renew(register, provenance, line, say) {
    const title = 'Register van Overheidsorganisaties';
    const known = knownAs(provenance, 'bodies', title);
    const answer = await ask(line, rooAddress, { ...(known && { known: versionOf(known) }) });
    if (answer === 'unchanged') return 'unchanged';
    if (answer === 'missing') throw new NotGiven('organisaties.overheid.nl has no export any more');
    const found = await readOrganisations(answer, say);
    return {
      register: withOrganisations(register, found),
      origins: [{ snapshot: 'bodies', origin: { title, address: rooAddress, licence: 'CC0-1.0', date: answer.date, ...answer.version } }],
      said: `${found.length} organisations and departments as of ${answer.date}`,
    };
  },
};

const algorithmRegister: OfficialSource = {
  name: 'Algoritmeregister',
  async renew(register, _provenance, line, say) {
    const { algorithms, unreadable: odd, date } = await downloadAlgorithms(line, say);
    const origin = { title: 'Algoritmeregister', address: algorithmRegisterAddress, licence: 'open overheidsinformatie', date };
    return {
      register: withListedAlgorithms(register, algorithms, bodyLookup(register).bodyOf, supplierLookup(register.suppliers)),
      origins: [{ snapshot: 'algorithms', origin }],
      said: `${algorithms.length} algorithms as of ${date}${unreadable(odd)}`,
    };
  },
};

const unreadable = (count: number): string => (count > 0 ? `, and ${count} that could not be read` : '');

const listNames = Object.keys(valueLists).filter((name): name is ValueList => name in valueLists);
const officialSources: OfficialSource[] = [...listNames.map(valueList), organisations, algorithmRegister];

/**
 * Renews the snapshots in a folder from the official addresses, one source after another. A source that fails leaves what we have from it as
 * it is; the others go on. Nothing is written when no source gave anything new.
 */
export async function renewRegisters(folder: string, line: Line, pack: Pack, say: (progress: string) => void): Promise<Report[]> {
  const provenance = await readProvenance(folder);
  let register = await readSnapshots(folder);
  const origins: Renewal['origins'] = [];
  const reports: Report[] = [];
  for (const { name, renew } of officialSources) {
    say(name);
    try {
      const renewal = await renew(register, provenance, line, (progress) => say(`${name}: ${progress}`));
      if (renewal === 'unchanged') {
        reports.push({ source: name, outcome: 'unchanged', said: 'nothing newer than what we have' });
        continue;
      }
      register = renewal.register;
      origins.push(...renewal.origins);
      reports.push({ source: name, outcome: 'renewed', said: renewal.said });
    } catch (error) {
      if (!(error instanceof NotGiven)) throw error;
      reports.push({ source: name, outcome: 'failed', said: error.message });
    }
  }
  if (origins.length > 0) await write(folder, register, renewedProvenance(provenance, register, origins), pack);
  return reports;
}

/** Compiles the snapshots from a folder of register files. The same files give the same bytes. */
export async function compileRegisters(from: string, folder: string, pack: Pack): Promise<Register> {
  const register = await readFolder(from);
  await write(folder, register, provenanceOf(register), pack);
  return register;
}

async function write(folder: string, register: Register, provenance: Provenance, pack: Pack): Promise<void> {
  await writeSnapshots(folder, register);
  await writeProvenance(folder, provenance);
  await writeFile(join(folder, 'names.bin'), pack(register));
}

const usage = `npm run registers:update                     renews assets/registers from the official addresses
npm run registers:update -- --from FOLDER    compiles them from files that are there
                         -- --to FOLDER      another folder than assets/registers`;

function options() {
  try {
    return parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
}

async function main(): Promise<void> {
  const values = options();
  if (values.help) {
    console.log(usage);
    return;
  }
  const folder = resolve(values.to ?? join(import.meta.dirname, '../../assets/registers'));
  const say = (progress: string): void => console.error(progress);
  if (values.from !== undefined) {
    const register = await compileRegisters(resolve(values.from), folder, packNames);
    say(
      `${register.bodies.length} bodies, ${register.parties.length} parties, ${register.suppliers.length} suppliers, ${register.algorithms.length} algorithms`,
    );
    return;
  }
  const reports = await renewRegisters(folder, { fetch: globalThis.fetch, wait: (milliseconds) => wait(milliseconds) }, packNames, say);
  for (const { source, outcome, said } of reports) console.log(`${outcome.padEnd(9)} ${source}: ${said}`);
  // Some sources may be down any day; it is a failure when none of them answered.
  if (reports.every((report) => report.outcome === 'failed')) process.exitCode = 1;
}

/** What went wrong, for whoever runs the update: a file that is not there is a wrong folder, far more often than a fault of ours. */
function asSentence(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return 'code' in error && error.code === 'ENOENT' && 'path' in error
    ? `${String(error.path)} cannot be read: is it there?`
    : error.message;
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    console.error(asSentence(error));
    process.exitCode = 1;
  });
