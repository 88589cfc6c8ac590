import { describe, expect, test } from 'vitest';
import { plainly, wordsOfClause } from '../../../lib/identify/bodies/clause.ts';
import { infinitiveOf, weakForms } from '../../../lib/identify/bodies/verb-forms.ts';
import { namesIn, sightingsIn } from './reading.ts';

describe('forms of verbs', () => {
  test.each([
    ['betaal', 'betalen'],
    ['stop', 'stoppen'],
    ['streef', 'streven'],
    ['weiger', 'weigeren'],
    ['beheer', 'beheren'],
    ['plaats', 'plaatsen'],
    ['durf', 'durven'],
    ['eis', 'eisen'],
    ['zet', 'zetten'],
    ['teken', 'tekenen'],
    ['erken', 'erkennen'],
    ['bezuinig', 'bezuinigen'],
    ['subsidieer', 'subsidiëren'],
  ])('%s: %s', (stem, infinitive) => expect(infinitiveOf(stem)).toBe(infinitive));

  test.each([
    ['vergun', 'vergund'],
    ['betaal', 'betaald'],
    ['zet', 'gezet'],
    ['schrap', 'geschrapt'],
    ['ontruim', 'ontruimd'],
    ['onderteken', 'ondertekend'],
    ['overleg', 'overlegd'],
    ['investeer', 'geïnvesteerd'],
    ['eis', 'geëist'],
  ])('%s: %s', (stem, participle) => expect(weakForms(stem).participles).toContain(participle));

  test.each([
    ['heeft de vergunning ingetrokken', false, ' trekt de vergunning in'],
    ['heeft een streep gezet door het plan', false, ' zet een streep door het plan'],
    ['wil aan de bel trekken', false, ' trekt aan de bel'],
    ['de vergunning intrekt', true, ' trekt de vergunning in'],
    ['de vergunning heeft ingetrokken', true, ' trekt de vergunning in'],
  ])('"%s" is plainly "%s"', (clause, verbIsLast, said) => expect(plainly(wordsOfClause(clause), verbIsLast)).toBe(said));
});

