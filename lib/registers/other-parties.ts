import { entityKey, type Party } from '../entity.ts';
import type { Abbreviation } from './register.ts';

// Parties that are on no present list: those of before, and those of provinces and water boards. General knowledge; names and years only.

/** Key, name, abbreviation with how far it may be trusted ("ARP" and "RPF" are protocols as well), year in which it ended, key of the party that it went up in. */
const rows: [id: string, name: string, short: string, cue: Abbreviation['cue'], ended: string, successor: string][] = [
  ['arp', 'Anti-Revolutionaire Partij', 'ARP', 'preferred', '1980', 'cda'],
  ['chu', 'Christelijk-Historische Unie', 'CHU', 'safe', '1980', 'cda'],
  ['kvp', 'Katholieke Volkspartij', 'KVP', 'safe', '1980', 'cda'],
  ['rksp', 'Roomsch-Katholieke Staatspartij', 'RKSP', 'safe', '1945', 'kvp'],
  ['sdap', 'Sociaal-Democratische Arbeiderspartij', 'SDAP', 'safe', '1946', 'pvda'],
  ['vdb', 'Vrijzinnig Democratische Bond', 'VDB', 'required', '1946', 'pvda'],
  ['cpn', 'Communistische Partij van Nederland', 'CPN', 'safe', '1991', 'gl'],
  ['psp', 'Pacifistisch Socialistische Partij', 'PSP', 'preferred', '1991', 'gl'],
  ['ppr', 'Politieke Partij Radikalen', 'PPR', 'preferred', '1991', 'gl'],
  ['evp', 'Evangelische Volkspartij', 'EVP', 'required', '1991', 'gl'],
  ['rpf', 'Reformatorische Politieke Federatie', 'RPF', 'preferred', '2004', 'cu'],
  ['gpv', 'Gereformeerd Politiek Verbond', 'GPV', 'safe', '2004', 'cu'],
  ['ds70', "Democratisch Socialisten '70", "DS'70", 'safe', '1983', ''],
  ['centrumdemocraten', 'Centrumdemocraten', 'CD', 'never-bare', '2002', ''],
  ['leefbaar-nederland', 'Leefbaar Nederland', 'LN', 'never-bare', '2007', ''],
  ['aov', 'Algemeen Ouderen Verbond', 'AOV', 'required', '1998', ''],
  ['unie-55-plus', 'Unie 55+', '', 'never-bare', '1998', ''],
  ['vnl', 'VoorNederland', 'VNL', 'preferred', '2017', ''],
  ['boerenpartij', 'Boerenpartij', '', 'never-bare', '1981', ''],
  ['water-natuurlijk', 'Water Natuurlijk', '', 'never-bare', '', ''],
  ['awp', 'Algemene Waterschapspartij', 'AWP', 'required', '', ''],
  ['lokaal-brabant', 'Lokaal Brabant', '', 'never-bare', '', ''],
  ['lokaal-limburg', 'Lokaal-Limburg', '', 'never-bare', '', ''],
  ['partij-voor-zeeland', 'Partij voor Zeeland', 'PvZ', 'required', '', ''],
  ['groninger-belang', 'Groninger Belang', '', 'never-bare', '', ''],
  ['provinciaal-belang-fryslan', 'Provinciaal Belang Fryslân', '', 'never-bare', '', ''],
  ['sterk-lokaal-drenthe', 'Sterk Lokaal Drenthe', '', 'never-bare', '', ''],
  ['senioren-brabant', 'Senioren Brabant', '', 'never-bare', '', ''],
  ['ncpn', 'Nieuwe Communistische Partij van Nederland', 'NCPN', 'safe', '', ''],
  ['werk-aan-water', 'Werk aan Water', '', 'never-bare', '', ''],
  ['water-wonen-en-natuur', 'Water, Wonen en Natuur', '', 'never-bare', '', ''],
];

/** All of them, with their abbreviations. A successor that is not `known` is left out. */
export const otherParties = (known: ReadonlySet<string>): { party: Party; abbreviations: Abbreviation[] }[] =>
  rows
    .filter(([id]) => !known.has(id))
    .map(([id, name, short, cue, ended, successor]) => ({
      party: {
        key: entityKey('party', id),
        kind: 'party',
        name,
        scope: 'national',
        ...(short && { abbreviation: short }),
        ...(ended && { ended }),
        ...(successor &&
          (known.has(successor) || rows.some(([each]) => each === successor)) && { successor: entityKey('party', successor) }),
      },
      abbreviations: short ? [{ entity: entityKey('party', id), text: short, cue }] : [],
    }));
