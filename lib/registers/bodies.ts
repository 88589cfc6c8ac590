import { join } from 'node:path';
import { entityKey, type BodyType, type EntityKey, type GovernmentBody } from '../entity.ts';
import { knownSuccessors, usualNames } from './usual-names.ts';
import { by, capitalised } from './spelling.ts';
import { filled, parts, readTable } from './table.ts';

/** Types as the registers word them, and what we make of them. */
export const bodyTypeOf: Record<string, BodyType> = {
  ministerie: 'ministry',
  gemeente: 'municipality',
  provincie: 'province',
  waterschap: 'water-board',
  caribisch_openbaar_lichaam: 'caribbean-body',
  zbo: 'independent-body',
  zbo_cluster: 'independent-body',
  openbaar_lichaam_beroep_bedrijf: 'professional-body',
  agentschap: 'agency',
  dienst: 'agency',
  organisatieonderdeel: 'agency',
  inspectie: 'inspectorate',
  adviescollege: 'advisory-body',
  hoog_college_van_staat: 'high-council',
  rechterlijke_instantie: 'court',
  politie: 'police',
  politie_eenheid: 'police',
  veiligheidsregio: 'safety-region',
  ggd: 'health-service',
  omgevingsdienst: 'environment-service',
  samenwerkingsorganisatie: 'joint-arrangement',
  grensoverschrijdend_samenwerkingsorgaan: 'joint-arrangement',
  koepelorganisatie: 'association',
  rijk: 'other',
  overig: 'other',
};

export const bodyKey = (code: string): EntityKey => entityKey('government-body', code.toLowerCase());

/** CBS writes "GM0344" what TOOI calls gm0344. Empty for anything but a municipality. */
export const cbsCodeOf = (code: string): string => (/^gm\d{4}$/.test(code) ? code.toUpperCase() : '');

const columns = [
  'id',
  'code',
  'roo_id',
  'type',
  'official_name',
  'label',
  'abbreviations',
  'status',
  'end_date',
  'successors',
  'ministry',
  'province',
  'oin',
  'kvk',
  'website',
  'woo_request_url',
  'woo_overview_url',
  'woo_decisions_url',
] as const;

export interface ReadBodies {
  bodies: GovernmentBody[];
  /** Clusters of independent bodies, called by what their members are ("Notarissen"). */
  clusters: GovernmentBody[];
  /** Official names beside the usual ones. */
  officialNames: { entity: EntityKey; name: string }[];
}

/**
 * All bodies of `registers/bodies.tsv`, active and ended, by key. Successors of municipalities are completed from
 * `municipal_changes.tsv`; a successor that is not in the register itself is left out.
 */
export async function readBodies(folder: string): Promise<ReadBodies> {
  const rows = await readTable(join(folder, 'registers/bodies.tsv'), columns);
  const known = new Set(rows.map((row) => row.code));
  const succession = await readSuccession(folder);
  const membership = await readMembership(folder);
  const officialNames: ReadBodies['officialNames'] = [];
  const bodies = rows.map((row): GovernmentBody => {
    const bodyType = bodyTypeOf[row.type];
    if (!bodyType) throw new Error(`bodies.tsv: ${row.code} is of an unknown type, "${row.type}"`);
    const key = bodyKey(row.code);
    const name = usualNames[row.code] ?? capitalised(row.label);
    for (const other of new Set([capitalised(row.official_name), capitalised(row.label)]))
      if (other.toLowerCase() !== name.toLowerCase()) officialNames.push({ entity: key, name: other });
    const ended = row.status === 'ended';
    const successors = [...new Set([...parts(row.successors), ...(succession.get(row.code) ?? []), ...(knownSuccessors[row.code] ?? [])])];
    const kept = ended ? successors.filter((code) => known.has(code) && code !== row.code).map(bodyKey) : [];
    const members = ended ? [] : (membership.get(row.code) ?? []).filter((code) => known.has(code) && code !== row.code);
    return {
      key,
      kind: 'government-body',
      name,
      bodyType,
      ...filled({
        abbreviation: parts(row.abbreviations)[0],
        tooiUri: row.id.startsWith('https://identifier.overheid.nl/') ? row.id : '',
        rooId: row.roo_id,
        oin: row.oin,
        kvk: row.kvk,
        cbsCode: cbsCodeOf(row.code),
        website: row.website,
        wooRequestPage: row.woo_request_url,
        wooDecisionsPage: row.woo_decisions_url || row.woo_overview_url,
        province: row.province && bodyKey(row.province),
        ministry: row.ministry && bodyKey(row.ministry),
        ended: ended ? row.end_date : '',
      }),
      ...(members.length > 0 && { members }),
      ...(kept.length > 0 && { successors: kept }),
    };
  });
  const clusters = bodies.filter((_, place) => rows[place]?.type === 'zbo_cluster');
  return { bodies: bodies.toSorted(by((body) => body.key)), clusters, officialNames };
}

/** Code of a municipality that ended → codes of those that its area went to. */
async function readSuccession(folder: string): Promise<Map<string, string[]>> {
  const succession = new Map<string, string[]>();
  for (const row of await readTable(join(folder, 'registers/municipal_changes.tsv'), ['old_code', 'new_code'])) {
    const code = row.old_code.toLowerCase();
    succession.set(code, [...(succession.get(code) ?? []), row.new_code.toLowerCase()]);
  }
  return succession;
}

/** Code of a body that was made by a joint arrangement which is in force → codes of those that take part in it; what stands there by its name is left out. */
async function readMembership(folder: string): Promise<Map<string, string[]>> {
  const membership = new Map<string, string[]>();
  for (const row of await readTable(join(folder, 'registers/gr_register.tsv'), ['body_code', 'out_of_force', 'participants'])) {
    if (row.body_code === '' || row.out_of_force !== '') continue;
    const members = [...(membership.get(row.body_code) ?? []), ...parts(row.participants).filter((each) => /^[a-z]+\d+$/.test(each))];
    membership.set(row.body_code, [...new Set(members)].toSorted());
  }
  return membership;
}
