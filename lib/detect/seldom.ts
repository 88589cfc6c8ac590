import type { Pattern } from './brought-words.ts';
import { pattern } from './pattern.ts';
import { mayFind } from './pieces.ts';

/** A pattern that finds something seldom, laid out as for `pattern`: it is made ready where it first may find something. */
export function seldom(parts: TemplateStringsArray, ...lists: string[]): Pattern {
  const source = pattern(parts, ...lists);
  const mayStand = mayFind(() => source);
  let ready: RegExp | undefined;
  const whole = (): RegExp => (ready ??= new RegExp(source, 'u'));
  return {
    exec: (text) => (mayStand(text) ? whole().exec(text) : null),
    test: (text) => mayStand(text) && whole().test(text),
  };
}
