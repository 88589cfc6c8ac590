import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type DBCoreTransaction, type Middleware } from 'dexie';
import { type Uncopied, isCopied } from './marks.ts';

/** Told what a writing changed once that is on the disk; who asked for the writing hears that it is done when this resolves. */
type Copy = (changes: readonly Uncopied[]) => Promise<void>;

/**
 * Notes, in the same writing, which rows changed: whoever writes, and whatever ends the browser right after it, the second copy is told sooner or later. That
 * the writing is done is told, to who asked for it and to who watches, when `copy` is done.
 */
export const noteChanges = (copy: Copy): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'second copy',
  // Closer to the disk than all of Dexie's own: what these change about a writing is copied too.
  level: -2,
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      if (mode === 'readwrite' && stores.some(isCopied))
        return heldBack(core.transaction([...new Set([...stores, notes])], mode, options), copy);
      // That a change was copied may be forgotten: then it is copied again.
      const isNotesAlone = stores.length === 1 && stores[0] === notes;
      return core.transaction(stores, mode, isNotesAlone ? { ...options, durability: 'relaxed' } : options);
    },
    table(name) {
      const table = core.table(name);
      return isCopied(name) ? { ...table, mutate: (request) => noted(core, table, request) } : table;
    },
  }),
});

const notes = 'uncopied';

const changesIn = new WeakMap<DBCoreTransaction, Uncopied[]>();

const unheardOf = new WeakSet<object>();

/** What is written in this transaction is noted, and its copy not waited for: it comes from the copy, or is made good by who writes it. Anybody else's is copied as ever. */
export const unheard = (transaction: IDBTransaction): void => void unheardOf.add(transaction);

const isTransaction = (value: DBCoreTransaction): value is IDBTransaction => 'objectStoreNames' in value;

function noted(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest): ReturnType<DBCoreTable['mutate']> {
  const { trans } = request;
  // While the database comes from an older version it is changed as a whole, and is then copied as a whole.
  if (!isTransaction(trans) || !trans.objectStoreNames.contains(notes)) return table.mutate(request);
  const change = { table: table.name, keys: keysOf(table, request) };
  const noting = core.table(notes).mutate({ type: 'add', trans, values: [change] });
  return Dexie.Promise.all([table.mutate(request), noting]).then(([answer, { lastResult, failures }]) => {
    const [failure] = Object.values(failures);
    if (failure) throw failure;
    if (typeof lastResult === 'number') changesIn.get(trans)?.push({ id: lastResult, ...change });
    return answer;
  });
}

function keysOf({ schema }: DBCoreTable, request: DBCoreMutateRequest): string[] | null {
  if (request.type === 'deleteRange') return null;
  return request.type === 'delete' ? request.keys.map(String) : request.values.map((row) => String(schema.primaryKey.extractKey?.(row)));
}

/** Whoever is told by Dexie that a writing ended, who asked for it as well as who watches, hears it when `copy` is done: Dexie hears it here. */
function heldBack(transaction: DBCoreTransaction, copy: Copy): DBCoreTransaction {
  if (!isTransaction(transaction)) return transaction;
  const changes: Uncopied[] = [];
  changesIn.set(transaction, changes);
  Object.defineProperty(transaction, 'oncomplete', {
    set(tell: (ended: Event) => void) {
      transaction.addEventListener('complete', (ended) => {
        if (changes.length === 0 || unheardOf.has(transaction)) return tell(ended);
        const tellAfterwards = () => tell(ended);
        Dexie.ignoreTransaction(() => copy(changes)).then(tellAfterwards, tellAfterwards);
      });
    },
  });
  return transaction;
}
