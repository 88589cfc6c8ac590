import { type EntityKey, type RegisteredEntity } from '../../lib/entity.ts';
import { type AboutKey, partsOfRecordKey } from '../../lib/page-address.ts';
import type { LoggedRequest } from '../../lib/request.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { recentRequests } from '../../lib/remember/request-log.ts';
import { watch } from '../../lib/remember/watch.ts';
import { RequestLog } from './request-log.tsx';
import { useAnswer, useWatched } from '../watched.ts';

const noRequests: LoggedRequest[] = [];
const isEntity = (about: AboutKey): about is EntityKey => partsOfRecordKey(about) === null;

/** The request log, as it grows. */
export function RequestPanel() {
  const requests = useWatched<LoggedRequest[]>((tell) => watch(() => recentRequests({ limit: 100 }), tell), []);
  const keys = [...new Set((requests ?? noRequests).flatMap((request) => ('about' in request ? request.about : [])))].filter(isEntity);
  const names = useAnswer(() => namesOf(keys), [keys.join(' ')]);
  return requests ? <RequestLog requests={requests} nameOf={(about) => partsOfRecordKey(about)?.number ?? names?.get(about)} /> : null;
}

async function namesOf(keys: readonly EntityKey[]): Promise<Map<AboutKey, string>> {
  const entities = await Promise.all(keys.map((key) => registeredEntity(key)));
  return new Map(entities.filter((entity): entity is RegisteredEntity => Boolean(entity)).map(({ key, name }) => [key, name]));
}
