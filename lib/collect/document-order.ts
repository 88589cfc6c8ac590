import { isShadowRoot } from './roots.ts';

/** Whether a node stands before another in the order of the page; what is in a shadow tree stands before what is in the element that carries it. */
export function isBefore(one: Node, other: Node): boolean {
  const [path, against] = [pathOf(one), pathOf(other)];
  let depth = 0;
  while (depth < path.length - 1 && path[depth] === against[depth]) depth++;
  const [here, there] = [path[depth], against[depth]];
  if (!here || !there) return false;
  // Where one carries a shadow tree and the other is in it, the carrier comes first, and so does its tree.
  return (here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The elements that carry the shadow trees which a node is in, outermost first, and the node itself. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) path.unshift(root.host);
  return path;
}

/** Where something that stands at this node belongs in a list that is in the order of the page. */
export function placeIn<T>(list: readonly T[], node: Node, nodeOf: (item: T) => Node | undefined): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    const against = item && nodeOf(item);
    if (against && isBefore(against, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
