import type { Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** Puts rows straight into a database of the extension, which its own code has made. The page must be one of the extension's. */
export async function put(page: Page, database: string, rows: Record<string, readonly unknown[]>): Promise<void> {
  await page.evaluate(
    async ({ name, text }) => {
      const tables: Record<string, unknown[]> = JSON.parse(text);
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(`${name} does not open`)));
      });
      // As our own code does: what is added up is forgotten when records change.
      const changed = [...Object.keys(tables), ...('records' in tables ? ['firstLooks'] : [])];
      const writing = opened.transaction(changed, 'readwrite');
      if ('records' in tables) writing.objectStore('firstLooks').clear();
      for (const [table, each] of Object.entries(tables)) for (const row of each) writing.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        writing.addEventListener('complete', resolve);
        writing.addEventListener('abort', () => reject(new Error(`${name} does not take the rows`)));
      });
      opened.close();
    },
    // As one text: value by value, thousands of rows take minutes to get to the browser.
    { name: database, text: JSON.stringify(rows) },
  );
}

/** Every row of one table of a database of the extension. */
export const rowsOf = <Row>(page: Page, database: string, table: string): Promise<Row[]> =>
  page.evaluate(readAll<Row>, { database, table });

/** The same in Firefox. */
export const rowsSeenFrom = <Row>(page: FirefoxPage, database: string, table: string): Promise<Row[]> =>
  page.evaluate(readAll<Row>, { database, table });

/** Runs in the page. */
const readAll = <Row>({ database, table }: { database: string; table: string }): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    // Asked for before our own code has made it, the browser would make one with nothing in it, that is then in the way of ours.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => reject(new Error(`${database} does not open: ${opening.error?.message}`)));
    opening.addEventListener('blocked', () => reject(new Error(`${database} is held by another version`)));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(reading.result);
      });
    });
  });
