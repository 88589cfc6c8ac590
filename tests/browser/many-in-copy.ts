import { aSave } from '../makers/saves.ts';

/** So many that it takes a good second, on any machine, to put them back. */
export const howMany = 10_000;

const rows = Array.from({ length: howMany }, (_, nth) => aSave({ id: `save ${nth}`, tags: [], savedAt: nth + 1 }));
const items = Object.fromEntries(rows.map((row) => [`copy:saves:${row.id}`, JSON.stringify({ version: 8, row })]));

/** Runs in a page of the extension: the second copy holds that many things that were kept, beside what it has. */
export const fillCopy = `chrome.storage.local.set(${JSON.stringify(items)})`;

/** Runs there too: how many the copy holds. */
export const countCopied = `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('copy:saves:')).length)`;
