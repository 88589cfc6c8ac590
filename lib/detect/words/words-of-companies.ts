import { awardedTo, companyNoun, companyNouns, traderNoun } from './company-nouns.ts';
import { pattern } from '../pattern.ts';

const quote = String.raw`[‘“"'«]?`;
/** "aannemer Heijmans", "aannemers Heijmans en Strukton", "bureau Ipsos". */
const before = pattern`
  (?:
    ${companyNoun}|${companyNouns}|${traderNoun}s?|[Bb]ureau|[Mm]oederbedrijf|[Oo]nderzoeksinstituut|[Aa]dviseurs?|[Cc]onsultants?|[Ff]abriek|[Bb]ank
    |[Ww]inkelketen
    |[Ii]ngenieurs|[Ll]andsadvocaat|[Aa]ccountant|[Cc]oncurrent|[Aa]ande(?:el|len)|\p{L}*[Tt]axidienst|[Ss]treamingdienst|[Bb]etaaldienst|[Ss]cheepswerf
    |[Vv]oorloper|[Rr]echtsvoorganger|${awardedTo}
  )`;
/** Said of a company: "topman van", "aandelen van", "dochter van", "de curator van". */
const ofCompany = pattern`
  (?:
    [Tt]op(?:man|vrouw)?|CEO|[Cc]eo|[Bb]estuursvoorzitter|[Pp]resident-directeur|\p{L}*[Dd]irecteur|[Dd]irectie|[Cc]ommissaris(?:sen)?
    |\p{L}*[Aa]andeelhouders?|[Aa]andelen|[Dd]ochter(?:bedrijf|onderneming)?|[Mm]oederbedrijf|[Oo]nderdeel|[Ww]oordvoerder|[Cc]urator|[Oo]vername
    |[Oo]mzet|[Ww]inst|[Bb]eursgang|[Ff]aillissement|[Ff]abriek(?:en)?|[Hh]oofdkantoor|[Vv]estigingen?|[Ff]ilia(?:al|len)|[Ww]erknemers|[Mm]edewerkers
    |[Pp]ersoneel|[Kk]lanten|[Aa]bonnees|[Rr]eizigers|[Tt]reinen|[Bb]ussen|[Tt]rams|[Mm]etro|[Cc]onsortium|\p{L}*[Oo]fferte|[Rr]apport|[Ss]choonmakers
    |\p{L}*[Cc]hauffeurs|[Mm]achinisten
    |\p{L}*[Ii]nstallaties?|[Ss]toplichten|[Vv]erkeerslichten|[Ll]iften|\p{L}*[Cc]ontainers|[Ll]aadpalen
    |[Dd]eel(?:scooters|fietsen|auto['’]s)|\p{L}*[Ss]oftware
    |\p{L}*[Ss]ervers|[Dd]atacent(?:er|rum)s?|[Dd]rones|[Vv]rachtwagens|[Ss]amenwerking|[Cc]ombinatie
    |[Mm]onteurs?|[Bb]eveiligers?|\p{L}*[Bb]ezorgers?|[Pp]iloten|\p{L}*-?[Aa]nalist|[Oo]prichter|[Uu]itzendkrachten|\p{L}*factu(?:ur|ren)|[Ff]actu(?:ur|ren)|[Ii]nhuur|[Oo]ntwerp(?:en)?
  )`;
/** "een contract met", "sloot een overeenkomst met". */
const agreement = pattern`
  (?:\p{L}*[Cc]ontract(?:en)?|\p{L}*[Oo]vereenkomst(?:en)?|[Ss]amenwerking|in\szee)(?:\s(?:gesloten|afgesloten|aangegaan|getekend))?\smet`;
