import { pattern } from '../pattern.ts';

// Nouns for a company, alone or at the end of a compound. As sources of patterns, without anchors; a capital at the head of a sentence counts too.

/** Only a company is called this: "bouwbedrijf", "modeketen", "netbeheerder". */
export const companyNoun = pattern`
  [\p{L}-]*(?:
    [Bb]edrijf|[Cc]oncern|[Oo]nderneming|[Dd]ochter(?:onderneming)?
    |(?<=\p{Ll}{3})(?:keten|reus|gigant|fabrikant|producent|groothandel)
    |[Bb]ouwgroep|[Dd]ienstverlener|[Aa]dviesgroep|[Ll]everancier|[Ii]nschrijver|[Vv]ervoerder|[Vv]erzekeraar|(?:[Nn]et|[Ss]poor)beheerder
    |(?<=(?:ucht|cheep)vaart|erzekerings|nergie|nvesterings|andels|[Bb]us|ervoers|[Tt]axi)maatschappij
    |(?<=[Aa]dvies|[Ii]ntegriteits|[Cc]onsultancy|[Ii]ngenieurs|[Aa]rchitecten|[Oo]nderzoeks|[Uu]itzend|[Cc]ommunicatie|[Rr]eclame|[Dd]etacherings|[Ii]ncasso
      |[Rr]echerche|[Oo]ntwerp|[Cc]ampagne|[Ww]ervings|[Bb]eveiligings)bureau
    |(?<=[Aa]dvocaten|[Aa]ccountants|[Mm]akelaars)kantoor|(?<=[Oo]nderzoeks)instituut
    |(?<=[Bb]ouw|[Aa]annemers)combinatie|(?<=[Pp]ensioen)(?:uitvoerder|belegger|administrateur)|[Ww]eb(?:winkel|shop)|[Ff]irma|[Mm]ultinational
    |[Ii]nvesteerder|[Cc]onsortium|[Uu]itgeverij|[Rr]ederij|[Ss]lachterij
    |(?<=[Zz]org|elzijns|eugdhulp|itzend|choonmaak|inderopvang)organisatie|[Bb]rouwerij|(?<=[Ss]oftware|[Cc]hip|accin|machine|phone|auto|truck|[Gg]ame)maker
    |(?<=[Tt]elecom|[Ii]nternet)provider|[Ss]tart-?up|[Zz]akenbank
  )`;

/** A company, or somebody who has one: "aannemer", "ontwikkelaar". */
export const traderNoun = pattern`
  [\p{L}-]*(?:
    [Aa]annemer|[Bb]ouwer|[Oo]ntwikkelaar|[Ee]xploitant|[Bb]aggeraar|[Ii]nstallateur|[Aa]rchitect|[Ee]igenaar|[Ii]mporteur|[Mm]akelaar|[Uu]itgever
    |[Ll]egger|[Ii]nitiatiefnemer|[Vv]erhuurder|[Aa]anbieder|[Cc]ateraar|[Bb]eveiliger|[Hh]ovenier|[Dd]etacheerder|[Aa]fvalverwerker|[Ii]nzamelaar
    |(?<=akket|[Pp]ost|aaltijd|[Tt]huis|[Ff]lits)bezorger
  )`;

/** What is said of whoever wins a contract: "gegund aan", "gunde de opdracht aan"; and the label before the name in a notice. */
export const awardedTo = pattern`
  (?:
    [Gg]eg[uo]nd|[Gg]unning
    |(?<!\p{L})gun(?:t|de|nen|den)(?=\s(?:de|het|een|deze)\s\p{L}*(?:opdracht|contract|werk|perceel|concessie|bouw|aanleg)\p{L}*\s)
  )(?:\s(?:de|het|een|deze)\s\p{L}+)?\saan
  |(?:[Oo]pdrachtnemer|[Cc]ontractant|[Gg]egunde\s(?:partij|ondernemer)):`;

/** Several of them, before a row of names. */
export const companyNouns = pattern`
  [\p{L}-]*(?:
    [Bb]edrijven(?=\s(?:als|zoals|waaronder))|(?<=\p{Ll})bedrijven|[Aa]annemers|[Bb]ouwers|[Ll]everanciers|[Vv]ervoerders|[Vv]erzekeraars
    |[Nn]etbeheerders|[Oo]ntwikkelaars|[Aa]dviesbureaus|[Ii]ngenieursbureaus|[Aa]rchitectenbureaus|[Ww]inkelketens|[Ss]upermarktketens
    |(?<=\p{Ll}{3})(?:reuzen|giganten|fabrikanten|producenten)
  )(?:,?\s(?:als|zoals|waaronder))?`;
