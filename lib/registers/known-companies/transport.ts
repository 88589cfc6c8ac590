/** Rail, bus, air, harbours, ferries, taxis, parking, post. General knowledge: names only. */
export const transport = `
safe | Siemens Mobility
required | NS | Nederlandse Spoorwegen; N.V. Nederlandse Spoorwegen; NS Reizigers B.V.; NS Stations B.V.
safe | Schiphol | Royal Schiphol Group N.V.; Luchthaven Schiphol
safe | KLM | Koninklijke Luchtvaart Maatschappij N.V. || safe Koninklijke Luchtvaart Maatschappij
safe | Eindhoven Airport
safe | Rotterdam The Hague Airport
safe | Lelystad Airport | N.V. Luchthaven Lelystad
safe | Havenbedrijf Rotterdam | Port of Rotterdam
safe | Port of Amsterdam | Havenbedrijf Amsterdam N.V. || safe Havenbedrijf Amsterdam
safe | North Sea Port | North Sea Port SE
safe | Groningen Seaports
safe | PostNL | Koninklijke PostNL B.V.
safe | Transdev
safe | Connexxion | Connexxion Tours B.V.; Connexxion Taxi Services B.V.; Connexxion Openbaar Vervoer N.V. || required Connexion
safe | Arriva | Arriva Personenvervoer Nederland B.V.
safe | Qbuzz
required | EBS | EBS Public Transportation B.V.
safe | Keolis
safe | GVB | GVB Exploitatie B.V.
required | RET | Rotterdamse Elektrische Tram
safe | HTM | HTM Personenvervoer N.V.
safe | TESO | N.V. Texels Eigen Stoomboot Onderneming
safe | Rederij Doeksen | BV Rederij G. Doeksen en Zonen || required Doeksen
safe | Transvision
safe | Munckhof | Munckhof Reizen B.V.; Munckhof Taxi B.V.
safe | Trevvel
required | ANWB
safe | LeasePlan
safe | Athlon | Athlon Car Lease Nederland B.V.
safe | Alstom | Alstom Transport B.V.
preferred | Stadler | Stadler Rail AG
safe | DHL | DHL Parcel Netherlands B.V.
safe | Sandd
safe | FlixBus
safe | TIER Mobility
safe | HTMbuzz
safe | Syntus
safe | Veolia Transport
required | Hermes
safe | NedTrain
safe | High Speed Alliance
preferred | Thalys
preferred | Eurostar
safe | Deutsche Bahn | DB Cargo
preferred | NMBS
safe | SNCF
safe | Bombardier
safe | AnsaldoBreda
required | CAF
safe | Abellio
safe | Ebusco
safe | Translink | Trans Link Systems
safe | Air France-KLM
safe | Air France
safe | Transavia
preferred | TUI | TUI fly
safe | Corendon
safe | Ryanair
safe | easyJet
safe | Martinair
safe | Lufthansa
safe | Groningen Airport Eelde
safe | Maastricht Aachen Airport
safe | Twente Airport
safe | Swissport
safe | Aviapartner
safe | Port of Den Helder
safe | Zeeland Seaports
safe | Havenbedrijf Moerdijk | Port of Moerdijk
safe | Port of Harlingen
required | ECT | Europe Container Terminals
safe | APM Terminals
safe | Rotterdam World Gateway
safe | Verbrugge Terminals
safe | Sea-Invest
safe | Boluda
safe | Svitzer
safe | Wagenborg
safe | Spliethoff
safe | Maersk
required | MSC | Mediterranean Shipping Company
safe | Stena Line
safe | DFDS
safe | Westerschelde Ferry
safe | N.V. Westerscheldetunnel
preferred | UPS
safe | FedEx
safe | DPD
required | TNT | TNT Post; TNT Express
safe | Willemsen-de Koning
safe | Noot Touringcar | Noot Personenvervoer || never-bare Noot
safe | Zorgvervoercentrale Nederland || preferred ZCN
safe | BIOS-groep
safe | De Vier Gewesten
safe | ParkMobile
safe | Yellowbrick
safe | EasyPark
safe | Q-Park
safe | Apcoa
safe | Interparking
safe | Egis Parking Services | Egis Projects
safe | ARVOO
safe | Coöperatie ParkeerService | ParkeerService
safe | Sensys Gatso | Gatso
safe | Swarco
safe | Dynniq
safe | Yunex Traffic | Yunex
safe | Be-Mobile
safe | TomTom
safe | Inrix
safe | Flitsmeister
safe | Swapfiets
safe | Felyx
safe | GO Sharing
safe | Greenwheels
safe | MyWheels
safe | Cargoroo
safe | Donkey Republic
safe | Pitane Mobility
safe | Kuehne+Nagel | Kühne + Nagel
safe | DSV
safe | Samskip
safe | Ewals Cargo Care
never-bare | Check | Check Technologies B.V.
safe | U-OV
safe | RRReis
safe | Vipre
safe | Kupers Touringcars
safe | Egis Parking
safe | ParkBee
required | Sigmax
safe | Aqualiner
safe | Blue Amigo
required | Waterbus
safe | Valys
safe | Egged
safe | Taxi Horn Tours
safe | PZN Personenvervoer || required PZN
safe | Vervoercentrale Midden-Holland
safe | ViaVan
preferred | Dott
never-bare | Voi
safe | BAQME || safe Baqme
safe | Nextbike
safe | OV-fiets
safe | SnappCar
safe | Sixt
safe | Hertz
safe | Europcar
safe | Ayvens
safe | ALD Automotive
safe | Arval
safe | Terberg Business Lease || preferred Terberg
safe | BYD
safe | Heuliez Bus
safe | Škoda
safe | Talgo
safe | Vattenfall InCharge
safe | EVBox
safe | Shell Recharge
safe | NewMotion
safe | Park 'n Charge
safe | Orange Charging
safe | Ecotap
safe | Qwello
safe | Park-line
safe | Scheidt & Bachmann
safe | SKIDATA
safe | WPS Parking Systems
safe | IP Parking
safe | Witte Kruis Ambulance
safe | Brickyard Parking
never-bare | Trajan
safe | OV Regio IJsselmond
safe | Gooi en Vecht Vervoer
safe | Besseling Travel
safe | Van Driel Touringcars
safe | Oostenrijk Touringcars
safe | De Jong Tours
safe | Kras Busreizen
safe | Betuwe Express
safe | TCR Tours
safe | PTD Touringcars
safe | Juijn Taxi
safe | Brookhuis Busreizen
safe | Van Heugten Taxi
safe | Taxi Dorenbos
safe | Personenvervoer Zuid-Nederland
safe | Rederij Naco
safe | Fast Ferry Vlissingen
safe | Rederij Wagenborg
safe | Terschellinger Stoomboot Maatschappij
safe | EVT Terschelling || required EVT
safe | Swets ODV Maritiem
safe | RIVERBUS
safe | Fairplay Towage
safe | Multraship
preferred | Loodswezen | Nederlands Loodswezen B.V.
safe | KOTUG
safe | HES International
safe | EMO Rotterdam
safe | Steinweg
safe | Broekman Logistics
safe | Nippon Express
safe | GLS Netherlands || required GLS
safe | Trunkrs
safe | Budbee
safe | Homerr
safe | RailAdventure
safe | Captrain
safe | Lineas
safe | Rotterdam Rail Feeding
safe | GoVolta
safe | European Sleeper
safe | FlixTrain
safe | Retail & Horeca Servex
safe | Teuge Airport
safe | Van Hool
safe | Heliox
required | Solaris
safe | Hitachi Rail
safe | Ricardo Rail
required | Bolt
required | Lime
required | Tier
safe | Shuttel
safe | Otax
safe | Stint Urban Mobility
safe | Instabox
safe | Wizz Air
safe | Vueling
safe | Sunweb
safe | D-reizen
safe | Thomas Cook
preferred | Neckermann
`;
