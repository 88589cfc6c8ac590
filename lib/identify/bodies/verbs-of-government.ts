import { joinedTo, strongForms, type VerbForms, weakForms } from './verb-forms.ts';

// What a government does, as verbs. A place that is the subject of one is its government, unless the sentence is about matches, feasts or the past;
// what any town does (lie, grow, draw visitors) is not here, so that it never counts.

/** What a verb says of a place that is its subject. */
export type Force =
  /** Enough by itself: "vergunt", "beboet", "schaft af". */
  | 'governs'
  /** Will, word or judgement: nobody but its government speaks for a town, where nothing else in the sentence is called like it. */
  | 'speaks'
  /** Only with a matter of government beside it: "krijgt … subsidie", "neemt … besluit". */
  | 'handles';

export interface VerbOfGovernment {
  force: Force;
  /** What has to stand at the end of the clause: "trekt … in". */
  particle?: string;
}

/** Stems of weak verbs; a particle stands before a hyphen: "in-voer" is "voert … in". */
const weak: Record<Force, string> = {
  governs: `handhaaf subsidieer financier bekostig vergun gun begroot bezuinig beboet bekeur onteigen reserveer investeer compenseer vergoed huisvest
    legaliseer gedoog sommeer gelast dagvaard procedeer schik verleen verstrek verleng verhuur verpacht verhoog verlaag halveer schrap staak int evalueer
    toets actualiseer wijzig vorder ontruim saneer beheer betaal faciliteer digitaliseer verplicht verruim verscherp versoepel verwijder vervang vernieuw restaureer
    renoveer verbouw sloop kap plaats splits vergroen declareer discrimineer incasseer verdubbel inventariseer inspecteer controleer heroverweeg privatiseer fuseer
    annexeer publiceer onderteken ratificeer registreer certificeer dreig verzoek berisp weiger weer verzelfstandig garandeer
    in-voer af-schaf uit-voer door-voer op-leg op-zeg toe-zeg uit-keer terug-vorder terug-betaal terug-stort mee-betaal mee-werk op-knap vrij-maak
    stil-leg aan-leg vast-leg vast-stel bij-stel beschikbaar-stel op-stel in-stel aan-stel in-stem toe-stem goed-keur af-keur uit-besteed aan-besteed
    aan-scherp op-splits aan-pas af-breek uit-deel toe-deel op-schort door-reken kwijt-scheld op-eis in-dien bij-schakel om-bouw bij-bouw uit-rol aan-kondig terug-draai
    op-hoog in-zamel benoem bevries bekrachtig maximeer ontmoedig reguleer delegeer mandateer herhuisvest herbestem in-perk terug-dring open-stel
    in-huur af-boek in-schakel af-kondig veil verloot bagger weg-pomp weg-maal`,
  speaks: `lobby eis erken bevestig beloof reageer antwoord beantwoord meld adviseer waarschuw pleit beslis mik streef protesteer onderhandel
    overleg twijfel betwijfel betreur steun durf vertrouw negeer wens noem bepleit constateer concludeer benadruk verklaar beweer weerleg bestrijd beraad
    verzet ontraad zeg overtuig accepteer respecteer motiveer informeer bedank feliciteer waardeer bespreek behandel
    experimenteer raadpleeg klaag beschuldig opper vraag
    aan-klop aan-kaart aan-meld aan-dring af-wacht toe-juich aan-raad voor-bereid tegen-werk tegen-stem`,
  handles: `stel hoop vrees verwacht maak leg zet stop start gebruik lever stuur deel organiseer presenteer lanceer introduceer ontwikkel bouw open regel kamp worstel zoek wacht reken
    werk stap ken span bestel bereken beoordeel beperk verdeel plan plant voldoe volg vernoem haal hang ruim span voer richt
    huur leen schat raam verdedig repareer verdien verplaats herstel besteed verminder verbeter versterk stimuleer ondersteun bundel koppel hanteer
    uit-werk weg-haal over-draag mee-denk mee-doe aan-pak neer-zet neer-leg bij-leg op-haal op-richt uit-breid vol-bouw aan-vraag`,
};

