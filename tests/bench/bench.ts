/**
 * `npm run bench [-- NAME …]`: measures, and prints for each measurement a few sentences and, as its very last line, all ratios as one line of JSON.
 * Ratios, because milliseconds of one machine say little on another. Needs `npm run build` first.
 */
import { anchors } from './anchors.ts';
import { detect } from './detect.ts';
import { dossier } from './dossier.ts';
import { lookup } from './lookup.ts';
import { popup } from './popup.ts';

/** Prints what it measures, and gives ratios by name. */
export type Bench = () => Promise<Record<string, number>>;

const benches: Record<string, Bench> = { anchors, detect, dossier, lookup, popup };

const asked = process.argv.slice(2);
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
  console.log(JSON.stringify(ratios));
}
