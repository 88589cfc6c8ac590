/** Defence, ships, aircraft, vehicles. General knowledge: names only. */
export const defenceAndVehicles = `
safe | Thales
preferred | Damen | Damen Shipyards Group; Damen Naval
safe | Rheinmetall | Rheinmetall AG; Rheinmetall Defence Nederland B.V.
safe | Lockheed Martin | Lockheed Martin Corporation
preferred | Airbus | Airbus SE
preferred | Saab | Saab AB
safe | Leonardo S.p.A.
safe | GKN Fokker | Fokker Technologies; GKN Fokker Elmo B.V.
preferred | Boeing | The Boeing Company
safe | Elbit Systems | Elbit Systems Ltd
safe | Raytheon | Raytheon Technologies
safe | Kongsberg | Kongsberg Defence & Aerospace
safe | KNDS
safe | Naval Group | Naval Group
safe | DAF Trucks
preferred | Scania
safe | Pon Holdings | Pon Holdings B.V.
safe | VDL Groep | VDL Groep B.V.; VDL Bus & Coach
preferred | Tesla | Tesla Motors Netherlands B.V.
safe | Stellantis
preferred | Fokker
safe | Royal IHC | IHC Merwede
safe | Krauss-Maffei Wegmann
safe | BAE Systems
safe | Northrop Grumman
safe | General Atomics
safe | General Dynamics
preferred | Patria
safe | Hanwha
safe | Embraer
safe | Damen Shipyards
preferred | DAF
safe | VDL Nedcar
safe | Nedcar
safe | VDL
preferred | Volkswagen
preferred | BMW
preferred | Mercedes-Benz
preferred | Daimler
preferred | Volvo
preferred | Toyota
required | Ford
preferred | Opel
preferred | Renault
preferred | Peugeot
preferred | Hyundai
required | Lightyear
preferred | Mitsubishi
preferred | Iveco
required | Stork
safe | UltraCentrifuge Nederland
safe | Dassault | Dassault Aviation
safe | Pratt & Whitney
preferred | Rolls-Royce
safe | Sikorsky
safe | NHIndustries
safe | Colt Canada
safe | Heckler & Koch
safe | Kenbri
preferred | Rosenbauer
safe | Holland Shipyards | Holland Shipyards Group
`;
