import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { exists, expectNone, namesIn, read, sourceFiles } from './house.ts';

/** What git knows, or would know after `git add`; an unpacked archive without git has no stray files to speak of. */
function ownFiles(): string[] {
  const root = resolve(import.meta.dirname, '../..');
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return listed.split('\n').filter((path) => path !== '' && exists(path));
}

/** Longer than 300 lines, with the reason why one file is still one subject. */
const longForAReason: Record<string, string> = {
  'lib/registers/known-companies.ts': 'one table, one row a company',
};

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
  const agreed =
    /^(\..*|entrypoints|components|lib|assets|tests|node_modules|wxt\.config\.ts|playwright\.config\.ts|vitest\.config\.ts|knip\.json|package(-lock)?\.json|tsconfig\.json|(README|CHANGELOG|CONTRIBUTING|SECURITY|PRIVACY)\.md|LICENSE)$/;
  expect(namesIn('.').filter((name) => !agreed.test(name))).toEqual([]);
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
  const telling = ownFiles().filter((file) => /\.(tsx?|json|md|ya?ml|html|css)$/.test(file) && file !== 'package-lock.json');
  const machine = /["'`( ]\/(tmp|root|home|Users)\//;
  expect(
    telling.filter((file) => !file.startsWith('tests/conventions/') && !file.startsWith('assets/registers/') && machine.test(read(file))),
  ).toEqual([]);
});
