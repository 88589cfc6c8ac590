import { seldom } from '../../detect/seldom.ts';
import { isMatterOfGovernment, isPaperOfGovernment } from './matters-of-government.ts';
import { asInfinitive, asLeading, asOne, asParticiple, type Force, type VerbOfGovernment, verbsOf } from './verbs-of-government.ts';

// What the clause of a place says that it does, word by word.

/** What a place does, and the words that say so. */
export interface Act {
  force: Force;
  /** "trekt de vergunning in" */
  words: string;
}

const modals = words`
  wil wilde willen wilden gaat ging gaan gingen moet moest moeten moesten mag mocht mogen mochten kan kon kunnen konden zal zou zullen zouden hoeft hoefde
  hoeven laat liet laten lieten blijft bleef blijven durft durfde weigert probeert hoopt hoopte hopen hoopten belooft beloofde beloven beloofden
  blijkt bleek blijken bleken lijkt leek lijken leken dient diende dienen dienden verzuimt verzuimde verzuimden`;
const perfects = words`heeft had hebben hadden`;
const beings = words`is was zijn waren blijft bleef blijven bleven`;
/** Of these "getting" says nothing of a town but with papers and money: it gets shops and stations as well. */
const gets = words`
  kent kende kennen kenden stapt stapte stappen stapten krijgt kreeg krijgen kregen ontvangt ontving ontvangen ontvingen heeft had hebben hadden
  verliest verloor verliezen verloren wint won winnen wonnen komt kwam komen kwamen
  gaat ging gaan gingen gekregen ontvangen verloren gewonnen gekomen gegaan gehad houdt hield houden hielden stuurt loopt liep schuift schoof wacht rekent`;
/** Behind a particle at the end of its clause may stand what follows from it: "trekt de vergunning in om", "zegt nee tegen". */
const behindParticle = words`
  om voor per na als met tegen omdat zodat en bij aan door vanaf vanwege wegens nu dat of die waarmee totdat hoe waarom hoeveel op dan over tot van maar naar waarna tenzij zonder terwijl`;

/** Up to four words in between: "is nog steeds niet bereid", "is in 2015 gestart met". */
const inBetween = String.raw`(?:[\p{Ll}\d]+ ){0,4}?`;
/** What only who decides is waited for. */
const decisions = 'besluit|uitspraak|advies|vergunning|subsidie|toestemming|bijdrage|toezegging|[Rr]ijk|provincie|minister|kabinet|rechter';
/** A stance, behind "is": "is bereid", "zijn het oneens". */
const stance = seldom`
  ^${inBetween}(?:
    // Agrees, or not.
    bereid|akkoord
    |het (?:er )?(?:(?:niet|wel) )?(?:mee )?(?:on)?eens
    |verdeeld over|er klaar mee
    |voorstander|tegenstander|een van de (?:voor|tegen)standers
    |(?:er )?(?:fel |mordicus )?(?:tegen|voor)$
    |tegen (?:de|het|een|uitbreiding)|voor (?:de komst|het plan)
    // Judges, or feels.
    |boos|woedend|kritisch|teleurgesteld|verheugd|opgelucht|er (?:nog )?(?:niet )?over uit|terughoudend|verbaasd|verrast
    |(?:on)?tevreden (?:met|over)|bang|bezorgd
    |de \p{Ll}+ zat
    // Deals with others.
    |in (?:gesprek|overleg|onderhandeling|beroep|cassatie)
    |in afwachting (?=[^.]*(?:${decisions}))
    // Means to, or does.
    |van (?:plan|mening|oordeel)|voornemens|begonnen met|gestart met|gestopt met
    |mee (?:gestopt|begonnen|gestart|bezig)
    |aangesloten(?: bij)?|toegetreden|overgestapt op|uitgestapt
    // Is at work on a paper, or ready for what it has to do.
    |bezig met (?:(?:een|het|de) )?(?:\p{Ll}+ )?\p{L}*(?:
      voorstel|plannen|beleid|visie|aanbesteding|verordening|begroting|nota|aanpak|herindeling
    )
    |klaar voor de (?:nieuwe )?(?:taken|taak|wet)
    // Has to answer for it.
    |verantwoordelijk(?! voor (?:\p{Ll}+ ){0,3}\d[\d.,]*(?:%| procent))
    |aansprakelijk|opdrachtgever|penvoerder|vergunningverlener|bevoegd gezag|centrumgemeente|eigenaar van|zelfstandig
  )(?!\p{L})`;

