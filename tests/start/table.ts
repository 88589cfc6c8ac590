import type { Page } from '@playwright/test';
import type { SeenEntity } from '../../lib/reading.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import { badgeOf, seenOn } from '../browser/tabs.ts';

/** Waits until the article was read, and gives what was found. */
export async function readArticle(chromium: LaunchedChromium, page: Page): Promise<SeenEntity[]> {
  const badge = await badgeOf(chromium, page);
  const seen = await seenOn(chromium, page);
  if (badge === '' || seen.length === 0) throw new Error('Nothing was found in the sample article; the page was not read.');
  return seen;
}

/** The reasons in the reader's words, as the extension itself says them. */
async function whyOf(chromium: LaunchedChromium, seen: SeenEntity[]): Promise<string[]> {
  const worker = await chromium.worker();
  const asked = JSON.stringify(seen.map(({ reason }) => [`why_${reason.rule.replaceAll(/[.-]/g, '_')}`, reason.cue ?? '', reason.rule]));
  return worker.evaluate(`${asked}.map(([key, cue, rule]) => chrome.i18n.getMessage(key, [cue]) || rule)`);
}

/** Prints what was found, one line for each entity: as written, kind, name, how sure, why. */
export async function printTable(chromium: LaunchedChromium, seen: SeenEntity[]): Promise<void> {
  const reasons = await whyOf(chromium, seen);
  const rows = seen.map((entity, index) => [
    entity.surface,
    entity.kind,
    entity.name,
    `${Math.round(entity.confidence * 100)} %`,
    `${entity.count}×`,
    reasons[index] ?? '',
  ]);
  const table = [['on the page', 'kind', 'name', 'sure', 'times', 'why'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  console.log('');
  for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

export interface ExpectedInArticle {
  found: [kind: string, name: string][];
}

/** The names that should have been found and were not. */
export function missingFrom(seen: SeenEntity[], { found }: ExpectedInArticle): string[] {
  return found.filter(([kind, name]) => !seen.some((entity) => entity.kind === kind && entity.name === name)).map(([, name]) => name);
}
