import canonicalize from 'canonicalize';
import type { KeptRecord, RecordThen } from '../save.ts';

/** SHA-256 of a value as canonical JSON (RFC 8785): the same for the same content, in whatever order its fields stand. 64 hexadecimal digits. */
export async function hashOf(value: unknown): Promise<string> {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('not something that JSON can hold');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A record with the hash of its content, by which anybody can check later that it was not changed. */
export const withFingerprint = async (record: RecordThen, licence: string): Promise<KeptRecord> => ({
  was: record,
  licence,
  sha256: await hashOf(record),
});

/** Whether a kept record is still what was kept. */
export const isUnaltered = async ({ was, sha256 }: KeptRecord): Promise<boolean> => (await hashOf(was)) === sha256;
