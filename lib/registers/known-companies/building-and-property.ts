/** Contractors, installers, developers, parks. General knowledge: names only. */
export const buildingAndProperty = `
preferred | BAM | Koninklijke BAM Groep N.V. || never-bare Bam
safe | BAM Infra | BAM Infra Rail B.V.; BAM Infraconsult B.V.
safe | BAM Bouw en Techniek
safe | Heijmans | Heijmans Infra B.V.; Heijmans Utiliteit B.V.; Heijmans Infrastructuur B.V.
safe | VolkerWessels | Koninklijke VolkerWessels B.V.; Koninklijke Volker Wessels Stevin N.V.
safe | VolkerRail
safe | Dura Vermeer | Dura Vermeer Divisie Infra B.V.; Dura Vermeer Divisie Bouw en Vastgoed B.V.; Dura Vermeer Bouw Hengelo B.V.
safe | Ballast Nedam
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
safe | SPIE | SPIE Building Solutions B.V.
safe | Equans | EQUANS Infra & Mobility B.V.
safe | ENGIE | Engie; ENGIE Infra & Mobility B.V.; ENGIE Services Nederland N.V.; ENGIE Energie Nederland N.V.
required | Unica | Unica Installatietechniek B.V.
safe | Van Dorp Installaties
safe | Krinkels
safe | Jan Snel | Daiwa House Modular Europe Jan Snel B.V.
safe | Plegt-Vos | Plegt-Vos Bouwgroep B.V.
safe | KWS Infra | Koninklijke Wegenbouw Stevin
safe | Van Hattum en Blankevoort
safe | Visser & Smit Hanab
safe | Van Gelder Groep | Van Gelder Groep B.V. || never-bare Van Gelder
safe | Gebroeders Van der Lee | Gebr. van der Lee
safe | Trebbe
safe | BPD | Bouwfonds Gebiedsontwikkeling; BPD Ontwikkeling B.V.
safe | AM Gebiedsontwikkeling | AM B.V.
safe | Blauwhoed
safe | Vesteda | Vesteda Investment Management B.V.
preferred | Vestia | Stichting Vestia
safe | Ymere | Stichting Ymere
preferred | Eigen Haard | Woningstichting Eigen Haard
required | De Alliantie | Stichting de Alliantie
safe | Woonstad Rotterdam | Stichting Woonstad Rotterdam
safe | Havensteder | Stichting Havensteder
safe | Staedion | Stichting Staedion
preferred | Mitros | Stichting Mitros
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
safe | Kondor Wessels
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
safe | Macquarie
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
safe | Synchroon
safe | Amvest
safe | Bouwinvest
safe | Syntrus Achmea
safe | Provast
safe | OVG Real Estate
safe | Wereldhave
safe | Unibail-Rodamco | Unibail-Rodamco-Westfield
safe | Multi Vastgoed | Multi Corporation
safe | Redevco
safe | CBRE
safe | JLL | Jones Lang LaSalle
safe | Cushman & Wakefield
safe | Savills
safe | Colliers International
safe | Stebru
required | VORM
required | Timpaan
safe | Zeeman Vastgoed
safe | Rabo Vastgoedgroep
safe | Proper-Stok
safe | Roosdom Tijhuis
safe | G&S Vastgoed | G&S&
safe | Kroonenberg Groep
safe | Heimstaden
safe | Ad Hoc Beheer
safe | Camelot Europe | Camelot Beheer
safe | Roompot | Roompot Vakanties; Roompot Service
safe | Center Parcs
safe | Landal GreenParks | Landal
safe | EuroParcs
safe | Molecaten
safe | Dormio
preferred | Efteling
safe | Libéma
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
`;
