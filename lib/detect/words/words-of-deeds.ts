import { pattern } from '../pattern.ts';

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
      |voert\s+\p{L}+\s+in|trekt\s+[^.]{1,40}\s+uit(?=[.,;]|$|\s(?:voor|om)\s)|stelt\s+[^.]{1,60}\s+(?:vast|beschikbaar)
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
  governTogether: pattern`
    ^${otherPlaces}\s+(?:
      willen|wilden|gaan\s+(?:samen|in|fuseren)|eisen|eisten|vragen|vroegen|betalen|betaalden
      |(?:roepen|riepen)\s+(?!herinneringen|beelden|vragen|gevoelens)[^.;:!?]{2,60}\sop|besluiten|besloten|onderzoeken|onderzochten|overwegen
      |investeren|investeerden|verbieden|verboden|weigeren|weigerden|steunen|steunden|stemmen|stemden|pleiten|tekenen|tekenden|ondertekenden|trekken
      |trokken|stoppen|stopten|stellen|stelden|bezuinigen|werken\s+(?:[^.;:]{0,30}\s)?(?:samen|aan)|werkten\s+(?:[^.;:]{0,30}\s)?(?:samen|aan)|sluiten
      |sloten
      |krijgen\s+(?:(?:samen|ieder|elk|ook|nog|ruim|bijna)\s+){0,2}(?:
        subsidie|geld|extra|€
        |[\d.,]+\s+(?:miljoen|miljard|ton)(?!\s+(?:bezoekers|toeristen))
      )
      |hebben\s+[^.;:]{0,60}(?<!\p{L})(?:
        de\s+(?:taak|plicht|opdracht|zorgplicht)|ingestemd|aangevraagd|ingediend|besloten|toegezegd|getekend|ondertekend|afgesproken|gereserveerd
        |uitgesproken|bezwaar|beroep|kenbaar\s+gemaakt|kennen\s+gegeven|aangegeven
      )
      |zijn\s+(?:
        akkoord|tegen|voor|het\s+(?:niet\s+)?eens|bereid|eigenaar|aandeelhouder
        |(?:niet\s+|ook\s+)?(?:blij|tevreden|ontevreden)\s+(?:met|over)\s+(?:het|de|dit|deze)\s+(?:
          besluit|plan(?:nen)?|voorstel|uitspraak|akkoord|regeling|afspraken|vergunning|subsidie
        )
      )
      |(?:
        zoeken|zochten|helpen|hielpen|kiezen|kozen|voeren|voerden|gebruiken|gebruikten|sturen|stuurden|kopen
        |kochten|delen|deelden|verhogen|verhoogden|verlagen|verlaagden|schrappen|schrapten|kregen(?!\s+te\s+maken)|reserveren|reserveerden|verlenen
        |verleenden|beheren
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
