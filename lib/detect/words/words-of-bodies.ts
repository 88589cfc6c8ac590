import { pattern } from './pattern.ts';

/** Beginnings of the names of other countries and of their adjectives: "Fran" of France and French. */
const stems = pattern`
  Amerika|Verenigde?|Belgi|Vlaams|Vlaanderen|Waals|Wallon|Duits|Franse|Frankrijk|Brits|Groot-Brit|Engelse|Engeland|Schots|Schotland|Iers|Ierland
  |Spaans|Spanje|Portug|Itali|Griek|Turks|Turkij|Pools|Polen|Hongaar|Hongarij|Oostenrijk|Zwits|Deens|Denem|Zweeds|Zweden|Noors|Noorw|Fins|Finland
  |Russisch|Rusland|Oekra|Wit-Russ|Roemeen|Roemeni|Bulgaar|Bulgarij|Servi[ës]|Kroat|Tsjech|Slowa|Israël|Palest|Gaza|Hamas|Syri|Ira[kn]|Libane|Egypt
  |Marok|Algerij|Tunes|Libi|Saoed|Chin(?:a|e)|Japan|Kore|Zuid-Kore|Noord-Kore|India|Pakist|Afghaan|Afghanistan|Taliban|Indones|Austral|Canad|Mexic
  |Brazil|Argentij|Venez|Colomb|Ecuador|Peru|Chili|Boliv|Cuba|Haïti|Keni|Oegand|Somali|Soedan|Maleis|Filip|Thai|Vietnam|Singap|Nieuw-Zeel|IJsland
  |Estland|Litou|Cypr|Alban|Georgi|Armen|Azerb|Kazach|Koeweit|Qatar|Jemen|Jordani|Rwand|Senegal|Congo|Nigeri|Ethiopi|Zuid-Afr|Surina|Arub|Curaça
  |Luxemb`;
/** Seats of governments. */
const capitals = pattern`
  Londen|Parijs|Berlijn|Washington|Rome|Madrid|Lissabon|Athene|Wenen|Bern|Kopenhagen|Stockholm|Oslo|Helsinki|Warschau|Praag|Boedapest|Boekarest|Sofia
  |Belgrado|Zagreb|Dublin|Moskou|Kiev|Kyiv|Ankara|Jeruzalem|Damascus|Bagdad|Teheran|Riyad|Caïro|Rabat|Tokio|Peking|Beijing|Jakarta|Paramaribo
  |Willemstad|Oranjestad|Philipsburg|Antwerpen|Hasselt|Maaseik|Tongeren|Gent|Leuven|Brussel`;
const clubs = 'EU|NAVO|G7|G20|VN|VS|eurozone';

/** The other places of a row, behind its first: ", Rijswijk en Westland". */
export const otherPlaces = pattern`
  (?:
    \s*,\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het|in)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}
  ){0,12},?\s+en\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|den|de|het|in)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}`;
/** What a government has done, at the end of a clause. */
const decided = pattern`
  besloten|ingestemd|aangevraagd|ingediend|toegezegd|getekend|ondertekend|uitgetrokken|gereserveerd|vastgesteld|verleend|ingevoerd|verboden|aangewezen
  |afgewezen|goedgekeurd|gekocht|aangekocht|geweigerd|ingetrokken|gegund|aangekondigd|bezwaar|beroep|gekozen|laten\s+weten|aangegeven`;

