import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('a water board by the short name that is a region or a river as well, where it cares for water', () => {
  test.each([
    ['Rijnland verlaagt het peil in de polder.', ['Hoogheemraadschap van Rijnland']],
    ['Delfland waarschuwt voor blauwalg.', ['Hoogheemraadschap van Delfland']],
    ['Delfland baggert de sloten in Maasland.', ['Hoogheemraadschap van Delfland']],
    ['Aa en Maas investeert 300 miljoen in dijken.', ['Waterschap Aa en Maas']],
    ['De Dommel verbiedt boeren grondwater te onttrekken.', ['Waterschap De Dommel']],
    ['Volgens Rivierenland is de dijk veilig.', ['Waterschap Rivierenland']],
    ['Daarom verlaagt Rijnland het waterpeil.', ['Hoogheemraadschap van Rijnland']],
    ['Omdat Rivierenland de dijk wil verhogen, moeten tien huizen weg.', ['Waterschap Rivierenland']],
    ['Boeren zijn boos dat Aa en Maas het peil verhoogt.', ['Waterschap Aa en Maas']],
    ['Het peil wordt door Rijnland verlaagd.', ['Hoogheemraadschap van Rijnland']],
    ['Een woordvoerder van Rivierenland zegt dat de dijk sterk genoeg is.', ['Waterschap Rivierenland']],
    ['Het algemeen bestuur van Zuiderzeeland besloot anders.', ['Waterschap Zuiderzeeland']],
    ['Rijnland en Delfland pompen water weg.', ['Hoogheemraadschap van Rijnland', 'Hoogheemraadschap van Delfland']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Rijnland is een mooie streek.',
    'In Rijnland werd veel turf gestoken, en het water weggepompt.',
    'Wie door Delfland fietst, ziet veel water en sloten.',
    'Rivierenland wil meer toeristen trekken.',
    'Rivierenland heeft last van hoog water.',
    'Rivierenland dreigt onder water te lopen.',
    'De Dommel dreigt buiten de oevers te treden.',
    'De Dommel voert het water af naar Den Bosch.',
    'De Dommel wil maar niet zakken, het water blijft stijgen.',
    'Rijn en IJssel krijgen veel water te verwerken.',
    'De bewoners van Rivierenland vertrouwen de dijk niet.',
    'De dijken van Rivierenland zijn hoog.',
    'De Brabantse Delta is een natuurgebied met veel water.',
    'In de Hollandse Delta staat het water hoog.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
