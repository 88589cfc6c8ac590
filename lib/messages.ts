import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Anchor, Finding } from './anchor.ts';
import type { Connection } from './connection.ts';
import type { AnnouncedResult } from './count.ts';
import type { Correction, PageWishes, Scope } from './correction.ts';
import type { Dossier } from './dossier.ts';
import type { Entity, EntityKey, EntityKind, FoundEntity } from './entity.ts';
import type { Follow } from './follow.ts';
import type { PageContext, Sighting } from './mention.ts';
import type { PackedSightings } from './packed-sightings.ts';
import type { AboutKey, DescribedPage } from './page-address.ts';
import type { Reading, Silent } from './reading.ts';
import type { RecordKind, SourceId } from './record.ts';
import type { PageMetadata, Save } from './save.ts';
import type { LineStyle, ReadingMode, Settings } from './settings.ts';
import type { Source } from './source.ts';
import type { WooRequest } from './woo-request.ts';

/** What a card on the page may know: counts that are already in the cache, nothing that has to be fetched. */
export interface CardFacts {
  entity: Entity;
  /** Of the kinds for which it was looked up itself. */
  counts: Partial<Record<RecordKind, number>>;
  /** Of other kinds: what came with what others were looked up for, so that it says nothing of how many there are. */
  viaOthers: Partial<Record<RecordKind, number>>;
  /** Epoch milliseconds of the oldest complete answer shown; absent when nothing was ever asked. */
  answeredAt?: number;
  /** Host name of the site that the tab shows, for what the reader may say of it; absent when it is no web page. */
  site?: string;
}

/** What the reader says of some words. */
export interface Saying {
  /** One of the bundled registers; null for nothing. */
  to: EntityKey | null;
  scope: Scope;
}

/** A source as the options show it. */
export type SourceFacts = Pick<Source, 'id' | 'homepage' | 'hosts' | 'access' | 'answersFor' | 'gives'>;

/** Where an entity is first mentioned in a frame. */
export interface DescribedMention {
  entity: EntityKey;
  anchor: Anchor;
}

/**
 * What the reader wants to keep: a record, an entity or, with neither, the page. The words on the page go along: what is selected there, else where the
 * entity is first mentioned. A page in which nothing is selected is kept as a whole, with everybody that it names.
 */
export interface Keeping {
  /** The tab whose page it was found on; absent for a lookup away from any page. */
  tabId?: number;
  entity?: EntityKey;
  /** Id of a record about this entity, as the cache has it. */
  record?: string;
  /** Only what is selected, or nothing at all. */
  selection?: boolean;
}

/** What the reader kept of the page in a tab, and what became of it. */
export interface KeptHere {
  /** Epoch milliseconds. */
  savedAt: number;
  findings: Finding[];
  /** For each finding, the words that were kept. */
  words: string[];
}

/** What the key kept: what is selected, or the page as a whole; or it did not come to that. */
export type KeptByKey = 'selection' | 'page' | 'failed';

/** A court ruling that a page names. */
export interface NamedRuling {
  ecli: string;
  /** Name of the court, by its code in the ECLI; absent for a code that we do not know. */
  court?: string;
}

/**
 * A text, with what stands above it where it is an item of a list and that says what the list is of; or where it stood when it was counted: the number of its batch among `batches`, and its place
 * in that.
 */
export type TextOrPlace = string | { text: string; lead: string } | [batch: number, place: number];

export interface Protocol {
  // from a page
  /**
   * In how many places of each of these texts, a paragraph or cell each, may a name stand? With the milliseconds that it took to tell, and what this batch of texts
   * is called as long as those with names in them are remembered: nobody else can guess that. And what stands above those that are items of a list, by their places, as only all of them together
   * tell that.
   */
  countNames(texts: string[]): { counts: number[]; ms: number; batch: string; leads: [place: number, lead: string][] };
  /**
   * Which names do these texts mention, all of them together being what of one page may have a name in it? About as many as `most`. With the milliseconds that it
   * took to tell. Throws when a text is no longer remembered.
   */
  identifyNames(question: { texts: TextOrPlace[]; batches: string[]; page: Omit<PageContext, 'title'>; most: number }): {
    sightings: PackedSightings;
    ms: number;
  };
  /** Whom may the words at this place of such a text stand for? Each once. */
  whoElse(question: { text: string; start: number; end: number }): EntityKey[];
  /** This frame was read: these entities are in it. */
  pageRead(reading: Reading): void;
  /** This frame will not be read, and why. */
  pageSilent(silent: Silent): void;
  /** Bring more of us into the frame that asks: what draws a card, or what makes corrections hold. Answers when it is there. */
  bring(what: 'card' | 'corrections'): void;
  /** The reader opened a card on the page; what do we have on this entity already? */
  cardOpened(entity: EntityKey): CardFacts;
  /** "Open" on a card: show this entity in the popup (or in a tab where the browser cannot open one). */
  openEntity(entity: EntityKey): void;
  /** "Bewaar" on a card: keep this entity, with where it stands. Answers when it is on disk: with the id of what is new, by which it can be taken back; null when it was kept before. */
  keepFromPage(entity: EntityKey): string | null;
  /** Take back what was kept from a card a moment ago, on this page. */
  takeBackFromPage(id: string): void;

