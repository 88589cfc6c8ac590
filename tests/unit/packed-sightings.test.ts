import { expect, test } from 'vitest';
import type { Sighting } from '../../lib/mention.ts';
import { packSightings, unpackSightings } from '../../lib/packed-sightings.ts';

const texts = ['De gemeente Utrecht en Utrecht.', 'Geen naam.', 'Rijkswaterstaat.'];
const ofUtrecht = {
  entity: 'government-body:gm0344',
  kind: 'government-body',
  bodyType: 'municipality',
  name: 'Gemeente Utrecht',
} as const;
const ofRws = { entity: 'government-body:mnre1034', kind: 'government-body', name: 'Rijkswaterstaat' } as const;
const sightings: Sighting[][] = [
  [
    { start: 3, end: 19, surface: 'gemeente Utrecht', ...ofUtrecht, confidence: 0.97, reason: { rule: 'typeWord', cue: 'gemeente' } },
    { start: 23, end: 30, surface: 'Utrecht', ...ofUtrecht, confidence: 0.7, reason: { rule: 'namedBefore' } },
  ],
  [],
  [{ start: 0, end: 15, surface: 'Rijkswaterstaat', ...ofRws, confidence: 0.9, reason: { rule: 'fullName' } }],
];
const there = (most: number): Sighting[][] => {
  const packed = packSightings(sightings, most);
  return texts.map((text, number) => unpackSightings(packed, text, number));
};

test('what was packed comes out as it was', () => expect(there(10)).toEqual(sightings));

test('what several have in common travels once', () => {
  const [ofFirst = []] = sightings;
  const many = Array.from({ length: 500 }, () => ofFirst);
  expect(packSightings(many, 10_000).common).toHaveLength(2);
});

test('after the text that makes them too many no more come', () => {
  expect(there(2)).toEqual(sightings);
  expect(there(1)).toEqual([sightings[0], [], []]);
});
