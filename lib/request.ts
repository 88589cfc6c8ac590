import type { AboutKey } from './page-address.ts';
import type { SourceId } from './record.ts';

interface Request {
  id?: number;
  /** Epoch milliseconds. */
  at: number;
  host: string;
  method: 'GET' | 'POST';
  /** Path and query, exactly as sent. */
  path: string;
  /** Body, exactly as sent. */
  body?: string;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  bytes: number;
  ms: number;
}

/** A question to a source, about one entity or one record. */
export interface SourceRequest extends Request {
  source: SourceId;
  /** Other sources of the same lookup that wanted to know the same, and had this answer too. */
  alsoFor?: SourceId[];
  about: AboutKey;
}

/** A pdf that the reader opened, asked for again at its own address. */
export interface PdfRequest extends Request {
  pdf: true;
}

/** One line of "wat ging de deur uit": a request that left the browser. */
export type LoggedRequest = SourceRequest | PdfRequest;
