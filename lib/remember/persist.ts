/**
 * Asks the browser never to clear our storage by itself, however full the disk becomes. Asked when the first thing is kept, and again as long as the answer
 * is no. Only a page can ask it, a worker cannot.
 */
export async function askToPersist(storage: StorageManager | undefined = navigator.storage): Promise<boolean> {
  if (!storage?.persist) return false;
  return (await storage.persisted()) || (await storage.persist());
}
