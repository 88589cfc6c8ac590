import { expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { identifyInSteps } from '../../../lib/identify/identify.ts';
import { index, sightingsIn } from './reading.ts';

const awkward = [
  'burgemeester van Goes ',
  'Lijst Aaa Bbb Ccc ',
  'waterschap GGD Inspectie Lijst ',
  'Burgerbelangen Aaa (BA) ',
  'Goes, Utrecht, Leiden en ',
  'MINISTER VAN FINANCIËN ',
  'Aaa Bbb Belang ',
  'de douane ',
  'Goes (',
];

test.each(awkward)('one endless passage of "%s" is judged in small steps', (words) => {
  const text = words.repeat(Math.ceil(20_000 / words.length));
  const passage = { text, mentions: detect(text, index) };
  let steps = 0;
  for (const _ of identifyInSteps([passage], { language: 'nl' })) steps++;
  // At least once over all mentions, at most sixteen at a time.
  expect(steps).toBeGreaterThanOrEqual(Math.floor(passage.mentions.length / 16));
});

test('what is far away in a long passage says nothing', () => {
  const far = `De gemeenteraad vergadert. ${'Het regent in het land en de zon schijnt niet. '.repeat(200)}`;
  expect(sightingsIn(`${far}Ommen en Raalte herschikken de diensten.`).map(({ name }) => name)).toEqual([]);
  expect(sightingsIn('De gemeenteraad vergadert. Ommen en Raalte herschikken de diensten.').map(({ name }) => name)).toEqual([
    'Gemeente Ommen',
    'Gemeente Raalte',
  ]);
});