/** What lib/identify/bodies and rows.ts look for; what each says is told there. */
export const wordsOfBodies = {
  deeds: pattern`
    ^\s+(?:
      (?:heeft|gaat|wil|zal|moet|mag|kan)\s+(?:\p{L}+\s+){0,6}(?:
        verbieden|verboden|vergunnen|subsidiëren|onderzoeken|invoeren|ingevoerd|aanbesteden|handhaven|bezuinigen|investeren|besloten|vastgesteld
      )
      |verbiedt|verbood|onderzoekt|investeert|subsidieert|vergunt|verleent|handhaaft|bezuinigt|overweegt|weigert|besluit|besloot|werkt\s+aan
      |voert\s+\p{L}+\s+in|trekt\s+[^.]{1,40}\s+uit|stelt\s+[^.]{1,60}\s+(?:vast|beschikbaar)
    )(?!\p{L})`,
  plainDeeds: pattern`
    ^\s+(?:
      hertel(?:t|de)|verbied|verbood|verbiedt|subsidieer(?:t|de)|stel(?:t|de)\s+[^.]{1,60}\s+beschikbaar
      |(?:trekt|trok)\s+[^.]{1,40}(?:miljoen|ton|euro)[^.]{0,20}\s+uit
      |verle(?:ent|ende)\s+[^.]{0,40}(?:vergunning|subsidie|concessie|ontheffing)
      |(?:geeft|gaf)\s+(?:[^.]{0,30}\s)?(?:groen\s+licht|toestemming)
      |had\s+het\s+bestemmingsplan|wijzig(?:t|de)\s+het\s+bestemmingsplan|(?:legt|legde)\s+[^.]{1,60}\s+dwangsom
      |verho?o(?:gt|gde)\s+de\s+(?:ozb|\p{L}*belasting|parkeertarieven|leges)
    )(?!\p{L})`,
  statements: pattern`
    ^\s+(?:
      (?:vindt|vond|zegt|stelt|hoopt|eist|meldt|denkt|verwacht|vreest)\s+dat
      |laat\s+weten|wijst\s+[^.]{1,40}\s+af|roept\s+[^.]{1,40}\s+op
      |(?:krijgt|kreeg|heeft|had|kent|telt)\s+[^.]{0,60}(?<!\p{L})(?:coalitie|wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels)
    )(?!\p{L})`,
  acts: pattern`
    ^\s+(?:
      wens(?:t|te)
      |werkt(?:e)?\s+(?:[^.;:!?]{0,40}\s)?(?:samen|mee)
      |(?:wijst|wees)\s+(?:er(?!\s+niet)|op|[^.;:!?]{1,40}\s(?:af|aan))
      |erken(?:t|de)|benadruk(?:t|te)|(?:noemt|noemde)\s+(?:het|de|dat)|(?:schrijft|schreef)\s+(?:dat|in|aan|op)
      |(?:roept|riep)\s+(?!bij)[^.;:!?]{1,40}\s+op
      |nam\s+(?:[^.;:!?]{0,40}\s)?(?:besluit|standpunt|maatregelen|initiatief|contact|over(?=[.,;]))
      |liet\s+weten
      |(?:stelt|stelde)\s+(?:dat|[^.;:!?]{1,60}\s(?:vast|beschikbaar|voor(?=[.,;]|\s+om)))
      |vond\s+(?:dat|het)|(?:houdt|hield)\s+(?:vast|voet)
      |won\s+(?:het|de)\s+(?:kort\s+geding|rechtszaak|zaak)
      |(?:heeft|had)\s+(?:[^.;:!?]{0,30}\s)?(?:
        belang\s+bij|behoefte\s+aan|moeite\s+met|spijt|kritiek\s+op|twijfels|bezwaren|zorgen\s+over|vertrouwen\s+in|geen\s+(?:geld|plannen|bezwaar)
      )
      |wil|wilde|gaat|eist|eiste|vraagt|vroeg|pleit|kiest|koos|koopt|kocht|betaalt|betaalde|trekt|trok|steekt|stak|hoopt|vindt|stopt|start|bouwt|sluit
      |schrapt|verhoogt|verlaagt|steunt|tekent|tekende|reageert|meldt|belooft|verwacht|plant|verzet|protesteert|dreigt|moet|mag|zal|zegt|zei
      |laat\s+weten|stapt\s+naar|krijgt\s+\p{L}+\s+subsidie|gaf|geeft|reserveert|keurt|beraadt|stemde|stemt|vangt|vult|legt|neemt
      |is\s+(?:akkoord|tegen|het\s+(?:niet\s+)?eens)
      |(?:heeft|had)\s+(?:
        [^.;:]{0,80}(?<!\p{L})(?:
          gezegd|aangegeven|gemeld|verklaard|laten\s+weten|overhandigd|beloofd|ontwikkeld|gebouwd|gebruikt|ontkend|bevestigd|afgesproken|onderzocht
          |gepubliceerd|verstrekt|uitgesproken|meegewerkt|bekendgemaakt
        )
        |[^.;:]{1,60}\s+en\s+(?:wil|gaat|moet)
      )
    )(?!\p{L})`,
  governing: pattern`
    ^\s+(?:
      (?:is|was|wordt|werd|blijft)\s+(?:\p{Ll}+\s+){0,2}(?:
        gastheer|gastgemeente|centrumgemeente|penvoerder|opdrachtgever|aandeelhouder|bevoegd\s+gezag|wegbeheerder
      )
      |(?:heeft|had)\s+[^.;:!?]{0,60}(?<!\p{L})(?:aangegeven|laten\s+weten|bekendgemaakt)
      |(?:[^.;:!?]{1,50}\s)?zelfstandig\s+(?:te\s+)?(?:blijven|verdergaan)
      |(?:wil|wilde|gaat|moet|mag|zal|kan|hoeft|(?:heeft|had)\s+[^.;:!?]{1,60}\s(?:moeten|laten))\s+(?:[^.;:!?]{0,80}(?<!\p{L}))?(?:
        uitstellen|stilleggen|weren|verbieden|bouwen|aanleggen|invoeren|afschaffen|schrappen|verhogen|verlagen|sluiten|kopen|verkopen|betalen
        |aanpakken|handhaven|vergunnen|huisvesten|opvangen|bezuinigen|investeren|subsidiëren|stimuleren|toestaan|aanwijzen|verplichten|opknappen
        |herinrichten|vergroenen|plaatsen|slopen|ophogen|beboeten|onteigenen|fuseren
      )
      |betaal(?:t|de)|reserveer(?:t|de)|investeer(?:t|de)|bezuinig(?:t|de)
      |stop(?:t|te)\s+(?:[^.,;]{0,30}\s)?(?:met(?!\s+(?:roken|drinken|voetbal\p{L}*))|in|er)
      |stapt(?:e)?\s+(?:over|naar)|start(?:te)?\s+(?:met|een)|(?:trekt|trok)\s+[^.]{1,40}\s+uit|(?:voert|voerde)\s+[^.]{1,60}\s+in
      |(?:schaft|schafte)\s+[^.]{1,60}\s+af|(?:vraagt|vroeg)\s+[^.]{1,60}\s+aan|(?:dient|diende)\s+[^.]{1,60}\s+in
      |(?:wijst|wees)\s+[^.]{1,60}\s+(?:af|aan)|(?:keurt|keurde)\s+[^.]{1,60}\s+(?:goed|af)|stem(?:t|de)\s+[^.]{0,40}(?:in|voor|tegen)
      |(?:sluit|sloot)\s+[^.]{1,60}\s+aan|(?:sluit|sloot)\s+zich|(?:onder)?tekent?(?:de)?|verhoog(?:t|de)|verlaag(?:t|de)|schrap(?:t|te)|bouwt(?:e)?
      |bouwde
      |(?:krijgt|kreeg|ontvangt|ontving)\s+(?:van\s+[^.]{2,60}\s+)?(?:(?:een|geen|extra|minder|meer|jaarlijks|ruim|bijna|zo'n|ongeveer)\s+){0,2}(?:
        €
        |[\d.,]+\s+(?:miljoen|miljard|euro|ton)(?!\s+(?:bezoekers|toeristen|gasten|inwoners|mensen|fans))
        |subsidie|geld|rijksbijdrage|boete
      )
      |kies(?:t)?\s+voor|koos\s+voor|deelt\s+[^.]{1,40}\s+uit|legt\s+[^.]{1,60}\s+(?:aan|op)|draait\s+op\s+voor|maakt\s+bezwaar
      |(?:gaat|ging)\s+in\s+(?:beroep|hoger\s+beroep|cassatie)
      |stel(?:t|de)\s+(?:[^.,;]{1,20}\s)?(?:voorwaarden|eisen)(?!\p{L})
      |span(?:t|de)\s+een
      |(?:heeft|had)\s+[^.;:]{0,80}(?<!\p{L})(?:
        ingestemd|aangevraagd|ingediend|besloten|toegezegd|getekend|ondertekend|uitgetrokken|gereserveerd|geschrapt|verhoogd|verlaagd|aangewezen
        |afgewezen|goedgekeurd|aangekocht|gekocht|opgelegd|toegekend|geweigerd|betaald|uitgegeven|ingetrokken|opgezegd|ingesteld|vrijgemaakt|ontruimd
        |onteigend|overgenomen|verleend|geplaatst|gegund|ingevoerd|aangekondigd|bezwaar|beroep\s+ingesteld|gehoopt|gevraagd|geëist
      )
      |pleit\s+voor
      |(?:deed|doet)\s+(?:dat|dit|hetzelfde|(?:ook\s+|niet\s+)?mee)
      |publiceert|publiceerde|wacht\s+(?:nog|af)
      |(?:helpt|hielp)\s+[^.;:]{0,40}(?:mee|ook|niet)
      |(?:draagt|droeg)\s+[^.]{1,60}\s+bij|haakt(?:e)?\s+(?:aan|af)|gebruikte?|gebruikt
      |(?:zoekt|zocht)\s+(?:naar\s+)?(?:(?:een|nog|nieuwe|extra|geschikte|andere)\s+){0,3}(?:
        locaties?|plek(?:ken)?|grond|oplossing(?:en)?|geld|ruimte|partners?|samenwerking|opvang\p{L}*
      )
      |(?:was|is|blijft)\s+(?:(?:daar|er|hier)\s+)?(?:fel\s+|mordicus\s+|nog\s+|ook\s+)?(?:
        tegen|voor(?:\s+\d+\s+procent|(?=\s*[,.;]))|voorstander|tegenstander|akkoord|niet\s+blij|bereid|van\s+plan|eigenaar|verantwoordelijk
      )
      |(?:ging|gaat)\s+(?:al\s+|eerder\s+|ook\s+|niet\s+){0,2}(?:over|akkoord)
      |(?:wil|wilde)(?=\s)|doet\s+niet\s+mee|verleen(?:t|de)|neemt\s+[^.]{1,60}\s+over|(?:nam|neemt)\s+maatregelen|(?:zet|zette)\s+[^.]{1,60}\s+in
      |laat\s+[^.]{1,60}(?:onderzoeken|uitvoeren|bouwen|aanleggen|slopen|kappen|zien\s+dat)
      |presenteer(?:t|de)\s+[^.;:!?]{0,60}(?<!\p{L})(?:
        \p{L}*plan(?:nen)?|\p{L}*visie|\p{L}*begroting|\p{L}*nota|\p{L}*rapport|\p{L}*onderzoek|\p{L}*beleid|\p{L}*programma|\p{L}*ontwerp(?:en)?
        |\p{L}*voorstel(?:len)?|cijfers|\p{L}*akkoord|maatregel(?:en)?|\p{L}*aanpak|\p{L}*strategie|variant(?:en)?|locaties?|bezuiniging(?:en)?
      )
      |lanceer(?:t|de)|introduceer(?:t|de)|experimenteer(?:t|de)|ontwikkel(?:t|de)|controleer(?:t|de)|stuur(?:t|de)|eis(?:t|te)|steun(?:t|de)(?!\s+op)
      |vergoed(?:t|de)|verstrek(?:t|te)|gedoogt|gedoogde|beleg(?:t|de)\s+een|ontruim(?:t|de)|beboet(?:te)?|heft|hanteer(?:t|de)|procedeer(?:t|de)
      |sommeer(?:t|de)|beslis(?:t|te)\s+(?:over|dat|om|pas)|verpacht(?:te)?|overleg(?:t|de)\s+met|onderhandel(?:t|de)\s+met|verzet(?:te)?\s+zich
      |spreekt\s+zich|sprak\s+zich
      |(?:trekt|trok|stelt|stelde)\s+[^.,;]{1,60}\s+(?:in|terug)(?=[,.;]|\s+(?:en|omdat|na|per|wegens|vanwege)\s)
      |(?:staat|stond)\s+[^.]{1,40}\s+toe
      |(?:staat|stond)\s+(?:er|daar|hier)?\s?(?:welwillend|positief|afwijzend)
      |(?:vraagt|vroeg)\s+(?:om|het\s+(?:kabinet|Rijk)|de\s+(?:minister|provincie|regering|staatssecretaris))
    )(?!\p{L})`,
  whatItTakes: pattern`
    ^\s+(?:[^.;:!?]{0,60}\s)?(?:
      knoop|besluit(?:en)?|maatregelen|standpunt|initiatief|bezwaar|geld|subsidie|vergunning(?:en)?|wethouders?|plan(?:nen)?|afspraken|weten
      |onderzoek(?:en)?|bouwen|uitvoeren|streep|stekker|regels|handtekening|excuses|dwangsom|boete|miljoen(?:en)?
    )(?!\p{L})`,
  matterOf: pattern`
    (?<!\p{L})(?:
      (?:
        aansluiting|deelname|inbreng|toetreding|uittreding|beleid|besluit(?:en)?|beslissing|begroting|verordening|woordvoerd(?:er|ster)
        |ambtena(?:ar|ren)|claim|standpunt|reactie|bod|voorstel|wens|bezwaar|bezwaren|opdracht|subsidie|vergunning|financiën|schulden|tekort|bijdrage
        |eis|verzoek|verzet|steun|toestemming|instemming
      )\s+van
      |(?:
        overleg|gesprek(?:ken)?|onderhandelingen|\p{Ll}*overeenkomst|contract|convenant|afspraken|rechtszaak|conflict|ruzie|samenwerking|fusie
        |herindeling
      )\s+met
      |(?:verzoek|brief|boete|vergunning|subsidie|bijdrage|geld|eis)\s+aan
      |(?:betaald|gefinancierd|gesubsidieerd|opgelegd|verleend|afgewezen|geweigerd)\s+door
    )\s+$`,
  governTogether: pattern`
    ^${otherPlaces}\s+(?:
      willen|wilden|gaan\s+(?:samen|in|fuseren)|eisen|eisten|vragen|vroegen|betalen|betaalden|besluiten|besloten|onderzoeken|onderzochten|overwegen
      |investeren|investeerden|verbieden|verboden|weigeren|weigerden|steunen|steunden|stemmen|stemden|pleiten|tekenen|tekenden|ondertekenden|trekken
      |trokken|stoppen|stopten|stellen|stelden|bezuinigen|werken\s+(?:[^.;:]{0,30}\s)?(?:samen|aan)|werkten\s+(?:[^.;:]{0,30}\s)?(?:samen|aan)|sluiten
      |sloten
      |krijgen\s+(?:(?:samen|ieder|elk|ook|nog|ruim|bijna)\s+){0,2}(?:
        subsidie|geld|extra|€
        |[\d.,]+\s+(?:miljoen|miljard|ton)(?!\s+(?:bezoekers|toeristen))
      )
      |hebben\s+[^.;:]{0,60}(?<!\p{L})(?:
        de\s+(?:taak|plicht|opdracht|zorgplicht)|ingestemd|aangevraagd|ingediend|besloten|toegezegd|getekend|ondertekend|afgesproken|gereserveerd
        |uitgesproken|bezwaar|beroep
      )
      |zijn\s+(?:
        akkoord|tegen|voor|het\s+(?:niet\s+)?eens|bereid|eigenaar|aandeelhouder
        |(?:niet\s+|ook\s+)?(?:blij|tevreden|ontevreden)\s+(?:met|over)\s+(?:het|de|dit|deze)\s+(?:
          besluit|plan(?:nen)?|voorstel|uitspraak|akkoord|regeling|afspraken|vergunning|subsidie
        )
      )
      |(?:
        zoeken|zochten|helpen|hielpen|kiezen|kozen|voeren|voerden|gebruiken|gebruikten|leveren|zetten|dragen|droegen|hadden|sturen|stuurden|kopen
        |kochten|delen|deelden|verhogen|verhoogden|verlagen|verlaagden|schrappen|schrapten|kregen|reserveren|reserveerden|verlenen|verleenden|beheren
        |beheerden|doen\s+(?:ook\s+|niet\s+){0,2}mee
      )
      |(?:gingen|gaan)\s+[^.;:]{0,30}(?:over|akkoord|mee|door|in)
    )(?!\p{L})`,
  governTogetherAfter: pattern`
    ^${otherPlaces}\s+(?:
      (?:(?:hier|daar|er)?aan\s+)?mee|verder\s+als|samen(?!\p{L})|met\s+elkaar|fuseren|op\s+in|een\s+(?:nieuwe\s+)?gemeente
      |(?:[^.;:]{0,60}\s)?(?:${decided})
    )(?!\p{L})`,
  decidedAtEnd: String.raw`^\s+(?:[^.;:!?]{0,80}\s)?(?:${decided})(?!\p{L})`,
  governingInClause: pattern`
    ^\s+[^.,;:!?]{0,90}(?<!\p{L})(?:
      (?:voor|tegen)\s+[^.,;:!?]{0,30}(?:koos|kiest|stemde|stemt)
      |bezuinigt|subsidieerde|handhaafde|excuses\s+(?:maakt|aanbiedt)|besluit|besloot|verbiedt|verbood|invoert|invoerde|verhoogt|verlaagt|verleent
      |verleende|weigert|handhaaft|subsidieert|investeert|meewerkt|optreedt|optrekt|aanwijst|heeft\s+(?:${decided})
    )(?!\p{L})`,
  merrymaking: pattern`
    ^\s+(?:(?:wil|wilde|gaat|ging|kan|mag|zal|blijft)\s+)?(?:[^.;:!?]{0,40}\s)?(?:
      feest(?:en|vieren)?|dansen|vieren|genieten|zingen|juichen|swingen|lachen|carnaval\p{L}*|winnen|promoveren|scoren|revanche|kampioen\p{L}*
      |uit\s+(?:zijn|haar)\s+dak
    )(?!\p{L})`,
  governingAtEnd: pattern`
    ^\s+[^.,;:!?]{0,90}(?<!\p{L})(?:
      (?:gaat|wil|moet)\s+doen|deed|doet|vraagt|vroeg|eist|eiste|aanbiedt|aanbood|stelde|maakte|wil|wilde|besluit|besloot|verbiedt|verbood|betaalt
      |betaalde|invoert|invoerde|verhoogt|verlaagt|verleent|verleende|weigert|weigerde|handhaaft|subsidieert|investeert|bouwt|koopt|kocht|optreedt
      |ingrijpt|meewerkt|akkoord|aanpast
      |(?<!(?:mooi|uniek|bijzonder|aantrekkelijk|groot|rijk|bekend|speciaal)\s)maakt
      |aanwijst|aanvraagt|stopt|kiest|steunt|stelt
      |heeft\s+(?:besloten|ingestemd|verleend|betaald|gekocht|geweigerd)
    )(?!\p{L})`,
  sports: pattern`
    (?<![\p{L}-])(?:
      Feyenoord|Ajax|PSV|KNVB|KNHB|UEFA|FIFA|[Ee]redivisie|[Ee]erste\s+[Dd]ivisie|voetbal(?!veld)\p{L}*|wedstrijd(?:en)?|doelpunt\p{L}*|competitie
      |(?:hoofd|assistent-?)?trainers?|bondscoach\p{L}*|keepers?|doel(?:man|vrouw)|verdedigers?|aanvallers?|middenvelders?
      |(?:vleugel)?spelers?(?!\s+(?:in|op|van)\s+(?:de|het))
      |(?:links|rechts)(?:back|buiten)|(?:een|nieuwe|als|onze|zijn)\s+spits|topscorer|elftal(?:len)?|basisplaats|transfers?
      |transfer(?:som|vrij|markt|periode|beleid)\p{L}*
      |seizoenkaart\p{L}*|(?:seizoens)?nederlaag|scheidsrechter\p{L}*|strafschop\p{L}*|penalty\p{L}*|winterstop|jeugdopleiding
      |(?:licentie|arbitrage)commissie|club(?:leiding|icoon|record|trainer)|coach
      |(?:turn|wieler|schaats|roei|zwem|honkbal)?ploeg(?:en)?
      |koploper|scoorde|uitduel|thuiswedstrijd|titelkandidaat|play-?offs?|hockey\p{L}*
      |(?:basket|korf|hand|volley|honk)bal(?!veld)\p{L}*
      |ijshockey\p{L}*|kampioen\p{L}*|selectie(?!procedure|\s+van)|(?:na|voor|bij)\s+(?:de\s+)?rust|zege|slotfase|degrad\p{L}+|promoveren|bekerfinale
      |etappe|peloton
    )(?!\p{L})`,
  learning: pattern`
    (?<![\p{L}-])(?:
      rector(?:en)?|universite\p{L}*|hogescho\p{L}+|faculteit\p{L}*|hoogleraar|hoogleraren
      |opleiding(?:en)?\s+(?:\p{Lu}\p{L}+|psychologie|geneeskunde|rechten)
      |opleidingen\s+in\s+het|eredoctora\p{L}+|promovend\p{L}+|universiteitskrant
    )(?!\p{L})`,
  oldTimes: pattern`
    (?<!\p{L})(?:
      (?:(?:[89]|1[0-8])d?e|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende)\s+eeuw
      |[Mm]iddeleeuw\p{L}*|Hanzeverbond
    )(?!\p{L})`,
  overseas: String.raw`(?<![\p{L}-])(?:Surina\p{L}*|SURINAME|Paramaribo|PARAMARIBO)(?![\p{L}-])`,
  longAgo: pattern`
    (?<!\p{L})(?:
      (?:
        [Ii]n|sinds|anno|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      )\s+(?:het\s+jaar\s+)?(?:1[0-7](?!00|50)\d\d|180[1-9]|181[0-3])(?![\d\p{L}]|[.,]\d|\s+(?:woningen|huizen|euro|inwoners|mensen|gevallen))
      |Bataaf(?:s|se)|Lodewijk\s+Napoleon|Koninkrijk\s+Holland|[Tt]achtigjarige\s+Oorlog|stadhouder|Spanjaarden
      |(?:hertog|graaf)\s+(?:van|\p{Lu}\p{L}+)
    )(?!\p{L})`,
  saysGovernor: pattern`
    ^[^.!?]{1,140}(?<=,[’”'"]?)\s(?:zegt|zei|aldus|meldt|vindt|vond|laat|zo\sbeslo?ot|zo\sbesloten|zo\sbesluit|zo\smaakte)\s(?:de\s|het\s)?(?:
      (?:loco)?burgemeester|wethouder|college|gemeente|gemeenteraad|raad|gedeputeerde|provincie
    )(?!\p{L})`,
  localGovernment: pattern`
    (?<!\p{L})(?:
      gemeente(?!archief|museum|werf)\p{L}*|college|wethouders?|B en W|B&W|burgemeesters?|raadsvragen|raadsl(?:id|eden)|raadsvergadering\p{L}*
      |raadsbesluit\p{L}*|raadsfracties?|stadhuis|stadsbestu\p{L}+|coalitieakkoord|herindeling\p{L}*
    )(?!\p{L})`,
  provincialGovernment: pattern`
    (?<!\p{L})(?:provincies?|provinciebestuur|gedeputeerden?|(?:provinciale|gedeputeerde) staten|statenleden|statenlid|statenfractie)(?!\p{L})`,
  nationalGovernment: pattern`
    (?<!\p{L})(?:kabinet\p{L}*|ministers?|ministerie|staatssecretaris|premier|Tweede Kamer|Kamer\p{L}*|Binnenhof|Rijk|landelijke?)(?!\p{L})`,
  waterBoardWords: pattern`
    (?<![\p{L}-])(?:
      (?:hoogheemraad|heemraad|water)schap\p{L}*|waterschaps\p{L}+|wetterskip|dijkgra(?:af|ven)|heemra(?:ad|den)|unie van waterschappen
    )(?!\p{L})`,
  waterDeeds: pattern`
    ^\s+(?:
      verla(?:agt|agde)|verho(?:ogt|ogde)|bagger(?:t|de)|pomp(?:t|te|en)|ma(?:alt|alde|len)|spui(?:t|de|en)|schouw(?:t|de)|inspecteer(?:t|de)
      |controleer(?:t|de)|versterk(?:t|te)|beheer(?:t|de)|verbied(?:t|en)|verbood|waarschuw(?:t|de|en)|onderzoek(?:t|en)|onderzocht|zuiver(?:t|de)|int
      |wil|verwacht|zet\s[^.]{1,40}\sin|hou(?:dt|den)\s[^.]{1,40}\sin\sde\sgaten
    )(?!\p{L})`,
  congregation: pattern`
    ^(?:
      .*(?:
        hervormd|gereformeerd|protestants|evangelisch|christelijk|luthers|remonstrants|vrijgemaakt|jood|israëlitisch|doopsgezind|kerkelijk|vrijzinnig
      )s?e?
      |hersteld|baptisten-?|pinkster-?|kerk-?
    )$`,
  belgium: String.raw`(?<![\p{L}-])(?:Belgi\p{L}+|Vlaamse?|Vlaanderen|Waalse?|Wallonië|Surina\p{L}*|Paramaribo|N-VA|CD&V)(?![\p{L}-])`,
  atHome: pattern`
    (?<![\p{L}-])(?:
      (?:zijn|haar|hun)\s\p{Lu}\p{L}+\s(?:ambtgeno\p{L}+|collega(?:'s|’s)?|evenknie)
      |Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|Den Haag|Rotterdam(?:se)?|Amsterdam(?:se)?|Schiphol|kabinet-\p{Lu}|Rijks\p{L}+
    )(?![\p{L}-])`,
  inBelgium: pattern`
    (?<![\p{L}-])(?:
      Belgi(?:ë|sche?)|Vlaam(?:s|se)|Vlaanderen|Wallonië|Waalse?|N-VA|CD&V|sp\.a|Open V[Ll][Dd]|Vlaams Belang|schepenen|Brussels(?:e)?|PTB|Hedebouw
      |De Wever|VRT|Antwerp(?:en|se)|Gentse?|Wetstraat
    )(?![\p{L}-])`,
  dutchPolitics: pattern`
    (?<![\p{L}-])(?:
      Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|VVD|CDA|D66|PVV|GroenLinks|SGP|ChristenUnie|FvD|wethouders?|gedeputeerden?|Binnenhof
    )(?![\p{L}-])`,
  inTheNetherlands: pattern`
    (?<![\p{L}-])(?:Nederland(?:se|s)?|Tweede Kamer|VVD|PvdA|CDA|D66|PVV|GroenLinks|wethouders?|Rijkswaterstaat|Den Haag|gedeputeerden?)(?![\p{L}-])`,
  smallDutchWords: String.raw`(?<!\p{L})(?:het|een|van|niet|voor|zijn|wordt|worden|ook|naar|deze|door|bij|heeft|aan|maar|dat|met|op|om)(?!\p{L})`,
  everyCountryHas: pattern`
    ^(?:
      Ministerie van|Tweede Kamer|Eerste Kamer|Hoge Raad|Raad van State|Belastingdienst|Douane|Politie$|Openbaar Ministerie|Algemene Rekenkamer
      |Rijksoverheid
    )`,
  stayAtHome: pattern`
    ^(?:
      Kiesraad|Gezondheidsraad|Onderwijsraad|Inspectie van het Onderwijs|Nederlandse Arbeidsinspectie|Kadaster|Kamer van Koophandel
      |Nationale ombudsman|Politie$|Kustwacht|Autoriteit|Centraal Planbureau|Hoge Raad van Adel|Rijksinspectie
    )`,
  otherOffices: pattern`
    (?:
      [Ww]ethouder|[Gg]edeputeerde|[Cc]ommissie|[Aa]fdeling|[Dd]irecteur|[Dd]irectie|[Pp]ortefeuille|[Dd]ienst|[Ss]ector|[Ff]aculteit|[Rr]aad
      |[Mm]anager|[Vv]ergadering|[Oo]verleg
    )(?:\s+(?:van|voor))?\s+$`,
  atTheMinistry: pattern`
    (?<!\p{L})(?:(?:top)?ambtena(?:ar|ren)|top|collega|secretaris-generaal|bewindsman|bewindsvrouw|topman)\s+(?:van|bij|op)\s+$`,
  nationalPolitics: pattern`
    (?<!\p{L})(?:
      ministers?|ministeries?|staatssecretaris\p{L}*|kabinet\p{L}*|Kamer\p{L}*|Tweede Kamer|departement\p{L}*|ambtenaren|bewinds\p{L}+
    )(?!\p{L})`,
  articleOrTheLike: pattern`
    (?<![\p{L}-])(?:
      [Dd]e|[Hh]et|’t|'t|[Dd]oor|[Vv]an|[Bb]ij|[Vv]olgens|[Mm]et|[Aa]an|[Nn]amens|\p{L}*[Tt]oezichthouder|\p{L}*[Ww]aakhond|\p{L}*instantie
      |\p{L}*[Uu]itvoeringsorganisatie|[Ii]nspectie|[Dd]ienst|[Ii]nstituut
    )\s+$`,
  publicWords: pattern`
    (?<!\p{L})(?:
      minister\p{L}*|staatssecretaris\p{L}*|kabinet|gemeenten?|provincies?|toezichthouder|Rijk\p{L}*|overheid\p{L}*|Kamer\p{L}*|wet|besluit|beleid
      |subsidie|onderzoek|advies|rapport|asiel\p{L}*|uitkering\p{L}*|vergunning\p{L}*|begroting|algoritmes?|fraude\p{L}*|toeslag\p{L}*|toezicht
      |belasting\p{L}*|studiefinanciering|student(?:en)?|studieschuld\p{L}*|\p{Ll}+beurs|risicoprofi\p{L}+|risicomodel\p{L}*|dijkgraaf
      |waterschap\p{L}*|hoogheemraad\p{L}*
    )(?!\p{L})`,
  otherInitials: pattern`
    (?<![\p{L}-])(?:
      \p{Ll}*(?:zender|omroep|(?:nieuws|omroep|media|pers)organisatie|persbureau|club|merk|band|trein|vlucht|snelweg|motor)
      |[Pp]ostbus|artikel|tabel|figuur|lijn|klasse|categorie|type|model|groep|versie
    )\s+$`,
  customsWork: pattern`
    (?<!\p{L})(?:
      \p{L}*aangiften?|smokkel\p{L}*|containers?|goederen|invoer|uitvoer|haven|Schiphol|drugs|cocaïne|sigaretten|lading|pakketten|accijns\p{L}*
      |Rotterdam
    )(?!\p{L})`,
  parliament: pattern`
    (?<!\p{L})(?:
      leden|wet\p{L}*|motie\p{L}*|minister\p{L}*|kabinet|debat\p{L}*|stem\p{L}*|fractie\p{L}*|verkiezing\p{L}*|regering|staatssecretaris
    )(?!\p{L})`,
  rowEnd: pattern`
    ^(?:\s*,\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:aan|op|en|den|de|het|\p{Lu}[\p{L}'’-]+)){0,4})*,?\s+en\s+(?:nog\s+)?(?:in\s+)?(?:nog\s+)?(?:
      (?:\p{Ll}+\s+|\d+\s+)?(?=andere\s|omliggende\s|omringende\s)
      |\p{Lu}[\p{L}'’-]+(?:\s+(?:aan|op|en|den|de|het|\p{Lu}[\p{L}'’-]+)){0,4},\s+(?:alle\s+)?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)\s+(?:\p{Lu}?\p{Ll}+e\s+)?
    )((?:(?:andere|omliggende|omringende)\s+)?(gemeenten|provincies|waterschappen))(?!\p{L})`,
  rowGap: pattern`
    ^(?:\s*\([^()]{1,60}\))?(?:
      \s*[,;]\s*(?:(?:en|of|maar ook|alsmede|evenals|als ook)\s+)?
      |\s+(?:en|of|&|alsmede|evenals|als)\s+|\s*\/\s*
    )(?:(?:de|het|die van|van)\s+)?(?:\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?(?:\s*,\s*|\s+en\s+))?$`,
  foreignCity: pattern`
    (?<!\p{L})(?:
      Antwerpen|Gent|Brussel|Brugge|Leuven|Mechelen|Luik|Namen|Hasselt|Oostende|Paramaribo|Willemstad|Aken|Hamburg|Berlijn|Parijs|Londen|${capitals}
    )$`,
  foreignAdjective: String.raw`(?<![\p{L}-])(?:(?:${stems}|Europees|Europese)\p{Ll}*\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}|(?:${clubs}|buurland)-)$`,
  ofOtherCountries: String.raw`^\s+(?:van|uit|in)\s+(?:de\s+|het\s+)?(?:${stems}|${clubs}|beide landen|die landen)`,
  inForeignCapital: String.raw`^\s+(?:in|te)\s+(?:${capitals})(?!\p{L})`,
  abroad: pattern`
    (?<![\p{L}-])(?:(?:${stems})\p{Ll}*|VS|Trump|Biden|Obama|Bush|Pentagon|Witte Huis|Washington|Brussel|Londen|Moskou|Kremlin)(?![\p{L}-])`,
};
