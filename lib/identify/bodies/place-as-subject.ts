import { wordsOf } from '../../detect/brought-words.ts';
import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { isTurned } from './before-subject.ts';
import { actOf, wordsOfClause } from './clause.ts';
import { sports, type Standing } from './standing.ts';

// A place as the subject of a sentence where a government is spoken of: what it does is done by its government where the verb is one of governing.

export const leisure = wordsOf('leisure', 'iu');
export const merrymaking = wordsOf('merrymaking');

const subjectAfter = new Set(['', '.', '!', '?', ':', '"', '”', '’', '“', '‘', '„', 'maar', 'want']);
/** "Van alle gemeenten levert Den Haag het meeste in" */
const ofAll = seldom`(?<!\p{L})[Vv]an\s+(?:alle|de)\s+(?:\p{L}+\s+){0,2}(gemeenten|provincies)\s+(?!ligt|telt|is|heeft|kent|scoort|groeit|had|was)\p{Ll}+\s+$`;
/** "ligt overhoop met het Rijk" */
const withHigher = seldom`
  ^\s+\p{Ll}+\s+(?:[^.;:!?]{0,60}\s)?(?:met|tegen|bij)\s+(?:
    het\s+(?:[Rr]ijk|kabinet|ministerie)
    |de\s+(?:provincie|regering|minister|staatssecretaris)
  )(?!\p{L})`;
/** With whom a government deals: others that govern, and who builds or runs what it wants. */
const counterpart = pattern`
  (?:
    het\s+(?:[Rr]ijk|kabinet|ministerie|centrale\s+gezag|waterschap)
    |de\s+(?:provincie|regering|minister|buurgemeenten)
    |de\s+(?:exploitant|eigenaar|\p{L}*ontwikkelaar|\p{L}*corporatie|aannemer)
  )`;
/** Those of Belgium are none of these. */
const ofBelgium = String.raw`\s+(?:Antwerpen|Luik|Henegouwen|(?:West|Oost)-Vlaanderen|(?:Vlaams|Waals)-)`;
/** "de onderhandelingen tussen Utrecht en het Rijk" */
const andHigher = seldom`^\s+en\s+${counterpart}(?!\p{L}|\s+van\s+\p{Lu}|${ofBelgium})`;
/** What there is between who deal with one another. */
const dealing = pattern`
  (?:
    onderhandelingen|onderhandeling|overleg|gesprek(?:ken)?|discussie
    |conflict|strijd|ruzie|meningsverschil(?:len)?|rechtszaak|geschil
    |afspraken|overeenkomst|akkoord|convenant|deal|contract
    |verhouding|relatie|samenwerking
  )`;
