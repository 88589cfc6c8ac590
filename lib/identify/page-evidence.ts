import { seldom } from '../detect/seldom.ts';
import type { EntityKey } from '../entity.ts';
import type { Candidate, Mention, PageContext, Passage, Sighting } from '../mention.ts';
import { isExplainedAsOther } from './explained-as-other.ts';
import { type Named, namedIn } from './named-on-page.ts';
import {
  bearersIn,
  isBorneByOffice,
  isBorneIn,
  isForeign,
  latestYear,
  soundsBelgian,
  soundsLocal,
  soundsSporting,
  soundsSurinamese,
} from './page-subject.ts';

/**
 * What one part of a page says that holds for all of it. Gathered first, then every mention is judged in its light; what was judged without asking for anything that the rest of
 * the page adds to, is not judged again (`isAsked`).
 */
export class PageEvidence {
  /** Whether anything was asked for that the rest of the page adds to, since this was set to false: what was judged since may come out otherwise when there is more of it. */
  isAsked = false;
  readonly #certain = new Map<EntityKey, number>();
  readonly #inFull = new Set<EntityKey>();
  readonly #defined = new Map<string, Defined | null>();
  readonly #provinces = new Map<EntityKey, number>();
  readonly #acting = new Set<EntityKey>();
  readonly #hinted = new Set<EntityKey>();
  readonly #somebody = new Map<string, boolean>();
  readonly #holders = new Map<string, boolean>();
  readonly #where = new Map<string, boolean>();
  #bearers: ReadonlySet<string> | undefined;
  #isMatchReport: boolean | undefined;
  #isSurinamese: boolean | undefined;
  #isLocalPolitics: boolean | undefined;
  #named: Named | undefined;
  readonly #passages: Passage[];
  /** A page of another country, or not in Dutch: names that other countries have too stay silent. */
  readonly foreign: boolean;
  /** "utrecht" for www.utrecht.nl */
  readonly site: string;
  /** The latest year that the beginning of the page names; 0 when it names none. */
  readonly year: number;

  /** Of a page of which nothing was judged yet. */
  constructor(passages: Passage[], page: PageContext) {
    const host = page.host ?? '';
    this.#passages = passages;
    this.foreign = isForeign(page.language, passages) || soundsBelgian(passages) || /\.(?:be|brussels|vlaanderen|sr|de|fr|uk)$/.test(host);
    this.site = host.split('.').at(-2) ?? '';
    this.year = latestYear(passages);
  }

