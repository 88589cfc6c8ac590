import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

// A place as its government, by the frames in which ordinary sentences put it. Each frame beside sentences of the same build in which it is a place.

describe('a place that is the subject of its clause', () => {
  test.each([
    'De gronden die Ommen verkocht, zijn vervuild.',
    'De terreinen die Ommen in bezit heeft, zijn verpacht.',
    'De kosten die Ommen maakt, worden vergoed.',
    'Het contract dat Ommen sloot met de aannemer, is geheim.',
    'De manier waarop Ommen met klachten omgaat, deugt niet.',
    'Bewoners willen weten hoe Ommen tot die keuze is gekomen.',
    'Hij vindt dat Ommen te weinig doet voor jongeren.',
    'Hij weet niet hoeveel Ommen betaalt.',
    'Ommen zou de grond te goedkoop hebben verkocht.',
    'Ommen roept inwoners op zuinig te zijn met water.',
    'Ommen huurt een leegstaand kantoor voor de opvang van Oekraïners.',
    'Ommen probeert leegstand te voorkomen met een verordening.',
    'Ommen heeft de corporatie aansprakelijk gesteld.',
    'Ommen heeft het plan ter inzage gelegd.',
    'Als eerste in Nederland verbiedt Ommen fatbikes in het centrum.',
    'Als gevolg daarvan liep Ommen 2 miljoen euro mis.',
    'Samen met de provincie onderzoekt Ommen een nieuwe busverbinding.',
    'Jaarlijks betaalt Ommen 80.000 euro aan huur.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toContain('Gemeente Ommen'));

  test.each([
    'De toeristen die Ommen bezoeken, komen voor de rivier.',
    'De spelers die Ommen kocht, vielen tegen.',
    'De herinneringen die Ommen oproept, zijn warm.',
    'De legers die Ommen veroverden, trokken verder.',
    'De kosten die de club in Ommen maakt, zijn hoog.',
    'De manier waarop Ommen ligt, is bijzonder.',
    'Hoeveel Ommen telt, weet niemand.',
    'Ommen zou het duel hebben gewonnen.',
    'Ommen roept warme herinneringen op aan vroeger.',
    'Ommen huurt een zaal voor het feest.',
    'Ommen voorkomt een nederlaag in de slotfase.',
    'Als eerste bereikte Ommen de finale.',
    'Als gevolg van de storm liep Ommen onder water.',
    'Samen bezochten de vrienden Ommen.',
    'Jaarlijks viert Ommen het bevrijdingsfeest.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place that is made to do something', () => {
  test.each([
    'De rechtbank verplicht Ommen een nieuw besluit te nemen.',
    'De minister dwingt Ommen asielzoekers op te vangen.',
    'Bezwaar maken kan bij Ommen.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each(['De vorst dwong Ommen de poorten te openen.', 'Bezwaar maken kan bij de balie in Ommen.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});
