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
`;
