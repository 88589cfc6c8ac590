import { resolve } from 'node:path';
import { slug } from '../../lib/detect/slug.ts';
import type { Supplier } from '../../lib/entity.ts';
import { namesOf } from '../../lib/registers/names.ts';
import { packNames } from '../../lib/registers/pack.ts';
import { readSnapshots } from '../../lib/registers/snapshots.ts';
import { spelledOut } from '../../lib/registers/spelled-names.ts';
import { aRegister } from '../makers/registers.ts';

const heads =
  `Brug Polder Water Haven Bouw Staal Groen Veld Berg Duin Meer Beek Zand Klei Hout Steen Licht Wind Zon Kern Molen Sluis Dijk Kade Weide
  Linde Eik Beuk Els Wilg Roos Ster Maan Noord Zuid Oost West Rijn Maas Waal`.split(/\s+/);
const tails =
  'man stra sma ker huis hof land veld berg stein wijk dam poort werk tech plan zorg data netto groep meester visser dijkstra boer mans ink ing sen sema ma'.split(
    ' ',
  );
const trades = 'Installatie Advies Infra Techniek Bouw Beheer Transport Schoonmaak Software Beveiliging Catering Groenvoorziening'.split(
  ' ',
);

/** Firms that are none: so many different names of three words, the same each time. */
export const syntheticNames = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => {
    const [head, tail] = [heads[number % heads.length], tails[Math.floor(number / heads.length) % tails.length]];
    const turn = Math.floor(number / (heads.length * tails.length));
    const second = heads[turn % heads.length] ?? '';
    const more = Math.floor(turn / heads.length);
    return `${head}${tail} ${second}${more === 0 ? '' : (tails[more % tails.length] ?? '')} ${trades[number % trades.length]}`;
  });

/** They as suppliers of a register. */
const syntheticSuppliers = (names: readonly string[]): Supplier[] =>
  names.map((name) => ({ key: `supplier:${slug(name)}`, kind: 'supplier', name, spellings: [], shortName: name, shortNameCue: 'safe' }));

/** And as an index, as lib/registers packs the real ones. */
export const syntheticIndex = (names: readonly string[]): Uint8Array<ArrayBuffer> =>
  packNames(aRegister({ suppliers: syntheticSuppliers(names) }));

/** The names of the bundled registers, with so many firms that are none beside them that there are this many: as texts, each once, and as an index. */
export async function namesUpTo(total: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; names: number; texts: string[] }> {
  const register = await readSnapshots(resolve(import.meta.dirname, '../../assets/registers'));
  const today = namesOf(register).filter((entry) => spelledOut(entry).length > 0);
  const made = syntheticNames(Math.max(0, total - today.length));
  return {
    bytes: packNames({ ...register, suppliers: [...register.suppliers, ...syntheticSuppliers(made)] }),
    names: today.length + made.length,
    texts: [...new Set(today.map(({ text }) => text)), ...made],
  };
}
