// What a page runs to measure reading alone: our walk, what is detected and what that stands for, without the start of our script and without underlines; bundled by `bundled` (bundle.ts), and
// left on the page as `reading`.
import { type Block, blockOf } from '../../lib/collect/blocks.ts';
import { readabilityOf } from '../../lib/collect/readable.ts';
import { isElement } from '../../lib/collect/roots.ts';
import { runsIn } from '../../lib/collect/runs.ts';
import { detect } from '../../lib/detect/detect.ts';
import { type NameIndex, openNameIndex } from '../../lib/detect/name-index.ts';
import { identify } from '../../lib/identify/identify.ts';
import type { Mention } from '../../lib/mention.ts';

let index: NameIndex | undefined;

const reading = {
  /** Opens an index; milliseconds until it can be asked. */
  async open(address: string): Promise<number> {
    const bytes = await (await fetch(address)).arrayBuffer();
    const begun = performance.now();
    index = openNameIndex(bytes);
    return performance.now() - begun;
  },
  /** Reads the page as the content script does, in one go. Milliseconds, and what was found. */
  read(): { ms: number; identifyMs: number; characters: number; sightings: number } {
    const opened = index;
    if (!opened) throw new Error('no index was opened');
    const found: (Block & { mentions: Mention[] })[] = [];
    let characters = 0;
    const begun = performance.now();
    for (const run of runsIn(document.body, () => undefined)) {
      if (!run) continue;
      characters += run.text.length;
      const mentions = detect(run.text, opened);
      if (mentions.length > 0) found.push({ ...blockOf(run), mentions });
    }
    const readable = found.filter(({ owner }) => isElement(owner) && readabilityOf(owner) === 'readable');
    const detected = performance.now();
    const sightings = identify(readable, { host: location.hostname, title: document.title, language: document.documentElement.lang });
    const done = performance.now();
    return { ms: done - begun, identifyMs: done - detected, characters, sightings: sightings.flat().length };
  },
};
Reflect.set(globalThis, 'reading', reading);
