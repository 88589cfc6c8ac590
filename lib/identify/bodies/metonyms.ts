import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';
import { beforeSubject } from './before-subject.ts';
import { sports, type Standing, theHague } from './standing.ts';

/** Deeds of a government, with the place as its subject: "Goes onderzoekt of …". Kept to what only a government does. */
const deeds = wordsOf('deeds');
/** Deeds that need no word about government beside them: clubs and people of a town do none of these. */
const plainDeeds = wordsOf('plainDeeds');
/** What it says, or has, where local government is spoken of. */
const statements = wordsOf('statements');
const governors = /^\s+[^.]{0,40}(?:coalitie|wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels)(?!\p{L})/u;
/** "vormden een nieuwe coalitie": who has one governs. */
const hasGovernment = /(?:coalities?|coalitieakkoord(?:en)?|gedeputeerden|wethouders)$/;
/** What anybody may do, but a town only by its council: for a body of which the page speaks by name. */
const acts = wordsOf('acts');
/** What is hardly said of a town but for its government: enough where any government is spoken of, and no match is played. */
const governing = wordsOf('governing');
/** Of several in a row: "Delft, Rijswijk en Westland hebben ingestemd". */
const governTogether = wordsOf('governTogether');
/** The same behind its verb: "gaan Delft en Westland verder als". */
const governTogetherAfter = wordsOf('governTogetherAfter');
/** Behind most names is no row; its patterns are then not even made ready, of which each costs a millisecond. */
const otherPlacesFollow = /^(?:\s*,|\s+en)\s/;
const pluralVerbs = new Set('gaan gingen willen wilden hebben hadden werken doen deden stellen stelden voeren voerden'.split(' '));
/** "doen ook" */
const pluralBefore = /(?<!\p{L})(?:doen|deden|hebben|hadden|stellen|stelden|voeren|voerden)\s+\p{Ll}+\s+$/u;
/** "Deventer wil feesten": the people of a town do so, not its government. */
const merrymaking = wordsOf('merrymaking');
/** "heeft nu ook Goes besloten", "neemt Goes hetzelfde besluit" */
const decidedAtEnd = wordsOf('decidedAtEnd');
const hasDecided = /(?<!\p{L})(?:heeft|had|is)\s+(?:\p{Ll}+\s+){0,3}$/u;
const sameDecision = /^\s+(?:[^.;:!?]{0,30}\s)?(?:besluit|maatregelen)(?!\p{L})/u;
const takes = new Set(['neemt', 'nam']);
const adverbs = new Set(
  'ook nu inmiddels eerder intussen gisteren vandaag maandag dinsdag woensdag donderdag vrijdag heeft had'.split(' '),
);
/** "collega's uit Goes en Veere", where a mayor or the like is spoken of. */
const colleagues = /(?<!\p{L})(?:collega|ambtgeno)\p{L}*(?:['’]s)?\s+(?:uit|van|in)\s+$/u;
const ofColleagues = new Set(['uit', 'van', 'in']);
/** "dat Goes de belasting verhoogt" */
const conjunctions = new Set('dat omdat als zodat of waarom hoe hoewel nu terwijl waarmee die wat'.split(' '));
const verbAtEnd = wordsOf('governingAtEnd');
/** Of these, what no town does but by its government. */
const governingInClause = wordsOf('governingInClause');
/** Who says so is its own governor: "…, zegt burgemeester Backhuis". */
const saysGovernor = wordsOf('saysGovernor');
const ofProvince = /(?:gedeputeerde|provincie)$/u;
/** "de claim van Zwolle", "overleg met Zwolle": of a place that the page names as a government. */
const matters = wordsOf('matterOf');
const theCity = /(?:^|[.!?,]\s+)(?:[Dd]e s|S)tad\s+$/u;
/** "Daarom wil Goes …", "Volgens Goes …" */
const inverted = new Set(
  'stapt stapte voert voerde stelt stelde neemt nam heft int verlaagde verhoogde wil wilde gaat ging eist eiste vindt vond vraagt vroeg besloot besluit koos kiest verbiedt verbood onderzoekt hoopt betaalt betaalde vangt stemt stemde steunt weigert weigerde stopt stopte start investeert trekt trok verhoogt verlaagt schrapt bouwt koopt kocht bezuinigt'.split(
    ' ',
  ),
);
/** What anybody may take, give or make, but a town only by its government when it is one of these. */
const takesWhat = wordsOf('whatItTakes');
const withObject = new Set(
  'hakt hakte levert leverde neemt nam geeft gaf maakt maakte laat liet zet zette legt legde voert voerde doet deed'.split(' '),
);
const pronounBefore = /(?<!\p{L})(?:hij|zij|ze|ik|we|wij|je|jij|u|men|wie|die|iedereen|niemand)\s+\p{Ll}+\s+$/iu;
/** "verbiedt nu ook" */
const verbAndAdverb = /(?<!\p{L})(\p{Ll}+)\s+(?:nu\s+|dit\s+jaar\s+|inmiddels\s+)?\p{Ll}+\s+$/u;
/** Of these, what no town does but by its government. */
const onlyGoverned = new Set(
  'wil eist besloot besluit verbiedt verbood onderzoekt betaalt betaalde weigert weigerde investeert bezuinigt'.split(' '),
);
/** "Nu trekt Goes bezoekers met kaas" */
const drawsPeople = /^\s+(?:[^.;:!?]{0,40}\s)?(?:bezoekers|toeristen|publiek|mensen|gasten|aandacht|belangstelling)(?!\p{L})/u;
const byWord = new Set(['volgens', 'namens']);
const hasBefore = new Set('heeft had krijgt kreeg kent kende'.split(' '));
const matterWords = new Set(['van', 'met', 'aan', 'door']);
const verbsBefore = new Set([...inverted, ...hasBefore, ...withObject]);
/** "Ede (120.000 inwoners) verbiedt", "Ede, net als Ermelo, verbiedt": the verb is behind it. */
const asideBehind = /^(?:\s*\([^()]{1,60}\)|,\s+(?:net als|evenals|net zoals|samen met)\s[^,.;:!?()]{2,40},)(?=\s\p{Ll})/u;
const relativeClause = /^,\s+dat(\s+\p{Ll}.*)$/su;

/** The place for its government: "Goes verbiedt vuurwerk". For most deeds only where local government is spoken of. */
export function byMetonym(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing) return undefined;
  const { certain, sure, isWord, spoken, governed } = standing;
  const { bodyType } = candidate;
  const { left, surface, before, says } = around;
  const right = around.right.replace(asideBehind, '');
  const isSubject = beforeSubject.has(before) || (before === 'stad' && theCity.test(left));
  // What is no more does nothing, but on a page that knows it as a municipality, or side by side with others.
  if (candidate.ended && !certain && !/^(?:,| en)\s/.test(right)) return undefined;
  const verdict = (confidence: number, rule: string, cue: string): Verdict => ({ candidate, confidence, rule, cue });
  const isOneOfMany = otherPlacesFollow.test(right);
  const together = isSubject && isOneOfMany ? found(governTogether, right) : undefined;
  if (together)
    return sure || governed() || (hasGovernment.test(together) && says(sports) === undefined) ? verdict(0.6, 'deed', together) : undefined;
  const togetherAfter =
    isOneOfMany && (pluralVerbs.has(before) || (adverbs.has(before) && pluralBefore.test(left)))
      ? found(governTogetherAfter, right)
      : undefined;
  if (togetherAfter) return sure || governed() ? verdict(0.6, 'deed', togetherAfter) : undefined;
  if (candidate.ended && !certain) return undefined;
  // "Vlaardingen, dat koos voor …"
  const relative = relativeClause.exec(right);
  if (relative && !isWord) {
    const done = found(governingInClause, relative[1] ?? '') ?? found(governing, relative[1] ?? '');
    return done && (sure || governed()) ? verdict(0.6, 'deed', done) : undefined;
  }
  if (conjunctions.has(before)) {
    const atEnd = (sure ? found(verbAtEnd, right) : undefined) ?? found(governingInClause, right);
    return atEnd && (sure || (!isWord && governed())) ? verdict(sure ? 0.6 : 0.55, 'deed', atEnd) : undefined;
  }
  if (!isWord && ofColleagues.has(before) && spoken()) {
    const colleague = found(colleagues, left);
    if (colleague) return verdict(0.6, 'office', colleague);
  }
  const matter = sure && matterWords.has(before) ? found(matters, left) : undefined;
  if (matter) return verdict(0.6, 'matter', matter);
  if (!/^\s+\p{Ll}/u.test(right) || merrymaking.test(right)) return undefined;
  const decision =
    adverbs.has(before) && hasDecided.test(left) ? found(decidedAtEnd, right) : takes.has(before) ? found(sameDecision, right) : undefined;
  if (decision) return !isWord && (sure || governed()) ? verdict(sure ? 0.65 : 0.55, sure ? 'deedBefore' : 'deed', decision) : undefined;
  if (!(isSubject || verbsBefore.has(before) || byWord.has(before))) return undefined;
  if (byWord.has(before)) return sure ? verdict(0.65, 'deedBefore', before) : undefined;
  const deed = isSubject ? (found(deeds, right) ?? found(plainDeeds, right)) : undefined;
  if (deed && (sure || spoken())) return verdict(sure ? 0.75 : 0.6, 'deed', deed);
  if (deed && plainDeeds.test(right) && !isWord) return verdict(0.55, 'deed', deed);
  const governs = isSubject ? found(governing, right) : undefined;
  if (governs && (sure || governed())) return verdict(sure ? 0.7 : 0.6, 'deed', governs);
  if (isWord) return undefined;
  const word = isSubject ? found(statements, right) : hasBefore.has(before) ? found(governors, right) : undefined;
  if (word && (sure || spoken() || (hasGovernment.test(word) && governed()))) return verdict(sure ? 0.7 : 0.55, 'deed', word);
  const act = isSubject ? found(acts, right) : undefined;
  const governor = act && !sure && !theHague.test(surface) ? found(saysGovernor, right) : undefined;
  if (act && governor && ofProvince.test(governor) === (bodyType === 'province')) return verdict(0.6, 'deed', act);
  if (act && sure && says(sports) === undefined) return verdict(0.7, 'deed', act);
  const taken = sure && withObject.has(before) ? found(takesWhat, right) : undefined;
  if (taken && says(sports) === undefined) return verdict(0.65, 'deedBefore', before);
  // "Hij wil Utrecht bezoeken"
  if (pronounBefore.test(left)) return undefined;
  const verb = adverbs.has(before) ? (verbAndAdverb.exec(left)?.[1] ?? '') : before;
  // "stapt ook Delft uit de regeling": as if the verb stood behind.
  const alsoGoverns = verb !== before && inverted.has(verb) ? found(governing, ` ${verb}${right}`) : undefined;
  if (alsoGoverns && (sure || governed()) && says(sports) === undefined) return verdict(0.55, 'deed', alsoGoverns);
  if (!inverted.has(verb) || !(sure || (onlyGoverned.has(verb) && governed()))) return undefined;
  if ((sure && says(sports) !== undefined) || drawsPeople.test(right)) return undefined;
  return verdict(sure ? 0.65 : 0.55, sure ? 'deedBefore' : 'deed', found(/\S+\s*$/u, left) ?? before);
}

/** Whether a row of places begins here that govern together. */
export const opensDeed = (right: string): boolean => governTogether.test(right) || governTogetherAfter.test(right);
