import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type AnnotatedText, type Prediction, readAnnotated } from '../../eval/annotated.ts';
import { score } from '../../eval/score.ts';

const text = 'De gemeente Goes en de VVD in Utrecht.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const document: AnnotatedText = {
  id: 'one',
  text,
  mentions: [
    { ...span('gemeente Goes'), kind: 'municipality', name: 'Gemeente Goes', core: [12, 16] },
    { ...span('VVD'), kind: 'party', name: 'VVD' },
    { ...span('Utrecht'), kind: 'place-only', name: 'Gemeente Utrecht' },
  ],
  negatives: [],
};
const predicted = (words: string, kind: string, name: string): Prediction => ({ ...span(words), kind, name, rule: 'fullName' });
const goes = predicted('Goes', 'municipality', 'Gemeente Goes');

describe('scoring', () => {
  test('a hit, a miss and a name', () => {
    const { total, byKind, nameRight } = score([document], () => [goes], 'ignore');
    expect(total).toEqual({ tp: 1, fp: 0, fn: 1 });
    expect(byKind.party).toEqual({ tp: 0, fp: 0, fn: 1 });
    expect(nameRight).toBe(1);
  });

  test('the wrong kind is wrong, and the mention is missed', () =>
    expect(score([document], () => [{ ...goes, kind: 'province' }], 'ignore').total).toEqual({ tp: 0, fp: 1, fn: 2 }));

  test('recall of a tag, and of the companies that government hires or owns', () => {
    const tagged: AnnotatedText = {
      ...document,
      mentions: [
        { ...span('VVD'), kind: 'supplier', name: 'A', tags: ['company', 'contract'] },
        { ...span('Utrecht'), kind: 'supplier', name: 'B', tags: ['state-owned', 'contract'] },
        { ...span('gemeente Goes'), kind: 'supplier', name: 'C', tags: ['company'] },
      ],
    };
    const { byTag, hiredOrOwned } = score([tagged], () => [predicted('VVD', 'supplier', 'A')], 'ignore');
    expect(byTag).toEqual({ company: { tp: 1, fn: 1 }, contract: { tp: 1, fn: 1 }, 'state-owned': { tp: 0, fn: 1 } });
    expect(hiredOrOwned).toEqual({ tp: 1, fn: 1 });
  });

  test('more than one prediction on a mention counts once', () =>
    expect(score([document], () => [goes, goes], 'ignore')).toMatchObject({ total: { tp: 1, fp: 0, fn: 1 }, ignored: 1 }));

  test.each([
    ['ignore', { tp: 0, fp: 0, fn: 2 }],
    ['negative', { tp: 0, fp: 1, fn: 2 }],
    ['body', { tp: 1, fp: 0, fn: 2 }],
  ] as const)('a place that is only a place: %s', (place, expected) =>
    expect(score([document], () => [predicted('Utrecht', 'municipality', 'Gemeente Utrecht')], place).total).toEqual(expected),
  );
});

describe('the file', () => {
  test.each([
    ['a broken line', `${JSON.stringify(document)}\n{"id":`, 'line 2'],
    ['another shape', '{"id":"one"}', 'line 1'],
    ['a span outside the text', JSON.stringify({ ...document, mentions: [{ start: 0, end: 999, kind: 'party', name: 'VVD' }] }), 'line 1'],
    ['nothing', '\n', 'no documents'],
  ])('refuses %s', (_, content, words) => expect(() => readAnnotated(content, 'file.jsonl')).toThrow(words));
});

describe('npm run eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const command = resolve(import.meta.dirname, '../../eval/eval.ts');

  test('scores a file, writes what it predicted, and ends with one line of JSON', () => {
    const file = join(folder, 'text.jsonl');
    const out = join(folder, 'predictions.jsonl');
    writeFileSync(file, JSON.stringify(document));
    const said = execFileSync(process.execPath, [command, file, '--place=negative', `--predictions=${out}`], { encoding: 'utf8' });
    const last: unknown = JSON.parse(said.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ precision: 1, recall: 1, f1: 1, byKind: { party: { tp: 1, fp: 0, fn: 0 } }, nameRight: 1 });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ id: 'one', mentions: [{ kind: 'municipality' }, { kind: 'party' }] });
  });

  test.each([
    [['nowhere.jsonl'], 'cannot be read'],
    [[], 'Give one file'],
    [[], 'Kinds: ministry, municipality'],
    [['x.jsonl', '--place=moon'], 'is not one of'],
  ])('%j: a sentence, and exit code 2', (given, words) => {
    const { status, stderr } = spawnSync(process.execPath, [command, ...given], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