/** Present and past of one, infinitive, past of several, participle; behind a slash the particles with which it governs. */
const strong: Record<Force, string[]> = {
  governs: [
    'verbiedt verbood verbieden verboden verboden',
    'heft hief heffen hieven geheven',
    'verzoekt verzocht verzoeken verzochten verzocht',
    'herziet herzag herzien herzagen herzien',
    'werft wierf werven wierven geworven',
    'ontslaat ontsloeg ontslaan ontsloegen ontslagen',
    'onderzoekt onderzocht onderzoeken onderzochten onderzocht',
    'besluit besloot besluiten besloten besloten',
    'overweegt overwoog overwegen overwogen overwogen',
    'dwingt dwong dwingen dwongen gedwongen',
    'overtreedt overtrad overtreden overtraden overtreden',
    'verwerpt verwierp verwerpen verwierpen verworpen',
    'trekt trok trekken trokken getrokken / in terug uit',
    'wijst wees wijzen wezen gewezen / af aan toe terug',
    'staat stond staan stonden gestaan / toe',
    'geeft gaf geven gaven gegeven / uit vrij toe',
    'vangt ving vangen vingen gevangen / op',
    'koopt kocht kopen kochten gekocht / aan uit',
    'brengt bracht brengen brachten gebracht / onder in',
    'treedt trad treden traden getreden / op toe uit',
    'grijpt greep grijpen grepen gegrepen / in',
    'sluit sloot sluiten sloten gesloten / aan',
    'draagt droeg dragen droegen gedragen / bij over',
    'schrijft schreef schrijven schreven geschreven / uit voor',
    'ziet zag zien zagen gezien / af',
    'neemt nam nemen namen genomen / over',
    'houdt hield houden hielden gehouden / tegen aan',
    'schendt schond schenden schonden geschonden',
    'hangt hing hangen hingen gehangen / op',
  ],
  speaks: [
    'wil wilde willen wilden gewild',
    'vindt vond vinden vonden gevonden',
    'zegt zei zeggen zeiden gezegd',
    'kiest koos kiezen kozen gekozen',
    'ontkent ontkende ontkennen ontkenden ontkend',
    'belooft beloofde beloven beloofden beloofd',
    'spreekt sprak spreken spraken gesproken / tegen uit af',
    'roept riep roepen riepen geroepen / op',
    'dringt drong dringen drongen gedrongen / aan',
    'denkt dacht denken dachten gedacht / na mee',
    'stemt stemde stemmen stemden gestemd / tegen voor in',
    'doet deed doen deden gedaan / mee',
    'geeft gaf geven gaven gegeven / op',
    'helpt hielp helpen hielpen geholpen / mee',
    'neemt nam nemen namen genomen / deel',
    'beroept beriep beroepen beriepen beroepen',
    'verwijt verweet verwijten verweten verweten',
    'ruziet ruziede ruziën ruzieden geruzied',
    'onderschrijft onderschreef onderschrijven onderschreven onderschreven',
    'vraagt vroeg vragen vroegen gevraagd',
    'bekijkt bekeek bekijken bekeken bekeken',
    'bespreekt besprak bespreken bespraken besproken',
  ],
  handles: [
    'koopt kocht kopen kochten gekocht',
    'verkoopt verkocht verkopen verkochten verkocht',
    'krijgt kreeg krijgen kregen gekregen',
    'ontvangt ontving ontvangen ontvingen ontvangen',
    'heeft had hebben hadden gehad',
    'geeft gaf geven gaven gegeven',
    'neemt nam nemen namen genomen',
    'doet deed doen deden gedaan',
    'sluit sloot sluiten sloten gesloten',
    'verliest verloor verliezen verloren verloren',
    'wint won winnen wonnen gewonnen',
    'steekt stak steken staken gestoken',
    'houdt hield houden hielden gehouden',
    'begint begon beginnen begonnen begonnen',
    'laat liet laten lieten gelaten',
    'loopt liep lopen liepen gelopen / mis',
    'komt kwam komen kwamen gekomen',
    'gaat ging gaan gingen gegaan',
    'biedt bood bieden boden geboden',
    'trekt trok trekken trokken getrokken',
    'vangt ving vangen vingen gevangen',
    'schuift schoof schuiven schoven geschoven',
    'schiet schoot schieten schoten geschoten',
    'stelt stelde stellen stelden gesteld',
    'denkt dacht denken dachten gedacht',
    'spreekt sprak spreken spraken gesproken',
    'breekt brak breken braken gebroken',
    'gooit gooide gooien gooiden gegooid',
    'bespaart bespaarde besparen bespaarden bespaard',
    'gaat ging gaan gingen gegaan / aan',
    'treft trof treffen troffen getroffen',
    'verspilt verspilde verspillen verspilden verspild',
    'voorkomt voorkwam voorkomen voorkwamen voorkomen',
    'gaat ging gaan gingen gegaan / om',
    'sluit sloot sluiten sloten gesloten / af',
    'redt redde redden redden gered',
    'bezit bezat bezitten bezaten bezeten',
  ],
};

/** Says nothing by itself; what stands behind it may, in `phrases.ts`. */
const others = [
  'zet zette zetten zetten gezet',
  'slaat sloeg slaan sloegen geslagen',
  'ligt lag liggen lagen gelegen',
  'zit zat zitten zaten gezeten',
  'staat stond staan stonden gestaan',
  'luidt luidde luiden luidden geluid',
  'tekent tekende tekenen tekenden getekend',
  'hakt hakte hakken hakten gehakt',
  'grijpt greep grijpen grepen gegrepen',
  'draait draaide draaien draaiden gedraaid',
  'draagt droeg dragen droegen gedragen',
  'keurt keurde keuren keurden gekeurd',
  'legt legde leggen legden gelegd',
  'treedt trad treden traden getreden',
  'roept riep roepen riepen geroepen',
  'wijst wees wijzen wezen gewezen',
  'ziet zag zien zagen gezien',
  'schrijft schreef schrijven schreven geschreven',
  'uit uitte uiten uitten geuit',
];

