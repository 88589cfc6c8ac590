import type { Site } from '../site.ts';

/** Papers, cases and meetings of the House: …/detail?id=2024D07415&did=2024D07415, and the same number on the mirror of its papers. */
export const houseOfRepresentatives: Site = {
  hosts: ['tweedekamer.nl', 'berthub.eu'],
  read({ pathname, searchParams, hostname }, directory) {
    const mirror = hostname.endsWith('berthub.eu');
    if (mirror && !pathname.startsWith('/tkconv/')) return undefined;
    const said = [searchParams.get('did'), searchParams.get('id'), searchParams.get('nummer'), mirror ? pathname : ''];
    const number = said.flatMap((each) => /(?:^|\/)(\d{4}[ADZ]\d{5})\b/.exec(each ?? '')?.[1] ?? [])[0];
    const owner = directory.byHost('tweedekamer.nl', '/');
    return number === undefined ? undefined : { ...(owner && { owner }), record: { kind: 'parliament', number } };
  },
};
