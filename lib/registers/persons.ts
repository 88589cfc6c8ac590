import { plain } from './spelling.ts';

// General knowledge: given names that are common in the Netherlands. Used only to keep persons out.
const givenNames = new Set(
  `aad aart abdel abdul ad adam adriaan adrie agnes ahmed ajay albert alex alexander alexandra alfons ali alice alida amber amir an ana andre andrea andrea andries anique anita anja anke ann anna anne anneke annelies annelieke
  anneloes annemarie annemieke annet annette annie anouk anton antoine antoon antonia arend ariane arie arjan arjen arno arnold arthur astrid august aukje barbara barend bart bas bastiaan bea ben benjamin bernadette bernard bert berta bianca bibi bob boudewijn bram brenda brigitte bregje bruno
  carel carin carina carla carlo carmen carolien caroline caspar casper catharina cees chantal charlotte chris christa christel christiaan christian christien christina christine cindy claire claudia coen conny cor cora corina cornelia cornelis corrie
  daan danielle david debbie debora denise dennis diana dick diederik dieuwke dirk dirkje dominique dorien edith eduard edwin eelco eline elisabeth elisabetta elke ella ellen ellis els elsa elsbeth emiel emile emily emma eric erica erik erika erwin esmee esther eva evelien eveline evert ewout
  fatima femke ferdinand ferry fleur floor floris folkert frank frans fransje freek frederik frits gea geert geertje gemma george gerard gerda gerben gerrit gert gerwin gijs  gijsbert gilbert godfried greetje gerlinde guido guillaume guus gjalt
  hanna hannah hanneke hannie hans harm harrie harry hassan heidi hein helen helena helma hendrik hendrika henk henny henri herbert herman hessel hester hidde hilbrand hilda hilde huib hugo ibrahim igor ilona ilse inge ingrid irene iris irma isabel isabelle ivo
  jaap jac jack jacob jacobus jacqueline jacques jan janna janneke jannes janny jannie jantje jasmijn jasper jean jeanette jeanne jeannette jelle jelmer jennifer jenny jeroen jessica jet jetske jim jo joan joanna job jochem joep johan johanna johannes john jolanda jolande joke jolien joost jonas jonathan jorg joris jos jose josephine joris joyce juan judith julia julian juliette jurgen jurriaan
  patrick patricia pascal patty peggy petronella philippe phil pia puck quirine brigit bert-jan jan-willem henk-jan arjo ilja jochen jolijn josien judy jules katja katrien kirsten kitty klara kris kristel lara lars laurien lena lenie lex liesbet linda-marie liselotte lucy luuk maja manon maria-jose mariette mariska marjan marjolijn marleen mary maud meike melissa mick mike mieke mila milan mitchell mark-jan nanda naomi nel nelleke nick nicolette nynke oda olav otto paulien pepijn peter-jan rens rikkert roos rosanne ruben sanne sem sharon sharona sietske silvia siska stefanie sterre sybrand taco teresa tess tessa tiny titia toos tristan trijntje twan veronique victoria vivian wil wilco wietske winfried wytze yara yannick youssef yusuf karel karen karin karlijn kasper katharina kathleen kees kevin kim klaas klaartje koen koert koos laura laurens lea leen leendert lennart leo leon leonie leontien lia lidwien liesbeth lieke lies lilian linda lisa lisette lodewijk loes lot lotte louis louise luc lucas lucia ludo luuk lydia
  maaike maarten madeleine manon manuel marc marcel marco margaret margaretha margo margot margreet margriet maria marian marianne marie marieke marije marijke marijn marina marion maris marjan marjo marjolein marjon mark marlies marloes marten martha martijn martin martine mathijs matthijs max maurice maurits melanie menno merel michael michel michelle michiel mieke mies mike minke mirella mirjam mohamed mohammed moniek monique myrthe
  nadia nancy natalie natasja nathalie neeltje nico nicolaas nicole niek niels nienke nina noor olaf olga olivier oscar otto paul paula pauline peter petra philip pien pier piet pieter pieternel pim quinten rachel ralph ramon raymond rebecca reinder reinier remco rene renee renske ria rianne richard rick rik rina rita rob robbert robert robin roel roeland roelof rogier roland rolf romy ron ronald rosa rosalie rosemarie roy rozemarijn rudi rudolf rutger ruth ruud
  sabine samantha sander sandra sara sarah saskia sebastiaan siebe simon simone sjaak sjoerd sofie sonja sophie stefan stella stephan stephanie steven suzan suzanne sven sylvia tamara tanja ted teun teunis thea theo theodoor theresa therese thierry thijs thijmen thom thomas tijmen tim timo timon tineke tjeerd tom ton toon trudy truus ursula
  valerie vera victor vincent virginie wanda walter wendy wessel wiebe wieger wilbert wilfred wilhelmina will willem willemien willemijn willeke wilma wim wouter xander yolanda yvette yvonne yvon zoe`.split(
    /\s+/,
  ),
);

