import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const named = (sentence: string): string[] =>
  sightingsIn(sentence)
    .filter((each) => each.bodyType === 'municipality')
    .map(({ name }) => name);

describe('municipalities that merge, stay by themselves or cease to be', () => {
  test.each<[string, string[]]>([
    ['De provincie wil Haaren opheffen. De gemeente is daar niet blij mee.', ['Gemeente Haaren']],
    ['De herindeling raakt ook Vught, dat een deel van de kernen krijgt.', ['Gemeente Vught']],
    ['Een fusie van Weert met Nederweert is voorlopig van de baan.', ['Gemeente Weert', 'Gemeente Nederweert']],
    [
      'Wat overblijft is een gemeente met zes kernen. Asten, Someren en Deurne zouden samen tachtigduizend inwoners tellen.',
      ['Gemeente Asten', 'Gemeente Someren', 'Gemeente Deurne'],
    ],
    ['Voor Scherpenzeel is aansluiting bij Barneveld een schrikbeeld, zegt de wethouder.', ['Gemeente Scherpenzeel', 'Gemeente Barneveld']],
    ['Het college onderzoekt een fusie: met Wijchen, met Druten of met allebei.', ['Gemeente Wijchen', 'Gemeente Druten']],
    ['De nieuwe gemeente bestaat uit Grave, Cuijk en Boxmeer.', ['Gemeente Grave', 'Gemeente Cuijk', 'Gemeente Boxmeer']],
    [
      'De nieuwe gemeente omvat het grondgebied van Bedum, De Marne, Eemsmond en Winsum.',
      ['Gemeente Bedum', 'Gemeente De Marne', 'Gemeente Eemsmond', 'Gemeente Winsum'],
    ],
    ['De ambtenaren van Wassenaar en Voorschoten werken al jaren in één organisatie.', ['Gemeente Wassenaar', 'Gemeente Voorschoten']],
    ['Het voortbestaan van Rozendaal staat ter discussie nu de gemeente geen secretaris kan vinden.', ['Gemeente Rozendaal']],
    ['De zelfstandigheid van Oostzaan is volgens het rapport niet langer houdbaar.', ['Gemeente Oostzaan']],
    ['Het college wil de zelfstandigheid van Mook en Middelaar behouden.', ['Gemeente Mook en Middelaar']],
    ['Bij een herindeling zou Gennep bij Bergen worden gevoegd.', ['Gemeente Gennep', 'Gemeente Bergen (L)']],
    ['Oppositiepartijen willen een referendum over de samenvoeging met Venray.', ['Gemeente Venray']],
    ['In het zuiden van de provincie gaan Eijsden en Margraten samen.', ['Gemeente Eijsden', 'Gemeente Margraten']],
    ['Eijsden en Margraten gaan op in een nieuwe gemeente.', ['Gemeente Eijsden', 'Gemeente Margraten']],
    ['Een samengaan met Heusden ligt niet voor de hand, schrijft het college.', ['Gemeente Heusden']],
    ['Samen met Heumen is een onderzoek gedaan naar bestuurskracht; de gemeenten blijven zelfstandig.', ['Gemeente Heumen']],
    ['De gemeenten praten over één ambtelijke organisatie. Brunssum haakte als eerste af.', ['Gemeente Brunssum']],
    ['Voor een zelfstandig Landgraaf is volgens de coalitie nog geld genoeg.', ['Gemeente Landgraaf']],
    ['Het opheffen van Littenseradiel leidde tot vier keer een grenscorrectie.', ['Gemeente Littenseradiel']],
    ['Maashorst is een fusie van Landerd en Uden.', ['Gemeente Maashorst', 'Gemeente Landerd', 'Gemeente Uden']],
    ['De fusiegesprekken tussen Hattem en Heerde zijn vastgelopen.', ['Gemeente Hattem', 'Gemeente Heerde']],
    ['Een grotere gemeente is sterker, maar Rucphen hoeft niet zo nodig te fuseren.', ['Gemeente Rucphen']],
    ['Mocht Zundert geen partner vinden, dan grijpt de provincie in.', ['Gemeente Zundert']],
    ['De Kamer stemde in met de opsplitsing van Haaren over vier gemeenten.', ['Gemeente Haaren']],
    [
      'Met Buren, Culemborg en Tiel is gesproken over een robuuste Betuwse gemeente.',
      ['Gemeente Buren', 'Gemeente Culemborg', 'Gemeente Tiel'],
    ],
    [
      'De raad van Landsmeer wil niet fuseren: niet met Amsterdam, en zeker niet met Waterland.',
      ['Gemeente Landsmeer', 'Gemeente Amsterdam', 'Gemeente Waterland'],
    ],
    ['Vijf jaar na de opheffing van Schinnen zijn de inwoners nog steeds boos.', ['Gemeente Schinnen']],
    ['Een samenvoeging van Bunnik met Houten ligt gevoelig.', ['Gemeente Bunnik', 'Gemeente Houten']],
    ['Zonder herindeling houdt Zandvoort het volgens het college nog tien jaar vol.', ['Gemeente Zandvoort']],
  ])('%s', (sentence, names) => expect(named(sentence)).toEqual(names));

  test.each([
    'De fusie van de voetbalclubs van Asten en Someren is rond.',
    'De aansluiting bij Barneveld op de A1 wordt verbeterd door de gemeente.',
    'Het riool krijgt een aansluiting bij Ommen, meldt de gemeente.',
    'Zwolle ligt naast de nieuwe gemeente, die na de fusie ontstond, zegt de burgemeester.',
    'Na de herindeling ligt Ommen verder van de nieuwe gemeente af, zegt de wethouder.',
    'De gemeente fuseert. Zutphen is een stad met een mooie markt in een andere gemeente.',
    'De raad bespreekt de herindeling. Deventer heeft volgend jaar een partner voor het festival.',
    'In Haaren wonen mensen die liever bij Oisterwijk hadden gehoord.',
    'De basisscholen in Grave en Cuijk gaan samen verder in een nieuw gebouw.',
    'Het ziekenhuis van Boxmeer fuseert met dat van Venlo.',
    'De weg tussen Weert en Nederweert wordt verbreed na de herindeling van het kruispunt.',
    'Een herindeling van de klassen maakt dat Barneveld 2 nu tegen Ede speelt.',
    'Het dorp ligt na de herindeling dichter bij Zwolle dan bij de nieuwe gemeentegrens.',
    'Wie van Wijchen naar Druten fietst, passeert de grens van de oude gemeente.',
    'Door de samenvoeging van de postkantoren moeten mensen uit Gennep naar Venray.',
    'Rabobank Peelland en Rabobank Weert gaan fuseren.',
    'De fusie van Woonstichting Leudal met een corporatie uit Roermond is uitgesteld.',
    'Hij werd geboren in Margraten, voor de gemeentelijke herindeling.',
    'De bus rijdt voortaan van Hattem via Heerde naar Epe, ook na de fusie van de vervoerders.',
    'In de jaren zeventig groeide Landgraaf door de komst van nieuwe wijken.',
    'De twee harmonieën uit Eijsden en Margraten gaan samen.',
    'Het station van Vught wordt verplaatst; de spoorlijn gaat onder de grond.',
    'Zelfstandige winkels in Baarle-Nassau krijgen het moeilijk.',
    'De nieuwe gemeente krijgt een stadhuis in Cuijk en een loket in Grave.',
    'Veel inwoners van Naarden werken in Amsterdam.',
    'De kerkgemeenten in Achtkarspelen en Tytsjerksteradiel fuseren.',
    'In Vianen opende de minister een fusiereactor, zei de burgemeester.',
    'De school in Bunnik blijft zelfstandig, de raad stemde in.',
    'De fusieclub speelt voortaan in Houten, besloot de gemeente.',
    'De zelfstandigheid van mensen in Leerdam staat voorop.',
    'De gemeente wil dat ouderen in Gorinchem langer zelfstandig blijven wonen.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