/** Who has a say over governments. */
const byWhom = 'door (?:de|het) (?:rechter|rechtbank|provincie|minister|staatssecretaris|Raad van State|kabinet|Rijk|inspectie) ';
/** What is done to who governs, behind "wordt". */
const undergone = seldom`
  ^(?:${byWhom})?(?:(?!door )[^ ]+ ){0,4}?(?:
    gedwongen|gevraagd|verzocht|opgedragen|verplicht|voor de keuze gesteld
    |veroordeeld|aangeklaagd|gesommeerd|in (?:het )?(?:on)?gelijk gesteld
    |teruggefloten|berispt|op de vingers getikt
    |onder (?:preventief |verscherpt )?toezicht
    |gekort|gecompenseerd
  )(?!\p{L})`;
/** The same without a verb, as headings have it: "Ede kritisch op plan". */
const headed = seldom`
  ^(?:
    kritisch|boos|woedend|blij met|niet blij|verdeeld over|bezorgd over|teleurgesteld
    |(?:niet |wel |toch |alsnog |unaniem )?akkoord|voorstander|tegenstander|het (?:on)?eens|bereid|tegen (?:komst|uitbreiding|plan)
    |in (?:hoger )?beroep|in verzet|in gesprek
    |naar (?:de )?(?:rechter|Raad van State)
    |onder (?:\p{Ll}+ )?toezicht|op de vingers getikt|onder vuur (?:om|vanwege|wegens|na)
    |(?:tegen|voor) (?:\p{Ll}+e )?\p{Ll}*(?:
      correctie|fusie|herindeling|azc|windmolens|windpark|opvang|bezuiniging(?:en)?|heffing|belasting|plannen|plan|wet|verbod|besluit
    )
  )(?!\p{L})`;
const becomes = words`wordt werd worden werden is was zijn waren`;

/** With "zich" it is a government's too: "verzet zich". */
const reflexive = words`
  beriep beroept verzet verzette beraadt beraadde verzetten beraadden beraden aanmelden aansluiten terugtrekken uitspreken neerleggen beroepen afmelden`;

/** The end of a clause: a sign, but for those within a number. */
const clauseEnd = /[;:!?()]|[.,](?!\d)|(?<!\d)[.,]|\s[–-]\s/u;

/**
 * The same as a plain sentence says it, verb first and its particle last: "heeft de vergunning ingetrokken" is "trekt de vergunning in", and so is "de vergunning
 * intrekt". Undefined where it is plain already.
 */
export function plainly(written: readonly string[], verbIsLast: boolean): string | undefined {
  const first = (written[0] ?? '').toLowerCase();
  const helps = modals.has(first) || perfects.has(first);
  if (!verbIsLast && !helps) {
    const one = asOne(first);
    return one === undefined ? undefined : ` ${[one, ...written.slice(1)].join(' ')}`;
  }
  const from = verbIsLast ? 0 : 1;
  for (let place = written.length - 1; place >= from; place--) {
    const word = (written[place] ?? '').toLowerCase();
    const lead = asLeading(word) ?? (verbIsLast && verbsOf(word, 'one').length > 0 ? { finite: word, particle: '' } : undefined);
    if (!lead) continue;
    const isHelped =
      !verbIsLast || modals.has((written[place - 1] ?? '').toLowerCase()) || perfects.has((written[place - 1] ?? '').toLowerCase());
    const middle = written.slice(from, verbIsLast && isHelped ? place - 1 : place);
    const behind = written.slice(place + 1).filter((each) => !perfects.has(each.toLowerCase()));
    return ` ${[lead.finite, ...middle, ...(lead.particle ? [lead.particle] : []), ...behind].join(' ')}`;
  }
  return undefined;
}

