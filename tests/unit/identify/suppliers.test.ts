import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

/** The companies that are seen, as they are written, with the rule that decided. */
const companiesIn = (paragraphs: string | string[]) => sightingsIn(paragraphs).filter(({ kind }) => kind === 'supplier');
const writtenIn = (paragraphs: string | string[]) => companiesIn(paragraphs).map(({ surface }) => surface);

describe('a legal form', () => {
  test.each([
    ['Sweco Nederland B.V. tekent de brug.', ['Sweco Nederland B.V.']],
    ['Janssen & Zonen Wegenbouw B.V. legt het asfalt.', ['Janssen & Zonen Wegenbouw B.V.']],
    ['Volgens Visserij De Zeester BV valt het mee.', ['Visserij De Zeester BV']],
    ['Omdat Loonbedrijf Kuipers B.V. failliet is, stopt het werk.', ['Loonbedrijf Kuipers B.V.']],
    ['Aannemer Gebroeders De Wit BV begint in mei.', ['Gebroeders De Wit BV']],
    ['De Vries B.V. levert het hout.', ['De Vries B.V.']],
    ['Het werk ging naar Bosma Holding N.V., die het uitbesteedde.', ['Bosma Holding N.V.']],
    ['Maatschap Linde V.O.F. en Coöperatie Het Veld U.A. tekenden.', ['Maatschap Linde V.O.F.', 'Coöperatie Het Veld U.A.']],
    ['De machines zijn van Kessler Maschinenbau GmbH uit Keulen.', ['Kessler Maschinenbau GmbH']],
    ['Gegund aan “Nova Zembla Advies B.V.” te Breda.', ['Nova Zembla Advies B.V.']],
    ['Groen & Partners B.V./Blauw Groep B.V. schreven samen in.', ['Groen & Partners B.V.', 'Blauw Groep B.V.']],
    // Who works there is no part of its name.
    ['De prijs kwam van Esther de Kwast van Scheepswerf Kwast B.V. zelf.', ['Scheepswerf Kwast B.V.']],
    ['Autobedrijf Jan van den Kwast B.V. sluit.', ['Autobedrijf Jan van den Kwast B.V.']],
    ['Jan Kwast van den Berg B.V. sluit.', ['Jan Kwast van den Berg B.V.']],
    ['Zij huurden Kwast schilders en Kwast Beheer bv in.', ['Kwast Beheer bv']],
  ])('%s', (sentence, written) => expect(writtenIn(sentence)).toEqual(written));

  test.each([
    'Volgens een BV uit de buurt klopt het niet.',
    'De NV was failliet.',
    'In artikel 2 BV staat het anders.',
    'Zij richtten een Holding B.V. op.',
    'Het programma De Nieuws BV had er een item over.',
    '[appellante] B.V. heeft beroep ingesteld.',
    'De leeftijd, bv. 18 jaar, staat in de wet.',
  ])('silent: %s', (sentence) => expect(writtenIn(sentence)).toEqual([]));

  test('a company that no register knows gets a key made of its name', () => {
    const [seen] = companiesIn('De klus ging naar Bouwbedrijf Van den Akker B.V. uit Erp.');
    expect(seen).toMatchObject({
      entity: 'supplier:bouwbedrijf-van-den-akker',
      surface: 'Bouwbedrijf Van den Akker B.V.',
      reason: { rule: 'legalForm', cue: 'B.V.' },
    });
  });

  test('a division of a well-known company is that company, a combination with another is not', () => {
    const entities = (sentence: string) => companiesIn(sentence).map(({ entity }) => entity);
    expect(entities('Heijmans Utiliteit Zuid B.V. bouwt de school.')).toEqual(['supplier:heijmans']);
    expect(entities('Arcadis Nederland B.V. adviseert.')).toEqual(['supplier:arcadis']);
    expect(entities('De combinatie Heijmans en De Linde B.V. schreef in.')).toEqual(['supplier:heijmans-en-de-linde']);
  });
});

