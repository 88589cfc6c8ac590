/** Engineers, architects, inspectors, soil and nature. General knowledge: names only. */
export const engineeringAndDesign = `
safe | Sweco
safe | Arcadis
safe | HaskoningDHV | HaskoningDHV Nederland B.V.; Haskoning DHV Nederland B.V.;
  Koninklijke HaskoningDHV Groep B.V.; Royal HaskoningDHV; Koninklijke HaskoningDHV; Haskoning Nederland B.V. || safe Haskoning; preferred RHDHV
safe | Witteveen+Bos | Witteveen+Bos Raadgevende ingenieurs B.V.; Witteveen + Bos raadgevende ingenieurs B.V.; Witteveen en Bos
safe | Movares | Movares Water BV
safe | Antea Group | Antea Nederland B.V.; Antea
safe | Tauw || safe TAUW
safe | Goudappel | Goudappel Coffeng B.V.
safe | Fugro | Fugro Netherlands Marine B.V.; Fugro NL Land B.V.
safe | Deltares | Stichting Deltares
safe | KWR | KWR Water B.V.
safe | Arup
preferred | WSP
safe | Bilfinger Tebodin
safe | Aveco de Bondt
safe | HKV | HKV Lijn in Water B.V.
safe | Iv-Infra
preferred | DNV
safe | CE Delft | Coöperatieve vereniging CE Delft U.A.
safe | Wageningen Research | Stichting Wageningen Research; Stichting Wageningen Research / Centre for Development Innovation
safe | Iv-Groep
preferred | Grontmij
required | Oranjewoud | Ingenieursbureau Oranjewoud
preferred | DHV
safe | LievenseCSO | Lievense
safe | Nebest
required | ABT | ABT Adviseurs in Bouwtechniek; ABT Wassenaar
safe | Pieters Bouwtechniek
safe | Zonneveld Ingenieurs
safe | Aronsohn | Aronsohn Raadgevende Ingenieurs
safe | DGMR
required | Peutz
safe | LBP SIGHT
safe | M+P | M+P raadgevende ingenieurs
safe | Cauberg Huygen | Cauberg-Huygen
preferred | Deerns
safe | Valstar Simonis
safe | Techniplan Adviseurs
safe | Halmos Adviseurs
safe | Nelissen Ingenieursbureau
required | RPS | RPS advies- en ingenieursbureau
safe | Geonius
safe | Kragten
safe | BügelHajema
safe | Rho adviseurs | Rho Adviseurs voor Leefruimte
safe | KuiperCompagnons
safe | SAB Adviseurs
safe | Pouderoyen | Pouderoyen Tonnaer
safe | BRO Adviseurs
safe | Bosch Slabbers
safe | H+N+S Landschapsarchitecten || safe H+N+S
safe | MVRDV
safe | UNStudio
safe | Mecanoo
safe | KAAN Architecten || required KAAN
safe | cepezed
safe | Benthem Crouwel | Benthem Crouwel Architects
safe | Neutelings Riedijk
safe | De Zwarte Hond
safe | Arons en Gelauff | Arons & Gelauff
safe | Team V Architectuur
safe | Powerhouse Company
safe | EGM architecten || required EGM
safe | Wiegerinck
safe | Kraaijvanger
safe | Karres en Brands | Karres+Brands
safe | Palmbout Urban Landscapes
safe | KCAP
safe | West 8
required | OMA
safe | Inpijn-Blokpoel
safe | Wiertsema & Partners
safe | MOS Grondmechanica
safe | MUG Ingenieursbureau
safe | Waardenburg Ecology | Bureau Waardenburg
safe | Altenburg & Wymenga
safe | Ecogroen
safe | Econsultancy
safe | Tritium Advies
safe | BK Ingenieurs
safe | Archeodienst
safe | RAAP | RAAP Archeologisch Adviesbureau
safe | ADC ArcheoProjecten
safe | BAAC
safe | Vestigia
safe | Kiwa
safe | DEKRA | DEKRA Certification
safe | TÜV Nederland
required | SGS
safe | Bureau Veritas
safe | Lloyd's Register
safe | Pondera | Pondera Consult
safe | Bosch & van Rijn
safe | Ventolines
safe | Merosch
safe | Nieman Raadgevende Ingenieurs
safe | Ingenieursbureau Boorsma
safe | Royal Eijkelkamp
safe | Alkyon
safe | Svašek Hydraulics
safe | BDG Architecten
safe | Ector Hoogstad Architecten
safe | Atelier PRO
safe | Braaksma & Roos
safe | Rijnboutt
safe | Heren 5
safe | Inbo
safe | LIAG architecten
safe | Zwarts & Jansma | ZJA
safe | VenhoevenCS
safe | Dok architecten
safe | Studioninedots
safe | Bierman Henket
safe | MTD Landschapsarchitecten
safe | OKRA landschapsarchitecten || required OKRA
safe | Urhahn
safe | BVR Adviseurs
safe | Must stedebouw
safe | Royal Haskoning
safe | IAA Architecten
safe | Studio Dumbar
safe | Leemans Speciaalwerken
safe | AVG Explosieven Opsporing || safe AVG Explosieven
safe | REASeuro
safe | Bodac
safe | Explosive Clearance Group
safe | Bureau B+B
required | LIAG
safe | Archol
safe | BJZ.nu
safe | BonoTraffics
safe | Buro SRO
safe | XTNT
safe | Greenvis
safe | Innoforte
safe | Tebodin
safe | Nepocon
safe | RPS Nederland
safe | Civic Architects
safe | Buro Sant en Co
safe | De Architekten Cie
safe | Broekbakema
safe | RoosRos | RoosRos Architecten
safe | Witpaard
safe | Rothuizen | Rothuizen Architecten
safe | Sialtech
safe | Ortageo
safe | Lankelma
safe | Aeres Milieu
safe | IMd Raadgevende Ingenieurs
safe | Van Rossum Raadgevende Ingenieurs
safe | Arthe Civil & Structure
safe | Crux Engineering || required CRUX
safe | IDDS Archeologie || required IDDS
safe | Transect Archeologie
safe | Eco-Niche
safe | Ecologica
safe | Natuurbank Overijssel
safe | Bui-TeGewoon
safe | Eelerwoude
safe | Van Paridon x de Groot
safe | Felixx Landscape Architects
safe | LOLA Landscape Architects
safe | DELVA Landscape Architecture
safe | Flux landscape architecture
safe | Urban Synergy
safe | Posad Maxwan
safe | De Urbanisten
safe | Wiel Arets Architects
safe | Jo Coenen
safe | Erick van Egeraat
safe | Koen van Velsen
safe | Office Winhov
safe | Marlies Rohmer
safe | Architectuurstudio HH
safe | De Jong Gortemaker Algra
safe | Gortemaker Algra Feenstra
safe | Mei architects
safe | V8 Architects
safe | ipv Delft
safe | Koenders & Partners
safe | Ingenieursbureau Multical
safe | IGN Ingenieurs
preferred | Exante
safe | Ingenieursbureau Westenberg
preferred | Juust
safe | Kybys
safe | ProMILLE Ingenieurs
safe | Civilink
safe | Loendersloot
safe | Aestate
safe | W+R Ingenieurs
safe | Sweegers en de Bruijn
safe | Schreuder Groep
safe | Adviesbureau Schrijvers
safe | BOOT organiserend ingenieursburo
safe | Hydrologic
safe | Acacia Water
safe | Ecofide
safe | Regelink
safe | SGS Search
required | DWA
safe | De Twee Snoeken
safe | DP6
safe | Studio Bereikbaar
safe | Saricon
preferred | Geofox
preferred | Wiertsema
safe | Natuurbalans
`;
