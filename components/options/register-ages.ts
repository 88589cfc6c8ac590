import { bundled } from '../../lib/remember/bundled.ts';

/** One official source of the bundled registers. */
export interface RegisterAge {
  title: string;
  /** YYYY-MM-DD of the newest that came with this version. */
  date: string;
  licence: string;
  address: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A source as provenance.json has it; undefined when it is none, or no source that one can go and see. */
function asAge(value: unknown): RegisterAge | undefined {
  if (!isObject(value)) return undefined;
  const { title, date, licence, address } = value;
  if (typeof title !== 'string' || typeof date !== 'string' || typeof licence !== 'string' || typeof address !== 'string') return undefined;
  return address === '' ? undefined : { title, date, licence, address };
}

/** The sources of all registers in provenance.json, each once with its newest date, by name. */
export function registerAges(provenance: unknown): RegisterAge[] {
  const newest = new Map<string, RegisterAge>();
  for (const snapshot of Object.values(isObject(provenance) ? provenance : {})) {
    const sources: unknown = isObject(snapshot) ? snapshot.sources : undefined;
    for (const age of Array.isArray(sources) ? sources.map(asAge) : []) {
      const known = age && newest.get(age.title);
      if (age && (!known || known.date < age.date)) newest.set(age.title, age);
    }
  }
  return [...newest.values()].toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
}

export const readRegisterAges = async (): Promise<RegisterAge[]> => registerAges(await bundled('provenance.json'));

/** Registers in the order in which the reader sees them. */
const registers = ['bodies', 'parties', 'suppliers', 'algorithms', 'gifts', 'awards'] as const;

/** One of the registers that came with the extension. */
export interface RegisterHeld {
  id: (typeof registers)[number];
  /** YYYY-MM-DD of the newest that is in it. */
  date: string;
  rows: number;
}

/** How many rows each register has, and of what date it is. */
export function registersHeld(provenance: unknown): RegisterHeld[] {
  return registers.flatMap((id): RegisterHeld[] => {
    const snapshot: unknown = isObject(provenance) ? provenance[id] : undefined;
    if (!isObject(snapshot) || typeof snapshot.date !== 'string' || typeof snapshot.rows !== 'number') return [];
    return [{ id, date: snapshot.date, rows: snapshot.rows }];
  });
}

export const readRegistersHeld = async (): Promise<RegisterHeld[]> => registersHeld(await bundled('provenance.json'));
