/** Lawyers, bailiffs, collectors. General knowledge: names only. */
export const lawAndCollection = `
safe | Pels Rijcken | Pels Rijcken & Droogleever Fortuijn N.V.
safe | Houthoff | Houthoff Coöperatief U.A.
safe | De Brauw Blackstone Westbroek | De Brauw
safe | NautaDutilh
preferred | AKD
safe | Loyens & Loeff
safe | Hogan Lovells | Hogan Lovells International LLP
safe | Intrum | Intrum Justitia Nederland B.V.
safe | Flanderijn | Flanderijn en Bouwman Gerechtsdeurwaarders B.V.; Flanderijn & Bouwman Gerechtsdeurwaard. B.V.; Flanderijn Incasso Gerechtsdeurwaarders
safe | Van Doorne
safe | Stibbe
safe | Allen & Overy | Allen & Overy LLP
safe | Clifford Chance | Clifford Chance LLP
safe | Kennedy Van der Laan
safe | BarentsKrans
safe | Dirkzwager | Dirkzwager legal & tax
safe | Nysingh | Nysingh advocaten-notarissen
safe | Holla Legal & Tax | Holla Advocaten
safe | Van der Feltz Advocaten
safe | Pot Jonker Advocaten
safe | La Gro Geelkerken | La Gro
safe | KienhuisHoving | Kienhuis Legal; Kienhuis Hoving
safe | Hekkelman Advocaten | Hekkelman advocaten & notarissen || never-bare Hekkelman
safe | Trip Advocaten & Notarissen | Trip Advocaten
safe | Yspeert Advocaten
safe | Ploum | Ploum Lodder Princen
safe | Straatman Koster
safe | Simmons & Simmons
safe | Bird & Bird
required | CMS | CMS Derks Star Busmann
safe | DLA Piper
safe | Baker McKenzie | Baker & McKenzie
safe | Freshfields | Freshfields Bruckhaus Deringer
safe | Linklaters
safe | Norton Rose Fulbright
preferred | Dentons | Dentons Boekel
safe | Osborne Clarke
safe | Eversheds Sutherland
safe | Van Benthem & Keulen
required | Banning | BANNING Advocaten
safe | Boels Zanders
safe | Ekelmans Advocaten | Ekelmans & Meijer
safe | Sjöcrona Van Stigt
safe | Prakken d'Oliveira
safe | Böhler Advocaten
safe | bureau Brandeis
safe | Höcker Advocaten | Höcker
safe | Ten Holter Noordam
safe | Jones Day
safe | Lexence
safe | HVG Law
safe | Capra Advocaten || required Capra
safe | Damsté advocaten
safe | Poelmann van den Broek
safe | GGN | GGN Mastering Credit; GGN Brabant
safe | Syncasso | Syncasso Gerechtsdeurwaarders
preferred | LAVG | LAVG Gerechtsdeurwaarders
safe | Cannock Chase | Cannock Chase Public
safe | Janssen & Janssen c.s.
safe | Yards Deurwaardersdiensten
safe | Agin Timmermans
safe | De Klerk & Vis
never-bare | Invorderingsbedrijf
safe | Straetus
safe | Proof Adviseurs
safe | Plas Bossinade
safe | Maes Staudt
safe | Wladimiroff Advocaten
safe | Benthem Gratama Advocaten
safe | Paulussen Advocaten
safe | A&O Shearman
safe | Greenberg Traurig
safe | Corvers Procurement Services || preferred Corvers
safe | Tender People
safe | Windt Le Grand Leeuwangh
safe | VBTM Advocaten
safe | Wijn & Stael
safe | Gimbrère Advocaten
safe | TeekensKarstens
safe | Hoens & Souren
safe | Rassers Advocaten
safe | Six Advocaten
safe | Certa Legal Advocaten
safe | Florent Advocaten
safe | Kneppelhout
safe | Rutgers & Posch
safe | Vesting Finance
safe | Incassade
safe | Lindorff
safe | Bosveld Incasso
safe | Groenewegen en Partners
safe | Van der Velde & Van Hal
safe | Van den Bosch Gerechtsdeurwaarders
safe | Swier & Van der Weijden
safe | Ultimoo
safe | Hertoghs Advocaten
safe | BenninkAmar
safe | Elzinga & De Boer
safe | Blenheim Advocaten
safe | Cleerdin & Hamer
safe | Everaert Advocaten
safe | Knoops' advocaten
safe | Ficq & Partners
safe | SOLV Advocaten
safe | Project Moore
safe | Brinkhof
safe | De Clercq Advocaten
safe | GMW Advocaten
safe | Delissen Martens
safe | Spuistraat Advocaten
safe | Blosse Advocaten
safe | Bos Incasso
`;