/** The words of the clause that a text begins with, as they are written. */
export function wordsOfClause(text: string): string[] {
  const end = clauseEnd.exec(text)?.index ?? text.length;
  return text.slice(0, end).match(/[^\s"“”‘’„]+/gu) ?? [];
}

/** "zijn", "willen", "gaan": of several; "wil", "begon" of one. */
const isOfMany = (finite: string): boolean => /(?:en|ën|aan|doen|zien|zijn)$/.test(finite);

/** What is done, when the finite verb is the first of these words; of one, or of several. */
export function actOf(written: readonly string[], number: 'one' | 'many'): Act | undefined {
  const heading = headed.exec(written.join(' '))?.[0];
  if (heading !== undefined) return { force: 'speaks', words: heading };
  const small = written.map((word) => word.toLowerCase());
  const [first = '', ...rest] = small;
  const upTo = (place: number): string => written.slice(0, place + 1).join(' ');
  if (isOfMany(first) !== (number === 'many')) return undefined;
  if (modals.has(first) && (small[1] !== 'zich' || reflexive.has(small.at(-1) ?? ''))) {
    const act = nonFinite(small, asInfinitive, first);
    if (act) return { force: act.force, words: upTo(act.place) };
  }
  // "zou de grond te goedkoop hebben verkocht"
  if (perfects.has(first) || (modals.has(first) && small.includes('hebben'))) {
    const act = nonFinite(small, asParticiple, first);
    if (act) return { force: act.force, words: upTo(act.place) };
  }
  if (beings.has(first) && (takesSides(small) || isDoneWith(small))) return { force: 'speaks', words: upTo(Math.min(6, small.length - 1)) };
  if (modals.has(first) && small.includes('worden') && undergone.test(rest.filter((word) => word !== 'worden').join(' ')))
    return { force: 'governs', words: upTo(small.length - 1) };
  if (beings.has(first) && stance.test(rest.join(' '))) return { force: 'speaks', words: `${first} ${stance.exec(rest.join(' '))?.[0]}` };
  if (becomes.has(first) && undergone.test(rest.join(' ')))
    return { force: 'governs', words: `${first} ${undergone.exec(rest.join(' '))?.[0]}` };
  for (const verb of strongestFirst(verbsOf(first, number))) {
    const last =
      verb.particle === undefined
        ? 0
        : small.findIndex(
            (word, at) =>
              at > 0 &&
              word === verb.particle &&
              (endsClause(small, at) || (verb.force === 'speaks' && (small[at + 1] === 'in' || asksToDo(small, at)))),
          );
    if (verb.particle === 'op' && small.some((word) => evoked.has(word))) continue;
    if (last < 0 || (small[1] === 'zich' && !reflexive.has(first))) continue;
    const matter = verb.force === 'handles' ? matterIn(small, first) : last;
    if (matter >= 0) return { force: verb.force, words: upTo(Math.max(last, matter)) };
  }
  const paper = number === 'one' && anyVerb.test(first) && !ofAnyTown.has(first) ? paperAsObject(rest) : -1;
  return paper < 0 ? undefined : { force: 'handles', words: upTo(paper + 1) };
}

/** Whatever a place does to a paper of governments, it does as one: "vult de bezuiniging in", "voorziet een tekort". Not what any town does with one. */
const anyVerb = seldom`
  ^(?!
    (?:met|tot|uit|niet|wat|dat|dit|het|want|beide|goed|best|echt|juist|direct|recent|bekend|eerst|onlangs)$
  )\p{Ll}{2,}(?:t|d|de|te|trok|brak|nam|gaf|schreef|hield|sloot|droeg|wees|wierp)$`;
const ofAnyTown = words`
  is was wordt werd staat stond ligt heeft had krijgt kreeg komt gaat ging blijft ziet kent kende telt mist viert geniet profiteert
  lijdt leeft dankt herdenkt speelt wint verliest scoort toont prijkt bruist schrikt trekt trok biedt bood voelt haalt haalde hoort
  klinkt blijkt lijkt heet noemt vergeet gelooft vreest hoopt wacht luidt geldt bestaat ontstaat ontstond groeit verandert ademt
  ontvangt ontwaakt verwelkomt verdient moet mocht mag zou wilde kostte maakt maakte doet vindt houdt laat neemt`;
const paperNouns = seldom`
  (?:
    vergunning(?:en)?|subsidies?|begroting|besluit(?:en)?|beleid|verordening|nota|regeling|bestemmingsplan(?:nen)?|omgevingsplan
    |bezuiniging(?:en)?|heffing(?:en)?|belasting(?:en)?|leges|tarieven|tekort(?:en)?|taakstelling|dwangsom(?:men)?
    |herindeling|aanbesteding|bezwaar|bezwaren|zienswijzen?|woo-verzoek(?:en)?|aanvragen?|procedures?|termijn(?:en)?
    |statushouders|opvangplekken|noodopvang|handhaving|toezicht|voorwaarden|richtlijn(?:en)?
  )$`;
const prepositions = words`in op uit bij volgens door onder achter naast voor na tussen tijdens sinds dankzij van over tegen zonder wegens vanwege als aan met om naar tot`;
/** Where a paper stands among these words, with nothing before it that makes it something else than what is dealt with; -1 if nowhere. */
function paperAsObject(small: readonly string[]): number {
  const paper = small.findIndex((word) => paperNouns.test(word));
  return paper >= 0 && paper < 6 && !small.slice(0, paper).some((word) => prepositions.has(word)) ? paper : -1;
}

/** "roept inwoners op zuinig te zijn": behind the particle stands what is asked. */
const asksToDo = (small: readonly string[], at: number): boolean => {
  const to = small.indexOf('te', at + 1);
  return to > 0 && to < at + 8 && /(?:en|aan|doen|zien|zijn)$/.test(small[to + 1] ?? '');
};

/** "roepen herinneringen op" */
const evoked = words`herinneringen beelden emoties gevoelens associaties weerstand vragen`;

/** "is helemaal klaar met het contract" */
function isDoneWith(small: readonly string[]): boolean {
  const done = small.indexOf('klaar');
  return done > 0 && done < 4 && small[done + 1] === 'met' && small.slice(done + 2, done + 6).some(isMatterOfGovernment);
}

/** "is ook voor een landelijk verbod" */
function takesSides(small: readonly string[]): boolean {
  const side = small.findIndex((word) => word === 'voor' || word === 'tegen');
  return side > 0 && side < 4 && small.slice(side + 1, side + 6).some(isPaperOfGovernment);
}

const order: Record<Force, number> = { governs: 0, speaks: 1, handles: 2 };
const strongestFirst = (verbs: readonly VerbOfGovernment[]): VerbOfGovernment[] =>
  verbs.toSorted((a, b) => order[a.force] - order[b.force]);

const endsClause = (small: readonly string[], at: number): boolean => at === small.length - 1 || behindParticle.has(small[at + 1] ?? '');

/** "stopt met de proef" is said of a plan; "begint met de bouw", "start met het maaien" of work. */
const stops = /^(?:stop|gestopt)/;
const starts = /^(?:start|gestart|begin|begon)/;
const works = /^(?:bouw|aanleg|sloop|herstel|onderhoud|renovatie|herinrichting|reconstructie|sanering|inzameling|handhaving|controles)$/;
const isWork = (small: readonly string[], at: number, verb: string): boolean =>
  small[at - 1] === 'met' &&
  /^(?:het|de|een|dit|deze|zijn|haar)$/.test(small[at] ?? '') &&
  (stops.test(verb) ||
    (starts.test(verb) && (works.test(small[at + 1] ?? '') || (small[at] === 'het' && /.{3}en$/.test(small[at + 1] ?? '')))));
const trades = /^(?:ver)?(?:koopt|kocht|kopen|kochten)$/;

/** Where a matter of government stands among the words behind the verb; -1 if nowhere. */
function matterIn(small: readonly string[], verb: string): number {
  const fits = gets.has(verb) ? isPaperOfGovernment : isMatterOfGovernment;
  const matter = small.findIndex((word, at) => at > 0 && (fits(word) || (at === 1 && word === 'dat') || isWork(small, at, verb)));
  // Who buys a house, or sells one, owns: "koopt het klooster"; "koopt lokaal" does anybody.
  return matter < 0 && trades.test(verb) && /^(?:het|de|een|\d.*)$/.test(small[1] ?? '') ? 1 : matter;
}

/** "had niet mogen sluiten", "heeft dat moeten doen": said of what only who decides may do. */
const shouldHave = /^(?:mogen|moeten|hoeven)$/;

/** An infinitive or a participle that goes with the finite verb. */
function nonFinite(
  small: readonly string[],
  look: (word: string) => readonly VerbOfGovernment[],
  finite: string,
): { force: Force; place: number } | undefined {
  for (let place = small.length - 1; place > 0; place--) {
    const word = small[place] ?? '';
    if (perfects.has(finite) && shouldHave.test(small[place - 1] ?? '') && asInfinitive(word).length > 0) return { force: 'speaks', place };
    const joined = `${small[place - 2]} te ${word}`;
    for (const { force } of strongestFirst([...look(word), ...(small[place - 1] === 'te' ? look(joined) : [])]))
      if (force !== 'handles' || matterIn(small, gets.has(word) ? word : finite === 'laat' ? 'laat' : '') >= 0) return { force, place };
  }
  return undefined;
}

/** What is done at the end of a clause that a conjunction opens: "dat … de vergunning intrekt", "als … niet betaalt". */
export function actAtEnd(written: readonly string[], number: 'one' | 'many'): Act | undefined {
  const small = written.map((word) => word.toLowerCase());
  for (let place = small.length - 1; place >= 0; place--) {
    const word = small[place] ?? '';
    const before = small[place - 1] ?? '';
    const after = small[place + 1] ?? '';
    if (perfects.has(word) && shouldHave.test(after) && asInfinitive(small[place + 2] ?? '').length > 0)
      return { force: 'speaks', words: written.slice(0, place + 3).join(' ') };
    const isAuxiliary = modals.has(word) || perfects.has(word);
    const other = isAuxiliary ? (modals.has(word) ? asInfinitive(after) : [...asParticiple(before), ...asParticiple(after)]) : [];
    for (const { force, particle } of strongestFirst([...verbsOf(word, number), ...other])) {
      if (particle !== undefined) continue;
      if (force === 'handles' && matterIn(['', ...small], word) < 0) continue;
      return { force, words: written.slice(0, place + (other.length > 0 ? 2 : 1)).join(' ') };
    }
  }
  // "hoe Ede de bezuiniging invult"
  const last = small.at(-1) ?? '';
  const isDone = number === 'one' && anyVerb.test(last) && !ofAnyTown.has(last) && paperAsObject(small) >= 0;
  return isDone ? { force: 'handles', words: written.join(' ') } : undefined;
}

function words(list: TemplateStringsArray): ReadonlySet<string> {
  return new Set(list.join('').trim().split(/\s+/));
}
