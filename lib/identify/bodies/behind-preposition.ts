import { seldom } from '../../detect/seldom.ts';
import type { Surroundings } from '../words-around.ts';
import { wordsOfClause } from './clause.ts';

// A place behind a preposition that does not tell where something is: something is done with it, or by it, or is its own.

/** What it is dealt with by. */
export interface Dealing {
  /** "gehoord door" */
  cue: string;
  /** The words of its clause, in small letters. */
  words: readonly string[];
  /** Only the preposition says so, and neither what is its own nor what it did. */
  isByPreposition: boolean;
}

/** What is only its government's, of a place behind "van". */
const ownNoun = seldom`
  (?:
    ambities?|deelname|belang|belangen|zorgen|invloed|druk|wens|wensen|medewerking|voortbestaan|zelfstandigheid|bestuurskracht|grondgebied|rol|strategie
    |koers|inzet|verantwoordelijkheid|goedkeuring|handelwijze|werkwijze|optreden|bedoeling|verwijten|oordeel|mening|voornemens?|intenties?|kandidatuur
    |lobby|delegatie|besluitvorming|uitgaven|inkomsten|grondbedrijf|bestuur|hulp|actie|eigendom|initiatief|lijn|geduld|protest|ergernis|opluchting
    |teleurstelling|verbazing|onvrede|tegenstand|verweer|argument|argumenten|vertrouwen|opdeling|opsplitsing|opheffing|annexatie
  )$`;
const participle = /^(?:\p{Ll}*ge|be|ver|ont|her|over|onder)\p{Ll}+(?:d|t|en)$/u;
const isPassive = seldom`(?<!\p{L})(?:is|was|zijn|waren|wordt|werd|worden|werden|voel(?:t|de|en|den)|die|dat|laat|liet)(?!\p{L})[^.!?;]{0,90}$`;
/** Who does these travels through a town, or it is what they are about. */
const throughTown = seldom`
  ^(?:
    ge(?:reden|lopen|fietst|wandeld|trokken|gaan|reisd|stroomd|komen|zworven|raasd|varen|vlogen|waaid|streden|wonnen|speeld|scoord)
    |om(?:ringd|geven|sloten)|be(?:zocht|reikt|geerd|roemd|kend)
    |verspreid|doorsneden|ingesloten|versloeg|verslagen|uitgeschakeld|geïnspireerd|gegrepen|getroffen
  )$`;
/** Prepositions that tell no place; and with what of towns, ways and matches they stand all the same. */
const notWithGovernment: Readonly<Record<string, ReturnType<typeof seldom>>> = {
  aan: seldom`
    (?<!\p{L})(?:
      gren[sz]|bouw|bezoek|herinner|hekel|verknocht|gehecht|verbonden|lig|lag|geleg|denk|dacht|ontle|voorbij|geboren|gewend|woont?|reis|bracht|breng
      |naam|liefde|ode|verlor?en|verloor|staat|stond
    )`,
  met: seldom`
    (?<!\p{L})(?:
      verbind|verbonden|trein|bus|spoor|lijn|vaart|vergelijk|vergeleken|bekend|gren[sz]|vertrouwd|band|connectie|reis|kennis|wedstrijd|duel|verkeer
      |gelijk|begin|begon|te maken|\p{Ll}*wegen|snelweg|concurr|delen?|steden|plaatsen|vlucht
    )`,
  tegen: seldom`
    (?<!\p{L})(?:spel|spee|wedstrijd|duel|won|win|verl|gelijk|doelpunt|scoor|goal|leun|lig|lag|schurk|gren[sz]|thuis|uit)`,
  dankzij: seldom`(?<!\p{L})(?:spel|spee|won|win)`,
};
/** "Samen met Ede is dit het enige": they are alike. */
const alike = seldom`^\s+(?:is|zijn|was|waren|vormt|vormen|vormde|behoort|behoren|telt|ligt)\s(?!(?:er\s)?(?:[^ ]+\s){0,3}(?:afgesproken|afspraken|overeengekomen|overlegd))`;
/** "met Ede als grootste plaats" */
const asPlace = seldom`^\s+als\s+(?:[\p{Ll}]+\s+){0,3}(?:plaats|stad|dorp|kern|decor|middelpunt|centrum|eindpunt|startplaats|thuisbasis|bestemming|voorbeeld)(?!\p{L})`;

/** A place behind a preposition. */
export function dealingBehind({ before, left, right }: Surroundings): Dealing | undefined {
  const other = notWithGovernment[before];
  if (before !== 'van' && before !== 'door' && other === undefined) return undefined;
  const ahead = /[^.;:!?]*$/u.exec(left)?.[0] ?? '';
  const behind = wordsOfClause(right);
  const noun = /(\p{L}+)\s+\S+\s+$/u.exec(left)?.[1] ?? '';
  const part = (word: string): Dealing => ({
    cue: `${word} ${before}`,
    words: [...ahead.split(/\s+/), ...behind].map((each) => each.toLowerCase()),
    isByPreposition: other !== undefined,
  });
  if (before === 'van') return ownNoun.test(noun) || left.endsWith('zere been van ') ? part(noun) : undefined;
  if (before === 'door') {
    const done = [noun, ...behind.slice(0, 4)].find((word) => participle.test(word));
    return done !== undefined && isPassive.test(left) && !throughTown.test(done) ? part(done) : undefined;
  }
  const isElse = (before === 'met' && alike.test(right)) || (other?.test(`${ahead} ${behind.join(' ')}`) ?? true);
  return isElse || asPlace.test(right) || (before === 'tegen' && /^\s+aan(?!\p{L})/u.test(right)) ? undefined : part(noun);
}
