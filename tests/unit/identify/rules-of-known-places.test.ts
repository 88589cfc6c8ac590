import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

/** A page that names the municipality in full, and speaks of nothing else. */
const known = (sentence: string): string[] => namesIn(['De gemeente Ommen is bereikbaar.', sentence]).slice(1);

describe('a place that the page knows as a government', () => {
  test.each([
    'Ommen herschikt de ploegendiensten.',
    'Vorig jaar was het anders, want Ommen leende toen twee ton.',
    'De vraag is of Ommen dat aandurft.',
    'Onduidelijk of Ommen dat aandurft.',
    'Het lukt alleen als Ommen dat aandurft.',
    'Het geld dat Ommen daarvoor reserveerde, is op.',
    'De verklaring die Ommen vrijdag rondstuurde, was kort.',
    'De straten die Ommen wil ophogen, zijn oud.',
    'Het bezwaar dat Ommen heeft ingediend, was laat.',
    'Intussen herschikt Ommen de ploegendiensten.',
    'Op de plek waar het zou komen, leende Ommen twee ton.',
    'Voor Ommen alleen is dat te duur.',
    'Mocht Ommen geselecteerd worden, dan volgt er een proef.',
    'Zij wees op het standpunt van Ommen.',
    'Hij volgt het voorbeeld van Ommen.',
    'De brief aan Ommen bleef liggen.',
  ])('%s', (sentence) => expect(known(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Ommen telt vier kerken.',
    'Ommen groeide in dat jaar flink.',
    'Ommen trok duizenden bezoekers.',
    'Ommen heeft een rijke geschiedenis.',
    'Ommen krijgt bezoek van de koning.',
    'Ommen houdt de adem in.',
    'Ommen maakt indruk op bezoekers.',
    'Ommen fungeerde een jaar als decor.',
    'Ommen had toen 40.000 woningen.',
    'Hij vertelde dat Ommen aan de Vecht ligt.',
    'Niemand weet hoe Ommen vroeger heette.',
    'Zij werkte in Ommen en woonde bij Ommen.',
    'Nu trekt Ommen bezoekers met kunst.',
    'In de vijftiende eeuw brouwde Ommen meer bier dan Zwolle.',
    'De spits van Ommen leende de bal, en de trainer zag dat Ommen scoorde.',
    'De trein naar Ommen reed niet.',
    'Ommen rond 1900.',
    'Ommen naast de kerk.',
    'Ommen vanuit de lucht, bekend van foto’s.',
    'Kom naar Raalte of Ommen in de zomer.',
    'Raalte of Ommen in de zomer.',
    'Zwolle of Ommen.',
    'Steden als Ommen in Overijssel groeien.',
    'Een dorp zoals Ommen verdient beter.',
    'Alle mensen die Ommen kennen, glimlachen.',
    'De trein die Ommen aandoet, was leeg.',
    'Dat is wat Ommen mooi maakt.',
  ])('silent: %s', (sentence) => expect(known(sentence)).toEqual([]));

  test('the card says so, with the words', () => {
    const [, seen] = sightingsIn(['De gemeente Ommen is bereikbaar.', 'Ommen herschikt de ploegendiensten.']);
    expect(seen?.reason).toEqual({ rule: 'knownPlace', cue: 'herschikt de ploegendiensten' });
  });

  test('by its short name as well, once it was named in full', () => {
    expect(namesIn(['De gemeente Alphen aan den Rijn belt.', 'De wethouder zegt dat Alphen eerst wil bouwen.'])).toEqual([
      'Gemeente Alphen aan den Rijn',
      'Gemeente Alphen aan den Rijn',
    ]);
    expect(namesIn('De wethouder zegt dat Alphen eerst wil bouwen.')).toEqual([]);
  });
});

describe('a place in a text about municipalities', () => {
  test.each([
    ['De gemeenten wachten. Ommen wil de straat ophogen.', ['Gemeente Ommen']],
    ['De gemeenten wachten. Intussen verlengt Ommen het contract.', ['Gemeente Ommen']],
    ['De wethouder zegt dat Ommen de aanleg voor zijn rekening neemt.', ['Gemeente Ommen']],
    ['Het raadslid vraagt of Ommen bereid is om mee te betalen.', ['Gemeente Ommen']],
    ['De fractie wijst het college op het standpunt van Ommen.', ['Gemeente Ommen']],
    ['Net als alle andere gemeenten krijgt Ommen minder geld.', ['Gemeente Ommen']],
    ['Ommen staat, net als andere gemeenten, voor een grote opgave.', ['Gemeente Ommen']],
    ['Gelderland ziet, net als andere provincies, kansen.', ['Provincie Gelderland']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De gemeenten wachten. Ommen herschikt de diensten.',
    'De gemeenten wachten. Ommen oogt mooi.',
    'De gemeenten wachten. Intussen oogt Ommen mooi.',
    'De gemeenten wachten. Ommen valt buiten de top tien.',
    'De gemeenten wachten. De baas herschikt Ommen in gedachten.',
    'De gemeenten zijn vergeleken. Ommen volgt op afstand.',
    'De gemeenten wachten. Ommen klom naar plaats 34.',
    'De gemeenten wachten. Ommen laat de hoogste prijzen zien.',
    'De gemeenten wachten. Ommen kan trots zijn.',
    'De gemeenten wachten. Ommen vergrijst.',
    'De wethouder zegt dat Ommen mooi ligt.',
    'De wethouder vertelt over de bakker van Ommen.',
    'Net als alle andere dorpen krijgt Ommen een kerk.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('where the page as a whole is about them, also in a passage that is not', () => {
    const about = ['De wethouder belt.', 'De gemeenteraad luistert.', 'Het college wacht.'];
    const together = 'Ommen en Raalte herschikken de diensten.';
    expect(namesIn([...about, together])).toEqual(['Gemeente Ommen', 'Gemeente Raalte']);
    expect(namesIn([...about.slice(1), together])).toEqual([]);
    const feast = ['Er was kermis, een concert en een marathon.', 'Het festival en het museum trokken toeristen.'];
    expect(namesIn([...about, ...feast, together])).toEqual([]);
  });
});

describe('several places in a text about municipalities', () => {
  test.each([
    ['Gemeenten mochten kiezen. Onder andere Ommen, Raalte en Zeist kozen daarvoor.', ['Ommen', 'Raalte', 'Zeist']],
    ['Het college telt mee. Steden als Breda en Tilburg hebben zich aangemeld.', ['Breda', 'Tilburg']],
    ['De gemeente doet mee. Eindhoven en Den Bosch zullen niet deelnemen.', ['Eindhoven', "'s-Hertogenbosch"]],
    ['De wethouders tekenden. Zaanstad, Purmerend en Oostzaan slaan de handen ineen.', ['Zaanstad', 'Purmerend', 'Oostzaan']],
    ['De provincie heeft besloten dat de gemeente wacht en dat Pekela en Veendam zelfstandig mogen blijven.', ['Pekela', 'Veendam']],
    ['De regiogemeenten worstelen, alleen Oirschot en Waalre hebben daar geen last van.', ['Oirschot', 'Waalre']],
    ['De gemeenten wachten. Rijswijk (Zuid-Holland) en Beek (Limburg) vragen om uitstel.', ['Rijswijk', 'Beek']],
  ])('%s', (sentence, places) => expect(namesIn(sentence)).toEqual(places.map((place) => `Gemeente ${place}`)));

  test.each([
    'De gemeenten groeien. Onder andere Ommen, Raalte en Zeist groeiden hard.',
    'De gemeenten zijn vergeleken. Ommen, Raalte en Zeist laten een vergelijkbaar beeld zien.',
    'De gemeenten zijn vergeleken. Ommen en Raalte liggen in Overijssel.',
    'De gemeente waarschuwt. Ommen en Raalte kregen te maken met hoogwater.',
    'De wethouder ziet dat Ommen en Raalte zullen veranderen.',
    'De gemeenten willen een bus. Ommen en Raalte binnen een half uur, dat is het doel.',
    'De gemeenten wachten. Ommen en Raalte samen op de foto.',
    'Ommen en Raalte herschikken de diensten.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place side by side with another government, or in its hands', () => {
  test.each([
    ['De provincie en Ommen zijn het eens over de weg.', 'Gemeente Ommen'],
    ['Zij moet met de provincie, Ommen en het waterschap in overleg.', 'Gemeente Ommen'],
    ['Volgens haar botsen Ommen en het Rijk al jaren.', 'Gemeente Ommen'],
    ['Het kabinet komt Zeeland tegemoet.', 'Provincie Zeeland'],
    ['Het ministerie van Defensie gaat samen met Zeeland kijken wat redelijk is.', 'Provincie Zeeland'],
    ['De Raad van State geeft Ommen ongelijk.', 'Gemeente Ommen'],
    ['Het gerechtshof gaf Ommen gelijk.', 'Gemeente Ommen'],
    ['De minister schiet Ommen te hulp.', 'Gemeente Ommen'],
    ['De minister heeft aan Ommen gevraagd om mee te denken.', 'Gemeente Ommen'],
    ['De provincie heeft steeds tegen Ommen gezegd dat het te veel is.', 'Gemeente Ommen'],
    ['De corporatie heeft de wethouder gebeld en heeft Ommen voor de rechter gedaagd.', 'Gemeente Ommen'],
    ['De gemeenten wachten. Van Ommen heeft de staatssecretaris nog geen antwoord gekregen.', 'Gemeente Ommen'],
    ['Het college ziet Ommen niet als een gemeente die achterblijft.', 'Gemeente Ommen'],
    ['Politiek Ommen wil duidelijkheid.', 'Gemeente Ommen'],
  ])('%s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  test.each([
    'Hij woont in de provincie en Ommen is ver weg.',
    'Tussen Ommen en de provinciegrens ligt een bos.',
    'In Ommen en het waterschap daar werken veel mensen.',
    'De gesprekken tussen Breda en de provincie Antwerpen vorderden.',
    'De minister reisde met Ommen in gedachten.',
    'Niemand komt Ommen tegemoet.',
    'De krant geeft Ommen gelijk.',
    'Zij heeft aan Ommen goede herinneringen.',
    'Politiek Den Haag wil duidelijkheid.',
  ])('silent: %s', (sentence) =>
    expect(sightingsIn(sentence).filter(({ bodyType }) => bodyType === 'municipality' || bodyType === 'province')).toEqual([]),
  );
});

describe('sums and mergers', () => {
  test.each([
    [
      'De gemeente rekent na. Eerder betaalden Apeldoorn (start 2016) 3 miljoen, Utrecht (start 2015) 4 miljoen en Rotterdam (start 2010) 2 miljoen euro.',
      ['Gemeente Apeldoorn', 'Gemeente Utrecht', 'Gemeente Rotterdam'],
    ],
    [
      'Twee fusies zijn omstreden: die van Landerd met Uden en die van Langedijk met Heerhugowaard.',
      ['Gemeente Landerd', 'Gemeente Uden', 'Gemeente Langedijk', 'Gemeente Heerhugowaard'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['Hij reed van Landerd met Uden als doel.', 'Bezoekers betaalden in Apeldoorn 3 euro en in Utrecht 4 euro.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});

describe('a place of which the name is a word too', () => {
  test.each([
    ['De gemeenten wachten. Houten wil niet meer betalen.', ['Gemeente Houten']],
    ['De gemeenten wachten. Leiden heeft besloten te stoppen.', ['Gemeente Leiden']],
    ['De gemeenten wachten. Huizen schrapt de subsidie.', ['Gemeente Huizen']],
    ['De wethouder zegt dat Kampen de subsidie verhoogt.', ['Gemeente Kampen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De gemeenten wachten. Huizen kosten er veel.',
    'De gemeenten wachten. Kampen worden ontruimd.',
    'De gemeenten wachten. Best wil zij niet weg.',
    'De wethouder zegt dat meneer Stein de straat verhoogt.',
    'De wethouder zegt dat Jan van Buren weigert.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('what papers leave out', () => {
  test.each([
    ['De gemeente Goes stopt ermee, Veere volgt later.', ['Gemeente Goes', 'Gemeente Veere']],
    ['Het ministerie van Defensie betaalt de helft, Den Helder legt twee ton in.', ['Ministerie van Defensie', 'Gemeente Den Helder']],
    ['Amsterdam en Rotterdam naar de rechter om het besluit. De wethouders zijn boos.', ['Gemeente Amsterdam', 'Gemeente Rotterdam']],
    ['De gemeenten lopen achter. Den Haag verleende te weinig vergunningen.', ['Gemeente Den Haag']],
    ['De gemeenten willen wel, als ook Ommen over de brug komt.', ['Gemeente Ommen']],
    ['De gemeente Goes wacht. Ommen verliest een rechtszaak.', ['Gemeente Goes', 'Gemeente Ommen']],
    ['De gemeente Goes wacht. Ommen is woedend op de aannemer.', ['Gemeente Goes', 'Gemeente Ommen']],
    ['De gemeente Goes wacht. Het lukte Ommen niet om te verkopen.', ['Gemeente Goes', 'Gemeente Ommen']],
    ['Daarover ging het in de Barneveldse politiek.', ['Gemeente Barneveld']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De gemeente Goes stopt ermee, Veere ligt verderop.',
    'De gemeente Goes, Veere dichtbij, stopt ermee.',
    'De trein ging, Veere volgt later.',
    'Amsterdam en Rotterdam naar het strand, riepen de wethouders.',
    'De wethouder riep Den Haag op om te betalen.',
    'De gemeente wacht. Ommen verliest de finale.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence).filter((name) => name !== 'Gemeente Goes')).toEqual([]));
});

describe('in one sentence with others, or turned about', () => {
  test.each([
    ['De minister fluit Roermond en Purmerend terug.', ['Gemeente Roermond', 'Gemeente Purmerend']],
    ['De gemeenten wachten. Volgend jaar kan Ommen de lening terugvorderen.', ['Gemeente Ommen']],
    ['De gemeenten wachten. Ommen voert een strenger beleid.', ['Gemeente Ommen']],
    [
      'De gemeenten Zeist en De Bilt praten. Omdat Zeist en De Bilt weigeren, wacht iedereen.',
      ['Zeist', 'De Bilt', 'Zeist', 'De Bilt'].map((town) => `Gemeente ${town}`),
    ],
    [
      'De VNG, Vereniging voor Nederlandse Gemeenten (VNG), zweeg.',
      ['Vereniging van Nederlandse Gemeenten', 'Vereniging van Nederlandse Gemeenten', 'Vereniging van Nederlandse Gemeenten'],
    ],
    ['De Afdeling bestuursrechtspraak vernietigt het besluit.', ['Afdeling bestuursrechtspraak van de Raad van State']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De minister fluit een liedje in Roermond en Purmerend.',
    'De provincie prijst Landschap Overijssel en de provincie Drenthe zwijgt over Vereniging Overijssel.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence).filter((name) => name !== 'Provincie Drenthe')).toEqual([]));
});

describe('turned sentences, clefts and clauses between commas', () => {
  const beside = (sentence: string): string[] => namesIn(`De gemeenten wachten. ${sentence}`);

  test.each([
    'Bij de aanbesteding koos Ommen voor de goedkoopste.',
    'Het was Ommen dat om uitstel vroeg.',
    'Voor Ommen betekent dat een strop.',
    'De rekening ligt bij Ommen.',
    'Ommen, dat eerst twijfelde, schrapt de subsidie.',
    'Ommen maakt de straat autoluw.',
    'Ommen sluit drie drugspanden.',
  ])('%s', (sentence) => expect(beside(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Tijdens de oorlog koos Ommen de kant van de stad.',
    'Het was Ommen dat zij miste.',
    'Het was Ommen dat aan de Vecht lag.',
    'Voor Ommen rijdt de bus door.',
    'Het lukte hem in Ommen om te slapen.',
    'De camping ligt bij Ommen.',
    'Ommen, dat aan de Vecht ligt, telt vier kerken.',
  ])('silent: %s', (sentence) => expect(beside(sentence)).toEqual([]));
});
