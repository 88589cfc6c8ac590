/** Care for the young and the old, aids, laboratories, medicines. General knowledge: names only. */
export const care = `
safe | Fivoor
safe | Mediq
safe | Pfizer
safe | Leger des Heils | Stichting Leger des Heils; Stichting Leger des Heils Welzijns- en Gezondheidszorg
safe | Saltro
safe | Eurofins | Eurofins Nederlands Moleculair Diagnostisch Laboratorium B.V.; Eurofins Analytico B.V.; Eurofins NL Moleculair Diagn. Lab. B.V.
safe | Intravacc
safe | Buurtzorg
preferred | Moderna
safe | AstraZeneca
preferred | Cordaan
preferred | Middin
safe | Ipse de Bruggen
safe | 's Heeren Loo
preferred | Enver
safe | Jeugdformaat
preferred | Levvel
preferred | Pluryn
safe | Entrea Lindenhout
preferred | Accare
preferred | Yorneo
preferred | Jarabee
preferred | Intermetzo
preferred | Parlan
safe | Kenter Jeugdhulp || required Kenter
preferred | Juvent
safe | Jeugdbescherming west
safe | Jeugdbescherming Gelderland
safe | Jeugdbescherming Brabant
safe | Jeugdbescherming Regio Amsterdam
safe | William Schrikker Stichting | William Schrikker Groep
safe | Samen Veilig Midden-Nederland
safe | Partners voor Jeugd
preferred | Incluzio
safe | Tzorg || safe T-Zorg
safe | Axxicom Thuishulp
safe | ActiefZorg || safe Actief Zorg
preferred | Careyn
preferred | Espria
preferred | Sensire
safe | TSN Thuiszorg
safe | Meavita
safe | Medipoint
safe | Welzorg
safe | Kersten Hulpmiddelen
never-bare | Hulpmiddelencentrum
safe | Vegro
safe | Argonaut Advies | Argonaut
safe | SCIO Consult
safe | Trompetter & Partners
safe | Synlab
safe | U-Diagnostics
safe | Lead Healthcare
safe | BioNTech
required | Janssen | Janssen Vaccines & Prevention; Janssen Biologics
safe | Novavax
safe | Bilthoven Biologicals
safe | Sanquin
safe | Stichting Hulptroepen Alliantie | Hulptroepen Alliantie; Relief Goods Alliance
safe | Teleperformance
safe | Webhelp
safe | Yource
safe | Spoedtest.nl
safe | Novartis
safe | Roche | Roche Diagnostics
safe | GlaxoSmithKline | GSK
safe | Merck Sharp & Dohme | MSD
safe | Johnson & Johnson
safe | Brocacef
safe | Alliance Healthcare
preferred | Falck
preferred | Parnassia
preferred | Arkin
preferred | Lentis
preferred | Youké
safe | De Jeugd- & Gezinsbeschermers
safe | William Schrikker
preferred | Bartiméus
safe | RSR Revalidatieservice
safe | Combinatie Jeugdzorg
safe | Amstelring
safe | Aafje
safe | Amsta
safe | Evean
never-bare | Laurens
safe | Axxicom
safe | ThuiszorgWest
safe | Molendrift
required | Altra
preferred | Yulius
safe | Koraal Groep || required Koraal
safe | Gemiva-SVG || safe Gemiva
required | Philadelphia
required | Amaryllis
safe | Meyra
safe | Medux
safe | Medtronic
safe | Harting-Bank | HartingBank
safe | Ligtvoet Products
safe | Invacare
safe | Otolift
safe | ThyssenKrupp Home Solutions
safe | Handicare
preferred | Carinova
preferred | ZorgSaam
preferred | Vierstroom
preferred | Fundis
preferred | Lelie Zorggroep
preferred | HVO-Querido
preferred | GGZ inGeest
preferred | Brijder
preferred | Jellinek
preferred | Tactus | Tactus Verslavingszorg
preferred | IrisZorg
preferred | Novadic-Kentron
never-bare | Mondriaan
preferred | Dimence
preferred | Karakter kinder- en jeugdpsychiatrie || required Karakter
preferred | Pactum
preferred | Ambiq
preferred | Sterk Huis
preferred | Juzt
preferred | Via Jeugd
preferred | Xonar
preferred | Schakenbosch
preferred | iHUB
safe | Yes We Can Clinics
safe | Impegno
preferred | Altrecht
preferred | Reinier van Arkel
preferred | GGzE
preferred | GGZ Oost Brabant
preferred | GGZ Rivierduinen
preferred | GGZ Noord-Holland-Noord
preferred | GGZ Drenthe
preferred | GGZ Friesland
preferred | GGZ Centraal
preferred | GGZ Delfland
preferred | GGZ Breburg
preferred | GGZ WNB
preferred | Emergis
preferred | Vincent van Gogh GGZ
preferred | Pro Persona
preferred | Mediant
preferred | Amerpoort
preferred | Abrona
preferred | Reinaerde
preferred | Siza
required | Dichterbij
preferred | Driestroom
never-bare | Lunet
preferred | Lunet zorg
preferred | Amarant
never-bare | Prisma
preferred | Estinea
preferred | Zozijn
preferred | Aveleijn
preferred | De Twentse Zorgcentra
preferred | JP van den Bent | JP van den Bent stichting
preferred | Frion
preferred | Baalderborg | Baalderborg Groep
preferred | Ons Tweede Thuis
preferred | Odion
preferred | Esdégé-Reigersdaal
preferred | Leekerweide
preferred | Heliomare
preferred | De Hartekamp Groep
preferred | MEE Nederland
preferred | Combiwel
preferred | Versa Welzijn
preferred | Tintengroep
preferred | Sterker sociaal werk
preferred | NIM Maatschappelijk Werk
preferred | Rijnstad
preferred | Lumens
preferred | WIJeindhoven
preferred | ContourdeTwern
safe | PLANgroep
safe | Zuidweg & Partners
preferred | Kredietbank Nederland
preferred | Kredietbank Limburg
preferred | Moviera
preferred | Perspektief
required | Fier | Fier Fryslân
preferred | Blijf Groep
required | Arosa
preferred | Kadera
preferred | Limor
preferred | De Tussenvoorziening
preferred | Kwintes
preferred | Lister
preferred | RIBW
preferred | Exodus Nederland
preferred | Anton Constandse
preferred | Het Kopland
preferred | Jade Zorggroep
never-bare | Timon
preferred | Gezinshuis.com
preferred | OCK het Spalier
preferred | De Bascule
preferred | Curium-LUMC
required | Elker
preferred | Jeugdhulp Friesland
preferred | Trias Jeugdhulp
preferred | Vitree
preferred | Triade Vitree
preferred | Cardea Jeugdzorg
preferred | Prokino
preferred | Stek Jeugdhulp
preferred | De Viersprong
preferred | Kind en Adolescent
safe | Mentaal Beter
preferred | Opvoedpoli
preferred | PsyQ
safe | HSK Groep
safe | U-center
preferred | SolutionS Center
preferred | Stichting Oosterlengte
preferred | Zuidzorg
required | Thebe | Thebe Thuiszorg
preferred | Surplus Zorg
preferred | Avoord
preferred | Vilente
preferred | Opella
preferred | Zinzia
preferred | Attent Zorg en Behandeling
preferred | Liemerije
preferred | Sutfene
preferred | TriviumMeulenbeltZorg
preferred | Carint Reggeland || preferred Carint
required | Livio
preferred | Zorggroep Manna
preferred | ZorgAccent
required | Icare
preferred | Zorggroep Noorderboog
preferred | Treant Zorggroep
preferred | TSN Verzorging en Verpleging
preferred | Kwadrantgroep
preferred | Noorderbreedte
preferred | Patyna
preferred | Meriant
preferred | Envida
preferred | Meander Zorggroep || preferred MeanderGroep
preferred | Cicero Zorggroep
preferred | Sevagram
preferred | Vivantes
preferred | De Zorggroep
preferred | Proteion
required | Omring
preferred | Viva! Zorggroep
preferred | Amaris Zorggroep
preferred | Vivium Zorggroep
preferred | King Arthur Groep
preferred | Pieter van Foreest
preferred | Florence Zorg
required | Saffier | SaffierGroep
preferred | WoonZorgcentra Haaglanden
preferred | HWW zorg
preferred | Respect Zorggroep
preferred | Argos Zorggroep
preferred | SVRZ
preferred | Allévo
preferred | Zorgstroom
preferred | Eilandzorg Schouwen-Duiveland
safe | Janssen Vaccines
safe | Co-Med
safe | Bergman Clinics
safe | Xpert Clinics
safe | Clinical Diagnostics
safe | Halix
safe | Leadiant
safe | AbbVie
safe | Gilead
safe | CureVac
safe | Mylan
safe | Pharming
`;
