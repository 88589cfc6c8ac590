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
required | Suez | SUEZ Recycling and Recovery Netherlands; SITA Recycling Services || required SITA
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
safe | ROVA | NV ROVA Holding || required Rova
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
safe | EcoSmart Nederland
safe | Bek & Verburg
safe | Van Happen Containers
safe | Jansen Recycling
safe | Mirec
safe | Stena Recycling
safe | Sympany
safe | ReShare
safe | Shanks Nederland || preferred Shanks
safe | Orgaworld
safe | Afvalstoffen Terminal Moerdijk
safe | Aquafin
preferred | Hydroscope
safe | Van der Velden Rioleringsbeheer
safe | Vandervalk+degroot | Van der Valk + De Groot
safe | Kumpen
safe | Insituform
safe | Renotec
safe | Pipelife
safe | Waterlaboratorium Noord
safe | AquaMinerals
safe | N.V. Slibverwerking Noord-Brabant | Slibverwerking Noord-Brabant || required SNB
safe | Nijhuis Saur Industries | Nijhuis Water
preferred | RWM | Reinigingsdiensten Westelijke Mijnstreek
safe | Dusseldorp Infra, Sloop en Milieutechniek
safe | A. Jansen B.V.
safe | Theo Pouw | Theo Pouw Groep
safe | Rouwmaat
safe | Grond Bank Nederland
safe | Afvalzorg
preferred | Sortera
safe | Vliko
safe | Putman Recycling
safe | Peute Recycling
safe | Maltha Glasrecycling || preferred Maltha
safe | Umincorp
safe | Engels Logistiek
safe | Villiger Public Systems
required | Kliko | Kliko B.V.
safe | Welvaarts Weegsystemen
safe | GEESINKNORBA | Geesink
safe | VDK Waste Systems
safe | Van Kaathoven
`;
