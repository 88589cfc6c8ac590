import type { Mention } from '../mention.ts';
import { detect } from './detect.ts';
import type { NameIndex } from './name-index.ts';

/** Most text that is remembered: more than all that names stand in on the longest page that is read. UTF-16 code units. */
const mostRemembered = 2_000_000;

/** Finds names in texts, and remembers those of texts in which there are some until `forget`: who asks how many a text holds, asks a moment later which. */
export class NameFinder {
  readonly #index: NameIndex;
  readonly #found = new Map<string, Mention[]>();
  #length = 0;

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** In how many places of a text a name may stand. */
  count(text: string): number {
    const known = this.#found.get(text);
    if (known) return known.length;
    const mentions = detect(text, this.#index);
    if (mentions.length > 0 && this.#length < mostRemembered) {
      this.#length += text.length;
      this.#found.set(text, mentions);
    }
    return mentions.length;
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
