/** Advice, accountancy, research for policy. General knowledge: names only. */
export const adviceAndResearch = `
safe | KPMG | KPMG Advisory N.V.; KPMG Accountants N.V.; KPMG Meijburg & Co B.V.
safe | Deloitte | Deloitte Consulting B.V.; Deloitte Risk Advisory B.V.; Deloitte Accountants B.V.
safe | PwC | PricewaterhouseCoopers; PricewaterhouseCoopers Advisory N.V.; PricewaterhouseCoopers Accountants N.V.;
  PricewaterhouseCoopers Advisory N.V. (PwC); PricewaterhoudseCooper Advisory N.V. (PwC)
required | EY | EY Advisory Netherlands LLP; Ernst & Young Nederland LLP || safe Ernst & Young
required | BDO | BDO Audit & Assurance B.V.; BDO Advisory B.V.
safe | Accenture
safe | McKinsey | McKinsey & Company; McKinsey & Company Amsterdam B.V.
safe | Boston Consulting Group | The Boston Consulting Group; BCG consulting || preferred BCG
safe | Roland Berger
preferred | Berenschot | Bernschot BV
safe | Twynstra Gudde | TwynstraGudde Holding B.V.; Twynstra Gudde Mens en Organisatie B.V.; Twynstra || safe TwynstraGudde
safe | Andersson Elffers Felix | Andersson Elffers Felix (AEF); Andersson Elffers Felix (AEF) Organisatie en Informatica Adviseurs B.V. || preferred AEF
safe | AT Osborne
safe | PBLQ
safe | BMC Advies | BMC Implementatie B.V.; BMC Groep || required BMC
required | Significant | Significant Public B.V.; Significant Synergy B.V.
required | Rebel | Rebel Economics & Transactions B.V.; RebelGroup
safe | Ecorys | Ecorys Nedelrland B.V.
safe | Panteia
safe | SEO Economisch Onderzoek | Stichting SEO Economisch Onderzoek
safe | Regioplan | Regioplan Beleidsonderzoek B.V.
safe | Dialogic | Dialogic Innovatie & Interactie; Dialogic Innovatie & Interactie V.O.F.
safe | Motivaction | Motivaction International B.V.
safe | Ipsos | Ipsos I&O
safe | I&O Research
safe | Kantar | Kantar Public; Kantar Public - Verian (voorheen Kantar/TNS Nipo)
safe | Verian
required | Gartner
safe | Gupta Strategists
safe | Boer & Croon | Boer & Croon Management Solutions
safe | Hiemstra & De Vries
safe | Hoffmann Bedrijfsrecherche || safe Hoffmann Recherche || safe Bureau Hoffmann; required Hoffmann
safe | Clingendael | Stichting Nederlands Instituut voor Internationale Betrekkingen "Clingendael"; Nederlands Instituut voor Internationale Betrekkingen 'Clingendael'
safe | HCSS | Den Haag Centrum v. Strategische Studies B.V.; The Hague Centre for Strategic Studies; Den Haag Centrum voor Strategische Studies
safe | RAND Europe | RAND Europe Community Interest Company
safe | Verwey-Jonker Instituut | Stichting dr. Hilda Verwey-Jonker Instituut; Dr. Hilda Verwey-Jonker Instituut || safe Verwey-Jonker
safe | Movisie | Stichting Movisie
safe | Trimbos-instituut | Stichting Trimbos-instituut
safe | Nivel | Stichting NIVEL
safe | Centerdata | Stichting Centerdata
safe | ResearchNed
safe | Oberon Onderzoek | Oberon B.V.; Oberon
safe | Vektis | Vektis C.V.
safe | KplusV
safe | Royal Tropical Institute | KIT Royal Tropical Institute; Royal Tropical Institute (KIT); Koninklijk Instituut voor de Tropen
safe | Grant Thornton | Grant Thornton Accountants en Adviseurs B.V.
safe | Baker Tilly | Baker Tilly Berk
safe | Mazars | Forvis Mazars; Mazars Accountants N.V.
safe | Flynth | Flynth Adviseurs en Accountants B.V.
safe | RSM Netherlands | RSM Netherlands Accountants N.V.
safe | Crowe Foederer
safe | ConQuaestor
safe | Eshuis Registeraccountants
safe | Bain & Company
preferred | Kearney | A.T. Kearney
safe | Oliver Wyman
safe | Arthur D. Little
safe | Rijnconsult
safe | Turner & Townsend
safe | PA Consulting
safe | Highberg | M&I/Partners B.V.; M&I/Partners
safe | Verdonck, Klooster & Associates | Verdonck Klooster & Associates B.V. || required VKA
safe | Partners+Pröpper
safe | Pro Facto
safe | Breuer&Intraval | Breuer & Intraval
safe | DSP-groep
safe | Bureau Beke | Beke Advies; Bureau Beke Advies
safe | Companen
safe | RIGO Research en Advies | RIGO
safe | Stec Groep || required Stec
safe | Decisio
safe | Birch Consultants
preferred | Technopolis
safe | KWINK groep || preferred Kwink
safe | Lysias Advies | Lysias Consulting Group || never-bare Lysias
safe | Horvat & Partners
safe | Necker van Naem || required Necker
safe | Cebeon
safe | Telengy
safe | InnoValor
required | Eiffel | Eiffel Projects
safe | JS Consultancy
safe | Seinpost Adviesbureau
safe | Stadkwadraat
safe | Fakton
safe | Brink Groep | Brink Management / Advies || never-bare Brink
safe | bbn adviseurs
safe | Draaijer+Partners | Draaijer en Partners
preferred | HEVO
safe | ICSadviseurs
safe | Akro Consult
safe | Metafoor Ruimtelijke Ontwikkeling
preferred | APPM | APPM Management Consultants
safe | Infram
safe | Sterk Consulting
safe | Buck Consultants International
safe | Economisch Instituut voor de Bouw
safe | Newcom Research
safe | MarketResponse
safe | DUO Onderwijsonderzoek & Advies | DUO Onderwijsonderzoek
safe | Citisens
safe | Moventem
safe | Ruigrok NetPanel
preferred | GfK | Intomart GfK
safe | Blauw Research
safe | DirectResearch
safe | KBA Nijmegen
safe | Kohnstamm Instituut | Kohnstamm Instituut UvA B.V.
required | Sardes
safe | Bureau Louter
safe | Bureau Stedelijke Planning
safe | Broekhuis Rijs Advisering
safe | Bureau HHM
safe | Van Naem & Partners
safe | K2 Adviesbureau
safe | Radar Advies | RadarAdvies
safe | Significance
safe | MuConsult
safe | 4Cast
safe | Revnext
safe | Arane Adviseurs
safe | Crisislab
safe | Instituut Maatschappelijke Innovatie
safe | Hendrikx van der Spek
safe | B&A Groep | B&A Beleidsonderzoek
safe | Zenc
safe | IPSE Studies
safe | DUO Market Research
safe | KokxDeVoogd
safe | Seinstra van de Laar
safe | Gloudemans
safe | SAOZ
safe | Thorbecke Adviesgroep
safe | WOZ Consultants
safe | Langhout & Wiarda
never-bare | Overwater
safe | Stolwijk Kelderman
safe | Astrium Overheidsaccountants
safe | Verstegen Accountants
safe | Stimulansz
safe | Capgemini Invent
safe | Bureau Bartels
safe | Arlande
safe | WagenaarHoes
safe | Common Eye
required | P2 | P2 Managers
safe | Procap
never-bare | Balance
safe | Primaned
safe | Publiek Denken
safe | JB Lorenz
safe | APE Public Economics || required APE
safe | HowardsHome
safe | Het Expertise Centrum
safe | Privacy Company
safe | Considerati
safe | Lumen Group
safe | Privacy Management Partners
safe | Hooghiemstra & Partners
safe | TNS NIPO || required NIPO
safe | Veldkamp Marktonderzoek
safe | ITS Nijmegen
safe | ecbo
safe | SEOR
safe | Labyrinth Onderzoek & Advies || never-bare Labyrinth
safe | Enneüs
safe | Intraval
safe | De Argumentenfabriek || safe Argumentenfabriek
safe | Schuttelaar & Partners
safe | Winkelman en Van Hessen
safe | LVB Networks
safe | Lindblom
safe | Het PR Bureau
safe | Tappan
safe | Bex communicatie
safe | BECIS
safe | Quintel
safe | Van Aetsveld
safe | BSL Advies
safe | Telos Brabant
safe | Etil
safe | Atlas Research || never-bare Atlas voor gemeenten
safe | Bureau Buiten
safe | ABF Research
safe | Springco Urban Analytics
safe | LPBL
safe | SIRA Consulting
safe | Lagroup
safe | Q-Consult Zorg || preferred Q-Consult
safe | Van Dam & Oosterbaan
safe | PMtD
safe | Emergo Groep
safe | Strategy& || safe Booz & Company
safe | L.E.K. Consulting
safe | OC&C Strategy Consultants
safe | EY-Parthenon
safe | Sia Partners
safe | BearingPoint
safe | First Consulting
safe | Squarewise
safe | &samhoud
preferred | Galan Groep
safe | WesselinkVanZijst
preferred | De Baak
safe | Van der Meer & Philipsen
safe | PSA Publieke Sector Accountants || required PSA
safe | Publieke Sector Accountants
safe | Ipa-Acon
safe | HLB Witlox Van den Boomen
safe | Hofsteenge Zeeman
safe | Alfa Accountants
safe | Countus
safe | Joanknecht
safe | Q-Concepts Accountancy
safe | BonsenReuling
safe | Visser & Visser
safe | Koeleman Accountants
safe | P5COM
safe | Peil.nl
required | BING | Bureau Integriteit Nederlandse Gemeenten
safe | ZorgfocuZ || safe Zorgfocuz
safe | Alba Concepts
safe | Copper8
safe | Generation.Energy
safe | Buro Vijn
safe | Navigant
safe | Ecofys
`;
