import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { openEntityTexts, packTexts } from '../../../lib/detect/entity-texts.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';
import { namesOf } from '../../../lib/registers/names.ts';
import { packNames } from '../../../lib/registers/pack.ts';
import { readSnapshots } from '../../../lib/registers/snapshots.ts';
import { aSmallRegister } from './a-register.ts';

const folder = resolve(import.meta.dirname, '../../../assets/registers');

describe('packing', () => {
  test('the same register gives the same bytes', () => expect(packNames(aSmallRegister())).toEqual(packNames(aSmallRegister())));

  test('the order of the rows does not matter', () => {
    const register = aSmallRegister();
    const turned = { ...register, bodies: register.bodies.toReversed(), abbreviations: register.abbreviations.toReversed() };
    expect(packNames(turned)).toEqual(packNames(register));
  });

  test('a body that is no more comes out as one', () => {
    const register = aSmallRegister();
    const [first, ...bodies] = register.bodies;
    const ended = first && { ...first, ended: '2020-01-01' };
    const index = openNameIndex(packNames({ ...register, bodies: ended ? [ended, ...bodies] : [] }).buffer);
    const found = Array.from({ length: index.entities }, (_, number) => index.entity(number)).filter((each) => each.ended);
    expect(found.map(({ key }) => key)).toEqual([first?.key]);
    expect(detect('de gemeente Utrecht', index)[0]?.candidates).toMatchObject([{ entity: first?.key, ended: true }]);
  });

  test('names keep their own capitals where more of them differ than one byte can tell', () => {
    const register = aSmallRegister();
    /** Nine letters, of which those have a capital that are ones in the number. */
    const spelt = (number: number): string =>
      Array.from(number.toString(2).padStart(9, '0'))
        .map((bit, place) => 'bdfghklmnp'.charAt((number + place) % 10)[bit === '1' ? 'toUpperCase' : 'toLowerCase']())
        .join('');
    const texts = Array.from({ length: 400 }, (_, number) => spelt(number + 1));
    const abbreviations = texts.map((text) => ({ entity: 'government-body:oorg10123' as const, text, cue: 'safe' as const }));
    const index = openNameIndex(packNames({ ...register, abbreviations }).buffer);
    const isFound = (text: string): boolean => detect(`bij ${text} of`, index).length > 0;
    expect(texts.filter(isFound)).toEqual(texts);
    expect(texts.map((text) => text.toLowerCase()).filter((text) => !texts.includes(text) && isFound(text))).toEqual([]);
  });

  test('names that begin with half of the same sign come out whole', () => {
    const texts = [
      { id: 'een', name: '😀 een' },
      { id: 'twee', name: '😁 twee' },
    ];
    const bytes = packTexts(texts);
    const textOf = openEntityTexts(bytes, [0, bytes.length], []);
    expect([textOf(0), textOf(1)]).toEqual(texts);
  });

  test('an entity comes out as it went in', () => {
    const index = openNameIndex(packNames(aSmallRegister()).buffer);
    const entities = Array.from({ length: index.entities }, (_, number) => index.entity(number));
    expect(entities).toContainEqual({
      key: 'government-body:gm0344',
      kind: 'government-body',
      bodyType: 'municipality',
      name: 'Gemeente Utrecht',
      ended: false,
      owner: 'government-body:pv26',
    });
    expect(entities.map(({ key }) => key).toSorted()).toEqual(
      [...aSmallRegister().bodies, ...aSmallRegister().parties, ...aSmallRegister().suppliers].map(({ key }) => key).toSorted(),
    );
  });
});

describe('opening', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'cut off'],
    ['something else', new TextEncoder().encode('<!doctype html>'.repeat(40)), 'not an index'],
    ['half of it', packNames(aSmallRegister()).slice(0, 400), 'cut off'],
  ])('refuses %s', (_, bytes, words) => expect(() => openNameIndex(Uint8Array.from(bytes).buffer)).toThrow(words));

  test('refuses another version, and says what to do', () => {
    const bytes = packNames(aSmallRegister());
    new DataView(bytes.buffer).setUint32(4, 99, true);
    expect(() => openNameIndex(bytes.buffer)).toThrow('pack the registers again');
  });
});

describe('the index that ships', () => {
  const shipped = Uint8Array.from(readFileSync(resolve(folder, 'names.bin')));

  test('finds every body by its registered name', async () => {
    const register = await readSnapshots(folder);
    const index = openNameIndex(shipped.buffer);
    // The name of a ministry of before 2010 leads to the one that has its task today.
    const lost = register.bodies.filter(({ key, name, bodyType, ended }) => {
      const found = detect(`bij ${name} werkt`, index).flatMap(({ candidates }) => candidates);
      return !found.some((each) => each.entity === key || (bodyType === 'ministry' && ended && each.bodyType === bodyType));
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('holds every name that the register gives', async () => {
    const index = openNameIndex(shipped.buffer);
    expect(index.names).toBe(namesOf(await readSnapshots(folder)).length);
    expect(index.entities).toBeGreaterThan(5000);
  });

  test('gives back every entity as the register has it', async () => {
    const { bodies, parties, suppliers, algorithms } = await readSnapshots(folder);
    const index = openNameIndex(shipped.buffer);
    const packed = new Map(Array.from({ length: index.entities }, (_, number) => [index.entity(number).key, index.entity(number).name]));
    const all = [...bodies, ...parties, ...suppliers, ...algorithms];
    expect(all.filter(({ key, name }) => packed.get(key) !== name)).toEqual([]);
    expect(packed.size).toBe(all.length);
  });

  test('takes half a megabyte at most', () => expect(shipped.length).toBeLessThanOrEqual(500_000));
});
