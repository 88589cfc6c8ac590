/** Temporary staff, cleaning, security, catering, furniture, training, venues. General knowledge: names only. */
export const staffAndFacilities = `
safe | Randstad | Randstad HR Solutions B.V.; Randstad Resource Bedrijf Zakelijk B.V.
safe | Tempo-Team | Tempo-Team Uitzenden B.V.
safe | HeadFirst
preferred | Brunel | Brunel International N.V.
required | YER
preferred | Securitas | Securitas Beveiliging B.V.
safe | Trigion | Trigion Beveiliging B.V.
safe | G4S | G4S Security Services B.V.; G4S Cash Solutions B.V.
safe | Facilicom | Facilicom Solutions
safe | Vebego
safe | Asito
safe | Hago
safe | Sodexo
safe | Vermaat | Vermaat Bedrijfshoreca B.V.
safe | Albron
safe | Compass Group | Compass Group Nederland B.V.
safe | Ahrend | Royal Ahrend
safe | Arbo Unie
preferred | Jaarbeurs
required | Yacht
safe | Adecco | Adecco Personeelsdiensten B.V.
safe | Start People
safe | ManpowerGroup
safe | Driessen Groep | Driessen HRM B.V.
required | CSU | CSU Cleaning Services
safe | ISS Facility Services | ISS Nederland B.V. || required ISS
safe | EW Facility Services
safe | HumanTotalCare
safe | ArboNed
safe | Zorg van de Zaak
safe | Manpower
safe | Olympia Uitzendbureau
safe | Vedior
safe | USG People
safe | RGF Staffing
safe | Robert Walters
safe | Michael Page
required | Hays
preferred | Magnit | Staffing Management Services; Brainnet
safe | Myler
safe | Circle8
safe | Harvey Nash
required | Timing
required | Luba
safe | AB Vakwerk
safe | Tentoo
safe | Calder Werkt
safe | Randstad Rentree
preferred | Agens
safe | Emma at Work
required | Gom | Gom Schoonhouden
safe | Hectas
safe | Effektief Groep
safe | Dolmans Calamiteiten Diensten
safe | Rentokil | Rentokil Initial
safe | Anticimex
safe | Eurest
safe | Hutten Catering || never-bare Hutten
safe | Appèl Catering
safe | Douwe Egberts | Jacobs Douwe Egberts
safe | Maas International
safe | Lyreco
safe | Manutan
safe | Gispen
safe | Drentea
safe | Lensvelt
safe | Steelcase
safe | Presikhaaf Schoolmeubelen
safe | Seris Security | SERIS
safe | D&B The Facility Group | D&B Beveiliging
safe | I-SEC
safe | Brink's
safe | Loomis
safe | Joh. Enschedé
safe | OBT Opmeer
safe | Océ
safe | Schouten & Nelissen
safe | NCOI
required | LOI
safe | Bestuursacademie Nederland
safe | Capabel | Capabel Onderwijs Groep
required | NTI
safe | Optisport
safe | Laco
safe | Sportfondsen Nederland | Sportfondsen
required | SRO
preferred | RAI Amsterdam | Amsterdam RAI || required RAI
preferred | Rotterdam Ahoy || required Ahoy
preferred | MECC Maastricht
preferred | WTC Leeuwarden
preferred | Brabanthallen
safe | Dräger
safe | Staffing MS
safe | Flextender
safe | Geerts & Partners
safe | Public Spirit
safe | JobRelations
safe | Colourful People
never-bare | Zeelenberg
never-bare | Driessen | Driessen HRM Group B.V.
safe | Markant Office
safe | Van Straaten Post
safe | Iron Mountain
safe | HumanCapitalCare
safe | Star-APPIC
safe | Scalabor
safe | Dethon
safe | Patijnenburg
safe | Iederz
safe | Caparis
safe | Empatec
safe | Weener XL
safe | Pantar
safe | Amfors
safe | Alescon
safe | Presikhaaf Bedrijven
safe | De Risse
preferred | Larcom
required | Ergon
safe | Raggers | Raggers Schoonmaak
safe | Schoonmaakbedrijf Victoria
safe | Breedweer
preferred | Novon
safe | Alpheios
safe | Balanz Facilitair || never-bare Balanz
safe | Ecoclean
safe | Visschedijk
safe | Profi-Sec
safe | The Security Company
safe | Interseco
safe | Facilicom Security
safe | CIRFOOD Nederland || preferred CIRFOOD
safe | Markies Catering
safe | FoodForce
safe | Maison van den Boer
safe | Van der Linde Catering
safe | Huuskes
safe | Deli XL
never-bare | Unique
safe | Unique Uitzendbureau
never-bare | Maandag
safe | Zuidema Personeelsmanagement
safe | Flex West
safe | HeadFirst Group
safe | Hinttech
safe | Ormit | Ormit Talent
safe | Talent&Pro
safe | DPA Professionals
safe | BlinkLane Consulting || preferred BlinkLane
safe | Sterksen
safe | Kirkman Company
safe | Publiek Netwerk
never-bare | Wyzer
safe | Leeuwendaal
safe | Creyf's
safe | StudentenWerk
safe | YoungCapital
safe | Undutchables
safe | Covebo
safe | Tence Uitzendbureau
safe | Abeos
safe | ISBW
safe | Segment Opleidingen
safe | Berghauser Pont Academy || safe Berghauser Pont
preferred | Desko
safe | Vepa | Vepa B.V.
required | Vitra
never-bare | Markant
preferred | Aspa
safe | Interstuhl
safe | KEMBO
safe | Veenman | Veenman B.V.
safe | Staples
safe | Office Depot
safe | Quantore
safe | RM Netherlands
safe | Paragon Customer Communications
safe | Data B. Mailservice
safe | Zalsman
safe | Senefelder Misset
safe | Roto Smeets
safe | Cycloon Fietskoeriers || required Cycloon
safe | Business Post Nederland || preferred Business Post
safe | Select Mail
safe | Oasis Group | Oasis Groep
safe | Doxis | Doxis Informatiemanagers
safe | Karmac | Karmac Informatie & Innovatie
safe | De Ree Archiefsystemen
safe | Picturae
safe | GMS Digitaliseert
safe | Digifactory
safe | NBD Biblion
safe | Van Dijk Educatie
safe | Osinga De Jong
safe | The Learning Network
safe | ParnasSys
safe | Snappet
safe | Gynzy
safe | Squla
safe | Heutink | Heutink Groep
safe | De Rolf Groep
safe | Eromes | Eromes Marko
safe | Schilte
safe | Cloudwise
safe | QL-ICT
safe | Unilogic Networks
safe | Cito | Stichting Cito
safe | Bureau ICE
safe | Expertgroep Toetstechnologie
safe | A-VISION
safe | KPC Groep
safe | CED-Groep
safe | OnderwijsAdvies
preferred | Expertis
preferred | Marant
preferred | Giralis
preferred | Edux
safe | NLtraining
safe | TopTaal
safe | Lest Best
safe | Implacement
safe | Staatvandienst
safe | Matchcare
safe | Sterk in Werk
safe | ASC Nederland
safe | Aob Compaz
safe | Perspectief Arbo
safe | De Arbodienst
safe | Immediator
safe | Richting Arbo
preferred | Tredin
safe | Mensely
safe | Stage Entertainment
safe | Ticketmaster
safe | Mojo Concerts || required Mojo; required MOJO
safe | Kossmanndejong
safe | Tinker imagineers
safe | Northern Light
safe | Bruns B.V.
safe | Theateradvies | Theateradvies bv
safe | SOS International
safe | Hoek Hoveniers
safe | Otto Workforce
safe | Werkspot
safe | Helpling
safe | YoungOnes
safe | Foodora
`;
