import { blockOf } from '../../lib/collect/blocks.ts';
import { type Root, isShadowRoot } from '../../lib/collect/roots.ts';
import { type Run, type Stretch, runsIn } from '../../lib/collect/runs.ts';
import { breathe } from '../../lib/collect/slices.ts';
import { fullBatch, mostInBatch } from '../../lib/text-batch.ts';
import type { countNames } from './names-client.ts';
import type { SightedBlock } from './sighted-blocks.ts';

/** A block in which a name may stand, and the subtree in which it was read. */
export interface Found {
  start: Element | Root;
  block: SightedBlock;
}

type Counted = Pick<Awaited<ReturnType<typeof countNames>>, 'counts' | 'batch' | 'leads'>;

interface Gathering {
  /** Goes through items in slices; answers whether it came to the end. */
  slices<T>(items: Iterator<T | undefined>, handle: (item: T) => void, enough?: () => boolean): Promise<boolean>;
  /** In how many places of each text a name may stand, and what these texts are called from now on. */
  count(texts: string[]): Promise<Counted>;
  onRoot(root: ShadowRoot): void;
  /** Told of each text how long it is, in UTF-16 code units. */
  onText(length: number): void;
  /** Whether the reader marks a name in this text by hand. */
  isMarked(text: string): boolean;
  /** Whether reading ends here: so many blocks were found, so many names in them, and so many nodes were gone through. */
  isEnough(blocks: number, names: number, nodes: number): boolean;
}

/**
 * Where there is no letter there is no name: a clock, a price. Nearly every other text has one of ours in its first word, which is found without an expression: on a short page it takes
 * the browser half as long to make one ready as to read the page.
 */
function mayHoldName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 32;
    if (small > 96 && small < 123) return true;
  }
  return text.toLowerCase() !== text.toUpperCase();
}

/** Texts that were given out of hand, and the answer that is on its way. */
interface Asked {
  read: { start: Element | Root; run: Run }[];
  counted: Promise<Counted>;
}

/** Of what was read the texts in which a name may stand, with their places; most of a page has none. */
function named(read: Asked['read'], counts: readonly number[], isMarked: Gathering['isMarked']) {
  return read
    .flatMap(({ start, run }, place) => {
      const count = counts[place] ?? 0;
      return count > 0 || isMarked(run.text) ? { start, run, count, place } : [];
    })
    .values();
}

/**
 * Reads subtrees, none within another, and gives of their text the blocks in which a name may stand; and whether that is all. While names are looked for in one part
 * the next is read.
 */
export async function gatherBlocks(
  starts: Iterable<Element | Root>,
  { slices, count, onRoot, onText, isMarked, isEnough }: Gathering,
): Promise<{ found: Found[]; isComplete: boolean }> {
  const found: Found[] = [];
  let names = 0;
  let nodes = 0;
  let at: Element | Root | undefined;
  function* stretches(): Generator<Stretch, void, void> {
    for (at of starts) {
      if (isShadowRoot(at)) onRoot(at);
      yield* runsIn(at, onRoot);
    }
  }
  const enough = (): boolean => isEnough(found.length, names, nodes);
  const all = stretches();
  let isComplete = false;
  const ask = async (): Promise<Asked> => {
    const read: Asked['read'] = [];
    let length = 0;
    isComplete = await slices(
      all,
      (stretch) => {
        nodes += stretch.nodes;
        for (const run of stretch.runs) {
          onText(run.text.length);
          if (!at || !mayHoldName(run.text)) continue;
          length += run.text.length;
          read.push({ start: at, run });
        }
      },
      () => length > fullBatch || read.length >= mostInBatch || enough(),
    );
    if (read.length === 0) return { read, counted: Promise.resolve({ counts: [], batch: '', leads: [] }) };
    // To give it out of hand is work too.
    await breathe();
    const counted = count(read.map(({ run }) => run.text));
    // Whoever waits for it hears of it; until then nobody does.
    counted.catch(() => undefined);
    return { read, counted };
  };
  let asked = await ask();
  for (;;) {
    const next = isComplete || enough() ? undefined : await ask();
    const { counts, batch, leads } = await asked.counted;
    const leadOf = new Map(leads);
    const isHandled = await slices(named(asked.read, counts, isMarked), ({ start, run, count, place }) => {
      names += count;
      const lead = leadOf.get(place);
      const counted = count > 0 ? { batch, place, ...(lead !== undefined && { lead }) } : undefined;
      found.push({ start, block: { ...blockOf(run), names: count, counted, sightings: [] } });
    });
    if (!next || !isHandled || enough()) return { found, isComplete: isComplete && isHandled && !next };
    asked = next;
  }
}