const title = /^(?:(?:de heer|dhr|mevr|mevrouw|mw|drs|dr|mr|ir|ing|prof)\.?\s+)+/i;

/** Said of firms: with one of these, initials and a surname are the name of an enterprise with legal personality. */
const legalForm =
  /\b(?:b\.?\s?v\.?b\.?a|b\.?\s?v|n\.?\s?v|v\.?\s?o\.?\s?f|u\.?\s?a|c\.?\s?v|ltd|limited|gmbh|inc|llp|llc|s\.?a\.?r\.?l|s\.?a|a\.?g|sl|as|ab|aps|stichting|foundation|vereniging|co[oö]peratie(?:ve)?|universiteit|university|hogeschool|holding|groep|group)\b\.?/giu;

/** Words that people put behind their own name when they hold their affairs in a company. */
const holding = /\b(?:nederland|beheer|management|advies|invest|investments|participaties|vastgoed)\b/giu;

const hasLegalForm = (name: string): boolean => name.search(legalForm) >= 0;

/** Dutch tussenvoegsels. */
const between = String.raw`(?:van|de|den|der|het|ten|ter|te|v\.?d\.?|'t|la|le)`;

/**
 * Whether this could be the name of a human being, alone or with the trade behind it ("Jan Jansen", "Mevr. J. Jansen", "J.P. Jansen Advies",
 * "Eenmanszaak De Vries"). Rather too often than too seldom: what it says yes to is left out.
 */
export function looksLikePerson(name: string): boolean {
  const bare = name.trim();
  if (/stichting|instituut|institute|universit|hogeschool|fonds\b/i.test(bare)) return false;
  if (/\beenmanszaak\b|\bmaatschap\b.*(?:\ben\b|&|\p{Lu}\.)/iu.test(bare) || title.test(bare))
    return !hasLegalForm(bare) || title.test(bare);
  const hasForm = hasLegalForm(bare);
  const [named = ''] = bare.split(/[,/]/);
  const core = named.replace(legalForm, ' ').replace(holding, ' ').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const words = core.split(' ');
  const isGiven = (word: string | undefined): boolean =>
    word !== undefined &&
    plain(word)
      .replace(/['’]s?$/, '')
      .split('-')
      .every((part) => givenNames.has(part));
  // "J. Jansen", "A.B. de Vries & Zn": initials before a surname.
  if (new RegExp(String.raw`^(?:\p{Lu}\.\s?)+(?:${between}\s+)*\p{Lu}\p{Ll}+`, 'u').test(core)) return true;
  // "Jan Jansen", "Lotte de Vries", "marieke jansen"; with a firm's form only when there is nothing else to the name.
  if (!isGiven(words[0]) || words.length < 2)
    return !hasForm && words.slice(1).some((word, i) => isGiven(word) && /^[\p{Lu}]/u.test(words[i + 2] ?? '') && words.length > i + 2);
  const rest = words.slice(1).filter((word) => !new RegExp(`^${between}$`, 'iu').test(word));
  return !hasForm || rest.length <= 1;
}

/** "Erwin Olaf", "Jelmer": a name that begins as a person's does. */
export const startsWithGivenName = (name: string): boolean => givenNames.has(plain(name.split(/[\s-]/)[0] ?? ''));
