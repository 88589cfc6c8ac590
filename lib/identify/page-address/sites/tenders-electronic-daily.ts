import type { Site } from '../site.ts';

/** Notices in the European journal: /nl/notice/-/detail/1739-2024, /en/notice/1739-2024/html, and the older ?uri=TED:NOTICE:1739-2024:TEXT:NL:HTML. */
export const tendersElectronicDaily: Site = {
  hosts: ['ted.europa.eu'],
  read({ pathname, searchParams }) {
    const number =
      /\/notice\/(?:-\/detail\/)?0*(\d+-\d{4})(?:\/|$)/.exec(pathname)?.[1] ??
      /^TED:NOTICE:0*(\d+-\d{4})(?::|$)/.exec(searchParams.get('uri') ?? '')?.[1];
    return number === undefined ? undefined : { record: { kind: 'contract', number } };
  },
};
