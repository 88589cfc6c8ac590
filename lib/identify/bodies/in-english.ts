import { seldom } from '../../detect/seldom.ts';
import { wordsOf } from '../../detect/brought-words.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { found, sentenceOf, type Surroundings } from '../words-around.ts';

// On a page in another language a name is ours where the page says that it speaks of the Netherlands.

/** "the Dutch Ministry of Finance", "das niederländische RIVM", "de Nederlandse VVD" */
const ofTheNetherlands = wordsOf('ofTheNetherlands');
const abroadInEnglish = wordsOf('abroadInEnglish');

/** Whose it is, directly before: "the British Ministry of Defence", "Ukraine’s Ministry of Defence"; not "The", "Dutch". */
const ofAnother = seldom`(?<![\p{L}.])(?!(?:The|Dutch|A|At|In|But|And|Netherlands['’]?|Hague['’]?s?)\s+$)\p{Lu}[\p{L}.]*(?:['’]s?)?\s+$`;
/** "of Ukraine", "in London" */
const elsewhere = seldom`^\s+(?:of|in)\s+(?:[Tt]he\s+)?(?!Netherlands|Hague)(?!The\sHague)\p{Lu}`;
/** A title with more than one area in it: no other country divides them so. */
const ownTitle = /,|\s(?:and|of\sthe\sInterior)\s/u;

/** Names in English that other countries have as well. */
export const isEnglishForMany = (surface: string): boolean =>
  /^(?:Ministry of|Public Prosecution|Council of State|House of Representatives)/.test(surface);

/** Whether a body by its English name is one of ours: its title is, or it is called Dutch, or the passage speaks of the Netherlands and the sentence of no other country. */
export function isDutchBody(around: Surroundings): boolean {
  const { left, right, surface, says } = around;
  if (ofAnother.test(left) || elsewhere.test(right)) return false;
  if (ownTitle.test(surface) || /(?:Dutch|Netherlands['’]?)\s+$/u.test(left)) return true;
  const sentence = sentenceOf(around);
  return says(ofTheNetherlands) !== undefined && (ofTheNetherlands.test(sentence) || !abroadInEnglish.test(sentence));
}

/** The words by which a page in another language says that it speaks of the Netherlands, near the name. */
export function saidToBeDutch({ foreign }: PageEvidence, { text, mention }: Surroundings): string | undefined {
  return foreign ? found(ofTheNetherlands, text.slice(Math.max(0, mention.start - reach), mention.end + reach)) : undefined;
}
/** In code units. */
const reach = 600;
