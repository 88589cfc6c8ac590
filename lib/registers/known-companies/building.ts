/** Contractors, installers, makers of streets and gardens, suppliers of what they build with. General knowledge: names only. */
export const building = `
preferred | BAM | Koninklijke BAM Groep N.V. || never-bare Bam
safe | BAM Infra | BAM Infra Rail B.V.; BAM Infraconsult B.V.
safe | BAM Bouw en Techniek
safe | Heijmans | Heijmans Infra B.V.; Heijmans Utiliteit B.V.; Heijmans Infrastructuur B.V.
safe | VolkerWessels | Koninklijke VolkerWessels B.V.; Koninklijke Volker Wessels Stevin N.V.
safe | VolkerRail
safe | Dura Vermeer | Dura Vermeer Divisie Infra B.V.; Dura Vermeer Divisie Bouw en Vastgoed B.V.; Dura Vermeer Bouw Hengelo B.V.
safe | Ballast Nedam || required Ballast
safe | Strukton | Strukton Rail Nederland bv; Strukton Worksphere B.V.; Strukton Civiel West B.V.; Strukton Civiel Projecten BV; Strukton Rail Nederland
safe | Mourik | Mourik Infra B.V.; Mourik Grondbank B.V.
safe | TBI Holdings | TBI Holdings B.V.
safe | Croonwolter&dros | Croonwolter & Dros
safe | Mobilis TBI | Mobilis B.V. || required Mobilis
safe | Van Wijnen | Van Wijnen Groningen B.V.
safe | Van Oord
safe | Boskalis | Koninklijke Boskalis B.V.; Koninklijke Boskalis Westminster N.V.
safe | Besix | N.V. Besix S.A.
safe | Vialis
safe | SPIE | SPIE Building Solutions B.V. || required Spie
safe | Equans | EQUANS Infra & Mobility B.V.
safe | ENGIE | Engie; ENGIE Infra & Mobility B.V.; ENGIE Services Nederland N.V.; ENGIE Energie Nederland N.V. || safe Engie
required | Unica | Unica Installatietechniek B.V.
safe | Van Dorp Installaties
safe | Krinkels
safe | Jan Snel | Daiwa House Modular Europe Jan Snel B.V.
safe | Plegt-Vos | Plegt-Vos Bouwgroep B.V.
safe | KWS Infra | Koninklijke Wegenbouw Stevin
safe | Van Hattum en Blankevoort
safe | Visser & Smit Hanab || preferred Hanab
safe | Van Gelder Groep | Van Gelder Groep B.V. || never-bare Van Gelder
safe | Gebroeders Van der Lee | Gebr. van der Lee
safe | Trebbe
preferred | Hurks | Hurks bouw & vastgoed
safe | Janssen de Jong
safe | Hegeman Bouw
safe | Hendriks Bouw en Ontwikkeling
safe | Giesbers Wijchen | Giesbers InstallatieGroep
safe | KlokGroep
safe | Nijhuis Bouw
required | De Nijs | Bouwbedrijf De Nijs; Bouwbedrijf M.J. de Nijs en Zonen
safe | ERA Contour
safe | J.P. van Eesteren
safe | Boele & van Eesteren
safe | Vink Bouw
safe | Moes Bouw | Bouwbedrijf Moes
safe | Visser & Smit Bouw
safe | Kondor Wessels || safe KondorWessels
safe | Goossen Te Pas
safe | Coen Hagedoorn
safe | Stam + De Koning
safe | Remmers Bouwgroep
safe | Van der Weegen Bouwgroep
safe | Maas-Jacobs
safe | Huybregts Relou
safe | Friso Bouwgroep
safe | Dijkstra Draisma | Bouwgroep Dijkstra Draisma
safe | Jorritsma Bouw
safe | Rottinghuis | Rottinghuis' Aannemingsbedrijf
safe | Geveke Bouw
safe | Ter Steege Bouw
safe | WAM & Van Duren
safe | Van Norel
safe | Salverda Bouw
safe | Volker Stevin
safe | Volker InfraDesign
safe | Reimert | Reimert Almere
safe | Van den Herik | Van den Herik-Sliedrecht
safe | De Vries & van de Wiel
safe | Martens en Van Oord
safe | Ploegam
safe | Oosterhof Holman
safe | Roelofs Wegenbouw | Roelofs Groep
safe | NTP Groep | NTP Infra
safe | Ooms Construction | Ooms Civiel
safe | Hakkers
safe | GMB Civiel | GMB Infra; GMB Waterveiligheid & Constructies || required GMB
safe | Knipscheer Infrastructuur
safe | Max Bögl
safe | Züblin
safe | Hochtief
safe | Strabag
safe | Bouygues
required | Vinci | VINCI Construction
safe | Ferrovial
safe | Jan de Nul
preferred | DEME
safe | Mammoet
safe | Sarens
safe | Huisman Equipment
safe | Hollandia Infra || required Hollandia
safe | Haitsma Beton
safe | Spanbeton
safe | Struyk Verwo
safe | Strukton Rail
safe | Asset Rail
safe | Dual Inventive
safe | Railpro | voestalpine Railpro
required | Kuijpers | Kuijpers Installaties
required | Breman | Breman Installatiegroep
required | Feenstra | Feenstra Verwarming
safe | Wolter & Dros
safe | Croon Elektrotechniek
safe | Homij | HOMIJ Technische Installaties
safe | ULC Groep
safe | Hoppenbrouwers Techniek || never-bare Hoppenbrouwers
safe | Batenburg Techniek
safe | Imtech
safe | Cofely
safe | Cegelec
safe | Actemium
safe | Ziut
safe | CityTec
safe | Nobralux
safe | Linthorst Techniek
preferred | Otis
preferred | KONE
safe | ThyssenKrupp | Thyssenkrupp Liften
preferred | ABB
safe | Schneider Electric
safe | Honeywell
safe | Johnson Controls
safe | Hertek
safe | idverde | Id Verde
safe | Donkergroen
safe | Koninklijke Ginkel Groep
safe | De Enk Groen & Golf
safe | BTL Groep
safe | Copijn
safe | Pius Floris
safe | Stebru
safe | Blankenburg Connection
required | TBI
preferred | KWS
preferred | Hegeman
safe | Gebroeders de Koning
safe | Schagen Infra
required | Knipscheer
safe | Croonwolter
preferred | Cordeel
never-bare | Wagemaker
preferred | Dusseldorp
safe | Beens Groep
safe | Nelis Infra
required | Bosman Bedrijven
safe | HSB Bouw
safe | Bébouw Midreth
safe | Daiwa House Modular
never-bare | Pleijsier
safe | Traffic Service Nederland
safe | AVS Verkeersmaatregelen
never-bare | De Meeuw
required | Portakabin
safe | BOEi
safe | Ter Steege
safe | ULC Installatietechniek
safe | Gebr. Van Kessel | Gebroeders van Kessel
safe | Dredging International
safe | Den Ouden Groep | Den Ouden Aannemingsbedrijf
safe | Reef Infra
safe | Twentse Weg- en Waterbouw || required TWW
safe | Dostal Wegenbouw
safe | Freesmij
safe | Verboon Maasland
never-bare | Van der Ven
safe | Wallaard
safe | Rasenberg Infra || preferred Rasenberg
safe | Heuvelmans Groep
safe | Swietelsky
safe | OpenIJ
safe | IXAS | Combinatie IXAS
safe | SAAone
safe | A-Lanes A15
safe | Parkway6
safe | De Groene Boog
safe | Combinatie Levvel
safe | Combinatie BAAK || required BAAK
safe | Zeetoegang IJmond
safe | Netters Infra
safe | Schagen Groep
safe | Gebroeders Griekspoor
safe | Dimensa
safe | Voorbij Prefab
safe | A. Hak | A.Hak
safe | Denys N.V. || preferred Denys
safe | Nacap
safe | Siers Groep || required Siers
safe | Van Voskuilen Woudenberg || never-bare Van Voskuilen
safe | Van Vulpen | Gebr. van Vulpen
safe | Allinq
safe | BAM Telecom
safe | Circet
safe | Spitters Groep || never-bare Spitters
safe | Luminext
safe | Lightronics
safe | Schréder | Schreder
safe | Klaver Lichtmasten
preferred | Nedal
never-bare | Falco
safe | Velopa
safe | Grijsen
preferred | Yalp
safe | Kompan
safe | Proludic
safe | IJslander
safe | Boer Speeltoestellen
safe | CSC Sport
safe | Antea Sport
safe | Ten Cate Grass | TenCate Grass
safe | Domo Sports Grass
safe | Edel Grass
safe | AH Vrij
safe | Sallandse Wegenbouw
safe | ASC Sports & Water
safe | Ursem Modulaire Bouwsystemen || never-bare Ursem
safe | De Groot Vroomshoop
safe | Barli
safe | Dijkstra Bouwgroep
safe | Slokker Bouwgroep || never-bare Slokker
safe | Kuin Bouw | Bouwbedrijf Kuin
safe | Kuiper Bouwgroep
safe | Scholtens Groep || never-bare Scholtens
safe | Bouwbedrijf Berghege || preferred Berghege
safe | Mertens Bouwbedrijf
safe | BurgtBouw
safe | Sprangers Bouwbedrijf
safe | Nederstigt Groep
safe | Mulder Obdam
safe | Aan de Stegge Twente || preferred Aan de Stegge
safe | Aalberts Bouw
safe | Klomps Bouwbedrijf
safe | Koopmans Bouwgroep | Koopmans Bouw
safe | Te Pas Bouw
safe | Winters Bouw- en Ontwikkeling
safe | Dolmans Landscaping || never-bare Dolmans
safe | Weverling Groenproviders
safe | Hoveniersbedrijf Van der Tol || preferred Van der Tol
safe | Vic Landscapes
safe | Jos Scholman
safe | M. van der Spek Hoveniersbedrijf
safe | Van Doorn Geldermalsen
safe | Quercus Boomverzorging
safe | H4A Infratechniek || preferred H4A
safe | Van Spijker Infrabouw
safe | Van den Biggelaar
safe | Van der Zwan & Zn
safe | Van Boekel
safe | Aannemingsbedrijf Van der Meer
safe | Van Schie Aannemers
safe | Hillebrand Kunststoffen
safe | Rijneveld Bouw
safe | Waal Bouw
safe | Ouwehand Bouw
safe | Thunnissen Bouw
preferred | Verwelius
safe | Heijmerink Bouw
preferred | Midreth
safe | Schutte Bouw & Ontwikkeling
preferred | Loostad
safe | Dijkham Bouw
safe | Nikkels Bouwbedrijf
safe | Hazenberg Bouw
safe | Van Hoogevest | Van Hoogevest Bouw
safe | Jurriëns Noord || never-bare Jurriëns
safe | Nico de Bont
safe | Schakel & Schrale
safe | Burgy Bouwbedrijf
safe | Lotek Restauratie
safe | Verweij Houttechniek
safe | Van Milt Restaurateurs
safe | Koninklijke Woudenberg
safe | Du Prie Bouw
safe | Den Hoed Aannemers
safe | Van Dijk Maasland
safe | De Klerk Werkendam
safe | Van Aalsburg
preferred | Bontrup
preferred | Meuva
preferred | Kuurman
preferred | Wagelaar
preferred | Heembouw
safe | Unibouw
required | Schindler
safe | K_Dekker
safe | Koop Tjuchem
safe | BAM Rail
safe | Bilfinger
required | Fluor
safe | John Laing
safe | Eqin
safe | Adriaan van Erk
safe | Eiffage
safe | Bouwborg
safe | Dijkham
`;
