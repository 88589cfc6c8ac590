import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

// A place as its government, by the frames in which ordinary sentences put it. Each frame beside sentences of the same build in which it is a place.

describe('a place that is the subject of its clause', () => {
  test.each([
    'De gronden die Ommen verkocht, zijn vervuild.',
    'De terreinen die Ommen in bezit heeft, zijn verpacht.',
    'De kosten die Ommen maakt, worden vergoed.',
    'Het contract dat Ommen sloot met de aannemer, is geheim.',
    'De manier waarop Ommen met klachten omgaat, deugt niet.',
    'Bewoners willen weten hoe Ommen tot die keuze is gekomen.',
    'Hij vindt dat Ommen te weinig doet voor jongeren.',
    'Hij weet niet hoeveel Ommen betaalt.',
    'Ommen zou de grond te goedkoop hebben verkocht.',
    'Ommen roept inwoners op zuinig te zijn met water.',
    'Ommen huurt een leegstaand kantoor voor de opvang van Oekraïners.',
    'Ommen probeert leegstand te voorkomen met een verordening.',
    'Ommen heeft de corporatie aansprakelijk gesteld.',
    'Ommen heeft het plan ter inzage gelegd.',
    'Als eerste in Nederland verbiedt Ommen fatbikes in het centrum.',
    'Als gevolg daarvan liep Ommen 2 miljoen euro mis.',
    'Samen met de provincie onderzoekt Ommen een nieuwe busverbinding.',
    'Jaarlijks betaalt Ommen 80.000 euro aan huur.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toContain('Gemeente Ommen'));

  test.each([
    'De toeristen die Ommen bezoeken, komen voor de rivier.',
    'De spelers die Ommen kocht, vielen tegen.',
    'De herinneringen die Ommen oproept, zijn warm.',
    'De legers die Ommen veroverden, trokken verder.',
    'De kosten die de club in Ommen maakt, zijn hoog.',
    'De manier waarop Ommen ligt, is bijzonder.',
    'Hoeveel Ommen telt, weet niemand.',
    'Ommen zou het duel hebben gewonnen.',
    'Ommen roept warme herinneringen op aan vroeger.',
    'Ommen huurt een zaal voor het feest.',
    'Ommen voorkomt een nederlaag in de slotfase.',
    'Als eerste bereikte Ommen de finale.',
    'Als gevolg van de storm liep Ommen onder water.',
    'Samen bezochten de vrienden Ommen.',
    'Jaarlijks viert Ommen het bevrijdingsfeest.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place that is made to do something', () => {
  test.each([
    'De rechtbank verplicht Ommen een nieuw besluit te nemen.',
    'De minister dwingt Ommen asielzoekers op te vangen.',
    'Bezwaar maken kan bij Ommen.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each(['De vorst dwong Ommen de poorten te openen.', 'Bezwaar maken kan bij de balie in Ommen.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});

describe('a place beside others, or left out of them', () => {
  test.each<[string, string[]]>([
    ['Alle gemeenten in de regio stemden in, behalve Ommen.', ['Gemeente Ommen']],
    ['Alle gemeenten in de regio stemden in, op Ommen na.', ['Gemeente Ommen']],
    ['De meeste gemeenten doen mee, met uitzondering van Ommen.', ['Gemeente Ommen']],
    ['Naast Ommen doen nog drie gemeenten mee.', ['Gemeente Ommen']],
    ['Behalve Ommen weigert ook Raalte mee te betalen.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['In tegenstelling tot Ommen kiest Raalte voor gratis parkeren.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['In navolging van Ommen verbiedt Raalte lachgas.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['Raalte volgt het voorbeeld van Ommen en verbiedt lachgas.', ['Gemeente Raalte', 'Gemeente Ommen']],
    ['Na Ommen is Raalte de tweede gemeente die dat doet.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['Onder meer Ommen en Raalte hebben al besloten mee te doen.', ['Gemeente Ommen', 'Gemeente Raalte']],
    ['Ommen, waar het tekort oploopt, verhoogt de belasting.', ['Gemeente Ommen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'In alle gemeenten regende het, behalve in Ommen.',
    'Alle clubs wonnen, op Ommen na.',
    'Naast Ommen ligt een meer.',
    'Behalve Ommen bezocht hij ook Raalte.',
    'Na Ommen stopt de trein in Raalte.',
    'Na Ommen is Raalte de tweede stad met een haven.',
    'Daarmee is Ommen de natste plaats van het land.',
    'In tegenstelling tot Ommen heeft Raalte geen haven.',
    'Onder meer Ommen en Raalte kregen veel regen.',
    'Ommen, waar de boot vertrekt, is een mooie stad.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place for which or by which something is done', () => {
  test.each([
    'Het onderzoek werd uitgevoerd in opdracht van Ommen.',
    'Het gebouw is eigendom van Ommen.',
    'De kosten komen voor rekening van Ommen.',
    'De opvang is door Ommen geregeld.',
    'De dwangsom moet aan Ommen worden betaald.',
    'Hij werkt als beleidsadviseur bij Ommen.',
    'Raadsvoorstel Ommen',
    'Programmabegroting 2024 Ommen',
    'Ommen niet akkoord met bouwplan',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'De schrijver werkte in opdracht van Ommen aan een boek.',
    'Het huis in Ommen is eigendom van een boer.',
    'De optocht werd door Ommen geleid.',
    'De opvang is door kerken in Ommen geregeld.',
    'De beker wordt aan Ommen overhandigd.',
    'Na de raadsvergadering reed hij naar Ommen.',
    'Ommen niet bereikbaar met de trein',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place as what others deal with', () => {
  test.each([
    'Het azc levert Ommen twee miljoen euro op.',
    'De opvang kost Ommen drie ton.',
    'Het Rijk betaalt Ommen daarvoor twee ton.',
    'De inspectie stelde Ommen in gebreke.',
    'De minister heeft Ommen op de vingers getikt.',
    'De provincie dreigt Ommen met ingrijpen.',
    'Het dorp steunt Ommen in de rechtszaak.',
    'De club huurt het veld van Ommen.',
    'Datalek bij Ommen',
    'Om die reden weigerde Ommen de vergunning.',
    'Ommen verzuimde de omwonenden te informeren.',
    'Ommen blijkt jarenlang te veel rioolheffing te hebben geïnd.',
    'Ommen hoort bij de duurste gemeenten van het land.',
    'De ondernemers vinden dat Ommen hen in de steek laat.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Het festival levert Ommen veel bezoekers op.',
    'De overwinning kostte Ommen veel kracht.',
    'De boeren stelden Ommen voor een raadsel.',
    'De ziekte dreigt Ommen te bereiken.',
    'De fans steunen Ommen in goede en slechte tijden.',
    'De trainer kocht een veld in Ommen.',
    'Datalek bij een bedrijf in Ommen',
    'Om die reden bezoekt men Ommen graag.',
    'Ommen blijkt de mooiste stad te zijn.',
    'Ommen lijkt te winnen.',
    'Ommen hoort bij de mooiste steden.',
    'Ommen laat bezoekers in de kou staan.',
    'Ommen bezit een van de oudste kerken.',
    'Ommen verdient een prijs voor zijn gastvrijheid.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place of which a clause or a paragraph says it at its end', () => {
  test.each([
    'De buren zeggen dat Ommen tegen het plan is.',
    'Omdat Ommen het niet eens is met de eigenaar, komt er een rechtszaak.',
    'Nu Ommen akkoord is, begint de bouw.',
    'De rechter vindt dat Ommen aansprakelijk is.',
    'Wie zijn heg niet snoeit, kan van Ommen een brief verwachten.',
    'De ijsbaan krijgt geen subsidie meer van Ommen.',
    'Pas in mei begint Ommen met het herstel.',
    'Ommen kreeg de financiering niet rond.',
    'Ommen was te laat met het indienen van de aanvraag.',
    'Voor de derde keer moet Ommen het bestemmingsplan repareren.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Hij zegt dat Ommen bekend is om zijn kaas.',
    'Omdat Ommen ver weg is, komt hij niet.',
    'Omdat Ommen blij is met de zege, wordt het feest.',
    'Hij kan van Ommen geen genoeg krijgen.',
    'Er is niets meer van Ommen over.',
    'Ommen begint met de warming-up.',
    'Ommen verdedigde goed.',
    'Ommen was te laat met de aftrap.',
    'Ommen kreeg het niet rond.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a ministry by an area that the State alone has', () => {
  test.each([
    ['De top van Justitie en Veiligheid wist ervan.', 'Ministerie van Justitie en Veiligheid'],
    ['Verkeer en Waterstaat legde de weg aan in 1988.', 'Ministerie van Infrastructuur en Waterstaat'],
    ['Volgens Financiën is er geen geld. De minister schreef dat aan de Kamer.', 'Ministerie van Financiën'],
  ])('%s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  test.each([
    'De commissie Justitie en Veiligheid vergadert.',
    'De wethouder Verkeer en Waterstaat meldt zich ziek.',
    'De penningmeester gaat over de kas. Volgens Financiën is die leeg.',
    'De top van de berg is Verkeer en Waterstaat voorbij.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place behind its type as a label, or below what is said of each of them', () => {
  test('as forms have it', () => {
    expect(namesIn('Gemeente: Ommen')).toEqual(['Gemeente Ommen']);
    expect(namesIn('Provincie: Drenthe')).toEqual(['Provincie Drenthe']);
    expect(namesIn('Woonplaats: Ommen')).toEqual([]);
  });
  test('in a table', () => {
    expect(namesIn(['Bijdrage per gemeente', 'Ommen € 120.000', 'Raalte € 80.000'])).toEqual(['Gemeente Ommen', 'Gemeente Raalte']);
    expect(namesIn(['Weer per plaats', 'Ommen 12 graden', 'Raalte 13 graden'])).toEqual([]);
  });
});

describe('a place by what it does to papers and with others', () => {
  test.each([
    'Ommen schat de kosten op 8 ton.',
    'Ommen liet een extern bureau uitzoeken hoe het misging.',
    'Ommen mengt zich in de discussie over de spoorlijn.',
    'Nadat Ommen de weg had afgesloten, stapten ondernemers naar de rechter.',
    'De uitspraak betekent voor Ommen dat de leges terug moeten.',
    'Wie in beroep wil tegen Ommen, kan naar de rechtbank.',
    'Het Rijk heeft Ommen beloofd mee te betalen.',
    'Bij Ommen werken 400 ambtenaren.',
    'Opvallend genoeg steunt Ommen het plan.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Ommen schat de ander hoog in.',
    'Ommen sluit de stoet af.',
    'Ommen mengt zich in de titelstrijd.',
    'Nadat Ommen de competitie had afgesloten, begon het feest.',
    'De storm betekent voor Ommen veel schade.',
    'De club heeft Ommen beloofd te winnen.',
    'Bij Ommen werken boeren op het land.',
    'Opvallend vaak wint Ommen.',
    'Ommen deed niets met de kansen.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place that does anything to a paper of governments', () => {
  test.each([
    'Ommen spreidt de bezuiniging over vier jaar.',
    'Ommen omzeilt het bestemmingsplan.',
    'Ommen traineert de handhaving.',
    'Ommen overschreed de termijn met twee maanden.',
    'De vraag is hoe Ommen de taakstelling invult.',
    'Waarom Ommen de procedure afbrak, is onduidelijk.',
    'Zij vindt dat Ommen het beleid willekeurig toepast.',
    'De eigenaar moet van Ommen de schuur afbreken.',
    'Bewoners mogen van Ommen geen schutting plaatsen.',
    'Het was Ommen die de vergunning introk.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ommen']));

  test.each([
    'Ommen juicht om de subsidie.',
    'Waarom Ommen afbrak wat mooi was, is onduidelijk.',
    'Ommen ontsnapt aan de bezuiniging.',
    'Ommen profiteert van het beleid.',
    'Ommen staat centraal in de nota.',
    'Ommen ontleent zijn naam aan de heffing.',
    'Ommen bewondert het contract van de trainer.',
    'De bakker moet van Ommen naar Zwolle rijden.',
    'De fietsers moeten van Ommen de brug over.',
    'Je mag van Ommen best houden.',
    'De reis van Ommen de bergen in duurt uren.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