describe('a place as the subject of a verb of government, where no government is spoken of', () => {
  test.each([
    // The subject first.
    'Ommen wil van het zwembad af.',
    'Ommen verhoogt de toeristenbelasting.',
    'Ommen trekt de vergunning van het café in.',
    'Ommen besteedt het groen uit aan een hovenier.',
    'Ommen heeft de huur opgezegd.',
    'Ommen gaat leegstaande boerderijen splitsen.',
    'Ommen laat tien bomen kappen.',
    'Ommen is bereid het terrein te ruilen.',
    'Ommen wordt door de rechter teruggefloten.',
    'Ommen verzet zich tegen de komst van de loods.',
    'Ommen heeft een streep gezet door het plan.',
    'Ommen (18.000 inwoners) schrapt de subsidie.',
    'Ommen zelf ontkent dat.',
    'Ommen stopt met de proef.',
    'Ommen begint in maart met de sloop.',
    'Ommen was tegen het plan.',
    'Ommen is ook voor een landelijk verbod.',
    'Ommen had de weg niet mogen sluiten.',
    'Ommen moet daarvoor worden gecompenseerd.',
    'De stad Ommen wil minder auto’s.',
    // Behind its verb.
    'Daarna stapt ook Ommen uit de regeling.',
    'Zo laat Ommen weten dat het wacht.',
    'De afgelopen jaren kende Ommen een coalitie van drie partijen.',
    'Daarom verlengt Ommen het contract.',
    'Met de opbrengst van de oude school betaalt Ommen de sporthal.',
    'Omdat het geld op is, sluit Ommen het zwembad.',
    'Overtreedt Ommen daarmee de regels?',
    // In a clause.
    'Zij vertelde dat Ommen de grond verkoopt.',
    'De vraag is of Ommen meebetaalt.',
    'Het wordt duurder dan Ommen had begroot.',
    'Het bedrag dat Ommen nu eist, is hoog.',
    'Ommen, dat eerst nog weigerde, zweeg vandaag.',
    'De rechter bepaalde dat Ommen de weg niet had mogen sluiten.',
    // Without a verb.
    'Ommen kritisch op plan voor derde brug',
    'Ommen: geen geld voor extra bussen',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Ommen ligt aan de Vecht.',
    'Ommen telt vier kerken.',
    'Ommen trekt elk jaar duizenden toeristen.',
    'Ommen krijgt een bioscoop.',
    'Ommen verliest zijn laatste platenzaak.',
    'Ommen noemt zich de mooiste stad van het oosten.',
    'Ommen mag zich gelukkig prijzen.',
    'Ommen hoopt op zon.',
    'Ommen verwacht 40.000 motorrijders.',
    'Ommen vindt troost in muziek.',
    'Ommen is blij met de nieuwe bakker.',
    'Ommen wil feesten.',
    'Ommen wil winnen van Hardenberg, want de wedstrijd telt mee.',
    'Ommen koopt lokaal.',
    'Ommen betaalt de tol van de mijnbouw.',
    'Ommen heeft een nieuwe bakker.',
    'Ommen doet als eerste stad mee.',
    'Ommen wil geen fietsers meer, zegt buurman Bakhuizen.',
    'Zij wil Ommen niet verlaten.',
    'Hij koos Ommen om de rust.',
    'De kaart die Ommen toont, is oud.',
    'Ommen rond 1900.',
    'Ommen begint om acht uur met muziek.',
    'De raad heeft het plan “Windpark Ommen” vastgesteld.',
    'Ommen stopt met roken.',
    'Huurders in Raalte en Ommen zijn boos.',
    'Ommen was voor veel mensen een thuis.',
    'Ommen: 12 graden',
    'Tijdens de oorlog koos Ommen een andere kant.',
    'Ommen reageert diep geschokt.',
    'Ommen renoveert zijn imago.',
    'Ommen meldt windkracht tien.',
    'Toen koos Ommen voor de Hanze.',
    'Wageningen onderzoekt de smaak van aardappels.',
    'Buurman Ommen is boos. Ommen weigert de heg te snoeien.',
    'Trainer Ommen zwijgt. Ommen wil niet reageren.',
    'De universiteit meldt dat Ommen het onderzoek staakt.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a town with a university finds out what a government would', () => {
    expect(namesIn('Wageningen onderzoekt een rotonde bij het station.')).toEqual(['Gemeente Wageningen']);
  });

  test('several that do so together', () => {
    expect(namesIn('Ommen en Raalte zeggen de huur op.')).toEqual(['Gemeente Ommen', 'Gemeente Raalte']);
    expect(namesIn('Ommen, Raalte en Goes willen één afvalbedrijf.')).toEqual(['Gemeente Ommen', 'Gemeente Raalte', 'Gemeente Goes']);
    expect(namesIn('Ommen en Raalte liggen aan het spoor.')).toEqual([]);
  });

  test('a name that is a word as well, only as who does something', () => {
    expect(namesIn('Sluis rekent op een bijdrage van het Rijk.')).toEqual(['Gemeente Sluis']);
    expect(namesIn('Best plaatst camera’s in het bos.')).toEqual(['Gemeente Best']);
    expect(namesIn('Best wil ik dat weten.')).toEqual([]);
    expect(namesIn('Buren klagen over stank.')).toEqual([]);
  });

  test('a verb of will, word or judgement is said to be one', () => {
    expect(sightingsIn('Ommen wil van het zwembad af.')[0]?.reason).toEqual({ rule: 'acts', cue: 'wil' });
    expect(sightingsIn('Ommen verhoogt de leges.')[0]?.reason.rule).toBe('deed');
  });

  test('one such deed makes no government of what else the page says of the place, two do', () => {
    expect(namesIn(['Ommen wil van het zwembad af.', 'Ommen herschikt de diensten.'])).toEqual(['Gemeente Ommen']);
    expect(namesIn(['Ommen wil van het zwembad af.', 'Ommen verhoogt de leges.', 'Ommen herschikt de diensten.'])).toHaveLength(3);
  });
});

describe('a place behind a preposition, by what that belongs to', () => {
  test.each([
    'De fout van Ommen kostte een ton.',
    'Het parkeerbeleid van Ommen deugt niet.',
    'Op het verzoek van Ommen gaat de politie niet in.',
    'Van Ommen mag het ziekenhuis uitbreiden.',
    'De bewoners kregen van Ommen een last onder dwangsom.',
    'De weg werd gefinancierd door Ommen.',
    'Het voorstel is door Ommen verworpen.',
    'De onderhandelingen met Ommen liepen stuk.',
    'Er kwam een brief aan Ommen.',
    'Bij Ommen kwamen elf klachten binnen.',
    'Het bureau tekende namens Ommen.',
    'Het bedrijf voert namens Ommen de regeling uit.',
    'Namens Ommen was de wethouder aanwezig.',
    'Het besluit van Ommen tot sluiting is bekend.',
    'De claim van Ommen als eigenaar werd afgewezen.',
    'De bewoners hebben Ommen gevraagd mee te werken.',
    'Het Rijk heeft Ommen 20 miljoen toegezegd.',
    'Zij eist een schadevergoeding van Ommen.',
    'Samen met Ommen wordt gekeken of dat kan.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'De kerk van Ommen is oud.',
    'Zij liep namens Ommen de marathon.',
    'Namens Ommen zong hij een lied.',
    'De brief van Ommen naar Gent was lang onderweg.',
    'De keuze van Ommen als filmdecor viel goed.',
    'De plannen van Eva om in Ommen te wonen gingen niet door.',
    'Van Ommen tot Zwolle is het ver.',
    'Hij kreeg van Ommen geen genoeg.',
    'De weg werd geblokkeerd door Ommen en omstreken.',
    'Zij reisde met Ommen als doel.',
    'Hij denkt aan Ommen.',
    'Bij Ommen kwamen twee rivieren samen.',
    'De wedstrijd tussen Ommen en Raalte eindigde in ruzie.',
    'De gesprekken tussen Breda en de provincie Antwerpen vorderden.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('two that deal with each other', () => {
    expect(namesIn('Tussen Ommen en Raalte is ruzie ontstaan over de kosten.')).toEqual(['Gemeente Ommen', 'Gemeente Raalte']);
    expect(namesIn('Tussen Ommen en Raalte ligt een bos.')).toEqual([]);
  });
});
