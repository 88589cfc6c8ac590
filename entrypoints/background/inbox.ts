import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { entityKinds, kindOf } from '../../lib/entity.ts';
import { type Protocol, onMessage } from '../../lib/messages.ts';
import type { Reading } from '../../lib/reading.ts';
import { partsOfRecordKey, type RecordKey } from '../../lib/page-address.ts';
import { longestId, sourceIds } from '../../lib/record.ts';
import { scopes } from '../../lib/correction.ts';
import { keepDaysChoices, keepRecordsChoices, lineStyles } from '../../lib/settings.ts';
import { WooRequestSchema } from '../../lib/share/woo-request-schema.ts';
import { FollowSchema } from '../../lib/share/follow-schema.ts';
import { HostSchema, SettingsSchema } from '../../lib/share/settings-schema.ts';
import { DossierSchema, EntityKeySchema as key, IdSchema, NoteSchema, TagsSchema } from '../../lib/share/save-schema.ts';
import { NotAccepted, text } from './message-parts.ts';
import type { Question } from './page-answers.ts';

/** Who may say a thing: a page that we read (a stranger shares its room), a screen of our own, or either. */
type Speaker = 'page' | 'screen' | 'either';

/** As it stands in addresses: it becomes part of one. */
const recordNumber = z.string().check(z.regex(/^[\w][\w.:/-]{0,199}$/));
const aRecordKey = z.custom<RecordKey>((value) => typeof value === 'string' && value.length <= 300 && partsOfRecordKey(value) !== null);
const ids = z.array(IdSchema).check(z.maxLength(100_000));
const tabId = z.int().check(z.nonnegative());
const since = z.number().check(z.positive());

const Reading = z.object({
  since,
  seen: z
    .array(
      z.object({
        key,
        kind: z.enum(entityKinds),
        name: text(500),
        count: z.int().check(z.positive()),
        confidence: z.number().check(z.gte(0), z.lte(1)),
        reason: z.object({ rule: text(60), cue: z.exactOptional(text(300)) }),
        surface: text(500),
      }),
    )
    .check(
      z.maxLength(5_000),
      // An entity of one kind that calls itself another would stand in the wrong list.
      z.refine((seen) => seen.every((entity) => kindOf(entity.key) === entity.kind)),
    ),
  characters: z.number().check(z.nonnegative()),
  spentMs: z.number().check(z.nonnegative()),
  stoppedEarly: z.boolean(),
}) satisfies z.ZodMiniType<Reading>;

/** No more than a page may have read of it. */
const longestText = 6_000_000;
const lengthOf = (all: readonly string[]): number => all.reduce((sum, { length }) => sum + length, 0);
const texts = z.array(z.string()).check(
  z.maxLength(50_000),
  z.refine((all) => lengthOf(all) <= longestText),
);
const listed = z.object({ text: z.string(), lead: text(200) });
const place = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

const words = z.string().check(z.minLength(1), z.maxLength(200));
const election = {
  election: z.string().check(z.regex(/^[A-Z]{2}\d{8}$/)),
  lists: z.array(text(500)).check(z.maxLength(500)),
};
const saying = { to: z.nullable(key), scope: z.enum(scopes) };

/** What the background listens to; the rest of the protocol goes to pages. */
type ToPage =
  | 'readNow'
  | 'listSightings'
  | 'showMention'
  | 'stepMention'
  | 'stopReading'
  | 'reportAgain'
  | 'wishesChanged'
  | 'lookUpSelection'
  | 'keepCard'
  | 'sayKept'
  | Question;
type Heard = Exclude<keyof Protocol, ToPage>;
type Data<Name extends Heard> = Parameters<Protocol[Name]>[0];
type Answer<Name extends Heard> = ReturnType<Protocol[Name]>;

const several = z.array(key).check(z.maxLength(500));

interface Letter<Name extends Heard> {
  from: Speaker;
  data: z.ZodMiniType<Data<Name>>;
}

