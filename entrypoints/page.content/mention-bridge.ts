import type { EntityKey } from '../../lib/entity.ts';

/** The first mention of each entity in this frame, in the order of the page. */
export type FirstMentions = () => ReadonlyMap<EntityKey, AbstractRange>;

/** Where the page script tells the script that describes mentions where they are: in the isolated world of both, out of sight of the page. */
const bridge = Symbol.for('open-kaart mentions');

export const tellFirstMentions = (mentions: FirstMentions): boolean => Reflect.set(globalThis, bridge, mentions);

const isTeller = (value: unknown): value is FirstMentions => typeof value === 'function';

/** Empty where no page script is. */
export function offeredMentions(): ReturnType<FirstMentions> {
  const tell: unknown = Reflect.get(globalThis, bridge);
  return isTeller(tell) ? tell() : new Map();
}
