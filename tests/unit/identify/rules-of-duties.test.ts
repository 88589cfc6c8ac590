import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const named = (sentence: string): string[] =>
  sightingsIn(sentence)
    .filter((each) => each.bodyType === 'municipality')
    .map(({ name }) => name);

describe('places by what the law leaves them, what they go by and whom they work with', () => {
  test.each<[string, string[]]>([
    ['Het staat Delft vrij om met een ander bedrijf in zee te gaan, oordeelt de rechter.', ['Gemeente Delft']],
    ['Het stond Goes niet vrij om het perceel te verkopen.', ['Gemeente Goes']],
    ['De rechter vindt dat het Ede vrijstond om het contract te beëindigen.', ['Gemeente Ede']],
    ['De wethouder zegt dat Tiel drie uitgangspunten hanteert.', ['Gemeente Tiel']],
    ['De samenwerking van Texel met de andere vier gemeenten loopt goed.', ['Gemeente Texel']],
    ['Ook de samenwerking tussen Bergen op Zoom en de omliggende gemeenten is bekeken.', ['Gemeente Bergen op Zoom']],
    ['Winterswijk is bezig met een voorstel voor de raad.', ['Gemeente Winterswijk']],
    ['Almelo is nog bezig met het beleid voor deelscooters.', ['Gemeente Almelo']],
    ['Wijchen is op tijd klaar voor de nieuwe taken in de jeugdzorg.', ['Gemeente Wijchen']],
    ['Zo greep Zandvoort de versterking van de duinen aan voor een nieuwe boulevard, meldt de provincie.', ['Gemeente Zandvoort']],
    ['Heerde loopt achter bij de andere gemeenten in de regio.', ['Gemeente Heerde']],
    ['Het college vindt dat Ommen de regels te streng toepast.', ['Gemeente Ommen']],
  ])('%s', (sentence, names) => expect(named(sentence)).toEqual(names));

  test.each([
    'De trein staat in Delft stil.',
    'Het staat vrij in Goes te wonen.',
    'De fietser is bezig met een rondje Almelo.',
    'De fabriek in Ede hanteert strenge regels.',
    'De zaak grijpt mensen in Tiel aan.',
    'Ze zijn klaar voor de marathon van Leiden.',
    'De afstand tussen Bergen op Zoom en de omliggende dorpen is klein.',
    'In Texel is de boer bezig met een plan.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
