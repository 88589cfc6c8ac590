import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const seen = (said: string) => sightingsIn(said).map(({ surface }) => surface);

describe('a name within that of a law', () => {
  test.each([
    'De Wet vergoeding leden Eerste Kamer wordt gewijzigd.',
    'De Wet schadeloosstelling leden Tweede Kamer is van 1968.',
    'De Wet Nationale ombudsman regelt dit.',
    'Ingevolge de Wet op de Raad van State is hij benoemd.',
    'Het Reglement van Orde van de Tweede Kamer is gewijzigd.',
    'Reglement van Orde van de Eerste Kamer der Staten-Generaal',
    'De Instellingswet Autoriteit Consument en Markt',
    'Het Besluit vergoedingen leden Algemene Rekenkamer',
    'Volgens de Wet bekostiging Kamer van Koophandel',
    'De Rijkswet Onderzoeksraad voor veiligheid',
    'De Kieswet en de Comptabiliteitswet 2016',
    'De Wet raadgevend referendum is ingetrokken.',
  ])('silent: %s', (said) => expect(seen(said)).toEqual([]));

  test.each([
    ['De wet die de Tweede Kamer aannam, ligt bij de Eerste Kamer.', ['Tweede Kamer', 'Eerste Kamer']],
    ['De Wet open overheid is door de Eerste Kamer aangenomen.', ['Eerste Kamer']],
    ['De Wet inburgering geeft de Tweede Kamer meer te doen.', ['Tweede Kamer']],
    ['Wet langdurige zorg: Tweede Kamer stemt in', ['Tweede Kamer']],
    ['Door de Wet vereenvoudiging kan UWV sneller beslissen.', ['UWV']],
    ['Het besluit over de leden Raad voor Cultuur viel laat.', ['Raad voor Cultuur']],
    // The rules of a town are named with the town whose they are.
    ['Verordening Jeugdwet gemeente Utrecht', ['gemeente Utrecht']],
    ['Intrekking van het Reglement voor het waterschap Aa en Maas', ['waterschap Aa en Maas']],
    ['Besluit van de Tweede Kamer', ['Tweede Kamer']],
  ])('%s', (said, names) => expect(seen(said)).toEqual(names));
});
