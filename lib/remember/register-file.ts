import { browser } from 'wxt/browser';
import type { EntityKind } from '../entity.ts';

/** In which snapshot the entities of a kind stand. */
export const registerFiles: Record<EntityKind, string> = {
  'government-body': 'bodies.json',
  party: 'parties.json',
  supplier: 'suppliers.json',
  algorithm: 'algorithms.json',
};

/** A register as our own build wrote it, unparsed. Read from our own files, not from the network. */
export const registerText = async (kind: EntityKind): Promise<string> =>
  await (await fetch(new URL(`registers/${registerFiles[kind]}`, browser.runtime.getURL('/')))).text();
