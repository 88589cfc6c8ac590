import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const rulesIn = (sentence: string): string[] => sightingsIn(sentence).map(({ reason }) => reason.rule);

describe('water boards without their type word', () => {
  test.each([
    [
      'Rijnland en Delfland pompen op volle kracht. De hoogheemraadschappen draaien dag en nacht.',
      ['Hoogheemraadschap van Rijnland', 'Hoogheemraadschap van Delfland'],
    ],
    ['Delfland verlaagt het peil in de boezem. De dijkgraaf noemt dat nodig.', ['Hoogheemraadschap van Delfland']],
    ['Bij de verkiezingen voor Zuiderzeeland won de partij van de boeren.', ['Waterschap Zuiderzeeland']],
    ['De dijkgraaf is tevreden. Ook Rivierenland versterkt dit jaar dijken.', ['Waterschap Rivierenland']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Rijnland en Delfland zijn oude streken in Holland.',
    'Delfland verlaagt de drempel voor bezoekers van het museum.',
    'In Rijnland staan oude molens. Het waterschap werd later opgericht.',
    'In Delfland en Rijnland waait het, merken de waterschappen.',
    'Rivierenland is bekend om zijn fruit, niet om zijn waterschap.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('abbreviations in a row', () => {
  test.each([
    ['De MIVD en CTIVD wilden niet reageren.', ['abbreviation', 'amongBodies']],
    ['Deelnemers zijn DUO, CJIB en RDW.', ['amongBodies', 'abbreviation', 'fullName']],
    ['Politie, IND en COA werken samen.', ['fullName', 'amongBodies', 'amongBodies']],
    ['Het CBS, CPB en SCP publiceren morgen.', ['article', 'abbreviation', 'amongBodies']],
  ])('%s', (sentence, rules) => expect(rulesIn(sentence)).toEqual(rules));

  test.each(['Zij drinkt melk en SCP.', 'Hij zag Feyenoord, SCP en Ajax winnen.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});

describe('a service by a word that is also a thing', () => {
  test('Toeslagen', () =>
    expect(namesIn('Het model van Toeslagen was fout, aldus Belastingdienst/Toeslagen.')).toEqual([
      'Dienst Toeslagen',
      'Belastingdienst',
      'Dienst Toeslagen',
    ]));
  test.each(['De wet gaat over Toeslagen.', 'De staatssecretaris van Toeslagen zweeg.', 'Wet van Toeslagen en Heffingen.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).not.toContain('Dienst Toeslagen'),
  );
});

describe('a row of places that govern', () => {
  test.each([
    [
      'Het voorstel komt van Heerenveen, Smallingerland en Opsterland, drie Friese gemeenten.',
      ['Gemeente Heerenveen', 'Gemeente Smallingerland', 'Gemeente Opsterland'],
    ],
    ['Burgemeesters Van der Loo van Wijchen en Beerten van Beuningen zijn het eens.', ['Gemeente Wijchen', 'Gemeente Beuningen']],
    [
      'De wethouders Jansen van Ede, Pietersen (VVD) van Barneveld en De Vries van Scherpenzeel tekenden.',
      ['Gemeente Ede', 'VVD', 'Gemeente Barneveld', 'Gemeente Scherpenzeel'],
    ],
    [
      'De gemeente Dordrecht levert. Zwijndrecht, Papendrecht en Sliedrecht kopen diensten in.',
      ['Gemeente Dordrecht', 'Gemeente Zwijndrecht', 'Gemeente Papendrecht', 'Gemeente Sliedrecht'],
    ],
    [
      'De gemeente is samen met onder meer Aalsmeer, Bloemendaal en Hillegom eigenaar.',
      ['Gemeente Aalsmeer', 'Gemeente Bloemendaal', 'Gemeente Hillegom'],
    ],
    [
      'De gemeente Ede zwijgt. Dinkelland en Tubbergen werken al jaren samen.',
      ['Gemeente Ede', 'Gemeente Dinkelland', 'Gemeente Tubbergen'],
    ],
    ['De gemeenten wachten. Almere en Zeist krijgen samen 600 miljoen van het Rijk.', ['Gemeente Almere', 'Gemeente Zeist']],
    ['Gedeputeerde Hagenaars (Noord-Brabant) reageerde niet.', ['Provincie Noord-Brabant']],
    ['De provincie kijkt mee. Ommen wil er een vergunningplicht, zegt de gedeputeerde.', ['Gemeente Ommen']],
    ['Utrecht vult het gat voor 2 ton, zo besloot de raad.', ['Gemeente Utrecht']],
    ['Utrecht vult het gat voor 2 ton, zegt de gedeputeerde.', ['Provincie Utrecht']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Hij fietste door Heerenveen, Smallingerland en Opsterland, drie mooie streken.',
    'Burgemeesters en bewoners Jansen van Ede en Beerten van Beuningen.',
    'Jansen van Ede en Beerten van Beuningen wonnen de dubbel.',
    'De gemeente werkt samen met Leiden Marketing.',
    'Almere en Zeist krijgen samen 6 miljoen bezoekers, hoopt de gemeente.',
    'Burgemeesters Jansen en Piet van Putten spraken.',
    'Gedeputeerde Hagenaars sprak (Noord-Brabant is mooi) over natuur.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place that governs, where a government is on the page', () => {
  test.each([
    ['De gemeente Zwolle kijkt mee. Hilversum trekt de vergunning van het festival in.', 'Gemeente Hilversum'],
    ['De gemeente Zwolle kijkt mee. Dronten staat daar welwillend tegenover.', 'Gemeente Dronten'],
    ['De gemeente Zwolle kijkt mee. Goes eist een oplossing.', 'Gemeente Goes'],
    ['De gemeente Zwolle kijkt mee. Terneuzen steunt de oproep.', 'Gemeente Terneuzen'],
    ['De gemeente Zwolle kijkt mee. Renkum heeft de subsidie ingetrokken.', 'Gemeente Renkum'],
    ['De gemeente Zwolle kijkt mee. Laren vraagt het kabinet om geld.', 'Gemeente Laren'],
  ])('%s', (sentence, name) => expect(namesIn(sentence)).toEqual(['Gemeente Zwolle', name]));

  test.each([
    'De gemeente Zwolle kijkt mee. Utrecht steunt op een lange traditie.',
    'De gemeente Zwolle kijkt mee. Leiden trekt duizenden mensen in het weekend.',
    'De gemeente Zwolle kijkt mee. Hoorn eist de zege op.',
    'De gemeente Zwolle kijkt mee. Nijmegen wil dit jaar niet degraderen.',
    'De gemeente Zwolle kijkt mee. Deventer beslist in de slotfase.',
    'De gemeente Zwolle kijkt mee. Amsterdam stelt voor het eerst kunst in vitrines tentoon.',
    'De gemeente Zwolle kijkt mee. Assen staat open voor wandelaars.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Zwolle']));
});

describe('what other countries have too', () => {
  test.each([
    'Het ministerie van Justitie in Londen maakt er 200 miljoen pond voor vrij.',
    'De Tweede Kamer van het Tsjechische parlement stemde tegen.',
    'De Raad van State in Athene vernietigde de vergunning.',
    'De provincie Limburg in België krijgt een gouverneur.',
    'De Belgische provincie Limburg krijgt een gouverneur.',
    'De minister van Defensie in Berlijn, Boris Pistorius, sprak.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test.each([
    ['De minister van Defensie in Londen: zo begon het werkbezoek van de Tweede Kamer.', ['Ministerie van Defensie', 'Tweede Kamer']],
    ['Leden van de Tweede Kamer in Syrië: de Tweede Kamer keek mee.', ['Tweede Kamer', 'Tweede Kamer']],
    ['De provincie Limburg in Nederland telt 31 gemeenten.', ['Provincie Limburg']],
  ])('ours: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('who wins a contract', () => {
  test.each([
    ['De gemeente Goes: de opdracht is gegund aan Kuipers Linde.', ['Kuipers Linde']],
    ['De gemeente Goes gunde de opdracht aan Kuipers.', ['Kuipers']],
    ['De gemeente Goes meldt. Opdrachtnemer: Gebr. Van der Linde uit Kats.', ['Gebr. Van der Linde']],
    ['De gemeente Goes meldt. Contractant: Kuipers Bouwpartners, Nijverdal.', ['Kuipers Bouwpartners']],
    ['De gemeente Goes koos voor Linde Architecten en Van Dam Advocaten.', ['Linde Architecten', 'Van Dam Advocaten']],
    ['Het kantoor De Haan Advocaten & Notarissen helpt de gemeente Goes.', ['De Haan Advocaten & Notarissen']],
    [
      'De gemeente Goes zweeg. Ook Kuijpers Accountants en Van der Berg Wegenbouw zwegen.',
      ['Kuijpers Accountants', 'Van der Berg Wegenbouw'],
    ],
    ['De gemeente Goes vroeg landsadvocaat Pels Rijcken om raad.', ['Pels Rijcken']],
  ])('%s', (sentence, companies) =>
    expect(
      sightingsIn(sentence)
        .filter(({ kind }) => kind === 'supplier')
        .map(({ surface }) => surface),
    ).toEqual(companies),
  );

  test.each([
    'De gemeente Goes gunde hem de overwinning aan Zee.',
    'De gemeente Goes sprak met de Orde van Advocaten.',
    'De gemeente Goes sprak met de Bond van Nederlandse Architecten.',
    'Vijf Architecten tekenden in de gemeente Goes.',
    'De gemeente Goes gunt de raad aan Anna.',
    'De gemeente Goes gunde het contract aan Jan Jansen.',
    'Burgemeester Brink en wethouder Hutten van de gemeente Goes openden het pand met een contract.',
    'De heer Overwater tekende het contract met de gemeente Goes.',
    'De Utrechtse Architecten en Zeeuwse Advocaten wonnen in de gemeente Goes.',
    'Advocaten wonnen in de gemeente Goes van de Vereniging Nederlandse Architecten.',
  ])('silent: %s', (sentence) => expect(sightingsIn(sentence).filter(({ kind }) => kind === 'supplier')).toEqual([]));
});
