import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';
import type { Candidate } from '../mention.ts';
import type { Surroundings } from './words-around.ts';

// Letters that stand for something else than the body or party that bears them.

/** Things of daily life that are never those of an organisation: "een CAK-motor", "de CDA-schijf". */
const thing = seldom`
  ^-(?:
    les(?:sen)?|schij(?:f|ven)|motor(?:en)?|slang(?:en)?|gas|bui(?:s|zen)|kabels?|stekkers?|processor(?:en|s)?
    |connector(?:en|s)?|chips?|container|voeding|lamp(?:en)?|filters?|kuur|fiets(?:en)?|klep(?:pen)?|competitie|tapes?
    |spier(?:en)?|eiwit(?:ten)?|waarden?|sessies?|cel(?:len)?|geel|rood|groen|blauw|zwart|wit|grijs
  )(?!\p{L})`;
/** "Een SVB is een standaardbuffer": there is but one. "Een UWV dat luistert" is what people wish for. */
const oneOfMany = /(?<!\p{L})[Ee]en\s+$/u;
const isOne = /^\s+is\s+een\s/u;
/** "CBR betekent constant bit rate", "RDW is een afkorting van" */
const explainedOtherwise = seldom`^\s+(?:betekent|staat\s+voor|is\s+(?:ook\s+)?(?:een|de|het)\s+(?:\p{L}+\s+){0,2}(?:afkorting|verpakking|eenheid|buffer))(?!\p{L})`;
/** "bij de SER, de zender van Prisa" */
const apposition = seldom`^,\s+(?:de|een|het)\s+(?:\p{Ll}+\s+)?(?:zender|omroep|band|club|sportclub|school|krant|fabrikant|universiteit|zanger|rapper)(?!\p{L})`;
/** "SVB won met 3-1" */
const matchResult = seldom`^\s+(?:won|verloor|speelde|speelt|versloeg|staat|stond)\s(?:[^.;:!?]{0,40}\s)?\d{1,2}-\d{1,2}(?!\d)`;

/** Letters that files end in, which bodies and companies bear too. */
const fileFormat = /^(?:HTM|ODT|ODG|RAR|BAK)$/;
const otherFormat =
  '(?:HTML?|X?HTML|PDF|DOCX?|XLSX?|PPTX?|RTF|TXT|CSV|XML|ODT|ODS|ODP|ODG|ZIP|RAR|EPUB|JPE?G|PNG|GIF|TIFF?|JSON|EXE|BAK|TMP)';
const sortOfFile = String.raw`(?:bestand(?:en)?|documenten?|forma(?:at|ten)|files?|pagina|extensies?|versies?|archie(?:f|ven)|exports?|sjabl(?:oon|onen)|templates?|varianten?)(?!\p{L})`;
/** "HTM- documenten", "de ODT- en DOC-bestanden", "RAR of ZIP", "ODT (OpenDocument)" */
const isOfFiles = seldom`
  ^(?:
    -\s?${sortOfFile}
    |\s\p{Ll}*${sortOfFile}
    |-?(?:,\s|\/|\s(?:en|of|naar|als|plus|&)\s)(?:als\s)?\.?${otherFormat}(?![\p{L}\d])
  )`;
/** "PDF- of HTM-", "als bestand in HTM", ".HTM" */
const isBehindFiles = new RegExp(
  pattern`
    (?:
      (?<![\p{L}\d])${otherFormat}-?(?:,\s|\/|\s(?:en|of|naar|als|plus|&)\s)
      |(?:\p{L}*${sortOfFile}|opslaan|opgeslagen|geëxporteerd|exporteren|converteren|omgezet)\s(?:(?:in|als|naar|met\sde\sextensie|van\shet\stype)\s)?[‘“"'(]?
      |\.
    )$`,
  'iu',
);

/** In code units. */
const longestInitials = 5;

/** Whether these letters are shown to be something else, by the words beside them. */
export function isOtherThing({ name }: Candidate, { left, right, surface }: Surroundings): boolean {
  // By length first: most names are longer.
  if (surface.length > longestInitials || !/^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,5}$/u.test(surface)) return false;
  if (fileFormat.test(surface) && (isOfFiles.test(right) || isBehindFiles.test(left))) return true;
  if ((right.startsWith('-') && thing.test(right)) || apposition.test(right)) return true;
  if (matchResult.test(right) || (oneOfMany.test(left) && isOne.test(right))) return true;
  // "RDI is de afkorting van Rijksinspectie Digitale Infrastructuur" explains ours.
  const [, word] = /(\p{L}{5,})/u.exec(name) ?? [];
  return explainedOtherwise.test(right) && !(word !== undefined && right.includes(word));
}
