// Where the courts sit, and which court took over from one that is no more. Wet op de rechterlijke indeling; general knowledge.

/** Courts of before 2013 that bore the name of their seat: "de rechtbank te Zutphen" is that one. They stand in unlisted-bodies.ts. */
export const hadItsOwnCourt: ReadonlySet<string> = new Set([
  ...['Arnhem', 'Leeuwarden'].map((seat) => `Gerechtshof ${seat}`),
  ...'Arnhem|Zutphen|Almelo|Zwolle|Zwolle-Lelystad|Maastricht|Roermond|Utrecht|Haarlem|Alkmaar|Assen|Groningen|Leeuwarden|Dordrecht|Breda|Middelburg'
    .split('|')
    .map((seat) => `Rechtbank ${seat}`),
  "Rechtbank 's-Hertogenbosch",
]);

/** Court → towns where it sits: "rechtbank in Almelo". */
export const courtSeats: Record<string, string[]> = {
  'Rechtbank Amsterdam': ['Amsterdam'],
  'Rechtbank Den Haag': ['Den Haag', "'s-Gravenhage", 'Gouda', 'Leiden'],
  'Rechtbank Gelderland': ['Arnhem', 'Zutphen', 'Nijmegen', 'Apeldoorn'],
  'Rechtbank Limburg': ['Maastricht', 'Roermond'],
  'Rechtbank Midden-Nederland': ['Utrecht', 'Almere', 'Lelystad', 'Amersfoort'],
  'Rechtbank Noord-Holland': ['Haarlem', 'Alkmaar', 'Zaandam', 'Zaanstad'],
  'Rechtbank Noord-Nederland': ['Groningen', 'Leeuwarden', 'Assen'],
  'Rechtbank Oost-Brabant': ["'s-Hertogenbosch", 'Den Bosch', 'Eindhoven'],
  'Rechtbank Overijssel': ['Zwolle', 'Almelo', 'Enschede', 'Zwolle-Lelystad'],
  'Rechtbank Rotterdam': ['Rotterdam', 'Dordrecht'],
  'Rechtbank Zeeland-West-Brabant': ['Breda', 'Middelburg', 'Tilburg', 'Bergen op Zoom'],
  'Gerechtshof Amsterdam': ['Amsterdam'],
  'Gerechtshof Arnhem-Leeuwarden': ['Arnhem', 'Leeuwarden'],
  'Gerechtshof Den Haag': ['Den Haag', "'s-Gravenhage"],
  "Gerechtshof 's-Hertogenbosch": ["'s-Hertogenbosch", 'Den Bosch'],
};
