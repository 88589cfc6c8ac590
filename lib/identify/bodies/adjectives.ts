import type { BodyType } from '../../entity.ts';
import type { Candidate } from '../../mention.ts';
import { collegeWords, cue, mayorWords } from '../cue-words.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** After an adjective: "Utrechtse gemeenteraad", "Rotterdamse VVD-wethouder", "Brabantse Staten". */
const rights: { types: BodyType[]; pattern: RegExp }[] = [
  {
    types: ['municipality'],
    pattern: cue(
      String.raw`^ (?:\p{Ll}[\p{L}-]* |[\p{L}\d]{2,14}-)?(?:[Gg]emeenteraad\p{L}*|[Rr]aad(?:slid|sleden|sfracties?|sgriffie|svergadering|scommissies?)?|${mayorWords}|[Cc]ollege|${collegeWords}|[Gg]emeentebestuur|[Ss]tadsbestuur|[Gg]emeentesecretaris|[Rr]ekenkamer|[Gg]emeenteambtenaren|[Gg]emeentewoordvoerder)(?![\p{L}\d-])`,
    ),
  },
  {
    types: ['province'],
    pattern: cue(
      String.raw`^ (?:\p{Ll}[\p{L}-]* |[\p{L}\d]{2,14}-)?(?:Staten|[Ss]tatenfracties?|[Ss]tatenlid|[Ss]tatenleden|(?:[Pp]rovinciale|[Gg]edeputeerde) [Ss]taten|[Gg]edeputeerden?|[Pp]rovinciebestuur|[Cc]ommissaris van de [Kk]oning(?:in)?|[Gg]ouverneur)(?![\p{L}\d-])`,
    ),
  },
];
/** "de Apeldoornse collega Willems", when an alderman was just spoken of. */
const colleague = cue(String.raw`^ (?:\p{Ll}+ )?collega`);
const alderman = /\b(?:wethouder|burgemeester)/iu;

export function byAdjective(candidate: Candidate, { left, right }: Surroundings): Verdict | undefined {
  for (const { types, pattern } of rights) {
    if (!candidate.bodyType || !types.includes(candidate.bodyType)) continue;
    const words = found(pattern, right);
    if (words) return { candidate, confidence: 0.92, rule: 'adjective', cue: words };
  }
  if (candidate.bodyType === 'municipality' && colleague.test(right) && alderman.test(left))
    return { candidate, confidence: 0.7, rule: 'adjective', cue: 'collega' };
  return undefined;
}
