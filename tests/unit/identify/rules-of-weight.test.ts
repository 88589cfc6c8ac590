import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a place for which several things speak that each say little', () => {
  test.each([
    // That municipalities are spoken of, and with thought or by rule.
    ['De gemeenten wachten. Volgens hem is het te laat, meent Ommen.', ['Gemeente Ommen']],
    ['De gemeenten wachten. Ommen blokkeert de komst van een winkel.', ['Gemeente Ommen']],
    // That several do it.
    ['De gemeenten wachten. Ommen en Raalte trekken samen op in de lobby.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['De gemeenten wachten. Onder andere Ommen en Raalte kozen daarvoor.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['De gemeenten wachten. Ommen en Raalte praten over een fusie.', ['Gemeente Ommen', 'Gemeente Raalte']],
    // That who governs says so.
    ['Het college vindt dat Ommen daarin te ver is gegaan.', ['Gemeente Ommen']],
    ['De wethouder benadrukt dat Ommen te weinig krijgt uit het gemeentefonds.', ['Gemeente Ommen']],
    // Paper, of whatever is done with it.
    ['De wethouder wacht. Ommen is uitgegaan van een plan.', []],
    ['De wethouder wacht. Hij zegt dat Ommen uitgegaan is van een plan.', ['Gemeente Ommen']],
    // Though towns do so as well.
    ['De wethouder wacht. Ommen schrikt van een dreigend miljoenentekort.', ['Gemeente Ommen']],
    ['Zoals veel gemeenten in Nederland komt Ommen geld tekort.', ['Gemeente Ommen']],
    // What has it, has a stance.
    ['De wethouder wacht. Ommen heeft daar geen last van.', ['Gemeente Ommen']],
    ['De gemeente Ommen wacht. Ommen heeft drie wethoudersposten.', ['Gemeente Ommen', 'Gemeente Ommen']],
    // Behind a preposition.
    ['De wethouder wacht. De ambities voor het plan zijn de ambities van Ommen.', ['Gemeente Ommen']],
    ['De wethouder wacht. De wijk voelt zich niet gehoord door Ommen.', ['Gemeente Ommen']],
    ['De wethouder zegt dat de eigenaar door Ommen is gehoord over het plan.', ['Gemeente Ommen']],
    // By what stands beside it.
    ['Ommen en Raalte zijn de enige gemeenten die betalen.', ['Gemeente Ommen', 'Gemeente Raalte']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Ommen blokkeert niets.',
    'De gemeenten wachten. Ommen heeft een haven met ligplaatsen.',
    'De gemeenten wachten. Ommen zwemt voor het goede doel.',
    'De gemeenten wachten. Ommen en Raalte liggen tegen elkaar aan.',
    'De gemeenten wachten. Ommen en Raalte groeien door de haven.',
    'De gemeenten wachten. Ommen organiseert een triatlon.',
    'Ommen zoekt de zon op, meldt de gemeente.',
    'De wethouder zegt dat Ommen de mooiste gracht heeft.',
    'De gemeenten wachten. In het verpauperde Ommen is geen plan.',
    'De wethouder kwam met de trein naar het stadhuis, dat per spoor met Ommen verbonden is.',
    'De wethouder is gehecht aan Ommen.',
    'De wethouder wacht. Ommen is het toneel van een plan.',
    'De wethouder wacht. Ommen schrikt van een dreigende bui.',
    'Zoals veel dorpen in Nederland komt Ommen mensen tekort.',
    'De streek, met Ommen als grootste plaats, vergrijst, zegt de wethouder.',
    'De wethouder is door Ommen gefietst.',
    'Ommen en de dorpen groeien door de haven, zegt de wethouder.',
    'De bakker hoort dat Ommen en Raalte het mooist zijn.',
    'Wie woest is, Ommen of Raalte, weet niemand.',
    'De toenadering tussen Ommen en Raalte is die van twee clubs.',
    'Een samenwerking Ommen en Raalte te water.',
    'Het nieuwe Ommen telt 43.000 inwoners.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('the card says so, with the words', () => {
    const [first] = sightingsIn('Het college vindt dat Ommen daarin te ver is gegaan.');
    expect(first?.reason).toEqual({ rule: 'localPolitics', cue: 'daarin te ver is gegaan' });
  });

  test('which does not make what else the page says of it sure', () => {
    expect(namesIn(['Het college vindt dat Ommen daarin te ver is gegaan.', 'Ommen oogt mooi.'])).toEqual(['Gemeente Ommen']);
  });
});

