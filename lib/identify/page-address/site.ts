import type { EntityKey } from '../../entity.ts';
import type { PageAddress } from '../../page-address.ts';

/** Finds bodies by what stands in addresses. */
export interface Directory {
  /** By code: "gm0344", "mnre1034". */
  byCode(code: string): EntityKey | undefined;
  /** By the number of its page in the register of government organisations. */
  byRegisterNumber(number: string): EntityKey | undefined;
  /** By its number at the Chamber of Commerce: "30280353". */
  byCompanyNumber(number: string): EntityKey | undefined;
  /** Whose host this is, without "www."; by its path where a host is shared. */
  byHost(host: string, path: string): EntityKey | undefined;
  /** By its present name, in full: "Rechtbank Amsterdam". */
  byName(name: string): EntityKey | undefined;
}

/** A site with pages of records or entities, and how its addresses are made up. */
export interface Site {
  /** Without "www."; with a dot before it whatever ends in it: ".bestuurlijkeinformatie.nl". */
  hosts: readonly string[];
  /** What the page at this address is; undefined where it is nothing in particular. */
  read(address: URL, directory: Directory): PageAddress | undefined;
}

export const isOf = ({ hosts }: Site, host: string): boolean =>
  hosts.some((each) => (each.startsWith('.') ? host.endsWith(each) : host === each));