describe('a well-known company', () => {
  test.each([
    ['De opdracht is gegund aan Witteveen+Bos.', ['Witteveen+Bos'], 'firmWord'],
    ['Adviesbureau Berenschot schreef het rapport.', ['Berenschot'], 'firmWord'],
    ['De leverancier Centric kreeg een boete.', ['Centric'], 'firmWord'],
    ['De gemeente Ede huurde Arcadis in.', ['Arcadis'], 'contracting'],
    ['De gemeente Ede sprak met Arcadis.', ['Arcadis'], 'companyName'],
    ['Volgens vervoerder NS komt er een extra trein.', ['NS'], 'firmWord'],
    ['Een woordvoerder van de NS bevestigt dat.', ['NS'], 'firmWord'],
    ['De NS laat langere treinen rijden in de spits.', ['NS'], 'contracting'],
    ['De RET past de dienstregeling van de metro aan.', ['RET'], 'contracting'],
    ['KPN-topman Bakker stapt op.', ['KPN'], 'firmWord'],
    ['KPN-CEO Bakker stapt op.', ['KPN'], 'firmWord'],
    ['De Centric-eigenaar stapt op.', ['Centric'], 'firmWord'],
    ['De topman van de RTL Group vertrekt.', ['RTL Group'], 'firmWord'],
    ['Zij verkocht haar aandelen in de energiesector en werkt nu bij Shell.', ['Shell'], 'contracting'],
    ['De gasboringen van de NAM veroorzaken schade; de raffinaderij sluit.', ['NAM'], 'contracting'],
    ['De gemeente Goes meldde het gisteren op Twitter aan de inwoners.', ['Twitter'], 'companyName'],
    ['De winst van Unilever Foods steeg.', ['Unilever'], 'firmWord'],
    ['Boze klanten van Ziggo klaagden.', ['Ziggo'], 'firmWord'],
    ['Het ministerie van Financiën sprak met de NS-directie.', ['NS'], 'firmWord'],
    ['Cateraar Vermaat bakt voortaan frieten.', ['Vermaat'], 'firmWord'],
    ['Beveiliger Trigion stond bij de deur.', ['Trigion'], 'firmWord'],
    ['Dienstverlener Centric verhuist.', ['Centric'], 'firmWord'],
    ['Schoonmakers van CSU legden het werk neer.', ['CSU'], 'firmWord'],
    ['De eindfactuur van G4S bleef uit.', ['G4S'], 'firmWord'],
    ['Zij sloten een contract met Oasis Group, dat dozen opslaat.', ['Oasis Group'], 'firmWord'],
    ['Het college ging in zee met Meerlanden en tekende.', ['Meerlanden'], 'firmWord'],
    ['Het ontwerp van Mecanoo won.', ['Mecanoo'], 'firmWord'],
    ['Ook bij NS wordt gestaakt.', ['NS'], 'contracting'],
  ])('%s', (sentence, written, rule) => {
    const seen = companiesIn(sentence);
    expect(seen.map(({ surface }) => surface)).toEqual(written);
    expect(seen[0]?.reason.rule).toBe(rule);
  });

  test.each([
    'Open het bestand in Microsoft Word.',
    'Zoek het op met Google.',
    'De schelp heet in het Engels shell.',
    'Met een rebel valt niet te praten; het was significant.',
    'Significant meer bedrijven gingen failliet, blijkt uit onderzoek.',
    'Een rit door de Randstad.',
    'De gemeente Goes sprak met Fien Gispen van de school.',
    'Jan Heijmans won de wedstrijd in de gemeente Goes.',
    'Een meta-analyse laat zien dat bedrijven meer winst maken.',
    'Meta-analyses tonen aan dat het onderzoek klopt.',
    'Postbus 12, 4460 NS Goes. De aanbesteding sluit morgen.',
    'Hij kreeg een tik van de NS-officier.',
    'Actie is nodig, vindt de wethouder van Goes.',
    'De cyclus van het afval is rond.',
    'De gemeente Goes: volg ons op Facebook',
    'Zij studeerde aan de Universiteit Utrecht en woont in de gemeente Goes.',
    'De dienstverlener van Jan was op tijd.',
    'De schoonmakers van school waren klaar.',
  ])('silent: %s', (sentence) => expect(writtenIn(sentence)).toEqual([]));

  test('that the whole world names has to do with government, or is left alone', () => {
    const manual = 'Deze processoren worden gemaakt door AMD, Intel en andere fabrikanten.';
    expect(writtenIn(manual)).toEqual([]);
    expect(writtenIn('Vertel Apple dat het veilige software is, en klik op Open.')).toEqual([]);
    expect(writtenIn('Chromium gebruikt een interne website in plaats van Google als startpagina voor klanten.')).toEqual([]);
    expect(writtenIn(['In 2017 begon de site met feiten controleren voor Facebook.', 'De PVV en FVD waren boos op Facebook.'])).toEqual([]);
    expect(writtenIn('De winst van Microsoft en Google steeg, en de aandelen ook.')).toEqual([]);
    // A body on the page, words of government nearby, or a legal form.
    expect(writtenIn(['De gemeente Ede stapt over.', manual])).toEqual(['AMD', 'Intel']);
    expect(writtenIn('Het contract met leverancier Microsoft loopt door tot 2027.')).toEqual(['Microsoft']);
    expect(writtenIn('De toezichthouder legt Facebook een boete op, want het bedrijf deelde gegevens van klanten.')).toEqual(['Facebook']);
    expect(writtenIn('BBB, SGP en Volt plaatsten zonder toestemming volgcookies van Google.')).toEqual(['Google']);
    expect(writtenIn('De server is van Oracle Nederland B.V. gehuurd.')).toEqual(['Oracle Nederland B.V.']);
  });

  test('stands beside another', () => {
    expect(writtenIn('Het consortium van Eneco, Shell, Mitsubishi en Van Oord bouwt een windpark.')).toEqual([
      'Eneco',
      'Shell',
      'Mitsubishi',
      'Van Oord',
    ]);
    expect(writtenIn('Bekende bedrijven zoals Tata Steel in IJmuiden, BP Rotterdam en Dow Benelux stoten het uit.')).toEqual([
      'Tata Steel',
      'BP',
      'Dow Benelux',
    ]);
  });

  test('stands before another that needs no more than its name', () => {
    expect(writtenIn('In deze combinatie werken BAM en VolkerWessels samen.')).toEqual(['BAM', 'VolkerWessels']);
    expect(writtenIn('Met BAM. VolkerWessels zei niets.')).toEqual(['VolkerWessels']);
  });

  test('is one where another company surely is', () => {
    expect(writtenIn('Aannemer Heijmans stopte. Later ging Grontmij op in Strukton.')).toEqual(['Heijmans', 'Grontmij', 'Strukton']);
    expect(writtenIn('Later ging Grontmij op in een ander.')).toEqual([]);
  });

  test('is named before, in full or by a division', () => {
    expect(writtenIn(['Het werk is gegund aan BAM Infra B.V. uit Gouda.', 'Met BAM wordt een overeenkomst gesloten.'])).toEqual([
      'BAM Infra B.V.',
      'BAM',
    ]);
    expect(writtenIn(['De topman van de RTL Group vertrekt.', 'Bij RTL was hij tien jaar in dienst.'])).toEqual(['RTL Group', 'RTL']);
  });
});

