import { pattern } from '../pattern.ts';

/** What tells a town that governs from a town that lies, grows and feasts: for lib/identify/bodies/place-as-subject.ts. */
export const wordsOfTowns = {
  /** What its people do, or use: "Breda koopt massaal zonnepanelen". */
  ofPeople: pattern`
    ^\s+(?:trekt|trok|lokt|lokte)\s+(?:[^.;:!?]{0,40}\s)?(?:bezoekers|toeristen|gasten|publiek|fans|dagjesmensen|fietsers|wandelaars|studenten|gezinnen|kopers)(?!\p{L})
    |^\s+\p{Ll}+\s+(?:[^.;:!?]{0,25}\s)?(?:
      massaal|steeds\s+(?:meer|minder|vaker)
      |(?:meer|minder)\s+(?:gas|water|stroom|energie)
      |(?:hoogste|laagste)\s+(?:huren|prijzen)|entree|roken
    )(?!\p{L})`,
  /** "De Bilt" where the weather is spoken of is who measures it. */
  weather: pattern`
    (?<!\p{L})(?:
      KNMI|sneeuw\p{L}*|regen\p{L}*|storm\p{L}*|graden|zomerse|tropische|vorst|weerstation|code\s+(?:geel|oranje|rood)|gladheid|recordwarme?
      |weer(?:man|vrouw|bureau)|Weerplaza|\p{L}*temperatu\p{L}+|neerslag|onweer\p{L}*|windkracht
      |(?:het|slecht|mooi|nat|warm)\s+weer(?=[.,;:!?])
    )(?!\p{L})`,
  /** "Hilversum" where programmes are spoken of is who makes them. */
  broadcasts: pattern`
    (?<!\p{L})(?:
      kijkers?|kijkcijfers?|televisie\p{L}*|tv-\p{L}+|programmering|omroepen|NPO|uitzend\p{L}+|zendt|serie|presentator\p{L}*|soaps?|soapserie
      |talkshows?|podcasts?
      |documentaires?|aflevering(?:en)?|speelfilm|regisseur|acteurs?|actrice
    )(?!\p{L})`,
  /** A town that hands over births, or takes in patients, is its hospital. */
  care: pattern`
    (?<!\p{L})(?:
      ziekenhui(?:s|zen)|kliniek(?:en)?|patiënten|verloskunde|bevallingen|chirurg\p{L}*|specialisten|spoedeisende|oncologie|kinderhart\p{L}*
      |operaties?|zorgverzekeraars?
      |kankeronderzoek|kankerzorg
    )(?!\p{L})`,
  /** One that finds, measures and publishes is its university. */
  research: pattern`
    (?<!\p{L})(?:
      wetenschap(?:pers?)?|onderzoekers|archeologen|proefpersonen|hoogleraar|hoogleraren|natuurkundig\p{L}*|sterrenkundig\p{L}*|laborator\p{L}+
      |vakblad|tijdschrift|Nature|geneeskunde
      |medicijn(?:en)?|vaccins?|kanker\p{L}*|genen|eiwit(?:ten)?|studierichting
    )(?!\p{L})`,
  /** One that makes, sells and dismisses is the firm that sits there. */
  trade: pattern`
    (?<!\p{L})(?:
      vestiging(?:en)?|(?:\d+|honderden|tientallen|duizenden)\s+(?:arbeidsplaatsen|banen)|hoofdkantoor|concern|aandelen|aandeelhouders|beurs|koersen
      |omzet|kwartaalcijfers|fabrikant
      |fabriek(?:en)?|veiling(?:en)?|vakbond(?:en)?|sociaal\s+plan|overname|reorganisatie|bisdom(?:men)?|bisschop(?:pen)?|parochies?
      |luchtvaartmaatschappij(?:en)?|rederij(?:en)?
    )(?!\p{L})`,
  /** What a town does, or what is said of one. */
  townVerbs: pattern`
    ^\s+(?:
      (?:
        lig|tel|groei|krimp|bruis|slaap|vier|herdenk|ken|verander|win|speel|lijk|geld|scoor|kleur|ontwaak|rouw|treur|schrik|geniet|zucht|leef|profiteer
        |stijg|daal|behoor|hoor|vorm|dank|herberg|beschik|open|stroom|loop|raak|barst|verwelkom|lonk|heet|adem|kreun|juich|bid|zit|bereik|verrijs|ontstaa
        |bestaa|breid|toon|tooi|staa|ruik|beleef|schitter|blink|brand|brandde|oogst|vis|stook|kelder|passeer|demonstreer|ontplooi|ontwikkel|loopt|eindig
        |begin|verlies|verschijn|voel|draai|raas|lach|zing|dans|rust|woon|werk|smacht|snak|kijk|herstel|val|volg|kost|duur|vergrijs|vergrijz|klim
        |ontvlucht|ontsnap|ontdek|wacht\sop\sde|fungeer|dien
      )(?:t|d|de|te|dt)?
      |is|was|wordt|werd|blijft|bleef|trekt|trok|lag|won|verloor|leek|bestond|ontstond|stond|schrok|kromp|liep|zat|genoot|begon|verscheen|rook|keek
      |(?:laat|liet)\s(?:[^.;:!?]{0,60}\s)?zien|viel|klom|ziet\s(?:er|\p{Ll}+\s(?:groen|zwart|wit))|steunt?e?\sop|ging\s(?:kopje|plat|uit)
      |gaat\s(?:kopje|plat|uit\s(?:eten|zijn))
      |(?:heeft|had)\s(?:een|de|het|veel|weinig|meer|geen)\s(?:\p{Ll}+\s){0,2}(?:
        geschiedenis|verleden|centrum|station|haven|binnenstad|hart|karakter|sfeer|inwoners|winkels|café|museum|musea|kerk|kerken|naam|reputatie
        |traditie|ligging
      )
      |(?:houdt|hield)\s(?:van|de\sadem|stand|zich\sstaande|huis)|(?:neemt|nam)\s(?:\p{Ll}+\s){0,2}(?:afscheid|leiding|plaats)
      |(?:krijgt|kreeg)\s(?:bezoek|stadsrechten|(?:een|de)\s(?:\p{Ll}+\s)?(?:supermarkt|winkel|naam|café|bioscoop|bijnaam|klap|gezicht))
      |(?:maakt|maakte)\s(?:indruk|zich\sop|deel)|(?:doet|deed)\s(?:een\sdutje|denken)|(?:komt|kwam)\stot\sleven|(?:steekt|stak)\sde\s(?:vlag|loftrompet)
      |(?:laat|liet)\szich\s(?:\p{Ll}+\s){0,4}(?:zien|horen|vergelijken)|(?:stelt|stelde)\s(?:teleur|zich\s\p{Ll}+\svoor)|(?:pakt|pakte)\s(?:uit|een\spunt)
      |(?:spreekt|sprak)\s(?:tot|een\seigen)|(?:zet|zette)\s(?:de\sbloemetjes|zich\sschrap)|(?:legt|legde)\sde\srode
      |(?:voert|voerde)\sde\s(?:ranglijst|lijst|boventoon)
      |(?:biedt|bood)\s(?:onderdak|ruimte\saan|plaats\saan|een\s(?:mooi|fraai|prachtig)\p{Ll}*)|(?:tekent|tekende)\szich|(?:vindt|vond)\stroost
      |mag\szich|kan\sweer
      |(?:roept|riep)\s(?:herinneringen|beelden|vragen)\sop|(?:rekent|rekende|verwacht|verwachtte)\s(?:\p{Ll}+\s){0,2}(?:drukte|bezoekers|toeristen|gasten)
      |wint|verliest|geniet|bereidt\szich
      |(?:heeft|had)\s(?:(?!(?:geen|te)\s)\p{Ll}+\s){0,3}\d[\d.]*\s(?:
        inwoners|woningen|huizen|winkels|bedrijven|kerken|scholen|kilometer|hectare
      )(?!\snodig)
    )(?!\p{L})`,
  /** The same at the end of a clause. */
  townVerbsAtEnd: pattern`
    (?<!\p{L})(?:
      (?:
        lig|tel|groei|krimp|bruis|slaap|vier|ken|verander|win|speel|lijk|geld|leef|heet|zit|loop|trek|bereik|hoor|behoor|bestaa|ontstaa|staa|verlies
      )(?:t|d|de|te)
      |lag|won|verloor|leek|stond|bestond|ontstond|zat|liep|wordt|werd|is|was|blijft|bleef|trok|heeft|had|vol\szit
    )(?:\s(?:te\s\p{Ll}+|\p{Ll}+en))?$`,
  /** Of a place that the page knows: what is done with it. */
  dealtWithKnown: pattern`
    (?<!\p{L})(?:
      (?:standpunt|belang(?:en)?|ambitie(?:s)?|plan(?:nen)?|voorstel(?:len)?|begroting|verzoek|antwoord|reactie|bezwaar|bezwaren|zienswijze|motie
        |brief|inbreng|aandeel
        |wens(?:en)?|eis(?:en)?|keuze|besluit(?:en)?|opstelling|houding|bod|teleurstelling|onvrede|zorgen|steun|hulp|bijdrage|rol|beleid|financiën
        |rekening|toezegging(?:en)?|deelname|weigering|kritiek|verzet
        |ambtena(?:ar|ren)|boa's|boa’s|handhavers|vergunning(?:en)?|bestemmingsplan(?:nen)?|aanpak|claim|lobby|kandidatuur|aanmelding|bidbook
        |voorbeeld|initiatief)\svan
      |(?:beroep|bezwaar|procedure|rechtszaak|zaak|geding|klacht|vordering|uitspraak)\s(?:\p{Ll}+\s)?tegen
      |(?:gevraagd|gezegd|geschreven|gemeld|opgelegd|toegekend|verleend|betaald|gegeven|overgedragen|verkocht|vraag|verzoek|opdracht|brief|oproep
        |boete|geld|subsidie)\saan
      |(?:gesprek(?:ken)?|overleg|afspraken|overeenkomst|contract|convenant|samenwerking|conflict|onderhandelingen|banden|ruzie|fusie|praten|overlegt
        |overleggen|sprak|spreekt)\s(?:\p{Ll}+\s){0,3}met
      |tussen\s(?:de|het)\s(?:\p{Ll}+)\sen
    )\s$`,
  /** Of a school. */
  school: String.raw`(?<!\p{L})(?:leerlingen|scholieren|docent\p{L}*|school|scholen|vwo|havo|vmbo|eindexamen\p{L}*|rector)(?!\p{L})`,
  /** Topics in which towns are places: weather, traffic, crime, feasts, travel, the past. */
  leisure: pattern`
    (?<!\p{L})(?:
      festivals?|museum|musea|concert\p{L}*|toerist(?!enbelasting)\p{L}*|kermis|carnaval\p{L}*|marathon|sneeuw\p{L}*|regen\p{L}*|storm\p{L}*|hittegolf
      |files?|botsing
      |aanrijding|ongelu[kv]\p{L}*|schietpartij|steekpartij|verdachten?|overval\p{L}*|inbraak|inbraken|brand(?:weer)?|vakantie\p{L}*|hotels?
      |recept\p{L}*|wandel\p{L}*|fietsroute\p{L}*|eeuw|middeleeuwen|stadsrechten|oorlog|bevrijding|optocht|vuurwerkshow|theater|film|artiest\p{L}*
      |zanger\p{L}*|koningsdag|vierdaagse
    )(?!\p{L})`,
};
