import { wordsOf } from '../detect/brought-words.ts';
import { keyOfName } from '../detect/kinds/kind-rules.ts';
import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';
import type { Sighting } from '../mention.ts';
import { otherInitials } from './local-party-names.ts';

// A company that no register has and no mention names: found in a row of others, or by what is told of it.

/** What a company may be called, as the source of a pattern: "Inter Access", "Van Wijk & Co", "Online.nl". */
export const companyName = String.raw`\p{Lu}[\p{L}\d&+.’'-]*[\p{L}\d+](?:\s(?:(?:&|van|de|der|den)\s){0,2}\p{Lu}[\p{L}\d&+.’'-]*[\p{L}\d+]){0,2}`;
const givenName = wordsOf('givenName');
/** Who stands among companies and is none. */
const isNoCompany = new RegExp(
  pattern`
    ^(?:
      Stichting|Vereniging|Universiteit|Hogeschool|Milieudefensie|Greenpeace|Natuurmonumenten|Staat|Rijk|Kamer|Europa|Europese
      |Nederland(?:se?)?|RTV|Omroep|Vrijwilligers|Bewoners|Buurthuis|Wijkcentrum|Basisschool|Duitsland|Frankrijk|België|China
      |Amerika|Amerikaanse|Rusland|Japan|Brussel|Parijs|Londen|Berlijn|De|Het|Een|Dit|Dat|Die|Er|Ook|Als|Maar|Dan|Daar|Hij|Zij|Ze
      |We|Wij|Ik|Je|U
      // Who helps, and is for no profit.
      |Amnesty|Slachtofferhulp|Scouting|Humanitas|Oxfam|Cordaid|Unicef|Halt|Pax|Veilig\sThuis|Leger|Artsen|Bits|Erasmus|Cliniclowns
    )(?:\s|$)
    |(?:bond|hulp|partij|vereniging|club|unie|universiteit|museum|krant|dagblad|omroep)$`,
  'iu',
);

/** More given names, by which people in reports are called alone. */
const callName = seldom`
  ^(?:
    Sanne|Lotte|Femke|Iris|Eva|Emma|Julia|Lisa|Laura|Sophie|Sofie|Fleur|Noor|Lars|Luuk|Sem|Finn|Milan|Jesse|Thomas|Ruben|Niels|Jasper|Sven|Kevin|Dennis
    |Danny|Michael|Mike|Nick|Rick|Roy|Ronald|Richard|Robin|Vincent|Wesley|Youri|Ahmed|Ali|Fatima|Mohamed|Mohammed|Mustafa|Omar|Samira|Yasmin|Hassan
    |Anita|Annemarie|Astrid|Bianca|Brigitte|Caroline|Cindy|Claudia|Debbie|Diana|Ellen|Erna|Eline|Floor|Greet|Hanneke|Heleen|Helma|Inge|Irene|Jacqueline
    |Janneke|Jessica|Joke|Josine|Judith|Kim|Kirsten|Lianne|Lies|Lieke|Loes|Manon|Marije|Marijke|Marit|Marleen|Marloes|Martine|Merel|Mieke|Miranda
    |Myrthe|Nadia|Naomi|Natasja|Nicole|Patricia|Renate|Rianne|Rosa|Roos|Sabine|Sharon|Silvia|Simone|Suzanne|Sylvia|Tamara|Tanja|Tessa|Trudy|Vera
    |Wendy|Willemijn|Willemien|Adriaan|Albert|Alex|Alexander|André|Arno|Barend|Bart|Boris|Casper|Chris|Christiaan|David|Diederik|Douwe|Eelco|Egbert
    |Emiel|Ferdinand|Floris|Freek|Gerben|Hendrik|Huub|Jacob|Jeffrey|Jochem|John|Jonas|Joris|Jurgen|Karel|Lucas|Ludo|Luc|Maurice|Max|Menno|Michiel|Olaf
    |Otto|Pascal|Philip|Quirijn|Raymond|Reinier|Rens|Rinus|Robbert|Rogier|Rutger|Siebe|Simon|Sjoerd|Stijn|Teun|Tijmen|Tobias|Victor|Walter|Wiebe|Wilfred
  )$`;

export function mayBeCompany(name: string): boolean {
  const first = /^\S*/u.exec(name)?.[0] ?? '';
  return !isNoCompany.test(name) && !otherInitials.test(name) && !givenName.test(first) && !callName.test(first);
}

/** Who is for people and not for sale, and what a government has of its own. */
const ofPeople = new RegExp(
  pattern`
    vluchteling|jongeren|jeugd|ouderen|welzijn|buurt|wijk|dorps|thuis|school|college|academie|natuur|milieu|groen|cultuur|sport|museum|theater
    |fonds|stichting|vereniging|beweging|bond|partij|links|belang|werkgroep|samen|rode|kruis
    |overheid|gemeente|provincie|regio|stad|nationale|digi|mijn|open|stuur
    // What is no firm, but made by one.
    |script|sql|press|hub|json|api|flow|tube`,
  'iu',
);
export const isOfPeople = (name: string): boolean => ofPeople.test(name);

/** The sighting of one whose name begins there: hardly more than likely, as it is known by nothing but the words around it. */
export const asCompany = (name: string, start: number, reason: Sighting['reason']): Sighting => ({
  start,
  end: start + name.length,
  surface: name,
  entity: keyOfName('supplier', name),
  kind: 'supplier',
  name,
  confidence: 0.6,
  reason,
});
