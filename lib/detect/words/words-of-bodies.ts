import { pattern } from '../pattern.ts';

const capitalised = String.raw`\p{Lu}[\p{L}'’-]+`;
/** A name of several words, whatever small words stand between. */
const looseName = String.raw`${capitalised}(?:\s+(?:aan|op|en|den|de|het|${capitalised})){0,4}`;
/** One that ends where its last capital does. */
const wholeName = String.raw`${capitalised}(?:\s+(?:(?:aan|op|en|den|de|het)\s+){0,2}${capitalised}){0,3}`;
const nextInRow = String.raw`(?:\s*,\s+${looseName})`;

/** What lib/identify/bodies and rows.ts look for; what each says is told there. */
export const wordsOfBodies = {
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
  merrymaking: pattern`
    ^\s+(?:(?:wil|wilde|gaat|ging|kan|mag|zal|blijft)\s+)?(?:[^.;:!?]{0,40}\s)?(?:
      feest(?:en|vieren)?|dansen|vieren|genieten|zingen|juichen|swingen|lachen|carnaval\p{L}*|winnen|promoveren|scoren|revanche|kampioen\p{L}*
      |uit\s+(?:zijn|haar)\s+dak
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
      |(?:vrouwen|mannen|dames|heren|zaal|beach|top|jeugd)?(?:basket|korf|hand|volley|honk)bal(?!veld)\p{L}*
      |ijshockey\p{L}*|kampioen\p{L}*|selectie(?!procedure|\s+van)|(?:na|voor|bij)\s+(?:de\s+)?rust|zege|landstitels?|speelsters?
      |met\s+(?:\p{Ll}+\s+)?\d{1,2}-\d{1,2}|(?:won|verloor|versloeg)\s+(?:\p{Ll}+\s+){0,2}(?:van|met)\s+(?:\p{Lu}|\d)\p{L}*|slotfase|degrad\p{L}+
      |(?:meeste|beste|grootste)\s+kansen|(?:gunstige|zware)\s+loting|promoveren|bekerfinale
      |etappe|peloton|derby|(?:halve|kwart|achtste)\s+finales?|(?:bekers?|titel)strijd|om\s+de\s+(?:\p{Ll}+\s+)?titel|strafworp\p{L}*|strafbal\p{L}*
      |slotseconden?|slotminu(?:ut|ten)
      |blessuretijd|herkansing(?:en)?|(?:gele|rode)\s+kaart|tuchtcommissie|shirtsponsor|hekkensluiter|middenmoot|waterpolo\p{L}*|rugby\p{L}*
      |tennissers?|tennisster|tegen\s+de\s+uitslag(?!\s+van)|wedstrijdleiding|aanvoerders?|spits\s+van\s+\p{L}+\s+(?:kopen|halen|huren)
      |punten(?:verlies|aftrek|deling)|(?:eerste|tweede|derde|vierde)\s+divisie|hoofdklasse|speelronde
      |schaats(?:er|ster)s?|wielrenners?|spits\s+(?:te\s+)?(?:kopen|halen|aantrekken|huren|verkopen|verhuren)
      |(?:koopt|kocht|huurt|huurde|haalt|haalde)\s+(?:een\s+|de\s+)?spits
    )(?!\p{L})`,
  learning: pattern`
    (?<![\p{L}-])(?:
      rector(?:en)?|universite\p{L}*|hogescho\p{L}+|faculteit\p{L}*|hoogleraar|hoogleraren
      |opleiding(?:en)?\s+(?:\p{Lu}\p{L}+|psychologie|geneeskunde|rechten)
      |opleidingen\s+in\s+het|eredoctora\p{L}+|promovend\p{L}+|promotieplaats\p{L}*|universiteitskrant|decaan|TU\s+\p{Lu}\p{L}+|studieadvies|masteropleiding
    )(?!\p{L})`,
  oldTimes: pattern`
    (?<!\p{L})(?:
      (?:(?:[89]|1[0-8])d?e|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende)\s+eeuw
      |[Mm]iddeleeuw\p{L}*|Hanzeverbond
    )(?!\p{L})`,
  longAgo: pattern`
    (?<!\p{L})(?:
      (?:
        [Ii]n|sinds|anno|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      )\s+(?:het\s+jaar\s+)?(?:1[0-7](?!00|50)\d\d|180[1-9]|181[0-3])(?![\d\p{L}]|[.,]\d|\s+(?:woningen|huizen|euro|inwoners|mensen|gevallen))
      |Bataaf(?:s|se)|Lodewijk\s+Napoleon|Koninkrijk\s+Holland|[Tt]achtigjarige\s+Oorlog|stadhouder|Spanjaarden
      |(?:hertog|graaf)\s+(?:van|\p{Lu}\p{L}+)
    )(?!\p{L})`,
  localGovernment: pattern`
    (?<!\p{L})(?:
      (?:(?:regio|buur|fusie|haven|rand|kust|grens|centrum|eiland|plattelands)?gemeente)(?!archief|museum|werf)\p{L}*|college|wethouders?|B en W|B&W
      |burgemeesters?|raadsvragen|raadsl(?:id|eden)|raadsvergadering\p{L}*
      |raadsbesluit\p{L}*|raadsfracties?|stadhuis|stadsbestu\p{L}+|coalitieakkoord|herindeling\p{L}*
    )(?!\p{L})`,
  provincialGovernment: pattern`
    (?<!\p{L})(?:
      provincies?|provinciebestuur|gedeputeerden?|(?:provinciale|gedeputeerde) staten|statenverkiezing\p{L}*|statenzaal|statenleden|statenlid
      |statenfractie
    )(?!\p{L})`,
  nationalGovernment: pattern`
    (?<!\p{L})(?:kabinet\p{L}*|ministers?|ministerie|staatssecretaris|premier|Tweede Kamer|Kamer\p{L}*|Binnenhof|Rijk|landelijke?)(?!\p{L})`,
  waterBoardWords: pattern`
    (?<![\p{L}-])(?:
      (?:hoogheemraad|heemraad|water)schap\p{L}*|waterschaps\p{L}+|wetterskip|dijkgra(?:af|ven)|heemra(?:ad|den)|peilbesluit\p{L}*|unie van waterschappen
    )(?!\p{L})`,
  congregation: pattern`
    ^(?:
      .*(?:
        hervormd|gereformeerd|protestants|evangelisch|christelijk|luthers|remonstrants|vrijgemaakt|jood|israëlitisch|doopsgezind|kerkelijk|vrijzinnig
      )s?e?
      |hersteld|baptisten-?|pinkster-?|kerk-?
    )$`,
  otherOffices: pattern`
    (?:
      [Ww]ethouder|[Gg]edeputeerde|[Cc]ommissie|[Aa]fdeling|[Dd]irecteur|[Dd]irectie|[Pp]ortefeuille|[Dd]ienst|[Ss]ector|[Ff]aculteit|[Rr]aad
      |[Mm]anager|[Vv]ergadering|[Oo]verleg
    )(?:\s+(?:van|voor))?\s+$`,
  atTheMinistry: pattern`
    (?<!\p{L})(?:(?:[Tt]op)?[Aa]mbtena(?:ar|ren)|top|collega|[Ss]ecretaris-generaal|[Bb]ewindsman|[Bb]ewindsvrouw|topman)\s+(?:van|bij|op)\s+$`,
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
  supervision: pattern`
    (?<!\p{L})(?:
      boetes?|opheldering|gezichtsherkenning\p{L}*|privacy\p{L}*|persoonsgegevens|datalek\p{L}*|camera\p{L}*|rechter|rechtbank|handhav\p{L}+
      |overtred\p{L}+|AVG|waarschuwt|waarschuwde|klachten|werkloz?en|bijstand\p{L}*|politie|raadde|adviseert|adviseerde|kritisch|concludeert
      |concludeerde|constateert|constateerde|oordeelt|oordeelde|onderzoekt|onderzocht
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
    ^${nextInRow}*,?\s+en\s+(?:nog\s+)?(?:in\s+)?(?:nog\s+)?(?:
      (?:\p{Ll}+\s+|\d+\s+)?(?=andere\s|overige\s|omliggende\s|omringende\s|naburige\s)
      |${looseName},\s+(?:alle\s+)?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)\s+(?:\p{Lu}?\p{Ll}+e\s+)?
    )((?:(?:andere|overige|omliggende|omringende|naburige)\s+)?(gemeenten|provincies|waterschappen))(?!\p{L})`,
  /** "Ede en Wageningen gaan verder als één gemeente" */
  rowToOne: pattern`
    ^${nextInRow}*,?\s+en\s+${wholeName}\s+(?:
      gaan|gingen|willen|wilden|moeten|moesten|kunnen|zullen|zouden|zijn|worden|werden|vormen|vormden|fuseren|fuseerden|blijven|hebben
    )(?=\s)[^.;:!?]{0,60}\s((?:één|een|1|dezelfde)\s(?:nieuwe\s|grote\s|grotere\s|zelfstandige\s)?(gemeente))(?!\p{L})`,
  /** "Dordrecht, Zwijndrecht en Sliedrecht. Sinds 2006 werken deze gemeenten samen" */
  rowOfTheseBefore: pattern`
    ^${nextInRow}{0,12},?\s+en\s+${wholeName}[.:;]\s+
    [^.;:!?]{0,50}((?:[Dd]eze|[Dd]ie)\s(?:\p{Ll}+\s)?(gemeenten|provincies|waterschappen))(?!\p{L})`,
  rowGap: pattern`
    ^(?:\s*\([^()]{1,60}\))?(?:
      \s*[,;]\s*(?:(?:en|of|maar ook|alsmede|evenals|als ook)\s+)?
      |[,;]?\s*\n\s*(?:(?:[•·*–-]|\d{1,2}[.)])\s*)?|\s+\d{1,2}[.)]\s+
      |\s+(?:en|of|en\/of|&|alsmede|evenals|als)\s+|\s*\/\s*
    )(?:(?:de|het|die van|van|anderzijds)\s+)?(?:sinds\s+(?:\p{Ll}+\s+)?\d{4}\s+)?(?:\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?(?:\s*,\s*|\s+en\s+))?$`,
};