/** "Haalt Drenthe het doel niet, dan moet de provincie": called by its type in the same sentence. */
const thenIt = seldom`^\s[^.;:!?]{3,120},\s(?:dan\s)?\p{Ll}+\s(?:[Dd]e|[Dd]eze)\s(gemeente|provincie)\s`;
const conditional = /(?:^|[.!?:;]["”’]?\s+)\p{Lu}\p{Ll}+(?:t|d|de|te|l|n)\s+$/u;
const talk = seldom`(?<!\p{L})${dealing}\s+tussen\s+$`;
/** "overeenkomsten opgesteld tussen" */
const drawnUp = seldom`(?<!\p{L})\p{L}*(?:overeenkomst(?:en)?|contract(?:en)?|afspraken|regeling|samenwerking|convenant)(?:\s\p{Ll}+){0,3}\stussen\s+$`;
/** "tussen Utrecht en een andere gemeente" */
const andMunicipality = seldom`^\s+en\s+(?:een|de)\s+(?:(?:andere|omliggende|omringende|naburige)\s+)?(?:buur)?gemeenten?(?!\p{L})`;
/** "de deal tussen Utrecht en Bouwbedrijf Jansen" */
const andOther = /^\s+en\s+\p{Lu}\p{L}+/u;
/** "aandeelhouder Utrecht" */
const roles = new Set('aandeelhouder medeaandeelhouder opdrachtgever fusiepartner vergunningverlener wegbeheerder'.split(' '));
/** "buurgemeente Utrecht", "fusiegemeente Delft", "buurprovincie Utrecht"; those of churches and of parts of a town are none. */
const typeWordEnd = {
  municipality: /^(?!(?:kerk|geloofs|pinkster|baptisten|evangelie|broeder|huis|wijk|dochter|studenten|deel)gemeente)\p{L}*gemeente$/u,
  province: /^\p{L}*provincie$/u,
};
/** "de opdeling van Rotterdam in tien gemeenten" */
const divided = seldom`(?<!\p{L})(?:opdeling|opsplitsing|herindeling|annexatie)\s+van(?:\s+de)?\s+$`;
const intoMunicipalities = seldom`^\s+(?:in\s+\p{Ll}+\s+(?:aparte\s+|zelfstandige\s+)?gemeenten|bij\s+\p{Lu})(?!\p{L})`;

/** What is done with another government, as an infinitive or a participle. */
const doneWithOther = pattern`
  (?:
    oppakken|opgepakt|regelen|geregeld|afstemmen|afgestemd|gemaakt|samengaan
    |bespreken|besproken|overleggen|overlegd|afspreken|afgesproken|onderhandelen|onderhandeld
    |in\s+(?:gesprek|overleg|onderhandeling)
  )`;
/** "moeten dat met Ede oppakken" */
const takenUp = seldom`^\s+(?:\p{Ll}+\s+){0,4}${doneWithOther}(?!\p{L})`;
/** "samen met Ede kijken" */
const sideBySide = /(?<!\p{L})samen\s+met\s+$/u;
const doneSideBySide = seldom`^\s+(?:\p{Ll}+\s+){0,4}(?:kijken|gekeken|doen|onderzoeken|onderzocht|werken|zoeken|gezocht|bepalen|uitwerken)(?!\p{L})`;
/** "En dat vindt Ede, …" */
const thatIsWhat = /(?<!\p{L})[Dd]at\s+(?:vindt|vond)\s+$/u;
const manyWant = new Set(['willen', 'wilden', 'eisen', 'eisten', 'vragen', 'vroegen', 'pleiten', 'pleitten']);
const isRow = seldom`^(?:,\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)*\s+en\s+\p{Lu}`;

/** "De provincie en Delft zijn het eens", "moet met de provincie, Delft en het waterschap in overleg": side by side with what can only be a government. */
const besideBefore = new RegExp(
  // "in de provincie en Delft" tells where; there it is no government.
  pattern`
    (?<!(?<!\p{L})(?:in|uit|binnen|buiten|naar|door|rond|heel|van)\s+(?:de\s+|het\s+)?)(?<!\p{L})(?:
      (?:[Dd]e\s+)?(?:[Pp]rovincie|[Rr]egering|[Mm]inister|[Ss]taatssecretaris|[Gg]edeputeerde)
      |(?:[Hh]et\s+)?(?:Rijk|[Kk]abinet|[Ww]aterschap|[Mm]inisterie|COA|UWV)
      |Rijkswaterstaat|ProRail
    )(?:\s+(?:en|én)|,)\s+$`,
  'u',
);
const onlyGovernment = pattern`(?:provincie|regering|minister|Rijk|kabinet|waterschap|ministerie|COA|UWV|Rijkswaterstaat|ProRail)`;
/** "en de provincie Antwerpen", "en de regering van Suriname": not those of here; "van Gent en" goes on with a row. */
const ofOthers = String.raw`\s+van\s+(?!\p{Lu}\p{Ll}+\s+en\s)\p{Lu}|\s+(?:Antwerpen|Luik|Henegouwen|Vlaams)`;
const besideBehind = seldom`^\s+(?:en|én)\s+(?:de\s+|het\s+)?${onlyGovernment}(?!\p{L}|${ofOthers})`;
const whereTo = new Set('in uit te naar bij nabij rond door vanuit richting over langs heel binnen buiten om de het'.split(' '));

/** "De minister noemt Ede, waar de raad instemde" */
const whereOrgan = seldom`^,\s+waar\s+(?:het\s+college|de\s+(?:gemeenteraad|raad|wethouder|coalitie))(?!\p{L})`;
/** "is door Staphorst en de provincie onderzocht" */
const isDoneBy = seldom`(?<!\p{L})(?:is|was|zijn|waren|wordt|werd|worden|werden)\s(?:\p{Ll}+\s){0,3}door\s+$`;

/** "Hoogheemraadschap van Delfland en Maassluis onderzoeken": what a named body and a place do together, at the head of a sentence. */
const doTogether = /^\s+\p{Ll}{3,}en\s/u;
const lieTogether = seldom`^\s+(?:liggen|lagen|groeien|hebben|hadden|zijn|waren|werden|worden|krijgen|komen|vieren)\s`;
function besideBody({ before, previous, mention, text, right }: Surroundings): string | undefined {
  if (before !== 'en' || previous?.kind !== 'government-body' || previous.bodyType === 'municipality' || previous.bodyType === 'province')
    return undefined;
  return text.slice(previous.end, mention.start) === ' en ' &&
    /(?:^|[.!?]\s+)(?:[Dd]e\s+|[Hh]et\s+)?$/u.test(text.slice(Math.max(0, previous.start - 8), previous.start)) &&
    doTogether.test(right) &&
    !lieTogether.test(right)
    ? `${previous.surface} en`
    : undefined;
}

const townVerbs = wordsOf('townVerbs');
/** "Ede zoekt buiten de bebouwde kom. De gemeente praat met": what is told next tells who it is. */
const toldNext = seldom`^\s\p{Ll}+\s[^.!?]{10,150}[.!?]["”’]?\s(?:De|Deze)\s(gemeente|provincie)(?=\s\p{Ll})`;
const deals = new Set('praat overlegt wil wilde gaat kan moet mag zal'.split(' '));
const theGovernmentNext = ({ bodyType }: Candidate, right: string): string | undefined => {
  const word = bodyType === 'province' ? 'provincie' : 'gemeente';
  if (!right.includes(`e ${word} `)) return undefined;
  const told = toldNext.exec(right);
  if (told?.[1] !== word) return undefined;
  const next = wordsOfClause(right.slice(told[0].length));
  return deals.has(next[0] ?? '') || actOf(next, 'one') ? `De ${word} ${next[0]}` : undefined;
};
/** "Ede wil de verkeersdruk in de stad verlagen": no town does something with itself. */
const actsOnTown = seldom`
  // A verb in the singular, but of none that befalls a town.
  ^\s(?!(?:krijgt|kreeg|heeft|had|kent|houdt|hield|komt|kwam|ontvangt|ontving|gaat|ging|verliest|ziet|zag)\s)\p{Ll}+(?:t|de|il|ou|an|ag|al)
  \s[^.,;:!?]{0,80}(?<!\p{L})(?:
    (?:in|van|voor|uit)\s(?:de|heel\sde)\s(?:hele\s|eigen\s)?stad
    |(?:zijn|haar)\s(?:inwoners|burgers|bewoners|ambtenaren)
  )(?!\p{L})`;

const ofTown = /\sstad(?!\p{L})|\s(?:zijn|haar)\s/u;
const worksOn = /^\swerkte?\saan\s/u;

/** A place as who acts, where the page speaks of governments; the least sure of the rules of places. */
export function byPlaceAsSubject(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { left, right, before, says } = around;
  if (/^(?:-|\s+\p{Lu})/u.test(right) || candidate.ended) return undefined;
  if (candidate.bodyType !== 'municipality' && candidate.bodyType !== 'province') return undefined;
  const verdict = (rule: string, cue: string): Verdict => ({ candidate, confidence: 0.55, rule, cue });
  const all = left.includes('gemeenten ') || left.includes('provincies ') ? ofAll.exec(left) : null;
  if (all?.[1] === (candidate.bodyType === 'province' ? 'provincies' : 'gemeenten'))
    return verdict('dealing', found(/\S.*$/su, all[0]) ?? before);
  if (!standing || standing.isWord) return undefined;
  const itself = conditional.test(left) ? thenIt.exec(right)?.[1] : undefined;
  if (itself === (candidate.bodyType === 'province' ? 'provincie' : 'gemeente')) return verdict('dealing', `de ${itself}`);
  const organ = whereTo.has(before) ? undefined : found(whereOrgan, right);
  if (organ) return verdict('dealing', organ);
  if (roles.has(before) || typeWordEnd[candidate.bodyType].test(before)) return verdict('dealing', before);
  const talks =
    before === 'tussen' && talk.test(left)
      ? (found(andHigher, right) ?? (standing.governed() ? found(andOther, right) : undefined))
      : undefined;
  const neighbours = before === 'tussen' && drawnUp.test(left) ? found(andMunicipality, right) : undefined;
  if (talks ?? neighbours) return verdict('dealing', talks ?? neighbours ?? before);
  const parted = intoMunicipalities.test(right) ? found(divided, left) : undefined;
  if (parted) return verdict('dealing', parted);
  // Behind a comma only where the row goes on to another of them.
  const beside =
    (before === 'en' || before === 'én' || (before === ',' && besideBehind.test(right)) ? found(besideBefore, left) : undefined) ??
    (whereTo.has(before) && !(before === 'door' && isDoneBy.test(left)) ? undefined : found(besideBehind, right));
  const withBody = says(sports) === undefined ? besideBody(around) : undefined;
  if (withBody) return verdict('dealing', withBody);
  if (beside && says(sports) === undefined) return verdict('dealing', beside);
  if (!(standing.sure || standing.governed()) || merrymaking.test(right) || says(sports) !== undefined) return undefined;
  if (before === 'met') {
    const together = found(takenUp, right) ?? (sideBySide.test(left) ? found(doneSideBySide, right) : undefined);
    return together ? verdict('dealing', together) : undefined;
  }
  if (before === 'vindt' || before === 'vond') return thatIsWhat.test(left) && !/^\s/.test(right) ? verdict('quoted', before) : undefined;
  // "Daarnaast willen Amsterdam, Rotterdam en Utrecht ook zeggenschap"
  if (before === 'laten' || before === 'lieten')
    return /\sweten(?!\p{L})/u.test(right) && isRow.test(right) && isTurned(left) ? verdict('deed', before) : undefined;
  if (manyWant.has(before)) return isRow.test(right) && isTurned(left) ? verdict('deed', before) : undefined;
  if (!subjectAfter.has(before)) return undefined;
  const meant = theGovernmentNext(candidate, right) ?? (ofTown.test(right) ? found(actsOnTown, right) : undefined);
  if (meant && !(townVerbs.test(right) && !worksOn.test(right)) && !leisure.test(sentenceOf(around))) return verdict('dealing', meant);
  const higher = found(withHigher, right);
  if (higher) return verdict('dealing', higher);
  return undefined;
}
