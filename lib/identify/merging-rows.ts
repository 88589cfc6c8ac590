import { seldom } from '../detect/seldom.ts';
import { merger } from './bodies/dealings.ts';
import { sports } from './bodies/standing.ts';
import type { Candidate, Mention } from '../mention.ts';
import { fitting, type Row, rowWith } from './row.ts';
import { found, sentenceOf, type Surroundings, type Verdict } from './words-around.ts';

// Municipalities that become one, side by side: "Leek en Marum gingen op in Westerkwartier". One of them has to be no more, since clubs and schools merge as well.

/** Where it is, not what it did. */
const where = new Set('in uit naar te van over bij rond nabij tot , en club bij vereniging'.split(' '));
/** "de bibliotheken Leek en Marum" */
const ofOthers = seldom`(?:clubs?|verenigingen|scholen|kerken|banken|bibliotheken|parochies|korpsen|afdelingen|ziekenhuizen|winkels|bedrijven|fracties|fanfares)$`;
const municipalitiesOf = ({ candidates }: Mention): Candidate[] =>
  candidates.filter(({ bodyType, role }) => bodyType === 'municipality' && role !== 'adjective');
export const isFormerOnly = (mention: Mention): boolean => {
  const municipalities = municipalitiesOf(mention);
  return municipalities.length > 0 && municipalities.every(({ ended }) => ended);
};
/** What is said of municipalities that become one. */
const becomesOne = seldom`
  (?<!\p{L})(?:
    (?:ga(?:an|at)|gingen|ging)\s(?:[^.;:!?]{1,120}?\s)?op\s+in
    |op\s+te\s+gaan\s+in
    |op(?:gegaan|ging|gingen|gaat|gaan)\s+in
    |(?:ge)?fuse(?:er|re)\p{Ll}*|samengevoegd
    |samen\s+(?:verder(?=\s+(?:als|ga|ging)|[.,])|door\s+als|als\s+(?:een|één|de))
    |samen(?:gaan|ging|gingen|gegaan)|gevormd\s+(?:door|uit)|ontst(?:aan|ond)\s+uit|verder\s+als
    |vorm(?:en|den)\s+(?:samen\s+|sinds\s+\d{4}\s+)?(?:de\s+)?(?:nieuwe\s+)?gemeente
    |word(?:t|en)\s+(?:samen\s+)?(?:de\s+)?(?:nieuwe\s+)?gemeente
    |gemeentelijke\s+herindeling
  )(?!\p{L})`;
/** Between one that goes up in another and that other: "ging op in", "fuseerde met", "tot". */
export const mergedInto = seldom`
  ^\s+(?:
    (?:
      op|samen|verder|gaan|gaat|gingen|ging|is|zijn|werd|werden|wordt|worden|opgegaan|gegaan|gefuseerd|fuseren|fuseert
      |fuseerden?|samengevoegd|gevoegd|wil|willen|in|per|\d{4}
    )\s+
  ){0,5}(?:op\s+in|opgegaan\s+in|opging(?:en)?\s+in|opgaa?[nt]\s+in|met|tot|als|bij)\s+(?:de\s+)?(?:nieuwe\s+)?(?:gemeente\s+)?$`;

/** "Gaasterlân-Sleat, Lemsterland en Skarsterlân", "Leek ging op in Westerkwartier": where a merger is spoken of, side by side stand those that merged. */
export function mergedRow(around: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const { mention, next, before, left, text, surface, says } = around;
  if (!next || (where.has(before) && !left.endsWith('die van ')) || ofOthers.test(before)) return undefined;
  if (!isFormerOnly(mention) && !isFormerOnly(next)) return undefined;
  const between = text.slice(mention.end, next.start);
  if (!/^(?:,| en| met) $/.test(between) && !mergedInto.test(between)) return undefined;
  if (municipalitiesOf(next).length === 0 || says(sports) !== undefined) return undefined;
  const candidate = fitting(mention, ['municipality']);
  const cue =
    candidate && ((isFormerOnly(mention) && isFormerOnly(next) ? says(merger) : undefined) ?? found(becomesOne, sentenceOf(around)));
  if (!candidate || cue === undefined) return undefined;
  const { row, verdict } = rowWith(mention, ['municipality'], surface, candidate, 0.75);
  return { row: { ...row, merging: 'together' }, verdict: { ...verdict, rule: 'dealing', cue } };
}
