import type { Directory, Site } from '../site.ts';

/** Ministries that publish their Woo decisions on a platform of their own. */
const platforms: Record<string, string> = {
  'open.minvws.nl': 'mnre1025',
  'open.minbuza.nl': 'mnre1013',
  'open.minfin.nl': 'mnre1090',
};

const onPlatform =
  /^\/(?:[a-z]{2}\/)?(?:dossier|convenant|klachtoordeel|onderzoeksrapport|beschikking|advies|jaarplan-jaarverslag)\/([\w.-]+\/[\w.-]+)(?:\/|$)/;

/** "nl.gm1963.2i.2022.10" */
const dossier = /^nl\.[a-z]+\d+\.\d\w.*\.\d{4}\.\w+/;

/** Decisions on those platforms (/dossier/VWS-WOO/123), and dossiers that Woogle holds (pid=nl.gm1963.2i.2022.10). */
export const wooPlatforms: Site = {
  hosts: [...Object.keys(platforms), 'pid.wooverheid.nl', 'doi.wooverheid.nl', 'woogle.wooverheid.nl', 'woozm.nl'],
  read({ hostname, pathname, searchParams }, directory: Directory) {
    const host = hostname.replace(/^www\./, '');
    const pid = (searchParams.get('pid') ?? searchParams.get('doi') ?? '').toLowerCase();
    const code = platforms[host] ?? /^nl\.([a-z]+\d+)/.exec(pid)?.[1];
    const owner = code === undefined ? undefined : directory.byCode(code);
    const number = host in platforms ? onPlatform.exec(pathname)?.[1] : dossier.exec(pid)?.[0];
    if (number === undefined) return owner && { owner };
    return { ...(owner && { owner }), record: { kind: 'disclosure', number } };
  },
};
