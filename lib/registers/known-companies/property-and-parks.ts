/** Housing corporations, developers, investors and agents in property, holiday parks. General knowledge: names only. */
export const propertyAndParks = `
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
safe | Macquarie
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
safe | NRP Ontwikkeling
safe | Being Development
safe | Edge Technologies
safe | COD Vastgoed
preferred | Lingotto
safe | Steenvlinder
safe | Fame Planontwikkeling
preferred | LEVS
safe | Cocon Vastgoed
safe | WDP Nederland
safe | Prologis
never-bare | Portaal | Stichting Portaal
preferred | Bo-Ex | Stichting Bo-Ex '91
preferred | Rochdale | Woningstichting Rochdale
never-bare | Stadgenoot
preferred | Vidomes
preferred | Haag Wonen
preferred | Arcade mensen en wonen
preferred | Lefier
preferred | Nijestee
preferred | De Huismeesters
required | Patrimonium
preferred | Woonbron
preferred | Trivire
preferred | Woonforte
preferred | Wonen Limburg
never-bare | Servatius
preferred | Woonbedrijf
required | Trudo
preferred | Casade
preferred | Zayaz
preferred | Mooiland
preferred | Talis
preferred | Vivare
preferred | De Woonplaats
preferred | Domijn
preferred | Welbions
never-bare | Ons Huis
preferred | deltaWonen
never-bare | Openbaar Belang
preferred | Actium
preferred | Elkien
preferred | Accolade | Stichting Accolade
preferred | WoonFriesland
safe | Vastned
safe | Klépierre
required | NSI
required | Altera
safe | Droomparken
safe | TopParken
`;
