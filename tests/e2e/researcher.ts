import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

// What the researcher of both browsers pastes and takes along; what is not of one browser stands here.

const bodies: { name: string; bodyType: string; ended?: string }[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../assets/registers/bodies.json'), 'utf8'),
);

/** Fifty bodies by their names, none of which may stand for another. */
export const fifty = ['Gemeente Utrecht', 'Gemeente Rotterdam'].concat(
  bodies
    .filter(({ name, bodyType, ended }) => bodyType === 'municipality' && !ended && !/Utrecht|Rotterdam|Bergen$|Hengelo/.test(name))
    .map(({ name }) => name)
    .slice(0, 48),
);

/** So many are looked up when the researcher stops. */
export const halfWay = 25;

/** The rows of the table that leaves as CSV. */
export const tableIn = (file: string): Record<string, string>[] => parse(readFileSync(file), { bom: true, columns: true, delimiter: ';' });

/** What is in the first of those rows of somebody's fifty, when all of them were looked up. */
export const firstRow = { Geplakt: 'Gemeente Utrecht', Code: 'government-body:gm0344', Stand: 'opgezocht', 'Algoritmes: aantal': '14' };
