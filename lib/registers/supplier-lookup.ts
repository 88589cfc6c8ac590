import type { EntityKey, Supplier } from '../entity.ts';
import { companyKey, tidied } from './company-names.ts';

/** Finds the supplier that bears a name, in any of its spellings. A spelling that two suppliers share finds neither. */
export function supplierLookup(suppliers: Supplier[]): (name: string) => EntityKey | undefined {
  const found = new Map<string, EntityKey | undefined>();
  for (const supplier of suppliers)
    for (const id of new Set([supplier.name, ...supplier.spellings, ...(supplier.shortName ? [supplier.shortName] : [])].map(companyKey)))
      found.set(id, found.has(id) ? undefined : supplier.key);
  return (name) => {
    const tidy = tidied(name);
    return tidy ? found.get(companyKey(tidy)) : undefined;
  };
}
