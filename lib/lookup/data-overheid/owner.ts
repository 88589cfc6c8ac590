import type { Entity } from '../../entity.ts';
import type { Desk } from '../../source.ts';
import { registeredBody } from '../registered-body.ts';

const owms = 'http://standaarden.overheid.nl/owms/terms/';

/** In the older vocabulary a municipality or province has its sort behind its name. */
const sorts: Record<string, string> = { municipality: 'gemeente', province: 'provincie' };

/**
 * The terms by which the catalogue may know a body as an owner: in the older vocabulary (OWMS: `…/terms/Utrecht_(gemeente)`), with and without its
 * sort, and in the newer one (TOOI). Old records keep the old one.
 */
export async function ownersTerms(entity: Entity, desk: Desk): Promise<string[]> {
  const body = await registeredBody(desk, entity.key);
  const sort = sorts[body?.bodyType ?? ''];
  const bare = entity.name.replace(/^(?:Gemeente|Provincie) /, '');
  const term = (name: string): string => owms + name.replaceAll(' ', '_');
  return [
    ...(sort === undefined ? [] : [term(`${bare} (${sort})`)]),
    term(sort === undefined ? entity.name : bare),
    ...(body?.tooiUri === undefined ? [] : [body.tooiUri]),
  ];
}
