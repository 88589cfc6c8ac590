import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const rulesIn = (text: string): string[] => sightingsIn(text).map(({ surface, reason }) => `${surface} ${reason.rule}`);

describe('a place that is compared with a government', () => {
  test.each([
    ['In tegenstelling tot Zwolle verleent Ommen wel vergunning.', 'Zwolle compared'],
    ['Evenals Zwolle weigert Ommen de vergunning.', 'Ommen deed'],
    ['Ommen heft minder belasting dan Zwolle.', 'Zwolle compared'],
    ['Ommen verhoogt de toeristenbelasting, net als Zwolle.', 'Zwolle compared'],
    ['Ommen schaft de hondenbelasting af. Ook Zwolle, Goes en Tiel.', 'Zwolle compared'],
  ])('%s', (text, seen) => expect(rulesIn(text)).toContain(seen));

  test.each([
    'Anders dan Zwolle ligt Ommen aan de Vecht.',
    'In tegenstelling tot Zwolle telt Ommen weinig winkels.',
    'Net als Zwolle is Ommen mooi.',
    'Ommen heeft meer inwoners dan Zwolle.',
    'Deze winter was kouder dan Zwolle gewend is.',
    'Het regent in Ommen. Ook Zwolle, Goes en Tiel.',
  ])('none: %s', (text) => expect(namesIn(text)).toEqual([]));

  test('only that which governs: beside a town that is large', () =>
    expect(namesIn('De gemeente Ommen telt minder kerken dan Zwolle.')).toEqual(['Gemeente Ommen']));
});

describe('a place of which a court says what it had to do', () => {
  test.each([
    'Ommen moet de bomen alsnog planten, oordeelt de rechtbank.',
    'Ommen had de aanwonenden eerder moeten horen, vindt de Raad van State.',
    'Ommen mocht de kroeg niet voor een jaar dichtdoen, aldus de bestuursrechter.',
  ])('%s', (text) => expect(namesIn(text)).toContain('Gemeente Ommen'));

  test.each(['Ommen is mooi in de herfst, vindt de bakker.', 'Ommen had meer kansen, aldus de scheidsrechter.'])('none: %s', (text) =>
    expect(namesIn(text)).toEqual([]),
  );
});

describe('what a place says, decides and does besides', () => {
  test.each([
    'Ommen rondt de verkoop van het park af.',
    'Ommen gaat in cassatie.',
    'Ommen weet niet hoeveel panden leegstaan.',
    'Ommen praat met de minister over een treinhalte.',
    'Ommen schuift de aanleg van de randweg op de lange baan.',
    'Ommen onderschrijft dat.',
    'Ommen juicht dat toe.',
    'Ommen zal zich aanmelden.',
    'Ommen heeft een nieuwe burgemeester.',
    'Ommen houdt zich niet aan de afspraak.',
    'Opdrachtgever: Ommen.',
    'Ommen kreeg dit jaar 34 Woo-verzoeken.',
    'De aanbesteding van Ommen was niet transparant.',
    'De fraudejacht was omstreden. Ommen stopte daar in 2021 mee.',
    'De provincie kent Ommen een subsidie toe voor het dorpshuis.',
    'De staatssecretaris zette Ommen onder druk.',
    'De bewoners klopten aan bij Ommen.',
    'Ommen schrijft in een brief aan het kabinet dat het geld op is.',
    'Net als Ommen en Raalte verhoogt Hellendoorn de leges.',
    'Uitgerekend Ommen weigert de vergunning.',
    'De Kamer wil dat het kabinet Ommen helpt.',
    'Ommen ligt op schema met de woningbouw.',
    'U kunt bezwaar maken bij Ommen.',
    'Het was Ommen dat de regeling opzegde.',
    'Ommen en Raalte ruziën over de begroting.',
    'Ommen en Raalte trekken samen op tegen de sluiting.',
    'De gemeente is teleurgesteld. Voor Ommen is het besluit een strop.',
    'Het pad wordt betaald door Limburg en Ommen.',
    'De rechter heeft Ommen onder preventief toezicht geplaatst.',
    'De provincie heeft Ommen onder toezicht gesteld.',
  ])('%s', (text) => expect(namesIn(text)).toContain('Gemeente Ommen'));

  test('together with a body that is named', () =>
    expect(namesIn('Waterschap Vechtstromen en Ommen onderzoeken de oever.')).toEqual(['Waterschap Vechtstromen', 'Gemeente Ommen']));

  test.each([
    'Waterschap Vechtstromen en Ommen liggen dicht bij elkaar.',
    'Ommen juicht bij de intocht.',
    'Tussen Deventer en Ommen werkt de remise niet mee.',
    'Veel toeristen kennen Ommen al jaren.',
    'Hij schrijft in Ommen een brief.',
    'Het was Ommen dat het mooist lag.',
    'We maakten een wandeling bij Ommen.',
    'Ommen gaat in september weer open.',
    'Ommen schuift op naar de derde plaats.',
    'De bewoners kennen Ommen onder een andere naam.',
  ])('none: %s', (text) => expect(namesIn(text)).not.toContain('Gemeente Ommen'));
});

describe('Den Haag', () => {
  test.each([
    ['Den Haag geeft de HTM opdracht om trams te kopen.', ['Gemeente Den Haag', 'HTM Personenvervoer N.V.']],
    ['De wethouder is streng. Den Haag verhoogt de parkeertarieven.', ['Gemeente Den Haag']],
    // The State.
    ['Den Haag verhoogt de belastingen.', []],
    ['De wethouders roepen Den Haag op om geld te geven.', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test('is the State again far from where the municipalities, or a part of the town, were spoken of', () => {
    const state = 'Den Haag verhoogt de belastingen. ';
    for (const town of ['Alle gemeenten klagen. ', 'Het regent in Scheveningen. ']) {
      expect(namesIn(`${town}${state}`)).toEqual(['Gemeente Den Haag']);
      expect(namesIn(`${town}${'Het regent. '.repeat(400)}${state}`)).toEqual([]);
    }
  });
});

describe('a place that pays, gets money, or is spoken for', () => {
  test.each([
    'De jeugdzorg kost Ommen dit jaar 2 miljoen euro.',
    'Voor Ommen betekent dit dat er 80 woningen bij moeten.',
    'De dienst handelt namens Ommen.',
    'Kijk naar Ommen, dat de leges heeft verlaagd.',
    'Ommen volgt het advies.',
    'Ommen sluit de Brugstraat af voor auto’s.',
    'Ommen deelt de zorgen over de bussen.',
  ])('%s', (text) => expect(namesIn(text)).toEqual(['Gemeente Ommen']));

  test('a row of those that get it, where governments are spoken of', () =>
    expect(namesIn('De gemeenten juichen. De bijdrage van het Rijk gaat naar Ommen, Hellendoorn en Raalte.')).toEqual([
      'Gemeente Ommen',
      'Gemeente Hellendoorn',
      'Gemeente Raalte',
    ]));

  test.each([
    'De reis kost Ommen veel bezoekers.',
    'Voor Ommen betekent dit een droge zomer.',
    'De trein gaat naar Ommen.',
    'We fietsten naar Ommen, dat aan de Vecht ligt.',
    'Ommen volgt in augustus.',
  ])('none: %s', (text) => expect(namesIn(text)).toEqual([]));
});
