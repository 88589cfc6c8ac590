import type { Site } from '../site.ts';

/** Reports and letters of the National Ombudsman: /publicaties/rapporten/2015015, /publicaties/brieven/2023070. */
export const ombudsman: Site = {
  hosts: ['nationaleombudsman.nl'],
  read({ pathname }, directory) {
    const number = /^\/publicaties\/(?:rapporten|brieven|onderzoeken)\/((?:19|20)\d{2}\/?\d{3})(?:\/|$)/.exec(pathname)?.[1];
    const owner = directory.byHost('nationaleombudsman.nl', '/');
    return number === undefined ? undefined : { ...(owner && { owner }), record: { kind: 'complaint', number: number.replace('/', '') } };
  },
};
