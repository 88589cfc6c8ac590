import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const named = (passages: string | string[]): string[] =>
  sightingsIn(passages)
    .filter((each) => each.kind === 'supplier')
    .map(({ name }) => name);
const ofCouncil = 'Daarover vergadert de gemeenteraad van Goes donderdag.';

describe('companies that are called by a plain word, where a government does with them what it does with companies', () => {
  test.each([
    ['De gemeente Goes schakelde Hoffmeijer in om het lek te onderzoeken.', 'Hoffmeijer'],
    ['De provincie huurde Terrazon in voor het ecologisch onderzoek.', 'Terrazon'],
    ['Het ministerie heeft Terrazon opdracht gegeven het uit te zoeken.', 'Terrazon'],
    ['De ict van de gemeente is uitbesteed aan Bitkracht.', 'Bitkracht'],
    ['Het college gunt het groenonderhoud aan Loofrijk.', 'Loofrijk'],
    ['De gemeente sloot een contract met Zilverwiek voor het beheer van de garages.', 'Zilverwiek'],
    ['De werkzaamheden worden uitgevoerd door Kniphorst. De gemeente betaalt.', 'Kniphorst'],
    ['De sporthal wordt gebouwd door Pellenkamp uit Tilburg, meldt de gemeente.', 'Pellenkamp'],
    ['Het ministerie kocht helmen bij Wolfhardt.', 'Wolfhardt'],
    ['De gemeente is klant bij Bitkracht en wil overstappen.', 'Bitkracht'],
    ['Het college koos voor Stekkerman als leverancier van de palen.', 'Stekkerman'],
    ['De opdracht ging naar Bruilmans, zegt de gemeente.', 'Bruilmans'],
    ['Kniphorst won de aanbesteding van de provincie.', 'Kniphorst'],
    ['In opdracht van de gemeente Goes onderzoekt Gorselink de bodem.', 'Gorselink'],
    ['Kniphorst legt een fietspad aan in opdracht van de gemeente Goes.', 'Kniphorst'],
    ['De AFM gaf Geldwerk een boete van twee ton.', 'Geldwerk'],
    ['De gemeente legde een dwangsom op: een dwangsom voor Geurmakers.', 'Geurmakers'],
    ['De curator van OBD praat met de gemeente over een doorstart.', 'OBD'],
    ['De gemeente wil de deelscooters van Vlieg weg hebben.', 'Vlieg'],
    ['Volgens Autoborg, de verzekeraar van de gemeente, klopt dat.', 'Autoborg'],
    ['Het schip is gehuurd van Schepenrijk, zegt het COA.', 'Schepenrijk'],
    ['Medipraktijk is failliet. De inspectie zoekt huisartsen.', 'Medipraktijk'],
    ['Medipraktijk vroeg uitstel van betaling aan.', 'Medipraktijk'],
    ['Zonneparkontwikkelaar Zonnecentraal heeft de vergunning.', 'Zonnecentraal'],
    ['De gemeente zegt het contract met Zilverwiek op.', 'Zilverwiek'],
    ['De chips zijn geleverd door het Duitse Chiphaus, meldt het ministerie.', 'Chiphaus'],
    ['De leerlingen worden vervoerd door Ritmeesters, meldt de gemeente.', 'Ritmeesters'],
    ['De wethouder had een functie bij de Loupenhof Groep.', 'Loupenhof Groep'],
  ])('%s', (sentence, name) => {
    expect(named([sentence, ofCouncil])).toEqual([name]);
    const [first] = sightingsIn([sentence, ofCouncil]).filter(({ kind }) => kind === 'supplier');
    expect(first?.reason.rule).toBe('firmWord');
  });

  test('a company that a register has under a name that is also another’s', () => {
    expect(named(['De werkzaamheden worden uitgevoerd door Knipscheer.', ofCouncil])).toEqual(['Knipscheer']);
    expect(named('De werkzaamheden worden uitgevoerd door Knipscheer.')).toEqual([]);
  });

  test('nobody who is called so on the page', () => {
    const hired = 'De gemeente Goes schakelde Hoffmeijer in om het lek te onderzoeken.';
    expect(named(['Onderzoeker Anouk Hoffmeijer werkt daar.', hired])).toEqual([]);
    expect(named(['Anouk van Hoffmeijer werkt daar.', hired])).toEqual([]);
    expect(named(['Mevrouw Hoffmeijer werkt daar.', hired])).toEqual([]);
    expect(named(['Wethouder Hoffmeijer werkt daar.', hired])).toEqual([]);
    expect(named([hired, 'Ook Hoffmeijer wil niets zeggen.'])).toEqual(['Hoffmeijer', 'Hoffmeijer']);
  });

  test.each([
    'De gemeente huurde Van Dijk in.',
    'De gemeente huurde Hoffmeijer in als interim-manager.',
    'De gemeente schakelde Anouk Hoffmeijer in.',
    'De gemeente schakelde Team Handhaving in.',
    'De gemeente schakelde Interpol in.',
    'De gemeente sloot een arbeidsovereenkomst met Hoffmeijer voor een jaar.',
    'De gemeente sloot een koopovereenkomst met Hoffmeijer over de grond.',
    'De gemeente kocht grond bij Hoogveld.',
    'De gemeente kocht een pand bij Hoffmeijer.',
    'Het zwembad is gebouwd door Nederland.',
    'De moord is gepleegd door Hoffmeijer, zegt de gemeente.',
    'De brug is ontworpen door Berlagius, zegt de gemeente.',
    'De opdracht ging naar Spanje, zegt de gemeente.',
    'De gemeente koos voor Hoffmeijer als burgemeester.',
    'De gemeente koos voor Optie 2 als partner.',
    'Hoffmeijer won de wedstrijd van de gemeente.',
    'Hoffmeijer kreeg de kans om zich te verdedigen tegen de gemeente.',
    'In opdracht van de gemeente maakt Hoffmeijer een beeld.',
    'De rechter gaf Hoffmeijer een jaar cel, zegt de gemeente.',
    'De topman van Antwerpen sprak met de gemeente.',
    'Volgens Hoffmeijer, de voorzitter van de gemeenteraad, klopt dat.',
    'De wethouder was lid van de Rotterdamse Groep.',
    'Het contract met Hoffmeijer op het voetbalveld liep af na het doelpunt, zegt de gemeente.',
    'De fiets is gehuurd van Anouk Hoffmeijer, zegt de gemeente.',
    'Het plan is failliet, zegt de gemeente.',
    'De gemeente schakelde Slachtofferhulp in.',
    'De gemeente heeft Humanitas ingehuurd.',
    'De AFM gaf Nederland een boete.',
    'De rechter gaf Hoffmeijer een boete.',
    'De curator van Documentaal sprak met de gemeente over kunst.',
    'De minister was lid van de Parlementaire Groep.',
    'De wethouder sprak met de Klankbord Groep.',
    'In opdracht van de gemeente verzorgt Sanne de rondleiding.',
    'De minister sloot een overeenkomst met Hoffmeijer over zwijgen.',
    'De gemeente gunt het plezier aan Hoffmeijer en de zijnen die dat willen.',
    // As headings leave out the article, any company stands at the head.
    'Aannemer won de aanbesteding van de provincie.',
    'Zorgaanbieder gaat failliet en de gemeente zoekt opvang.',
    'Thuiszorgorganisatie vroeg surseance aan.',
    'Kinderdagverblijf is failliet, meldt de gemeente.',
    'Fietskeet is failliet. De gemeente wil een nieuwe fietskeet.',
    'Bureau onderzoekt de bodem in opdracht van de gemeente Goes.',
    'Iedereen gaat failliet, zegt de wethouder.',
    // Whom a cabinet or a parliament sends for is a man of experience; a governor buys for himself.
    'Het kabinet schakelde Hoffmeijer in om te bemiddelen.',
    'De Tweede Kamer heeft Hoffmeijer opdracht gegeven om te verkennen.',
    'De wethouder kocht een pak bij Hoffmeijer.',
    'De gemeente schakelde Burgernet in.',
    // Other countries and their towns.
    'Detroit is failliet, las de wethouder.',
    'Griekenland ging bijna failliet, zegt het kabinet.',
    'Het ministerie sloot een overeenkomst met Rusland om gas te kopen.',
    'De opdracht ging naar Ethiopië, zegt het ministerie.',
    'Qatar, de leverancier van gas, sprak met de minister.',
    // Who built it long ago.
    'Vermeulius plaatste de brug in opdracht van de gemeente, als architect.',
    'De bouw werd uitgevoerd door Vermeulius in 1911, zegt de gemeente.',
    'Vermeulius bouwde het raadhuis in opdracht van de gemeente.',
  ])('silent: %s', (sentence) => expect(named([sentence, ofCouncil])).toEqual([]));

  test('nor where no government is spoken of', () => {
    expect(named('Wij schakelden een bureau in, en de curator van Oberdam hielp ons.')).toEqual([]);
    expect(named('Kniphorst won de order.')).toEqual([]);
  });
});
