import { pattern } from '../pattern.ts';

/** What lib/identify/party-words.ts names. */
export const wordsOfParties = {
  politics: pattern`
    (?<!\p{L})(?:
      \p{L}*fracties?|fractie\p{L}+
      |partij(?:en|leiders?|genoten|bestuur|voorzitter|congres)?
      |Kamerl(?:id|eden)|raadsl(?:id|eden)|[Ll]ijsttrekkers?|lijstduwer|\p{L}*verkiezing\p{L}*|zetels?|\p{L}*coalitie\p{L}*|oppositie\p{L}*|wethouders?
      |Provinciale Staten
      |Statenl(?:id|eden)|gemeenteraad\p{L}*|moties?|stemm?en|stemden?|stemt|kandidaten|kiezers|politic(?:us|i)|peiling\p{L}*|kandida\p{L}+
      |partijprogramma|verkiezingsprogramma\p{L}*
    )(?!\p{L})`,
  partyLeft: pattern`
    (?<![\p{L}-])(?:
      (?:
        [Pp]artij(?:en)?|[Ff]ractie(?:voorzitter|leider)?s?|[Kk]amerl(?:id|eden)|[Rr]aadsl(?:id|eden)|[Ss]tatenl(?:id|eden)|[Ww]ethouders?
        |[Ll]ijsttrekkers?|lijstduwer|[Pp]artijleider|leden|kiezers|stem(?:men|t)?|aanhang|namens|lokale partij|[Cc]oalitiepartij(?:en)?
        |[Oo]ppositiepartij(?:en)?|[Rr]egeringspartij(?:en)?|(?<=\p{L}\s)lid
      )\s+(?:van\s+|op\s+|voor\s+|als\s+|uit\s+|namens\s+)?(?:de\s+|het\s+)?[‘“"']?
      |\b(?:namens|met|van|tussen|door)\s+(?:coalitiepartij(?:en)?|oppositiepartij(?:en)?)\s+
      |(?:
        [Ww]ethouder|(?:[Bb]urger|[Dd]uo-?)?[Rr]aadslid|[Ss]tatenlid|[Kk]amerlid|[Ff]ractie(?:voorzitter|leider)|[Ll]ijsttrekker
      )\s+(?:\p{Lu}[\p{L}.'’-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}){1,3}(?:van|voor|namens)\s+(?:de\s+|het\s+)?
      |(?<!\p{L})(?:[Dd]e\s+heer|[Mm]evrouw|[Cc]ollega)\s+(?:\p{Lu}[\p{L}.'’-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}){1,3}(?:van|namens)\s+(?:de\s+|het\s+)?
      |(?:[Mm]oties?|[Aa]mendement(?:en)?|[Rr]aadsvragen|[Zz]etels?|[Vv]erkiezingsprogramma)\s+van\s+(?:de\s+|het\s+)?
      |(?<!\p{L})(?:[Vv]oor|[Tt]egen|[Cc]oalitie|[Oo]ppositie):\s+
      |(?<!\p{L})[Ss]tem(?:den?|t|men)?\s+(?:de\s+|gewoon\s+|nooit\s+|altijd\s+)?
    )$`,
  partyRight: pattern`
    ^(?:
      -(?:
        \p{L}*[Kk]amer\p{L}*|leider|fractie\p{L}*|wethouders?|raadsl(?:id|eden)|raads\p{L}+|ministers?|voorman|voorvrouw|lijsttrekker|lijstduwer
        |voorzitter|senator(?:en|s)?|[Ss]taten\p{L}+|politic(?:us|i)|ers?|congres|motie|gedeputeerden?|burgemeesters?|stemmers?|kiezers
        |kandida(?:at|ten)|bewinds\p{L}+
        |staatssecretaris|prominent|achterban|oprichters?|partijleider|europarlementari\p{L}+|delegatie|verkiezingsprogramma
      )
      |['’]ers?\b
      |\s+(?:haalt|haalde|krijgt|kreeg|verliest|verloor|wint|won|stemt|stemde|komt op)\b[^.]{0,40}\bzetels?
      |\s+stemde\b|\s+stemt\b|\s*\(\d+\s+zetels?
    )`,
};
