import { dossier } from './dossier.ts';

/**
 * Asks the browser never to clear our storage by itself, however full the disk becomes. Asked when the first thing is kept, and again as long as the answer
 * is no. Only a page can ask it, a worker cannot.
 */
export async function askToPersist(storage: StorageManager | undefined = navigator.storage): Promise<boolean> {
  if (!storage?.persist) return false;
  return (await storage.persisted()) || (await storage.persist());
}

/** The same where something was kept while none of our pages was open: from the card, or with the key. For every surface that opens. */
export async function askToPersistWhatIsKept(storage: StorageManager | undefined = navigator.storage): Promise<boolean> {
  return (await dossier.saves.limit(1).count()) > 0 && (await askToPersist(storage));
}
