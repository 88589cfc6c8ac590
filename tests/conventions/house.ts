import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { expect } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Reads a file of the project by its path from the top. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(join(root, path));
export const bytesOf = (path: string): number => statSync(join(root, path)).size;

/** Names in a folder; empty when it is not there. */
export const namesIn = (folder: string): string[] => (exists(folder) ? readdirSync(join(root, folder)).toSorted() : []);

/** Every file under a folder, by its path from the top, with forward slashes. */
export function filesUnder(folder: string, ending = /\.tsx?$/): string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** What ends up in the extension. */
export const sourceFiles = (): string[] => ['entrypoints', 'components', 'lib'].flatMap((folder) => filesUnder(folder));

export interface Import {
  /** As written: `./entity.ts`, `dexie`, `#i18n`. */
  from: string;
  /** Path from the top for a file of our own; undefined for a package. */
  file?: string;
  typesOnly: boolean;
  /** Taken when it is needed, by `import()`. */
  later: boolean;
}

const importing =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** True when every name between the braces is a type: `{ type A, type B }`. */
const onlyTypes = (names: string): boolean => {
  const inside = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  return (
    inside !== undefined &&
    inside
      .split(',')
      .filter((name) => name.trim() !== '')
      .every((name) => name.trim().startsWith('type '))
  );
};

/** What a file takes from elsewhere. */
export function importsOf(path: string): Import[] {
  return [...withoutComments(read(path)).matchAll(importing)].map(([, type, names = '', from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    const own = target.startsWith('.') ? posix.join(dirname(path), target) : undefined;
    return {
      from: target,
      ...(own !== undefined && { file: own }),
      typesOnly: type !== undefined || onlyTypes(names),
      later: lazy !== undefined,
    };
  });
}

export const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

/** Code alone: no comments, no text between quotes. What stands in `${…}` of a template goes too, which errs on the quiet side. */
export const codeOf = (path: string): string =>
  withoutComments(read(path))
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/`(?:[^`\\]|\\.)*`/g, '``');

/** Every key of a nested message file, the way the code names it: joined by ".". */
export function flatten(node: unknown, path: string[] = []): [key: string, text: string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => flatten(value, [...path, key]));
}

/** Fails with every complaint at once; each is a sentence that says what to do. */
export const expectNone = (complaints: string[]): void => expect(complaints, `\n${complaints.join('\n')}\n`).toEqual([]);
