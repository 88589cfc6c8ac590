import { browser } from 'wxt/browser';
import { type EntityKey, type EntityKind, type RegisteredEntity, kindOf } from '../entity.ts';

/** In which snapshot the entities of a kind stand. */
const registerFiles: Record<EntityKind, string> = {
  'government-body': 'bodies.json',
  party: 'parties.json',
  supplier: 'suppliers.json',
  algorithm: 'algorithms.json',
};

const response = (file: string) => fetch(new URL(`registers/${file}`, browser.runtime.getURL('/')));

// A snapshot is part of this version of the extension; it cannot change while we run.
const read = new Map<string, Promise<unknown>>();

/** A snapshot that came with the extension, parsed: "gifts.json". Read from our own files, not from the network. */
export function bundled(file: string): Promise<unknown> {
  let content = read.get(file);
  if (!content) {
    content = response(file).then((came) => came.json());
    content.catch(() => read.delete(file));
    read.set(file, content);
  }
  return content;
}

const byKey = new Map<EntityKind, Promise<Map<EntityKey, RegisteredEntity>>>();

/** Our own build wrote these files, and a test read every line of them; here only the outside of it is looked at. */
const isRegistered = (value: unknown): value is RegisteredEntity =>
  typeof value === 'object' && value !== null && 'key' in value && 'kind' in value && 'name' in value;

async function readRegister(kind: EntityKind): Promise<Map<EntityKey, RegisteredEntity>> {
  const rows = await bundled(registerFiles[kind]);
  return new Map((Array.isArray(rows) ? rows.filter(isRegistered) : []).map((entity) => [entity.key, entity]));
}

/** All entities of one kind that the registers have. */
export function register(kind: EntityKind): Promise<Map<EntityKey, RegisteredEntity>> {
  let entities = byKey.get(kind);
  if (!entities) {
    entities = readRegister(kind);
    entities.catch(() => byKey.delete(kind));
    byKey.set(kind, entities);
  }
  return entities;
}

const texts = new Map<EntityKind, Promise<string>>();

function textOfRegister(kind: EntityKind): Promise<string> {
  let text = texts.get(kind);
  if (!text) {
    text = response(registerFiles[kind]).then((came) => came.text());
    text.catch(() => texts.delete(kind));
    texts.set(kind, text);
  }
  return text;
}

/** One entity a line, its key first: so our own build writes them. The line of one entity is read alone; to parse two thousand takes a while. */
function lineOf(key: EntityKey, text: string): RegisteredEntity | undefined {
  const start = text.indexOf(`\n{"key":${JSON.stringify(key)},`);
  if (start === -1) return undefined;
  const line: unknown = JSON.parse(text.slice(start, text.indexOf('\n', start + 1)).replace(/,$/, ''));
  return isRegistered(line) ? line : undefined;
}

/** Everything that the registers say of one entity; undefined when it is in none (a supplier known only by its name on a page). */
export async function registeredEntity(key: EntityKey): Promise<RegisteredEntity | undefined> {
  const kind = kindOf(key);
  const parsed = byKey.get(kind);
  return parsed ? (await parsed).get(key) : lineOf(key, await textOfRegister(kind));
}
