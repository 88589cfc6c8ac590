import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('parties', () => {
  test.each([
    ['De VVD wil lagere lasten.', ['VVD']],
    ['VVD-leider Smit en D66-Kamerlid Bos botsten.', ['VVD', 'D66']],
    ["Een CDA'er en twee PvdA'ers stapten over.", ['CDA', 'Partij van de Arbeid']],
    ["Oud-VVD'er Bakker schreef een boek.", ['VVD']],
    ['De Partij voor de Dieren dient een motie in.', ['Partij voor de Dieren']],
    ['De partij voor de dieren dient een motie in.', ['Partij voor de Dieren']],
    ['Forum voor Democratie (FvD) stemde tegen.', ['Forum voor Democratie', 'Forum voor Democratie']],
    ['Volgens GroenLinks, SP en ChristenUnie kan het anders; zij hebben negen zetels.', ['GroenLinks', 'SP', 'ChristenUnie']],
    ['ChristenUnie/SGP stemde tegen in de raad.', ['ChristenUnie', 'SGP']],
    ['De fractie van Volt onthield zich.', ['Volt']],
    ['DENK-Kamerlid El Amrani diende de motie in.', ['DENK']],
    ['Volt-Kamerlid Vos diende de motie in.', ['Volt']],
    ['Bij de verkiezingen verloor de SP drie zetels.', ['SP']],
    ['Leefbaar Rotterdam is de grootste in de gemeenteraad van Rotterdam.', ['Leefbaar Rotterdam', 'Gemeente Rotterdam']],
    ['De lokale partij Hart voor Den Haag groeit.', ['Hart voor Den Haag']],
    ['De PVDA EN DE VVD STEMMEN TEGEN', ['Partij van de Arbeid', 'VVD']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Ik denk dat het kan.',
    'Denk om je hoofd.',
    'De batterij levert 12 volt.',
    'Er staat 230 Volt op de draad.',
    'Op het forum werd druk gepraat.',
    'Samen gaan we ervoor.',
    'Lokaal is het koud.',
    'Installeer SP2 en SP3 van het pakket.',
    'Wij zijn pro en zij zijn contra.',
    'De Vlaamse N-VA wint in Antwerpen.',
    'Hij draait een oude LP.',
    'Hart voor elkaar, daar gaat het om.',
    'Er is hoop, en er is durf nodig.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a word that is a party where the page has said so', () => {
    expect(namesIn(['De fractie van Volt wil meer treinen.', 'Met steun van Volt lukt dat.'])).toEqual(['Volt', 'Volt']);
    expect(namesIn(['Kamerlid Smit (DENK) was boos op de VVD.'])).toEqual(['DENK', 'VVD']);
  });
});

describe('suppliers', () => {
  test.each([
    ['Sweco Nederland B.V. tekent de brug.', ['Sweco Nederland B.V.']],
    ['De opdracht is gegund aan Witteveen+Bos.', ['Witteveen+Bos']],
    ['Adviesbureau Berenschot schreef het rapport.', ['Berenschot']],
    ['De leverancier Centric kreeg een boete.', ['Centric']],
    ['Janssen & Zonen Wegenbouw B.V. legt het asfalt.', ['Janssen & Zonen Wegenbouw B.V.']],
    ['Volgens Visserij De Zeester BV valt het mee.', ['Visserij De Zeester BV']],
    ['De gemeente Ede huurde Arcadis in.', ['gemeente Ede', 'Arcadis']],
  ])('%s', (sentence, surfaces) => expect(sightingsIn(sentence).map(({ surface }) => surface)).toEqual(surfaces));

  test.each([
    'Open het bestand in Microsoft Word.',
    'Zoek het op met Google.',
    'De schelp heet in het Engels shell.',
    'Met een rebel valt niet te praten; het was significant.',
    'Volgens een BV uit de buurt klopt het niet.',
    'De NV was failliet.',
    'Een rit door de Randstad.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a firm that no register knows gets a key made of its name', () => {
    const [seen] = sightingsIn('De klus ging naar Bouwbedrijf Van den Akker B.V. uit Erp.');
    expect(seen).toMatchObject({
      entity: 'supplier:bouwbedrijf-van-den-akker',
      surface: 'Bouwbedrijf Van den Akker B.V.',
      reason: { rule: 'legalForm', cue: 'B.V.' },
    });
  });
});

describe('algorithms', () => {
  test.each([
    ['De gemeente Utrecht telt auto’s met het algoritme Parkeerdruk.', ['Gemeente Utrecht', 'Parkeerdruk']],
    ['De gemeente Amsterdam gebruikt Public Eye, een algoritme dat mensen telt.', ['Gemeente Amsterdam', 'Public Eye']],
    ['Gemeente Delft: Advisering datalekmelding', ['Gemeente Delft', 'Advisering datalekmelding']],
    [
      'Het algoritme ‘Webapplicatie Impactmonitor Brugopening’ van de provincie Zuid-Holland voorspelt drukte.',
      ['Webapplicatie Impactmonitor Brugopening', 'Provincie Zuid-Holland'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De parkeerdruk in de wijk is hoog.',
    'Wij anonimiseren alle stukken.',
    'Een chatbot beantwoordt de vragen.',
    'De transfer van de speler ging niet door.',
    'Het algoritme deed iets met signalen.',
    'Beveiligd mailen is verplicht.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a title that many use is that of the body on the page', () => {
    const seen = sightingsIn('De gemeente Gouda zet het algoritme Anonimiseren in.');
    expect(seen.filter(({ kind }) => kind === 'algorithm').every(({ surface }) => surface === 'Anonimiseren')).toBe(true);
    expect(namesIn('Zij zetten het algoritme Anonimiseren in.')).toEqual([]);
  });
});
