import { type Answered, standIn } from './stand-in.ts';

interface Item {
  id: string;
  label: string;
  description: string;
  claims: Record<string, unknown[]>;
}

const item = (id: string): unknown => ({ 'entity-type': 'item', id });
const items: Item[] = [
  {
    id: 'Q803',
    label: 'Utrecht',
    description: 'gemeente in Nederland',
    claims: {
      P382: ['0344'],
      P17: [item('Q55')],
      P856: ['https://www.utrecht.nl/'],
      P571: [{ time: '+1122-06-02T00:00:00Z', precision: 11 }],
    },
  },
  {
    id: 'Q900002',
    label: 'Centric Netherlands B.V.',
    description: 'bedrijf',
    claims: {
      P3220: ['90000001'],
      P17: [item('Q55')],
      P749: [item('Q900003')],
      P856: ['https://www.centric.eu/'],
      P571: [{ time: '+1992-00-00T00:00:00Z', precision: 9 }],
    },
  },
  { id: 'Q900003', label: 'Centric Holding', description: 'bedrijf', claims: { P17: [item('Q55')] } },
  { id: 'Q900004', label: 'Rijkswaterstaat', description: 'dienst', claims: { P17: [item('Q55')], P749: [item('Q900005')] } },
  { id: 'Q900005', label: 'Ministerie van Infrastructuur en Waterstaat', description: 'ministerie', claims: { P17: [item('Q55')] } },
  // A namesake abroad, and one that only begins the same.
  { id: 'Q900006', label: 'Rijkswaterstaat', description: 'single by a band', claims: { P17: [item('Q31')] } },
  { id: 'Q900007', label: 'Rijkswaterstaat-gebouw', description: 'gebouw', claims: { P17: [item('Q55')] } },
];
const byId = new Map(items.map((each) => [each.id, each]));

const statement = (value: unknown, rank = 'normal'): object => ({
  type: 'statement',
  rank,
  mainsnak: { snaktype: 'value', datavalue: { value } },
});

function entity({ id, label, description, claims }: Item): object {
  const said = Object.entries(claims).map(([name, values]) => [name, values.map((value) => statement(value))] as const);
  return {
    type: 'item',
    id,
    // Not everything has a label in Dutch.
    labels: { [id === 'Q900003' ? 'en' : 'nl']: { language: 'nl', value: label } },
    descriptions: { nl: { language: 'nl', value: description } },
    claims: {
      ...Object.fromEntries(said),
      P31: [statement(item('Q1'))],
      // Somebody said that nothing is known, and something that is no longer held to be true.
      P1454: [{ type: 'statement', rank: 'normal', mainsnak: { snaktype: 'somevalue' } }],
      ...(id === 'Q900002' && { P1278: [statement('724500AAAAAAAAAAAA99', 'deprecated')] }),
    },
  };
}

function answer(query: URLSearchParams): Answered {
  const action = query.get('action');
  if (query.get('format') !== 'json')
    return { type: 'text/html; charset=utf-8', text: '<!doctype html><title>MediaWiki API result</title>' };
  if (action === 'query') {
    const statements = (query.get('srsearch') ?? '').replace(/^haswbstatement:/, '').split('|');
    const found = items.filter(({ claims }) =>
      statements.some((each) => {
        const [name = '', value] = each.split('=');
        return claims[name]?.includes(value);
      }),
    );
    return {
      json: {
        batchcomplete: '',
        query: { searchinfo: { totalhits: found.length }, search: found.map(({ id }) => ({ ns: 0, title: id, snippet: '' })) },
      },
    };
  }
  if (action === 'wbsearchentities') {
    const text = (query.get('search') ?? '').toLowerCase();
    const found = items.filter(({ label }) => label.toLowerCase().startsWith(text));
    return {
      json: {
        searchinfo: { search: text },
        search: found.map(({ id, label, description }) => ({
          id,
          label,
          description,
          match: { type: 'label', language: 'nl', text: label },
        })),
        success: 1,
      },
    };
  }
  if (action === 'wbgetentities') {
    const ids = (query.get('ids') ?? '').split('|');
    const entities = ids.map((id) => {
      const known = byId.get(id);
      return [id, known ? entity(known) : { id, missing: '' }];
    });
    return { json: { entities: Object.fromEntries(entities), success: 1 } };
  }
  // An error is answered with 200 as well.
  return { json: { error: { code: 'badvalue', info: `Unrecognized value for parameter "action": ${action}.` } } };
}

/** Wikidata's own interface (MediaWiki). */
export const wikidata = standIn('www.wikidata.org', [['GET', '/w/api.php', ({ query }) => answer(query)]]);
