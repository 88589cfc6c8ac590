/**
 * The categories of information that a body has to make public by itself (Woo, article 3.3): the letter of the article, and how sources word it: the labels of the
 * thesaurus of government (TOOI) and the names that publication platforms give them, in small letters.
 */
const words = {
  '1a': ['wetten en algemeen verbindende voorschriften', 'wet of algemeen verbindend voorschrift'],
  '1b': ['overige besluiten van algemene strekking', 'overig besluit van algemene strekking'],
  '1c': ['ontwerpen van wet- en regelgeving met adviesaanvraag', 'ontwerp van wet- en regelgeving met adviesaanvraag'],
  '1d': ['organisatie en werkwijze'],
  '1e': ['bereikbaarheidsgegevens'],
  '2a': ['bij vertegenwoordigende organen ingekomen stukken', 'bij vertegenwoordigend orgaan ingekomen stuk'],
  '2b': ['vergaderstukken staten-generaal', 'vergaderstuk staten-generaal'],
  '2c': ['vergaderstukken decentrale overheden', 'vergaderstuk decentrale overheid'],
  '2d': ["agenda's en besluitenlijsten bestuurscolleges", 'agenda of besluitenlijst bestuurscollege'],
  '2e': ['adviezen', 'advies'],
  '2f': ['convenanten', 'convenant'],
  '2g': ['jaarplannen en jaarverslagen', 'jaarplan of jaarverslag'],
  '2h': ['subsidieverplichtingen anders dan met beschikking', 'subsidieverplichting anders dan met beschikking'],
  '2i': ['woo-verzoeken en -besluiten', 'woo-verzoek of -besluit'],
  '2j': ['onderzoeksrapporten', 'onderzoeksrapport'],
  '2k': ['beschikkingen', 'beschikking'],
  '2l': ['klachtoordelen', 'klachtoordeel'],
} as const;

export type WooCategory = keyof typeof words;

const isCategory = (letter: string): letter is WooCategory => letter in words;
/** In the order of the law. Each has its words under `openness.category` in assets/locales. */
export const wooCategories: readonly WooCategory[] = Object.keys(words).filter(isCategory);

const byWords = new Map(wooCategories.flatMap((category) => words[category].map((each): [string, WooCategory] => [each, category])));

/** The categories that a source names for a document, each once; it may name several, with commas between. What is none of the law's is left out. */
export function categoriesIn(said: string): WooCategory[] {
  const named = said.split(',').flatMap((each) => byWords.get(each.trim().toLowerCase().replaceAll('’', "'")) ?? []);
  return [...new Set(named)];
}
