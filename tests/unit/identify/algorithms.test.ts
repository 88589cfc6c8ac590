import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('algorithms', () => {
  test.each([
    ['De gemeente Utrecht telt auto’s met het algoritme Parkeerdruk.', ['Gemeente Utrecht', 'Parkeerdruk']],
    ['De gemeente Amsterdam gebruikt Public Eye, een algoritme dat mensen telt.', ['Gemeente Amsterdam', 'Public Eye']],
    ['Gemeente Delft: Advisering datalekmelding', ['Gemeente Delft', 'Advisering datalekmelding']],
    [
      'Het algoritme ‘Webapplicatie Impactmonitor Brugopening’ van de provincie Zuid-Holland voorspelt drukte.',
      ['Webapplicatie Impactmonitor Brugopening', 'Provincie Zuid-Holland'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De parkeerdruk in de wijk is hoog.',
    'Wij anonimiseren alle stukken.',
    'Een chatbot beantwoordt de vragen.',
    'De transfer van de speler ging niet door.',
    'Het algoritme deed iets met signalen.',
    'Beveiligd mailen is verplicht.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a title that many use is that of the body on the page', () => {
    const seen = sightingsIn('De gemeente Gouda zet het algoritme Anonimiseren in.');
    expect(seen.filter(({ kind }) => kind === 'algorithm').every(({ surface }) => surface === 'Anonimiseren')).toBe(true);
    expect(namesIn('Zij zetten het algoritme Anonimiseren in.')).toEqual([]);
  });
});