/** Words of business that are said of companies only. */
const dealing = pattern`
  \p{L}*bedrij(?:f|ven)|\p{L}*onderneming\p{L}*|\p{L}*concerns?|consorti(?:um|a)|omzet|winst|aande(?:el|len)\p{L}*|topman|topvrouw|bouwers?|aannemers?
  |\p{L}*ontwikkelaars?|dochter(?:onderneming)?|multinationals?|investe\p{L}+|beurs\p{L}*|miljoenen|overname\p{L}*|faill\p{L}+|uitstel van betaling
  |surseance\p{L}*|curator|werknemers|personeel\p{L}*|klanten`;
/** Words for what companies do that government is concerned with: transport, energy, water, waste, money, goods, building, computers. */
const trades = pattern`
  \p{L}*trein(?:en|reizigers)?|\p{L}*spoor\p{L}*|reizigers|\p{L}*vervoer\p{L}*|metro\p{L}*|tram(?:s|lijn\p{L}*)?|bus(?:sen|lijn\p{L}*)
  |dienstregeling\p{L}*|veerdienst\p{L}*|veerboten?|lucht(?:vaart|haven)\p{L}*|passagiers|vliegtuig\p{L}*|vluchten|haven|stroom\p{L}*
  |\p{L}*elektriciteit\p{L}*|energie\p{L}*|gaswinning\p{L}*|gasveld\p{L}*|aardbeving\p{L}*|aardgas|\p{L}*net(?:beheer|werk)\p{L}*|hoogspanning\p{L}*
  |windpark\p{L}*|windmolen\p{L}*|kern(?:centrale|energie)\p{L}*|raffinaderij|olie|drinkwater\p{L}*|waterleiding\p{L}*|warmtenet\p{L}*
  |\p{L}*afval\p{L}*|vuilnis|huisvuil|\p{L}*bank(?:en|ier)?|hypothe\p{L}+|verzeker\p{L}+|zorgverzekeraar\p{L}*|lening\p{L}*|\p{L}*fabrie?k\p{L}*
  |\p{L}*winkels?|supermarkt\p{L}*|filial\p{L}+|nieuwbouw\p{L}*|\p{L}*bouwprojecten?|renovatie\p{L}*|asfalt\p{L}*|telecom\p{L}*|glasvezel\p{L}*
  |(?:pakket)?bezorg\p{L}+|ict|ICT|computers?|servers?|datacent\p{L}+|hack\p{L}*|zonneparken?|pakket\p{L}*|parkeer\p{L}*|accountants?|audits?
  |bouwteam\p{L}*|stations?|staking\p{L}*|(?:ge)?staakt|staken|rolstoel\p{L}*|scootmobiel\p{L}*|traplift\p{L}*|schoonma(?:ak|ken)\p{L}*
  |catering\p{L}*|bedrijfsrestaurants?|beveilig(?:ing|ers?)`;

