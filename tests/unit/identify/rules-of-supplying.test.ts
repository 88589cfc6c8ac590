import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('companies by what is supplied, let or bought', () => {
  test.each([
    ['Het onderhoud van de sporthal is uitbesteed aan Sportfondsen.', ['Sportfondsen Nederland']],
    ['Thales levert de radars voor de nieuwe fregatten.', ['Thales']],
    ['Het zwembad wordt geëxploiteerd door Optisport.', ['Optisport']],
    ['Pensioenuitvoerder APG schrapt banen.', ['APG']],
    ['Zij kopen chemicaliën in bij Brenntag.', ['Brenntag']],
    ['De gemeente praat met T-Zorg over de zorg.', ['Tzorg']],
    ['Daarvoor gaf de minister KPN 20 miljoen.', ['KPN']],
    ['CGI Nederland bouwt het systeem.', ['CGI Nederland B.V.']],
    ['Conclusion wint een opdracht van de Belastingdienst.', ['Conclusion', 'Belastingdienst']],
    ['De Belastingdienst koos vaker voor jongeren, aldus PwC.', ['Belastingdienst', 'PwC']],
    ['De opdracht ging naar drie partijen: Yacht, Brunel en Harvey Nash.', ['Yacht', 'Brunel', 'Harvey Nash']],
    ['De luchthaven Schiphol heeft bedrijven gevraagd langer open te zijn.', ['Schiphol Nederland B.V.']],
    ['Zorgverlener Buurtzorg en de gemeenteraad overleggen.', ['Buurtzorg']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test('on a page in English', () => {
    expect(
      namesIn('The Dutch Data Protection Authority fined Uber 290 million euros. A court ruled against Shell.', { language: 'en' }),
    ).toEqual(['Autoriteit Persoonsgegevens', 'Uber', 'Shell']);
  });

  test.each([
    'Meneer Heijmans heeft een contract getekend.',
    'De familie Sodexo levert al jaren brood.',
    'Mevrouw Capgemini koopt een huis.',
    'Hij is lid van de Brooklyn Academy of Music, kortweg BAM, en koopt kaartjes.',
    'Dat levert De Jong een boete op.',
    'Men hield op Schiphol drie mannen aan, meldt de gemeenteraad.',
    'Inwoners en bedrijven in de regio Schiphol willen minder nachtvluchten.',
    'Een luchtvaartmaatschappij met Schiphol als thuisbasis.',
    'De bedrijven rondom Schiphol zoeken personeel.',
    'Conclusion of the report: the contract holds.',
    'Uit het onderzoek volgt dat VKA+ de beste variant is.',
    'Thales van Milete was een wijsgeer.',
    'Een temperatuur van 20 graden levert geen problemen op.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
