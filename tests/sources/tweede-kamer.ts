import { bodies } from './bodies.ts';
import { type Answered, type Asked, chanceFrom, daysAgo, oneOf, type StandIn, standIn, uuidFrom } from './stand-in.ts';

interface Paper {
  Id: string;
  Soort: string;
  DocumentNummer: string;
  Titel: string;
  Onderwerp: string | null;
  Datum: string;
  Vergaderjaar: string;
  Verwijderd: boolean;
  Zaak: { Id: string; Nummer: string; Onderwerp: string; Status: string; Soort: string }[];
}

const mostRows = 250;
const kinds = [
  'Schriftelijke vragen',
  'Antwoord schriftelijke vragen',
  'Motie',
  'Brief regering',
  'Amendement',
  'Verslag van een schriftelijk overleg',
];
const subjects = ['de jeugdzorg', 'het algoritme', 'de woningbouw', 'een wachtlijst', 'de energietoeslag', 'het toezicht'];
const suppliers = ['Centric', 'Sweco', 'PinkRoccade Local Government'];
const spoken = (name: string): string => name.replace(/^(Gemeente|Ministerie|Provincie)\b/, (word) => word.toLowerCase());
const named = [...bodies.map(([, name]) => spoken(name)), ...suppliers];

/** Ministries are named all the time, Utrecht often, others now and then. */
const countFor = (name: string, index: number): number =>
  name.startsWith('ministerie') ? 190 : name === 'gemeente Utrecht' ? 64 : 3 + ((index * 5) % 11);

function makePapers(): Paper[] {
  let seed = 90_000;
  const all = named.flatMap((name, index) =>
    Array.from({ length: countFor(name, index) }, (_, n) => {
      const letter = n % 13 === 5;
      const kind = letter ? 'Brief Nationale ombudsman' : oneOf(kinds, chanceFrom(seed + 1));
      const about = letter
        ? `Rapport ${2015 + (n % 11)}/${100 + (n % 300)} over een klacht over ${name}`
        : `het bericht dat ${name} stopt met`;
      return aPaper((seed += 1), kind, `${about} ${letter ? '' : oneOf(subjects, chanceFrom(seed))}`.trim());
    }),
  );
  // What others wrote about the ombudsman, and a paper without a subject.
  all.push(aPaper((seed += 1), 'Brief regering', "Reactie op de Nationale ombudsman over de balie van gemeente Utrecht, 't Stadskantoor"));
  all.push({ ...aPaper((seed += 1), 'Motie', ''), Onderwerp: null });
  all.push({ ...aPaper((seed += 1), 'Motie', 'een motie over gemeente Utrecht die is ingetrokken'), Verwijderd: true });
  return all;
}

function aPaper(seed: number, kind: string, subject: string): Paper {
  const chance = chanceFrom(seed);
  const date = daysAgo(Math.floor(chance() * 4000));
  const number = `${date.slice(0, 4)}D${String(seed % 100_000).padStart(5, '0')}`;
  const matter = {
    Id: uuidFrom(seed + 5),
    Nummer: number.replace('D', 'Z'),
    Onderwerp: seed % 3 === 0 ? `Het debat over ${oneOf(subjects, chance)}` : `Vragen over ${subject}`,
    Status: oneOf(['Afgedaan', 'Lopend'], chance),
    Soort: kind,
  };
  return {
    Id: uuidFrom(seed),
    Soort: kind,
    DocumentNummer: number,
    Titel: kind,
    Onderwerp: subject,
    Datum: `${date}T00:00:00+01:00`,
    Vergaderjaar: `${date.slice(0, 4)}-${Number(date.slice(0, 4)) + 1}`,
    Verwijderd: false,
    // Some papers belong to no matter.
    Zaak: seed % 7 === 0 ? [] : [matter],
  };
}
const papers = makePapers();

type Test = (paper: Paper) => boolean;

/** As much of OData's $filter as is asked: `and`, `or`, brackets, `eq`, `ne` and `contains`, in which capitals matter. Throws on anything else. */
function filterOf(text: string): Test {
  const words = text.match(/'(?:[^']|'')*'|[(),]|[^\s(),']+/g) ?? [];
  let at = 0;
  const next = (): string => words[at++] ?? '';
  const expect = (word: string): void => {
    if (next() !== word) throw new SyntaxError(`expected ${word}`);
  };
  const field =
    (name: string) =>
    (paper: Paper): unknown => {
      if (!Object.hasOwn(paper, name)) throw new SyntaxError(`no property ${name}`);
      return Reflect.get(paper, name);
    };
  const value = (word: string): unknown =>
    word.startsWith("'") ? word.slice(1, -1).replaceAll("''", "'") : word === 'true' ? true : word === 'false' ? false : Number.NaN;
  function either(): Test {
    let test = both();
    while (words[at] === 'or') {
      next();
      const [one, other] = [test, both()];
      test = (paper) => one(paper) || other(paper);
    }
    return test;
  }
  function both(): Test {
    let test = single();
    while (words[at] === 'and') {
      next();
      const [one, other] = [test, single()];
      test = (paper) => one(paper) && other(paper);
    }
    return test;
  }
  function single(): Test {
    const word = next();
    if (word === '(') {
      const test = either();
      expect(')');
      return test;
    }
    if (word === 'contains') {
      expect('(');
      const of = field(next());
      expect(',');
      const part = String(value(next()));
      expect(')');
      return (paper) => {
        const text = of(paper);
        return typeof text === 'string' && text.includes(part);
      };
    }
    const [of, operator, wanted] = [field(word), next(), value(next())];
    if (operator !== 'eq' && operator !== 'ne') throw new SyntaxError(`no operator ${operator}`);
    return (paper) => (of(paper) === wanted) === (operator === 'eq');
  }
  const test = either();
  if (at < words.length) throw new SyntaxError(`what is ${words[at]}`);
  return test;
}

function documents({ query, path }: Asked): Answered {
  const number = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);
  try {
    const found = papers.filter(filterOf(query.get('$filter') ?? 'Verwijderd eq false'));
    if (query.get('$orderby') === 'Datum desc') found.sort((one, other) => other.Datum.localeCompare(one.Datum));
    const [skip, top] = [number('$skip', 0), number('$top', mostRows)];
    if (top > mostRows) throw new RangeError(`The limit of '${mostRows}' for Top query has been exceeded.`);
    const rows = found.slice(skip, skip + top);
    const expanded = query.get('$expand')?.startsWith('Zaak');
    const value = rows.map(({ Zaak: matters, ...paper }) => (expanded ? { ...paper, Zaak: matters } : paper));
    const more = !query.has('$top') && skip + rows.length < found.length;
    return {
      json: {
        '@odata.context': 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/$metadata#Document',
        ...(query.get('$count') === 'true' && { '@odata.count': found.length }),
        value,
        ...(more && { '@odata.nextLink': `https://gegevensmagazijn.tweedekamer.nl${path}?$skip=${skip + rows.length}` }),
      },
    };
  } catch (error) {
    return { status: 400, json: { error: { code: '', message: String(error) } } };
  }
}

/** The open data of the House of Representatives: 2,500 papers. */
export const tweedeKamer: StandIn = standIn('gegevensmagazijn.tweedekamer.nl', [['GET', '/OData/v4/2.0/Document', documents]]);
