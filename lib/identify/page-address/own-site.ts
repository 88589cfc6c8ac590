import type { RecordReference } from '../../page-address.ts';
import { councilNumber } from './sites/council-systems.ts';

const uuid = String.raw`[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}`;
/** GPP-Woo, and OpenWoo for WordPress: /publicaties/<uuid>, /documenten/<uuid>, /openwoo/<words>/<uuid>. */
const disclosed = new RegExp(
  String.raw`^/(?:publicaties|documenten|api/v2/(?:publicaties|documenten)|(?:[\w-]+/)?openwoo/[^/]+|wp-json/(?:owc|yard)/openwoo/v1/items)/(${uuid})(?:/|$)`,
  'i',
);
/** The part of a body's site that is its council's: gemeenteraad.goes.nl, ris.heerhugowaard.nl, stateninformatie.provincie-utrecht.nl. */
const ofCouncil = /^(?:\w*raad\w*|\w*ris|\w*bestuur\w*|besluitvorming|\w*vergader\w*|\w*staten\w*|ibabs|notubiz|politiek)\d?$/;
/** Of these systems the address alone tells which they are. */
const surelyCouncil = /^\/(?:vergadering\/\d|user\/|(?:Agenda|Reports|Calendar)\/)/i;
const sourceCode = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/|$)/;

/** The record that a page on the site of a body itself is of, where the systems that many of them run tell so by their addresses. */
export function recordOnOwnSite({ hostname, pathname }: URL): RecordReference | undefined {
  const host = hostname.replace(/^www\./, '');
  if (host === 'github.com' || host === 'gitlab.com') {
    const number = sourceCode.exec(pathname)?.[1];
    return number === undefined ? undefined : { kind: 'repository', number };
  }
  const number = disclosed.exec(pathname)?.[1];
  if (number !== undefined) return { kind: 'disclosure', number: number.toLowerCase() };
  const paper = surelyCouncil.test(pathname) || ofCouncil.test(host.split('.')[0] ?? '') ? councilNumber(pathname) : undefined;
  return paper === undefined ? undefined : { kind: 'council', number: paper };
}
