import { bodies } from './bodies.ts';
import { type Answered, chanceFrom, daysAgo, oneOf, type StandIn, standIn } from './stand-in.ts';

const perPage = 25;
const statuses = ['Wacht op antwoord', 'Gedeeltelijk toegekend', 'Te laat', 'Geweigerd'];
const subjects = ['bomenkap', 'de parkeertarieven', 'een evenement', 'de inkoop van software'];

/** Most municipalities are there; the site writes names in its own way. */
const authorities = bodies
  .filter(([code]) => code.startsWith('gm') && code !== 'gm0448')
  .map(([code, name]) => ({ code, name, id: name.toLowerCase().replaceAll(/[^a-z]+/g, '_') }));

/** Each request has some events: sent, answered, classified. */
const eventsOf = (code: string, name: string): object[] =>
  Array.from({ length: code === 'gm0344' ? 60 : 4 }, (_, n) => {
    const request = Math.floor(n / 2);
    const chance = chanceFrom(Number(code.slice(2)) * 1000 + request);
    const asked = daysAgo(20 + request * 15);
    const subject = oneOf(subjects, chance);
    return {
      id: 9000 + n,
      event_type: n % 2 === 0 ? 'response' : 'sent',
      created_at: `${asked}T10:00:00.000+01:00`,
      snippet: 'Geachte mevrouw Verzonnen,',
      info_request: {
        id: request,
        url_title: `${subject.replaceAll(' ', '_')}_${request}`,
        title: `Stukken over ${subject} &amp; omgeving`,
        created_at: `${asked}T09:00:00.000+01:00`,
        described_state: 'waiting_response',
        display_status: oneOf(statuses, chance),
      },
      public_body: { id: 1, url_name: name, name },
      user: { id: 7, url_name: 'j_verzonnen', name: 'J. Verzonnen' },
    };
  });

const csv = (): Answered => ({
  type: 'text/csv; charset=utf-8',
  text: `Name,Short name,URL name,Tags,Home page,Publication scheme,Disclosure log,Notes,Created at,Updated at,Version\n${authorities
    .map(({ name, id }) => `"${name}","",${id},gemeente,,,,"Een ""toelichting"", met komma",2020-01-01,2024-01-01,3`)
    .join('\n')}\n`,
});

function feed(id: string, query: URLSearchParams): Answered {
  const authority = authorities.find((each) => each.id === id);
  if (!authority) return { status: 404, type: 'text/html', text: '<!doctype html><title>Niet gevonden</title>' };
  const page = Number(query.get('page') ?? 1);
  return { json: eventsOf(authority.code, authority.name).slice((page - 1) * perPage, page * perPage) };
}

/** Requests that people made in public: Alaveteli. */
export const wooKnop: StandIn = standIn('www.woo-knop.nl', [
  ['GET', '/body/all-authorities.csv', csv],
  ['GET', /\/feed\/body\/(\w+)\.json/, ({ query }, id = '') => feed(id, query)],
]);
