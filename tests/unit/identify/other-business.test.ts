import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('a town is the short name of somebody else', () => {
  test.each([
    // Its hospital.
    'Het ziekenhuis in Delfzijl sluit. Winschoten neemt de bevallingen over.',
    'De kliniek is vol. Emmen vangt de patiënten op.',
    'De samenwerking tussen Breda en Tilburg in kankeronderzoek levert veel op.',
    // Its university.
    'Volgens Nijmegen zijn de botten zesduizend jaar oud, schrijven de archeologen.',
    'De onderzoekers wijzen op een fout in de meting. Enschede erkent die.',
    // A firm, a diocese.
    'Het concern sluit zijn vestiging in Hoogeveen. Drachten schrapt 80 banen.',
    'Het bisdom verkoopt kerken. Roermond overweegt dat ook.',
    // Its broadcasters, its weather station.
    'Hilversum schrapt de soap na tien jaar.',
    'Hilversum heeft besloten de talkshow later te laten beginnen.',
    'Zwolle meldt windkracht negen.',
    'De neerslag hield aan. Breda klaagt.',
    // Its club.
    'Almelo eist een herkansing na het uitvallen van de lichtmasten.',
    'De strijd tussen Hoorn en Alkmaar om de titel is spannend.',
    'Heerenveen wil een spits kopen.',
    'Emmen protesteert tegen de strafworp.',
    'Ommen ziet af van beroep tegen het puntenverlies.',
    'Ommen maakt bezwaar tegen de uitslag.',
    'Ommen verlengt het contract van de aanvoerder.',
    'Ommen wil de spits van Raalte kopen.',
    // A story.
    'In de roman verzet Ommen zich tegen de vijand.',
    // What anybody may have with a neighbour.
    'De schilder had ruzie met Goes.',
    // A setting; the past beside what happened long ago.
    'Zutphen vervangt Praag als decor.',
    'In 1345 kreeg Eindhoven tol. Helmond weigerde.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('but its government', () => {
  test.each([
    // A matter of government is what something is done with.
    ['Het ziekenhuis in Delfzijl sluit. Ommen schrapt de subsidie.', ['Gemeente Ommen']],
    ['Onderzoekers vonden resten. Ommen weigert de vergunning.', ['Gemeente Ommen']],
    ['Ommen verbiedt vuurwerk bij het ziekenhuis.', ['Gemeente Ommen']],
    ['Van Ommen mag het ziekenhuis groeien.', ['Gemeente Ommen']],
    // A province, after which no firm is called.
    ['De vakbond wil loon. Noord-Holland stelt strengere eisen.', ['Provincie Noord-Holland']],
    // A government is spoken of.
    ['De fabriek sluit. De gemeente Ommen betreurt dat.', ['Gemeente Ommen']],
    ['De wethouder is somber over de fabriek. Ommen overweegt hulp.', ['Gemeente Ommen']],
    // It does something because of the weather.
    ['Wegens de storm ontruimt Ommen de camping.', ['Gemeente Ommen']],
    // Who swims, and what stands on a field, is its business too.
    ['Ommen sluit het zwembad. De zwemmers zijn boos.', ['Gemeente Ommen']],
    ['Ommen verleent een vergunning voor de lichtmasten.', ['Gemeente Ommen']],
    ['Hoog op de ranglijst van dure dorpen: Ommen verhoogt de ozb.', ['Gemeente Ommen']],
    // What only governments quarrel about.
    ['De ruzie tussen Ommen en Hardenberg over de subsidie loopt op.', ['Gemeente Ommen', 'Gemeente Hardenberg']],
    // Today, beside what happened long ago.
    ['In 1345 kreeg het dorp een toren. Nu is die stuk. Ommen verleent subsidie.', ['Gemeente Ommen']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});
