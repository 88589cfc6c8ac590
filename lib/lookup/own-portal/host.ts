import { type Entity, idOf } from '../../entity.ts';
import type { Desk } from '../../source.ts';
import { registeredBody } from '../registered-body.ts';

/** Sites where the decisions of many bodies are listed, or that are asked as sources by themselves; none of them is a body's own portal. */
const shared =
  /(?:^|\.)(?:overheid\.nl|rijksoverheid\.nl|wooverheid\.nl|rechtspraak\.nl|bestuurlijkeinformatie\.nl|notubiz\.nl|parlaeus\.nl|stackstorage\.com|sharepoint\.com|edataloket\.eu)$/;

/** Portals whose interface lives on another host than the page for people. */
const interfaceHosts: Record<string, string> = { gm1963: 'openpub.gemeentehw.nl' };

/** The host of the portal where a body itself lists its decisions under the Woo, as the register of government organisations has it; undefined when it has none. */
export async function portalHost({ key }: Entity, desk: Pick<Desk, 'bundled'>): Promise<string | undefined> {
  const known = interfaceHosts[idOf(key)];
  if (known !== undefined) return known;
  const body = await registeredBody(desk, key);
  const address = URL.parse(body?.wooDecisionsPage ?? '');
  return address?.protocol === 'https:' && !shared.test(address.hostname) ? address.hostname : undefined;
}
