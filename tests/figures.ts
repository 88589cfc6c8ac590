import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod/mini';

// The figures in the README: how well names are recognised and what that costs, each from the file of the last run that was kept.

const root = resolve(import.meta.dirname, '..');
const files = { accuracy: 'tests/eval/last-run.json', speed: 'tests/bench/last-run.json' } as const;

const Run = z.object({
  /** Day of the run, and of the newest register that it was run with. */
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  registers: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
});
const Shares = z.object({ precision: z.number(), recall: z.number() });
const Accuracy = z.extend(Run, {
  documents: z.number(),
  characters: z.number(),
  place: z.string(),
  butSupplier: Shares,
  suppliers: Shares,
  hiredOrOwned: z.number(),
  algorithms: Shares,
  nameRight: z.number(),
});
const Speed = z.extend(Run, { names: z.number(), ratios: z.record(z.string(), z.record(z.string(), z.number())) });
export type Accuracy = z.infer<typeof Accuracy>;
export type Speed = z.infer<typeof Speed>;

const readJson = (file: string): unknown => JSON.parse(readFileSync(resolve(root, file), 'utf8'));

/** Today, and the date of the newest register of assets/registers. */
export function thisRun(): { date: string; registers: string } {
  const dates = z.record(z.string(), z.object({ date: z.string() })).parse(readJson('assets/registers/provenance.json'));
  return {
    date: new Date().toISOString().slice(0, 10),
    registers: Object.values(dates).reduce((newest, { date }) => (date > newest ? date : newest), ''),
  };
}

export const lastSpeed = (): Speed => Speed.parse(readJson(files.speed));

/** Keeps a run, and writes the README anew by it. */
export function keep(what: keyof typeof files, run: Accuracy | Speed): void {
  writeFileSync(resolve(root, files[what]), `${JSON.stringify(run, null, 2)}\n`);
  const readme = resolve(root, 'README.md');
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8')));
}

const [opened, closed] = ['<!-- figures -->', '<!-- end of figures -->'];

/** The README with its figures as the kept runs have them. Throws when it has no place for them. */
export function withFigures(readme: string): string {
  const [from, to] = [readme.indexOf(opened), readme.indexOf(closed)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${opened} … ${closed}`);
  const lines = [...accuracyLines(Accuracy.parse(readJson(files.accuracy))), ...speedLines(lastSpeed())];
  return `${readme.slice(0, from + opened.length)}\n\n${lines.join('\n')}\n\n${readme.slice(to)}`;
}

const share = (value: number): string => value.toFixed(3);
const both = ({ precision, recall }: z.infer<typeof Shares>): string => `precision ${share(precision)}, recall ${share(recall)}`;

const accuracyLines = (run: Accuracy): string[] => [
  `- **Recognised** (${run.date}, registers of ${run.registers}; ${run.documents} annotated texts, ${Math.round(run.characters / 1000)},000 characters, a bare place name counts as an error):`,
  `  - bodies, parties and algorithms: ${both(run.butSupplier)}; of what is found, ${share(run.nameRight)} is the right one`,
  `  - suppliers: ${both(run.suppliers)}; ${share(run.hiredOrOwned)} of those that are hired or owned by the state`,
  `  - algorithms alone: ${both(run.algorithms)}`,
];

const speedLines = ({ date, registers, names, ratios }: Speed): string[] => [
  `- **Costs** (${date}, registers of ${registers} with ${names} names; ratios of medians within one run in Chromium):`,
  ...Object.entries(ratios).flatMap(([bench, each]) => Object.entries(each).map(([what, ratio]) => `  - ${bench}, ${what}: ${ratio}`)),
];
