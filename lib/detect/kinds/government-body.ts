import type { BodyType } from '../../entity.ts';
import type { Candidate } from '../../mention.ts';
import { pattern } from '../pattern.ts';
import { lengthWithSoftHyphens, withoutSoftHyphens } from '../soft-hyphens.ts';
import { isPrefix, isTitle, type KindRules } from './kind-rules.ts';
import { unlistedBody } from './unlisted-body.ts';

/** Bodies whose name is a place, a river or a policy area with a type word before it. */
export const namedByTypeWord: ReadonlySet<BodyType> = new Set<BodyType>([
  'municipality',
  'province',
  'water-board',
  'ministry',
  'caribbean-body',
]);

/**
 * The word, directly before the name, that says which of the bodies of that name is meant. In the plural only the first of a list. In small letters, and so is what it is looked for in; of its
 * pieces one stands in all that the pattern finds, which need not be made ready where none does.
 */
const typeWords: { bodyType: BodyType; pieces: readonly string[]; pattern: RegExp }[] = [
  {
    bodyType: 'municipality',
    pieces: ['gemeente', 'gem.'],
    pattern: new RegExp(
      pattern`
        (?<![\p{L}\d-])(?:
          (?:
            buur|rand|kust|wadden|grens|fusie|centrum|groei|krimp|plattelands|forenzen|eiland|stads|maas|thuis|woon|pilot|proef
            |lid
          )?gemeente[ns]?
          |gem\.
        )\s+$`,
      'u',
    ),
  },
  { bodyType: 'province', pieces: ['provinc', 'provinsje'], pattern: /(?<![\p{L}\d-])(?:provincies?|provinsje)\s+$/u },
  { bodyType: 'caribbean-body', pieces: ['licha'], pattern: /(?<![\p{L}\d-])openba(?:ar|re)\s+licha(?:am|men)\s+$/u },
  {
    bodyType: 'water-board',
    pieces: ['chap', 'wetterskip', 'polderdistrict'],
    pattern:
      /(?<![\p{L}\d-])(?:(?:groot)?waterschap(?:pen)?|(?:hoog)?heemraadschap(?:pen)?|wetterskip|polderdistrict|zuiveringss?chap)(?:\s+van(?:\s+de)?)?\s+$/u,
  },
  {
    bodyType: 'ministry',
    pieces: ['minister', 'min.', 'departement'],
    pattern: /(?<![\p{L}\d-])(?:ministerie|ministeries|min\.|departement)\s+(?:van\s+|voor\s+)?$/u,
  },
];
const furthest = 32;

export const governmentBody: KindRules = {
  kind: 'government-body',
  unlisted: unlistedBody,
  mayBeJoined(candidate, left, right) {
    if (candidate.bodyType && namedByTypeWord.has(candidate.bodyType) && candidate.role !== 'abbreviation')
      return left === '' && right === '';
    return isPrefix(left) && (right === '' || candidate.role === 'abbreviation' || right === right.toLowerCase() || isTitle(right));
  },
  extend(candidates, text, from, start, end) {
    if (!candidates.some(isNamedByTypeWord)) return undefined;
    const raw = text.slice(Math.max(from, start - furthest), start);
    const before = withoutSoftHyphens(raw).toLowerCase();
    for (const { bodyType, pieces, pattern } of typeWords) {
      const word = pieces.some((piece) => before.includes(piece)) ? pattern.exec(before)?.[0] : undefined;
      if (!word) continue;
      const ofType = candidates.filter((each) => each.bodyType === bodyType && each.role !== 'adjective');
      if (ofType.length === 0) continue;
      return {
        start: start - lengthWithSoftHyphens(raw, word.length),
        end,
        candidates: ofType.map((each) => ({ ...each, role: roleWith(each), cue: 'none' })),
      };
    }
    return undefined;
  },
};

const isNamedByTypeWord = (candidate: Candidate): boolean => candidate.bodyType !== undefined && namedByTypeWord.has(candidate.bodyType);
const roleWith = ({ role }: Candidate): Candidate['role'] => (role === 'bare' || role === 'short' ? 'full' : role);
