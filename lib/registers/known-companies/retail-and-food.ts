/** Shops, food, fisheries. General knowledge: names only. */
export const retailAndFood = `
safe | bol.com
safe | Coolblue
safe | Albert Heijn
safe | Unilever | Unilever PLC
preferred | Heineken
safe | Ahold Delhaize | Koninklijke Ahold Delhaize N.V.
safe | FrieslandCampina
safe | Cosun | Koninklijke Coöperatie Cosun U.A.
preferred | Jumbo | Jumbo Supermarkten
safe | Lidl
safe | Aldi
preferred | Hema
preferred | Blokker
required | Action
safe | IKEA
safe | V&D | Vroom & Dreesmann
safe | De Bijenkorf | Bijenkorf
safe | Kruidvat
safe | Etos
required | Gamma
required | Praxis
required | Karwei
safe | Hornbach
safe | Intratuin
safe | MediaMarkt | Media Markt
required | BCC
safe | Zalando
safe | Wehkamp
safe | H&M
safe | C&A
safe | Primark
safe | Sissy-Boy
safe | Scotch & Soda
safe | Miss Etam
safe | Macintosh Retail Group
safe | McDonald's
safe | Burger King
safe | KFC
safe | Starbucks
safe | Grolsch
required | Bavaria
safe | AB InBev
safe | Coca-Cola
safe | PepsiCo
safe | Nestlé
safe | Danone
preferred | Vion
safe | Van Drie Groep | VanDrie Group
safe | ForFarmers
safe | Agrifirm
safe | Suiker Unie
safe | A-ware | Royal A-ware
safe | Heiploeg
safe | Klaas Puul
safe | Parlevliet & Van der Plas
safe | Cornelis Vrolijk
safe | Zeeuwse Visveilingen | Zeeuwse Veilingen
safe | United Fish Auctions
safe | Royal FloraHolland | FloraHolland
safe | The Greenery
safe | Lamb Weston
safe | Farm Frites
safe | Aviko
safe | HZPC
safe | Rijk Zwaan
safe | Enza Zaden
safe | Philip Morris
safe | Sligro
safe | Bidfood
safe | HANOS
required | SPAR
safe | Ahold
safe | Procter & Gamble
safe | L'Oréal
safe | Adidas
safe | Decathlon
safe | Hunkemöller
safe | Chipshol
required | Van der Valk
required | Zeeman
safe | Vomar
safe | Intertoys
safe | Wibra
preferred | Xenos
safe | Scapino
safe | vanHaren
safe | Perry Sport
safe | Leen Bakker
preferred | Kwantum
safe | Jysk
preferred | Beter Bed
safe | Big Bazar
preferred | Makro
safe | Shoeby
preferred | Bart Smit
safe | Free Record Shop
required | Trekpleister
safe | Welkoop
preferred | Febo
safe | New York Pizza
safe | VanMoof
safe | Batavus
required | Gazelle
safe | Accell
safe | VanDrie
preferred | De Heus
safe | Nutricia
safe | Suitsupply
safe | Basic-Fit
`;
