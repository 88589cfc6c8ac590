import { seldom } from '../../detect/seldom.ts';

// Which words are verbs of a sentence, by how they end: also those that no list has.

/** These end as a verb does, and are none. */
const noVerb = new Set(
  `met tot uit te ter want naast rond vanuit gedurende wat dat dit het beide niet mede dicht juist echt best vast haast goed slecht kort direct
  bijvoorbeeld inderdaad eind ooit nooit eerst recent onlangs zojuist binnenkort indertijd tegelijkertijd voorgoed vooruit vooraf bekend beroemd geliefd
  oost west noord zuid noordoost noordwest zuidoost zuidwest laatste eerste tweede derde grootste kleinste beste hele halve oude grote rechte lichte
  achterste voorste tussen tegen binnen buiten boven beneden samen alleen geen toen bovendien morgen midden even eigen zeven negen gelegen sindsdien
  intussen ondertussen liefst minst meest hoogst laagst langst omtrent betreffende aanstaande`.split(/\s+/),
);
/** "opgeschrikt", "aangehouden" */
const isParticiple = seldom`^(?:aan|af|bij|door|in|mee|om|op|over|toe|uit|voor|weg)ge\p{Ll}+(?:d|t|en)$`;
/** Of verbs whose vowel changes, in the past, with what may stand before them: "verkreeg", "ontsloeg". */
const changed =
  `nam gaf kwam ging zei zag vond hield schreef riep koos bood sprak vroeg droeg trok bleef wees brak stak sloeg dwong verloor won las trad hing
  ving zond deed werd had kreeg liep hief wierf steeg zweeg bleek leek keek streek greep reed sneed leed sloop schoof loog boog woog vloog goot schoot sloot
  klom kromp schonk klonk zonk sprong bond wond begon stal lag zat at vergat mat blies viel hielp wierp stierf zwierf ried joeg zou kon stond liet bracht dacht zocht kocht`
    .split(/\s+/)
    .join('|');
const ends = {
  one: new RegExp(
    String.raw`^(?:\p{Ll}*(?:.t|[^aeiou][dt]e|eerde|[aeiou]{2}(?:de|te))|(?:be|ver|ont|her|op|aan|af|in|mee|om|toe|uit|over|onder|tegen|voor)?(?:${changed})|wil|kan|mag|zal|is|was)$`,
    'u',
  ),
  many: /^(?:\p{Ll}{2,}(?:en|ën)|\p{Ll}*(?:gaan|staan|slaan|doen|zien|zijn))$/u,
};

/** Whether a word, in small letters, may be the verb of one, or of several. */
export const isFinite = (word: string, number: 'one' | 'many'): boolean =>
  ends[number].test(word) && !noVerb.has(word) && !isParticiple.test(word);

/** No verb stands behind these: "het verpauperde Delft". */
const beforeNoun =
  /(?<!\p{L})(?:de|het|een|dit|deze|die|zijn|haar|hun|onze|ons|in|op|bij|van|voor|met|aan|uit|door|over|onder|per|als|naar|om|tot|en|of|te)\s+\p{Ll}+\s+$/iu;
/** Whether the last word of a text is no verb because of what stands before it. */
export const isNounPhrase = (left: string): boolean => beforeNoun.test(left);
