import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('headings and titles, which leave out "van"', () => {
  test.each([
    ['Woo-verzoek aan Zwolle', 'Gemeente Zwolle'],
    ['Zij stuurde een Woo-verzoek bij Zwolle in', 'Gemeente Zwolle'],
    ['Woo-besluit Zwolle over windmolens', 'Gemeente Zwolle'],
    ['Collegebesluiten Zwolle week 12', 'Gemeente Zwolle'],
    ['Omgevingsvisie Delft 2040', 'Gemeente Delft'],
    ['Gemeenteblad Delft', 'Gemeente Delft'],
    ['APV Delft', 'Gemeente Delft'],
    ['Algemene plaatselijke verordening Delft', 'Gemeente Delft'],
    ['Verordening jeugdhulp Delft 2026', 'Gemeente Delft'],
    ['Verordening werk en inkomen Delft', 'Gemeente Delft'],
    ['Afvalstoffenverordening Delft', 'Gemeente Delft'],
    ['Subsidieregeling sport Delft 2026', 'Gemeente Delft'],
    ['Woonvisie Delft 2025-2030', 'Gemeente Delft'],
    ['Raadsinformatie Delft', 'Gemeente Delft'],
    ['Schriftelijke vragen Volt', 'Volt'],
    ['Vragen art. 38 – SP – parkeren', 'SP'],
    ['Motie M4 Volt: Treinen', 'Volt'],
    ['Stemverklaring SP', 'SP'],
    ['Stadhuis Delft dicht tijdens kerst', 'Gemeente Delft'],
    ['Wethouders Delft willen meer geld', 'Gemeente Delft'],
    ["Boa's Delft krijgen een bodycam", 'Gemeente Delft'],
  ])('%s', (heading, name) => expect(namesIn(heading)).toEqual([name]));

  test('the reason quotes them', () => {
    expect(sightingsIn('Verordening jeugdhulp Delft 2026')[0]?.reason).toEqual({ rule: 'matter', cue: 'Verordening jeugdhulp' });
  });

  test.each([
    // A word as well, or the name of something else.
    'APV Best',
    'Televisie Utrecht',
    'Griffie Delft',
    'Vragen over Volt',
    'Motie M4 Volt batterijen',
    'De begroting Utrecht Centraal is rond',
    'Beleidsregels Rotterdam Airport',
    'Wob-verzoek van Omroep Gelderland',
    // Where it holds, whom it hit.
    'De verordening die Zwolle trof, was streng.',
    'De verordening geldt ook in Zwolle.',
    'De verordening is op Zwolle van toepassing.',
    'Verordening voor Zwolle',
    'Verordening Dublin',
    // One office holder may be called like a town.
    'Burgemeester Tiel ziek',
    'Wethouder Delft stapt op',
  ])('silent: %s', (heading) => expect(namesIn(heading)).toEqual([]));
});
