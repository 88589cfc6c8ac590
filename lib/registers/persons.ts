import { pattern } from '../detect/pattern.ts';
import { plain } from './spelling.ts';

// General knowledge: given names that are common in the Netherlands. Used only to keep persons out.
const givenNames = new Set(
  `
  aad aart abdel abdul ad adam adriaan adrie agnes ahmed ajay albert alex alexander alexandra alfons ali alice alida amber amir an ana andre
  andrea andries anique anita anja anke ann anna anne anneke annelieke annelies anneloes annemarie annemieke annet annette annie anouk
  antoine anton antonia antoon arend ariane arie arjan arjen arjo arno arnold arthur astrid august aukje
  barbara barend bart bas bastiaan bea ben benjamin bernadette bernard bert bert-jan berta bianca bibi bob boudewijn bram bregje brenda
  brigit brigitte bruno
  carel carin carina carla carlo carmen carolien caroline caspar casper catharina cees chantal charlotte chris christa christel christiaan
  christian christien christina christine cindy claire claudia coen conny cor cora corina cornelia cornelis corrie
  daan danielle david debbie debora denise dennis diana dick diederik dieuwke dirk dirkje dominique dorien
  edith eduard edwin eelco eline elisabeth elisabetta elke ella ellen ellis els elsa elsbeth emiel emile emily emma eric erica erik erika
  erwin esmee esther eva evelien eveline evert ewout
  fatima femke ferdinand ferry fleur floor floris folkert frank frans fransje frederik freek frits
  gea geert geertje gemma george gerard gerben gerda gerlinde gerrit gert gerwin gijs gijsbert gilbert gjalt godfried greetje guido
  guillaume guus
  hanna hannah hanneke hannie hans harm harrie harry hassan heidi hein helen helena helma hendrik hendrika henk henk-jan henny henri herbert
  herman hessel hester hidde hilbrand hilda hilde hugo huib
  ibrahim igor ilja ilona ilse inge ingrid irene iris irma isabel isabelle ivo
  jaap jac jack jacob jacobus jacqueline jacques jan jan-willem janna janneke jannes jannie janny jantje jasmijn jasper jean jeanette jeanne
  jeannette jelle jelmer jennifer jenny jeroen jessica jet jetske jim jo joan joanna job jochem jochen joep johan johanna johannes john joke
  jolanda jolande jolien jolijn jonas jonathan joost jorg joris jos jose josephine josien joyce juan judith judy jules julia julian juliette
  jurgen jurriaan
  karel karen karin karlijn kasper katharina kathleen katja katrien kees kevin kim kirsten kitty klaartje klaas klara koen koert koos kris
  kristel
  lara lars laura laurens laurien lea leen leendert lena lenie lennart leo leon leonie leontien lex lia lidwien lieke lies liesbet liesbeth
  lilian linda linda-marie lisa liselotte lisette lodewijk loes lot lotte louis louise luc lucas lucia lucy ludo luuk lydia
  maaike maarten madeleine maja manon manuel marc marcel marco margaret margaretha margo margot margreet margriet maria maria-jose marian
  marianne marie marieke mariette marije marijke marijn marina marion maris mariska marjan marjo marjolein marjolijn marjon mark mark-jan
  marleen marlies marloes marten martha martijn martin martine mary mathijs matthijs maud maurice maurits max meike melanie melissa menno
  merel michael michel michelle michiel mick mieke mies mike mila milan minke mirella mirjam mitchell mohamed mohammed moniek monique myrthe
  nadia nancy nanda naomi natalie natasja nathalie neeltje nel nelleke nick nico nicolaas nicole nicolette niek niels nienke nina noor nynke
  oda olaf olav olga olivier oscar otto
  pascal patricia patrick patty paul paula paulien pauline peggy pepijn peter peter-jan petra petronella phil philip philippe pia pien pier
  piet pieter pieternel pim puck
  quinten quirine
  rachel ralph ramon raymond rebecca reinder reinier remco rene renee rens renske ria rianne richard rick rik rikkert rina rita rob robbert
  robert robin roel roeland roelof rogier roland rolf romy ron ronald roos rosa rosalie rosanne rosemarie roy rozemarijn ruben rudi rudolf
  rutger ruth ruud
  sabine samantha sander sandra sanne sara sarah saskia sebastiaan sem sharon sharona siebe sietske silvia simon simone siska sjaak sjoerd
  sofie sonja sophie stefan stefanie stella stephan stephanie sterre steven suzan suzanne sven sybrand sylvia
  taco tamara tanja ted teresa tess tessa teun teunis thea theo theodoor theresa therese thierry thijmen thijs thom thomas tijmen tim timo
  timon tineke tiny titia tjeerd tom ton toon toos trijntje tristan trudy truus twan
  ursula
  valerie vera veronique victor victoria vincent virginie vivian
  walter wanda wendy wessel wiebe wieger wietske wil wilbert wilco wilfred wilhelmina will willeke willem willemien willemijn wilma wim
  winfried wouter wytze
  xander
  yannick yara yolanda youssef yusuf yvette yvon yvonne
  zoe`
    .trim()
    .split(/\s+/),
);

const title = /^(?:(?:de heer|dhr|mevr|mevrouw|mw|drs|dr|mr|ir|ing|prof)\.?\s+)+/i;

/** Said of firms: with one of these, initials and a surname are the name of an enterprise with legal personality. */
const legalForm = new RegExp(
  pattern`
    \b(?:
      // Dutch and Belgian.
      b\.?\s?v\.?b\.?a|b\.?\s?v|n\.?\s?v|v\.?\s?o\.?\s?f|u\.?\s?a|c\.?\s?v
      // Of other countries.
      |ltd|limited|gmbh|inc|llp|llc|s\.?a\.?r\.?l|s\.?a|a\.?g|sl|as|ab|aps
      // What is none of somebody's own.
      |stichting|foundation|vereniging|co[oö]peratie(?:ve)?|universiteit|university|hogeschool|holding|groep|group
    )\b\.?`,
  'giu',
);

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