  /** What the reader wants on this page, and on no other. */
  pageWishes(): PageWishes;
  /** The reader says on the page what these words stand for. Answers with the ids of what was noted, when it is on disk. */
  correctHere(saying: Saying & Pick<Correction, 'words' | 'from'>): string[];

  // from a page, or from our own screens
  /** Whom may the reader mean? Those of `first` that the registers have; then, by what is typed, others. Asks no source. */
  findEntities(question: { typed: string; first: EntityKey[] }): FoundEntity[];
  /** Take back what the reader said. Answers with what is gone, so that it can be put back. */
  undoCorrections(ids: string[]): Correction[];

  // from our own screens
  /** Read this tab now, all frames. The reader clicked the button. */
  readTab(tabId: number): void;
  /** The reader wants to know about this one. Records and askings arrive through the cache. */
  lookUp(question: {
    entity: EntityKey;
    /** default: every source that answers for it */ sources?: SourceId[];
    /** ask even if fresh */ again?: boolean;
    /** the next page, not the first */ more?: boolean;
    /** only when nobody was ever asked about it: the screen does not know yet, and does not wait to find out */ ifNew?: boolean;
  }): LookUpEnd;
  /** The reader wants to see this very record. It arrives through the cache, under its `recordKey`. */
  lookUpRecord(question: { source: SourceId; number: string; /** ask even if fresh */ again?: boolean }): void;
  /** The reader may soon want to know about somebody: work out what the first lookup would wait for. Asks nobody. */
  getReady(): void;
  /** Stop what is being asked about this one. */
  stopLookUp(about: AboutKey): void;
  /** Who of these have to do with each other, by what is in the registers, came with the extension, or is in the cache. Asks nobody, and keeps nothing. */
  connections(entities: EntityKey[]): Connection[];
  /** The reader looks at these, which came with the extension: put them where the screens and the dossier find them. Asks nobody. */
  holdBundled(records: { about: EntityKey; id: string }[]): void;
  /** Ask the sources what these have to do with each other, with no more than `mostRequests`. How it goes is told in memory, under the tab. */
  askForConnections(question: { tabId: number; entities: EntityKey[] }): void;
  /** Stop asking that. */
  stopConnections(tabId: number): void;
  /** What the address of the page in this tab says of it; null when it says nothing. Asks nobody. */
  readPageAddress(tabId: number): DescribedPage | null;
  /** The court rulings that the page in this tab names. Asks nobody but the page. */
  rulingsHere(tabId: number): NamedRuling[];
  /** The announced result of an election in a municipality, or without one in the country, for these lists, where we hold it. Asks nobody. */
  announcedResult(question: { municipality?: EntityKey; election: string; lists: string[] }): AnnouncedResult | null;
  /** The same in several municipalities at once, in their order. */
  announcedResults(question: { municipalities: EntityKey[]; election: string; lists: string[] }): (AnnouncedResult | null)[];
  /** Where to read from now on. The permission has been asked for by the screen. */
  setMode(mode: ReadingMode): void;
  /** Switch reading on this site (host) on or off. */
  setSite(choice: { host: string; on: boolean }): void;
  /** Have no choice made about this site (host): neither switched on nor off. */
  forgetSite(host: string): void;
  /** Kinds that are not marked from now on, in open tabs too. */
  muteKinds(kinds: EntityKind[]): void;
  /** Underline a kind with this line from now on, in open tabs too. Another kind that has it gets the line that this one had. */
  setLine(choice: { kind: EntityKind; line: LineStyle }): void;
  /** Ask this source from now on, or leave it alone. */
  setSource(choice: { source: SourceId; on: boolean }): void;
  /** The reader allowed these hosts (match patterns) to be asked as sources, and the browser does. */
  allowHosts(hosts: string[]): void;
  /** How long, and how much, of what sources gave is held from now on. What is over goes when the screen, or the day, has it thrown away. */
  setKeeping(choice: Pick<Settings, 'keepDays' | 'keepRecords'>): void;
  /** Every source, in the order in which they are asked. */
  describeSources(): SourceFacts[];
  /**
   * Throw away what sources gave, and the list of requests; or everything, also what the reader made and chose, and give back what the browser allowed, as if just
   * installed. How it goes, and ended, is told in memory (`Erasing`).
   */
  erase(what: 'fetched' | 'everything'): void;
  /** Stop that: what was not erased yet stays. */
  stopErasing(): void;
  /** Nobody may be at it any more: find out what is gone, and tell that. */
  endErasing(): void;
  /** Put back what the second copy of the dossier still holds, which the reader put off. Rejects when it failed, and nothing has changed. */
  bringBack(): void;
  /** Switch reading of the page in this tab on or off, until it is left. */
  setPage(choice: { tabId: number; on: boolean }): void;
  /** Scroll to the next mention of this entity in this tab and light it up. */
  showOnPage(choice: { tabId: number; entity: EntityKey }): void;

