import { pattern } from '../../detect/pattern.ts';

// What has to stand behind a verb for a place that does it to be a government: a line of each pattern for each thing that may be said.

/** Who a government hears from, asks and obeys. */
const higher = pattern`
  (?:de |het )?(?:
    rechter|rechtbank|Raad van State|hof|accountant|provincie|minister|ministerie|staatssecretaris|Rijk|rijk|kabinet
    |toezichthouder|inspectie|ombudsman|rekenkamer|Europese Unie
  )`;
/** What is agreed, decided and written by governments. */
const paper = pattern`
  (?:
    \p{L}*plan(?:nen)?|\p{L}*voorstel(?:len)?|\p{L}*besluit(?:en)?|\p{L}*beleid|\p{L}*visie|\p{L}*regeling|\p{L}*verordening
    |\p{L}*begroting|\p{L}*vergunning(?:en)?|\p{L}*subsidies?|\p{L}*verbod|\p{L}*akkoord
  )`;

/**
 * Verbs, and what has to follow. `~` is whatever may stand between in the clause, if it is not about the place itself ("zich"); `$` is the end of
 * the clause, or what may follow a particle there.
 */
export const behindVerbs: Readonly<Record<string, string>> = {
  'trekt trok': pattern`
    samen op(?= tegen| met|[.,;])
    |aan de (?:bel|noodrem)|~de stekker
    |~(?:miljoen|ton|euro|geld)~uit$
    |~${paper}~(?:in|terug)$
    |zijn handen
    |de (?:handen|portemonnee)`,
  'ziet zag': pattern`
    ~af van
    |~(?:niets|niks|weinig|geen heil) in
    |~(?:wel|niet) zitten$
    |~geen (?:noodzaak|reden|aanleiding|mogelijkheid|mogelijkheden|ruimte|bezwaren)
    |zich genoodzaakt|toe op`,
  'kampt kampte': String.raw`met ~(?:\p{L}*tekort(?:en)?|\p{L}*begroting|wachtlijst(?:en)?|schuld(?:en)?|achterstand(?:en)?|gat)(?!\p{L})`,
  'hakt hakte': String.raw`~kno(?:op|pen)~door`,
  'stelt stelde': pattern`
    ~(?:aansprakelijk|in gebreke)
    |~(?:uit|bij|open|aan|vast|in|voor|beschikbaar)$
    |zich (?:garant|op het standpunt)
    |~(?:voorwaarden|eisen|vragen)$`,
  'haalt haalde': String.raw`~weg$|bakzeil|~(?:streep|geld|miljoen|euro)`,
  'maakt maakte': pattern`
    haast met
    |een (?:einde|eind|punt) aan
    |~(?:autoluw|autovrij|gratis|duurder|goedkoper|openbaar|betaald|breder|veiliger)(?!\p{L})
    |(?:zijn )?excuses
    |zich (?:\p{Ll}+ )?(?:zorgen|sterk voor)
    |~(?:geld|ruimte|miljoen|euro|ton)~(?:vrij|beschikbaar)$
    |~bezwaar$|werk van|pas op de plaats|~afspraken met
    |gebruik van ~(?:regeling|recht|bevoegdheid|mogelijkheid)`,
  'zegt zei zegde': String.raw`~(?:toe|op)$|(?:nee|ja)(?=[.,;:!?”"’]|$| (?:tegen|en|maar) )|(?:niet |nog )?te`,
  'verliest verloor wint won': String.raw`~(?:rechtszaak|zaak|geding|proces|procedure|beroep)(?!\p{L})`,
  'vangt ving': String.raw`~(?:asielzoekers|vluchtelingen|statushouders|Oekraïners|ontheemden|daklozen)~op$`,
  'denkt dacht': String.raw`~aan ~${paper}|in die richting|er~(?:anders|hetzelfde) over`,
  'hoopt hoopte': String.raw`~op ~(?:gesprek(?:ken)?|bijdrage|steun|geld|subsidie|Rijk|rijk|kabinet|provincie|uitspraak|besluit)(?!\p{L})`,
  'schrikt schrok': String.raw`~van ~(?:claim|rekening|kosten|besluit|bedrag|tekort|plannen)(?!\p{L})`,
  'baalt baalde': String.raw`~van (?:de |het |zijn |haar |een )?~(?:${paper}|kabinet|Rijk|provincie|minister|gemeenten?)`,
  'barst barstte': String.raw`van de (?:plannen|initiatieven)`,
  'neemt nam': pattern`
    ~(?:besluit|beslissing|maatregelen|initiatief|advies|verantwoordelijkheid|voorstel|vergunning)(?!\p{L})
    |~in (?:gebruik|behandeling|overweging|beraad|beroep)
    |~onder de loep|kennis van|contact op
    |~(?:weg|beheer|taak|taken|regeling|school|scholen|kosten|zorg)~over$`,
  'slaat sloeg': String.raw`alarm|de handen ineen`,
  'luidt luidde': String.raw`de (?:nood|alarm)klok|de bel`,
  'grijpt greep': String.raw`~aan(?=[.,;]| (?:om|voor) )|in(?=[.,;]| (?:bij|op|in|met|na|om|en) )|~in$`,
  'geeft gaf': pattern`
    toe (?:dat|niet|te)
    |~toe$|~vrij$
    |~(?:euro|miljoen|ton|geld)~uit(?!\p{L})
    |~(?:
      groen licht|toestemming|opdracht|voorrang|prioriteit|uitstel|subsidie|\p{L}*vergunning|openheid|inzage|uitleg|waarschuwing
      |een boete
    )`,
  'houdt hield': pattern`
    vast aan
    |~(?:peiling|enquête|referendum|raadpleging|hoorzitting|inspraak\p{L}*)(?!\p{L})
    |~rekening met|~voet bij stuk|~tegen$|~een slag om de arm
    |zich ~aan (?:de|het) (?:afspraak|afspraken|besluit|wet|advies|regels)
    |de (?:boot af|deur (?:open|dicht)|hand op de knip|lippen stijf)
    |zich ~(?:op de vlakte|afzijdig)
    |toezicht op`,
  'uit uitte': String.raw`~(?:kritiek|zorgen|bezwaren|twijfels|onvrede)(?!\p{L})`,
  'loopt liep': pattern`
    ~(?:voorop|achter) (?:met|bij) ~(?:\p{L}*bouw|wijken|\p{L}*beleid|opvang|huisvesting|klimaat\p{L}*|energie\p{L}*)
    |~(?:voorop|achter) (?:met|bij) (?:de|het)
    |~(?:miljoen(?:en)?|euro|geld|inkomsten|subsidie|bijdrage)~mis`,
  'schort schortte': String.raw`~op$`,
  'pakt pakte': String.raw`~(?<!punt )aan$`,
  'breidt breidde': String.raw`~uit$`,
  'richt richtte': pattern`
    ~(?:\p{L}*fonds|loket|team|werkgroep|commissie|meldpunt|taskforce|weg|straat|plein|wijk|opvang)~(?:in|op)$
    |zich ~tot ${higher}`,
  'bouwt bouwde': String.raw`~om$|~(?:woningen|huizen|opvang|sporthal|school|brug|tunnel|stadhuis|gemeentehuis|flexwoningen)`,
  'knapt knapte': String.raw`~op$`,
  'laat liet': pattern`
    ~in (?:de (?:steek|kou)|het ongewisse)
    |~open(?=[.,;])
    |~(?:
      onderzoeken|uitzoeken|keuren|bouwen|blijven|plaatsen|weten|doorrekenen|toetsen|verwijderen|weghalen|vallen|varen|ontwerpen
      |uitvoeren|aanleggen|slopen|kappen|repareren|vervangen|sluiten|maken|toe|los|na|afhangen
    )$
    |~weten|los$`,
  'werkt werkte': String.raw`~mee(?=[.,;]| aan )|~aan ~${paper}|~(?:samen|tegen)$`,
  'krijgt kreeg': pattern`
    ~(?:financiering|begroting|plan(?:nen)?)~rond$
    |~(?:
      standje|tik|uitbrander|berisping|boete|aanwijzing|gelijk|ongelijk|dwangsom|bijdrage|subsidie|onvoldoende|toestemming
      |opdracht|uitstel
    )~(?:van|uit) ${higher}
    |(?:on)?gelijk van|~(?:on)?gelijk$`,
  'staat stond': pattern`
    voor een ~(?:opgave|bezuiniging|tekort)
    |er ~(?:financieel|goed|slecht|beter|slechter|beroerd) (?:slecht |goed )?voor
    |pal (?:voor|achter)
    |~garant
    |~achter (?:het|de) ${paper}
    |onder (?:\p{Ll}+ )?(?:toezicht|curatele)
    |onder druk van ${higher}|~open voor
    |~(?:welwillend|positief|afwijzend) tegenover
    |op het standpunt|niet te springen|met lege handen|~toe$
    |~(?:grond|terrein|gebied|taken|bevoegdheden|dorp(?:en)?|wijk(?:en)?)~af`,
  'moet moest': String.raw`van ${higher}`,
  'kan kon mag mocht': pattern`
    ~(?:overeenstemming|akkoord|afspraken)~(?:bereiken|maken)$
    |~het ~eens worden
    |zich ~(?:terugtrekken|aanmelden|aansluiten|uitspreken|verzetten|beroepen)$
    |~(?:kosten|lasten|tekort|rekening)~(?:dragen|betalen|opbrengen|verhalen)
    |van ${higher}`,
  'gaat ging': String.raw`~over (?:tot|op(?! (?:zomer|winter)tijd))|in (?:cassatie|(?:hoger )?beroep|bezwaar)|~op zoek naar|~de strijd aan(?: met (?!\p{Lu})|$)|~de strijd met elkaar aan`,
  'gaat ging zal wil wilde moet moest': pattern`
    ~(?:
      controleren|optreden|ingrijpen|aanpassen|weghalen|verwijderen|uitbreiden|verlengen|terugdringen|onderzoeken|toewijzen
      |inrichten|meewerken|evalueren|legaliseren|gedogen|inkopen|opheffen|terugvorderen|terugdraaien|vaststellen|afgeven|intrekken
      |openbaar maken
    )$`,
  'voelt voelde': pattern`
    (?:niets|niks|weinig|veel|meer) voor|er ~(?:niets|niks|weinig|veel) voor
    |zich ~(?:overvallen|gepasseerd|gesteund|genoodzaakt|gedwongen|verantwoordelijk|in de steek|voor het blok|buitenspel)`,
  'heeft had': pattern`
    haast met (?:de|het) (?:verkoop|bouw|aanleg|invoering|opvang|sloop|${paper})
    |~in (?:bezit|eigendom|beheer)
    |~(?:\p{L}*locaties?|\p{L}*woningen|\p{L}*plekken|geld|miljoen|euro|ambtenaren)~nodig
    |(?:een|geen|weer een) (?:nieuwe )?(?:burgemeester|wethouder|coalitie)(?!\p{L})
    |~een voorbehoud
    |~geen (?:ruimte|besluit|standpunt|vergunning|geld|plannen|plekken|beleid|zicht)
    |~(?:financiën|zaken|begroting|boekhouding) ~op orde
    |~(?:problemen|probleem) met
    |~spijt van|er ~een hard hoofd in|er ~geen goed woord voor|~geen (?:capaciteit|mankracht|middelen|boodschap)(?!\p{L})
    |~(?:twijfels|bezwaren|bedenkingen|kritiek|zorgen) (?:over|bij|op|tegen)
    |~(?:een|de) voorkeur
    |~(?:
      gehuisvest|opgevangen|verkocht|verhuurd|gehandhaafd|beloofd|onderschat|verzuimd|nagelaten|gedoogd|aanbesteed|ontslagen
      |teruggevorderd|doorgerekend|meebetaald
    )$
    |~(?:mogen|moeten|kunnen|laten|hoeven) \p{Ll}+en$`,
  'verwacht verwachtte': pattern`
    ~(?:tekort|overschot|\p{L}*begroting|kosten|tegenvaller|meevaller|besluit|miljoen|uitspraak|rijksbijdrage)(?!\p{L})`,
  'rekent rekende': String.raw`~op ~(?:bijdrage|steun|geld|subsidie|provincie|Rijk|rijk|kabinet|tekort)(?!\p{L})`,
  'vindt vond': pattern`
    (?:de|het|dat|die|een|zo'n) ~(?:
      te (?:hoog|laag|duur|vroeg|groot|klein|weinig|veel|ver|laat|vaag|risicovol)
      |niet ~
      |on(?:voldoende|aanvaardbaar|acceptabel|terecht|nodig|wenselijk|redelijk|begrijpelijk)
      |nodig|wenselijk|redelijk|voorbarig|onbespreekbaar
    )(?!\p{L})`,
  'is was': pattern`
    te laat met ~(?:aanvraag|indienen|betalen|besluit|beslissing|\p{L}*vergunning|aanvragen)(?!\p{L})
    |~te (?:streng|laks|soepel) 
    |~kwijt (?:aan|voor)
    |eruit(?=[:,.])|~aan zet|het ~eens met|het er ~mee eens
    |~(?:akkoord|in gesprek|in overleg|in onderhandeling|bezig) met
    |~in gesprek (?:gegaan|over)
    |er ~klaar mee|er ~(?:niet|weinig|zeer|erg|heel|allerminst|blij) (?:gelukkig |blij )?mee
    |(?:woedend|boos|kwaad) op
    |~(?:blij|tevreden|gelukkig) met ~(?:${paper}|toezegging|uitspraak|bijdrage|steun|geld|uitstel)
    |te (?:klein|arm|groot) (?:om|voor) ~(?:dragen|betalen|doen|blijven|taken|taak)(?!\p{L})
    |~(?:
      van plan|van mening|voornemens|bereid|bang (?:dat|voor)|bezorgd over|kritisch over|voorstander|tegenstander|kritisch
      |terughoudend|welwillend
      |teleurgesteld (?:in|over|dat)
      |verantwoordelijk voor(?! (?:\p{Ll}+ ){0,3}\d[\d.,]*\s?(?:%|procent))
      |aansprakelijk|mordicus tegen|niet blij|in beroep|naar de rechter|verplicht
    )(?!\p{L})`,
  'sluit sloot': pattern`
    ~(?:overeenkomst|contract|convenant|akkoord|deal|café|zwembad|coffeeshop|kroeg|bibliotheek|loket|\p{L}*pand(?:en)?)(?!\p{L})
    |~niet uit$
    |zich ~aan(?: bij|$)
    |~af voor (?:\p{Ll}+ )?\p{L}*(?:auto['’]s|verkeer|fietsers|vrachtwagens)(?!\p{L})
    |~(?:straat|weg|brug|laan|plein|gracht|tunnel)~af$`,
  'weet wist': String.raw`~al \p{Ll}+ (?:van|dat)(?!\p{L})|~niet (?:hoeveel|of|waar|hoe|wie)(?!\p{L})`,
  'hoort hoorde behoort behoorde': String.raw`(?:bij|tot) (?:de|het) ~(?:gemeenten|provincies)`,
  'mengt mengde': String.raw`zich ~in (?:de|het) (?:discussie|debat|rechtszaak|conflict)`,
  'praat praatte': String.raw`~met ${higher}|~over ~${paper}`,
  'rondt rondde': String.raw`~(?:verkoop|aankoop|onderhandelingen|aanleg|bouw|sloop)~af$`,
  'deelt deelde': String.raw`~(?:ergernis|kritiek|zorgen|onvrede|standpunt|twijfels|bezwaren)(?!\p{L})`,
  'treedt trad': String.raw`~op tegen|~toe tot|in overleg|terug uit`,
  'zoekt zocht': pattern`
    ~(?:
      exploitant|uitbater|wethouder|burgemeester|partij|partner|locatie|opvang\p{L}*|oplossing|koper|investeerder
      |vrijwilligers voor de
    )(?!\p{L})`,
  'wacht wachtte': String.raw`~op ~(?:toestemming|besluit|uitspraak|geld|vergunning|advies)(?!\p{L})|~op ${higher}|~af$`,
  'blijft bleef': pattern`
    erbij(?= dat|[.,;:])
    |~zelfstandig
    |~bij ~(?:standpunt|besluit|oordeel|plan|voorstel)(?!\p{L})
    |~(?:tegen(?=[.,;])|voorstander|tegenstander|verantwoordelijk|eigenaar|weigeren|vasthouden|inzetten)`,
  'spreekt sprak': String.raw`van (?:een|het)|~tegen$|schande|zich (?:uit|voor|tegen)`,
  'ontvangt ontving': String.raw`~(?:bijdrage|subsidie|miljoen|euro|geld|uitkering|boete)(?!\p{L})`,
  'steekt stak': String.raw`~(?:ton|miljoen(?:en)?|euro|geld)~in(?!\p{L})`,
  'stopt stopte': String.raw`(?:daar ~mee|ermee)$`,
  'schrijft schreef': String.raw`~(?:miljoen|ton|euro)~af$|~in (?:een|zijn|haar|hun) (?:\p{Ll}+ )?brief aan ${higher}|~aan ${higher}`,
  'ligt lag': String.raw`op (?:koers|schema) met|dwars|~overhoop(?= met|[.,;:])|in de clinch|onder vuur (?:om|vanwege|wegens)`,
  'biedt bood': String.raw`~excuses|~(?:compensatie|schadevergoeding|subsidie)(?!\p{L})`,
  'zit zat': pattern`
    ~in (?:de|zijn|haar|hun) maag met
    |    ~krap bij kas
    |~met ~(?:schuld(?:en)?|kosten)(?!\p{L})
    |in (?:zwaar weer|geldnood)
    |met de handen in
    |met een (?:gat|tekort|probleem)
    |op één lijn|niet te wachten`,
  'zet zette': pattern`
    ~(?:deze|die|dat|een) (?:\p{Ll}+ )?stap(?:pen)?
    |~in op
    |~(?:stop|door|voort)$
    |(?:extra |meer |nu )?(?:hekken|camera's|boa's|handhavers|beveiligers)(?!\p{L})
    |vraagtekens
    |~een (?:streep|punt)|(?:een )?(?:streep|punt) (?:door|achter)
    |vaart achter|~op pauze|~op slot|de hakken
    |zich ~(?:in voor|schrap)`,
  'legt legde': pattern`
    ~ter inzage
    |~naast zich(?: neer)?
    |~(?:stil|vast|neer|voor|uit|op)$
    |~claim
    |~(?:miljoen|ton|euro|geld)~(?:in|bij|opzij)$
    |zich ~neer
    |de (?:bal|rekening|schuld) bij`,
  'roept riep': String.raw`~noodtoestand ~uit$|(?!herinneringen|vragen|beelden|emoties|weerstand)~op$|~op (?:om|tot)`,
  'wijst wees': String.raw`~(?:af|aan|toe|terug)$|daarop|er ~op dat|op (?:de|het) (?:wet|regels|afspraken|verantwoordelijkheid)`,
  'keurt keurde': String.raw`~(?:goed|af)$`,
  'voert voerde': pattern`
    ~(?:in|uit|door)$
    |~(?:\p{L}*beleid|regime|proef|experiment|koers)(?!\p{L})
    |~(?:gesprekken|overleg|onderhandelingen|actie tegen)`,
  'dringt drong': String.raw`~aan (?:op|bij)`,
  'stemt stemde': pattern`
    ~over (?:de|het|een) ~(?:\p{L}*weg|${paper}|\p{L}*plein|woningen|fusie|herindeling)(?!\p{L})
    |~in met|~(?:in|tegen)$`,
  'draagt droeg': String.raw`~(?:bij|over|af)$|~bij aan`,
  'past paste': String.raw`~(?<!niet )aan$|ervoor`,
  'koopt kocht': String.raw`~(?:aan|uit|op)$|~(?:pand|gebouw|grond|kerk|school|perceel|boerderij|hotel|\p{L}*terrein)(?!\p{L})`,
  'schuift schoof': pattern`
    ~(?:besluit|beslissing|keuze|probleem)~voor zich uit
    |~(?:bouw|aanleg|sloop|invoering|renovatie|verkoop|${paper})~(?:op de lange baan|vooruit|op|door)(?!\p{L})
    |~(?:door|vooruit|af)$`,
  'komt kwam': pattern`
    ~tot ~(?:keuze|besluit|oordeel|beslissing|akkoord|overeenkomst)
    |~(?:inwoners|ondernemers|bewoners|huishoudens|minima|verenigingen) ~tegemoet
    |er ~van ?af|~terug op ~${paper}|~tegemoet aan
    |in (?:actie|verzet|beroep)
    |~overeen$
    |~(?:afspraken|beloften?|verplichting(?:en)?)~na$`,
  'doet deed': pattern`
    ~(?:te weinig|te veel|niets|niks|onvoldoende|niet genoeg) (?:aan|voor|tegen|om|met (?:de|het) ~(?:klachten?|advies|adviezen|signalen|rapport|meldingen?))
    |~(?:aangifte|onderzoek naar|een beroep op|toezeggingen|afstand van)`,
  'draait draaide': String.raw`~terug$|~op voor`,
  'tekent tekende': pattern`
    ~(?:beroep|bezwaar|protest) aan
    |~(?:overeenkomst|contract|convenant|akkoord|(?:woon|regio|city)?deal|intentieverklaring)`,
  'stapt stapte': pattern`
    naar ~(?:rechter|rechtbank|Raad van State|hof)(?!\p{L})
    |uit ~(?:regeling|samenwerking|overleg|project|verband|veiligheidsregio|omgevingsdienst|convenant)(?!\p{L})
    |~over op`,
  'schaart schaarde': String.raw`zich ~achter`,
  'verwijst verwees': pattern`
    ~naar (?:de|het|een|zijn) ~(?:
      provincie|Rijk|minister|wet|regeling|regels|verordening|[Ii]nstituut|gemeente|rapport|advies|${paper}
    )(?!\p{L})`,
  'botst botste': String.raw`~met ~over`,
  'volgt volgde': pattern`
    (?:die|deze|dit|dat|het|de) ~(?:
      ontwikkeling(?:en)?|voorbeeld|advies|besluit|lijn|aanbeveling(?:en)?|\p{L}*beleid|voorstel
    )(?!\p{L})`,
  'kijkt keek': String.raw`~naar ~(?:partners?|\p{L}*partners|mogelijkheden|\p{L}*locaties?|opties|alternatieven|\p{L}*regeling)(?!\p{L})`,
  'twist twistte ruziet ruziede': String.raw`~(?:met|over) ~(?:gemeenten?|provincie|Rijk|minister|grens|kosten|rekening|${paper})(?!\p{L})`,
  'rolt rolde': String.raw`~uit$`,
  'wordt werd is was': pattern`
    ~(?:
      gedwongen (?:om|tot|te)
      |veroordeeld tot
      |in het (?:on)?gelijk gesteld
      |op de vingers getikt|aangeklaagd|gesommeerd|teruggefloten|aansprakelijk gesteld|voor de rechter gedaagd|berispt
      |verplicht (?:om|tot)
    )`,
};
