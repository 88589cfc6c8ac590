import type { Site } from '../site.ts';

const page = /^\/(?:[a-z]{2}\/)?(?:publicaties\/)?(?:rapporten|brieven|onderzoeken)\/((?:19|20)\d{2}\/?\d{3})(?:\/|$)/;
const file = /^\/(?:system\/files|uploads|sites\/[\w/-]+)\/(?:[^/]+\/)*(?:Rapport\s)?((?:19|20)\d{5})(?=\D)[^/]*\.pdf$/i;

/** Reports and letters of the National Ombudsman: /publicaties/rapporten/2015015, /publicaties/brieven/2023070, /system/files/onderzoek/Rapport%202019046%20….pdf. */
export const ombudsman: Site = {
  hosts: ['nationaleombudsman.nl'],
  read({ pathname }, directory) {
    const number = (page.exec(pathname) ?? file.exec(decodeURI(pathname)))?.[1];
    const owner = directory.byHost('nationaleombudsman.nl', '/');
    return number === undefined ? undefined : { ...(owner && { owner }), record: { kind: 'complaint', number: number.replace('/', '') } };
  },
};
