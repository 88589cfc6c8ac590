import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a list under words that say what is in it', () => {
  test.each([
    [
      ['Deelnemende gemeenten', 'Ede', 'Tiel', 'Epe'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe'],
    ],
    [
      ['De volgende gemeenten doen mee:', '1. Ede', '2. Tiel (per 2027)', '• Epe;'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe'],
    ],
    [
      ['Gemeente', 'Inwoners', 'Ede', '120.000', 'Tiel', '42.000'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Gemeenten in de regio', 'Wethouder', 'Ede', 'Jan Vermolen', 'Tiel', 'Piet Waterman'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Regio', 'Gemeenten', 'Oost', 'Ede, Tiel en Epe', 'West', 'Zeist\nBunnik'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe', 'Gemeente Zeist', 'Gemeente Bunnik'],
    ],
    [
      ['Naam nieuwe gemeente', 'Op te heffen gemeenten', 'Berkelland', 'Borculo Eibergen Neede Ruurlo'],
      ['Gemeente Berkelland', 'Gemeente Borculo', 'Gemeente Eibergen', 'Gemeente Neede', 'Gemeente Ruurlo'],
    ],
    // Behind a heading begins another list.
    [
      ['Gemeenten', 'Ede', 'Tiel', 'Winkels', 'Epe', 'Almelo'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [['Gemeenten', 'Ede', 'Winkels', 'Epe'], ['Gemeente Ede']],
    [
      ['Gemeenten', 'Ede', 'Provincies', 'Utrecht'],
      ['Gemeente Ede', 'Provincie Utrecht'],
    ],
    [
      ['Provincies', 'Utrecht', 'Flevoland', 'Groningen'],
      ['Provincie Utrecht', 'Provincie Flevoland', 'Provincie Groningen'],
    ],
    [
      ['De ministeries:', 'Financiën', 'Defensie'],
      ['Ministerie van Financiën', 'Ministerie van Defensie'],
    ],
    [
      ['De fracties:', 'Volt', 'DENK', 'SP'],
      ['Volt', 'DENK', 'SP'],
    ],
    [
      ['Partij', 'Zetels', 'VVD', '5', 'SP', '3', 'Volt', '2', 'Hart voor Urk', '1'],
      ['VVD', 'SP', 'Volt', 'Hart voor Urk'],
    ],
    [
      ['Opdrachtgever', 'Ede', 'Opdrachtnemer', 'Heijmans'],
      ['Gemeente Ede', 'Heijmans'],
    ],
    [
      ['Softwareleveranciers', 'Centric', 'Capgemini'],
      ['Centric Netherlands B.V.', 'Capgemini Nederland B.V.'],
    ],
    // Of several columns each name stands under the one that it fits.
    [
      ['Gemeente', 'Leverancier', 'Ede', 'Centric', 'Tiel', 'Centric'],
      ['Gemeente Ede', 'Centric Netherlands B.V.', 'Gemeente Tiel', 'Centric Netherlands B.V.'],
    ],
    [
      ['Gemeente', 'Provincie', 'Ede', 'Gelderland', 'Almere', 'Flevoland'],
      ['Gemeente Ede', 'Provincie Gelderland', 'Gemeente Almere', 'Provincie Flevoland'],
    ],
    [['Ministerie', 'Financiën', 'Minister', 'Jan Vermolen'], ['Ministerie van Financiën']],
    [
      ['Politieke partij', 'DENK', 'Volt'],
      ['DENK', 'Volt'],
    ],
    [
      ['Fractie', 'Voor', 'Tegen', 'SP', 'x', '', 'GL', '', 'x'],
      ['SP', 'GroenLinks'],
    ],
    // What it is to others, and that one may choose.
    [
      ['Buurgemeenten', 'Ede', 'Tiel'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Kies uw gemeente', 'Ede', 'Tiel'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Filter op gemeente', 'Ede (12)', 'Tiel (4)'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Alle gemeenten', 'A', 'Almelo', 'B', 'Baarn', 'Breda'],
      ['Gemeente Almelo', 'Gemeente Baarn', 'Gemeente Breda'],
    ],
    [
      ['Betrokken overheden', 'Ede', 'Gelderland', 'Rivierenland'],
      ['Gemeente Ede', 'Provincie Gelderland', 'Waterschap Rivierenland'],
    ],
    [
      ['Rechtbanken', 'Den Haag', 'Gelderland'],
      ['Rechtbank Den Haag', 'Rechtbank Gelderland'],
    ],
    [['Veiligheidsregio', 'Haaglanden'], ['Veiligheidsregio Haaglanden']],
    [['Publicerende organisatie', 'Financiën'], ['Ministerie van Financiën']],
    [
      ['Aandeelhouder', 'Aantal aandelen', 'Ede', '210', 'Gelderland', '4.000'],
      ['Gemeente Ede', 'Provincie Gelderland'],
    ],
    [
      ['In opdracht van', 'Tiel', 'Uitgevoerd door', 'Sweco'],
      ['Gemeente Tiel', 'Sweco Nederland B.V.'],
    ],
    // Where both heads fit, the column tells.
    [
      ['Gemeente', 'Provincie', 'Utrecht', 'Utrecht', 'Zeist', 'Utrecht', 'Groningen', 'Groningen'],
      ['Gemeente Utrecht', 'Provincie Utrecht', 'Gemeente Zeist', 'Provincie Utrecht', 'Gemeente Groningen', 'Provincie Groningen'],
    ],
    [
      ['Nr.', 'Provincie', 'Inwoners', 'Gemeente', '1', 'Utrecht', '12', 'Utrecht', '2', 'Groningen', '8', 'Groningen'],
      ['Provincie Utrecht', 'Gemeente Utrecht', 'Provincie Groningen', 'Gemeente Groningen'],
    ],
    [
      ['Burgemeester', 'Gemeente', 'Partij', 'Jan Vermolen', 'Ede', 'SP', 'Piet Waterman', 'Tiel', 'Volt'],
      ['Gemeente Ede', 'SP', 'Gemeente Tiel', 'Volt'],
    ],
    [
      ['Provincie', 'Aantal gemeenten', 'Utrecht', '26', 'Groningen', '10'],
      ['Provincie Utrecht', 'Provincie Groningen'],
    ],
    // A row's own name stands before the cell.
    [
      ['Verbonden partij', 'Deelnemende gemeenten', 'Werkzaak Rivierenland', 'Tiel, Buren'],
      ['Werkzaak Rivierenland', 'Gemeente Tiel', 'Gemeente Buren'],
    ],
    // What is said beside them tells that these are governments.
    [
      ['Deelnemer', 'Bijdrage', 'Ede', '1.000', 'Tiel', '800'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Partners', 'Gemeente Buren', 'Tiel'],
      ['Gemeente Buren', 'Gemeente Tiel'],
    ],
    [['Organisatie', 'Ede', 'Organisatietype', 'Gemeente'], ['Gemeente Ede']],
    [
      ['Vestigingsplaats', 'Tiel', 'Deelnemers', 'Buren en Culemborg', 'Gemeenschappelijke regeling', 'ja'],
      ['Gemeente Buren', 'Gemeente Culemborg'],
    ],
    // A year of the gazette, the code of statistics; who has letters of their own.
    [['Gemeenteblad 2025, 1123', 'Ede'], ['Gemeente Ede']],
    [
      ['GM0228', 'Ede', 'GM0281', 'Tiel'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [['Bestuursorgaan', 'SVB'], ['Sociale Verzekeringsbank']],
    // What a row is about may be called like an algorithm.
    [['Applicatie', 'Leverancier', 'Burgerzaken', 'Centric'], ['Centric Netherlands B.V.']],
    [
      ['Organisatie', 'Alle gemeenten', 'Ede', 'Tiel', 'Epe'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe'],
    ],
    [
      ['Aandeelhouders per 31 december 2024', 'Ede', '12', 'Gelderland', '50'],
      ['Gemeente Ede', 'Provincie Gelderland'],
    ],
    [
      ['Gecontracteerde partijen', 'Berenschot', 'Sweco'],
      ['Berenschot', 'Sweco Nederland B.V.'],
    ],
    // Parties, of people and of each other.
    [
      ['Indieners', 'SP, Volt'],
      ['SP', 'Volt'],
    ],
    [
      ['Lijst 1', 'SP', 'Lijst 2', 'Volt'],
      ['SP', 'Volt'],
    ],
    [
      ['Raadsleden', 'Jan Vermolen', 'SP', 'Piet Waterman', 'Volt'],
      ['SP', 'Volt'],
    ],
    [
      ['Kandidaten', 'Jan Vermolen (SP)', 'Piet Waterman, Volt'],
      ['SP', 'Volt'],
    ],
    [
      ['SP: Jan Vermolen', 'VVD: Anna Kersenboom', 'D66 – Piet Waterman', 'Volt – Jan Waterman'],
      ['SP', 'VVD', 'D66', 'Volt'],
    ],
    [
      ['Spreektijd', 'VVD 8 min', 'D66 8 min', 'Volt 3 min'],
      ['VVD', 'D66', 'Volt'],
    ],
    [
      ['Eens', 'VVD', 'SP', 'Oneens', 'Volt', 'D66'],
      ['VVD', 'SP', 'Volt', 'D66'],
    ],
  ])('%j', (paragraphs, names) => expect(namesIn(paragraphs)).toEqual(names));

  test('the reason quotes what stands above', () => {
    const [first] = sightingsIn(['Deelnemende gemeenten:', 'Ede', 'Tiel']);
    expect(first?.reason).toEqual({ rule: 'listed', cue: 'Deelnemende gemeenten' });
    const [, firm] = sightingsIn(['Opdrachtgever', 'Leverancier', 'Ede', 'Centric']);
    expect(firm?.reason).toEqual({ rule: 'listed', cue: 'Leverancier' });
    const [, party] = sightingsIn(['Partij', 'Zetels', 'VVD', '5', 'SP', '3']);
    expect(party?.reason).toEqual({ rule: 'listed', cue: 'Partij' });
  });

  test('or another party of the list', () => {
    const [, , volt] = sightingsIn(['Peiling', 'VVD', '22', 'D66', '20', 'Volt', '5']);
    expect(volt?.reason).toEqual({ rule: 'amongParties', cue: 'VVD' });
  });

  test.each([
    [['Onze vestigingen', 'Ede', 'Tiel', 'Epe']],
    [['Een partij', 'Volt', 'DENK']],
    [['Opdrachtgever', 'Utrecht']],
    [['Leverancier', 'Best', 'Goes']],
    [['Partijen bij de overeenkomst en hun adres', 'Volt', 'DENK']],
    [['Ede', 'Tiel', 'Epe']],
    [['Steden en dorpen:', 'Ede', 'Tiel']],
    // Congregations, and where something is.
    [['Gereformeerde gemeenten', 'Ede', 'Tiel']],
    [['Protestantse gemeenten in Gelderland', 'Ede', 'Tiel']],
    [['Gemeenten van de Vrijzinnigen', 'Ede', 'Tiel']],
    [['Onze trainingen voor gemeenten vinden plaats in:', 'Ede', 'Tiel']],
    [['Wij werken voor gemeenten en hebben vestigingen in:', 'Ede', 'Tiel']],
    [['Vacatures bij gemeenten in de buurt van:', 'Ede', 'Tiel']],
    [['Hoofdsteden van de provincies:', 'Utrecht', 'Groningen']],
    [['Plaatsen in deze gemeenten', 'Ede', 'Tiel']],
    // Something else begins.
    [['Gemeenten', 'Wie een fiets wil huren, kan van maandag tot en met zaterdag terecht bij al onze winkels.', 'Ede', 'Tiel']],
    [['Gemeenten', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'Ede', 'Tiel']],
    // The column is one of places, or the last head before the value is.
    [['Opdrachtgever', 'Locatie', 'Familie Vermolen', 'Ede', 'Familie Waterman', 'Tiel']],
    [['Deelnemer', 'Woonplaats', 'Jan Vermolen', 'Ede', 'Piet Waterman', 'Tiel']],
    [['Opdrachtgever', 'particulier', 'Locatie', 'Ede']],
    // Nothing says that these are governments, or parties.
    [['Partners', 'Ede', 'Tiel']],
    [['Organisatiecomité', 'Deelnemers', 'Ede', 'Tiel']],
    [['Organisatie', 'Ede', 'Plaats', 'Tiel']],
    [['Volt', 'Ampère', '230', '16']],
    // Of another country, or of churches.
    [['Provincie', 'Antwerpen', 'Limburg', 'Oost-Vlaanderen']],
    [['Ministerie', 'Financiën', 'Land', 'Suriname']],
    [['Gemeenten', 'Gereformeerde kerk', 'Ede', 'Kerkdienst', 'Tiel']],
    [['Kadastrale gemeente', 'Ede', 'Sectie', 'A']],
    [['Classis', 'Gemeenten', 'Ede', 'Tiel']],
    [['Kerkblad', 'Gemeente', 'Ede', 'Predikant', 'ds. Vermolen']],
    // No list: a sentence.
    [['Gemeenten', 'Ede is mooi.', 'In Tiel regent het.']],
    [['Ede', 'Tiel', 'Deelnemende gemeenten']],
  ])('silent: %j', (paragraphs) => expect(namesIn(paragraphs)).toEqual([]));
});

describe('a list within one text', () => {
  test.each([
    ['De volgende gemeenten doen mee:\n- Ede\n- Tiel\n- Epe', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Deelnemende gemeenten:\n1. Ede\n2. Tiel', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Deelnemende gemeenten: 1. Ede 2. Tiel 3. Epe', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Deelnemende gemeenten:\n• Ede;\n• Tiel;\n• Epe.', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Zij wonen verspreid:\n1. Ede\n2. Tiel', []],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('a word for what it is, with a colon', () => {
  test.each([
    ['Gemeente: Ede', ['Gemeente Ede']],
    ['Naam: De Brug\nGemeente: Ede\nPlaats: Bennekom', ['Gemeente Ede']],
    ['Gemeente(n): Ede', ['Gemeente Ede']],
    ['Verantwoordelijke gemeente: Ede', ['Gemeente Ede']],
    ['Zaaknummer 12 | Provincie: Utrecht', ['Provincie Utrecht']],
    ['Waterschap: Rijnland', ['Hoogheemraadschap van Rijnland']],
    ['Verantwoordelijk ministerie: Financiën', ['Ministerie van Financiën']],
    ['Bestuursorgaan: Ede', ['Gemeente Ede']],
    ['Penvoerder: Tiel', ['Gemeente Tiel']],
    ['Aandeelhouders: Ede, Tiel en Epe', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Partners: gemeente Buren, Gelderland', ['Gemeente Buren', 'Provincie Gelderland']],
    ['Indieners: SP, Volt', ['SP', 'Volt']],
    ['Lijst 2 - Volt', ['Volt']],
    ['Adviseur: Berenschot', ['Berenschot']],
    ['Rechtbank: Den Haag', ['Rechtbank Den Haag']],
    ['Home > Gemeenten > Ede', ['Gemeente Ede']],
    ['Gemeenteblad van Delft', ['Gemeente Delft']],
    ['Ingediend door SP en Volt', ['SP', 'Volt']],
    ['In opdracht van Tiel', ['Gemeente Tiel']],
    ['Provinciaal blad van Utrecht', ['Provincie Utrecht']],
    ['Infographic: CBS', ['Centraal Bureau voor de Statistiek']],
    ['Bron: RIVM/CBS', ['Rijksinstituut voor Volksgezondheid en Milieu', 'Centraal Bureau voor de Statistiek']],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

  test('the reason quotes it', () => {
    expect(sightingsIn('Verantwoordelijke gemeente: Ede')[0]?.reason).toEqual({ rule: 'typeWord', cue: 'Verantwoordelijke gemeente:' });
  });

  test.each([
    'Bron: AP',
    'Lijst 3 - Denk aan de melk',
    'Lijst 3: Volt uit de uil',
    'Plaats: Ede',
    'Woonplaats: Ede',
    'Locatie: Ede',
    'Vestigingsplaats: Ede',
    'Gereformeerde gemeente: Ede',
    'Het mooiste van deze gemeente: Ede heeft bos.',
    'Gemeente: Best veel werk',
    'Bestuursorgaan: Utrecht',
    'Klanten: Ede, Tiel',
    'Provincies: Antwerpen, Limburg en Luik',
    'Home > Nieuws > Ede',
    'Ingediend door Volt batterijen uit Tiel',
    'Adviseur: Jan van Best',
  ])('silent: %s', (text) => expect(namesIn(text)).toEqual([]));
});
