import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('governments as papers of councils and newspapers put them in rows', () => {
  test.each([
    [
      'Vier Meerlandengemeenten (Bloemendaal, Diemen en Heemstede) doen mee.',
      ['Gemeente Bloemendaal', 'Gemeente Diemen', 'Gemeente Heemstede'],
    ],
    ['Voor Den Helder en de overige gemeenten geldt de visie.', ['Gemeente Den Helder']],
    ['Gesprekken voeren Zeist, Bunnik en de gemeente Houten.', ['Gemeente Zeist', 'Gemeente Bunnik', 'Gemeente Houten']],
    [
      'Op de foto: wethouders Jansen (Schagen), Jan Smit (Texel) en De Vries (Hollands Kroon).',
      ['Gemeente Schagen', 'Gemeente Texel', 'Gemeente Hollands Kroon'],
    ],
    ['Afgevaardigden: dhr. Jansen (Medemblik), mw. De Vries (Hoorn).', ['Gemeente Medemblik', 'Gemeente Hoorn']],
    ['Het college van Texel (10 februari) en dat van Schagen (11 februari) stemden in.', ['Gemeente Texel', 'Gemeente Schagen']],
    ['Deelnemers aan de regeling zijn Hoorn, Medemblik en Enkhuizen.', ['Gemeente Hoorn', 'Gemeente Medemblik', 'Gemeente Enkhuizen']],
    [
      'Van alle ministeries boeken alleen die van Volksgezondheid, Sociale Zaken en Economische Zaken winst.',
      [
        'Ministerie van Volksgezondheid, Welzijn en Sport',
        'Ministerie van Sociale Zaken en Werkgelegenheid',
        'Ministerie van Economische Zaken en Klimaat',
      ],
    ],
    [
      'Barendrecht wil van de regeling af, maar Ridderkerk en Albrandswaard niet.',
      ['Gemeente Barendrecht', 'Gemeente Ridderkerk', 'Gemeente Albrandswaard'],
    ],
    ['De gemeente Ede doet mee, Tiel en Wijchen nog niet.', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Wijchen']],
    ['De gemeente Ede stopte ermee in 2018, Tiel een jaar later.', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Utrecht en Amersfoort zijn er al mee gestopt, zegt de gemeente.', ['Gemeente Utrecht', 'Gemeente Amersfoort']],
    ['Amsterdam, Utrecht en Den Haag zijn er vorig jaar al mee begonnen.', ['Gemeente Amsterdam', 'Gemeente Utrecht', 'Gemeente Den Haag']],
    [
      'Den Haag, Rotterdam en Amsterdam trekken samen 40 miljoen uit voor daklozen.',
      ['Gemeente Den Haag', 'Gemeente Rotterdam', 'Gemeente Amsterdam'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    ['Drie kerkgemeenten (Ede, Tiel en Goes) zingen.', []],
    ['De wegen in Zeist, Bunnik en de gemeente Houten zijn glad.', ['Gemeente Houten']],
    ['De gemeente Ede telt veel kerken, Tiel niet.', ['Gemeente Ede']],
    ['De gemeente Ede ligt op de Veluwe, Tiel niet.', ['Gemeente Ede']],
    ['De gemeente Ede is groot, Tiel en Goes ook.', ['Gemeente Ede']],
    ['Deelnemers aan de wandeling zijn Hoorn en Medemblik gewend.', []],
    ['De spelers Jansen (Schagen), Kieft (Texel) en De Vries (Hoorn) scoorden.', []],
    ['Den Haag, waar het kabinet zit, wil dat niet.', []],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('what papers say of one government', () => {
  test.each([
    ['De kosten zijn 10.014 euro (bijdrage Ede).', 'Gemeente Ede'],
    ['Omdat Alkmaar penvoerder is, tekent het college.', 'Gemeente Alkmaar'],
    ['Alkmaar is penvoerder van de regio.', 'Gemeente Alkmaar'],
    ['De regionale beleidskaders van Alkmaar gelden.', 'Gemeente Alkmaar'],
    ['De inwonerbijdrage voor Almelo stijgt, staat in de begroting.', 'Gemeente Almelo'],
    ['Het aandeel van Medemblik in de kosten van de regeling stijgt.', 'Gemeente Medemblik'],
    ['Het is beter voor Tiel als de gemeente fuseert.', 'Gemeente Tiel'],
    ['TIEL - Tiel wil het plan niet.', 'Gemeente Tiel'],
    ['Heeft Tiel, na een referendum in 2018, besloten om te stoppen?', 'Gemeente Tiel'],
    ['Wij laten de woordvoering aan Tiel over.', 'Gemeente Tiel'],
    ['Tiel is helemaal klaar met het contract.', 'Gemeente Tiel'],
    ['Tiel stapt naar de rechter.', 'Gemeente Tiel'],
    ['Tiel schaart zich achter het plan.', 'Gemeente Tiel'],
    ['De provincie waarschuwde Tiel om met een plan te komen.', 'Gemeente Tiel'],
    ['Het dossier ligt al twee jaar op de plank bij Renkum.', 'Gemeente Renkum'],
    ['Zij verloren de zaak tegen Renkum.', 'Gemeente Renkum'],
    ['Inwoners spanden een rechtszaak aan tegen Renkum.', 'Gemeente Renkum'],
    ['Er is door Staphorst en de provincie onderzoek gedaan.', 'Gemeente Staphorst'],
    ['De gemeenten wachten. Rotterdam gebruikte een model.', 'Gemeente Rotterdam'],
  ])('%s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  test.each([
    ['Tiel is klaar met het seizoen.', []],
    ['De spullen liggen bij Renkum.', []],
    ['De wedstrijd tegen Renkum ging verloren.', []],
    ['De wind waarschuwde Tiel niet.', []],
    ['De trein van Tiel, na een halte in Ede, reed door.', []],
    ['De gemeente wacht. Rotterdam oogt mooi.', []],
    ['Zij reden door Staphorst en de provincie Groningen.', ['Provincie Groningen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('offices and houses', () => {
  test.each([
    ['In het gemeentehuis van Texel is besloten.', ['Gemeente Texel']],
    ['De wethouders in Tiel stemden in.', ['Gemeente Tiel']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    // There it happens.
    'Voor het gemeentehuis in Tubbergen stond een auto.',
    'Het oude stadhuis van Sneek wordt een hotel.',
    // There they live.
    'Alle wethouders in Tiel moeten wonen waar zij werken.',
    // That is his name.
    'Wethouder van Laren (VDG) gaf geen antwoord.',
  ])('silent: %s', (sentence) => expect(sightingsIn(sentence).filter(({ kind }) => kind === 'government-body')).toEqual([]));
});

describe('ministries side by side, by a word', () => {
  test.each([
    [
      'VWS en Landbouw schuiven het voor zich uit.',
      ['Ministerie van Volksgezondheid, Welzijn en Sport', 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur'],
    ],
    [
      'Volgens Landbouw en VWS klopt het.',
      ['Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur', 'Ministerie van Volksgezondheid, Welzijn en Sport'],
    ],
    ['Topambtenaren van Infrastructuur wisten ervan.', ['Ministerie van Infrastructuur en Waterstaat']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Landbouw en visserij groeien.',
    'Hij koos tussen Landbouw en Economie op school.',
    'Onderwijs en Landbouw waren zijn vakken.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('what newspapers say that one or several governments do', () => {
  test.each([
    ['Almere staat er financieel slecht voor.', ['Gemeente Almere']],
    ['Tiel laat de winkels al jaren open.', ['Gemeente Tiel']],
    ['Tiel staat pal voor de zondagsrust.', ['Gemeente Tiel']],
    ['Tiel loopt voorop met het vergroenen van pleinen.', ['Gemeente Tiel']],
    ['Tiel komt inwoners met een laag inkomen tegemoet.', ['Gemeente Tiel']],
    ['Tiel vroeg een bureau om het lek te vinden.', ['Gemeente Tiel']],
    ['Leeuwarden botst met Fryslân over de aanpak.', ['Gemeente Leeuwarden']],
    ['De wethouder sprak. Tiel volgt die ontwikkeling.', ['Gemeente Tiel']],
    ['Staphorst en Meppel konden het niet eens worden over de hoogte.', ['Gemeente Staphorst', 'Gemeente Meppel']],
    ['Culemborg en Tiel hebben een voorbehoud gemaakt.', ['Gemeente Culemborg', 'Gemeente Tiel']],
    ['Tiel is de eerste in de regio die de heffing afschaft.', ['Gemeente Tiel']],
    ['Voor Tilburg is de maat vol: het café gaat dicht.', ['Gemeente Tilburg']],
    ['Tiel profileert zich graag als gemeente die spaart.', ['Gemeente Tiel']],
    ['Tiel was een van de twaalf gemeenten met een verbod.', ['Gemeente Tiel']],
    ['Tiel was de laatste grote stad die een meldplicht heeft ingevoerd.', ['Gemeente Tiel']],
    ['Drie provincies, Groningen, Drenthe en Fryslân, tekenden.', ['Provincie Groningen', 'Provincie Drenthe', 'Provincie Fryslân']],
    ['Acht gemeenten, waaronder dus ook Tholen, doen mee.', ['Gemeente Tholen']],
    ['De raad laat de administratie overnemen door Tiel.', ['Gemeente Tiel']],
    ['Het college denkt na. Ook met Eemnes wilden ze samenwerken.', ['Gemeente Eemnes']],
    ['De gemeenten wachten. ’Ook is Tiel bereid om mee te betalen’, stond er.', ['Gemeente Tiel']],
    ['De ict-beheerder Atos levert de werkplekken aan Leiden en Katwijk.', ['Atos Nederland B.V.', 'Gemeente Leiden', 'Gemeente Katwijk']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(expect.arrayContaining(names)));

  test.each([
    'Zwolle staat er goed voor in de eredivisie.',
    'Zwolle vroeg de scheidsrechter om een strafschop.',
    'Zwolle is de eerste die scoort in de tweede helft.',
    'Deventer volgt de trend.',
    'Katwijk staat bekend om de kerk.',
    'Zutphen loopt voorop in de mode.',
    'De bakker levert brood aan Leiden.',
    'Terwijl Laren slaapt, werkt de bakker.',
    'Laren en Blaricum hebben veel groen.',
    'Gouda en Delft zijn in trek bij toeristen.',
    'Gouda en Delft werden bedolven onder de sneeuw.',
    'De lijn Breda - Tilburg wil reizigers trekken.',
    'Trein Zwolle – Kampen gaat vaker rijden.',
    'BREDA - Breda maakt zich op voor carnaval.',
    'De trainer sprak met Zwolle over een transfer.',
    'De scholen werken samen met Zwolle.',
    'Zwolle, na de oorlog herbouwd, trekt toeristen.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('what higher governments and others do with one', () => {
  test.each([
    'Het kabinet laat Dronten in de steek.',
    'De minister geeft Dronten uitstel tot juni.',
    'Het Rijk betaalt Dronten 3 miljoen euro.',
    'Bewoners eisen van Dronten dat de weg dichtgaat.',
    'Zij kreeg een boete van Dronten.',
    'Uit stukken van Dronten blijkt dat de begroting tekortschiet.',
    'Ze werkt bij Dronten als jurist.',
    'Dronten is eruit: de heffing stijgt.',
    'Dronten hakt donderdag de knoop door.',
    'Dronten moet miljoenen bezuinigen.',
    'Dronten en Urk wijzigen de verordening.',
    'Met een boete hoopt Dronten de overlast te verminderen en te handhaven.',
    'Het regionale beleidskader van Dronten als basis voldoet.',
    'De wethouder wacht. Zo verwijst ook Dronten naar het Instituut Mijnbouwschade.',
    'De sociale dienst Dronten controleert.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toContain('Gemeente Dronten'));

  test.each([
    'De trein laat Dronten links liggen.',
    'De minister bezocht Dronten.',
    'De minister geeft Dronten een zoen.',
    'De foto’s van Dronten zijn mooi.',
    'De cijfers van Dronten zijn mooi, zei de leraar.',
    'De keuze van Dronten als decor was goed.',
    'Wij wachten van Dronten tot Urk.',
    'Ze woont bij Dronten als kluizenaar.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('more of mergers, audits and what they bring', () => {
  test.each([
    ['Beide kwamen uit fusies voort: Molenwaard bestond pas sinds 2013.', ['Gemeente Molenwaard']],
    [
      'Als voorbeeld noemt de Rekenkamer het leger. Ook het UWV zoekt mensen.',
      ['Algemene Rekenkamer', 'Uitvoeringsinstituut Werknemersverzekeringen'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['Molenwaard bestond uit weilanden.', 'De Rekenkamer is het decor van een toneelstuk.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});

describe('one that follows others, and courts by a short name', () => {
  test.each([
    ['Na Haarlem verbiedt ook Amsterdam reclame voor vlees.', ['Gemeente Haarlem', 'Gemeente Amsterdam']],
    ['Na Schiedam en Vlaardingen stapt ook Tiel uit de regeling.', ['Gemeente Schiedam', 'Gemeente Vlaardingen', 'Gemeente Tiel']],
    ['De boete die Tiel oplegde, moet van tafel.', ['Gemeente Tiel']],
    ['Als voorbeeld noemt zij Tiel, waar het college al begon.', ['Gemeente Tiel']],
    ['Het hof Amsterdam vernietigt het vonnis.', ['Gerechtshof Amsterdam']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Na Zwolle groeit ook Kampen hard.',
    'Na Ede rijdt ook Tiel mee in de optocht.',
    'De boete die Zwolle van de bond kreeg, was hoog.',
    'Hij reed door Tiel, waar de raad vergaderde.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
