import { pattern } from './pattern.ts';

/** What tells a town that governs from a town that lies, grows and feasts: for lib/identify/bodies/place-as-subject.ts. */
export const wordsOfTowns = {
  /** Verbs of who governs, orders, pays, answers and weighs: any other is that of a town as well. */
  governsByVerb: pattern`
    ^\s+(?:
      (?:
        accepteer|adviseer|antwoord|beantwoord|becijfer|bedank|begroot|behandel|beheer|bekostig|benoem|beoog|beoordeel|beperk|bepaal|bepleit|bereken
        |berisp|beschouw|beschuldig|bespaar|bestempel|bestraf|betreur|betwijfel|betwist|bevestig|bevorder|bevraag|bewaak|claim|compenseer|concludeer
        |constateer|dagvaard|declareer|digitaliseer|dreig|dwing|evalueer|experimenteer|faciliteer|financier|formuleer|fuseer|garandeer|gedoog|gelast
        |gebruik|gun|hergebruik|heroverweeg|hervorm|herzie|incasseer|informeer|initieer|inspecteer|inventariseer|kant|klaag|legaliseer|maan|meen
        |motiveer|onderbouw|onderschrijf|onderstreep|ontheft|ontken|ontraad|ontvouw|ontwerp|overtuig|overtreed|popel|probeer|protesteer|publiceer
        |raadpleeg|raam|realiseer|reageer|regel|registreer|renoveer|respecteer|saneer|schend|schors|spendeer|sponsor|stimuleer|streef|taxeer|toets
        |tolereer|twijfel|verantwoord|verbeter|verdedig|verdeel|verduidelijk|vergoed|vergun|verhuur|verkoop|verlang|verleng|verleen|verplicht|verruim
        |verscherp|verschuil|verstrek|versoepel|vertraag|vervang|verwerp|verwijt|verwijder|verzoek|verzuim|versnel|vorder|waarborg|waarschuw|wantrouw
        |weiger|wijzig|worstel
      )(?:t|d|de|te|dt)?
      |aanvaardt|aanvaardde|bekijkt|bekeek|bespreekt|besprak|beveelt|beval|beroept|beriep|streept|verzocht|vergaf|verkocht|onderschreef|ontwierp
      |verwierp|verweet|overtrad|dringt|drong|doneert|doneerde|int|inde|kapt|kapte|licht|lichtte|ontslaat|ontsloeg|polst|polste|kondigt|kondigde
      |voorziet|voorzag|verzet|verzette|bemoeit|bemoeide|herziet|herzag|dwong|hergebruikt|barst\s+van\s+de\s+(?:plannen|initiatieven)
    )(?!\p{L})`,
  /** What its people do, or use: "Breda koopt massaal zonnepanelen". */
  ofPeople: pattern`
    ^\s+\p{Ll}+\s+(?:[^.;:!?]{0,25}\s)?(?:
      massaal|steeds\s+(?:meer|minder|vaker)
      |(?:meer|minder)\s+(?:gas|water|stroom|energie)
      |(?:hoogste|laagste)\s+(?:huren|prijzen)|entree|roken
    )(?!\p{L})`,
  /** "De Bilt" where the weather is spoken of is who measures it. */
  weather: pattern`
    (?<!\p{L})(?:KNMI|sneeuw\p{L}*|regen\p{L}*|storm\p{L}*|graden|zomerse|tropische|vorst|weerstation|code\s+(?:geel|oranje|rood))(?!\p{L})`,
  /** "Hilversum" where programmes are spoken of is who makes them. */
  broadcasts: pattern`
    (?<!\p{L})(?:kijkers?|kijkcijfers?|televisie\p{L}*|tv-\p{L}+|programmering|omroepen|NPO|uitzend\p{L}+|zendt|serie|presentator\p{L}*)(?!\p{L})`,
  /** Of a school. */
  school: String.raw`(?<!\p{L})(?:leerlingen|scholieren|docent\p{L}*|school|scholen|vwo|havo|vmbo|eindexamen\p{L}*|rector)(?!\p{L})`,
  /** Topics in which towns are places: weather, traffic, crime, feasts, travel, the past. */
  leisure: pattern`
    (?<!\p{L})(?:
      festivals?|museum|musea|concert\p{L}*|toerist(?!enbelasting)\p{L}*|kermis|carnaval\p{L}*|marathon|sneeuw\p{L}*|regen\p{L}*|storm\p{L}*|hittegolf|files?|botsing
      |aanrijding|ongelu[kv]\p{L}*|schietpartij|steekpartij|verdachten?|overval\p{L}*|inbraak|inbraken|brand(?:weer)?|vakantie\p{L}*|hotels?
      |recept\p{L}*|wandel\p{L}*|fietsroute\p{L}*|eeuw|middeleeuwen|stadsrechten|oorlog|bevrijding|optocht|vuurwerkshow|theater|film|artiest\p{L}*
      |zanger\p{L}*|koningsdag|vierdaagse
    )(?!\p{L})`,
};
