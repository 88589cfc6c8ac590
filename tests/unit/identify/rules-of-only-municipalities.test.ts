import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a municipality whose name no town, village or region bears', () => {
  test.each([
    ['Zaanstad werkt aan een evenwichtige groei.', ['Gemeente Zaanstad']],
    ['Hollands Kroon blijft erbij dat de vergunning klopt.', ['Gemeente Hollands Kroon']],
    ['Het raadslid wil weten of Borger-Odoorn de app nog gebruikt.', ['Gemeente Borger-Odoorn']],
    ['Wijdemeren ziet kansen voor de regio.', ['Gemeente Wijdemeren']],
    ['Volgens Rijssen-Holten klopt dat niet.', ['Gemeente Rijssen-Holten']],
    ['De kritiek van Edam-Volendam is verdwenen.', ['Gemeente Edam-Volendam']],
    ['Dat is het standpunt van Geldrop-Mierlo.', ['Gemeente Geldrop-Mierlo']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Hij woont in Zaanstad.',
    'Zaanstad ligt aan de Zaan.',
    'Borger-Odoorn telt 25.000 inwoners.',
    'De trein naar Leidschendam-Voorburg reed niet.',
    'Wijdemeren geniet van de zon.',
    // Islands and regions are places as well.
    'Texel oogt mooi.',
    'Westland herschikt de kassen.',
    // And so is a town.
    'Ede werkt aan een evenwichtige groei.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('the card says so, with the words', () => {
    expect(sightingsIn('Wijdemeren ziet kansen voor de regio.')[0]?.reason).toEqual({
      rule: 'onlyMunicipality',
      cue: 'ziet kansen voor de regio',
    });
  });

  test('where the page names it, the card says that', () => {
    expect(sightingsIn(['De gemeente Wijdemeren belt.', 'Wijdemeren ziet kansen voor de regio.'])[1]?.reason.rule).toBe('knownPlace');
  });
});

describe('a municipality by the name of every day', () => {
  test.each([
    [
      'De gemeenten Nuenen c.a., Eindhoven en Tiel tekenden.',
      ['Gemeente Nuenen, Gerwen en Nederwetten', 'Gemeente Eindhoven', 'Gemeente Tiel'],
    ],
    ['De gemeente Son wil de subsidie intrekken.', ['Gemeente Son en Breugel']],
    [
      'De colleges van Nuenen, Son en Eindhoven praten.',
      ['Gemeente Nuenen, Gerwen en Nederwetten', 'Gemeente Son en Breugel', 'Gemeente Eindhoven'],
    ],
    ['De gemeente St. Oedenrode bestaat niet meer.', ['Gemeente Sint-Oedenrode']],
    ['De burgervader van Urk sprak.', ['Gemeente Urk']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['Son wil slapen.', 'Mill is een dorp.', 'In Gilze landt een vliegtuig.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );

  test('with its last full stop', () =>
    expect(sightingsIn('De gemeente Nuenen c.a. wil bouwen.')[0]?.surface).toBe('gemeente Nuenen c.a.'));
});
