import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** A span that takes in its type word; detection has seen to it. */
const typed = /^(?:minist|min\.|departement|gemeente|gem\.|provinc|waterschap|hoogheemraad|heemraad|wetterskip|openba)\p{L}*\.?\s/iu;

/** "gemeente Goes": the type word belongs to the name. */
export function byTypeWord(candidate: Candidate, { surface }: Surroundings): Verdict | undefined {
  if (candidate.cue !== 'none' || (candidate.role === 'abbreviation' && !typed.test(surface))) return undefined;
  const cue = /^\S+/.exec(surface)?.[0] ?? '';
  return { candidate, confidence: 0.97, rule: candidate.role === 'former' || candidate.ended ? 'formerName' : 'typeWord', cue };
}

/** "waterschap De Dongestroom", which no register has. */
export const byOpener = (candidate: Candidate): Verdict => ({ candidate, confidence: 0.85, rule: 'opener', cue: candidate.opener ?? '' });

const words: Partial<Record<NonNullable<Candidate['bodyType']>, string>> = { municipality: 'gemeente', province: 'provincie' };
const behind = /^\s*\((gemeente|provincie)\)/iu;
/** "Losser is een kleine gemeente", "dat Losser een arme gemeente was" */
/** "Goes is de enige gemeente die" */
const isThe = seldom`
  ^\s+(?:is|was|wordt|werd|blijft)\s+(?:\p{Ll}+\s+){0,3}(?:
    de\s+(?:enige|eerste|tweede|laatste|volgende|zoveelste)\s+(?:van\s+de\s+)?
    |(?:een|één)\s+van\s+de\s+(?:\d+\s+)?
  )(?:\p{Lu}?\p{Ll}+\s+)?(gemeente|provincie)(?:n|s)?(?![\p{L}-])`;
const isA = seldom`^\s+(?:(?:is|was|werd|blijft|bleef)\s+(?:\p{Ll}+\s+){0,3}|(?:niet\s+|wel\s+)?als\s+)?een\s+(?:\p{L}[\p{L}-]*\s+){0,3}(gemeente|provincie)(?![\p{L}-])`;
/** "Goes is hiermee de eerste stad waar … verboden is": the first with a rule is who made it. */
const isFirstCity = seldom`
  ^\s+(?:is|was|wordt|werd)\s+(?:\p{Ll}+\s+){0,3}
  // "de eerste van de grote steden in Nederland"
  (?:de\s+(?:eerste|enige|tweede|laatste)|een\s+van\s+de\s+eerste)\s+
  (?:van\s+de\s+\p{Ll}+\s+)?(?:\p{Lu}?\p{Ll}+\s+)?(?:stad|steden)(?:\s+in\s+\p{L}+)?
  // "waar vuurwerk verboden is"
  \s+(?:waar|die|met)\s[^.;:!?]{0,90}(?<!\p{L})(?:
    mag|mogen|verbod|\p{Ll}+verbod|\p{Ll}+plicht|ingevoerd|ingesteld|afgeschaft|verboden|verbiedt|verplicht|invoert|invoerde
    |instelt|instelde|afschaft|afschafte|belasting|vergunning(?:en|plicht)?
  )(?!\p{L})`;
/** "Meierijstad, een samenvoeging van", "Losser, een kleine gemeente in" */
const isAside = seldom`
  ^(?:\s*\([^()]{1,40}\))?,\s+(?:een|de)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(
    (?:fusie|buur|centrum|plattelands|krimp)?gemeente
    |samenvoeging|fusie
  )(?=\s+(?:van|in|met|die|waar)(?!\p{L})|,)`;
/** "profileert zich graag als gemeente die" */
const seesItselfAs = seldom`^\s+\p{Ll}+\s+zich\s+(?:\p{Ll}+\s+){0,2}als\s+(?:een\s+)?(?:\p{Ll}+\s+)?(gemeente)(?=\s)`;
/** "Losser, dat als buurgemeente meepraat" */
const isThatAs = seldom`^,\s+dat\s+(?:zelf\s+)?als\s+(?:\p{Ll}+\s+)?((?:buur|centrum|gast|penvoerende\s+)?gemeente)(?!\p{L})`;
const isBefore = /(?<!\p{L})(?:is|was|blijft)\s+$/u;
const elsewhere = /België|Belgisch|Vlaams|Wallon|Duits|Frans|Noorwegen|Surinam/;

/** The type word behind the name: "Ede (gemeente)", "Losser is een kleine gemeente". */
export function byTypeBehind(candidate: Candidate, { left, right }: Surroundings): Verdict | undefined {
  const word = candidate.bodyType && words[candidate.bodyType];
  if (!word || candidate.role === 'short') return undefined;
  if (behind.exec(right)?.[1]?.toLowerCase() === word) return { candidate, confidence: 0.9, rule: 'typeBehind', cue: word };
  const aside =
    word === 'gemeente' && right.startsWith(',')
      ? (isAside.exec(right) ?? isThatAs.exec(right))
      : word === 'gemeente' && right.includes(' zich ')
        ? seesItselfAs.exec(right)
        : null;
  if (aside && !elsewhere.test(right.slice(0, aside[0].length + 60)))
    return { candidate, confidence: 0.75, rule: 'typeBehind', cue: aside[1] ?? word };
  const only = right.includes(` ${word}`) ? isThe.exec(right) : null;
  if (only?.[1] === word && !elsewhere.test(right.slice(0, only[0].length + 60)))
    return { candidate, confidence: 0.8, rule: 'typeBehind', cue: found(/\S.*/su, only[0]) ?? word };
  const city = word === 'gemeente' && / sta| ste/.test(right) ? found(isFirstCity, right) : undefined;
  if (city && !elsewhere.test(right)) return { candidate, confidence: 0.6, rule: 'deed', cue: city };
  const match = isA.exec(right);
  if (match?.[1] !== word || elsewhere.test(right.slice(0, match[0].length + 60))) return undefined;
  if (!/^\s+een/u.test(match[0]) || isBefore.test(left) || /^\s+(?:is|was)(?!\p{L})/u.test(right.slice(match[0].length)))
    return { candidate, confidence: 0.8, rule: 'typeBehind', cue: found(/\S.*/su, match[0]) ?? word };
  return undefined;
}
