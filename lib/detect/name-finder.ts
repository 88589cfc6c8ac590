import type { Mention, Passage } from '../mention.ts';
import { detect, detectEach } from './detect.ts';
import { leadsOf, passagesOf, type ReadTexts } from './list-leads.ts';
import type { NameIndex } from './name-index.ts';
import { paragraphsOf } from './paragraphs.ts';
import { looksLikeCode } from './typed-code.ts';

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
  readonly #counted = new Map<string, Map<number, Passage[]>>();
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
    const named = new Map<number, Passage[]>();
    const all = new Map<number, Mention[]>();
    const remembered = new Map<number, Passage>();
    const paragraphs = paragraphsOf(texts);
    this.#counted.set(batch, named);
    const isCode = new Map<number, boolean>();
    for (let from = 0; from < paragraphs.texts.length; yield) {
      let to = from;
      for (let length = 0; to < paragraphs.texts.length && length < atATime; to++) length += paragraphs.texts[to]?.length ?? 0;
      const several = paragraphs.texts.slice(from, to);
      for (const [nth, mentions] of detectEach(several, this.#index)) {
        const paragraph = from + nth;
        const place = paragraphs.of[paragraph] ?? 0;
        const code = isCode.get(place) ?? looksLikeCode(texts[place] ?? '');
        isCode.set(place, code);
        if (code) continue;
        counts[place] = (counts[place] ?? 0) + mentions.length;
        all.set(paragraph, mentions);
        const text = several[nth] ?? '';
        if (this.#length >= mostRemembered) continue;
        this.#length += text.length;
        const passage = passageAt(paragraphs.starts[paragraph] ?? 0, text, mentions);
        remembered.set(paragraph, passage);
        named.set(place, [...(named.get(place) ?? []), passage]);
      }
      from = to;
    }
    // A list may go on where the next stretch begins, and where the next texts do.
    const { leads, goesOn } = leadsOf(paragraphs.texts, all, after === undefined ? undefined : this.#goesOn.get(after));
    if (after !== undefined) this.#goesOn.delete(after);
    this.#goesOn.set(batch, goesOn);
    for (const [paragraph, lead] of leads) {
      const passage = remembered.get(paragraph);
      if (passage) passage.lead = lead;
    }
    return counts;
  }

  /** The paragraphs of a text that was counted in which there are names, by its batch and its place in that; undefined when it is not remembered. */
  counted(batch: string, place: number): Passage[] | undefined {
    return this.#counted.get(batch)?.get(place);
  }

  /** The paragraphs of a text, with the names in them as `detect` gives them. */
  find(text: string): Passage[] {
    if (looksLikeCode(text)) return [];
    const { texts, starts } = paragraphsOf([text]);
    if (texts.length === 1) return [{ text, mentions: detect(text, this.#index) }];
    return passagesOf(texts, this.#index).map((passage, number) => ({ ...passage, start: starts[number] ?? 0 }));
  }

  forget(): void {
    this.#counted.clear();
    this.#goesOn.clear();
    this.#length = 0;
  }
}

const passageAt = (start: number, text: string, mentions: Mention[]): Passage => ({ text, mentions, ...(start > 0 && { start }) });
