/** Services and software of information technology for government, hosting, security, telecom. General knowledge: names only. */
export const ictAndTelecom = `
safe | Capgemini
safe | Sogeti
safe | Ordina
safe | Sopra Steria
preferred | CGI
preferred | Atos
safe | Eviden
preferred | Centric
safe | PinkRoccade | PinkRoccade Local Government B.V.; PinkRoccade Local Government; PinkRoccade Healthcare B.V.
required | Conclusion | Conclusion Experience BV
safe | Solvinity
safe | KPN | Koninklijke KPN N.V.; KPN Consulting B.V.; KPN Ventures B.V.
safe | Odido
safe | VodafoneZiggo
safe | T-Mobile
safe | Fox-IT | NCC Group Fox-IT
safe | Northwave
safe | SoftwareONE
safe | Protinus IT || preferred Protinus
required | OGD | OGD ict-diensten
safe | SLTN | SLTN IT Products B.V.
safe | PQR
required | Dustin | Centralpoint B.V.
safe | Exact Software
safe | AFAS Software | AFAS
safe | Visma
safe | ChipSoft
safe | Nedap | N.V. Nederlandsche Apparatenfabriek Nedap
safe | Zivver
safe | Xxllnc | Xxllnc Zaken
safe | Octobox
safe | Topicus | Topicus.com B.V.; Topicus Overheid B.V.
safe | Decos | Decos Information Solutions B.V.
safe | Roxit
safe | Esri
required | Procura
safe | Tygron
safe | Nelen & Schuurmans
safe | Maykin Media
safe | Technolution
safe | IDEMIA
safe | Equinix | Equinix Virtu Secure Webservices BV
safe | Infosys | Infosys Limited
safe | Tata Consultancy Services
safe | Cognizant | Cognizant Technology Solutions Benelux B.V.
safe | DXC Technology
safe | Inetum
safe | Info Support
safe | Xebia
safe | Valtech
safe | Devoteam
safe | NTT Data
safe | Unit4
safe | Getronics
preferred | Logica | LogicaCMG
safe | CIMSOLUTIONS
safe | Quintor
safe | ilionx
safe | Avanade
safe | TOPdesk
safe | Visma Raet | Raet
required | ADP
preferred | Gemnet
safe | GreenValley
safe | JNet
safe | SIMgroep || safe SIM Groep
safe | Atabix
safe | Vicrea
safe | NedGraphics
safe | Bentley Systems
safe | GouwIT | Gouw Informatie Technologie
safe | BCT | BCT Software
safe | Circle Software
safe | Mozard
safe | Mintlab
safe | Exxellence
safe | Wigo4it | Coöperatie Wigo4it U.A.
safe | NotuBiz
safe | iBabs
safe | GemeenteOplossingen
safe | Qualigraf | Parlaeus
safe | Company Webcast
safe | Arxspect
safe | Schuberg Philis
safe | Cegeka
safe | Wortell
safe | InSpark
safe | Simac | Simac IT NL
safe | Axians
safe | Dimension Data
safe | Ctac
safe | Pegasystems
safe | Blueriq
safe | Be Informed
safe | Mendix
safe | OutSystems
safe | Thinkwise
safe | Betty Blocks
safe | WeAreFrank!
safe | Enable-U
safe | Yenlo
safe | Ockto
safe | Signicat
safe | Digidentity
safe | QuoVadis
safe | DigiNotar
safe | AET Europe
safe | CM.com
safe | OBI4wan
safe | Coosto
safe | Negometrix
safe | Mercell
safe | CTM Solution
safe | Basware
safe | Storecove
preferred | Secura
safe | Hunt & Hackett
safe | Tesorion
safe | ON2IT
safe | Eye Security
safe | Computest
safe | nFIR
safe | Bechtle | Bechtle direct
safe | Scholten Awater
safe | Insight Enterprises
safe | Comparex
required | Crayon
safe | Switch IT Solutions
safe | Interxion
safe | Leaseweb
safe | TransIP
safe | NorthC
safe | Previder
safe | Intermax
safe | Fundaments
safe | Uniserver
safe | ASP4all
safe | Detron
safe | Zetacom
safe | RoutIT
safe | Enreach
safe | Eurofiber
safe | Delta Fiber
safe | Glaspoort
safe | Open Dutch Fiber
safe | Reggefiber
safe | Caiway
safe | Cellnex
safe | Vodafone | Vodafone Libertel
safe | Ziggo
safe | Tele2
safe | Verizon
safe | Bizzdesign
safe | Geodan
safe | Imagem
safe | Cyclomedia | CycloMedia Technology
safe | Cobra Groeninzicht
safe | Kavel 10
safe | Merkator
safe | Inergy
safe | Kyndryl
safe | Totta Data Lab
safe | IDOX
safe | GemGids
safe | ViNotion
safe | Rx.Mission
required | Conduction
safe | Ritense
safe | JCC Software
safe | Xential
safe | Djuma
safe | Horus View
safe | Ictivity
safe | Xomnia
safe | Eraneos
safe | Hudson Cybertec
safe | Pink Elephant
safe | ID-ware
safe | Esri Nederland
safe | Planon
safe | Visma Roxit
safe | Glasdraad
safe | Nextcloud
safe | Fast Enterprises
safe | Inforing
safe | DTACT
safe | Nedscaper
safe | InTraffic
required | Pinewood
`;
