import type { LaunchedChromium } from './launch-chromium.ts';

/** How a row of the cache's askings stands on the disk (`<entity key>|<source>`); undefined when there is no such row. */
export async function stateOfAsking(chromium: LaunchedChromium, id: string): Promise<string | undefined> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(chromium.extensionPage('sample.html'));
    return await page.evaluate(async (row) => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error('the cache cannot be read')));
        });
      const database = await wait(indexedDB.open('cache'));
      try {
        const found: { state: string } | undefined = await wait(database.transaction('askings').objectStore('askings').get(row));
        return found?.state;
      } finally {
        database.close();
      }
    }, id);
  } finally {
    await page.close();
  }
}
