import { expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const seen = (text: string): string[] => sightingsIn(text).map(({ surface, name }) => `${surface} → ${name.replace('Provincie ', '')}`);

test.each([
  ['Noord- en Zuid-Holland willen dat niet.', ['Noord- → Noord-Holland', 'Zuid-Holland → Zuid-Holland']],
  ['De provincies Noord- en Zuid-Holland zijn het eens.', ['provincies Noord- → Noord-Holland', 'Zuid-Holland → Zuid-Holland']],
  ['Zuid- en Noord-Holland betalen mee.', ['Zuid- → Zuid-Holland', 'Noord-Holland → Noord-Holland']],
  ['De provincie Noord- of Zuid-Holland beslist.', ['provincie Noord- → Noord-Holland', 'Zuid-Holland → Zuid-Holland']],
  [
    'In de provincies Friesland, Noord- en Zuid-Holland en Utrecht.',
    ['provincies Friesland → Fryslân', 'Noord- → Noord-Holland', 'Zuid-Holland → Zuid-Holland', 'Utrecht → Utrecht'],
  ],
  ['In Noord- en Zuid-Holland regent het.', []],
  ['Noord- en Zuid-Beveland willen dat niet.', []],
  ['De Noord- of Zuidpool, en de provincie Zuid-Holland.', ['provincie Zuid-Holland → Zuid-Holland']],
  ['De Eerste en Tweede Kamer stemden in.', ['Eerste → Eerste Kamer', 'Tweede Kamer → Tweede Kamer']],
  ['Aan de Eerste en Tweede Kamer der Staten-Generaal.', ['Eerste → Eerste Kamer', 'Tweede Kamer der Staten-Generaal → Tweede Kamer']],
  ['Aan de Eerste en de Tweede Kamer.', ['Eerste → Eerste Kamer', 'Tweede Kamer → Tweede Kamer']],
  ['De Eerste en tweede ronde, zegt de Tweede Kamer.', ['Tweede Kamer → Tweede Kamer']],
  ['De eerste en de tweede kamer van het huis.', []],
  ['De gezamenlijke vergadering van de Eerste en Tweede Kamer.', ['Tweede Kamer → Tweede Kamer']],
  ['De provincie Utrecht en Flevoland zijn het eens.', ['provincie Utrecht → Utrecht', 'Flevoland → Flevoland']],
])('%s', (text, expected) => expect(seen(text)).toEqual(expected));
