import type { EntityKey } from '../entity.ts';
import type { WooRequest } from '../woo-request.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { type Following, inLots } from './in-lots.ts';

/** Newest first. */
export const allRequests = async (): Promise<WooRequest[]> =>
  (await dossier.requests.toArray()).toSorted((one, other) => other.madeAt - one.madeAt);

/** To one body, newest first. */
export const requestsTo = async (body: EntityKey): Promise<WooRequest[]> =>
  (await dossier.requests.where('body').equals(body).toArray()).toSorted((one, other) => other.madeAt - one.madeAt);

/** Resolves when it is on the disk; also puts back one that was thrown away. */
export async function putRequest(request: WooRequest): Promise<void> {
  await openAfterAll();
  await dossier.requests.put(request);
}

export const discardRequest = (id: string): Promise<void> => dossier.requests.delete(id);

/** Takes in requests from a backup, all or nothing: of one that is there too, the one that was changed last stays. */
export const mergeRequests = (requests: readonly WooRequest[], following?: Following): Promise<void> =>
  dossier.transaction('rw', dossier.requests, () =>
    inLots(
      requests,
      async (some) => {
        const there = await dossier.requests.bulkGet(some.map(({ id }) => id));
        await dossier.requests.bulkPut(some.filter(({ changedAt }, index) => changedAt > (there[index]?.changedAt ?? -1)));
      },
      following,
    ),
  );
