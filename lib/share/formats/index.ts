import { backup } from './backup.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';

/** The shelf: every form in which what was kept can leave, in the order in which it is offered. */
export const formats = [csv, markdown, ris, bibtex, cslJson, webAnnotation, backup] as const;
export type FormatId = (typeof formats)[number]['id'];
