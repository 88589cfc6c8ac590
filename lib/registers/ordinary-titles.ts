// Titles of the Algorithm Register, and the letters behind them, that stand for a policy, a tax, a department or a product far more often than for the algorithm that bears
// them: "het GLB", "het KCC", "Kinderbijslag", "het programma Aardgasvrij". GENERAL KNOWLEDGE of Dutch as government writes it.

/** Letters, as they are written. */
const letters = new Set(
  `ABN BAS BEAR BMS BRP BWV DAC6 DAR DNI EVA GLB GTB HSTV IPV KCC KVB KVV LAA MRB OBB OBN OBV OIB OVB POC RME RMS RPI RTA SDQ SIA SMTR STS TBD
  TEK TKA VKA VUM WIBON WKA`.split(/\s+/),
);

/** Words, in small letters. */
const phrases = new Set(
  `aardgasvrij|aio-aanvulling|beveiligd mailen|betalingsregeling burger|bepalen woz-waarde|berekening van alimentatie|beoordeling aow-verstrekking|bodycam
  |bouwactiviteit omgevingsplan|bouwactiviteit technisch|brug management systeem|burgerzaken|camera-identificatie|cameratoezicht verkeersmaatregel
  |cameratoezicht verkeersmaatregelen|centric|centric leefomgeving|chatbot|cody|copilot|crowd monitoring|deepl|deepl pro|digitale aanvragen burgerzaken|documentonderzoek
  |duurzaamheidsmonitor|dynamische openbare verlichting|e-mail beveiliging|energielabelgenerator|ep-online|fraudebestrijding|gamification|gedragsgroepen|geluidsensoren
  |geluidsmodel|geomilieu|gezonde gebiedsontwikkeling|github copilot|glasgow coma scale|google gemini|handhaving illegale onderhuur|handhaving illegale vakantieverhuur
  |huurprijscalculator|immateriële schade|inkomensverklaring|inkoopsoftware|intake schuldhulpverlening|jeugdgezondheidszorg|kentekenherkenning|kiesgerechtigden
  |kinderbijslag|klantonderzoeken|klantsignalen|klinkende taal|kot-regeling|lakken van documenten|landelijke aanpak adreskwaliteit|legesberekening
  |loki|loonwaardemetingen|luchtkwaliteitsmodel|luchtvaartband|mai|management drives|meldingen invoeren|meldingen openbare ruimte|module zorg|mr. fill
  |non-competitive|notuleren van raadsvergaderingen|octobox|omgevingswet|onderhoud wagenpark|opbrengsten straatparkeren|openbaar betekenen|parkeercontrole|parkeervergunning
  |politiek plein|polpo|power bi|premiedifferentiatie werkloosheidswet|prestatiemonitor|psychosociale gezondheid|rapportage en prognose|referentieraming
  |risicoverevening|sancties|scanauto|signalen|slim vegen|slimme bril|slimme prullenbak|slimme verlichting|sociaal domein|startende ondernemers|stedelijk water
  |stemgerechtigde|stemgerechtigden|stichtingen en verenigingen|struck|telecomaanbieders|toekennen uitkering participatiewet|toeristische verhuur
  |toezicht op juiste kwalificatie arbeidsrelaties|transfer|uitkering participatiewet|velma|vergunningverlening wonen|verhuisaangiftes|verkeersinformatiesysteem
  |verkeersregelinstallatie|verslagen van raadsvergaderingen|vervanging lichtmasten|vroegsignaleren van schulden|vroegsignalering schulden|voorschoolse educatie
  |wegenrisico’s|wegbeheersystematiek|wet keten aansprakelijkheid|wet opkoopbescherming|wettelijke verplichtingen publiceren|wijkaanpak|winter controle
  |woonbouwlocaties|woz taxatie|youforce|zet informatie om in spraak|zicht op ondermijning|zivver|zorgvraagtypering`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** Whether a title says nothing of an algorithm by itself: its organisation has to be on the page, and the word for what it is beside it. */
export const isOrdinaryTitle = (text: string): boolean => letters.has(text) || phrases.has(text.toLowerCase());
