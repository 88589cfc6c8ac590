import { seldom } from '../../detect/seldom.ts';

// What stands before or behind a place with a preposition where the two belong to a government: "een contract met", "in beroep tegen".

/** "De dwangsom moet aan Ede worden betaald" */
export const paidTo = seldom`^\s+(?:worden|wordt|werd|is|zijn|was)\s+(?:\p{Ll}+\s+){0,2}?(\p{Ll}{6,})(?!\p{L})`;
/** "de financiële situatie van Ede" */
export const finances = seldom`(?<!\p{L})[Ff]inanciële\s(?:situatie|positie|toestand|huishouding|gezondheid|problemen|zorgen|tekorten)\svan\s$`;
/** "De club huurt het veld van Ede" */
export const fromOwner = seldom`
  (?<!\p{L})(?:
    huur(?:t|de|den|en)|pacht(?:t?e?n?)|ko(?:opt|cht|chten|pen)|gekocht|overgenomen|overn(?:emen|am)
  )\s(?:[\p{Ll}\d]+\s){0,3}(?:
    grond|gronden|terrein|perceel|\p{L}*veld(?:en)?|\p{L}*gebouw|\p{L}*pand|sporthal|zwembad|school|kavels?|boerderij
  )\s+van\s+$`;
/** "Bij Ede werken 400 ambtenaren" */
export const hasStaff = seldom`^\s+werk(?:t|en|te|ten)\s(?:[\p{Ll}\d.]+\s){0,3}(?:ambtena(?:ar|ren)|boa['’]s|handhavers|beleidsmedewerkers|juristen|fte)(?!\p{L})`;
/** "De uitspraak betekent voor Ede dat" */
export const meansFor = /(?<!\p{L})beteken(?:t|de|en|den)\s+voor\s+$/u;
/** "ambtenaar bij Ede" */
export const officialAt = seldom`(?<!\p{L})(?:ambtena(?:ar|ren)|beleids(?:adviseur|medewerker)s?|handhavers?|griffier|gemeentesecretaris|planoloog|[Dd]atalek(?:ken)?)\s+bij\s+$`;
/** "in opdracht van Ede" */
export const onBehalf = seldom`(?<!\p{L})(?:in\s+opdracht|voor\s+rekening|op\s+kosten|(?:in\s+)?eigendom)\s+van\s+$`;
/** Verbs of those who deal with one another; of clubs, firms and schools as well. */
export const dealsWith = seldom`
  (?<!\p{L})(?:
    // They talk,
    praat|praten|praatten?|gepraat|overleg(?:t|gen|de|den|d)|onderhandel(?:t|en|de|den|d)|sprak(?:en)?|spreekt|spreken|gesproken
    // work together,
    |samen(?:werkt|werken|werkte|werkten|gewerkt|gaan|gegaan)
    |werk(?:t|en|te|ten)\s+(?:nauw\s+)?samen
    // become one, or act as one.
    |fuse(?:ert|ren|erde|erden)|gefuseerd|optrekken|opgetrokken
  )\s+(?:\p{Ll}+\s+){0,2}met\s+$`;
/** A company that "levert de werkplekken aan" */
export const supplies = seldom`(?<!\p{L})(?:lever(?:t|de|den|en)|verko(?:opt|cht|chten|pen)|verhuur(?:t|de))\s[^.;:!?]{2,60}\saan\s+$`;
export const caseAgainst = seldom`
  (?<!\p{L})(?:
    de\s+zaak
    |in\s+beroep\s+(?:wil|wilde|gaat|ging|gaan|gingen|kan|kon)
    |procede(?:ert|erde|ren|erden)
    |\p{L}*(?:rechtszaak|geding|beroep|bezwaar|bezwaren|bodemprocedure|schadeclaim)
  )(?:\s+(?:aan|in|ingediend|aangespannen|gemaakt|begonnen|verloren|gewonnen|gevoerd))?\s+tegen\s+$`;
export const expects = seldom`(?<!\p{L})(?:eis(?:t|en|te|ten)|vorder(?:t|en|de|den)|verwacht(?:en|te|ten)?|verlang(?:t|en|de|den)|wil(?:len|de|den)?)\s+(?:\p{Ll}+\s+){0,2}van\s+$`;
/** "werkt bij Ede als jurist" */
export const asOfficial = seldom`
  ^\s+als\s+(?:\p{Ll}+\s+)?(?:
    jurist|ambtenaar|beleids\p{L}+|boa|handhaver|projectleider|griffier|gemeentesecretaris|planoloog|stedenbouwkundige
    |wijkmanager
  )(?!\p{L})`;
export const meansForIt = seldom`^\s+(?:is\s+de\s+maat\s+vol(?!\p{L})|(?:betekent|betekende|geldt|gold|komt|kwam)\s)`;
/** The same where municipalities are spoken of. */
export const meansOrIs = /^\s+(?:betekent|betekende|geldt|gold|komt|kwam|is|was)\s/u;
export const isOfficial = seldom`
  ^(?:
    spreekt|spreken|sprak|spraken|teken(?:t|de|en|den)|getekend|onderhandel\p{L}*|advocat?en?|advocaat|dienst|\p{L}+dienst
    |woordvoer\p{L}*|projectleiders?|bestuurders?|wethouders?|ambtena(?:ar|ren)
  )$`;
export const hasOrMakes = seldom`
  ^\s+(?:(?:nu|eerder|zelf|daarvoor|hiervoor|onlangs|al)\s+)?(?:
    heeft|had|wil|wilde|maakt|maakte|doet|deed|neemt|nam|geeft|gaf|voert|voerde|opstelt|opstelde|indient|indiende|presenteert
    |presenteerde|krijgt|kreeg|verleent|verleende|verstrekt|verstrekte|oplegt|oplegde|afgaf|afgeeft|introk|intrekt|aanvraagt
    |aanvroeg|vaststelt|vaststelde|sluit|sloot|afsluit|afsloot|hanteert|hanteerde|betaalt|betaalde|afwees|afwijst
  )(?!\p{L})`;
/** "moet van Ede", and what: "de schuur afbreken", but "moet van Ede naar Zwolle" and "mag van Ede houden" */
export const mayOrMust = seldom`(?<!\p{L})(?:moet(?:en)?|moest(?:en)?|mag|mogen|mocht(?:en)?|hoeft|hoeven)\s(?:\p{Ll}+\s)?van\s+$`;
export const toBeDone = seldom`^\s+(?:de|het|zijn|haar|hun|geen)\s[^.,;:!?]{2,50}\p{Ll}{3,}(?:en|aan)(?=[.,;:!?]|$)`;
