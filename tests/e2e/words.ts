import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const dutch: unknown = parse(readFileSync(join(import.meta.dirname, '../../assets/locales/nl.yml'), 'utf8'));

/**
 * A sentence as the reader sees it, by its key, with the values filled in: tests then hold on to what is said, not to how it is put.
 * @throws when there is no such sentence
 */
export function say(key: string, ...values: string[]): string {
  const sentence = key
    .split('.')
    .reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined), dutch);
  if (typeof sentence !== 'string') throw new Error(`nl.yml has no ${key}`);
  return sentence.replaceAll(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

/** What the popup says when every source has had its say: a body's own portal has no stand-in, so not each of them answers. */
export const allAsked = new RegExp([say('asking.ready'), say('asking.readyWithTrouble')].join('|').replaceAll('.', '[.]'));
