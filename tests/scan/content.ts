import { readFile } from 'node:fs/promises';

/** The page's text: a file, or what stands at an address, asked for as nobody in particular. Throws a sentence when it cannot be had. */
export async function contentOf(page: string): Promise<string> {
  if (!/^https?:/.test(page))
    return readFile(page, 'utf8').catch((cause: unknown) => {
      throw new Error(`${page} cannot be read: is it there, and a file?`, { cause });
    });
  if (!URL.canParse(page)) throw new Error(`${page} is not an address`);
  const answer = await fetch(page, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(30_000),
  }).catch((cause: unknown) => {
    throw new Error(`${page} could not be reached`, { cause });
  });
  if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
  return answer.text();
}
