import type { Asking } from '../asking.ts';
import { type BodyType, type EntityKey, type GovernmentBody, isEntityKey } from '../entity.ts';
import type { CivicRecord } from '../record.ts';
import { askingsAbout, askingsAboutBodies } from './askings.ts';
import { register } from './bundled.ts';
import type { Following } from './in-lots.ts';
import { recordsAbout } from './records.ts';

/** What the cache holds of one body that says how open it is. */
export interface OpennessEvidence {
  about: EntityKey;
  askings: readonly Asking[];
  disclosures: Extract<CivicRecord, { kind: 'disclosure' }>[];
  complaints: Extract<CivicRecord, { kind: 'complaint' }>[];
}

/** @param asked how it stands with its questions, for whoever read that for many bodies at once; otherwise it is read here */
export async function evidenceOfBody(about: EntityKey, asked?: readonly Asking[]): Promise<OpennessEvidence> {
  const [askings, disclosures, complaints] = await Promise.all([
    asked ?? askingsAbout(about),
    recordsAbout(about, 'disclosure'),
    recordsAbout(about, 'complaint'),
  ]);
  return {
    about,
    askings,
    disclosures: disclosures.filter((record) => record.kind === 'disclosure'),
    complaints: complaints.filter((record) => record.kind === 'complaint'),
  };
}

/** Bodies of one sort that exist, from the bundled register. */
export async function bodiesOfType(type: BodyType): Promise<GovernmentBody[]> {
  const bodies = [...(await register('government-body')).values()];
  return bodies.filter((body): body is GovernmentBody => body.kind === 'government-body' && body.bodyType === type && !body.ended);
}

/**
 * The same of all bodies of that sort about which the reader had sources asked; one after the other, so that a window goes on drawing.
 * @param following told after each of them; when its signal says stop this rejects
 */
export async function evidenceOfPeers(type: BodyType, { signal, tell }: Following): Promise<OpennessEvidence[]> {
  const [bodies, asked] = await Promise.all([bodiesOfType(type), askingsAboutBodies()]);
  const sameSort = new Set<string>(bodies.map(({ key }) => key));
  const peers = [...asked].flatMap(([about, askings]) => (sameSort.has(about) && isEntityKey(about) ? [{ about, askings }] : []));
  const held: OpennessEvidence[] = [];
  for (const { about, askings } of peers) {
    signal.throwIfAborted();
    held.push(await evidenceOfBody(about, askings));
    tell(held.length, peers.length);
  }
  return held;
}

/** How many algorithms each body has in the bundled copy of the Algorithm Register; a body that is not in it is not here. */
export async function registeredAlgorithms(): Promise<Map<EntityKey, number>> {
  const perBody = new Map<EntityKey, number>();
  for (const entity of (await register('algorithm')).values()) {
    if (entity.kind !== 'algorithm' || entity.body === undefined || entity.registerNumber === undefined) continue;
    perBody.set(entity.body, (perBody.get(entity.body) ?? 0) + 1);
  }
  return perBody;
}
