import { type Block, partsOf, rangeOf } from '../../lib/collect/blocks.ts';
import { placeIn } from '../../lib/collect/document-order.ts';
import { elementAround, isElement } from '../../lib/collect/roots.ts';
import type { EntityKey } from '../../lib/entity.ts';
import type { Sighting } from '../../lib/mention.ts';
import type { CountedAt } from './names-client.ts';

/** A block in which something was found, and what it was taken for. */
export interface SightedBlock extends Block {
  /** In how many places a name may stand. */
  names: number;
  /** Where the background may know its text still; undefined for one without names of ours. */
  counted: CountedAt | undefined;
  sightings: Sighting[];
}

/** The element that carries the text of a block. */
export const elementOf = ({ owner, pieces: [first] }: Block): Element | null =>
  first ? elementAround(first.node) : isElement(owner) ? owner : null;

const firstNode = ({ pieces: [first] }: SightedBlock): Node | undefined => first?.node;

/** Puts blocks that follow each other on the page among others that are in its order. */
export function putIn(blocks: SightedBlock[], more: readonly SightedBlock[]): void {
  const node = more[0] && firstNode(more[0]);
  if (node) blocks.splice(placeIn(blocks, node, firstNode), 0, ...more);
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

  constructor(all: readonly Mark[]) {
    this.all = all;
  }

  /** Where each entity is first named. */
  firsts(): Map<EntityKey, StaticRange> {
    return new Map(this.all.toReversed().map(({ sighting, range }) => [sighting.entity, range]));
  }

  /** The name at this caret place; a caret stands between two letters, so both sides count. */
  at(node: Text, offset: number): Mark | undefined {
    return this.all.find((mark) => isAt(mark, node, offset));
  }
}

function isAt({ sighting, block, range }: Mark, node: Text, offset: number): boolean {
  if (range.startContainer === range.endContainer)
    return range.startContainer === node && range.startOffset <= offset && offset <= range.endOffset;
  return partsOf(block, sighting.start, sighting.end).some((part) => part.node === node && part.from <= offset && offset <= part.to);
}

/** What is to be underlined in these blocks, a block at a time. */
export function* marksIn(blocks: Iterable<SightedBlock>, marks: Mark[]): Generator<undefined, void, void> {
  for (const block of blocks) {
    for (const sighting of block.sightings) {
      const range = rangeOf(block, sighting.start, sighting.end);
      if (range) marks.push({ sighting, block, range });
    }
    yield undefined;
  }
}
