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
safe | Tzorg
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
`;
