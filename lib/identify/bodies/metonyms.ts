import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';
import { beforeSubject } from './before-subject.ts';
import { sports, type Standing } from './standing.ts';

/** Deeds of a government, with the place as its subject: "Goes onderzoekt of …". Kept to what only a government does. */
const deeds = wordsOf('deeds');
/** Deeds that need no word about government beside them: clubs and people of a town do none of these. */
const plainDeeds = wordsOf('plainDeeds');
/** "vormden een nieuwe coalitie": who has one governs. */
const hasGovernment = /(?:coalities?|coalitieakkoord(?:en)?|gedeputeerden|wethouders)$/;
/** Of several in a row: "Delft, Rijswijk en Westland hebben ingestemd". */
const governTogether = wordsOf('governTogether');
/** The same behind its verb: "gaan Delft en Westland verder als". */
const governTogetherAfter = wordsOf('governTogetherAfter');
/** Behind most names is no row; its patterns are then not even made ready, of which each costs a millisecond. */
const otherPlacesFollow = /^(?:\s*,|\s+en)\s/;
const pluralVerbs = new Set('gaan gingen willen wilden hebben hadden werken doen deden stellen stelden voeren voerden'.split(' '));
/** "doen ook" */
const pluralBefore = seldom`(?<!\p{L})(?:doen|deden|hebben|hadden|stellen|stelden|voeren|voerden)\s+\p{Ll}+\s+$`;
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
const colleagues = seldom`(?<!\p{L})(?:collega|ambtgeno)\p{L}*(?:['’]s)?\s+(?:uit|van|in)\s+$`;
const ofColleagues = new Set(['uit', 'van', 'in']);
/** "de claim van Zwolle", "overleg met Zwolle": of a place that the page names as a government. */
const matters = wordsOf('matterOf');
/** "Reactie Ede op de studie", "(bijdrage Ede)", "Verordening jeugdhulp Ede 2026": as papers and headings have it. */
const withoutVan = seldom`
  (?<!\p{L})(?:
    [Bb]ijdrage|[Rr]eactie|[Zz]ienswijze|[Ss]tandpunt|[Ww][ou][ob]-(?:verzoek(?:en)?(?:\s(?:aan|bij))?|besluit)
    // What it spends and what it is about to do.
    |(?:[Pp]rogramma|[Mm]eerjaren)?[Bb]egroting|[Kk]adernota|[Jj]aarrekening|[Jj]aarstukken|[Cc]oalitieakkoord|[Cc]ollegeprogramma|[Oo]mgevingsvisie
    // What its people pay.
    |[Aa]fvalstoffenheffing|[Oo]zb|OZB|[Ww]oonlasten|(?:[Hh]onden|[Tt]oeristen|[Oo]nroerendezaak)belasting|[Rr]ioolheffing|[Pp]arkeertarie(?:f|ven)|[Ll]eges
    // Who is chosen to govern.
    |[Vv]erkiezingsuitslag|(?:[Gg]emeente)?[Rr]aadsverkiezing(?:en)?|[Bb]urgemeesterschap|[Cc]oalitieonderhandelingen|[Cc]ollegeonderhandelingen|[Ff]ormatie
    // Council and college.
    |[Bb]esluit
    |(?:[Rr]aads|[Cc]ollege)(?:besluit|voorstel)(?:en)?|[Rr]aadsinformatiebrief|[Rr]aadsvergadering|[Rr]aadsgriffie
    |[Rr]aadsinformatie|[Bb]estuurlijke\s[Ii]nformatie
    // Who works there, of several: one may be called like the town.
    |[Ww]ethouders|[Rr]aadsleden|[Aa]mbtenaren|[Hh]andhavers|[Bb]oa['’]s
    // What it lays down.
    |[Gg]emeenteblad|[Gg]emeentehuis|[Ss]tadhuis|APV|[Aa]lgemene\s(?:[Pp]laatselijke\s)?[Vv]erordening
  )(?:\s(?:19|20)\d\d(?:[-–/]\d{2,4})?)?\s+$`;
/** "Verordening jeugdhulp Ede 2026", "Afvalstoffenverordening Tiel": the whole of a heading, with no verb and no preposition in it. */
const regulation = seldom`
  (?:^|\n)(?:
    (?:\p{Lu}\p{Ll}*v|V)erordening|Subsidieregeling|Beleidsregels?|Nadere\sregels|Mandaat(?:besluit|regeling|register)
    |(?:Woon|Structuur|Horeca|Detailhandels|Mobiliteits|Warmte|Groen|Energie|Economische\s|Landschaps|Cultuur|Recreatie)visie
  )
  (?:\s(?!(?:die|dat|van|voor|op|over|in|geldt|is|was|mag|mogen|gaat|wordt|werd)\s)\p{Ll}[\p{Ll}-]*|\sen\s\p{Ll}+){0,4}\s$`;
const endsHeading = /^(?:\s(?:19|20)\d\d(?:[-–/]\d{2,4})?)?(?:$|\n)/u;
const byWord = new Set(['volgens', 'namens']);
const matterWords = new Set(['van', 'met', 'aan', 'door']);
/** "Ede (120.000 inwoners) verbiedt", "Ede, net als Ermelo, verbiedt": the verb is behind it. */
const asideBehind = /^(?:\s*\([^()]{1,60}\)|,\s+(?:net als|evenals|net zoals|samen met)\s[^,.;:!?()]{2,40},)(?=\s\p{Ll})/u;

/** The place for its government: "Goes verbiedt vuurwerk". For most deeds only where local government is spoken of. */
export function byMetonym(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing) return undefined;
  const { certain, sure, isWord, spoken, governed } = standing;
  const { left, before, says } = around;
  const right = around.right.replace(asideBehind, '');
  const isSubject = beforeSubject.has(before);
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
  if (!isWord && ofColleagues.has(before) && spoken()) {
    const colleague = found(colleagues, left);
    if (colleague) return verdict(0.6, 'office', colleague);
  }
  const heading =
    !isWord && candidate.bodyType !== 'province' && !/^(?:-|\s+\p{Lu})/u.test(around.right) ? found(withoutVan, left) : undefined;
  if (heading) return verdict(0.6, 'matter', heading);
  const title = !isWord && endsHeading.test(around.right) ? found(regulation, left) : undefined;
  if (title) return verdict(0.6, 'matter', title);
  const matter = sure && matterWords.has(before) ? found(matters, left) : undefined;
  if (matter) return verdict(0.6, 'matter', matter);
  if (!/^\s+\p{Ll}/u.test(right) || merrymaking.test(right)) return undefined;
  const decision =
    adverbs.has(before) && hasDecided.test(left) ? found(decidedAtEnd, right) : takes.has(before) ? found(sameDecision, right) : undefined;
  if (decision) return !isWord && (sure || governed()) ? verdict(sure ? 0.65 : 0.55, sure ? 'deedBefore' : 'deed', decision) : undefined;
  if (byWord.has(before)) return sure ? verdict(0.65, 'deedBefore', before) : undefined;
  const deed = isSubject ? (found(deeds, right) ?? found(plainDeeds, right)) : undefined;
  if (deed && (sure || spoken())) return verdict(sure ? 0.75 : 0.6, 'deed', deed);
  if (deed && plainDeeds.test(right) && !isWord) return verdict(0.55, 'deed', deed);
  return undefined;
}

/** Whether a row of places begins here that govern together. */
export const opensDeed = (right: string): boolean => governTogether.test(right) || governTogetherAfter.test(right);
