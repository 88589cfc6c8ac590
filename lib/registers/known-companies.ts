import type { Supplier } from '../entity.ts';

export interface KnownCompany {
  /** What people call it. */
  short: string;
  cue: NonNullable<Supplier['shortNameCue']>;
  /** Names of its legal entities, and other spellings. */
  legal: string[];
}

// Companies and state-owned enterprises that government regularly does business with. GENERAL KNOWLEDGE, not taken from a register: names only.
// `safe`: means this company wherever it stands. `preferred`: nearly always. `required`: also a word, a surname, a place or another abbreviation.
// `never-bare`: only with its legal form.
const list = `
# advice, accountancy, law
safe | KPMG | KPMG N.V.; KPMG Advisory N.V.; KPMG Accountants N.V.; KPMG Meijburg & Co B.V.
safe | Deloitte | Deloitte Consulting B.V.; Deloitte Risk Advisory B.V.; Deloitte Accountants B.V.; Deloitte Netherlands
safe | PwC | PricewaterhouseCoopers; PricewaterhouseCoopers Advisory N.V.; PricewaterhouseCoopers Accountants N.V.; PricewaterhouseCoopers Advisory N.V. (PwC); PricewaterhoudseCooper Advisory N.V. (PwC)
required | EY | Ernst & Young; EY Advisory Netherlands LLP; Ernst & Young Nederland LLP
required | BDO | BDO Nederland; BDO Audit & Assurance B.V.; BDO Advisory B.V.
safe | Accenture | Accenture B.V.
safe | McKinsey | McKinsey & Company; McKinsey & Company Amsterdam B.V.
safe | Boston Consulting Group | The Boston Consulting Group; BCG consulting; The Boston Consulting Group B.V.
safe | Roland Berger | Roland Berger B.V.
preferred | Berenschot | Berenschot B.V.; Berenschot Groep B.V.; Bernschot BV
safe | Twynstra Gudde | Twynstra Gudde Holding B.V.; TwynstraGudde Holding B.V.; Twynstra Gudde Mens en Organisatie B.V.; Twynstra
safe | Andersson Elffers Felix | Andersson Elffers Felix (AEF); Andersson Elffers Felix (AEF) Organisatie en Informatica Adviseurs B.V.
safe | AT Osborne | AT Osborne B.V.
safe | PBLQ | PBLQ B.V.
safe | BMC Advies | BMC Implementatie B.V.; BMC Groep
required | Significant | Significant Groep bv; Significant Public B.V.; Significant Synergy B.V.
required | Rebel | Rebel Group; Rebel Economics & Transactions B.V.; RebelGroup
safe | Ecorys | ECORYS Nederland B.V.; Ecorys Nedelrland B.V.
safe | Panteia | Panteia B.V.
safe | SEO Economisch Onderzoek | Stichting SEO Economisch Onderzoek
safe | Regioplan | Regioplan Beleidsonderzoek B.V.
safe | Dialogic | Dialogic Innovatie & Interactie; Dialogic Innovatie & Interactie V.O.F.
safe | Motivaction | Motivaction International B.V.
safe | Ipsos | Ipsos B.V.; Ipsos I&O
safe | I&O Research | I&O Research B.V.
safe | Kantar | Kantar Nederland BV; Kantar Public; Kantar Public - Verian (voorheen Kantar/TNS Nipo)
safe | Verian | Verian Netherlands B.V.
required | Gartner | Gartner Nederland B.V.
safe | Gupta Strategists | Gupta Strategists B.V.
safe | Boer & Croon | Boer & Croon Management Solutions
safe | Hiemstra & De Vries | Hiemstra & De Vries B.V.
safe | Pels Rijcken | Pels Rijcken & Droogleever Fortuijn N.V.
safe | Houthoff | Houthoff Coöperatief U.A.
safe | De Brauw Blackstone Westbroek | De Brauw Blackstone Westbroek N.V.; De Brauw
safe | NautaDutilh | NautaDutilh N.V.
preferred | AKD | AKD N.V.
safe | Loyens & Loeff | Loyens & Loeff N.V.
safe | Hogan Lovells | Hogan Lovells International LLP
safe | Publyon | Publyon B.V.
safe | Hoffmann Bedrijfsrecherche | Hoffmann Bedrijfsrecherche B.V.
# information technology and telecom
safe | Capgemini | Capgemini Nederland B.V.
safe | Sogeti | Sogeti Nederland B.V.
safe | Ordina | Ordina Nederland B.V.
safe | Sopra Steria | Sopra Steria Nederland B.V.
preferred | CGI | CGI Nederland B.V.
preferred | Atos | Atos Nederland B.V.
safe | Eviden | Eviden Netherlands B.V.
preferred | Centric | Centric Netherlands B.V.; Centric Netherlands BV; Centric Holding B.V.
safe | PinkRoccade | PinkRoccade Local Government B.V.; PinkRoccade Local Government; PinkRoccade Healthcare B.V.
required | Conclusion | Conclusion B.V.; Conclusion Experience BV
safe | IBM | IBM Nederland B.V.
safe | Microsoft | Microsoft B.V.; Microsoft Nederland
required | Oracle | Oracle Nederland B.V.
safe | Google | Google Netherlands B.V.; Google Ireland Limited
required | Amazon | Amazon Web Services EMEA SARL
safe | Amazon Web Services | Amazon Web Services EMEA SARL Dutch Branch
safe | Palantir | Palantir Technologies Netherlands B.V.; Palantir Technologies
preferred | SAP | SAP Nederland B.V.
safe | Salesforce | SFDC Netherlands B.V.; Salesforce.com
safe | ServiceNow | ServiceNow Nederland B.V.
safe | SAS Institute | SAS Institute B.V.
safe | Fujitsu | Fujitsu Technology Solutions B.V.
safe | Hewlett-Packard | Hewlett-Packard Nederland B.V.
safe | Solvinity | Solvinity B.V.
safe | KPN | KPN B.V.; Koninklijke KPN N.V.; KPN Consulting B.V.; KPN Ventures B.V.
required | Odido | Odido Netherlands B.V.
safe | VodafoneZiggo | VodafoneZiggo Group B.V.
safe | T-Mobile | T-Mobile Netherlands B.V.
safe | Huawei | Huawei Technologies (Netherlands) B.V.
safe | Ericsson | Ericsson Telecommunicatie B.V.
safe | Cisco | Cisco Systems International B.V.
safe | Fox-IT | Fox-IT B.V.; NCC Group Fox-IT
safe | Northwave | Northwave Nederland B.V.
safe | SoftwareONE | SoftwareONE Netherlands B.V.
safe | Protinus IT | Protinus IT B.V.
safe | SLTN | SLTN IT Products B.V.
safe | PQR | PQR B.V.
required | Dustin | Dustin Netherlands B.V.; Centralpoint B.V.
safe | Exact Software | Exact Software Nederland B.V.
safe | AFAS Software | AFAS Software B.V.; AFAS
safe | Visma | Visma Nederland
safe | ChipSoft | ChipSoft B.V.
safe | Nedap | N.V. Nederlandsche Apparatenfabriek Nedap; Nedap N.V.
safe | Zivver | Zivver B.V.
safe | Xxllnc | xxllnc B.V.; Xxllnc Zaken
safe | Octobox | Octobox Nederland B.V.
safe | Topicus | Topicus.com B.V.; Topicus Overheid B.V.
safe | Decos | Decos Information Solutions B.V.
safe | Roxit | Roxit B.V.
safe | Esri | Esri Nederland B.V.
safe | OpenAI | OpenAI Ireland Ltd
required | Procura | Procura B.V.
safe | Tygron | Tygron B.V.
safe | Nelen & Schuurmans | Nelen & Schuurmans B.V.
safe | ZyLAB | ZyLAB eDiscovery & Compliance Services B.V.
safe | Maykin Media | Maykin Media B.V.
safe | Technolution | Technolution B.V.
safe | IDEMIA | IDEMIA The Netherlands B.V.
safe | Thales | Thales Nederland B.V.
safe | Equinix | Equinix (Netherlands) B.V.; Equinix Virtu Secure Webservices BV
# engineering and research
safe | Sweco | Sweco Nederland B.V.
safe | Arcadis | Arcadis Nederland B.V.
safe | HaskoningDHV | HaskoningDHV Nederland B.V.; Haskoning DHV Nederland B.V.; Koninklijke HaskoningDHV Groep B.V.; Royal HaskoningDHV; Koninklijke HaskoningDHV
safe | Witteveen+Bos | Witteveen+Bos Raadgevende ingenieurs B.V.; Witteveen + Bos raadgevende ingenieurs B.V.; Witteveen en Bos
safe | Movares | Movares Nederland B.V.; Movares Water BV
safe | Antea Group | Antea Nederland B.V.; Antea
safe | TAUW | TAUW bv; Tauw Group B.V.
safe | Goudappel | Goudappel B.V.; Goudappel Coffeng B.V.
safe | Fugro | Fugro Netherlands Marine B.V.; Fugro NL Land B.V.; Fugro N.V.
safe | Deltares | Stichting Deltares
safe | KWR | KWR Water B.V.
safe | Arup | Arup B.V.
safe | WSP | WSP Nederland B.V.
safe | Bilfinger Tebodin | Bilfinger Tebodin Netherlands B.V.
safe | Aveco de Bondt | Aveco de Bondt B.V.
safe | HKV | HKV Lijn in Water B.V.
safe | Iv-Infra | Iv-Infra B.V.
safe | DNV | DNV Netherlands B.V.
safe | CE Delft | Coöperatieve vereniging CE Delft U.A.
safe | Wageningen Research | Stichting Wageningen Research; Stichting Wageningen Research / Centre for Development Innovation
safe | Clingendael | Stichting Nederlands Instituut voor Internationale Betrekkingen "Clingendael"; Nederlands Instituut voor Internationale Betrekkingen 'Clingendael'
safe | HCSS | Den Haag Centrum v. Strategische Studies B.V.; The Hague Centre for Strategic Studies; Den Haag Centrum voor Strategische Studies
safe | RAND Europe | RAND Europe Community Interest Company
safe | Verwey-Jonker Instituut | Stichting dr. Hilda Verwey-Jonker Instituut; Dr. Hilda Verwey-Jonker Instituut
safe | Movisie | Stichting Movisie
safe | Trimbos-instituut | Stichting Trimbos-instituut
safe | Nivel | Stichting NIVEL; NIVEL
safe | Centerdata | Stichting Centerdata; CentERdata
safe | ResearchNed | ResearchNed B.V.
safe | Oberon Onderzoek | Oberon B.V.; Oberon
safe | Vektis | Vektis C.V.
safe | KplusV | KplusV B.V.
safe | Royal Tropical Institute | KIT Royal Tropical Institute; Royal Tropical Institute (KIT); Koninklijk Instituut voor de Tropen
# construction, infrastructure, installations
preferred | BAM | Koninklijke BAM Groep N.V.; BAM Groep
safe | BAM Infra | BAM Infra B.V.; BAM Infra Nederland B.V.; BAM Infra Rail B.V.; BAM Infraconsult B.V.
safe | BAM Bouw en Techniek | BAM Bouw en Techniek B.V.
safe | Heijmans | Heijmans N.V.; Heijmans Infra B.V.; Heijmans Utiliteit B.V.; Heijmans Infrastructuur B.V.
safe | VolkerWessels | Koninklijke VolkerWessels B.V.; Koninklijke Volker Wessels Stevin N.V.
safe | VolkerRail | VolkerRail Nederland B.V.
safe | Dura Vermeer | Dura Vermeer Groep N.V.; Dura Vermeer Divisie Infra B.V.; Dura Vermeer Divisie Bouw en Vastgoed B.V.; Dura Vermeer Bouw Hengelo B.V.
safe | Ballast Nedam | Ballast Nedam N.V.; Ballast Nedam B.V.
safe | Strukton | Strukton Groep N.V.; Strukton Rail Nederland bv; Strukton Worksphere B.V.; Strukton Civiel West B.V.; Strukton Civiel Projecten BV; Strukton Rail Nederland
safe | Mourik | Mourik Infra B.V.; Mourik Grondbank B.V.
safe | TBI Holdings | TBI Holdings B.V.
safe | Croonwolter&dros | Croonwolter&dros B.V.; Croonwolter & Dros
safe | Mobilis TBI | Mobilis B.V.
safe | Van Wijnen | Van Wijnen Holding N.V.; Van Wijnen Groningen B.V.
safe | Van Oord | Van Oord N.V.; Van Oord Nederland B.V.
safe | Boskalis | Koninklijke Boskalis B.V.; Boskalis Nederland B.V.; Koninklijke Boskalis Westminster N.V.
safe | Besix | N.V. Besix S.A.; BESIX Nederland
safe | Vialis | Vialis B.V.
safe | SPIE | SPIE Nederland B.V.; SPIE Building Solutions B.V.
safe | Equans | EQUANS Infra & Mobility B.V.; EQUANS Nederland
safe | ENGIE | ENGIE Infra & Mobility B.V.; ENGIE Services Nederland N.V.; ENGIE Energie Nederland N.V.
required | Unica | Unica Installatietechniek B.V.; Unica Groep B.V.
safe | Van Dorp Installaties | Van Dorp installaties B.V.
safe | Krinkels | Krinkels B.V.
safe | Jan Snel | Daiwa House Modular Europe Jan Snel B.V.; Jan Snel B.V.
safe | Plegt-Vos | Plegt-Vos Bouwgroep B.V.
safe | Siemens Mobility | Siemens Mobility B.V.
safe | Siemens | Siemens Nederland N.V.; Siemens AG
safe | ASML | ASML Netherlands B.V.; ASML Holding N.V.
safe | Philips | Koninklijke Philips N.V.; Philips Nederland B.V.
safe | Tata Steel | Tata Steel Nederland B.V.; Tata Steel IJmuiden B.V.
safe | Damen | Damen Shipyards Group; Damen Naval
safe | Rheinmetall | Rheinmetall AG; Rheinmetall Defence Nederland B.V.
safe | Lockheed Martin | Lockheed Martin Corporation
safe | Airbus | Airbus Netherlands B.V.; Airbus SE
# energy, water and waste
safe | TenneT | TenneT TSO B.V.; TenneT TSO; TenneT Holding B.V.; Tennet
safe | Gasunie | N.V. Nederlandse Gasunie
safe | Gasterra | GasTerra B.V.
safe | Alliander | Alliander N.V.
safe | Liander | Liander N.V.
safe | Enexis | Enexis Netbeheer B.V.; Enexis Holding N.V.; Enexis Groep
safe | Stedin | Stedin Netbeheer B.V.; Stedin Holding N.V.; Stedin Groep
safe | EBN | Energie Beheer Nederland B.V.; EBN B.V.
safe | Invest-NL | Invest-NL N.V.
safe | Eneco | Eneco B.V.; N.V. Eneco
safe | Vattenfall | Vattenfall Sales Nederland N.V.; Vattenfall N.V.
safe | Essent | Essent N.V.
safe | Greenchoice | Greenchoice B.V.
safe | Uniper | Uniper Benelux N.V.
safe | Ørsted | Ørsted Wind Power Netherlands Holding B.V.; Orsted
safe | RWE | RWE Generation NL B.V.; RWE Benelux Holding B.V.
required | Shell | Shell Nederland Verkoopmaatschappij B.V.; Shell Nederland B.V.; Shell plc
safe | Nederlandse Aardolie Maatschappij | Nederlandse Aardolie Maatschappij B.V.
safe | ExxonMobil | Esso Nederland B.V.; ExxonMobil
safe | TotalEnergies | TotalEnergies Marketing Nederland N.V.
safe | Vitens | Vitens N.V.
safe | Brabant Water | N.V. Brabant Water; Brabant Water N.V.
safe | Evides | Evides N.V.; Evides Waterbedrijf N.V.
safe | Dunea | Dunea N.V.
safe | PWN | N.V. PWN Waterleidingbedrijf Noord-Holland
safe | Oasen | Oasen N.V.
safe | Waterbedrijf Groningen | N.V. Waterbedrijf Groningen
safe | Renewi | Renewi Nederland B.V.; Renewi Support B.V.
preferred | HVC | N.V. HVC; HVC Groep
safe | Twence | Twence B.V.
safe | Attero | Attero B.V.
safe | PreZero | PreZero Nederland B.V.
safe | Urenco | Urenco Nederland B.V.
safe | COVRA | COVRA N.V.; Centrale Organisatie Voor Radioactief Afval
# transport, harbours, post
required | NS | Nederlandse Spoorwegen; N.V. Nederlandse Spoorwegen; NS Groep N.V.; NS Reizigers B.V.; NS Stations B.V.
safe | Schiphol | Schiphol Nederland B.V.; Royal Schiphol Group N.V.; Schiphol Group; Luchthaven Schiphol
safe | KLM | Koninklijke Luchtvaart Maatschappij N.V.; KLM Health Services B.V.
safe | Eindhoven Airport | Eindhoven Airport N.V.
safe | Rotterdam The Hague Airport | Rotterdam The Hague Airport B.V.
safe | Lelystad Airport | N.V. Luchthaven Lelystad
safe | Havenbedrijf Rotterdam | Havenbedrijf Rotterdam N.V.; Port of Rotterdam
safe | Port of Amsterdam | Havenbedrijf Amsterdam N.V.; Havenbedrijf Amsterdam
safe | North Sea Port | North Sea Port SE
safe | Groningen Seaports | Groningen Seaports N.V.
safe | PostNL | Koninklijke PostNL B.V.; PostNL N.V.
safe | Transdev | Transdev Nederland Holding N.V.
safe | Connexxion | Connexxion Tours B.V.; Connexxion Taxi Services B.V.; Connexxion Openbaar Vervoer N.V.
safe | Arriva | Arriva Personenvervoer Nederland B.V.; Arriva Nederland
safe | Qbuzz | Qbuzz B.V.
required | EBS | EBS Public Transportation B.V.
safe | Keolis | Keolis Nederland B.V.
safe | GVB | GVB Holding N.V.; GVB Exploitatie B.V.
required | RET | RET N.V.; Rotterdamse Elektrische Tram
required | HTM | HTM Personenvervoer N.V.
safe | TESO | N.V. Texels Eigen Stoomboot Onderneming
safe | Rederij Doeksen | BV Rederij G. Doeksen en Zonen
safe | Transvision | Transvision B.V.
safe | Munckhof | Munckhof Reizen B.V.; Munckhof Taxi B.V.
safe | Trevvel | Trevvel B.V.
safe | ANWB | ANWB B.V.
safe | LeasePlan | Leaseplan Nederland N.V.
safe | Athlon | Athlon Car Lease Nederland B.V.
# finance, staffing, facilities, care, media
safe | ABN AMRO | ABN AMRO Bank N.V.; ABN AMRO; ABN Amro
safe | ING | ING Bank N.V.; ING Groep N.V.
safe | Rabobank | Coöperatieve Rabobank U.A.
safe | BNG Bank | BNG Bank N.V.; Bank Nederlandse Gemeenten
safe | Nederlandse Waterschapsbank | Nederlandse Waterschapsbank N.V.; NWB Bank
safe | De Volksbank | De Volksbank N.V.; ASN Bank N.V.
preferred | FMO | Nederlandse Financierings-Maatschappij voor Ontwikkelingslanden N.V.
safe | Holland Casino | Holland Casino N.V.
safe | Nederlandse Loterij | Nederlandse Loterij B.V.; Staatsloterij
safe | Intrum | Intrum Justitia Nederland B.V.; Intrum Nederland B.V.
safe | Flanderijn | Flanderijn en Bouwman Gerechtsdeurwaarders B.V.; Flanderijn & Bouwman Gerechtsdeurwaard. B.V.; Flanderijn Incasso Gerechtsdeurwaarders
safe | Randstad | Randstad Nederland B.V.; Randstad HR Solutions B.V.; Randstad Resource Bedrijf Zakelijk B.V.; Randstad N.V.
safe | Tempo-Team | Tempo-Team Uitzenden B.V.
safe | HeadFirst | HeadFirst B.V.; HeadFirst Group
safe | Brunel | Brunel Nederland B.V.; Brunel International N.V.
required | YER | YER Nederland B.V.
safe | Securitas | Securitas Beveiliging B.V.
safe | Trigion | Trigion Beveiliging B.V.
safe | G4S | G4S Security Services B.V.; G4S Cash Solutions B.V.
safe | Facilicom | Facilicom Group; Facilicom Solutions
safe | Vebego | Vebego B.V.; Vebego Groep B.V.
safe | Asito | Asito B.V.
safe | Hago | Hago Nederland B.V.
safe | Sodexo | Sodexo Nederland B.V.
safe | Vermaat | Vermaat Bedrijfshoreca B.V.; Vermaat Groep B.V.
safe | Albron | Albron Nederland B.V.
safe | Compass Group | Compass Group Nederland B.V.
safe | Ahrend | Ahrend Nederland B.V.; Royal Ahrend
safe | Fivoor | Fivoor B.V.
safe | Arbo Unie | Arbo Unie B.V.
safe | Mediq | Mediq Nederland B.V.
safe | Pfizer | Pfizer B.V.
safe | Leger des Heils | Stichting Leger des Heils; Stichting Leger des Heils Welzijns- en Gezondheidszorg
safe | Saltro | Saltro B.V.
safe | Eurofins | Eurofins Nederlands Moleculair Diagnostisch Laboratorium B.V.; Eurofins Analytico B.V.; Eurofins NL Moleculair Diagn. Lab. B.V.
safe | Intravacc | Intravacc B.V.
safe | DPG Media | DPG Media B.V.
safe | Mediahuis | Mediahuis Nederland B.V.
safe | Talpa Network | Talpa Network B.V.
safe | Jaarbeurs | Jaarbeurs B.V.
safe | bol.com | bol.com B.V.
safe | Coolblue | Coolblue B.V.
safe | Albert Heijn | Albert Heijn B.V.
safe | Sdu | Sdu B.V.; Sdu Uitgevers B.V.; Sdu Identification B.V.
safe | Wolters Kluwer | Wolters Kluwer Nederland B.V.
safe | Canon | Canon Nederland N.V.
# more of the same: software, hardware, platforms
safe | Infosys | Infosys Limited
safe | Tata Consultancy Services | Tata Consultancy Services Netherlands B.V.
safe | Cognizant | Cognizant Technology Solutions Benelux B.V.
safe | DXC Technology | DXC Technology
safe | Inetum | Inetum Nederland B.V.
safe | Info Support | Info Support B.V.
safe | Xebia | Xebia Nederland B.V.
safe | Valtech | Valtech B.V.
safe | Devoteam | Devoteam Netherlands B.V.
safe | NTT Data | NTT DATA Netherlands B.V.
safe | Unit4 | Unit4 N.V.
safe | Adobe | Adobe Systems Benelux B.V.
preferred | Dell | Dell B.V.; Dell Technologies
safe | Lenovo | Lenovo (Netherlands) B.V.
safe | Samsung | Samsung Electronics Benelux B.V.
safe | Ricoh | Ricoh Nederland B.V.
safe | Xerox | Xerox (Nederland) B.V.
safe | Konica Minolta | Konica Minolta Business Solutions Nederland B.V.
safe | Cloudflare | Cloudflare, Inc.
required | Meta | Meta Platforms; Meta Platforms Ireland Limited
safe | Facebook | Facebook Netherlands B.V.
required | Apple | Apple Inc.; Apple Benelux B.V.
safe | Motorola Solutions | Motorola Solutions Netherlands B.V.
safe | Nokia | Nokia Solutions and Networks B.V.
safe | Booking.com | Booking.com B.V.
safe | Adyen | Adyen N.V.
required | Mollie | Mollie B.V.
safe | Clearview AI | Clearview AI Inc.
# defence and vehicles
preferred | Saab | Saab AB
safe | Leonardo S.p.A. | Leonardo S.p.A.
safe | GKN Fokker | Fokker Technologies; GKN Fokker Elmo B.V.
safe | Boeing | The Boeing Company
safe | Elbit Systems | Elbit Systems Ltd
safe | Raytheon | Raytheon Technologies
safe | Kongsberg | Kongsberg Defence & Aerospace
safe | KNDS | KNDS N.V.
safe | Naval Group | Naval Group
safe | DAF Trucks | DAF Trucks N.V.
preferred | Scania | Scania Nederland B.V.
safe | Pon Holdings | Pon Holdings B.V.
safe | VDL Groep | VDL Groep B.V.; VDL Bus & Coach
safe | Alstom | Alstom Transport B.V.
safe | Stadler | Stadler Rail AG
# building and housing
safe | KWS Infra | Koninklijke Wegenbouw Stevin; KWS Infra B.V.
safe | Van Hattum en Blankevoort | Van Hattum en Blankevoort B.V.
safe | Visser & Smit Hanab | Visser & Smit Hanab B.V.
safe | Van Gelder Groep | Van Gelder Groep B.V.
safe | Gebroeders Van der Lee | Gebr. van der Lee
safe | Trebbe | Trebbe Groep B.V.
safe | BPD | Bouwfonds Gebiedsontwikkeling; BPD Ontwikkeling B.V.
safe | AM Gebiedsontwikkeling | AM B.V.
safe | Blauwhoed | Blauwhoed B.V.
safe | Vesteda | Vesteda Investment Management B.V.
safe | Vestia | Stichting Vestia
safe | Ymere | Stichting Ymere
safe | Eigen Haard | Woningstichting Eigen Haard
required | De Alliantie | Stichting de Alliantie
safe | Woonstad Rotterdam | Stichting Woonstad Rotterdam
safe | Havensteder | Stichting Havensteder
safe | Staedion | Stichting Staedion
safe | Mitros | Stichting Mitros
# insurers, pension funds, banks
safe | Achmea | Achmea B.V.; Achmea Services N.V.
required | ASR | ASR Nederland N.V.; a.s.r.
safe | Nationale-Nederlanden | Nationale-Nederlanden Schadeverzekering Maatschappij N.V.
required | NN Group | NN Group N.V.
safe | Menzis | Menzis Zorgverzekeraar N.V.
safe | VGZ | Coöperatie VGZ U.A.; Zorgverzekeraar VGZ
safe | Zilveren Kruis | Zilveren Kruis Zorgverzekeringen N.V.
safe | APG | APG Groep N.V.
safe | PGGM | PGGM N.V.
safe | Triodos Bank | Triodos Bank N.V.
# staffing, cleaning, care, transport
required | Yacht | Yacht Group Nederland B.V.
safe | Adecco | Adecco Personeelsdiensten B.V.
safe | Start People | Start People B.V.
safe | ManpowerGroup | ManpowerGroup Netherlands B.V.
safe | Driessen Groep | Driessen HRM B.V.
required | CSU | CSU B.V.; CSU Cleaning Services
safe | ISS Facility Services | ISS Nederland B.V.
safe | EW Facility Services | EW Facility Services B.V.
safe | Buurtzorg | Buurtzorg Nederland
safe | HumanTotalCare | HumanTotalCare B.V.
safe | ArboNed | ArboNed B.V.
safe | Zorg van de Zaak | Zorg van de Zaak N.V.
preferred | Moderna | Moderna Netherlands B.V.
safe | AstraZeneca | AstraZeneca B.V.
safe | DHL | DHL Parcel Netherlands B.V.
safe | Sandd | Sandd B.V.
safe | FlixBus | FlixBus B.V.
safe | Uber | Uber B.V.
safe | Airbnb | Airbnb Ireland UC
preferred | Tesla | Tesla Motors Netherlands B.V.
safe | Fastned | Fastned B.V.
safe | TIER Mobility | TIER Mobility Netherlands B.V.
# law and communication
safe | Van Doorne | Van Doorne N.V.
safe | Stibbe | Stibbe N.V.
safe | Allen & Overy | Allen & Overy LLP
safe | Clifford Chance | Clifford Chance LLP
safe | Kennedy Van der Laan | Kennedy Van der Laan N.V.
safe | BarentsKrans | BarentsKrans N.V.
safe | Dentsu | Dentsu Netherlands B.V.
safe | Havas | Havas Media Nederland B.V.
# large employers that permits, subsidies and agreements are about
safe | Unilever | Unilever PLC; Unilever Nederland B.V.
preferred | Heineken | Heineken N.V.; Heineken Nederland B.V.
safe | Ahold Delhaize | Koninklijke Ahold Delhaize N.V.
safe | AkzoNobel | Akzo Nobel N.V.
safe | Chemours | Chemours Netherlands B.V.
safe | Chemelot | Chemelot Site Permit B.V.
safe | OCI Nitrogen | OCI Nitrogen B.V.
required | Yara | Yara Sluiskil B.V.
safe | Nyrstar | Nyrstar Budel B.V.
safe | FrieslandCampina | FrieslandCampina N.V.
safe | Cosun | Koninklijke Coöperatie Cosun U.A.
safe | Rockwool | ROCKWOOL B.V.
safe | NXP | NXP Semiconductors N.V.
safe | Signify | Signify N.V.
safe | Stellantis | Stellantis Nederland B.V.
# universities and hospitals that win tenders
safe | Universiteit van Amsterdam | UvA
safe | Vrije Universiteit Amsterdam | Stichting VU; Stichting Vrije Universiteit; Vrije Universiteit
safe | Universiteit Utrecht | Utrecht University
safe | Universiteit Leiden | Leiden University
safe | Rijksuniversiteit Groningen | University of Groningen
safe | Radboud Universiteit | Stichting Radboud Universiteit Nijmegen; Radboud
safe | Erasmus Universiteit Rotterdam | Erasmus Universiteit Rotterdam (EUR) - ESHPM; Erasmus Universiteit
safe | Universiteit Twente | University of Twente
safe | Technische Universiteit Eindhoven | TU Eindhoven; TU/e
safe | Technische Universiteit Delft | TU Delft
safe | Maastricht University | Universiteit Maastricht
safe | Tilburg University | Stichting Katholieke Universiteit Brabant; Universiteit van Tilburg
safe | Wageningen University & Research | Wageningen University; WUR
`;

/** The list above, read. */
export const knownCompanies: KnownCompany[] = list
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [cue, short = '', legal = ''] = line.split('|').map((part) => part.trim());
    if (cue !== 'safe' && cue !== 'preferred' && cue !== 'required' && cue !== 'never-bare') throw new Error(`unknown cue in "${line}"`);
    return { short, cue, legal: legal.split(';').map((each) => each.trim()) };
  });
