import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentOf } from '../scan/content.ts';

// Starting another process may take a while on a busy machine.
describe('npm start', { timeout: 60_000 }, () => {
  const command = resolve(import.meta.dirname, '../start/start.ts');

  test.each([
    [['--nope'], "Unknown option '--nope'"],
    [['--pictures'], 'argument missing'],
  ])('%j: two lines, and exit code 2, before anything is built', (given, words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

describe('npm run scan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reads a file', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, '<p>Gemeente Goes');
    expect(await contentOf(file)).toBe('<p>Gemeente Goes');
  });

  test.each([
    ['a file that is not there', join(folder, 'nergens.html'), 'cannot be read: is it there, and a file?'],
    ['a folder', folder, 'cannot be read: is it there, and a file?'],
    ['half an address', 'http://', 'is not an address'],
    // Port 9 is that of the discard service, which nobody runs and fetch refuses to ask.
    ['a host that does not answer', 'http://127.0.0.1:9/', 'could not be reached'],
  ])('%s is a sentence', async (_, page, words) => {
    await expect(contentOf(page)).rejects.toThrow(`${page} ${words}`);
  });
});
