// What a government has to do with, as nouns, in small letters.

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Papers, money, quarrels, and people in its care: whoever gets, has or loses these governs. Also as the end of a longer word: "bouwvergunning". */
const papers = list(`
  vergunning vergunningen ontheffing concessie subsidie subsidies beleid besluit besluiten verbod plannen nota regeling regelingen verordening begroting
  belasting belastingen heffing heffingen tarief tarieven boete boetes dwangsom dwangsommen overschot miljoen miljard geld budget bijdrage kosten
  rekening claim claims contract contracten overeenkomst convenant akkoord afspraak afspraken vonnis rechtszaak bezwaar bezwaren procedure
  opdracht aanbesteding toestemming medewerking advies rapport brief kritiek standje uitstel excuses fouten standpunt voorstel voorwaarden
  maatregel maatregelen regels proef loket meldpunt zienswijze inspraak referendum herindeling wethouder wethouders toezicht taakstelling statushouders
  huisvestingsplicht handhavingsplicht onderhoudsplicht zorgplicht vergunningplicht meldplicht
  asielzoekers vluchtelingen oekraïners arbeidsmigranten daklozen bijstand uitkering uitkeringen jeugdzorg leerlingenvervoer minima ambtenaren handhavers
  klachten verzoeken zienswijzen herindelingsontwerp herindelingsadvies schulden bezuiniging bezuinigingen meldingen woo-verzoeken wob-verzoeken
  opvangplekken opvangplaatsen noodopvang azc aanvraag aanvragen woondeal regiodeal intentieverklaring bevoegdheid garantie woningnood bestuursdwang
  bestemmingsplan bestemmingsplannen omgevingsplan zorgtaken rijkstaken
  gemeentefonds provinciefonds energietoeslag tegemoetkoming noodfonds steunfonds   gebiedsverbod samenwerking`);
/** The same, but only as a word of its own: "ton" ends "station" as well. */
const paperWords = new Set(
  list(`ton tonnen euro plan visie apv ozb leges zaak geding beroep cassatie deal onderzoek wet pilot twijfels spijt fout genoegen inhuur taken opvang
    boa's boa’s lening aandelen personeelsstop voorbereidingen aanwijzing meerderheidscollege minderheidscollege opheldering raad coalitie coalitieakkoord college algoritme`),
);
/** What it builds, keeps and closes. */
const works = list(`
  woningen woningbouw zwembad zwembaden sporthal sporthallen schoolgebouw bibliotheek brug bruggen tunnel wegen randweg rondweg fietspad fietspaden fietsroute
  rotonde parkeerplaatsen parkeerplekken parkeergarage parkeerautomaten parkeermeters bedrijventerreinen bedrijvenpark camera's camera’s borden paaltjes hekken drempels bomen riolering riool
  containers prullenbakken lantaarnpalen verlichting gevels stadsmuur kade kades panden drugspand kazerne
  coffeeshop coffeeshops busbaan busbanen trams windmolens windturbines zonnepanelen zonnepark werkzaamheden bermen speeltuinen speelplekken
  speeltoestellen begraafplaats wijkcentrum buurthuis dorpshuis gemeentehuis stadhuis stadskantoor warmtenet laadpalen ligplaatsen standplaatsen milieuzone
  stoepen riolen deelscooters bedrijventerrein sportpark sportvelden kunstgrasveld schoolpleinen`);
const workWords = new Set(
  list('weg school scholen groen afval grond gronden perceel percelen kavels pand wijk maaien snoeien strooien huisvuil'),
);

const endsIn = (words: readonly string[]): RegExp => new RegExp(`(?:${words.join('|')})$`, 'u');
const paper = endsIn(papers);
const work = endsIn(works);

/** "begroting", "bouwvergunning". */
export const isPaperOfGovernment = (word: string): boolean => word.startsWith('€') || paperWords.has(word) || paper.test(word);
/** That, or "zwembad", "parkeerplaatsen". */
export const isMatterOfGovernment = (word: string): boolean => isPaperOfGovernment(word) || workWords.has(word) || work.test(word);

/** What only who decides has: "het besluit van", "een fout van". Also as the end of a longer word. */
const own = endsIn(
  list(`besluit besluiten beslissing beleid plannen voorstel voorstellen verzoek wens oproep motie begroting jaarrekening jaarstukken verordening visie nota
    vergunning vergunningen subsidie subsidies claim toezegging belofte weigering keuze standpunt reactie bezwaar bezwaren zienswijze aanpak ambitie
    beleidskader beleidskaders beleidsplan beleidsplannen bestemmingsplan bestemmingsplannen omgevingsplan regeling verbod ambtenaar ambtenaren boa's
    boa’s bestuurders deelname inbreng medewerking toestemming instemming financiën schulden tekort tekorten aandelen
    taxatie boetes schadevergoeding heffing aanbesteding bezuinigingen woordvoerder woordvoerster`),
);
const ownWords = new Set(
  list(`plan eis eisen boete dwangsom cijfers stukken website medewerker medewerkers aandeel vertegenwoordiger vertegenwoordigers afgevaardigde afgevaardigden
    fout blunder bod aanbod beroep bijdrage antwoord antwoorden verzet steun brief tarief tarieven opcenten belasting navolging houding kant`),
);
export const isOwnOfGovernment = (word: string): boolean => ownWords.has(word) || own.test(word);

/** What goes on between governments, and between one and others: "een akkoord met", "ruzie tussen". Also as the end of a longer word. */
const talks = endsIn(
  list(`overleg gesprek gesprekken onderhandeling onderhandelingen overeenkomst overeenkomsten contract contracten convenant convenanten akkoord akkoorden
    afspraak afspraken rechtszaak conflict conflicten geschil ruzie
    samenwerking fusie herindeling regeling discussie strijd meningsverschil contacten schikking stuurgroep
    samenwerkingsverband samenwerkingsverbanden toenadering rivaliteit verstandshuwelijk onenigheid wrevel verhouding integratie`),
);
export const isTalkOfGovernment = (word: string): boolean => word === 'deal' || word === 'zaak' || talks.test(word);