describe('a place that the page knows, whatever it does', () => {
  test.each([
    'De gemeente Leiden wacht.||Leiden zet geen krabbel.',
    'De gemeente Leiden wacht.||Dat is het geld, dat Leiden twee jaar geleden stak in de renovatie van het pand.',
    'De gemeente Leiden wacht.||Dat is de som, die Leiden twee jaar geleden stak in de renovatie van het pand.',
    'De gemeente Leiden wacht.||Leiden herinnert de eigenaar eraan.',
    'De gemeente Leiden wacht. Het college kiest.||Het college zegt dat Leiden het theater niet redt.',
  ])('%s', (page) => expect(namesIn(page.split('||'))).toEqual(['Gemeente Leiden', 'Gemeente Leiden']));

  test.each([
    ['De gemeente Deventer wacht.||Deventer heeft een rijke historie.', ['Gemeente Deventer']],
    ['De gemeente Deventer wacht. Deventer heeft een rijke historie.', ['Gemeente Deventer']],
    ['De gemeente Deventer wacht. Deventer heeft bezwaar tegen het plan.', ['Gemeente Deventer', 'Gemeente Deventer']],
    ['De gemeente Almere wacht.||Almere hoopt op een gunstige loting.', ['Gemeente Almere']],
    ['De gemeente Almere wacht.||Almere had zondag de meeste kansen.', ['Gemeente Almere']],
    ['De provincie Drenthe wacht.||Drenthe trekt fietsers uit het hele land.', ['Provincie Drenthe']],
  ])('but what any town does: %s', (page, names) => expect(namesIn(page.split('||'))).toEqual(names));
});

describe('what is said of who governs in other words', () => {
  test.each([
    'Na jaren van gesteggel is Ommen eruit.',
    'Voor het onderhoud is Ommen verantwoordelijk.',
    'Ommen is er niet gelukkig mee.',
    'Ommen gaat de strijd aan met leegstand.',
    'Ommen zet streep door tippelzone',
    'Ommen baalt van besluit kabinet',
    'Tot nu toe hield Ommen zich op de vlakte.',
    'Het is aan Ommen om de knoop door te hakken.',
    'De regio, met Ommen als trekker, heeft een plan ingediend.',
    'Ommen onder vuur om bomenkap',
    'Ommen heeft er een hard hoofd in.',
    'Ommen voelt er weinig voor.',
    'Ommen zit in zijn maag met het lege zwembad.',
    'Ommen trekt aan de noodrem: er komt niemand meer bij.',
    'Ommen schrok van de hoogte van de claim.',
    'De gedeputeerde riep Ommen op het matje.',
    'De provincie legt de bal bij Ommen.',
    'De komst van een azc is voor Ommen onbespreekbaar.',
    'De woningcorporatie en Ommen hebben prestatieafspraken gemaakt.',
    'De staatssecretarissen willen Ommen dwingen te betalen.',
    'De staatssecretarissen van binnenlandse zaken en volkshuisvesting willen Ommen dwingen te betalen.',
    'De havenstad Ommen weigert te betalen.',
    'De gemeente Raalte wacht. Alleen Raalte steunt Ommen.',
    'De gemeente Leiden wacht. De provincie wil weten welke wensenlijst Ommen gaat indienen.',
    'De provincie leest de contracten met Ommen.',
    'De fusie kwam er niet, omdat Ommen en Raalte het niet eens werden.',
    'Ommen en het havenbedrijf tekenen een akkoord.',
    'De rechter verbiedt Ommen om de woning te ontruimen.',
    'Forse kritiek rekenkamer op Ommen',
    'Tevergeefs vroeg Ommen om uitstel.',
    'Woest is Ommen, nu de provincie niet betaalt.',
    'Het college vraagt naar de toenadering tussen Ommen en Raalte.',
    'Het college kent de berichten over samenwerking Ommen en Raalte',
    'De provincie zag weinig in een opdeling van Ommen, zegt de wethouder.',
    'De gemeente Ommen wacht. Dat is tegen het zere been van Ommen.',
    'De wethouder wacht. Ommen kon daar geen aanspraak op maken.',
    'De herindeling is klaar. Het nieuwe Ommen telt 43.000 inwoners.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toContain('Gemeente Ommen'));
});