/** Forms of verbs, and of which verbs each is one. */
type Lexicon = Map<string, VerbOfGovernment[]>;

/** The forms of all these verbs that begin with one letter. */
class FormsOfLetter {
  readonly finite: { one: Lexicon; many: Lexicon } = { one: new Map(), many: new Map() };
  readonly infinitives: Lexicon = new Map();
  readonly participles: Lexicon = new Map();
  /** "trekt" of "trekken" */
  readonly ones = new Map<string, string>();
  /** "trekt" and "in", of "ingetrokken", "intrekken" and "intrekt". */
  readonly leading = new Map<string, { finite: string; particle: string }>();
  readonly #letter: string;

  constructor(letter: string) {
    this.#letter = letter;
    for (const force of ['governs', 'speaks', 'handles'] as const) {
      for (const each of weak[force].split(/\s+/)) {
        const [stem = '', particle] = each.split('-').toReversed();
        // "vergund" begins as its stem, "gehandhaafd" with "ge".
        if (stem.startsWith(letter) || (particle ?? 'ge').startsWith(letter)) this.#add(weakForms(stem), force, particle);
      }
      for (const row of strong[force]) {
        const [forms = '', particles] = row.split(' / ');
        if (!` ${row}`.includes(` ${letter}`)) continue;
        if (particles === undefined) this.#add(strongForms(forms), force);
        else for (const particle of particles.split(' ')) this.#add(strongForms(forms), force, particle);
      }
    }
    for (const row of others) {
      const forms = strongForms(row);
      this.#addLeading(forms, forms.one[0] ?? '');
    }
  }

  #put(lexicon: Lexicon, form: string, verb: VerbOfGovernment): void {
    if (!form.startsWith(this.#letter)) return;
    const known = lexicon.get(form);
    if (known) known.push(verb);
    else lexicon.set(form, [verb]);
  }

  #add(forms: VerbForms, force: Force, particle?: string): void {
    const asOneWord = { force };
    const verb = particle === undefined ? asOneWord : { force, particle };
    for (const form of forms.one) this.#put(this.finite.one, form, verb);
    for (const form of forms.many) this.#put(this.finite.many, form, verb);
    // As one word it needs no particle any more.
    const whole = particle === undefined ? forms : joinedTo(particle, forms);
    if (particle !== undefined) {
      for (const form of whole.one) this.#put(this.finite.one, form, asOneWord);
      for (const form of whole.many) this.#put(this.finite.many, form, asOneWord);
    }
    this.#put(this.infinitives, whole.infinitive, asOneWord);
    if (particle !== undefined) this.#put(this.infinitives, `${particle} te ${forms.infinitive}`, asOneWord);
    for (const form of whole.participles) this.#put(this.participles, form, asOneWord);
    this.#addLeading(whole, forms.one[0] ?? '', particle);
  }

  #addLeading(whole: VerbForms, finite: string, particle = ''): void {
    const isNew = (form: string, known: ReadonlyMap<string, unknown>): boolean => form.startsWith(this.#letter) && !known.has(form);
    if (particle === '') for (const form of whole.many) if (isNew(form, this.ones)) this.ones.set(form, finite);
    const forms = [whole.infinitive, ...whole.participles, ...(particle === '' ? [] : whole.one)];
    for (const form of forms) if (isNew(form, this.leading)) this.leading.set(form, { finite, particle });
  }
}

const made = new Map<string, FormsOfLetter>();

/** Forms are made when a first word with their letter is asked about: a page asks of a few words, and to make all forms takes as long as to identify all that is on it. */
function formsLike(word: string): FormsOfLetter {
  // All forms begin with one of these.
  const letter = /^[a-z]/.exec(word)?.[0] ?? ' ';
  const forms = made.get(letter) ?? new FormsOfLetter(letter);
  made.set(letter, forms);
  return forms;
}

/** How a verb would stand at the head of its clause, and what of it at the end: "trekt … in" of "ingetrokken". */
export const asLeading = (word: string): { finite: string; particle: string } | undefined => formsLike(word).leading.get(word);
/** The same of one: "trekt" for "trekken" and "trokken". */
export const asOne = (ofMany: string): string | undefined => formsLike(ofMany).ones.get(ofMany);
/** The verbs of which this is a form; of one, or of several. */
export const verbsOf = (word: string, number: 'one' | 'many'): readonly VerbOfGovernment[] =>
  formsLike(word).finite[number].get(word) ?? [];
/** What it says as an infinitive or as a participle. */
export const asInfinitive = (word: string): readonly VerbOfGovernment[] => formsLike(word).infinitives.get(word) ?? [];
export const asParticiple = (word: string): readonly VerbOfGovernment[] => formsLike(word).participles.get(word) ?? [];
