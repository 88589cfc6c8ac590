import type { LaunchedChromium } from './launch-chromium.ts';

/** Any tab that stands on a page of the extension, of whichever driver. */
interface ExtensionTab {
  evaluate(script: string): Promise<unknown>;
}

/** How a row of the cache's askings stands on the disk (`<entity key>|<source>`); undefined when there is no such row. */
export async function stateSeenFrom(tab: ExtensionTab, id: string): Promise<string | undefined> {
  const state = await tab.evaluate(`(async () => {
    const wait = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the cache cannot be read'));
    });
    const database = await wait(indexedDB.open('cache'));
    try {
      return (await wait(database.transaction('askings').objectStore('askings').get(${JSON.stringify(id)})))?.state;
    } finally {
      database.close();
    }
  })()`);
  return typeof state === 'string' ? state : undefined;
}

/** The same in Chromium, from a tab that is opened for it. */
export async function stateOfAsking(chromium: LaunchedChromium, id: string): Promise<string | undefined> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(chromium.extensionPage('sample.html'));
    return await stateSeenFrom(page, id);
  } finally {
    await page.close();
  }
}
