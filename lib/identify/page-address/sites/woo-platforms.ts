import type { Directory, Site } from '../site.ts';

/** Ministries that publish their Woo decisions on a platform of their own. */
const platforms: Record<string, string> = {
  'open.minvws.nl': 'mnre1025',
  'open.minbuza.nl': 'mnre1013',
  'open.minfin.nl': 'mnre1090',
};

const onPlatform =
  /^\/(?:dossier|convenant|klachtoordeel|onderzoeksrapport|beschikking|advies|jaarplan-jaarverslag)\/([\w.-]+\/[\w.-]+)(?:\/|$)/;

/** Decisions on those platforms (/dossier/VWS-WOO/123), and dossiers that Woogle holds (pid=nl.gm1963.2i.2022.10). */
export const wooPlatforms: Site = {
  hosts: [...Object.keys(platforms), 'pid.wooverheid.nl', 'doi.wooverheid.nl'],
  read({ hostname, pathname, searchParams }, directory: Directory) {
    const pid = searchParams.get('pid') ?? searchParams.get('doi') ?? '';
    const code = platforms[hostname] ?? /^nl\.([a-z]+\d+)/.exec(pid)?.[1];
    const owner = code === undefined ? undefined : directory.byCode(code);
    const number = hostname in platforms ? onPlatform.exec(pathname)?.[1] : /^nl\.[a-z]+\d+\.\d\w.*\.\d{4}\.\w+/.exec(pid)?.[0];
    if (number === undefined) return owner && { owner };
    return { ...(owner && { owner }), record: { kind: 'disclosure', number } };
  },
};
