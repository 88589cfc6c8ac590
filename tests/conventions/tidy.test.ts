import { expect, test } from 'vitest';
import { expectNone, filesUnder, namesIn, read, sourceFiles } from './house.ts';

/** Every text file that somebody here wrote. */
const ownFiles = (): string[] => [
  ...namesIn('.').filter((name) => /\.(ts|json|md)$/.test(name) && name !== 'package-lock.json'),
  ...['.ci', 'entrypoints', 'components', 'lib', 'assets/locales', 'tests'].flatMap((folder) =>
    filesUnder(folder, /(\.(tsx?|json|ya?ml|html|css|md|sh)$|^run$)/),
  ),
];

/** Longer than 300 lines, with the reason why one file is still one subject. */
const longForAReason: Record<string, string> = {};

test('no file has two subjects', () => {
  const complaints: string[] = [];
  for (const file of sourceFiles()) {
    const lines = read(file).split('\n').length - 1;
    const excepted = file in longForAReason;
    if (lines > 300 && !excepted) complaints.push(`${file} has ${lines} lines; over 300 it usually has two subjects`);
    if (lines <= 300 && excepted) complaints.push(`${file} is short again; take it off the list of exceptions`);
  }
  expectNone(complaints);
});

/** In columns. The formatter breaks code much earlier, and leaves patterns, texts and comments as they are. */
const longestLine = 200;

test('no line is longer than a reader can take in', () => {
  const complaints: string[] = [];
  for (const file of ownFiles().filter((each) => /\.tsx?$/.test(each)))
    for (const [number, line] of read(file).split('\n').entries())
      if (line.length > longestLine)
        complaints.push(`${file}:${number + 1} has ${line.length} columns; lay it out over lines, a pattern with lib/detect/pattern.ts`);
  expectNone(complaints);
});

test('there are no drawers without a subject', () => {
  const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|types|manager)(\/|\.|$)/;
  expect(sourceFiles().filter((file) => drawer.test(file))).toEqual([]);
});

test('file names are in kebab-case', () => {
  // Names with a dot of their own are WXT's: page.content.
  const odd = ownFiles().filter((file) => /\.tsx?$/.test(file) && !/^([a-z0-9.-]+\/)*[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(file));
  expect(odd).toEqual([]);
});

test('the top level holds the agreed folders and nothing else', () => {
  const folders = ['entrypoints', 'components', 'lib', 'assets', 'tests', 'node_modules'];
  const settings = [
    'wxt.config.ts',
    'playwright.config.ts',
    'vitest.config.ts',
    'knip.json',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ];
  const words = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md', 'LICENSE'];
  const agreed = new Set([...folders, ...settings, ...words]);
  expect(namesIn('.').filter((name) => !name.startsWith('.') && !agreed.has(name))).toEqual([]);
});

test('nothing is skipped, silenced or put off', () => {
  const forbidden: [RegExp, string][] = [
    [/\b(it|test|describe)\.(skip|only|todo|fixme)\b/, 'a test that is not run proves nothing: mend it or remove it'],
    [/@ts-(ignore|nocheck)/, 'the compiler is right more often than we are'],
    [/\w\??: any\b(?! [a-z])|\bas any\b|\w<any>/, 'say what it is, or unknown'],
    [/\b(TODO|FIXME)\b/, 'do it now, or open an issue'],
  ];
  const complaints: string[] = [];
  for (const file of ownFiles().filter((each) => /\.(tsx?|mjs|yml)$/.test(each) && !each.startsWith('tests/conventions/'))) {
    const text = read(file);
    for (const [pattern, advice] of forbidden) {
      const found = pattern.exec(text);
      if (found) complaints.push(`${file}:${text.slice(0, found.index).split('\n').length} has "${found[0]}": ${advice}`);
    }
  }
  expectNone(complaints);
});

test('no file names a folder of one particular machine', () => {
  const machine = /["'`( ]\/(tmp|root|home|work|Users)\//;
  const telling = ownFiles().filter((file) => !file.startsWith('tests/conventions/') && machine.test(read(file)));
  expect(telling).toEqual([]);
});
