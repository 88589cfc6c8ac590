import type { EntityKey } from '../../../entity.ts';
import type { Directory, Site } from '../site.ts';

const guid = String.raw`[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}`;
/** iBabs, Notubiz and Parlaeus: where the number of a meeting, an item or a document stands. */
const numbers = [
  new RegExp(
    String.raw`^/(?:Agenda|Reports|Document|Calendar)/(?:Index|Item|View|Details|Document|LoadAgendaItemDocument)/(?:[^/]+/)?(${guid})`,
    'i',
  ),
  /^\/(?:vergadering|document|module|modules)\/(?:\d+\/[a-z-]+\/)?(\d{3,})/i,
  /^\/user\/(?:agenda|document|postin)\/action=\w+\/(?:ag|ap|pi)=(\w+)/i,
];

/** The number of a paper or meeting in the path of one of these systems. */
export const councilNumber = (path: string): string | undefined => numbers.flatMap((pattern) => pattern.exec(path)?.[1] ?? [])[0];

/** The body whose name is this much of an address: "utrecht", "raadzeist", "provincie-utrecht", "hof-van-twente". */
export function councilBody(label: string, directory: Directory): EntityKey | undefined {
  const bare = label.replace(/^(?:gemeente(?:raad)?|raad|provincie|waterschap)-?/, '');
  for (const each of [label, bare, `provincie-${bare}`, bare.replaceAll('-', '')])
    for (const name of [`${each}.nl`, `gemeente${each}.nl`]) {
      const body = each === '' ? undefined : directory.byHost(name, '/');
      if (body) return body;
    }
  return undefined;
}

/** The site of a council bears the name of its body: utrecht.bestuurlijkeinformatie.nl, gemeenteraad.goes.nl. */
function bodyOf(host: string, path: string, directory: Directory): EntityKey | undefined {
  const label = /^\/Agenda\/Details\/([a-z-]+)\//i.exec(path)?.[1]?.toLowerCase() ?? host.replace(/^www\./, '').split('.')[0] ?? '';
  return councilBody(label, directory);
}

/** Papers of councils, provincial states and water boards in the systems that most of them use. */
export const councilSystems: Site = {
  hosts: ['.bestuurlijkeinformatie.nl', '.ibabs.eu', '.raadsinformatie.nl', '.notubiz.nl', '.parlaeus.nl'],
  read({ hostname, pathname }, directory) {
    const owner = bodyOf(hostname, pathname, directory);
    const number = councilNumber(pathname);
    if (number === undefined) return owner && { owner };
    return { ...(owner && { owner }), record: { kind: 'council', number } };
  },
};
