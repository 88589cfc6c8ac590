import { forgetConnecting } from '../../lib/remember/connecting.ts';

/** Tabs for whose entities sources are being asked, each with how that is stopped. */
export const underWay = new Map<number, AbortController>();

export const stopConnections = (tabId: number): void => underWay.get(tabId)?.abort();

export const stopAllConnections = (): void => {
  for (const stopping of underWay.values()) stopping.abort();
};

/** The tab shows another page, or none. */
export async function forgetConnections(tabId: number): Promise<void> {
  stopConnections(tabId);
  await forgetConnecting(tabId);
}
