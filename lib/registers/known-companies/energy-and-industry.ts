/** Energy, its networks, and the industry that permits and agreements are about. General knowledge: names only. */
export const energyAndIndustry = `
safe | Siemens | Siemens AG
safe | ASML
safe | Philips | Koninklijke Philips N.V.
safe | Tata Steel | Tata Steel IJmuiden B.V. || safe Tata Steel IJmuiden; never-bare Tata
safe | TenneT | TenneT TSO B.V.; TenneT TSO
safe | Gasunie | N.V. Nederlandse Gasunie || safe Nederlandse Gasunie
safe | Gasterra
safe | Alliander
safe | Liander
safe | Enexis | Enexis Netbeheer B.V.
safe | Stedin | Stedin Netbeheer B.V.
safe | EBN | Energie Beheer Nederland B.V.
safe | Invest-NL
safe | Eneco
safe | Vattenfall | Vattenfall Sales Nederland N.V.
safe | Essent
safe | Greenchoice
safe | Uniper
safe | Ørsted | Ørsted Wind Power Netherlands Holding B.V.; Orsted
safe | RWE | RWE Generation NL B.V.
preferred | Shell | Shell Nederland Verkoopmaatschappij B.V.; Shell plc
preferred | NAM || safe Nederlandse Aardolie Maatschappij
safe | ExxonMobil | Esso Nederland B.V.
safe | TotalEnergies | TotalEnergies Marketing Nederland N.V.
safe | Urenco
safe | Energieonderzoek Centrum Nederland || required ECN
preferred | NRG | Nuclear Research and consultancy Group V.O.F.; NRG PALLAS || safe Nuclear Research and consultancy Group
safe | COVRA | Centrale Organisatie Voor Radioactief Afval
safe | Fastned
safe | AkzoNobel | Akzo Nobel N.V.
safe | Chemours
safe | Chemelot | Chemelot Site Permit B.V.
safe | OCI Nitrogen
required | Yara | Yara Sluiskil B.V.
safe | Nyrstar | Nyrstar Budel B.V.
safe | Rockwool
safe | NXP | NXP Semiconductors N.V.
safe | Signify
safe | PZEM
required | Delta | DELTA Energie
preferred | EPZ | N.V. Elektriciteits-Produktiemaatschappij Zuid-Nederland EPZ
safe | Nuon
safe | E.ON
safe | GDF Suez
safe | Electrabel
safe | Oxxio
safe | Budget Energie
safe | Vandebron
safe | Pure Energie
safe | Westland Infra
safe | RENDO | Rendo || safe Rendo
safe | Coteq
preferred | Cogas
safe | Enduris
safe | Endinet
safe | Gasunie Transport Services || preferred GTS
safe | Vermilion | Vermilion Energy
safe | Wintershall | Wintershall Noordzee
safe | Frisia Zout
safe | Nobian
safe | Nedmag
safe | ONE-Dyas
preferred | Taqa | TAQA Energy
safe | Neptune Energy
safe | Porthos
safe | Stadsverwarming Purmerend
safe | Ennatuurlijk
safe | Warmtebedrijf Rotterdam
safe | Westpoort Warmte
safe | Blauwwind
safe | CrossWind
safe | Ecowende
safe | Partners Group
safe | Siemens Gamesa
preferred | Vestas
safe | Enercon
safe | Lagerwey
safe | Raedthuys
safe | Windunie
safe | Solarfields
safe | Sunrock
safe | GroenLeven
safe | Statkraft
safe | Equinor
preferred | BP | BP Raffinaderij Rotterdam; British Petroleum
preferred | Esso
preferred | Texaco
safe | Gazprom
safe | Rosneft
safe | Nord Stream
safe | Vopak | Royal Vopak
safe | Gunvor
preferred | Neste
safe | Zeeland Refinery
safe | Dow Benelux | Dow Chemical
safe | Cargill
preferred | Sabic
safe | Shin-Etsu
safe | Aldel
safe | Zalco
safe | Thermphos
safe | 3M
safe | DuPont
preferred | DSM | Koninklijke DSM; DSM-Firmenich
safe | Avebe
safe | ICL Fertilizers
preferred | Teijin
safe | Corbion
safe | LyondellBasell | Lyondell
safe | Fibrant
safe | AnQore
preferred | Corus
required | Hoogovens
safe | Forbo
safe | Wavin
safe | Crown Van Gelder
safe | Parenco
safe | Smurfit Kappa
safe | Sappi
safe | BASF
preferred | Bayer
safe | Monsanto
safe | Syngenta
safe | ArcelorMittal
safe | Trafigura
safe | Vitol
safe | Aluchemie
safe | ASM International || preferred ASMI
safe | Nexperia
safe | Vanderlande
safe | Aalberts
safe | TKH Group
safe | Aqualectra
safe | Curoil
safe | Refineria di Kòrsou
safe | Water- en Energiebedrijf Bonaire
safe | Saba Electric Company
safe | Telbo
safe | Zeeuwind
safe | Nouryon
preferred | Akzo
required | Dow
required | OCI
safe | Prowind
preferred | Firan
preferred | Heerema | Heerema Marine Contractors
safe | Joulz
safe | Fudura
preferred | Allego
safe | PitPoint
safe | Eteck
safe | Scholt Energy
preferred | Alfen
safe | Novar
safe | ProfiNRG
safe | Rooftop Energy
safe | OrangeGas
safe | DVEP
required | Besi | BE Semiconductor Industries
safe | Groendus
safe | Chint Solar
safe | Ecorus
safe | Zonnefabriek
safe | TPSolar
safe | Anexo
safe | Hezelaer Energy
safe | De Vrije Energie Producent
safe | Trianel
safe | EnergyZero | Energy Zero
safe | Servicehouse
safe | Innax
safe | Energie Samen
safe | Vattenfall Warmte
safe | Gemini Windpark
safe | Nordex
safe | YARD Energy
safe | Prodeon
safe | Eoly
safe | Zonneplan
safe | Tibber
safe | Innova Energie
safe | Powerpeers
safe | Mega Energie
safe | Welkom Energie
safe | Porthos CO2
safe | Aramis CCS
safe | HyNetwork Services | Hynetwork
safe | Gate terminal
safe | EemsEnergyTerminal
safe | LBC Tank Terminals
safe | Teijin Aramid
safe | ESD-SIC
safe | Chemie-Pack
safe | Odfjell Terminals || preferred Odfjell
safe | Brenntag
safe | Kemira
safe | Orano
safe | Plukon
safe | LeydenJar
required | Zenith Energy
safe | Energiedirect
safe | Budget Thuis
safe | Frank Energie
safe | Vrijopnaam
safe | Tamoil
safe | TinQ
safe | Covestro
safe | Indorama
required | Damco
safe | Air Liquide
safe | Air Products
safe | Westinghouse
safe | HyCC
safe | Smart Photonics
safe | Elestor
safe | Solarge
safe | Northvolt
safe | Allseas
safe | SBM Offshore
required | Fairphone
`;
