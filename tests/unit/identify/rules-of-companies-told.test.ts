import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const named = (sentence: string): string[] =>
  sightingsIn(sentence)
    .filter((each) => each.kind === 'supplier')
    .map(({ name }) => name);

describe('companies by what is told of them, and by the trade at the end of their name', () => {
  test.each<[string, string[]]>([
    [
      'De provincie sloot een contract met Waterkant, een joint venture van Ballast Nedam en Fluor.',
      ['Waterkant', 'Ballast Nedam', 'Fluor'],
    ],
    ['Volgens Lindestam, een onderzoeksbureau uit Zwolle, is de gemeente te laat begonnen.', ['Volgens Lindestam']],
    ['Berkenrijs Groep, een dochter van VolkerWessels, legt de rotonde aan voor de gemeente.', ['Berkenrijs Groep', 'VolkerWessels']],
    ['Het systeem van Datakring, een softwarebedrijf uit Ede, wordt door tachtig gemeenten gebruikt.', ['Datakring']],
    ['Zonnedak, een start-up uit Delft, kreeg subsidie van de provincie.', ['Zonnedak']],
    ['Het werk wordt uitgevoerd door Kroezen uit Hardenberg, meldt de gemeente.', ['Kroezen']],
    ['De sloop is gedaan door Sloopbedrijf Kuiper, aldus de wethouder.', ['Sloopbedrijf Kuiper']],
    ['Het gemaal is verkocht aan TD Projecten te Emmen, schrijft de gemeente.', ['TD Projecten']],
    ['Van Dam Employment Services levert mensen aan Rijkswaterstaat.', ['Van Dam Employment Services']],
    ['Grootste aandeelhouder van de combinatie is investeerder Marquis Capital, meldt het ministerie.', ['Marquis Capital']],
    ['De gemeente liet Scherp Marktonderzoek een enquête houden.', ['Scherp Marktonderzoek']],
    ['Noordman Engineering tekende de brug voor de provincie.', ['Noordman Engineering']],
    ['De schoonmaak doet Glans Facility Services voor het ministerie.', ['Glans Facility Services']],
    ['Het ministerie kocht laptops bij Bitvoort Systems.', ['Bitvoort Systems']],
    ['De gemeente gunde het werk aan Holtman Grondverzet uit Aalten.', ['Holtman Grondverzet']],
    ['Vrijdag Transport rijdt het zand naar de dijk van het waterschap.', ['Vrijdag Transport']],
    ['Buurman Catering verzorgt de lunch in het provinciehuis.', ['Buurman Catering']],
    ['De gemeente verkocht het pand aan Oevers Vastgoed.', ['Oevers Vastgoed']],
    ['De beveiliging van het azc is in handen van Nachtwaker Security.', ['Nachtwaker Security']],
    ['Volgens Tjaskerland, een adviesbureau uit Assen, kan de gemeente goedkoper inkopen.', ['Volgens Tjaskerland']],
    ['Hovenkamp Elektrotechniek vervangt de verlichting in opdracht van de gemeente Goes.', ['Hovenkamp Elektrotechniek']],
    ['De gemeente Goes sprak met Duinrand Vastgoed over de locatie.', ['Duinrand Vastgoed']],
    ['Voor de gemeente Goes doet Brandsma het onderhoud aan de bruggen.', ['Brandsma']],
    ['De gemeente Goes verkocht de kavel aan Polderwind, een bedrijf dat windmolens bouwt.', ['Polderwind']],
    ['Ruimtewerk heeft het bestek voor de gemeente Goes gemaakt.', ['Ruimtewerk']],
    ['De gemeente Goes koopt software van Kantoorwijs Solutions.', ['Kantoorwijs Solutions']],
    ['Zilverberg Engineering en de gemeente Goes tekenden een contract.', ['Zilverberg Engineering']],
    ['De gemeente Goes schakelde Roodhart Ingenieursbureau in.', ['Roodhart Ingenieursbureau']],
  ])('%s', (sentence, names) => expect(named(sentence)).toEqual(names));

  test.each([
    'Directeur De Boer, een ondernemer uit Wijhe, sprak met de gemeente.',
    'Jan Hofstra, een architect uit Ede, tekende bezwaar aan bij de gemeente.',
    'De wethouder, een bouwbedrijf gewend, lachte.',
    'Natuurmonumenten, een vereniging uit Amersfoort, is tegen het plan van de provincie.',
    'Het project wordt in samenwerking met Harmonie Excelsior uitgevoerd in de gemeente.',
    'Het onderzoek is uitgevoerd door Jan Hofstra, in opdracht van de gemeente.',
    'Het werk wordt uitgevoerd door vrijwilligers uit Hardenberg, meldt de gemeente.',
    'De gemeente biedt Shared Services aan medewerkers.',
    'De afdeling Grote Projecten van de gemeente is verhuisd.',
    'Het programma Nieuwe Projecten van de provincie stopt.',
    'Het team Vastgoed van de gemeente beheert de panden.',
    'De afdeling Communicatie en Marktonderzoek van het ministerie zocht het uit.',
    'De wethouder Vastgoed gaat met pensioen.',
    'Voor Public Services kiest het ministerie een nieuwe naam.',
    'Amsterdam, een bedrijf in zwaar weer gelijk, bezuinigt.',
    'De gemeente verkocht het huis aan Jan de Vries te Emmen.',
    'Ajax, een bedrijf met een beursnotering, wil met de gemeente praten.',
    'In samenwerking met Rijkswaterstaat uitgevoerd werk is klaar, zegt de gemeente.',
    'De Wet Milieubeheer, een onderdeel van het recht, geldt in de gemeente.',
    'De gemeente Goes heeft Emergency Services nodig.',
    'Team Vastgoed van de gemeente Goes schreef een nota.',
    'De gemeente Goes kocht Human Capital.',
    'Piet Hofstra, een vervoerder uit Ede, praat met de gemeente Goes.',
    'Het Rode Kruis, een organisatie uit Den Haag, hielp de gemeente Goes.',
    'Buurthuis De Kring, een bureau in de wijk, kreeg geld van de gemeente Goes.',
    'De gemeente Goes doet Nederland het onderhoud cadeau.',
    'Vlissingen, een bedrijf rijker, is blij met de gemeente Goes.',
    'De Volkskrant, een bedrijf van DPG, schreef over de gemeente Goes.',
    'Het college van Goes doet Grote Projecten in de gemeente Goes.',
    'Afdeling Smart Systems van de gemeente Goes.',
    'Sanne, een dochter van de wethouder van Goes, trouwde.',
    'Rembrandt heeft het voorlopig ontwerp nooit getekend, zegt de gemeente Goes.',
    'De bouw is uitgevoerd door Roel Dijkstra in opdracht van de gemeente Goes.',
  ])('silent: %s', (sentence) => expect(named(sentence)).toEqual([]));
});
