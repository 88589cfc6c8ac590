import type { Mention, Passage } from '../mention.ts';
import { detect, detectEach } from './detect.ts';
import { leadsOf, type ReadTexts } from './list-leads.ts';
import type { NameIndex } from './name-index.ts';

/** Most text that is remembered: more than all that names stand in on the longest page that is read. UTF-16 code units. */
const mostRemembered = 2_000_000;

/** So much text is looked through at a time, in about a millisecond. UTF-16 code units. */
const atATime = 32_000;

/**
 * Finds names in texts. Of those that were counted it remembers the ones in which there are some, until `forget`: who asks how many a text holds, asks a moment later
 * which, and need not say it again.
 */
export class NameFinder {
  readonly #index: NameIndex;
  readonly #counted = new Map<string, Map<number, Passage>>();
  /** Of each batch what may be needed to read that which follows it. */
  readonly #goesOn = new Map<string, ReadTexts>();
  #length = 0;

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /**
   * In how many places of each text a name may stand; same order. In steps of some texts, for who must not hold up others.
   * @param batch what these texts are called from now on
   * @param after what the texts are called that stand right before these on the same page: a list may go on in these
   */
  *count(texts: readonly string[], batch: string, after?: string): Generator<void, number[], void> {
    const counts = texts.map(() => 0);
    const named = new Map<number, Passage>();
    const all = new Map<number, Mention[]>();
    this.#counted.set(batch, named);
    for (let from = 0; from < texts.length; yield) {
      let to = from;
      for (let length = 0; to < texts.length && length < atATime; to++) length += texts[to]?.length ?? 0;
      const several = texts.slice(from, to);
      for (const [place, mentions] of detectEach(several, this.#index)) {
        counts[from + place] = mentions.length;
        all.set(from + place, mentions);
        const text = several[place] ?? '';
        if (this.#length >= mostRemembered) continue;
        this.#length += text.length;
        named.set(from + place, { text, mentions });
      }
      from = to;
    }
    // A list may go on where the next stretch begins, and where the next texts do.
    const { leads, goesOn } = leadsOf(texts, all, after === undefined ? undefined : this.#goesOn.get(after));
    if (after !== undefined) this.#goesOn.delete(after);
    this.#goesOn.set(batch, goesOn);
    for (const [place, lead] of leads) {
      const passage = named.get(place);
      if (passage) passage.lead = lead;
    }
    return counts;
  }

  /** A text that was counted, by its batch and its place in that; undefined when it is not remembered. */
  counted(batch: string, place: number): Passage | undefined {
    return this.#counted.get(batch)?.get(place);
  }

  /** The names in a text, as `detect` gives them. */
  find(text: string): Mention[] {
    return detect(text, this.#index);
  }

  forget(): void {
    this.#counted.clear();
    this.#goesOn.clear();
    this.#length = 0;
  }
}
