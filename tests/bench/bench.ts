/**
 * `npm run bench [-- NAME …] [--keep]`: measures, and prints for each measurement a few sentences and, as its very last line, all ratios as one line of JSON.
 * Ratios, because milliseconds of one machine say little on another. `--keep` puts those of what is read in the README. Needs `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openNameIndex } from '../../lib/detect/name-index.ts';
import { keep, lastSpeed, thisRun } from '../figures.ts';
import { anchors } from './anchors.ts';
import { detect } from './detect.ts';
import { dossier } from './dossier.ts';
import { hostile } from './hostile.ts';
import { large } from './large-pages.ts';
import { lookup } from './lookup.ts';
import { matchers } from './matchers.ts';
import { popup } from './popup.ts';
import { visit } from './visit.ts';

/** Prints what it measures, and gives ratios by name. */
export type Bench = () => Promise<Record<string, number>>;

const benches: Record<string, Bench> = { anchors, detect, dossier, hostile, large, lookup, matchers, popup, visit };

/** Those that stand in the README. */
const kept = ['detect', 'hostile', 'large', 'matchers', 'visit'];
const isKept = process.argv.includes('--keep');
const asked = process.argv.slice(2).filter((each) => each !== '--keep');
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(' or ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  const ratios: Record<string, Record<string, number>> = {};
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`── ${name}`);
    ratios[name] = await bench();
  }
  if (isKept) {
    const bytes = readFileSync(resolve(import.meta.dirname, '../../assets/registers/names.bin'));
    const { names } = openNameIndex(Uint8Array.from(bytes).buffer);
    const run = Object.entries({ ...lastSpeed().ratios, ...ratios }).filter(([name]) => kept.includes(name));
    keep('speed', { ...thisRun(), names, ratios: Object.fromEntries(run) });
  }
  console.log(JSON.stringify(ratios));
}
