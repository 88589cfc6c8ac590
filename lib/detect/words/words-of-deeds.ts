import { pattern } from './pattern.ts';

/** The other places of a row, behind its first: ", Rijswijk en Westland". */
export const otherPlaces = pattern`
  (?:\s*\([^()]{1,30}\))?(?:
    \s*,\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het|in)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}
  ){0,12},?\s+en\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|den|de|het|in)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}(?:\s*\([^()]{1,30}\))?`;
/** What a government has done, at the end of a clause. */
const decided = pattern`
  besloten|ingestemd|aangevraagd|ingediend|toegezegd|getekend|ondertekend|uitgetrokken|gereserveerd|vastgesteld|verleend|ingevoerd|verboden|aangewezen
  |afgewezen|goedgekeurd|gekocht|aangekocht|geweigerd|ingetrokken|gegund|aangekondigd|bezwaar|beroep|gekozen|laten\s+weten|aangegeven`;

/** What only who governs does, says and decides: what lib/identify/bodies looks for; what each says is told there. */
export const wordsOfDeeds = {
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
      |laat\s+weten|wijst\s+[^.]{1,40}\s+af|roept\s+(?!(?:herinneringen|vragen|beelden|emoties|weerstand)\s)[^.]{1,40}\s+op
      |(?:krijgt|kreeg|heeft|had|kent|kende|telt|vormt|vormde|presenteert|presenteerde)\s+[^.]{0,60}(?<!\p{L})(?:
        coalitie(?:akkoord)?|wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels
      )
    )(?!\p{L})`,
  acts: pattern`
    ^\s+(?:
      wens(?:t|te)
      |werkt(?:e)?\s+(?:[^.;:!?]{0,40}\s)?(?:samen|mee)
      |(?:wijst|wees)\s+(?:er(?!\s+niet)|op|[^.;:!?]{1,40}\s(?:af|aan))
      |erken(?:t|de)|benadruk(?:t|te)|(?:noemt|noemde)\s+(?:het|de|dat)|(?:schrijft|schreef)\s+(?:dat|in|aan|op)
      |(?:roept|riep)\s+(?!bij|herinneringen|vragen|beelden|emoties|weerstand)[^.;:!?]{1,40}\s+op
      |nam\s+(?:[^.;:!?]{0,40}\s)?(?:besluit|standpunt|maatregelen|initiatief|contact|over(?=[.,;]))
      |liet\s+weten
      |(?:stelt|stelde)\s+(?:dat|[^.;:!?]{1,60}\s(?:vast|beschikbaar|voor(?=[.,;]|\s+om)))
      |vond\s+(?:dat|het)|(?:houdt|hield)\s+(?:vast|voet|de\s+boot\s+af)|(?:legt|legde)\s+zich|zit\s+in\s+zwaar\s+weer|beriep\s+zich
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
        |herinrichten|vergroenen|plaatsen|slopen|ophogen|beboeten|onteigenen|fuseren|beoordelen|herzien|terugbetalen|meebetalen|bijdragen|intrekken
        |vaststellen|reserveren|vrijmaken|verlenen|weigeren|opleggen|aanbesteden|vergoeden|compenseren
      )
      |betaal(?:t|de)|reserveer(?:t|de)|investeer(?:t|de)|bezuinig(?:t|de)
      |stop(?:t|te)\s+(?:[^.,;]{0,30}\s)?(?:met(?!\s+(?:roken|drinken|voetbal\p{L}*))|in|er)
      |stapt(?:e)?\s+uit\s+(?:de|het)\s+[\p{L}-]*(?:regeling|samenwerking|samenwerkingsverband|verband|schap|dienst|GGD)
      |(?:komt|kwam|kwamen)\s+(?:[^.;:!?]{0,20}\s)?met\s+(?:[^.;:!?]{0,30}\s)?(?:
        \p{L}*plan(?:nen)?|voorstel(?:len)?|\p{L}*regeling|\p{L}*verbod|maatregelen|\p{L}*visie|\p{L}*akkoord|bod|subsidie
      )
      |(?:staat|stond)\s+(?:[^.;:!?]{0,20}\s)?op\s+het\s+punt\s+(?:om\s+)?[^.;:!?]{0,40}(?:formatie|coalitie|college|akkoord|verordening)
      |stapt(?:e)?\s+(?:over|naar)|start(?:te)?\s+(?:met|een)|(?:trekt|trok)\s+[^.]{1,40}\s+uit(?!\s+(?:de|het|heel|alle|een|binnen|\p{Lu}))|(?:voert|voerde)\s+[^.]{1,60}\s+in(?!\s+(?:de|het|een|deze|dit)\s)
      |(?:schaft|schafte)\s+[^.]{1,60}\s+af|(?:vraagt|vroeg)\s+[^.]{1,60}\s+aan|(?:dient|diende)\s+[^.]{1,60}\s+in
      |(?:wijst|wees)\s+[^.]{1,60}\s+(?:af|aan)|(?:keurt|keurde)\s+[^.]{1,60}\s+(?:goed|af)|stem(?:t|de)\s+[^.]{0,40}(?:in|voor|tegen)
      |(?:sluit|sloot)\s+[^.]{1,60}\s+aan|(?:sluit|sloot)\s+zich|(?:onder)?tekent?(?:de)?(?!\s+zich)|verhoog(?:t|de)|verlaag(?:t|de)|schrap(?:t|te)|bouwt(?:e)?
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
      |publiceert|publiceerde|wacht(?:te)?\s+(?:nog|af|(?:de|het|een)\s+[^.;:!?]{2,50}\saf(?=[.,;]))
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
      |lanceer(?:t|de)|introduceer(?:t|de)|experimenteer(?:t|de)|ontwikkel(?:t|de)(?!\s+zich)|controleer(?:t|de)|stuur(?:t|de)|eis(?:t|te)|steun(?:t|de)(?!\s+op)
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
        |kochten|delen|deelden|verhogen|verhoogden|verlagen|verlaagden|schrappen|schrapten|kregen(?!\s+te\s+maken)|reserveren|reserveerden|verlenen|verleenden|beheren
        |beheerden|doen\s+(?:ook\s+|niet\s+){0,2}mee
      )
      |(?:gingen|gaan)\s+[^.;:]{0,30}(?:over|akkoord|mee|door|in)
      |(?:vormen|vormden|presenteren|presenteerden|hebben|kennen|kenden|kiezen|kozen)\s+[^.;:!?]{0,60}(?<!\p{L})(?:
        coalities?|(?<!university\s)colleges?|coalitieakkoord(?:en)?|gedeputeerden|wethouders
      )
      |(?:lieten|laten)\s+[^.;:]{0,30}weten|(?:gaven|geven)\s+[^.;:]{0,30}aan(?!\p{L})|(?:namen|nemen)\s+(?:[^.;:]{0,30}\s)?deel
      |(?:uitten|uiten)\s+[^.;:]{0,30}(?:kritiek|zorgen|bezwaren)|zijn\s+[^.;:]{0,60}(?:aangemerkt|aangewezen)\s+als
      |ruziën|ruzieden|bakkeleien|steggelen|onderhandelen|onderhandelden|fuseren|fuseerden|procederen|innen|heffen|hieven
    )(?!\p{L})`,
  governTogetherAfter: pattern`
    ^${otherPlaces}\s+(?:
      (?:[^.;:]{0,50}\s)?(?:verbod|regeling|belasting|tarief|plan|verordening|maatregelen?)\s+(?:in|voor|vast|op|af)(?=[.,;]|\s)
      |(?:(?:hier|daar|er)?aan\s+)?mee|verder\s+als|samen(?!\p{L})|met\s+elkaar|fuseren|op\s+in|een\s+(?:nieuwe\s+)?gemeente
      |(?:[^.;:]{0,60}\s)?(?:${decided})
    )(?!\p{L})`,
  decidedAtEnd: String.raw`^\s+(?:[^.;:!?]{0,80}\s)?(?:${decided})(?!\p{L})`,
  governingInClause: pattern`
    ^\s+[^.,;:!?]{0,90}(?<!\p{L})(?:
      (?:voor|tegen)\s+[^.,;:!?]{0,30}(?:koos|kiest|stemde|stemt)
      |bezuinigt|subsidieerde|handhaafde|excuses\s+(?:maakt|aanbiedt)|besluit|besloot|verbiedt|verbood|invoert|invoerde|verhoogt|verlaagt|verleent
      |verleende|weigert|handhaaft|subsidieert|investeert|meewerkt|optreedt|optrekt|aanwijst|uitvoert|uitvoerde|financiert|financierde|heeft\s+(?:${decided})
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
  saysGovernor: pattern`
    ^[^.!?]{1,140}(?<=,[’”'"]?)\s(?:zegt|zei|aldus|meldt|vindt|vond|laat|zo\sbeslo?ot|zo\sbesloten|zo\sbesluit|zo\smaakte)\s(?:de\s|het\s)?(?:
      (?:loco)?burgemeester|wethouder|college|gemeente|gemeenteraad|raad|gedeputeerde|provincie
    )(?!\p{L})`,
  waterDeeds: pattern`
    ^\s+(?:
      verla(?:agt|agde)|verho(?:ogt|ogde)|bagger(?:t|de)|pomp(?:t|te|en)|ma(?:alt|alde|len)|spui(?:t|de|en)|schouw(?:t|de)|inspecteer(?:t|de)
      |controleer(?:t|de)|versterk(?:t|te)|beheer(?:t|de)|verbied(?:t|en)|verbood|waarschuw(?:t|de|en)|onderzoek(?:t|en)|onderzocht|zuiver(?:t|de)|int
      |wil|verwacht|zet\s[^.]{1,40}\sin|hou(?:dt|den)\s[^.]{1,40}\sin\sde\sgaten
    )(?!\p{L})`,
};
