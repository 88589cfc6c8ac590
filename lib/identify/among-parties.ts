import { seldom } from '../detect/seldom.ts';
import { nationalParty } from './party-words.ts';

// Local parties go by a few letters, and so do companies: "DSV, CDA en VVD stemden voor". Whoever stands in a row with parties is one of them, or is not known.

/** What stands between two in a row, and what a party has: "(2), ", " en de ", ": 3; ". */
const gap = String.raw`(?:\s\([^()]{1,20}\)|:?\s\d{1,2})?(?:\s?[,/|;]\s?|\s[-–&]\s|,?\s(?:en|én|of|plus)\s)(?:de\s|het\s)?`;
/** Others in the row that may be parties too: "OPA", "Trots". */
const other = String.raw`\p{Lu}[\p{L}\d’'-]{1,20}${gap}`;
const onePartyBehind = String.raw`${gap}(?:${other}){0,2}${nationalParty}(?![\p{L}\d])`;
const onePartyAhead = String.raw`(?<![\p{L}\d])${nationalParty}${gap}(?:${other}){0,2}`;

const oneBehind = new RegExp(`^${onePartyBehind}`, 'u');
const oneAhead = new RegExp(`${onePartyAhead}$`, 'u');
const twoBehind = new RegExp(`^${onePartyBehind}${onePartyBehind}`, 'u');
const twoAhead = new RegExp(`${onePartyAhead}${onePartyAhead}$`, 'u');
/** A party may be anywhere near at all: most names have none there. */
const anyParty = seldom`(?<![\p{L}\d])${nationalParty}(?![\p{L}\d])`;
const sight = 90;

/** Whether what stands here is one of a row of names of which at least two are parties. In UTF-16 code units. */
export function isAmongParties(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - sight), start);
  const right = text.slice(end, end + sight);
  const isAhead = anyParty.test(left);
  const isBehind = anyParty.test(right);
  if (!isAhead && !isBehind) return false;
  return (
    (isAhead && isBehind && oneAhead.test(left) && oneBehind.test(right)) ||
    (isBehind && twoBehind.test(right)) ||
    (isAhead && twoAhead.test(left))
  );
}
