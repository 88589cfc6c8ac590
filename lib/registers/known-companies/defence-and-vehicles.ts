/** Defence, ships, aircraft, vehicles. General knowledge: names only. */
export const defenceAndVehicles = `
safe | Thales
preferred | Damen | Damen Shipyards Group; Damen Naval
safe | Rheinmetall | Rheinmetall AG; Rheinmetall Defence Nederland B.V.
safe | Lockheed Martin | Lockheed Martin Corporation
preferred | Airbus | Airbus SE
preferred | Saab | Saab AB
safe | Leonardo S.p.A.
safe | GKN Fokker | Fokker Technologies; GKN Fokker Elmo B.V. || required GKN
preferred | Boeing | The Boeing Company
safe | Elbit Systems | Elbit Systems Ltd || preferred Elbit
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
safe | RH Marine
safe | Israel Aerospace Industries
safe | Rafael Advanced Defense Systems
safe | Iveco Defence Vehicles
safe | Defenture
safe | Dutch Military Vehicles
required | Glock
safe | FN Herstal
safe | SIG Sauer
preferred | Axon | Axon Public Safety
safe | Zepcam
safe | Sepura
safe | Hytera
safe | thyssenkrupp Marine Systems || preferred tkMS
safe | Destinus
safe | Tulip Tech
safe | DeltaQuad
safe | Avy B.V.
safe | Robin Radar Systems || safe Robin Radar
safe | Photonis
safe | Exosens
preferred | Chemring
safe | Nammo
safe | Safariland
safe | TenCate | Koninklijke Ten Cate
safe | Vossen Laboratories
preferred | Havep
preferred | Sioen
safe | VikingLife
safe | Gesink Carrosserie
safe | Ziegler Brandweertechniek || never-bare Ziegler
safe | Kenbri Fire Fighting
safe | Otaris
safe | MSA Nederland
safe | Interspiro
safe | MAN Truck & Bus
safe | Volkswagen Pon
preferred | Louwman
required | Broekhuis
required | Hessing
safe | Terberg Techniek
safe | Veldhuizen Trucks
safe | Aebi Schmidt
safe | Nido Universal Machines
preferred | Ravo | Ravo B.V.
preferred | Dulevo
safe | MBDA
preferred | Hensoldt
safe | Diehl Defence
safe | L3Harris
safe | Anduril
preferred | Helsing
safe | Quantum Systems
safe | Milrem Robotics
safe | Baykar
required | Leonardo
required | Rafael
safe | Krauss-Maffei
safe | Nedinsco
required | Motorola
`;
