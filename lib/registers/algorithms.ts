import { join } from 'node:path';
import { entityKey, type Algorithm, type EntityKey } from '../entity.ts';
import { bodyKey } from './bodies.ts';
import { withKnownAlgorithms } from './known-algorithms.ts';
import type { AlgorithmTemplate } from './register.ts';
import { by, spellingKey } from './spelling.ts';
import { filled, readTable } from './table.ts';

/** Status as the register words it; the table has it in its own spelling. */
const statusOf: Record<string, string> = { in_gebruik: 'In gebruik', ontwikkeling: 'In ontwikkeling', buiten_gebruik: 'Buiten gebruik' };

export const algorithmKey = (registerNumber: string): EntityKey => entityKey('algorithm', registerNumber);

/** The vendor templates of the Algorithm Register, in each version of its standard: `zivver-smart-classification@1.0`. */
export async function readTemplates(folder: string): Promise<AlgorithmTemplate[]> {
  const rows = await readTable(join(folder, 'registers/algorithm_templates.tsv'), ['template_id', 'name', 'provider', 'standard_version']);
  return rows
    .map((row) => ({
      id: `${row.template_id}@${row.standard_version}`,
      title: row.name,
      ...filled({ provider: row.provider.replace(/\s*[–-]\s*https?:\S+$/u, '') }),
    }))
    .toSorted(by((template) => template.id));
}

/**
 * The algorithms that the register lists now, each with its body. Where its title is that of a vendor template, with the vendor too;
 * `keyOf` gives the supplier that bears a name. A body that the table does not give is looked up by name with `bodyOf`.
 */
export async function readAlgorithms(
  folder: string,
  known: ReadonlySet<EntityKey>,
  bodyOf: (name: string) => EntityKey | undefined,
  templates: AlgorithmTemplate[],
  keyOf: (supplier: string) => EntityKey | undefined,
): Promise<Algorithm[]> {
  const rows = await readTable(join(folder, 'registers/algorithms.tsv'), [
    'id',
    'title',
    'organisation',
    'organisation_code',
    'status',
    'registered',
    'record',
    'url',
  ]);
  const listed = rows
    .filter((row) => row.record === 'current')
    .map((row): Algorithm => {
      const coded = bodyKey(row.organisation_code);
      const body = row.organisation_code && known.has(coded) ? coded : bodyOf(row.organisation);
      return {
        key: algorithmKey(row.id),
        kind: 'algorithm',
        name: row.title,
        registerNumber: row.id,
        ...(body && { body }),
        bodyName: row.organisation,
        ...filled({ status: statusOf[row.status] ?? row.status, registered: row.registered, url: row.url }),
        ...providerOf(row.title, templates, keyOf),
      };
    });
  return withKnownAlgorithms(listed, known);
}

/** The vendor whose template has this title; none when templates of two vendors share it ("Anonimiseren"). */
export function providerOf(
  title: string,
  templates: AlgorithmTemplate[],
  keyOf: (supplier: string) => EntityKey | undefined,
): Pick<Algorithm, 'provider' | 'providerName'> {
  const named = new Set(
    templates.filter((template) => spellingKey(template.title) === spellingKey(title)).flatMap((template) => template.provider ?? []),
  );
  const [providerName = ''] = named;
  if (named.size !== 1 || !providerName) return {};
  const provider = keyOf(providerName);
  return { ...(provider && { provider }), providerName };
}
