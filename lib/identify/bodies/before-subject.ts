/** What stands before the subject of a sentence (`Surroundings.before`): nothing, the end of another sentence, a sign, or one of these words. */
export const beforeSubject: ReadonlySet<string> = new Set([
  '',
  ...`. ! ? : ; " ' ” ’ “ ‘ „ ( ) , maar want ook en alleen enkel slechts zelfs uitgerekend`.split(' '),
]);

/** What a sentence may open with that is not its subject. */
const openers = new Set(
  `daarom daarmee daarvoor daarbij daardoor daarna daarnaast daarop daarvan daartoe daarin daar hier hierdoor hiermee hierbij
  natuurlijk uiteindelijk vervolgens waarschijnlijk mogelijk gelukkig helaas
  vooralsnog voorlopig binnenkort intussen ondertussen onlangs vandaag gisteren morgen
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ook nu dan toen zo toch inmiddels verder
  bovendien voortaan eerder later straks volgend volgende vorig vorige dit komend komende afgelopen sindsdien sinds vanaf
  in per met voor na bij onder binnen door tijdens wegens vanwege dankzij op tot uit
  zonder ondanks naast volgens waarom hoe wanneer eind begin medio halverwege vlak pas al opnieuw wat
  anders evenals net achter ten buiten conform eveneens rond
  eerst wel opvallend opmerkelijk terecht kennelijk blijkbaar behalve samen jaarlijks maandelijks wekelijks dagelijks hoeveel tevens
  tevergeefs vergeefs desondanks niettemin overigens immers aanvankelijk destijds tegelijkertijd ditmaal momenteel
  steeds nogmaals desgevraagd voorts nadien blijkens uiterlijk omstreeks vooruitlopend gedurende`.split(/\s+/),
);
const pronouns = new Set('hij zij ze ik we wij je jij u men wie die iedereen niemand het dat dit er'.split(' '));
const endsSentence = new Set('.!?:;"“”');

/** Whether the verb before the place is the first thing that could have a subject: "Daarom wil", "Met het geld van de verkoop haalt". */
export function isTurned(left: string): boolean {
  // Backwards by hand: an expression would begin anew at every letter.
  let from = left.length;
  while (from > 0 && !endsSentence.has(left.charAt(from - 1))) from--;
  const words = left
    .slice(from)
    .replace(/^[\s,’‘'„]+|\s+$/gu, '')
    .split(/\s+/);
  if (words.length === 1 || words.at(-2) === 'dan') return true;
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/,$/, ''));
  const opener = ['en', 'maar', 'want', 'dus'].includes(first) ? second : first;
  const last = words.at(-2)?.toLowerCase() ?? '';
  if (pronouns.has(last)) return false;
  // "Omdat het geld op is, sluit": behind a clause.
  if (last.endsWith(',')) return true;
  if (/^(?:de|het)$/.test(opener) && /^(?:afgelopen|komende|vorige|volgende|laatste)$/.test(second)) return true;
  // "Als eerste verbiedt", "Als gevolg daarvan liep"
  if (
    opener === 'als' &&
    /^(?:eerste|enige|laatste|gevolg|reactie|compensatie|voorbeeld|tegenprestatie|alternatief|onderdeel|eigenaar|opdrachtgever)$/.test(
      second,
    )
  )
    return true;
  // "Om die reden", "Naar eigen zeggen"
  if (
    (opener === 'om' && /^(?:die|deze)$/.test(second)) ||
    (opener === 'naar' && /^(?:eigen|verwachting|schatting|aanleiding)$/.test(second))
  )
    return true;
  // "Om dat te voorkomen is"
  if (opener === 'om' && words.includes('te')) return true;
  return openers.has(opener);
}

/** "Daarna stapt ook Ede uit de regeling": what may stand between the verb and the place. */
export const adverbBetween = /(?<=\p{Ll}\s+)(?:ook|nu|inmiddels|intussen|zelfs|juist)\s+$/u;
