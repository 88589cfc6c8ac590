import type { EntityKey } from './entity.ts';
import type { SourceId } from './record.ts';

/** One line of "wat ging de deur uit": a request that left the browser. */
export interface LoggedRequest {
  id?: number;
  /** Epoch milliseconds. */
  at: number;
  source: SourceId;
  host: string;
  method: 'GET' | 'POST';
  /** Path and query, exactly as sent. */
  path: string;
  /** Body, exactly as sent. */
  body?: string;
  about: EntityKey;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  bytes: number;
  ms: number;
}
