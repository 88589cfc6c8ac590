/** The failures that are expected of the outside world. Each has its sentence under `failure` in assets/locales. */
export const failureReasons = [
  'offline', // no connection, DNS or TLS failure
  'too-slow', // no answer in time
  'refused', // an answer that is none: 401, 403, 404 where something should be, 429, 5xx, or away to another address
  'unreadable', // not the content type, not well-formed, cut off, or more than we read: 8 MB, and of XML that is no list 4 million characters
  'unknown-site', // a body's own site runs nothing that we know how to ask
  'changed', // well-formed, and of another shape than we know
  'not-permitted', // the reader or the browser withholds the permission for this host
  'resting', // it kept failing, so we leave it in peace for a while
  'interrupted', // the browser stopped our worker before the answer was complete
  'stopped', // the reader stopped it
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** An expected failure. Anything else that is thrown is a bug and may shout. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly reason: FailureReason;
  readonly status: number | undefined;
  /** Epoch milliseconds before which the source asked us not to come back, or until which it rests. */
  readonly retryAt: number | undefined;
  /** Of `not-permitted`: the match patterns that the browser has to be asked for. */
  readonly needs: string[] | undefined;

  constructor(
    reason: FailureReason,
    about: { message?: string; status?: number; retryAt?: number; needs?: string[]; cause?: unknown } = {},
  ) {
    super(about.message ?? reason, { cause: about.cause });
    this.reason = reason;
    this.status = about.status;
    this.retryAt = about.retryAt;
    this.needs = about.needs;
  }
}

/** Whether it is about the one thing that was asked for, so that the next may well be answered. */
export const isOfThisAlone = (error: unknown): boolean =>
  error instanceof Failure && (error.reason === 'unreadable' || error.reason === 'changed' || error.status === 404);