  /** What of registers the page names, sure or not. Looked at when first asked. */
  get named(): Named {
    return (this.#named ??= namedIn(this.#passages));
  }

  /** Whether the page is about matches and players more than about governments: a place may be its club there. Looked at when first asked. */
  get isMatchReport(): boolean {
    return (this.#isMatchReport ??= soundsSporting(this.#passages));
  }

  /** Whether the page is about local governments rather than about what else happens in towns. Looked at when first asked. */
  get isLocalPolitics(): boolean {
    return (this.#isLocalPolitics ??= soundsLocal(this.#passages));
  }

  /** Whether somebody on the page is called so: "Jan Delft", "buurman Delft". Looked at when first asked. */
  bearerOf(surface: string): boolean {
    return (this.#bearers ??= bearersIn(this.#passages)).has(surface);
  }

  /** The same of a name that was not found, as it is in no register. Looked at once for each name. */
  isSomebody(surface: string): boolean {
    return answered(this.#somebody, surface, () => isBorneIn(this.#passages, surface));
  }

  /** Whether somebody with an office or a title is called so on this page. Looked at once for each name. */
  holdsOffice(surface: string): boolean {
    return answered(this.#holders, surface, () => isBorneByOffice(this.#passages, surface));
  }

  /** Whether something is in a place of that name, or comes from there, on this page. Looked at once for each name. */
  isWhere(surface: string): boolean {
    const isThere = ({ text }: Passage) =>
      [` in ${surface}`, ` uit ${surface}`, `emeente ${surface}`].some((words) => text.includes(words));
    return answered(this.#where, surface, () => this.#passages.some(isThere));
  }

  /** Whether the page speaks of Suriname and of nothing that only the Netherlands have: its ministries bear the names of ours. Looked at when first asked. */
  get isSurinamese(): boolean {
    return (this.#isSurinamese ??= soundsSurinamese(this.#passages));
  }

  /** Entities that are surely on the page, with how often. */
  get certain(): Map<EntityKey, number> {
    this.isAsked = true;
    return this.#certain;
  }

  /** Places that did somewhere what only a government does: not certain, but spoken of as one. */
  get acting(): Set<EntityKey> {
    this.isAsked = true;
    return this.#acting;
  }

  /** A deed of a place: one that is hardly sure counts only where there is another. */
  addDeed(entity: EntityKey, isSure: boolean): void {
    if (isSure || this.#hinted.has(entity)) this.acting.add(entity);
    this.#hinted.add(entity);
  }

  /** Of the certain ones, those that are written out somewhere, not only abbreviated. */
  get inFull(): Set<EntityKey> {
    this.isAsked = true;
    return this.#inFull;
  }

  /** Sure municipalities per province, to tell two of one name apart. */
  get provinces(): Map<EntityKey, number> {
    this.isAsked = true;
    return this.#provinces;
  }

  /** Abbreviations that the page itself explains; null when it explains them as something that is not in our registers. */
  get defined(): Map<string, Defined | null> {
    this.isAsked = true;
    return this.#defined;
  }

  /** Whether the page explains anything so far. */
  get explains(): boolean {
    return this.#defined.size > 0;
  }

  /** What the page explains this as; undefined when it does not. */
  definitionOf(surface: string): Defined | null | undefined {
    const found = this.#defined.get(surface);
    if (found !== undefined) this.isAsked = true;
    return found;
  }
}

/** What was answered before, or is now, and kept. */
function answered(known: Map<string, boolean>, name: string, ask: () => boolean): boolean {
  const before = known.get(name) ?? ask();
  known.set(name, before);
  return before;
}

export interface Defined {
  candidate: Candidate;
  /** "Rijksdienst voor Identiteitsgegevens (RvIG)" */
  words: string;
  /** Key under `why`; default `defined`. */
  rule?: string;
}

/** From this confidence on, a sighting speaks for other mentions of the same entity. */
const surely = 0.8;

/** By these rules a place acts as its government. */
const shownInDeeds = new Set(['deed', 'acts', 'dealing', 'quoted']);

/** Of the mentions, in order and none over another, the one that begins here. */
function mentionAt(mentions: readonly Mention[], start: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return mentions[low]?.start === start ? mentions[low] : undefined;
}

export function addSightings(evidence: PageEvidence, sightings: Sighting[], passage: Passage): void {
  for (const sighting of sightings) {
    if (sighting.confidence < surely) {
      if (shownInDeeds.has(sighting.reason.rule)) evidence.addDeed(sighting.entity, sighting.confidence >= 0.55);
      continue;
    }
    evidence.certain.set(sighting.entity, (evidence.certain.get(sighting.entity) ?? 0) + 1);
    const mention = mentionAt(passage.mentions, sighting.start);
    const candidate = mention?.candidates.find((each) => each.entity === sighting.entity);
    if (candidate && candidate.role !== 'abbreviation' && candidate.role !== 'adjective') evidence.inFull.add(sighting.entity);
    const province = candidate?.owner;
    if (province) evidence.provinces.set(province, (evidence.provinces.get(province) ?? 0) + 1);
  }
}

const abbreviation = String.raw`[\p{Lu}\d](?:[\p{L}\d]|[&-](?=\p{L})){0,9}`;
const explained = seldom`
  ^\s*\(\s*(?:
    (?:hierna|verder|afgekort|voortaan|ook)\s*(?:te noemen|wel|genoemd)?\s*:?\s*
  )?(?:de\s+|het\s+)?[‘“"'«]?(${abbreviation})[’”"'»]?\s*[,)]`;

const explains = seldom`(?<![\p{L}\d])(${abbreviation})\s*\((?:de\s+|het\s+)?$`;

const organBefore = /(Gedeputeerde|Provinciale) Staten van(?: de)?\s+$/iu;

/**
 * "Full name (ABBR)" and "ABBR (Full name)". Given the sightings of the full names, binds the short form for the whole page, whatever it
 * means elsewhere. A short form after words that are none of ours ("Associated Press (AP)") is bound to nobody.
 */
export function addDefinitions(evidence: PageEvidence, passage: Passage, sightings: Sighting[]): void {
  const { text, mentions } = passage;
  // Without a bracket none is explained beside its name; most passages have none.
  if (text.includes('(')) for (const sighting of sightings) addDefinition(evidence, passage, sighting);
  let known: Set<number> | undefined;
  const ends = () => (known ??= new Set(sightings.map(({ end }) => end)));
  for (const mention of mentions)
    if (isExplainedAsOther(text, mention, ends)) evidence.defined.set(text.slice(mention.start, mention.end), null);
}

function addDefinition(evidence: PageEvidence, { text, mentions }: Passage, sighting: Sighting): void {
  const mention = mentionAt(mentions, sighting.start);
  const candidate = mention?.candidates.find((each) => each.entity === sighting.entity);
  if (!candidate || candidate.role === 'abbreviation') return;
  const after = explained.exec(text.slice(sighting.end, sighting.end + 60));
  const short = after?.[1];
  if (short && (isInitials(short) || spellsWords(short, sighting.surface)) && isShortFor(short, sighting.surface, candidate.name))
    evidence.defined.set(short, { candidate, words: `${sighting.surface}${after[0]}`.replace(/\s+/g, ' ') });
  const organ = short && organBefore.exec(text.slice(Math.max(0, sighting.start - 40), sighting.start));
  if (short && organ && `${organ[0].charAt(0)}S`.toUpperCase() === short)
    evidence.defined.set(short, { candidate, words: `${organ[0]}${sighting.surface}${after[0]}`.replace(/\s+/g, ' ') });
  const ahead = text.slice(Math.max(0, sighting.start - 24), sighting.start);
  const before = ahead.includes('(') ? explains.exec(ahead) : null;
  if (before?.[1] && isInitials(before[1]) && isShortFor(before[1], sighting.surface, candidate.name))
    evidence.defined.set(before[1], { candidate, words: `${before[0]}${sighting.surface})`.replace(/\s+/g, ' ') });
}

/** "(VII)" is a chapter of the budget. */
const isNumeral = /^[IVXLC]+$/;
const isInitials = (text: string): boolean => !isNumeral.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** "Raad voor het openbaar bestuur (Rob)": one capital, but each letter begins a word, small words left out. */
function spellsWords(short: string, name: string): boolean {
  const words = name.match(/\p{L}+/gu)?.filter((word) => !/^(?:voor|van|het|de|der|en|in|te)$/u.test(word)) ?? [];
  return (
    short.length > 2 &&
    words
      // "Dienst ICT Uitvoering (Dictu)": what is an abbreviation itself goes as a whole.
      .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.charAt(0)))
      .join('')
      .toLowerCase() === short.toLowerCase()
  );
}

/** The letters of the short form come in this order in the name, and it begins with the same letter as one of its words. */
function isShortFor(short: string, ...names: string[]): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return names.some((name) => {
    const small = name.toLowerCase();
    let at = new RegExp(String.raw`(?<![\p{L}])${letters.charAt(0)}`, 'u').exec(small)?.index ?? -1;
    if (at < 0) return false;
    for (const letter of letters) {
      // "IenW", "BenW": the "en" of an ampersand
      const next = small.indexOf(letter, at);
      if (next < 0) return false;
      at = next + 1;
    }
    return true;
  });
}