describe('a word for a company', () => {
  test.each([
    ['De gemeente Goes kent modeketen Linde & Zo goed.', ['Linde & Zo']],
    ['In de gemeente Goes werkt aannemer Kuipers aan de weg.', ['Kuipers']],
    ['De gemeente Goes gunde het aan bouwbedrijf Van der Linde.', ['Van der Linde']],
    ['De gemeente Goes praat met eigenaar Vakantie4U.', ['Vakantie4U']],
    ['De gemeente Goes vraagt het architect Duin en Veld.', ['Duin en Veld']],
    ['Aannemers Kuipers, De Wit en Dura Vermeer werken voor de gemeente Goes.', ['Kuipers', 'De Wit', 'Dura Vermeer']],
    ['De gemeente Goes is eigenaar van Parkeerbedrijf De Linde in de stad.', ['Parkeerbedrijf De Linde']],
    ['De gemeente Goes sprak met het Deense windmolenbedrijf Nordvind.', ['Nordvind']],
  ])('%s', (sentence, written) => expect(writtenIn(sentence)).toEqual(written));

  test.each([
    'Modeketen Linde & Zo opent een winkel.',
    'De gemeente Goes sprak met eigenaar Jan Kuipers van het café.',
    'De gemeente Goes sprak met aannemer Piet de Wit.',
    'De gemeente Goes helpt je met je bedrijf Stap voor stap.',
    'De gemeente Goes prijst architect Anna Berg.',
    'In de gemeente Goes staat een bedrijf Dat is bekend.',
  ])('silent: %s', (sentence) => expect(writtenIn(sentence)).toEqual([]));

  test('the page goes on with what it introduced', () => {
    expect(
      writtenIn([
        'Bouwbedrijf De Linde B.V. (hierna: Linde) bouwt voor de gemeente Goes. Modeketen Sissy-Boy huurt.',
        'Bouwbedrijf De Linde begint in mei. Volgens Linde is het af in juni. Sissy-Boy wacht af, zegt Kees Linde.',
      ]),
    ).toEqual(['Bouwbedrijf De Linde B.V.', 'Linde', 'Sissy-Boy', 'Bouwbedrijf De Linde', 'Linde', 'Sissy-Boy']);
  });

  test('a programme that is called like a company is none anywhere on the page', () => {
    expect(writtenIn(['Volgens het Radio 1-programma De Nieuws BV klopt het niet.', 'De Nieuws BV sprak met bronnen.'])).toEqual([]);
  });
});

describe('two companies with a hyphen between', () => {
  test.each([
    ['De combinatie Van Oord-Boskalis versterkt de dijk.', ['Van Oord', 'Boskalis']],
    ['Aannemer Heijmans-Strukton begint met de weg.', ['Heijmans', 'Strukton']],
  ])('%s', (sentence, written) => expect(writtenIn(sentence)).toEqual(written));

  test.each(['Anna Smit-Van Oord won de aanbesteding.', 'Piet Boskalis-Jansen kreeg het contract.'])('silent: %s', (sentence) =>
    expect(writtenIn(sentence)).toEqual([]),
  );
});

test.each([
  ['De gemeente Utrecht vroeg Horvat & Partners en Deloitte om een audit.', ['Gemeente Utrecht', 'Horvat & Partners', 'Deloitte']],
  ['De gemeente Utrecht zoekt Partners & Vrienden.', ['Gemeente Utrecht']],
  ['De gemeente Utrecht belt de bestuursvoorzitter van Bam.', ['Gemeente Utrecht', 'BAM']],
  ['Bam, daar ging het mis, zei de gemeente Utrecht.', ['Gemeente Utrecht']],
])('companies by what stands behind "&", and as papers spell them: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

test('what made the name of a company known on a page is the reason there, and that it is known only elsewhere', () => {
  const reasons = sightingsIn(['De gemeente gunde de opdracht aan Van Gelder.', 'Van Gelder begint maandag.']).map(
    ({ reason }) => reason.rule,
  );
  expect(reasons).toEqual(['firmWord', 'namedBefore']);
});
