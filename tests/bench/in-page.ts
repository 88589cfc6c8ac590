// What a page runs to measure detection beside other matchers; bundled by `bundled` (bundle.ts), and left on the page as `bench`.
import * as monyone from '@monyone/aho-corasick/fast';
import Mark from 'mark.js';
import Modern from 'modern-ahocorasick';
import Retrie from 'retrie';
import { runsIn } from '../../lib/collect/runs.ts';
import { detect, detectEach } from '../../lib/detect/detect.ts';
import { type NameIndex, openNameIndex } from '../../lib/detect/name-index.ts';

let index: NameIndex | undefined;

/** What finds names in texts, made ready for these names; says how many it found. */
type Matcher = (names: string[]) => (text: string) => number;

/** A name may be written in capitals or in small letters: ours folds them, for the others text and names are made small. */
const matchers: Record<string, Matcher> = {
  '@monyone/aho-corasick': (names) => {
    const made = new monyone.AhoCorasick(names.map((name) => name.toLowerCase()));
    return (text) => made.matchInText(text.toLowerCase()).length;
  },
  'modern-ahocorasick': (names) => {
    const made = new Modern(names.map((name) => name.toLowerCase()));
    return (text) => made.search(text.toLowerCase()).length;
  },
  retrie: (names) => {
    const made = new RegExp(`(?<![a-zà-ÿ])(?:${Retrie(names.map((name) => name.toLowerCase()))})(?![a-zà-ÿ])`, 'g');
    return (text) => text.toLowerCase().match(made)?.length ?? 0;
  },
};

/** So long each matcher is run before it is measured, or so often. */
const warmUpMs = 500;
const mostWarmUps = 20;

function timed(work: () => number): { ms: number; found: number } {
  const begun = performance.now();
  const found = work();
  return { ms: performance.now() - begun, found };
}

const bench = {
  /** Opens an index, and gives how long that took until a first text was looked through. */
  async open(address: string): Promise<{ ms: number; bytes: number; names: number }> {
    const bytes = await (await fetch(address)).arrayBuffer();
    const { ms } = timed(() => {
      index = openNameIndex(bytes);
      return detect('Het plan van de gemeente is er nog niet.', index).length;
    });
    return { ms, bytes: bytes.byteLength, names: index?.names ?? 0 };
  },
  /**
   * These matchers and ours on the page's paragraphs up to so many characters, in turn, so many rounds; all at once, as the background has them looked through. What cannot be made of
   * these names is left out.
   */
  match(asked: string[], names: string[], characters: number, rounds: number): { length: number; ms: Record<string, number[]> } {
    const opened = index;
    if (!opened) throw new Error('no index was opened');
    let texts: string[] = [];
    let length = 0;
    for (const { text } of [...runsIn(document.body, () => undefined)].flatMap(({ runs }) => runs)) {
      if (length > characters) break;
      texts.push(text);
      length += text.length;
    }
    // As the background has them: those of the page itself are slower to go through.
    texts = structuredClone(texts);
    const ready: [string, (several: string[]) => number][] = [
      ['ours', (several) => [...detectEach(several, opened).values()].flat().length],
    ];
    for (const name of asked)
      try {
        const made = matchers[name]?.(names);
        // An expression that is too large says so when it is first used.
        made?.(names[0] ?? '');
        if (made) ready.push([name, (several) => made(several.join('\n'))]);
      } catch {
        // Cannot hold so many names.
      }
    const pass = (run: (several: string[]) => number) => timed(() => run(texts)).ms;
    // Until an engine has compiled it: an expression is from the start, what is written in JavaScript after some passes.
    for (const [, run] of ready) for (let took = 0, times = 0; took < warmUpMs && times < mostWarmUps; times++) took += pass(run);
    const ms: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) for (const [name, run] of ready) (ms[name] ??= []).push(pass(run));
    return { length, ms };
  },
  walk: () => timed(() => [...runsIn(document.body, () => undefined)].flatMap(({ runs }) => runs).length).ms,
  /** Our walk over the page and all that it finds; milliseconds. */
  walkAndDetect(): number {
    const opened = index;
    if (!opened) throw new Error('no index was opened');
    return timed(() => {
      let found = 0;
      for (const { runs } of runsIn(document.body, () => undefined)) for (const { text } of runs) found += detect(text, opened).length;
      return found;
    }).ms;
  },
  /** mark.js with one expression of all names: it walks, finds and marks. */
  markAll: (names: string[]) =>
    timed(() => {
      const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
      let marked = 0;
      new Mark(document.body).markRegExp(new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g'), { each: () => marked++ });
      return marked;
    }),
  /** mark.js name by name. */
  markEach: (names: string[]) =>
    timed(() => {
      let marked = 0;
      new Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true, each: () => marked++ });
      return marked;
    }),
};
export type PageBench = typeof bench;

Reflect.set(globalThis, 'bench', bench);
