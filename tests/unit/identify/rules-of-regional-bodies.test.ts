import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const named = (sentence: string): string[] =>
  sightingsIn(sentence)
    .filter((each) => each.kind === 'government-body')
    .map(({ name }) => name);

describe('regional bodies, offices without “van” and who leads a body', () => {
  test.each<[string, string[]]>([
    ['Dinsdag was er een bijeenkomst van de regio Hart van Brabant.', ['Regio Hart van Brabant']],
    ['De regio Gooi en Vechtstreek stelt de begroting vast.', ['Regio Gooi en Vechtstreek']],
    ['Het dagelijks bestuur van de Regio Rivierenland heeft ingestemd.', ['Regio Rivierenland']],
    ['De GR Drechtsteden vraagt om een zienswijze.', ['GR Drechtsteden']],
    ['Het algemeen bestuur van de GR Ferm Werk heeft de jaarrekening vastgesteld.', ['Ferm Werk']],
    ['De rekenkamers van Breda, Tilburg en Eindhoven werkten samen.', ['Gemeente Breda', 'Gemeente Tilburg', 'Gemeente Eindhoven']],
    ['Het onderzoek is uitgevoerd voor de Rekenkamercommissie ’s-Hertogenbosch.', ['Rekenkamercommissie ’s-Hertogenbosch']],
    ['De Dienst ICT Uitvoering (Dictu) besteedt taken uit.', ['Dienst ICT Uitvoering', 'Dienst ICT Uitvoering']],
    ['Dat zegt AP-voorzitter Tulpstra. De AP kreeg meer meldingen.', ['Autoriteit Persoonsgegevens', 'Autoriteit Persoonsgegevens']],
    ['Volgens NZa-bestuurder Tulpstra is de zorg te duur.', ['Nederlandse Zorgautoriteit']],
    ['De ACM-directeur noemt de boete terecht.', ['Autoriteit Consument en Markt']],
    ['AFM-toezicht op de sector wordt strenger.', ['Autoriteit Financiële Markten']],
    ['Een RIVM-onderzoek laat zien dat de lucht schoner is.', ['Rijksinstituut voor Volksgezondheid en Milieu']],
    ['Beantwoord door Jan Tulpstra (minister justitie en veiligheid).', ['Ministerie van Justitie en Veiligheid']],
    ['De minister VWS is verantwoordelijk.', ['Ministerie van Volksgezondheid, Welzijn en Sport']],
    ['De staatssecretaris financiën stuurde een brief.', ['Ministerie van Financiën']],
    [
      'De Vereniging van Zeeuwse Gemeenten (VZG) maakte een model. De VZG stuurde het rond.',
      ['Vereniging van Zeeuwse Gemeenten', 'Vereniging van Zeeuwse Gemeenten', 'Vereniging van Zeeuwse Gemeenten'],
    ],
    ['Overleg met de Vereniging van Drentse Gemeenten leverde niets op.', ['Vereniging van Drentse Gemeenten']],
    ['De Vereniging van Nederlandse Gemeenten is voor.', ['Vereniging van Nederlandse Gemeenten']],
    ['De ambtenaren van de BUCH zijn verhuisd.', ['Werkorganisatie BUCH']],
    ['De BUCH heeft geen eigen inkomsten.', ['Werkorganisatie BUCH']],
    ['De BAR-organisatie heft zichzelf op.', ['De Bedrijfsvoeringspartner']],
    ['Het zwembad valt onder WerkSaam Westfriesland.', ['WerkSaam Westfriesland']],
    ['Avri haalt het afval op in de Betuwe.', ['Avri']],
    ['De Omgevingsdienst Zuid-Limburg controleert het bedrijf.', ['Omgevingsdienst Zuid-Limburg']],
    ['De ODRA verleende namens de provincie de vergunning.', ['Omgevingsdienst Regio Arnhem']],
    ['De Veiligheidsregio Twente schaalde op naar GRIP 2.', ['Veiligheidsregio Twente']],
    ['GGD Hart voor Brabant vaccineert vanaf maandag.', ['GGD Hart voor Brabant']],
    ['De Almeerse Rekenkamer publiceerde een rapport.', ['Gemeente Almere']],
    ['Het Samenwerkingsorgaan Westfriesland gaat op in de dienst.', ['Samenwerkingsorgaan Westfriesland']],
    ['SED organisatie werkt voor drie gemeenten.', ['SED organisatie']],
    ['Het Openbaar Lichaam Afvalstoffenverwijdering Zeeland verhoogt de tarieven.', ['Openbaar Lichaam Afvalstoffenverwijdering Zeeland']],
    ['Cocensus verstuurt de aanslagen.', ['Cocensus']],
    ['De Belastingsamenwerking Gouwe-Rijnland int de heffing.', ['Belastingsamenwerking Gouwe-Rijnland']],
    ['Gemeenschappelijke Regeling Peelgemeenten voert de Wmo uit.', ['Gemeenschappelijke Regeling Peelgemeenten']],
    ['Werkorganisatie Druten Wijchen zoekt een jurist.', ['Werkorganisatie Druten Wijchen']],
    ['Recreatieschap Midden-Delfland beheert de plas.', ['Recreatieschap Midden-Delfland']],
    ['Het Commissariaat voor de Media onderzoekt de omroep.', ['Commissariaat voor de Media']],
    ['De Defensie Materieel Organisatie koopt nieuwe schepen.', ['Defensie Materieel Organisatie']],
    ['De Onderzoeksraad voor Veiligheid doet onderzoek.', ['Onderzoeksraad voor veiligheid']],
    ['Het Adviescollege toetsing regeldruk is kritisch.', ['Adviescollege toetsing regeldruk']],
    ['De Nationaal Coördinator Groningen versterkt huizen.', ['Nationaal Coördinator Groningen']],
    ['De Commissie voor de milieueffectrapportage adviseert.', ['Commissie voor de milieueffectrapportage']],
    ['De Dienst Justis screent medewerkers.', ['Justis']],
    ['Het Agentschap Telecom heet nu anders.', ['Rijksinspectie Digitale Infrastructuur']],
    ['De Dienst Terugkeer en Vertrek bood tickets aan.', ['Dienst Terugkeer en Vertrek']],
    ['De Raad voor de Kinderbescherming kwam langs.', ['Raad voor de Kinderbescherming']],
  ])('%s', (sentence, names) => expect(named(sentence)).toEqual(names));

  test.each([
    'In de regio Hart van Brabant wonen veel gezinnen.',
    'De regio Twente heeft mooie fietsroutes.',
    'Een vereniging van zeeuwse ondernemers is kritisch.',
    'De AP-foto toont het hoofdkwartier van de VN.',
    'Hij koopt een regio-abonnement voor de trein in Gooi en Vechtstreek.',
    'De dienst begint om tien uur in de kerk van Breda.',
    'De club heeft een rekenkamer noch een kas.',
    'Een minister zonder visie is geen minister.',
    'Hij werkt aan de visie van het bedrijf GR Bouw.',
    'De toerist bezoekt de regio Achterhoek.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('regional bodies by the word that opens their name', () => {
  test.each<[string, string[]]>([
    ['Het Werkbedrijf Rijk van Nijmegen begeleidt mensen naar werk.', ['Werkbedrijf Rijk van Nijmegen']],
    ['Werkbedrijf Atlant De Peel kreeg een nieuwe directeur.', ['Werkbedrijf Atlant De Peel']],
    ['De Stadsbank Oost Nederland helpt mensen met schulden.', ['Stadsbank Oost Nederland']],
    ['De Kredietbank Limburg gaat dicht.', ['Kredietbank Limburg']],
    ['De Regionale Uitvoeringsdienst Drenthe legde een dwangsom op.', ['Omgevingsdienst Drenthe']],
    ['De Bestuursdienst Ommen-Hardenberg is opgeheven.', ['Bestuursdienst Ommen-Hardenberg']],
    ['Het Gemeenschappelijk Belastingkantoor Lococensus-Tricijn int de heffing.', ['GBLT']],
    ['De Metropoolregio Eindhoven verdeelt het geld.', ['Metropoolregio Eindhoven']],
    ['De Brandweer Gooi en Vechtstreek zoekt vrijwilligers.', ['Veiligheidsregio Gooi en Vechtstreek']],
    ['Het Openbaar Ministerie Noord-Nederland eist twee jaar cel.', ['Openbaar Ministerie']],
    ['Het OM in Groningen eist een werkstraf.', ['Openbaar Ministerie']],
    ['De politie Oost-Nederland zoekt getuigen.', ['Politie-eenheid Oost-Nederland']],
    ['De Kamer van Koophandel Limburg is verhuisd.', ['Kamer van Koophandel']],
    ['De Ombudscommissie Utrecht kreeg tachtig klachten.', ['Ombudscommissie Utrecht']],
    ['De Gemeentelijke Ombudsman Den Haag is kritisch.', ['Gemeentelijke Ombudsman Den Haag']],
    ['De Randstedelijke Rekenkamer onderzocht de inhuur.', ['Randstedelijke Rekenkamer']],
    ['De Noordelijke Rekenkamer bracht een rapport uit.', ['De Noordelijke Rekenkamer']],
    ['De Zuidelijke Rekenkamer onderzocht de steun.', ['Zuidelijke Rekenkamer Noord-Brabant en Limburg']],
    ['De Rekenkamer Oost-Nederland keek naar de provincies.', ['Rekenkamer Oost-Nederland']],
    ['De Rekenkamer Rotterdam is kritisch over de aanpak.', ['Rekenkamer Rotterdam']],
    ['De Rotterdamse Rekenkamer is kritisch over de aanpak.', ['Gemeente Rotterdam']],
    ['De rekenkamer van Almere is kritisch.', ['Gemeente Almere']],
    ['De gemeentelijke rekenkamer van Ede onderzocht het.', ['Gemeente Ede']],
    ['Het Hoogwaterbeschermingsprogramma versterkt de dijken.', ['Hoogwaterbeschermingsprogramma']],
    ['Het Regionaal Historisch Centrum Limburg bewaart het archief.', ['Historisch Centrum Limburg']],
    ['Het Noord-Hollands Archief kreeg de stukken.', ['Noord-Hollands Archief']],
    ['Het Interprovinciaal Overleg is kritisch.', ['Interprovinciaal Overleg']],
    ['De Unie van Waterschappen vraagt om geld.', ['Unie van Waterschappen']],
    ['De Waddeneilanden-samenwerking is een convenant.', ['De Waddeneilanden']],
    ['De Vervoerregio Amsterdam betaalt de tram.', ['Vervoerregio Amsterdam']],
    ['Het Recreatieschap Rottemeren beheert het park.', ['Recreatieschap Rottemeren']],
    ['Het Natuur- en Recreatieschap IJsselmonde zoekt geld.', ['Natuur- en recreatieschap IJsselmonde']],
    ['Staatsbosbeheer kapt bomen.', ['Staatsbosbeheer']],
    ['De Gemeentelijke Gezondheidsdienst Amsterdam vaccineert.', ['Gemeentelijke Gezondheidsdienst Amsterdam']],
    ['De Dienst Noardwest Fryslân helpt met de bijstand.', ['Dienst Sociale Zaken en Werkgelegenheid Noardwest Fryslân']],
  ])('%s', (sentence, names) => expect(named(sentence)).toEqual(names));

  test.each([
    'Het werkbedrijf kreeg een nieuwe directeur.',
    'De kredietbank is een dienst van de stad.',
    'De brandweer kwam met drie wagens.',
    'Het parket ligt er al honderd jaar.',
    'De bank Oost Nederland ging failliet.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
