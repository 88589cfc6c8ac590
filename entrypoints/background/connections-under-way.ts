import type { AboutKey } from '../../lib/page-address.ts';
import { forgetConnecting } from '../../lib/remember/connecting.ts';

/** Asking sources for what connects the entities of a page. */
export interface Errand {
  stopping: AbortController;
  /** Whom they are asked about. */
  abouts: readonly AboutKey[];
  /** Nothing is written about these afterwards. Never rejects. */
  done: Promise<void>;
}

/** By the tab for whose page they are asked. */
export const underWay = new Map<number, Errand>();

export const stopConnections = (tabId: number): void => underWay.get(tabId)?.stopping.abort();

/** Stops those that ask about one of these, or all, and waits for their end: what comes in after something was erased would stay. */
export async function endConnections(about?: AboutKey): Promise<void> {
  const ended = [...underWay.values()].filter(({ abouts }) => about === undefined || abouts.includes(about));
  for (const { stopping } of ended) stopping.abort();
  await Promise.all(ended.map(({ done }) => done));
}

/** The tab shows another page, or none. */
export async function forgetConnections(tabId: number): Promise<void> {
  stopConnections(tabId);
  await forgetConnecting(tabId);
}
