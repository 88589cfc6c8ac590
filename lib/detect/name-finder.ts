import type { Mention } from '../mention.ts';
import { detect, detectEach } from './detect.ts';
import type { NameIndex } from './name-index.ts';

/** Most text that is remembered: more than all that names stand in on the longest page that is read. UTF-16 code units. */
const mostRemembered = 2_000_000;

/** So much text is looked through at a time, in about a millisecond. UTF-16 code units. */
const atATime = 32_000;

/** Finds names in texts, and remembers those of texts in which there are some until `forget`: who asks how many a text holds, asks a moment later which. */
export class NameFinder {
  readonly #index: NameIndex;
  readonly #found = new Map<string, Mention[]>();
  #length = 0;

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** In how many places of each text a name may stand; same order. In steps of some texts, for who must not hold up others. */
  *count(texts: readonly string[]): Generator<void, number[], void> {
    const counts = texts.map(() => 0);
    for (let from = 0; from < texts.length; yield) {
      let to = from;
      for (let length = 0; to < texts.length && length < atATime; to++) length += texts[to]?.length ?? 0;
      const several = texts.slice(from, to);
      for (const [place, mentions] of detectEach(several, this.#index)) {
        counts[from + place] = mentions.length;
        this.#remember(several[place] ?? '', mentions);
      }
      from = to;
    }
    return counts;
  }

  #remember(text: string, mentions: Mention[]): void {
    if (this.#length >= mostRemembered || this.#found.has(text)) return;
    this.#length += text.length;
    this.#found.set(text, mentions);
  }

  /** Those places, as `detect` gives them. */
  find(text: string): Mention[] {
    return this.#found.get(text) ?? detect(text, this.#index);
  }

  forget(): void {
    this.#found.clear();
    this.#length = 0;
  }
}
