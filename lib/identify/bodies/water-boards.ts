import { seldom } from '../../detect/seldom.ts';
import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { found, sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { pattern } from '../../detect/pattern.ts';
import { byDealing } from './dealings.ts';
import { byObject } from './objects.ts';
import { byPhrase } from './phrases.ts';
import { byRelation } from './by-relation.ts';
import { byVerb } from './by-verb.ts';
import type { Standing } from './standing.ts';

/** Words of what only a water board is or has. */
const waterBoard = wordsOf('waterBoardWords', 'iu');
/** Regions have none. */
const electedFor = seldom`(?<!\p{L})verkiezing(?:en)?\s+(?:voor|bij|van)\s+(?:het\s+)?$`;
/** What it does to water and dikes: "Delfland verlaagt het peil". */
const deeds = wordsOf('waterDeeds');
/** Between two in a row: "Rijnland en Delfland". */
const beside = /^(?:,| en| of| &)\s+$/u;
const subjectAfter = new Set(['', '.', '!', '?', ':', ';', 'en', 'ook', 'maar', '’', "'", '"', '”']);

/** What a water board has in its care. */
const inItsCare = new RegExp(
  pattern`
    (?<!\p{L})(?:
      // Water, and how high it stands.
      water|(?:grond|oppervlakte|afval|riool|zwem|kwel)water|\p{L}*peil|boezem|waterkwaliteit|waterstand|waterberging\p{L}*|blauwalg\p{L}*|droogte|wateroverlast
      // What it runs through, and what holds it back.
      |\p{L}*polders?|sloot|sloten|watergang(?:en)?|beken?|\p{L}*dijk(?:en|versterking(?:en)?)?|\p{L}*kades?|\p{L}*oevers?|waterkering(?:en)?|stuw(?:en)?
      // What it works with, and against.
      |gemaal|gemalen|pompen|\p{L}*zuivering|onttrekking\p{L}*|onttrekken|muskusrat\p{L}*|rivierkreeft\p{L}*|waterschapsbelasting
    )(?!\p{L})`,
  'iu',
);
const organBefore =
  /(?<!\p{L})(?:(?:algemeen|dagelijks)\s+bestuur|hoofdingelanden|rioolwaterzuivering|muskusrattenbestrijders?|zuiveringsheffing|(?:beheer|werk)gebied)\s+van\s+$/iu;

/** "De Dommel dreigt buiten de oevers te treden", "Delfland dreigt onder te lopen": what water does, and what it does to land. */
const asRiver = seldom`^\s+(?:dreig|wil(?:de)?\s+(?:maar|niet)\s|zo(?:ekt|cht)\s+(?:een|zijn|haar)\s+weg)`;

/** Where water and dikes are spoken of it acts like any other government. */
const atWork: Standing = {
  certain: false,
  sure: true,
  isOnlyMunicipality: false,
  isWord: false,
  spoken: () => true,
  local: () => true,
  governed: () => true,
  open: () => true,
  leisurely: () => false,
};

/** "Rijnland verlaagt het peil in de polder", "Volgens Delfland is de dijk veilig": by what it does, or what is its own, with water in the sentence. */
function byItsCare(candidate: Candidate, around: Surroundings): Verdict | undefined {
  if (areaAfter.has(around.before) || candidate.ended) return undefined;
  const organ = around.before === 'van' ? found(organBefore, around.left) : undefined;
  if (organ !== undefined) return { candidate, confidence: 0.65, rule: 'organ', cue: organ };
  if (asRiver.test(around.right) || !inItsCare.test(sentenceOf(around))) return undefined;
  const deed = subjectAfter.has(around.before) ? found(deeds, around.right) : undefined;
  if (deed !== undefined) return { candidate, confidence: 0.6, rule: 'deed', cue: deed };
  for (const rule of [byDealing, byObject, byPhrase, byVerb, byRelation]) {
    const verdict = rule(candidate, around, atWork);
    if (verdict) return verdict;
  }
  return undefined;
}

const areaAfter = new Set(['in', 'uit', 'naar', 'langs', 'binnen', 'buiten', 'heel', 'rond']);

/** A water board without its type word: "Rijn en IJssel baggert". Single words are regions or rivers as well. */
export function byWaterBoard(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { mention, right, says, surface, before } = around;
  // "Fryslân" and "Limburg" are provinces where they stand alone.
  if (mention.candidates.some(({ bodyType }) => bodyType === 'province')) return undefined;
  if (evidence.certain.has(candidate.entity) && candidate.cue !== 'never-bare') return { candidate, confidence: 0.8, rule: 'namedBefore' };
  if (/^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  // "In de Hollandse Delta" is where.
  if (candidate.cue === 'preferred' && !(before === 'de' && says(waterBoard) === undefined))
    return { candidate, confidence: 0.7, rule: 'distinctName' };
  if (candidate.cue === 'never-bare') return undefined;
  const elected = found(electedFor, around.left);
  if (elected !== undefined && !candidate.ended) return { candidate, confidence: 0.7, rule: 'organ', cue: elected };
  const cue = says(waterBoard);
  if (cue === undefined) return byItsCare(candidate, around);
  if (surface.includes(' ')) return { candidate, confidence: 0.7, rule: 'waterBoards', cue };
  if (candidate.ended) return undefined;
  // "In Delfland en Rijnland" is where.
  const neighbour = areaAfter.has(before) ? undefined : besideAnother(around);
  if (neighbour !== undefined) return { candidate, confidence: 0.65, rule: 'waterBoards', cue };
  const deed = subjectAfter.has(before) ? found(deeds, right) : undefined;
  return deed === undefined ? byItsCare(candidate, around) : { candidate, confidence: 0.65, rule: 'deed', cue: deed };
}

/** The name of a water board, sure or not, directly before or after this one. */
function besideAnother({ text, mention, previous, next }: Surroundings): string | undefined {
  if (previous?.bodyType === 'water-board' && beside.test(text.slice(previous.end, mention.start))) return previous.surface;
  const isOne = next?.candidates.some(({ bodyType, ended }) => bodyType === 'water-board' && !ended);
  return next && isOne && beside.test(text.slice(mention.end, next.start)) ? text.slice(next.start, next.end) : undefined;
}
