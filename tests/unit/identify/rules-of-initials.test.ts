import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('an abbreviation in small letters', () => {
  test.each([
    ['al drie weken niks gehoord van het uwv', ['Uitvoeringsinstituut Werknemersverzekeringen']],
    ['volgens het rivm valt het mee', ['Rijksinstituut voor Volksgezondheid en Milieu']],
    ['bel de rdw maar, die weten het', ['RDW']],
    ['ik werk zelf bij rijkswaterstaat en zij bij nvwa', ['Nederlandse Voedsel- en Warenautoriteit']],
    ['de kvk vraagt er 80 euro voor', ['Kamer van Koophandel']],
    ['de nvwa, het rivm en het cbr waren gesloten', 3],
    ['Het UWV belt terug. Daarna uwv nog een keer gebeld.', 2],
  ])('%s', (sentence, names) => {
    const seen = namesIn(sentence);
    if (typeof names === 'number') expect(seen).toHaveLength(names);
    else expect(seen).toEqual(expect.arrayContaining(names));
  });

  test('the card says which word tells', () => {
    expect(sightingsIn('wie kent het uwv')[0]?.reason).toEqual({ rule: 'smallLetters', cue: 'het' });
  });

  test.each([
    'zij speelden in een duo en hij was er ook',
    'open het bestand rivm.csv',
    'de variabele uwv_code is leeg',
    'cbs in kleine letters zegt niets',
    'kijk op www.rdw.nl/auto',
    'in het cak-boek van de les',
    'dat is toch de soort die coa heet',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('on a page in another language', () => {
    expect(namesIn('the uwv of that page', { language: 'en' })).toEqual([]);
  });
});

describe('letters that stand for something else', () => {
  test.each([
    'Een CAK-motor is wat anders.',
    'De CDA-schijf en de VVD-buizen liggen klaar.',
    'Een SVB is een buffer voor volume.',
    'CBR betekent constant bit rate.',
    'RDW is ook een Engelse afkorting in het bloedonderzoek.',
    'SVB won met 3-1 van de buren.',
    'De CBR-waarde van de grond is hoog.',
    'Hij werkte bij de SER, de zender uit Madrid.',
    'De RVA betaalt de uitkering in België.',
    'De Belastingdienst van Curaçao heet de Inspectie der Belastingen.',
    'De stichting Partij van de Toekomst gaf een feest.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test.each([
    ['De RDI is de afkorting van Rijksinspectie Digitale Infrastructuur.', 2],
    ['Een VVD amendement haalde het niet.', 1],
    ['De UWV-directeur en de CBS-cijfers.', 2],
    ['De ProRail-CEO en de CBS-CIO.', 2],
    ['De PvdA-motie en een D66-Kamerlid.', 2],
    ['De Inspectie Volksgezondheid ging in België kijken.', 1],
  ])('%s', (sentence, many) => expect(namesIn(sentence)).toHaveLength(many));
});

describe('an abbreviation by what stands beside it', () => {
  test.each([
    ['AFM en DNB waarschuwen voor crypto.', ['Autoriteit Financiële Markten', 'De Nederlandsche Bank']],
    ['Samen met Rijk, IPO en de waterschappen gaan wij aan de slag.', ['Interprovinciaal Overleg']],
    ['De AP wil opheldering over de camera’s.', ['Autoriteit Persoonsgegevens']],
    ['Het CWI en het UWV fuseerden.', ['Centrum voor Werk en Inkomen', 'Uitvoeringsinstituut Werknemersverzekeringen']],
    ['De ADR is kritisch over de planning.', ['Auditdienst Rijk']],
    ['De AP gaf de bank een boete.', ['Autoriteit Persoonsgegevens']],
    ['RIJKSWATERSTAAT SLUIT DE BRUG VANAF MAANDAG', ['Rijkswaterstaat']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['De AP kwam met een foto.', 'Persbureau AP meldt een boete.', 'Wij zagen Rijk en arm bij IPO en bank.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});

describe('more of one sort in a row', () => {
  test.each([
    ["De GGD's Hart voor Brabant en Zeeland sluiten.", ['GGD Hart voor Brabant', 'GGD Zeeland']],
    ['De omgevingsdiensten Haaglanden en West-Holland tekenden.', ['Omgevingsdienst Haaglanden', 'Omgevingsdienst West-Holland']],
    ["De veiligheidsregio's Twente en IJsselland schaalden op.", ['Veiligheidsregio Twente', 'Veiligheidsregio IJsselland']],
    [
      'Het ministerie van Landbouw en dat van Volksgezondheid overleggen.',
      ['Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur', 'Ministerie van Volksgezondheid, Welzijn en Sport'],
    ],
    ['De rechtbank Den Haag en die in Rotterdam kampen met tekorten.', ['Rechtbank Den Haag', 'Rechtbank Rotterdam']],
    ['Het waterschap Rivierenland en dat van Vechtstromen werken samen.', ['Waterschap Rivierenland', 'Waterschap Vechtstromen']],
    ['Tweede Kamerlid Peters en de Eerste Kamerleden.', ['Tweede Kamer', 'Eerste Kamer']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('a page in another language', () => {
  const inEnglish = { language: 'en' };
  test.each([
    ['The Dutch Ministry of Defence ordered drones.', ['Ministerie van Defensie']],
    ['The Ministry of Finance in the Netherlands will pay.', ['Ministerie van Financiën']],
    ['The Ministry of Foreign Affairs in The Hague summoned the ambassador.', ['Ministerie van Buitenlandse Zaken']],
    ['The House of Representatives debates the Dutch bill on Tuesday.', ['Tweede Kamer']],
    ['In a Dutch court, the Public Prosecution Service demanded ten years.', ['Openbaar Ministerie']],
    ['The District Court of The Hague ruled against the state.', ['Rechtbank Den Haag']],
    ['The Party for Freedom lost, while D66 gained.', ['PVV', 'D66']],
    ['The liberal VVD came fourth in the Dutch vote.', ['VVD']],
    ['In the Netherlands, the RIVM counts the cases.', ['Rijksinstituut voor Volksgezondheid en Milieu']],
  ])('%s', (sentence, names) => expect(namesIn(sentence, inEnglish)).toEqual(names));

  test.each([
    'The British Ministry of Defence ordered drones, the Dutch did not.',
    'Ukraine’s Ministry of Defence thanked the Dutch.',
    'The Ministry of Finance of Belgium wrote to the Netherlands.',
    'The Ministry of Defence ordered drones.',
    'The VVD model is used in chemistry.',
    'The RIVM is a Brazilian institute.',
    'The American House of Representatives debates on Tuesday, a Dutch paper wrote.',
    'The Council of State in Paris annulled the decree, wrote a Dutch paper.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence, inEnglish)).toEqual([]));

  test('says why', () => {
    expect(sightingsIn('The liberal VVD came fourth in the Dutch vote.', inEnglish)[0]?.reason).toEqual({
      rule: 'saidDutch',
      cue: 'Dutch',
    });
  });
});

describe('algorithms that are known by name', () => {
  test.each([
    ['De RISC-vragenlijst van de reclassering gaat ver.', ['RISc']],
    ['Deduce haalt namen uit teksten, zodat die geanonimiseerd zijn. Het model is open.', ['Deduce']],
    ['De kaart van @migo-boras hangt boven de weg.', ['@migo-boras']],
    ['Zij gebruikt StatRec niet meer.', ['StatRec']],
    ['Boeren noemen Aerius een modelwerkelijkheid.', ['AERIUS - Rekeninstrument voor de leefomgeving']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['De RISC-processor verbruikt minder.', 'Deduce what you can from it.', 'Schrijf naar post@migo-boras.nl.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});

describe('initials at the head of a sentence, by what they do', () => {
  test.each([
    ['AFM waarschuwt voor een aanbieder.', ['Autoriteit Financiële Markten']],
    ['ACM onderzoekt de fusie.', ['Autoriteit Consument en Markt']],
    ['HHNK baggert de vaart.', ['Hoogheemraadschap Hollands Noorderkwartier']],
    ['Het IPO eist meer geld.', ['Interprovinciaal Overleg']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De IPO dreigt te mislukken.',
    'ACM vraagt om artikelen.',
    'SCP wil het monster vangen.',
    'CBS schrapt de serie.',
    'CBG keurt het middel goed.',
    'IPO van het bedrijf levert geld op.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('letters that files end in', () => {
  const seen = (said: string) => sightingsIn(said).map(({ surface }) => surface);

  test.each([
    'De HTM- documenten staan op de site.',
    'Sla het op als HTM-bestand.',
    'Bestanden in HTM, HTML en PDF zijn toegestaan.',
    'PDF- of HTM-bestanden',
    'Klik op de HTM versie.',
    'Als de ODT- en DOC-bestanden er zijn, begint het.',
    'Download als HTM of PDF.',
    'Exporteren naar HTM gaat zo.',
  ])('silent: %s', (said) => expect(seen(said)).toEqual([]));

  test.each([
    ['De gemeente Den Haag en HTM onderhandelen.', 'HTM'],
    ['De HTM-tram reed door Den Haag.', 'HTM'],
    ['De documenten van HTM zijn openbaar.', 'HTM'],
    ['De ODT houdt toezicht in Twente.', 'ODT'],
    ['De gemeente Enschede wil dat de ODT uitvoert wat is afgesproken.', 'ODT'],
  ])('%s', (said, name) => expect(seen(said)).toContain(name));
});
