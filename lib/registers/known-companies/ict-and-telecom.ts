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
safe | PinkRoccade | PinkRoccade Local Government B.V.; PinkRoccade Local Government; PinkRoccade Healthcare B.V. || safe Pink Roccade
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
safe | Maykin Media || safe Maykin
safe | Technolution
safe | IDEMIA
safe | Equinix | Equinix Virtu Secure Webservices BV
safe | Infosys | Infosys Limited
safe | Tata Consultancy Services
safe | Cognizant | Cognizant Technology Solutions Benelux B.V.
safe | DXC Technology || preferred DXC
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
safe | Copaco
required | SCC
required | Exact | Exact Software Nederland B.V.
safe | Nmbrs
never-bare | Horlings
safe | GX Software || required GX
safe | Dept Agency
safe | Lost Lemon
safe | Shift2
safe | Worth Systems
safe | GeoTax
safe | Innovadis
safe | Telindus
preferred | Mitel
safe | Avit Group
safe | Anderson MacGyver
safe | Quint Wellington Redwood || never-bare Quint
preferred | Metri | Metri Group
safe | PharmaPartners
safe | Ecare Services || never-bare Ecare
safe | SDB Groep
preferred | Enovation
safe | ZorgDomein
safe | VitalHealth Software
safe | SmartLockr
safe | Betabit
safe | First8
required | Finalist | Finalist IT Group
safe | ValueBlue
preferred | Mavim
safe | KPN Security
safe | Madison Gurkha
safe | Mobile Water Management
preferred | Spotzi
preferred | Readar
safe | Infotron
safe | Ultimo Software Solutions || never-bare Ultimo
preferred | Facilitor
safe | RAM Infotechnology
safe | Nétive | Netive
safe | Parantion
safe | Seneca | Seneca B.V.
safe | PerfectView
safe | Formdesk
safe | Evident Interactive
safe | Open Line
safe | Vijfhart
safe | Computable Networks
safe | Sentia || safe Accenture Sentia
safe | BIT Internet
safe | Cyso
safe | Motiv ICT Security || never-bare Motiv
safe | Zerocopter
safe | ESET Nederland || preferred ESET
safe | Guardian360
preferred | Qelp
preferred | Novulo
safe | Triple A Software || never-bare Triple A
safe | Brein & Co
preferred | Incentro
safe | Enrise
preferred | Kabisa
safe | Zilverline
safe | Label305
safe | Open Social
safe | Collabora
safe | Ubiops
safe | Deeploy
safe | Datacation
safe | Cmotions
safe | GoDataDriven
safe | Future Facts
safe | Sogelink
safe | Tensing
safe | Atos Origin
safe | EDS Nederland
safe | Imtech ICT
safe | Qi ict
safe | Vosko
safe | Vest Information Security
safe | Voiceworks
safe | DEAN Connect
safe | Connect Holland
safe | Dekatel
safe | Rekam
safe | Trined
safe | Primevest
safe | E-fiber
safe | L2Fiber
safe | Novec
safe | Open Tower Company
preferred | Nebu
safe | Qmatic
safe | Compumatica
safe | Sectra
safe | Fox Crypto
safe | Team Cymru
safe | VFS Global || required VFS
safe | TLScontact
safe | Gembox || safe GemBox
safe | Unisys
required | BT
safe | Inter Access
safe | Conxillium
safe | KnowBe4
safe | Motion10
preferred | Acato
safe | Iquality
`;
