import { seldom } from '../detect/seldom.ts';
import type { BodyType } from '../entity.ts';
import { fitting, type Row, rowWith } from './row.ts';
import type { Surroundings, Verdict } from './words-around.ts';

const name = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}`;
/** Two more with "en" before the last, or so many that its end is out of sight. */
const goesOnAsRow = seldom`^(?:(?:,\s+${name})+,?\s+en\s+\p{Lu}|(?:,\s+${name}){4})`;
/** Nothing but names, as far as one sees: what else follows a colon is a headline. */
const onlyNames = seldom`^(?:,?(?:\s(?:aan|op|en|den|de|het))*\s\p{Lu}[\p{L}'’-]+)+[.;,)]?(?:\s*$|\s\p{Lu})`;

/** Whether a row of names goes on behind a mention, of which the next may be one of this type. */
export const isOneOfMany = ({ text, mention, next, right }: Surroundings, type: BodyType): boolean =>
  next !== undefined && text.slice(mention.end, next.start) === ', ' && fitting(next, [type]) !== undefined && goesOnAsRow.test(right);

/** Bodies of which municipalities are the members. */
const ofMunicipalities: ReadonlySet<BodyType> = new Set(['safety-region', 'health-service', 'environment-service', 'joint-arrangement']);

/** "Stadsregio Arnhem Nijmegen: Arnhem, Duiven en Heumen" */
export function membersRow(around: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const { text, mention, previous, right } = around;
  if (!previous?.bodyType || !ofMunicipalities.has(previous.bodyType) || text.slice(previous.end, mention.start) !== ': ') return undefined;
  const candidate = isOneOfMany(around, 'municipality') && onlyNames.test(right) ? fitting(mention, ['municipality']) : undefined;
  return candidate && rowWith(mention, ['municipality'], previous.surface, candidate, 0.75);
}