/** Everything that the background takes in: from whom, and of what shape. */
export const inbox: { readonly [Name in Heard]: Letter<Name> } = {
  countNames: { from: 'page', data: texts },
  identifyNames: {
    from: 'page',
    data: z.object({
      texts: z.array(z.union([z.string(), listed, place])).check(
        z.maxLength(50_000),
        z.refine((all) => lengthOf(all.map((each) => (typeof each === 'string' ? each : 'text' in each ? each.text : ''))) <= longestText),
      ),
      batches: z.array(text(100)).check(z.maxLength(50_000)),
      page: z.object({ host: z.exactOptional(text(300)), language: z.exactOptional(text(100)) }),
      most: z.int().check(z.positive()),
    }),
  },
  whoElse: { from: 'page', data: z.object({ text: text(longestText), start: z.int(), end: z.int() }) },
  pageRead: { from: 'page', data: Reading },
  pageSilent: {
    from: 'page',
    data: z.object({ why: z.enum(['page-off', 'site-off', 'opted-out', 'private-place', 'not-allowed', 'pdf']), since }),
  },
  bring: { from: 'page', data: z.enum(['card', 'corrections']) },
  cardOpened: { from: 'page', data: key },
  openEntity: { from: 'page', data: key },
  keepFromPage: { from: 'page', data: key },
  takeBackFromPage: { from: 'page', data: IdSchema },
  pageWishes: { from: 'page', data: z.undefined() },
  correctHere: { from: 'page', data: z.object({ ...saying, words, from: z.nullable(key) }) },

  findEntities: { from: 'either', data: z.object({ typed: text(200), first: z.array(key).check(z.maxLength(20)) }) },
  undoCorrections: { from: 'either', data: ids },

  readTab: { from: 'screen', data: tabId },
  lookUp: {
    from: 'screen',
    data: z.object({
      entity: key,
      sources: z.exactOptional(z.array(z.enum(sourceIds)).check(z.maxLength(sourceIds.length))),
      again: z.exactOptional(z.boolean()),
      more: z.exactOptional(z.boolean()),
      ifNew: z.exactOptional(z.boolean()),
    }),
  },
  lookUpRecord: {
    from: 'screen',
    data: z.object({ source: z.enum(sourceIds), number: recordNumber, again: z.exactOptional(z.boolean()) }),
  },
  getReady: { from: 'screen', data: z.undefined() },
  stopLookUp: { from: 'screen', data: z.union([key, aRecordKey]) },
  connections: { from: 'screen', data: several },
  holdBundled: { from: 'screen', data: z.array(z.object({ about: key, id: text(500) })).check(z.maxLength(5_000)) },
  askForConnections: { from: 'screen', data: z.object({ tabId, entities: several }) },
  stopConnections: { from: 'screen', data: tabId },
  readPageAddress: { from: 'screen', data: tabId },
  rulingsHere: { from: 'screen', data: tabId },
  announcedResult: { from: 'screen', data: z.object({ municipality: z.exactOptional(key), ...election }) },
  announcedResults: { from: 'screen', data: z.object({ municipalities: z.array(key).check(z.maxLength(1_000)), ...election }) },
  setMode: { from: 'screen', data: z.enum(['on-click', 'chosen-sites', 'everywhere']) },
  setSite: { from: 'screen', data: z.object({ host: HostSchema, on: z.boolean() }) },
  forgetSite: { from: 'screen', data: HostSchema },
  muteKinds: { from: 'screen', data: z.array(z.enum(entityKinds)).check(z.maxLength(entityKinds.length)) },
  setLine: { from: 'screen', data: z.object({ kind: z.enum(entityKinds), line: z.enum(lineStyles) }) },
  setSource: { from: 'screen', data: z.object({ source: z.enum(sourceIds), on: z.boolean() }) },
  allowHosts: { from: 'screen', data: z.array(z.string().check(z.regex(/^https:\/\/[a-z0-9.-]{1,253}\/\*$/))).check(z.maxLength(100)) },
  setKeeping: {
    from: 'screen',
    data: z.object({ keepDays: z.literal(keepDaysChoices), keepRecords: z.literal(keepRecordsChoices) }),
  },
  describeSources: { from: 'screen', data: z.undefined() },
  erase: { from: 'screen', data: z.enum(['fetched', 'everything']) },
  stopErasing: { from: 'screen', data: z.undefined() },
  endErasing: { from: 'screen', data: z.undefined() },
  bringBack: { from: 'screen', data: z.undefined() },
  setPage: { from: 'screen', data: z.object({ tabId, on: z.boolean() }) },
  showOnPage: { from: 'screen', data: z.object({ tabId, entity: key }) },
  openPdf: { from: 'screen', data: tabId },
  correctTab: { from: 'screen', data: z.object({ ...saying, entity: key, tabId }) },
  putBackSettings: { from: 'screen', data: SettingsSchema },
  noteCorrection: { from: 'screen', data: z.object({ id: text(100), text: text(10_000) }) },
  keep: {
    from: 'screen',
    data: z.object({
      tabId: z.exactOptional(tabId),
      entity: z.exactOptional(key),
      record: z.exactOptional(text(longestId)),
      selection: z.exactOptional(z.boolean()),
    }),
  },
  keptHere: { from: 'screen', data: tabId },
  changeSave: {
    from: 'screen',
    data: z.object({
      id: IdSchema,
      note: z.exactOptional(NoteSchema),
      tags: z.exactOptional(TagsSchema),
      dossier: z.exactOptional(z.nullable(IdSchema)),
    }),
  },
  follow: { from: 'screen', data: z.object({ entity: key, name: text(500) }) },
  unfollow: { from: 'screen', data: key },
  putBackFollows: { from: 'screen', data: z.array(FollowSchema).check(z.maxLength(1_000)) },
  putRequest: { from: 'screen', data: WooRequestSchema },
  makeDossier: { from: 'screen', data: DossierSchema.shape.name },
  discardSaves: { from: 'screen', data: ids },
  putBackSaves: { from: 'screen', data: ids },
};

export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  /** Chrome and Edge only. */
  documentLifecycle?: string;
  tab?: { id?: number; windowId?: number; index?: number; url?: string; incognito?: boolean };
}

/**
 * Whether this sender is who may say it. A screen is a page of our own; a page is a content script of ours in a tab, or the sample article,
 * which is a page of our own in a tab and reads itself.
 */
export function maySpeak(from: Speaker, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (from === 'either') return own || sender.tab?.id !== undefined;
  return from === 'screen' ? own : sender.tab?.id !== undefined;
}

/** Takes in one kind of message: from whom it may come, in the shape it must have. What is wrong is refused, with a line on the console. */
export function receive<Name extends Heard>(
  name: Name,
  answer: (data: Data<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>,
): void {
  const letter: Letter<Name> = inbox[name];
  onMessage(name, async ({ data, sender }) => await answer(accepted(name, letter, data, sender), sender));
}

/** The message, checked. Throws NotAccepted. */
export function accepted<Name extends Heard>(name: Name, { from, data: schema }: Letter<Name>, data: unknown, sender: Sender): Data<Name> {
  const read = maySpeak(from, sender) ? schema.safeParse(data) : undefined;
  if (read?.success) return read.data;
  console.warn(`Open Kaart: ${name} refused, wrong ${read ? 'shape' : 'sender'}`);
  throw new NotAccepted(name);
}
