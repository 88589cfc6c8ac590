import { sources as shelf } from '../../lib/lookup/sources/index.ts';
import type { Asking } from '../../lib/asking.ts';
import type { EntityKey } from '../../lib/entity.ts';
import type { CivicRecord, SourceId } from '../../lib/record.ts';

/** Somebody of whom these sources have something: their stand-ins, or what is bundled. */
export interface Asked {
  key: EntityKey;
  name: string;
  sources: SourceId[];
}

/** What is asked most of one body, one supplier and one party. */
export const mainSources: Asked[] = [
  {
    key: 'government-body:gm0344',
    name: 'Gemeente Utrecht',
    sources: [
      'tenderned',
      'ted',
      'open-overheid',
      'woogle',
      'algorithm-register',
      'open-raadsinformatie',
      'tweede-kamer',
      'officiele-bekendmakingen',
      'data-overheid',
    ],
  },
  { key: 'supplier:centric', name: 'Centric Netherlands B.V.', sources: ['ted', 'algorithm-register', 'gleif', 'tweede-kamer'] },
  { key: 'party:vvd', name: 'VVD', sources: ['party-gifts', 'political-ads', 'verkiezingsuitslagen'] },
];

/** The others of the shelf. */
export const otherSources: Asked[] = [
  {
    key: 'government-body:gm0344',
    name: 'Gemeente Utrecht',
    sources: [
      'tenderned-awards',
      'woo-knop',
      'open-overheid-complaints',
      'woogle-complaints',
      'ombudsman',
      'council-complaints',
      'complaint-notices',
      'verkiezingsuitslagen',
      'council-seats',
      'lokale-bekendmakingen',
      'bron',
      'code-hosting',
      'rechtspraak',
      'wikidata',
    ],
  },
  {
    key: 'supplier:centric',
    name: 'Centric Netherlands B.V.',
    sources: ['open-raadsinformatie', 'kvk-open-data', 'wikidata', 'political-ads'],
  },
  { key: 'supplier:atos', name: 'Atos Nederland B.V.', sources: ['state-spending'] },
  // A supplier as the giver of a gift.
  { key: 'supplier:optidob', name: 'Optidob B.V.', sources: ['party-gifts'] },
  { key: 'algorithm:11234933', name: 'Advisering datalekmelding', sources: ['algorithm-register'] },
  { key: 'government-body:ws0155', name: 'Waterschap Amstel, Gooi en Vecht', sources: ['verkiezingsuitslagen'] },
  { key: 'government-body:pv26', name: 'Provincie Utrecht', sources: ['verkiezingsuitslagen', 'bron'] },
  { key: 'government-body:gm1963', name: 'Gemeente Hoeksche Waard', sources: ['own-portal'] },
];

/** Hosts that the reader is asked for one by one, that of the portal of one body among them. */
export const optionalHosts: string[] = [
  ...new Set([...shelf.flatMap(({ access, hosts }) => (access === 'optional' ? hosts : [])), 'https://openpub.gemeentehw.nl/*']),
];

/** A screen on which somebody is open. */
export interface Screen {
  records(): Promise<{ entity: EntityKey; record: CivicRecord }[]>;
  askings(): Promise<Asking[]>;
  /** Where its links lead. */
  links(): Promise<string[]>;
  /** Shows more of what is held, in each part that has more. */
  more(): Promise<void>;
}

/** In the page: where its links lead, and a click on each button that begins with these words. */
export const linksScript = `[...document.querySelectorAll('a[href]')].map(({ href }) => href)`;
export const moreScript = (words: string): string =>
  `[...document.querySelectorAll('button.more')].filter(({ innerText }) => innerText.startsWith(${JSON.stringify(words)})).forEach((each) => each.click())`;

/**
 * What is not as it should be, of each source in a few words; empty when each answered by itself, not from a snapshot, and a record of each is on the screen,
 * with its way to the source.
 */
export async function amiss({ key, sources }: Asked, screen: Screen): Promise<string[]> {
  const [askings, records, links] = await Promise.all([screen.askings(), screen.records(), screen.links()]);
  return sources.flatMap((id) => {
    const asking = askings.find(({ about, source }) => about === key && source === id);
    if (asking?.state !== 'answered') return [`${id}: ${asking?.state ?? 'not asked'}`];
    if (asking.snapshot !== undefined && shelf.find((source) => source.id === id)?.access !== 'bundled' && id !== 'verkiezingsuitslagen')
      return [`${id}: from a snapshot`];
    const own = records.filter(({ entity, record }) => entity === key && record.source === id).map(({ record }) => record.url);
    return own.some((url) => links.includes(new URL(url).href)) ? [] : [`${id}: ${own.length} records, none on the screen`];
  });
}

/** Shows more until nothing is amiss, a few times. */
export async function amissAtLast(asked: Asked, screen: Screen): Promise<string[]> {
  let wrong = await amiss(asked, screen);
  for (let times = 0; wrong.length > 0 && times < 6; times += 1) {
    await screen.more();
    wrong = await amiss(asked, screen);
  }
  return wrong;
}
