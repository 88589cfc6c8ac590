import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';
import { beforeSubject } from './before-subject.ts';
import { sports, type Standing } from './standing.ts';

// A place that is no more than named, where what others do with it, say of it or give to it is only done with a government.

/** "…", zegt Delft */
const quotedBefore = wordsOf('quotedBefore');
/** Of somebody more often than of a government, unless governments are spoken of. */
const saysPerson = /(?:zegt|zei|vindt|vond)$/;
/** The last word of those patterns: asked first. */
const quoteVerbs = new Set(
  'zegt zei stelt stelde meldt meldde schrijft schreef vindt vond reageert antwoordt benadrukt verklaart waarschuwt aldus ook'.split(' '),
);
const mayQuote = (before: string): boolean => quoteVerbs.has(before) || /^\p{Ll}{4,}e$/u.test(before);
/** "Zo vindt Delft dat …" */
const statesBefore = new Set(
  'vindt vond stelt stelde zegt zei meldt meldde verwacht hoopt erkent benadrukt schrijft waarschuwt belooft constateert antwoordt bevestigt'.split(
    ' ',
  ),
);
/** "Dat schrijft Delft aan de provincie" */
const thatIsSaid = /(?:^|[.!?:]['"’”]?\s+)D[ai]t\s+\p{Ll}+\s+$/u;
/** "het stond Delft vrij om": what the law leaves to it. */
const isFree = /(?<!\p{L})(?:het\s+(?:staat|stond)|dat\s+het)\s+$/iu;
const freely = seldom`^\s+(?:niet\s+)?(?:vrij\s+(?:om|te|zijn|haar)|vrij(?:staat|stond)\s+(?:om|te))(?!\p{L})`;
/** "de samenwerking van Texel met de andere vier gemeenten" */
const withOthers = seldom`
  ^\s+(?:met|en)\s+(?:de\s+|haar\s+|zijn\s+)?(?:andere|overige|omliggende|omringende|naburige|buur)\s?
  (?:\d+\s+|twee\s+|drie\s+|vier\s+|vijf\s+|zes\s+|zeven\s+|acht\s+|negen\s+)?
  (?:\p{Lu}?\p{Ll}+e\s+)?gemeenten(?!\p{L})`;
const togetherOf = seldom`(?<!\p{L})(?:samenwerking|overeenkomst|overleg|afspraken|regeling|convenant|verschil(?:len)?)\s+(?:van|tussen)\s+$`;
/** "Eindhoven krijgt van het Rijk een bijdrage" */
const stateMoney = wordsOf('stateMoney');
/** Who gets nothing, gets none from there: asked first, since most places get nothing, and the list takes a millisecond to be made ready. */
const mayGet = /krijg|kreeg|kregen|ontvang|ontving|geld|subsidie|steun|bijdrage/;
/** "vraagt Overijssel 5 miljard euro van het kabinet" */
const stateMoneyAfter = wordsOf('stateMoneyAfter');
const asksOrGets = new Set('vraagt vroeg eist eiste krijgt kreeg ontvangt ontving betaalt betaalde'.split(' '));
/** "betaald aan Westerwolde", "kort geding tegen Delft"; with what follows: "de rechter is het met Delft eens" */
const dealtWith = wordsOf('dealtWith');
const dealtAfter = wordsOf('dealtAfter');
/** "kreeg van Delft geen vergunning" */
const gotFrom = wordsOf('gotFrom');
const whatIsGot = wordsOf('whatIsGot');
const doneBy = wordsOf('decidedAtEnd');
/** "geeft de rechter Delft gelijk" */
const isRight = wordsOf('isRight');
const isRightAfter = wordsOf('isRightAfter');
/** "Heerenveen heeft het verbod in de APV gezet": means that only a government has. */
const instruments = wordsOf('instruments');
/** "Ede staat onder toezicht", "is door de rechter teruggefloten" */
const underOthers = wordsOf('underOthers');
/** "Daarom trekt Ede een miljoen uit" */
const particleAtEnd = wordsOf('particleAtEnd');
const withParticle = new Set(
  'gooit gooide trekt trok voert voerde schaft schafte wijst wees stelt stelde legt legde keurt keurde vraagt vroeg dient diende'.split(
    ' ',
  ),
);
/** What governments, and hardly anybody else, speak of. */
const policy = wordsOf('policy', 'iu');
/** "Brunssum zou deel uitmaken van de fusiegemeente" */
const merging = wordsOf('merging');
const ofMerged = wordsOf('ofMerged');
const ofMergers = /samenvoeging|herindeling|fusie|samenga|samenging|fuse/;
/** "Ede doet als eerste gemeente mee" */
const asFirst = wordsOf('asFirst');
/** "De enige gemeente die niet wil, is Ede" */
const theOneThatIs = wordsOf('theOneThatIs');

/** Verbs before their subject: "Zo blijft Haren zich verzetten". */
const auxiliaries = new Set('blijft bleef zou zal moet moest kan kon wil wilde gaat ging heeft had is was dat omdat als'.split(' '));

/** A place by what is done with it. Always less sure than a body that is named as one. */
export function byDealing(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { right, before } = around;
  // "Delft-Zuid", "Delft Centraal"
  if (/^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  if (!standing || standing.isWord) return undefined;
  const isSubject = beforeSubject.has(before);
  const verdict = (confidence: number, rule: string, cue: string): Verdict => ({ candidate, confidence, rule, cue });
  const mayMerge = (isSubject && before !== ',' && before !== 'en') || auxiliaries.has(before);
  const came = candidate.ended && (isSubject || before === ',') && around.says(merger) !== undefined ? found(cameOrWent, right) : undefined;
  const merged = came ?? (mayMerge && ofMergers.test(right) ? found(merging, right) : undefined) ?? ofMergedOne(candidate, around);
  if (merged) return around.says(sports) === undefined ? verdict(0.6, 'dealing', merged) : undefined;
  if (candidate.ended && !standing.certain) return undefined;
  const first = isSubject && right.includes(' als ') ? asFirst.exec(right) : undefined;
  if (first?.[1] === (candidate.bodyType === 'province' ? 'provincie' : 'gemeente'))
    return verdict(0.75, 'typeBehind', found(/als\s.*$/su, first[0]) ?? first[1]);
  const one = /^(?:is|was|wordt|blijft|heet)$/.test(before) ? found(theOneThatIs, around.left) : undefined;
  if (one && candidate.bodyType === 'municipality') return verdict(0.85, 'typeWord', one);
  const dealing = byMoney(around, isSubject) ?? byDispute(around, standing) ?? bySentence(around, standing, isSubject);
  if (dealing) return around.says(sports) === undefined ? verdict(0.6, 'dealing', dealing) : undefined;
  const left = before === 'staat' || before === 'stond' || before === 'het' ? found(isFree, around.left) : undefined;
  if (left !== undefined && freely.test(right)) return verdict(0.6, 'dealing', found(freely, right) ?? left);
  if ((before === 'van' || before === 'tussen') && candidate.bodyType === 'municipality' && right.includes('gemeenten')) {
    const others = togetherOf.test(around.left) ? found(withOthers, right) : undefined;
    if (others !== undefined) return verdict(0.75, 'typeBehind', others);
  }
  const quote = byQuote(candidate, around, standing);
  if (quote) return verdict(0.6, 'quoted', quote);
  return undefined;
}

/** "de dorpen van Littenseradiel", where a merger is spoken of and the municipality is no more. */
const ofMergedOne = (candidate: Candidate, { left, before, says }: Surroundings): string | undefined =>
  (candidate.ended && before === 'van' && says(merger) !== undefined ? found(ofMerged, left) : undefined) ??
  (before === 'nieuwe' && says(merger) !== undefined ? found(isNew, left) : undefined);
/** "Het nieuwe Zevenaar", once others have joined it */
const isNew = /(?<!\p{L})[Hh]et\s+nieuwe\s+$/u;
/** "Molenwaard bestond pas sinds 2013" */
const cameOrWent = seldom`
  ^\s+(?:
    bestond|bestaat|ontstond|verdween|verdwijnt|hield\s+op|houdt\s+op
    |(?:is|was|werd)\s(?:[^.;:,]{1,40}\s)?(?:ontstaan|gevormd|opgeheven|opgegaan|gefuseerd|samengevoegd)
  )(?!\p{L})`;
export const merger = seldom`(?<!\p{L})(?:herindeling\p{L}*|fusiegemeente|fusies|(?:gemeentelijke|ambtelijke) fusie|nieuwe gemeente|samenvoeging)(?!\p{L})`;

function byMoney({ right, before }: Surroundings, isSubject: boolean): string | undefined {
  if (isSubject) return mayGet.test(right) ? found(stateMoney, right) : undefined;
  return asksOrGets.has(before) ? found(stateMoneyAfter, right) : undefined;
}

/** "aan Delft", "tegen Delft": of whom or with whom, not where. */
const objectAfter = new Set(['aan', 'tegen', 'van', 'met', 'bij', 'voor']);
/** "uit Venlo": where somebody is. */
const wherePlaced = new Set(['uit', 'in', 'te', 'bij', 'naar', 'nabij', 'rond', 'over', 'op', 'van']);

function byDispute({ left, right, before }: Surroundings, { sure, open, governed }: Standing): string | undefined {
  if (before === 'met' && dealtAfter.test(right)) return found(dealtWith, left);
  if (objectAfter.has(before)) {
    if (!(sure || governed())) return undefined;
    return (before === 'van' && gotFrom.test(left) ? found(whatIsGot, right) : undefined) ?? found(dealtWith, left);
  }
  // "is door Delft afgewezen"
  if (before === 'door') return open() ? found(doneBy, right) : undefined;
  // "De rechter gaf de man uit Venlo gelijk"
  return isRightAfter.test(right) && !wherePlaced.has(before) ? found(isRight, left) : undefined;
}

/** It has what only a government has, or is under who watches governments. */
function bySentence({ right, before }: Surroundings, { open }: Standing, isSubject: boolean): string | undefined {
  if (withParticle.has(before)) return open() && particleAtEnd.test(`${before}${right}`) ? before : undefined;
  if (!isSubject) return undefined;
  return found(instruments, right) ?? found(underOthers, right);
}

function byQuote({ bodyType }: Candidate, around: Surroundings, { sure, open, governed }: Standing): string | undefined {
  const { left, right, before, mention, says } = around;
  const isTown = mention.candidates.some((each) => each.bodyType === 'municipality');
  const words =
    before === 'volgens'
      ? before
      : statesBefore.has(before) && (/^\s+dat(?!\p{L})/u.test(right) || thatIsSaid.test(left))
        ? before
        : mayQuote(before)
          ? found(quotedBefore, left)
          : undefined;
  // "Delft: 'Wij betreuren het'"
  const announced = beforeSubject.has(before) && before !== ',' && /^:\s+['"‘“„]/u.test(right) ? ':' : undefined;
  if (announced && (sure || open()) && says(sports) === undefined) return announced;
  if (!words) return undefined;
  // No province is called like somebody; a town is quoted where policy is spoken of.
  const isSpeaker =
    sure ||
    governed() ||
    (open() && !saysPerson.test(words)) ||
    (words === 'volgens' && bodyType === 'province' && !isTown) ||
    (before !== 'volgens' && says(policy) !== undefined);
  return isSpeaker && says(sports) === undefined ? words : undefined;
}
