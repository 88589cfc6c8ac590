// What a page, and the background, run to measure reading alone, without the start of our script, without messages and underlines: in a page our walk, and what of it is shown; in the
// background what is detected and what that stands for. Bundled by `bundled` (bundle.ts), and left where it runs as `reading`.
import { type Block, blockOf } from '../../lib/collect/blocks.ts';
import { readabilityOf } from '../../lib/collect/readable.ts';
import { isElement } from '../../lib/collect/roots.ts';
import { type Run, runsIn } from '../../lib/collect/runs.ts';
import { NameFinder } from '../../lib/detect/name-finder.ts';
import { openNameIndex } from '../../lib/detect/name-index.ts';
import { identify } from '../../lib/identify/identify.ts';
import type { PageContext } from '../../lib/mention.ts';

let finder: NameFinder | undefined;
let runs: Run[] = [];
let blocks: { place: number; block: Block }[] = [];

function timed<T>(work: (opened: NameFinder) => T, opened = finder): { ms: number; value: T } {
  if (!opened) throw new Error('no index was opened');
  const begun = performance.now();
  const value = work(opened);
  return { ms: performance.now() - begun, value };
}

/** Takes all steps, and gives what they come to. */
function toTheEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const reading = {
  /** Of a page: reads it; milliseconds, and its texts. */
  walk(): { ms: number; texts: string[] } {
    const begun = performance.now();
    runs = [...runsIn(document.body, () => undefined)].flatMap((stretch) => stretch.runs);
    return { ms: performance.now() - begun, texts: runs.map(({ text }) => text) };
  },
  /** Keeps those with names that are shown; milliseconds, and the places of their texts. */
  sort(counts: number[]): { ms: number; places: number[] } {
    const begun = performance.now();
    blocks = runs.flatMap((run, place) => ((counts[place] ?? 0) > 0 ? [{ place, block: blockOf(run) }] : []));
    blocks = blocks.filter(({ block: { owner } }) => isElement(owner) && readabilityOf(owner) === 'readable');
    return { ms: performance.now() - begun, places: blocks.map(({ place }) => place) };
  },
  /** Of the background: opens an index; milliseconds until it can be asked. */
  async open(address: string): Promise<number> {
    const bytes = await (await fetch(address)).arrayBuffer();
    const begun = performance.now();
    finder = new NameFinder(openNameIndex(bytes));
    return performance.now() - begun;
  },
  /** In how many places of each text a name may stand. */
  count: (texts: string[]) => timed((opened) => toTheEnd(opened.count(texts, 'page'))),
  /** How many names the texts at these places mention, all of one page. */
  identify: (places: number[], page: PageContext) =>
    timed((opened) => {
      const passages = places.flatMap((place) => opened.counted('page', place) ?? []);
      return identify(passages, page).flat().length;
    }),
  /** Of the background, between two pages. */
  forget: () => finder?.forget(),
};
Reflect.set(globalThis, 'reading', reading);