/** What lib/identify/supplier-cues.ts and lib/detect/unlisted-companies.ts look for; what each says is told there. */
export const wordsOfCompanies = {
  firmRight: pattern`
    ^(?:
      -(?:
        top(?:man|vrouw|mannen)?|bestuur\p{L}*|baas|bazen|directeur|directie|woordvoer\p{L}+|adviseurs?|consultants?|dochter|aande\p{L}+|medewerkers?
        |personeel|fabriek\p{L}*|software|rapport|trein\p{L}*|bus\p{L}*|station\p{L}*|kantoor|klant\p{L}*|concern|deal
      )
      |\s+(?:
        \((?:een\s)?(?:[\d,]+\s?%\s)?(?:onderdeel|dochter(?:onderneming|bedrijf)?) van
        |(?:heeft|kreeg|krijgt|kregen) de (?:opdracht|concessie)|(?:wint|won) de aanbesteding|levert|leverde|exploiteert
      )
    )`,
  contracting: pattern`
    (?<!\p{L})(?:
      aanbest\p{L}+|gegund\p{L}*|vergund|gunning\p{L}*|opdracht(?:en|gever|nemer)?|\p{L}*contract\p{L}*|\p{L}*overeenkomst\p{L}*|concessie\p{L}*
      |leverancier\p{L}*|ingehuurd|inhuur|inhuren|huurde|offerte\p{L}*|factu\p{L}+|raamovereenkomst\p{L}*|inschrijv(?:er|ing)\p{L}*|in opdracht
      |adviesbureau|rapport|onderzoek|doorrekening|berekening|peiling|enquête|advies|adviseert|adviseerde|software|klanten?|uurtari\p{L}+|declare\p{L}+
    )(?!\p{L})`,
  supplying: pattern`
    (?<!\p{L})(?:
      uitbesteed\p{L}*|uitbesteden|levert|leveren|leverden?|geleverd|leveringen?|exploite\p{L}+|geëxploiteerd|onderhoudt|inkopen|ingekocht|inkoopt|inkoop
      |kopen|koopt|kochten?|bestel(?:t|de|len|den)|hosting|beheert|radars?|fregat(?:ten)?|pensioen\p{L}*|betaalden?\s+(?:te\s+veel\s+)?aan|vernieuwt|installeert
      |lease\p{L}*|apparatuur|machines|voertuigen
    )(?!\p{L})`,
  inEnglish: pattern`
    (?<!\p{L})(?:
      contracts?|contracted|supplier|suppliers|tender|procurement|compan(?:y|ies)|stock exchange|firm|chipmaker|shareholders?|chief executive|fined
      |ruled|lawsuit|ordered|cloud
      |billion|government|ministry|court
    )(?!\p{L})`,
  firmGap: pattern`
    ^(?:'s|’s|s)?(?:\s+(?:in|uit)\s+\p{Lu}[\p{L}-]+)?(?:,\s*(?:en\s+)?|\s+(?:en|of|&|met|versus|plus)\s+|\s*\/\s*)(?:de\s+|het\s+|ook\s+)?$`,
  programme: pattern`
    (?:
      (?:rubriek|podcast|serie|reeks|film|boek|roman|musical|voorstelling|soap|quiz|uitzending|aflevering|talkshow|band|clubs?|team|zender
      |omroep|krant|weekblad|tijdschrift|\p{L}*ploeg)\s+(?:van\s+)?
      |(?:programma|schip|schepen|renners?|kopman|ploegleider|(?<=\p{L}{3})(?:vereniging|museum|stadion|toernooi))\s+
    )[‘“"'«]?$`,
  partOfFirm: pattern`
    ^ (?:
      Nederland|Netherlands|Benelux|Europe|Group|Groep|Holding|International|Foods|Energy|Energie|Infra|Bouw|Rail|Bank|Mobility|Consulting|Advisory
      |Accountants|Advocaten|Advies|Raffinaderij|Bouwgroep|Techniek|Installaties|Transport|Solutions|Services
    )(?!\p{L})`,
  sentenceOpener: pattern`
    (?:^|[.!?:;]["'”’)]*\s+["'“‘]*|[\n“‘"'(]\s*)(?:
      Volgens|Ook|Bij|Binnen|Voor|Met|Toen|Dat|Als|Van|Door|Maar|En|Of|Want|Omdat|Nu|Dus|Daarom|Zo|Alleen|Zelfs|Aan|Op|In|Uit|Naast|Behalve|Tussen|Sinds
      |Terwijl|Hoewel|Waarom|Hoe|Wat|Wie|Waar|De|Het|Een|Deze|Die|Dit|Zal|Heeft|Gaat|Moet|Kan|Wil|Is|Was|Tegen|Over|Namens|Dankzij|Ondanks|Zonder
      |Onder|Na|Tot|Via|Per|Rond|Vooral|Kreeg|Krijgt|Bouwt|Nog|Vandaag|Gisteren|Morgen
    ) $`,
  hiring: String.raw`(?<!\p{L})\p{L}*(?:opdracht|gegund|gunning|contract|aanbest)\p{L}*`,
  worldBrand: pattern`
    ^(?:
      3M|Adidas|Adobe|Airbnb|AliExpress|Alibaba|AMD|Amazon|Amazon Web Services|AWS|Android|Anthropic|Apple|Atlassian|BMW|Booking\.com|Broadcom
      |Burger King|ByteDance|Canon|Cisco|Citrix|Cloudflare|Coca-Cola|Dell|Docker|eBay|Epson|Facebook|Git[Hh]ub|GitLab|Google|HP|Hewlett[ -]Packard
      |Huawei|IBM|Instagram|Intel|Lenovo|LG|LinkedIn|McDonald['’]?s|Meta|Microsoft|Netflix|Nike|Nokia|[Nn][Vv][Ii][Dd][Ii][Aa]|OpenAI|Opel|Oracle
      |Panasonic|PayPal|PepsiCo|Peugeot|Qualcomm|Red Hat|Renault|Ricoh|Salesforce|Samsung|SAP|Shein|Skype|Slack|Snapchat|Sony|Spotify|Starbucks|SUSE
      |Temu|Tesla|TikTok|Toshiba|Toyota|Twitter|Uber|Uber Eats|VMware|Volkswagen|Volvo|WhatsApp|Xerox|YouTube|Zoom|ZTE
    )$`,
  ofGovernment: pattern`
    (?<![\p{L}-])(?:
      overheid\p{L}*|gemeenten?|gemeenteraad|raadsl(?:id|eden)|burgemeesters?|gedeputeerden?|leerlingenvervoer|minister(?:ie\p{L}*|s)?
      |staatssecretaris|kabinet|Kamerl\p{L}+|provincies?|wethouders?|Rijk|rijks\p{L}+
      |toezichthouders?|rekenkamer\p{L}*|provinciehuis|raadsvragen|azc|omgevingsdienst\p{L}*|dwangsom\p{L}*|stadhuis|gemeentehuis|\p{L}*rechter
      |(?:tweede|meerderheid van de) kamer|kamer(?= (?:wil|vindt|steunt|eist|vraagt))|kamerdebat
      |rechtbank|waterschap\p{L}*|politie|aanbest\p{L}+|gegund|gunning|raamovereenkomst\p{L}*|leveranciers?|contract(?:en)?|concessie
    )(?!\p{L})`,
  stateOwned: pattern`
    ^(?:
      Alliander|BNG Bank|Brabant Water|COVRA|Dunea|EBN|Enexis|Evides|Gasunie|Groningen Seaports|GVB|Havenbedrijf Rotterdam|Holland Casino
      |Invest International|Invest-NL|Irado|Liander|Meerlanden|Nederlandse Loterij|North Sea Port|NWB Bank|Oasen|Omrin|Port of Amsterdam|PWN|ROVA
      |Stedin|TenneT|Twence|Urenco|Vitens|Waterbedrijf Groningen
    )$`,
  plainTrade: String.raw`^(?:\p{L}*aannemer|bouwer|(?:project|vastgoed|wind|.*park|gebieds)?ontwikkelaar|baggeraar|inzamelaar|\p{L}+legger)$`,
  companyLike: pattern`
    \d|[&+]|\p{Ll}\p{Lu}|\sen\s|^\p{Lu}{2,}$
    |(?:[Gg]roep|Group|[Bb]ouw|Infra|Vastgoed|[Oo]ntwikkeling|Projecten|Techniek|Energie|Energy|Partners|Holding|Architect\p{L}+|Studio)(?!\p{Ll})`,
  notACompanyAlone: pattern`
    ^(?:
      (?:Nederlands?|België|Duitsland|Europa|Amerika|China|Ik|Hij|Zij|Ze|Wij|We|Als)$
      |(?:Titel|Artikel|Boek|Hoofdstuk|Bijlage|Tabel|Afdeling|Paragraaf)\s
    )`,
  // The noun for a company, and what is said of one ahead of it or of that noun. Apart, as it takes milliseconds to make them ready in one.
  firmNoun: pattern`(?<![\p{L}-])${before}\s+${quote}$`,
  firmOwner: pattern`
    (?<![\p{L}-])(?=[\p{L}-])
    (?:(?:[Oo]ud|[Ee]x)-)?(?:${ofCompany}(?:\s\p{Lu}[\p{L}.]*){0,3}\s(?:van|bij|door)|${agreement})\s(?:de\s|het\s)?$`,
  personBefore: pattern`
    (?<![\p{L}])(?:
      \p{L}*(?:
        burgemeester|wethouder|gedeputeerde|minister|staatssecretaris|(?:raads|staten|kamer)lid|voorzitter|fractieleider|lijsttrekker|woordvoerder
        |voorman|officier|rechter|commissaris|inspecteur|agent
      )
      |mevrouw|meneer|heer|heren|familie|dokter|advocaat|advocate|notaris|professor|trainer|coach|spits|keeper|bakker|slager|juwelier|boer|dhr\.|mw\.
      |mevr\.|mr\.|dr\.|prof\.|ir\.|ing\.|drs\.
    )\s+$`,
  personsTitle: pattern`
    (?<![\p{L}.])(?:
      [Mm]eneer|[Mm]evrouw|[Hh]eer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|[Ff]amilie|[Bb]uur(?:man|vrouw)|[Kk]apitein|[Kk]olonel|[Gg]eneraal|[Dd]ominee|[Pp]astoor
    )\s+$`,
  officeBefore: pattern`
    (?<![\p{L}.])(?:
      (?:[Oo]ud-|[Ee]x-|[Ll]oco)?(?:[Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde|[Mm]inister|[Ss]taatssecretaris)
      |(?:\p{L}+-)?(?:[Rr]aadslid|[Ss]tatenlid|[Kk]amerlid)
      |\p{Lu}[\p{L}\d]*[’'](?:er|ster)
    )\s+$`,
  publicTrade: pattern`
    ^(?:
      Twynstra\s?Gudde|Andersson Elffers Felix|PBLQ|BMC Advies|Ecorys|Panteia|Regioplan|Dialogic|KplusV|Necker van Naem|Horvat & Partners
      |Witteveen\+Bos|(?:Royal )?HaskoningDHV|Antea Group|Goudappel(?: Coffeng)?|Movares|Sweco|Tauw|Pels Rijcken|PricewaterhouseCoopers
      |Boskalis|Van Oord|Dura Vermeer|VolkerWessels|Volker(?:Infra|Rail)|Ballast Nedam|BAM Infra|Pink[Rr]occade|Solvinity|Qbuzz|Arriva|Connexxion
      |Keolis|Transdev
      |Munckhof|Trevvel|Trigion|Attero|PreZero|Renewi|Van Gansewinkel|Essent Milieu|Centric Netherlands
    )$`,
  publicWork: pattern`
    ^(?:
      .*(?:advies|ingenieurs|onderzoeks|recherche|consultancy|architecten)bureaus?|onderzoeksinstituut|bouwgroep|landsadvocaat
      |(?!.*(?:boeren|vee|akkerbouw|familie|horeca)).{3,}bedrijf
      |.*(?:netbeheerder|vervoerder|afvalverwerker|inzamelaar|baggeraar|ontwikkelaar|combinatie|aannemer|energieleverancier|bouwer)s?
      |.*(?:zorg|jeugdhulp|opvang)(?:aanbieder|organisatie)|busmaatschappij|infra|wegenbouw|grondverzet|gerechtsdeurwaarders
    )$`,
  firmAhead: `^${companyNoun}(?= )`,
  business: pattern`
    (?<!\p{L})(?:
      ${dealing}|${trades}|aanbest\p{L}+|gegund|gunning|opdrachtnemer|leverancier\p{L}*|raamovereenkomst|adviesbureau|concessie\p{L}*
    )(?!\p{L})`,
  companyNounBefore: pattern`
    (?<![\p{L}\d-])(?<!
      \b(?:[Zz]ijn|[Hh]aar|[Hh]un|[Mm]ijn|[Uu]w|[Jj]e|[Jj]ouw|[Oo]ns|[Oo]nze)\s
    )(?:(${companyNouns})|(${companyNoun}|${awardedTo})|${traderNoun})$`,
};
