import { seldom } from './seldom.ts';
import { type ListKind, type ListWords, listWords } from './list-words.ts';
import { pattern } from './pattern.ts';

// What stands above a list or a column, or with a colon before what it is about, and says what that is: "Deelnemende gemeenten", "Leverancier", "Bevoegd gezag:".
// These patterns are in small letters, and so is what they are asked of: an engine takes five times as long to make one ready for letters of any case.

/** What a head says. */
export interface Head {
  /** What its items may be; what goes first goes before. */
  kinds: readonly ListKind[];
  /** Under it stand people and firms as often as governments: it counts where something else says that these are governments. */
  isWeak: boolean;
}

/** Which of them, or that one may choose. "Onze gemeente" is where something is. */
const ahead = new RegExp(
  pattern`
    ^(?:(?:kies|selecteer|zoek|filter|toon|vind)\s(?:(?:op|een|uw|je|jouw|de)\s){0,2})?
    (?:naam\s(?:van\s)?)?(?:de\s)?
    (?:
      (?:
        nieuwe|oude|voormalige|huidige|deelnemende|betrokken|op\ste\sheffen|opgeheven|verantwoordelijke?|bevoegde?|penvoerende|grootste
        |politieke|ontvangende|uitvoerende|contracterende|publicerende|verbonden|uw|jouw|je|eerste|alle
        |onze(?=\s(?:opdrachtg|deelnem|aandeelh|leveranc|partners|klanten|leden))
      )\s
    ){0,2}`,
  'u',
);
/** In brackets what of them, from which letter to which, of when. */
const behind = new RegExp(
  pattern`
    (?:\s?\([^()]{1,25}\))?(?:\sa\s?[-–]\s?z)?
    (?:\s(?:(?:per|op)\s\d[^.:;]{0,20}|(?:in\s)?(?:19|20)\d\d(?:[-–/]\d{2,4})?))?$`,
  'u',
);
/** Beside a plural: which, how many, where, and what of them. */
const others = String.raw`(?:(?:\p{L}[\p{L}’'-]*|\d+)\s){0,4}`;
const ofThem = String.raw`(?:\s(?:in|van|binnen|uit|met|zonder|op|per|voor|tegen)(?:\s[^.:;!?]{1,40})?)?`;

interface Patterns {
  /** The whole of a head, without what stands ahead of it and behind. */
  whole: RegExp;
  /** In a sentence that ends in a colon, or behind "per". */
  within: RegExp | undefined;
}
const ready = new Map<ListWords, Patterns>();

/** Made when first asked: a page without such lists needs none of them. */
function patternsOf(words: ListWords): Patterns {
  const before = ready.get(words);
  if (before) return before;
  const { one, many } = words;
  const made = {
    whole: new RegExp(many === undefined ? `^(?:${one})$` : `^(?:(?:${one})|${others}(?:${many})${ofThem})$`, 'u'),
    within:
      many === undefined ? undefined : new RegExp(String.raw`(?<!\p{L})(?:${many})(?!\p{L})|(?<=(?:^|\s)per\s)(?:${one})(?!\p{L})`, 'gu'),
  };
  ready.set(words, made);
  return made;
}

const asHead = ({ kinds, isWeak = false }: ListWords): Head => ({ kinds, isWeak });

const ofOthers = seldom`
    // Congregations are called "gemeenten" too.
    hervormd|gereformeerd|protestants|evangelisch|lutherse?|remonstrant|doopsgezind|baptist|pinkster|christelijk|vrijzinnig|kerk|joods|islamit|kadastra
    // How many there are.
    |^aantal\s
    // Where something is, or a branch of somebody, stand places: "Onze trainingen voor gemeenten vinden plaats in:".
    |(?<!\p{L})(?:hoofd|zuster)?(?:
      plaats(?:en)?|stad|steden|dorp(?:en)?|kern(?:en)?
      |locaties?|vestiging(?:en)?|filialen|kantoren|winkels?|\p{L}*clubs?|vacatures
    )(?!\p{L})
    |(?<!\p{L})(?:in|uit|van|bij|te|aan|rond|naar):$`;
const otherCountry = seldom`
    ^(?:
      antwerpen|luik|henegouwen|(?:oost|west)-vlaanderen|(?:vlaams|waals)-brabant|vlaanderen|brussel|gent|genk|brugge|leuven|mechelen|belgië
      |aalst|brasschaat|charleroi|deinze|dendermonde|diest|doornik|eeklo|essen|halle|ieper|knokke-heist|kortrijk|lanaken|lier|lommel|maaseik|oostende|roeselare
      |ronse|sint-niklaas|sint-truiden|tongeren|turnhout|vilvoorde|waregem|zaventem
      |suriname|paramaribo|curaçao|willemstad|duitsland|frankrijk|luxemburg
    )$`;
/** Whether this stands in a list of what another country has: some of its towns and provinces are called like ours. */
export const isOtherCountry = (item: string): boolean => otherCountry.test(item.toLowerCase());

/** "Bijdrage per gemeente", "Grootste partij per gemeente" */
const perEach = seldom`^((?:\p{L}[\p{L}’'-]*\s){0,5})per\s(?:gemeente|provincie|partij|fractie|waterschap|ministerie)(?:\s(?:in|op|voor)\s[^.:;!?]{1,30})?$`;
/** "Bij ons kunnen inwoners van deze gemeenten terecht:" */
const announced = /[^.;!?:]:$/u;

const longestHead = 60;
const longestSentence = 200;

/** What a text says of the list below it; undefined when nothing. */
export function headOf(text: string): Head | undefined {
  if (text.length > longestSentence) return undefined;
  const small = text.trim().toLowerCase();
  const those = listWords.filter(({ pieces }) => pieces.some((piece) => small.includes(piece)));
  if (those.length === 0 || (ofOthers.test(small) && !/^in opdracht van:?$/.test(small))) return undefined;
  if (small.length <= longestHead) {
    const name = small.replace(/\s?:$/u, '').replace(behind, '');
    for (const each of new Set([name, name.replace(ahead, '')])) {
      const words = those.find((one) => patternsOf(one).whole.test(each));
      if (words) return asHead(words);
    }
    const per = perEach.exec(name);
    if (per) {
      const last = lastIn(name, those);
      const also = per[1] === undefined ? undefined : headOf(per[1]);
      return last && { kinds: [...last.kinds, ...(also?.kinds ?? [])], isWeak: false };
    }
  }
  return announced.test(small) ? lastIn(small, those) : undefined;
}

/** By the last word for any kind. */
function lastIn(small: string, those: readonly ListWords[]): Head | undefined {
  let last = -1;
  let said: Head | undefined;
  for (const words of those) {
    const { within } = patternsOf(words);
    const at = within ? ([...small.matchAll(within)].at(-1)?.index ?? -1) : -1;
    if (at > last) [last, said] = [at, asHead(words)];
  }
  return said;
}
