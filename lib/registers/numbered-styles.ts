import { manyStyles } from '../detect/name-style.ts';

/** How names are written and used, each different style once, and which one each name has. */
interface NumberedStyles {
  /** The common ones first, then one for each name that has a rare one. */
  styles: number[];
  /** For each name the number of its style; `manyStyles` for a rare one. */
  nameStyle: number[];
  /** The names that have a rare one, in order. */
  rareStyled: number[];
}

/**
 * Numbers styles so that one byte tells that of a name: most names share a few hundred, and those few that are like no other have theirs at the end.
 * @param ofNames the style of each name
 */
export function numberedStyles(ofNames: readonly number[]): NumberedStyles {
  const counts = new Map<number, number>();
  for (const style of ofNames) counts.set(style, (counts.get(style) ?? 0) + 1);
  const byUse = [...counts].toSorted(([one, uses], [other, otherUses]) => otherUses - uses || one - other).map(([style]) => style);
  const common = byUse.slice(0, manyStyles);
  const numbers = new Map(common.map((style, number) => [style, number]));
  const nameStyle = ofNames.map((style) => numbers.get(style) ?? manyStyles);
  const rareStyled = [...nameStyle.keys()].filter((name) => nameStyle[name] === manyStyles);
  return { styles: [...common, ...rareStyled.map((name) => ofNames[name] ?? 0)], nameStyle, rareStyled };
}