  /** Open the pdf that this tab shows in our own reader, beside it. */
  openPdf(tabId: number): void;

  /** The reader says what stands for an entity in this tab stands for, however it is written there. Answers with the ids of what was noted. */
  correctTab(saying: Saying & { tabId: number; entity: EntityKey }): string[];
  /** What the reader chose, from a backup. Answers whether all of it holds; reading everywhere only where the browser permits that already. */
  putBackSettings(settings: Settings): boolean;
  /** The reader's note on a correction. Answers when it is on disk. */
  noteCorrection(note: { id: string; text: string }): void;

  /** Keep something in the dossier. Answers when it is on disk; what was kept already is renewed. */
  keep(what: Keeping): Save;
  /** What of the page in this tab was kept, and whether it still stands there. Null when it was not kept. */
  keptHere(tabId: number): KeptHere | null;
  /** What the reader wants otherwise about something kept. Answers when it is on disk. */
  changeSave(change: { id: string; note?: string; tags?: string[]; dossier?: string | null }): void;
  /** Tell from now on what is newly published about this one. Answers when that is on disk: whether there was room for one more. */
  follow(whom: { entity: EntityKey; name: string }): boolean;
  /** Tell no more. Answers when that is on disk. */
  unfollow(entity: EntityKey): void;
  /** Follow these again, as they were. Answers when that is on disk. */
  putBackFollows(follows: Follow[]): void;
  /** Keep a request under the Woo as it now is; also puts back one that was thrown away. Answers when it is on disk. */
  putRequest(request: WooRequest): void;
  /** Make a dossier of this name, or give the one that there is. Answers when it is on disk. */
  makeDossier(name: string): Dossier;
  /** Take these out of the dossier, into the bin. Answers how many there were. */
  discardSaves(ids: string[]): number;
  /** Take these out of the bin, back into the dossier. Answers how many came back. */
  putBackSaves(ids: string[]): number;

  // to a page
  /** Light up the next mention of this entity; false when this frame has none. */
  showMention(entity: EntityKey): boolean;
  /** Who are the words that the reader selected in this frame? */
  lookUpSelection(words: string): void;
  /** Step to the next (1) or previous (-1) mention and open its card. */
  stepMention(direction: 1 | -1): void;
  /** Read this frame; when the reader asks for this very page also where we do not read by ourselves. */
  readNow(asked: boolean): void;
  /** Every sighting in this frame, in the order of the page. */
  listSightings(): Sighting[];
  /** Where these entities are first mentioned in this frame; those that it does not mention are left out. */
  describeMentions(entities: EntityKey[]): DescribedMention[];
  /** What this page says about itself. */
  describePage(): PageMetadata;
  /** The court rulings (ECLI) that this frame names. */
  describeEclis(): string[];
  /** What is selected in this frame; null when nothing is, or more than is kept. */
  describeSelection(): Anchor | null;
  /** Look for what was kept of this page, and mark what is found and nothing else. Answers in the same order. */
  findAnchors(anchors: Anchor[]): Finding[];
  /** "Bewaar" on the card that is open in this frame; false when none is. */
  keepCard(): boolean;
  /** Tell the reader what the key kept, in a card. */
  sayKept(what: KeptByKey): void;
  /** Take every underline away and stop watching. */
  stopReading(): void;
  /** The reader wants something else now: ask again what. */
  wishesChanged(): void;
  /** The background is not sure that what it knows is still about this document: report again. */
  reportAgain(): void;
}

/** Every source was asked; `ifNew` was asked, and somebody was asked before; or nobody knows who that is, and there is nothing to ask for. */
export type LookUpEnd = 'asked' | 'asked-before' | 'stranger';

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
