import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countNames, identifyNames, whoElse } from '../../../entrypoints/background/names-in-texts.ts';
import { unpackSightings } from '../../../lib/packed-sightings.ts';

const shipped = Uint8Array.from(readFileSync(resolve(import.meta.dirname, '../../../assets/registers/names.bin')));
const asked: string[] = [];
let isThere = true;

beforeEach(() => {
  vi.stubGlobal('fetch', async (input: URL | string) => {
    asked.push(String(input));
    if (!isThere) throw new TypeError('no such file');
    return new Response(shipped);
  });
});

/** More than there are here. */
const most = 10_000;
const law = 'De gemeenteraad van Goes vergadert.';
const weather = 'Het regent in het land, en de zon schijnt niet.';

test('a register that could not be read is read when it is asked for again', async () => {
  isThere = false;
  await expect(countNames([law])).rejects.toThrow('no such file');
  isThere = true;
  expect((await countNames([law])).counts).toEqual([1]);
});

test('each text is told apart: in how many places a name may stand', async () => {
  const { counts, ms } = await countNames([weather, law, '', 'De gemeente Utrecht en Rijkswaterstaat']);
  expect(counts).toEqual([0, 1, 0, 2]);
  expect(ms).toBeGreaterThanOrEqual(0);
});

test('texts that were counted are known by their places, until they are forgotten', async () => {
  const page = { language: 'nl' };
  const texts = [weather, law, 'De gemeente Utrecht en Rijkswaterstaat'];
  const [first, second] = [await countNames(texts.slice(0, 2)), await countNames(texts.slice(2))];
  const batches = [second.batch, first.batch];
  const byPlace = {
    texts: [
      [1, 1],
      [0, 0],
    ] satisfies [number, number][],
    batches,
    page,
    most,
  };
  const said = { texts: texts.slice(1), batches: [], page, most };
  const { sightings } = await identifyNames(said);
  expect(sightings.common).toHaveLength(3);
  expect((await identifyNames(byPlace)).sightings).toEqual(sightings);
  // What has no name in it was never remembered; nor is anything known by a name that nobody gave.
  await expect(identifyNames({ ...byPlace, texts: [[1, 0]] })).rejects.toThrow('no longer remembered');
  await expect(identifyNames({ ...byPlace, batches: ['1', '2'] })).rejects.toThrow('no longer remembered');

  vi.useFakeTimers();
  await countNames([weather]);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await expect(identifyNames(byPlace)).rejects.toThrow('no longer remembered');
  expect((await identifyNames(said)).sightings).toEqual(sightings);
});

test('an item of a list that is told again with what stands above it, as it was forgotten, stands for the same', async () => {
  const { counts, batch, leads } = await countNames(['Deelnemende gemeenten', 'Ede', 'Tiel', weather]);
  expect(counts).toEqual([0, 1, 1, 0]);
  expect(leads).toEqual([
    [1, 'Deelnemende gemeenten'],
    [2, 'Deelnemende gemeenten'],
  ]);
  const page = { language: 'nl' };
  const remembered = await identifyNames({ texts: [[0, 1]], batches: [batch], page, most });
  const again = await identifyNames({ texts: [{ text: 'Ede', lead: 'Deelnemende gemeenten' }], batches: [], page, most });
  expect(unpackSightings(remembered.sightings, 'Ede', 0)).toMatchObject([{ name: 'Gemeente Ede' }]);
  expect(again.sightings).toEqual(remembered.sightings);
  const alone = await identifyNames({ texts: ['Ede'], batches: [], page, most });
  expect(unpackSightings(alone.sightings, 'Ede', 0)).toEqual([]);
});

test('a list that goes on in the next texts of a document keeps what stands above it', async () => {
  const sender = { tab: { id: 1 }, frameId: 0, documentId: 'one' };
  const leadsOf = async (texts: string[], from = sender) => (await countNames(texts, from)).leads;
  const long = [...Array.from({ length: 1_996 }, () => weather), 'Deelnemende gemeenten', 'Ede', 'Tiel', 'Epe'];
  // Both are on their way at once.
  const [first, second] = await Promise.all([leadsOf(long), leadsOf(['Zwolle', 'Goes', weather])]);
  expect(first.map(([place]) => place)).toEqual([1_997, 1_998, 1_999]);
  expect(second).toEqual([
    [0, 'Deelnemende gemeenten'],
    [1, 'Deelnemende gemeenten'],
  ]);
  // What follows a batch that was not full is read anew, as what changed on the page; and so is another document.
  expect(await leadsOf(['Zwolle'])).toEqual([]);
  await leadsOf(long);
  expect(await leadsOf(['Zwolle'], { ...sender, documentId: 'another' })).toEqual([]);
  expect(await leadsOf(['Zwolle'], { ...sender, frameId: 2 })).toEqual([]);
  expect(await leadsOf(['Zwolle'])).toEqual([[0, 'Deelnemende gemeenten']]);
});

test('what stands in a paragraph of a text that was typed is told by its place in the text', async () => {
  const typed = `${weather}\u2029\nDe gemeenteraad van\nGoes wacht.\u2029\n${law}`;
  const { counts, batch, leads } = await countNames([weather, typed]);
  expect(counts).toEqual([0, 2]);
  expect(leads).toEqual([]);
  const page = { language: 'nl' };
  const counted = await identifyNames({ texts: [[0, 1]], batches: [batch], page, most });
  const told = await identifyNames({ texts: [typed], batches: [], page, most });
  for (const { sightings } of [counted, told])
    expect(unpackSightings(sightings, typed, 0).map(({ surface }) => surface)).toEqual(['Goes', 'Goes']);
  expect(await whoElse({ text: typed, start: typed.indexOf('Goes'), end: typed.indexOf('Goes') + 4 })).toContain('government-body:gm0664');
});

test('what one text says holds for the others of the page', async () => {
  const short = 'De RvIG wil niet reageren.';
  const names = async (texts: string[]) => {
    const { sightings } = await identifyNames({ texts, batches: [], page: { language: 'nl' }, most });
    return texts.map((text, place) => unpackSightings(sightings, text, place).map(({ surface }) => surface));
  };
  const explained = 'De Rijksdienst voor Identiteitsgegevens (RvIG) geeft paspoorten uit.';
  expect(await names([explained, weather, short])).toEqual([['Rijksdienst voor Identiteitsgegevens', 'RvIG'], [], ['RvIG']]);
});

test('on a page of another country bare names are not ours', async () => {
  const texts = ['Provincie Limburg'];
  const [ours, theirs] = await Promise.all(
    ['krant.nl', 'krant.be'].map((host) => identifyNames({ texts, batches: [], page: { host }, most })),
  );
  expect(ours?.sightings.common.map(({ name }) => name)).toEqual(['Provincie Limburg']);
  expect(theirs?.sightings).toEqual({ common: [], places: [[]] });
});

test('words that several bear may stand for each of those', async () => {
  const text = 'In Bergen en omstreken';
  const may = await whoElse({ text, start: 3, end: 9 });
  expect(may.length).toBeGreaterThan(1);
  expect(new Set(may).size).toBe(may.length);
  expect(await whoElse({ text, start: 10, end: 12 })).toEqual([]);
});

test('a long page lets others go first now and then', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const texts = Array.from({ length: 3_000 }, (_, row) => `${law} ${row}`);
  await identifyNames({ texts, batches: [], page: { language: 'nl' }, most });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test('for all this nothing was asked but our own register', () => {
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set([`${fakeBrowser.runtime.getURL('/')}registers/names.bin`]));
});
