import type { RecordKind } from '../../../record.ts';
import type { Site } from '../site.ts';

/** By how the number begins: papers of parliament, or a notice in a gazette of the state, a province, a municipality, a water board, an arrangement. */
const kinds: [RegExp, RecordKind][] = [
  [/^(?:kst|ah|ag|h|kv|blg|nds|kvv)-/, 'parliament'],
  [/^(?:stcrt|stb|trb|prb|gmb|wsb|bgr)-/, 'participation'],
];

/** In the repository: /frbr/officielepublicaties/gmb/2024/gmb-2024-12345/1/pdf/gmb-2024-12345.pdf */
const inRepository = /^\/frbr\/officielepublicaties\/[a-z]+\/[\w-]+\/([a-z]{1,5}-[\w-]+)(?:\/|$)/i;

/** Official publications: /gmb-2024-12345.html, /kst-36600-VII-1.pdf, and the files of these in the repository. */
export const officialPublications: Site = {
  hosts: ['zoek.officielebekendmakingen.nl', 'officielebekendmakingen.nl', 'repository.overheid.nl'],
  read({ pathname }) {
    const said = inRepository.exec(pathname) ?? /^\/([a-z]{1,5}-[\w-]+?)(?:\.(?:html|pdf|xml|odt))?\/?$/i.exec(pathname);
    const number = said?.[1]?.replace(/-n\d+$/, '');
    const kind = number === undefined ? undefined : kinds.find(([pattern]) => pattern.test(number))?.[1];
    return number !== undefined && kind ? { record: { kind, number } } : undefined;
  },
};
