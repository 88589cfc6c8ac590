import type { BodyType } from '../entity.ts';
import type { Candidate, Mention } from '../mention.ts';
import { fitting } from './row.ts';
import { quoted, type Verdict } from './words-around.ts';

/** What a list is of, by the last word for it in what stands above. */
const kinds: readonly (readonly [pattern: RegExp, type: BodyType | 'party'])[] = [
  [/gemeenten?(?:naam)?(?!\p{L})/giu, 'municipality'],
  [/provincies?(?!\p{L})/giu, 'province'],
  [/waterschappen(?!\p{L})/giu, 'water-board'],
  [/(?:ministeries|departementen)(?!\p{L})/giu, 'ministry'],
  [/(?:partij(?:en|naam)?|fracties?)(?!\p{L})/giu, 'party'],
];

function typeOf(lead: string): BodyType | 'party' | undefined {
  const last = kinds.map(([pattern, type]) => ({ type, at: [...lead.matchAll(pattern)].at(-1)?.index ?? -1 }));
  const [nearest] = last.toSorted((one, other) => other.at - one.at);
  return nearest && nearest.at >= 0 ? nearest.type : undefined;
}

/** That of the country; of a town's own parties the one that alone is called so. */
function ofParty({ candidates }: Mention): Candidate | undefined {
  const parties = candidates.filter(({ kind }) => kind === 'party');
  return parties.find(({ owner }) => owner === undefined) ?? (parties.length === 1 ? parties[0] : undefined);
}

/** An item of a list under words that say what is in it: "Deelnemende gemeenten" above "Ede". */
export function byLead(lead: string | undefined, mention: Mention): Verdict | undefined {
  const type = lead === undefined ? undefined : typeOf(lead);
  if (lead === undefined || type === undefined) return undefined;
  const candidate = type === 'party' ? ofParty(mention) : fitting(mention, [type]);
  return candidate && { candidate, confidence: 0.8, rule: 'listed', cue: quoted(lead.replace(/:$/, '')) };
}
