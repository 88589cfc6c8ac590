import { Failure } from '../failure.ts';
import type { TextKind } from '../source.ts';
import { BodyDecoder, xmlType } from './body-decoder.ts';

/** More than this is not an answer to a question about one body. Bytes, after decompression. */
const largestAnswer = 8 * 1024 * 1024;

/** What we say we take, and what we take for it. */
export const contentKinds: Record<'json' | TextKind, { accept: string; type: RegExp }> = {
  json: { accept: 'application/json', type: /^application\/(?:[\w.+-]+\+)?json\b/i },
  xml: { accept: 'application/xml, text/xml;q=0.9', type: xmlType },
  html: { accept: 'text/html', type: /^(?:text\/html|application\/xhtml\+xml)\b/i },
  csv: { accept: 'text/csv', type: /^(?:text\/(?:csv|plain)|application\/(?:csv|octet-stream))\b/i },
  plain: { accept: 'text/plain', type: /^(?:text\/plain|(?:text|application)\/(?:x-)?yaml)\b/i },
};

/** Nobody waits for a body to be let go: a host that stalls could make that long. */
const letGo = ({ body }: Response): void => void body?.cancel().catch(() => undefined);

/** Throws a Failure, and reads nothing, when the answer is not of this kind. */
export function expectKind(response: Response, kind: 'json' | TextKind): void {
  const type = response.headers.get('content-type') ?? '';
  // Nobody asks for a part of an answer.
  const isPart = response.status === 206;
  if (contentKinds[kind].type.test(type) && !isPart) return;
  letGo(response);
  throw new Failure('unreadable', { status: response.status, message: isPart ? 'a part' : `not ${kind} but ${type || 'unsaid'}` });
}

/**
 * Reads at most 8 MB, for at most `patience` milliseconds. Throws a Failure: too-slow, or unreadable when it is too much, cut off, or nothing at all.
 * @param tell how many bytes there are so far
 */
export async function readBody(response: Response, patience: number, tell: (bytes: number) => void): Promise<string> {
  const { status } = response;
  const tooMuch = new Failure('unreadable', { status, message: 'more than we read' });
  if (Number(response.headers.get('content-length')) > largestAnswer) {
    letGo(response);
    throw tooMuch;
  }
  const reader = response.body?.getReader();
  const decoder = new BodyDecoder(response.headers.get('content-type') ?? '');
  let bytes = 0;
  let text = '';
  let tooSlow = false;
  const timer = setTimeout(() => {
    tooSlow = true;
    void reader?.cancel().catch(() => undefined);
  }, patience);
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) break;
      bytes += value.byteLength;
      tell(bytes);
      if (bytes > largestAnswer) {
        void reader?.cancel().catch(() => undefined);
        throw tooMuch;
      }
      text += decoder.decode(value);
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('unreadable', { status, message: 'cut off', cause });
  } finally {
    clearTimeout(timer);
  }
  if (tooSlow) throw new Failure('too-slow', { status });
  text += decoder.end();
  if (text.trim() === '') throw new Failure('unreadable', { status, message: 'nothing' });
  return text;
}
