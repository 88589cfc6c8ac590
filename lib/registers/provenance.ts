import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Register } from './register.ts';
import { snapshotFiles, snapshotNames } from './snapshots.ts';

/** Where something in a snapshot comes from. */
export interface Origin {
  title: string;
  address: string;
  licence: string;
  /** Day that it describes, or on which it was taken; YYYY-MM-DD. */
  date: string;
  /** As the source gave them with this version: they are sent back at the next update. */
  etag?: string;
  lastModified?: string;
}

/** Of each snapshot, by the name of its file without ".json": its newest date, its rows, and where they come from. */
export type Provenance = Record<string, { date: string; rows: number; sources: Origin[] }>;

const roo: Origin = {
  title: 'Register van Overheidsorganisaties',
  address: 'https://organisaties.overheid.nl/archive/exportOO.xml',
  licence: 'CC0-1.0',
  date: '2026-05-16',
};
const arrangements: Origin = {
  title: 'Register van gemeenschappelijke regelingen: wie meedoet',
  address: 'https://organisaties.overheid.nl',
  licence: 'CC0-1.0',
  date: '2026-05-16',
};
const tooi: Origin = {
  title: 'TOOI-waardelijsten',
  address: 'https://standaarden.overheid.nl/tooi/waardelijsten',
  licence: 'CC0-1.0',
  date: '2026-02-20',
};
const algorithms: Origin = {
  title: 'Algoritmeregister',
  address: 'https://algoritmes.overheid.nl/api/algoritme/NLD',
  licence: 'open overheidsinformatie',
  date: '2026-08-08',
};
const gifts: Origin = {
  title: 'Overzichten van giften aan politieke partijen, ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  address: 'https://www.rijksoverheid.nl/onderwerpen/democratie/documenten',
  licence: 'open overheidsinformatie',
  date: '2026-06-17',
};
const tenderned: Origin = {
  title: 'TenderNed',
  address: 'https://www.tenderned.nl/aankondigingen/overzicht',
  licence: 'CC0-1.0',
  date: '2026-04-26',
};
const spending: Origin = {
  title: 'Inkoopuitgaven Rijk',
  address: 'https://data.overheid.nl/informatie-over-spend-data',
  licence: 'open overheidsinformatie',
  date: '2024-12-31',
};
const developers: Origin = {
  title: 'developer.overheid.nl, organisaties met broncode',
  address: 'https://oss.developer.overheid.nl/repositories',
  licence: 'EUPL-1.2',
  date: '2026-05-16',
};
const kiesraad: Origin = {
  title: 'Kiesraad, kandidatenlijsten Tweede Kamer 2025',
  address: 'https://www.kiesraad.nl',
  licence: 'open overheidsinformatie',
  date: '2025-10-29',
};
const results: Origin = {
  title: 'Kiesraad, uitslagen Tweede Kamer 2023 en 2025',
  address: 'https://www.verkiezingsuitslagen.nl',
  licence: 'open overheidsinformatie',
  date: '2025-10-29',
};
const words: Origin = {
  title: 'OpenTaal-woordenlijst',
  address: 'https://www.opentaal.org',
  licence: 'BSD-3-Clause OR CC-BY-3.0',
  date: '2026-05-16',
};
const common: Origin = { title: 'General knowledge: names only, marked as such', address: '', licence: 'CC0-1.0', date: '2026-11-24' };

const origins: Record<keyof Register, Origin[]> = {
  bodies: [tooi, roo, arrangements, common],
  parties: [kiesraad, roo, common],
  suppliers: [tenderned, spending, gifts, algorithms, common],
  algorithms: [algorithms, common],
  templates: [algorithms],
  aliases: [tooi, roo, common],
  abbreviations: [tooi, roo, common],
  adjectives: [words],
  ambiguities: [common],
  places: [roo],
  hosts: [roo],
  namePeriods: [tooi, roo, common],
  gifts: [gifts],
  awards: [tenderned],
  elections: [results, roo],
  spending: [spending],
  codeAccounts: [developers],
};

const nameIn = (snapshot: keyof Register): string => snapshotFiles[snapshot].replace('.json', '');

/** How many rows a snapshot has, whatever stands beside them. */
export function rowsOf(value: Register[keyof Register]): number {
  if (Array.isArray(value)) return value.length;
  if ('gifts' in value) return value.gifts.length;
  if ('awards' in value) return value.awards.length;
  return 'rows' in value ? value.rows.length : value.results.length + value.councils.length;
}

/** The date of a snapshot is that of its newest official source; of a list that is all general knowledge, that of the list. */
function dateOf(sources: Origin[]): string {
  const official = sources.filter((source) => source.address !== '');
  return (official.length > 0 ? official : sources).reduce((newest, { date }) => (date > newest ? date : newest), '');
}

/** Provenance of a register that was compiled from a folder. */
export const provenanceOf = (register: Register): Provenance =>
  Object.fromEntries(
    snapshotNames.map((name) => [nameIn(name), { date: dateOf(origins[name]), rows: rowsOf(register[name]), sources: origins[name] }]),
  );

/** The same after some sources gave something newer: rows counted again, those sources in the place of what they renew. */
export function renewedProvenance(
  earlier: Provenance,
  register: Register,
  renewed: { snapshot: keyof Register; origin: Origin }[],
): Provenance {
  return Object.fromEntries(
    snapshotNames.map((name) => {
      const kept = earlier[nameIn(name)]?.sources ?? origins[name];
      const sources = renewed.filter((each) => each.snapshot === name).reduce((list, { origin }) => replaced(list, origin), kept);
      return [nameIn(name), { date: dateOf(sources), rows: rowsOf(register[name]), sources }];
    }),
  );
}

/** A source is known by its title; a renewed one stands where the earlier one stood. */
function replaced(sources: Origin[], origin: Origin): Origin[] {
  return sources.some((source) => source.title === origin.title)
    ? sources.map((source) => (source.title === origin.title ? origin : source))
    : [...sources, origin];
}

const Stored = z.record(
  z.string(),
  z.object({
    date: z.string(),
    rows: z.number(),
    sources: z.array(
      z.object({
        title: z.string(),
        address: z.string(),
        licence: z.string(),
        date: z.string(),
        etag: z.optional(z.string()),
        lastModified: z.optional(z.string()),
      }),
    ),
  }),
);

const file = 'provenance.json';

/** Empty when there is none yet. */
export async function readProvenance(folder: string): Promise<Provenance> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '{}');
  const stored = z.safeParse(Stored, JSON.parse(text));
  if (!stored.success) return {};
  return Object.fromEntries(
    Object.entries(stored.data).map(([name, { date, rows, sources }]) => [
      name,
      {
        date,
        rows,
        sources: sources.map(({ etag, lastModified, ...source }) => ({
          ...source,
          ...(etag && { etag }),
          ...(lastModified && { lastModified }),
        })),
      },
    ]),
  );
}

export async function writeProvenance(folder: string, provenance: Provenance): Promise<void> {
  await writeFile(join(folder, file), `${JSON.stringify(provenance, null, 1)}\n`);
}
