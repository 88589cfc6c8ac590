/** Drinking water and waste; most of these are owned by municipalities and provinces. General knowledge: names only. */
export const waterAndWaste = `
safe | Vitens
safe | Brabant Water
safe | Evides | Evides Waterbedrijf N.V.
safe | Dunea
safe | PWN | N.V. PWN Waterleidingbedrijf Noord-Holland
safe | Oasen
safe | Waterbedrijf Groningen
safe | Renewi | Renewi Support B.V.
preferred | HVC
safe | Twence
safe | Attero
safe | PreZero
safe | Waterleidingmaatschappij Limburg || preferred WML
safe | Waterleidingmaatschappij Drenthe | WMD Drinkwater || preferred WMD
safe | Duinwaterbedrijf Zuid-Holland
safe | Hydron
safe | Het Waterlaboratorium
safe | Aqualab Zuid
safe | AEB Amsterdam | Afval Energie Bedrijf || preferred AEB
preferred | AVR | AVR Afvalverwerking
required | Suez | SUEZ Recycling and Recovery Netherlands; SITA Recycling Services
safe | Van Gansewinkel
safe | Remondis
safe | Veolia
safe | Indaver
safe | Zavin
safe | Essent Milieu
safe | GP Groot
required | Beelen | Beelen Sloopwerken
safe | Icova
safe | Omrin | Afvalsturing Friesland
safe | ROVA | NV ROVA Holding
safe | Circulus-Berkel | Circulus
safe | Twente Milieu
safe | Cure Afvalbeheer
required | Cyclus
safe | Avalex
safe | Irado
safe | Haagse Milieu Services || preferred HMS
safe | Meerlanden | De Meerlanden
safe | Spaarnelanden
safe | Rd4
safe | Reinis
never-bare | Saver
safe | ACV Groep || required ACV
required | Dar
safe | Area Reiniging
safe | Zeeuwse Reinigingsdienst | De ZRD
safe | Reinigingsbedrijf Midden Nederland
safe | Nedvang
safe | Afvalfonds Verpakkingen
safe | Verpact
safe | Statiegeld Nederland
safe | Wecycle
safe | Stibat
safe | Sortiva
safe | Baetsen | Baetsen Recycling
safe | Milieu Service Nederland
safe | VConsyst
safe | Sidcon
safe | Bammens
never-bare | Donker || safe Donker Groep
safe | Sight Landscaping
safe | SchipperHolland
safe | Loohuis
safe | Stadswerk072
safe | BAR-Afvalbeheer
safe | Midwaste
`;
