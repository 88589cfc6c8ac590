import { otherPlaces } from './words-of-deeds.ts';
import { pattern } from '../pattern.ts';

/** Who has money for other governments. */
const higherUp = pattern`
  (?:
    (?:het\s+)?(?:[Rr]ijk|kabinet|[Mm]inisterie(?:\s+van\s+\p{Lu}\p{L}+(?:\s+\p{Lu}?\p{L}+)?)?)
    |de\s+(?:[Ss]taat|[Rr]ijksoverheid|regering|minister|staatssecretaris|provincie)
    |Den\s+Haag
  )`;
/** What they give, and seldom to a club or for a show. */
const given = pattern`
  [^.;:!?]{0,60}(?<!\p{L})(?:
    geld|euro|miljoen(?:en)?|ton|bijdrage|subsidie|steun|toestemming|vergunning|opdracht|tijd|ruimte|gelijk|brief|boete|aanwijzing|uitstel|compensatie
    |budget|brug|weg|station|azc|woningen|opvang\p{L}*
  )`;
const money = pattern`
  (?:
    €\s?[\d.,]+|[\d.,]+\s+(?:miljoen|miljard|ton|euro)|miljoenen(?:\s+euro(?:['’]s)?)?
    |(?:een|geen|extra)\s+(?:\p{Ll}+\s+)?(?:subsidie|bijdrage|geld)
  )`;

