import { browser } from 'wxt/browser';
import type { EntityKey } from '../../lib/entity.ts';
import { NameFinder } from '../../lib/detect/name-finder.ts';
import { openNameIndex } from '../../lib/detect/name-index.ts';
import { identifyInSteps } from '../../lib/identify/identify.ts';
import type { Passage, Sighting } from '../../lib/mention.ts';
import type { Protocol } from '../../lib/messages.ts';
import { packSightings } from '../../lib/packed-sightings.ts';
import { fullBatch, mostInBatch } from '../../lib/text-batch.ts';
import type { Sender } from './inbox.ts';

// Pages have their text looked through here: the register of names and the rules are then in memory once, and ready, instead of anew in every page, on the page's own
// thread. A page asks first how many names a text holds, then which; in between a text with names in it is remembered with what was found, the others are not. So the page
// need not give it out of hand twice, which for a law takes it some milliseconds.

/** Longest that others wait for their turn. Milliseconds. */
const turnMs = 20;

/** So long after the last question everything is forgotten. Milliseconds. */
const rememberedMs = 10_000;

let finder: Promise<NameFinder> | undefined;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Who knows the packed register of names, from the extension's own files. Opened, not parsed. */
function openFinder(): Promise<NameFinder> {
  if (!finder) {
    finder = fetch(new URL('registers/names.bin', browser.runtime.getURL('/')))
      .then((file) => file.arrayBuffer())
      .then((bytes) => new NameFinder(openNameIndex(bytes)));
    finder.catch(() => (finder = undefined));
  }
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    full.clear();
    void finder?.then((each) => each.forget());
  }, rememberedMs);
  return finder;
}

/** Takes the steps, and lets others go first now and then. Gives what they come to, and the milliseconds that they took. */
async function inTurns<T>(steps: Generator<unknown, T>): Promise<{ value: T; ms: number }> {
  let ms = 0;
  for (;;) {
    const begun = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - begun < turnMs) step = steps.next();
    ms += performance.now() - begun;
    if (step.done) return { value: step.value, ms };
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Who sent a batch: a document in a frame of a tab. Firefox does not tell documents apart, but by their addresses. */
const documentOf = ({ tab, frameId, documentId, url }: Sender): string => `${tab?.id} ${frameId} ${documentId ?? url}`;

/** By who sent it, the last batch of those that were full: what that document sends next goes on where it ended. Its lists were read once the promise is kept. */
const full = new Map<string, Promise<string>>();

/** In how many places of each text a name may stand; same order. */
export async function countNames(texts: string[], sender: Sender = {}): Promise<ReturnType<Protocol['countNames']>> {
  const from = documentOf(sender);
  const before = full.get(from);
  const counting = countAfter(texts, before);
  // Nobody hears of a failure but who asked.
  const batch = counting.then((counted) => counted.batch);
  batch.catch(() => undefined);
  full.delete(from);
  if (texts.length >= mostInBatch || texts.reduce((sum, { length }) => sum + length, 0) > fullBatch) full.set(from, batch);
  return await counting;
}

async function countAfter(texts: string[], before: Promise<string> | undefined): Promise<ReturnType<Protocol['countNames']>> {
  const names = await openFinder();
  const after = await before?.catch(() => undefined);
  const batch = crypto.randomUUID();
  const { value: counts, ms } = await inTurns(names.count(texts, batch, after));
  const leads = counts.flatMap((_, place): [number, string][] => {
    // Of several paragraphs each has what stands above it in the text itself, if anything.
    const [passage, more] = names.counted(batch, place) ?? [];
    return passage?.lead === undefined || more || passage.start !== undefined ? [] : [[place, passage.lead]];
  });
  return { counts, ms, batch, leads };
}

/** Which names these texts of one page mention, each judged in the light of all; same order. Throws when one is told by its place and was forgotten since. */
export async function identifyNames({
  texts,
  batches,
  page,
  most,
}: Parameters<Protocol['identifyNames']>[0]): Promise<ReturnType<Protocol['identifyNames']>> {
  const names = await openFinder();
  const countedAt = ([batch, place]: [number, number]): Passage[] => {
    const passages = names.counted(batches[batch] ?? '', place);
    if (!passages) throw new Error('a text that was counted is no longer remembered');
    return passages;
  };
  function* steps(): Generator<unknown, Sighting[][]> {
    const passages: Passage[] = [];
    /** Of which text each is. */
    const of: number[] = [];
    for (const [number, text] of texts.entries()) {
      const paragraphs =
        typeof text === 'string'
          ? names.find(text)
          : 'text' in text
            ? names.find(text.text).map((each) => ({ ...each, lead: text.lead }))
            : countedAt(text);
      for (const passage of paragraphs) {
        passages.push(passage);
        of.push(number);
      }
      yield undefined;
    }
    const inTexts = texts.map((): Sighting[] => []);
    for (const [number, sightings] of (yield* identifyInSteps(passages, page)).entries()) {
      const { start = 0 } = passages[number] ?? {};
      inTexts[of[number] ?? 0]?.push(
        ...(start === 0 ? sightings : sightings.map((each) => ({ ...each, start: each.start + start, end: each.end + start }))),
      );
    }
    return inTexts;
  }
  const { value: sightings, ms } = await inTurns(steps());
  return { sightings: packSightings(sightings, most), ms };
}

/** Whom the words at a place of a text may stand for, each once. Offsets in UTF-16 code units. */
export async function whoElse({ text, start, end }: Parameters<Protocol['whoElse']>[0]): Promise<EntityKey[]> {
  const names = await openFinder();
  const there = names
    .find(text)
    .flatMap(({ start: begin = 0, mentions }) => mentions.filter((mention) => begin + mention.start < end && start < begin + mention.end));
  return [...new Set(there.flatMap(({ candidates }) => candidates.map(({ entity }) => entity)))];
}
