import { type Block, partsOf, rangeOf } from '../../lib/collect/blocks.ts';
import type { EntityKey } from '../../lib/entity.ts';
import type { Mention, Sighting } from '../../lib/mention.ts';

/** A block in which something was found, and what it was taken for. */
export interface SightedBlock extends Block {
  mentions: Mention[];
  sightings: Sighting[];
}

/** One underlined name: the sighting, and where it stands. */
export interface Mark {
  sighting: Sighting;
  block: SightedBlock;
  range: StaticRange;
}

/** All underlined names of a frame, in the order of the page, with a way from a place in the text to the name that stands there. */
export class Marks {
  readonly all: readonly Mark[];
  readonly #byNode = new Map<Text, { from: number; to: number; mark: Mark }[]>();

  constructor(blocks: Iterable<SightedBlock>) {
    const all: Mark[] = [];
    for (const block of blocks)
      for (const sighting of block.sightings) {
        const range = rangeOf(block, sighting.start, sighting.end);
        if (!range) continue;
        const mark = { sighting, block, range };
        all.push(mark);
        for (const { node, from, to } of partsOf(block, sighting.start, sighting.end)) {
          const known = this.#byNode.get(node);
          if (known) known.push({ from, to, mark });
          else this.#byNode.set(node, [{ from, to, mark }]);
        }
      }
    this.all = all;
  }

  /** Where each entity is first named. */
  firsts(): Map<EntityKey, StaticRange> {
    return new Map(this.all.toReversed().map(({ sighting, range }) => [sighting.entity, range]));
  }

  /** The name at this caret place; a caret stands between two letters, so both sides count. */
  at(node: Text, offset: number): Mark | undefined {
    return this.#byNode.get(node)?.find(({ from, to }) => offset >= from && offset <= to)?.mark;
  }
}
