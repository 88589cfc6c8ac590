import { Parser } from 'htmlparser2';
import { type Answer, NotGiven } from './ask.ts';
import type { EntityKey, GovernmentBody } from '../entity.ts';
import { bodyKey } from './bodies.ts';
import { foreignHosts } from './names-of-bodies.ts';
import type { HostOfBody, Register } from './register.ts';
import { by } from './spelling.ts';

export const rooAddress = 'https://organisaties.overheid.nl/archive/exportOO.xml';

/** What the register of government organisations says of one organisation, itself and not its departments. */
export interface Organisation {
  rooId: string;
  tooiUri?: string;
  oin?: string;
  kvk?: string;
  website?: string;
  wooRequestPage?: string;
  wooOverviewPage?: string;
}

/** The elements whose text we keep, by their path within the organisation, without namespace. */
const texts: Record<string, keyof Organisation> = {
  'woo/wooVerzoek/url': 'wooRequestPage',
  'woo/wooInformatie/urls/overzichtURL': 'wooOverviewPage',
};
/** Numbers that the register keeps in one kind of element, told apart by its attribute. */
const identifiers: Record<string, keyof Organisation> = { OIN: 'oin', 'KvK-nummer': 'kvk' };

/**
 * Reads the export as it comes in: it is tens of megabytes. The namespace of its elements changes with each version, so only local names
 * count. An organisation may hold others (its departments), with dates and addresses of their own, which are not those of the one around it.
 * Throws NotGiven when the file breaks off or holds no organisation.
 */
export async function readOrganisations({ response }: Answer, say: (progress: string) => void): Promise<Organisation[]> {
  const found: Organisation[] = [];
  // The organisations that we are in, the innermost last, each with the names of the elements that are open within it.
  const open: { organisation: Organisation; path: string[]; identifier: string }[] = [];
  let text = '';
  let closed = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        const attribute = (wanted: string): string => Object.entries(attributes).find(([each]) => localName(each) === wanted)?.[1] ?? '';
        text = '';
        if (local === 'organisatie') {
          const tooiUri = attribute('resourceIdentifierTOOI');
          open.push({ organisation: { rooId: attribute('systeemId'), ...(tooiUri && { tooiUri }) }, path: [], identifier: '' });
          return;
        }
        const inner = open.at(-1);
        inner?.path.push(local);
        if (inner && local === 'resourceIdentifier') inner.identifier = attribute('naam');
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(name) {
        const local = localName(name);
        if (local === 'overheidsorganisaties') closed = true;
        if (local === 'organisatie') {
          const done = open.pop();
          if (done?.organisation.rooId) found.push(done.organisation);
          if (found.length % 1000 === 0) say(`${found.length} organisations`);
          return;
        }
        const inner = open.at(-1);
        if (!inner) return;
        note(inner.organisation, inner.path, inner.identifier, text.trim());
        text = '';
        inner.path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  if (!response.body) throw new NotGiven('organisaties.overheid.nl answered with an empty export');
  try {
    const decoder = new TextDecoder();
    for await (const chunk of response.body) parser.write(decoder.decode(chunk, { stream: true }));
  } catch (cause) {
    throw new NotGiven('organisaties.overheid.nl broke off in the middle of its export', { cause });
  }
  parser.end();
  if (!closed) throw new NotGiven('organisaties.overheid.nl gave an export that is not complete');
  if (found.length === 0) throw new NotGiven('organisaties.overheid.nl gave an export without organisations');
  return found;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function note(organisation: Organisation, path: string[], identifier: string, text: string): void {
  if (text === '') return;
  const place = path.join('/');
  const property = place === 'identificatiecodes/resourceIdentifier' ? identifiers[identifier] : texts[place];
  if (property) organisation[property] ??= text;
  // The first address under contact is the general one; `internetadres` may hold the address itself or a `url`.
  else if (/^contact\/internetadressen\/[^/]+(?:\/url)?$/.test(place) && /^https?:\/\//.test(text)) organisation.website ??= text;
}

/**
 * The register with numbers and addresses from the register of government organisations. Matched by TOOI code, or by page number for bodies
 * without one; names and ends are left to the value lists. An address that is gone from the export stays: it may have moved within.
 */
export function withOrganisations(register: Register, organisations: Organisation[]): Register {
  const byKey = new Map<EntityKey, Organisation>();
  for (const organisation of organisations) {
    byKey.set(bodyKey(`roo${organisation.rooId}`), organisation);
    const code = /\/id\/\w+\/([a-z]+\d+)$/.exec(organisation.tooiUri ?? '')?.[1];
    if (code) byKey.set(bodyKey(code), organisation);
  }
  const bodies = register.bodies.map((body) => withOrganisation(body, byKey.get(body.key)));
  const moved = bodies.filter((body, place) => !body.ended && body.website !== register.bodies[place]?.website);
  return { ...register, bodies, hosts: withHosts(register.hosts, moved) };
}

/** Hosts of bodies whose site is another now. On a host that is another body's a path is needed to tell them apart. */
function withHosts(hosts: HostOfBody[], moved: GovernmentBody[]): HostOfBody[] {
  const keys = new Set(moved.map((body) => body.key));
  const kept = hosts.filter((each) => !keys.has(each.body));
  const owners = new Map(kept.map((each) => [each.host, each.body]));
  for (const { key, website } of moved) {
    const { host, path } = hostOf(website ?? '') ?? { host: '', path: '' };
    if (host === '' || foreignHosts.has(host) || (owners.has(host) && path === '')) continue;
    kept.push({ host, ...(owners.has(host) && { path }), body: key });
    if (!owners.has(host)) owners.set(host, key);
  }
  return kept.toSorted(by((each) => `${each.host} ${each.path ?? ''} ${each.body}`));
}

function hostOf(address: string): { host: string; path: string } | null {
  const url = URL.parse(address);
  return url && { host: url.hostname.replace(/^www\./, ''), path: url.pathname.replace(/\/$/, '') };
}

function withOrganisation(body: GovernmentBody, organisation: Organisation | undefined): GovernmentBody {
  if (!organisation) return body;
  const { rooId, oin, kvk, website, wooRequestPage, wooOverviewPage } = organisation;
  // A page of decisions of the body's own is nearer than the overview of the register.
  const overview =
    !body.wooDecisionsPage || body.wooDecisionsPage.startsWith('https://organisaties.overheid.nl/') ? wooOverviewPage : undefined;
  return {
    ...body,
    rooId,
    ...(oin && { oin }),
    ...(kvk && { kvk }),
    ...(website && { website }),
    ...(wooRequestPage && { wooRequestPage }),
    ...(overview && { wooDecisionsPage: overview }),
  };
}
