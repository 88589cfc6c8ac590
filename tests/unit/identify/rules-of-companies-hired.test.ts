import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const named = (passages: string[]): string[] =>
  sightingsIn(passages)
    .filter((each) => each.kind === 'supplier')
    .map(({ name }) => name);
const ofCouncil = 'Daarover vergadert de gemeenteraad van Goes donderdag.';

describe('companies that are written as firms, where a government hires them or uses what they make', () => {
  test.each([
    ['De gemeente heeft WegVizier ingehuurd om het plan te toetsen.', 'WegVizier'],
    ['De gemeente schakelde WegVizier in.', 'WegVizier'],
    ['De gemeente betaalde WegVizier drie ton.', 'WegVizier'],
    ['De gemeente ontbond het contract met Roosdorp Groep.', 'Roosdorp Groep'],
    ['Het groenonderhoud is uitbesteed aan Roosdorp Groep.', 'Roosdorp Groep'],
    ['Het onderzoek is uitgevoerd door bureau WegVizier.', 'WegVizier'],
    ['Het bureau WegVizier heeft het rapport gemaakt.', 'WegVizier'],
    ['Het zaaksysteem van DataKluis ligt eruit.', 'DataKluis'],
    ['De gemeente kocht de software bij DataKluis.', 'DataKluis'],
    ['Door een hack bij DataKluis lekten gegevens van inwoners.', 'DataKluis'],
    ['Een klokkenluider bij DataKluis sprak met de gemeenteraad.', 'DataKluis'],
    ['De directeur van DataKluis sprak met de gemeenteraad.', 'DataKluis'],
    ['DataKluis is leverancier van het zaaksysteem.', 'DataKluis'],
    ['DataKluis, leverancier van het zaaksysteem, is gehackt.', 'DataKluis'],
    ['DataKluis kreeg de opdracht.', 'DataKluis'],
  ])('%s', (sentence, name) => {
    expect(named([sentence, ofCouncil])).toEqual([name]);
    // Where nothing else speaks of government, an app is an app.
    if (!/gemeente|leverancier/.test(sentence)) expect(named([sentence])).toEqual([]);
  });

  test.each([
    'De gemeente heeft VluchtelingenWerk ingeschakeld.',
    'De gemeente schakelde Team Handhaving in.',
    'De gemeente sloot een contract met Jan McDonald.',
    'De gemeente betaalde Piet Roos drie ton.',
    'De gemeente werkt met software van PostgreSQL.',
    'De site is gebouwd door TypeScript.',
    'Het systeem van MijnOverheid werkt niet.',
    'Het systeem van Werk & Inkomen ligt eruit.',
    'De nota is opgesteld door Ruimte & Wonen.',
    'De opdracht aan Team Zorg & Veiligheid is helder.',
    'De motie is opgesteld door GroenRood.',
    'Het bureau Groene Groep is een werkgroep van bewoners.',
    'De wedstrijd is gewonnen door DataKluis, dat de bal bezit had na het doelpunt.',
    'DataKluis groeit hard.',
  ])('silent: %s', (sentence) => expect(named([sentence, ofCouncil])).toEqual([]));
});

test('in a passage that names nobody, but in no law', () => {
  const sentence = 'Het zaaksysteem van DataKluis ligt eruit.';
  expect(named([sentence, ofCouncil])).toEqual(['DataKluis']);
  expect(named([sentence, ofCouncil, ...Array.from({ length: 400 }, () => 'Dit artikel vervalt.')])).toEqual([]);
});