/** What others have to do with a place that can only be its government: what lib/identify/bodies/dealings.ts looks for, and says. */
export const wordsOfDealings = {
  quotedBefore: pattern`
    (?:[”"’'»]\s*,?|,)\s+(?:zo\s+)?(?:
      zegt|zei|stelt|stelde|meldt|meldde|schrijft|schreef|vindt|vond|reageert|antwoordt|benadrukt|verklaart|waarschuwt|aldus
    )\s+(?:ook\s+)?(?:het\s+\p{Lu}\p{Ll}+e\s+)?$`,
  stateMoney: pattern`
    ^(?:${otherPlaces})?\s+(?:
      (?:krijg(?:t|en)|kregen|kreeg|ontvang(?:t|en)|ontvingen|ontving)\s+(?:[^.;:!?]{0,40}\s)?(?:van|uit)\s+${higherUp}${given}
      |(?:krijg(?:t|en)|kregen|kreeg|ontvang(?:t|en)|ontvingen|ontving)\s+${given}\s(?:van|uit)\s+${higherUp}
      |(?:kan|kunnen|mag|mogen|gaat|gaan)\s+(?:[^.;:!?]{0,40}\s)?(?:geld|subsidie|steun|bijdrage)\s+(?:van|uit)\s+${higherUp}
    )(?!\p{L})`,
  stateMoneyAfter: String.raw`^\s+(?:[^.;:!?,]{0,20}\s)?${money}\s+(?:[^.;:!?]{0,30}\s)?(?:van|uit|aan)\s+${higherUp}(?!\p{L})`,
  dealtWith: pattern`
    (?<!\p{L})(?:
      (?:kort\s+geding|rechtszaak|bodemprocedure|procedure|(?:hoger\s+)?beroep|bezwaar)\s+tegen
      |(?:dwangsom(?:men)?|boetes?|schadevergoeding|subsidies?|vergunning(?:en)?|rijksbijdrage)\s+(?:[^.;:!?,]{0,30}\s)?aan
      |(?:in\s+opdracht|voor\s+rekening|in\s+eigendom|eigendom|op\s+verzoek|op\s+kosten|namens\s+het\s+college)\s+van
      |(?:jurist|ambtenaar|beleidsmedewerker|beleidsadviseur|projectleider|handhaver|woordvoerder|wijkmanager|stadsarchitect)\s+(?:voor|van)
      |(?:praat|praten|overlegt|overleggen|onderhandelt|onderhandelen)\s+(?:\p{Ll}+\s+){0,2}met
      |in\s+(?:loon)?dienst\s+(?:\p{Ll}+\s+){0,3}(?:bij|van)|in\s+(?:nauw\s+|goed\s+)?(?:samenspraak|overleg|samenwerking|afstemming)\s+met
      |(?:bestuurs|dienstverlenings|samenwerkings|uitvoerings)overeenkomst\s+met
      |(?:gemeenschappelijke\s+regeling|onderhandelingen|bestuurlijk\s+overleg|convenant|(?:huur|koop|erfpacht)overeenkomst)\s+met
      |(?:
        besluit(?:en)?|beleid|\p{Ll}+beleid|begroting|verordening|jaarrekening|subsidieregeling|coalitieakkoord|raadsbesluit|omgevingsvisie
        |bezuinigingen|ambtena(?:ar|ren)|antwoorden|beantwoording|\p{Ll}*subsidie|\p{Ll}*vergunning|toestemming|ontheffing|jaarstukken
      )\s+van
      |(?:betaald|betalen|betaalt|betaalde|uitgekeerd|overgemaakt|toegekend|verleend)\s+aan
      |(?:vroeg|vraagt|verzoekt|verzocht|schrijft|schreef)\s+[^.;:!?]{0,30}(?:burgemeester|wethouder|college|gedeputeerde|provincie)(?!\p{L})[^.;:!?]{0,40}\saan
      |(?:[Rr]echter|[Rr]echtbank|Raad\s+van\s+State|[Oo]mbudsman)(?!\p{L})[^.;:!?]{0,50}\smet
    )\s+$`,
  gotFrom: String.raw`(?<!\p{L})(?:krijg(?:t|en)?|kreeg|kregen|ontving(?:en)?|ontvangt|ontvangen)\s+(?:[^.;:!?,]{0,20}\s)?van\s+$`,
  whatIsGot: pattern`
    ^\s+(?:[^.;:!?,]{0,40}\s)?(?:
      \p{L}*vergunning(?:en)?|toestemming|subsidie|boetes?|dwangsom|brief|aanslag|uitkering|opdracht|waarschuwing|gelijk|ontheffing|schadevergoeding|uitstel
    )(?!\p{L})`,
  dealtAfter: String.raw`^\s+(?:\p{Ll}+\s+){0,3}(?:eens|oneens)(?!\p{L})`,
  isRight: pattern`
    (?<!\p{L})(?:\p{L}*[Rr]echter|[Rr]echtbank|Raad\s+van\s+State|Hoge\s+Raad|Afdeling|(?:[Gg]erechts)?[Hh]of)(?!\p{L})[^.;:!?]{0,40}$`,
  isRightAfter: String.raw`^\s+(?:\p{Ll}+\s+){0,3}(?:(?:on)?gelijk|in\s+het\s+(?:on)?gelijk)(?!\p{L})`,
  instruments: pattern`
    ^\s+(?:
      heeft|had|neemt|nam|voegt|voegde|past|paste|wijzigt|wijzigde|schrapt|schrapte|maakt|maakte|stelt|stelde|kent|kende|wil|gaat
    )\s+(?:[^.;:!?]{0,80}(?<!\p{L}))?(?:
      APV
      |(?:afval|bomen|huisvestings|inspraak|subsidie|referendum)?verordening(?:en)?
      |bestemmingsplan(?:nen)?|omgevingsplan(?:nen)?|omgevingsvisie|omgevingsvergunning(?:en)?|structuurvisie|woonvisie
      |(?:programma|meerjaren)?begroting|coalitieakkoord|collegeakkoord|parkeerbeleid|coffeeshopbeleid|minimabeleid|subsidiebeleid|evenementenbeleid
      |hondenbelasting|toeristenbelasting|ozb|onroerendezaakbelasting|afvalstoffenheffing
    )(?!\p{L})`,
  underOthers: pattern`
    ^\s+(?:is|was|werd|wordt|staat|stond|kwam|komt)\s+(?:
      (?:[^.;:!?]{0,40}\s)?door\s+de\s+(?:
        rechter|rechtbank|provincie|minister|staatssecretaris|Raad\s+van\s+State|toezichthouder|ombudsman|accountant
      )
      |(?:(?!door\s)\p{Ll}+\s+){0,3}onder\s+(?:(?:financieel\s+|preventief\s+|verscherpt\s+)?toezicht|curatele)(?!
        \s+van\s+(?!de\s+(?:provincie|minister|staatssecretaris)|het\s+(?:[Rr]ijk|ministerie|kabinet)|\p{Lu}\p{Ll}+(?:[.,;]|$))
      )
    )(?!\p{L})`,
  policy: pattern`
    (?<!\p{L})(?:
      lokale?|verbod(?:en)?|\p{Ll}+verbod(?:en)?|handhav\p{L}*|beleid|subsidie\p{L}*|vergunning\p{L}*|inwoners|belasting\p{L}*|bestuur\p{L}*
      |woningbouw
    )(?!\p{L})`,
  particleAtEnd: pattern`
    ^(?:
      (?:trekt|trok)\s[^.;:!?]{2,60}(?:euro|miljoen|ton|geld|budget)[^.;:!?]{0,30}\suit
      |(?:voert|voerde|dient|diende)\s[^.;:!?]{2,80}\sin
      |(?:schaft|schafte|wijst|wees)\s[^.;:!?]{2,80}\saf
      |(?:stelt|stelde)\s[^.;:!?]{2,80}\s(?:beschikbaar|vast)
      |(?:legt|legde)\s[^.;:!?]{2,80}\s(?:aan|op|vast)
      |(?:keurt|keurde)\s[^.;:!?]{2,80}\s(?:goed|af)
      |(?:vraagt|vroeg)\s[^.;:!?]{2,80}\saan
      |(?:gooit|gooide)\s[^.;:!?]{0,40}(?:tarie(?:f|ven)|\p{L}*belasting(?:en)?|lasten|leges|ozb)\s(?:[^.;:!?]{0,15}\s)?omhoog
    )(?=[.,;:!?]|\s+(?:voor|om|en|per|omdat|na|waarmee|zodat)\s|$)`,
  merging: pattern`
    ^\s+(?:
      (?:[^.;:!?]{0,80}\s)?(?:samenvoeging|herindeling|fusiegemeente|gemeentefusie)(?!\p{L}|\s+van\s+(?:het|de)(?!\s+gemeente))
      |(?:[^.;:!?]{0,60}\s)?(?:samengaan|samenging|fuseren|fuseert|fuseerde)\s+met(?:\s+de)?\s+(?:buur)?gemeente
      |(?:ontstond|ontstaat|is|was|werd)\s(?:[^.;:!?]{0,60}\s)?(?:fusie|samengaan|samenvoegen)\s+van(?:\s+de)?(?:\s+\p{Ll}+)?\s+gemeenten(?!\p{L})
    )`,
  ofMerged: String.raw`(?<!\p{L})(?:opdeling|opsplitsing|opheffing|grondgebied|dorpen|kernen|del(?:en)|deel)\s+van\s+$`,
  asFirst: pattern`
    ^\s+\p{Ll}+\s+(?:[^.;:!?]{0,40}\s)?als\s+(?:de\s+)?(?:
      eerste|tweede|enige|laatste|grootste|kleinste|kleine|grote|zelfstandige|nieuwe
    )\s+(gemeente|provincie)(?!\p{L})`,
  theOneThatIs: pattern`
    (?<!\p{L})(?:
      gemeente\s+(?:die|waar\p{Ll}*|met|zonder|in)\s[^.;:!?]{3,100}
      |(?:enige|eerste|tweede|laatste|grootste|kleinste|rijkste|armste|nieuwe|andere|volgende)\s+gemeente(?:\s+[^.;:!?,]{2,60})?
    )\s(?:is|was|wordt|blijft|heet)\s+$`,
};
