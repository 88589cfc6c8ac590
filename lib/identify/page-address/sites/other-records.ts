import type { RecordKind } from '../../../record.ts';
import type { Site } from '../site.ts';

// Sites of which every address of a record has one and the same form.
const forms: [host: string, kind: RecordKind, path: RegExp][] = [
  ['data.overheid.nl', 'dataset', /^\/(?:(?:[a-z]{2}|data)\/)?dataset\/([\w.-]+)(?:\/|$)/],
  ['verkiezingsuitslagen.nl', 'election', /^\/verkiezingen\/detail(?:Json)?\/((?:TK|EK|EP|GR|PS|WS|ER|KC|RF)\d{8})(?:\/\w+)?\/?$/],
  ['politiekereclame.nl', 'political-ad', /^\/transparantie-verklaringen\/([\w-]+)\/?$/],
  ['oss.developer.overheid.nl', 'repository', /^\/repositories\/([\w.-]+)(?:\/|$)/],
  ['woo-knop.nl', 'disclosure', /^\/(?:[a-z]{2}\/)?request\/([\w-]+)(?:\/|$)/],
];

/** Datasets, results of elections, statements of political advertisements, source code, requests under the Woo. */
export const otherRecords: Site = {
  hosts: forms.map(([host]) => host),
  read({ hostname, pathname }) {
    for (const [host, kind, path] of forms) {
      const number = hostname.replace(/^www\./, '') === host ? path.exec(pathname)?.[1] : undefined;
      if (number !== undefined) return { record: { kind, number } };
    }
    return undefined;
  },
};
