/**
 * `npm test`: everything, part by part, with one summary at the end. `npm run check` (`--fast`) leaves out what needs a build or a browser, and
 * what takes long: tests that go through the disk, the stand-ins or a screen; its parts run two at a time, each printed when it has ended.
 * A part that fails does not stop the others, so that one run tells all there is to tell; only what needs a build waits for the build.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import PQueue from 'p-queue';
import { NoBrowser, findChromium, findFirefox } from './browser/find-browser.ts';

interface Part {
  name: string;
  script: string;
  /** Needs `.output/` of this very tree. */
  needsBuild?: boolean;
  slow?: boolean;
  count?: (printed: string) => Count;
}

/** Numbers of tests, read from what the runner prints. */
interface Count {
  passed: number;
  failed: number;
  /** Passed, but not at the first try: worth a look, as there may be a fault that shows now and then. */
  atSecondTry: number;
}
const nothing: Count = { passed: 0, failed: 0, atSecondTry: 0 };

const number = (printed: string, pattern: RegExp): number => Number([...printed.matchAll(pattern)].at(-1)?.[1] ?? 0);
const vitestCount = (printed: string): Count => ({
  passed: number(printed, /^\s*Tests .*?(\d+) passed/gm),
  failed: number(printed, /^\s*Tests .*?(\d+) failed/gm),
  atSecondTry: [...printed.matchAll(/^\s*✓ .*\(retry x\d+\)/gm)].length,
});
const playwrightCount = (printed: string): Count => {
  const atSecondTry = number(printed, /^\s+(\d+) flaky/gm);
  return {
    passed: number(printed, /^\s+(\d+) passed/gm) + atSecondTry,
    failed: number(printed, /^\s+(\d+) failed/gm),
    atSecondTry,
  };
};

const parts: Part[] = [
  { name: 'house rules and pure rooms', script: 'unit:pure', count: vitestCount },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format' },
  { name: 'dead code', script: 'dead' },
  { name: 'unit tests of all other rooms', script: 'unit:rest', slow: true, count: vitestCount },
  { name: 'tables of all that goes wrong', script: 'thorough', slow: true, count: vitestCount },
  { name: 'build for Chrome and Firefox', script: 'build', slow: true },
  { name: 'what was built', script: 'built', slow: true, needsBuild: true, count: vitestCount },
  { name: 'Firefox add-on lint', script: 'lint:firefox', slow: true, needsBuild: true },
  { name: 'end to end in Chromium', script: 'e2e', slow: true, needsBuild: true, count: playwrightCount },
  { name: 'end to end in Firefox', script: 'e2e:firefox', slow: true, needsBuild: true, count: vitestCount },
];

interface Outcome extends Count {
  part: Part;
  state: 'passed' | 'failed' | 'not run';
  seconds: number;
}

/** `together`: others run at the same time, so that what it prints waits until it has ended. */
function run(part: Part, together = false): Promise<Outcome> {
  const title = `\n── ${part.name} (npm run ${part.script})`;
  if (!together) console.log(title);
  const begun = Date.now();
  const child = spawn('npm', ['run', '--silent', part.script], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let printed = '';
  const hear = (stream: NodeJS.WriteStream) => (piece: Buffer) => {
    printed += piece.toString();
    if (!together) stream.write(piece);
  };
  child.stdout.on('data', hear(process.stdout));
  child.stderr.on('data', hear(process.stderr));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (together) console.log(`${title}\n${printed.trimEnd()}`);
      const counted = part.count?.(stripVTControlCharacters(printed)) ?? nothing;
      // A runner that ran nothing proves nothing.
      const empty = part.count !== undefined && counted.passed + counted.failed === 0;
      if (empty && code === 0) console.error(`${part.name}: no test was run.`);
      resolve({ part, state: code === 0 && !empty ? 'passed' : 'failed', seconds: (Date.now() - begun) / 1000, ...counted });
    });
  });
}

const fast = process.argv.includes('--fast');
if (!fast) {
  try {
    console.log(`Chromium: ${findChromium()}\nFirefox: ${findFirefox()}`);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function oneByOne(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const part of parts) {
    const unbuilt = part.needsBuild && outcomes.some((each) => each.part.script === 'build' && each.state !== 'passed');
    outcomes.push(unbuilt ? { part, state: 'not run', seconds: 0, ...nothing } : await run(part));
  }
  return outcomes;
}
const twoAtATime = new PQueue({ concurrency: 2 });
const outcomes = fast ? await twoAtATime.addAll(parts.filter(({ slow }) => !slow).map((part) => () => run(part, true))) : await oneByOne();

console.log('\n── Summary');
const inWords = ({ passed, failed, atSecondTry }: Count): string =>
  `${passed} passed, ${failed} failed${atSecondTry > 0 ? `; ${atSecondTry} of those that passed only at the second try` : ''}`;
for (const { part, state, seconds, ...counted } of outcomes) {
  const tests = part.count ? inWords(counted) : '';
  console.log(`${state.padEnd(8)} ${part.name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd());
}
const wrong = outcomes.filter(({ state }) => state !== 'passed');
const total = (key: keyof Count) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const [first] = wrong;
if (first) console.log(`\nFirst to fail: ${first.part.name}; see above, or run "npm run ${first.part.script}" alone.`);
const all: Count = { passed: total('passed'), failed: total('failed'), atSecondTry: total('atSecondTry') };
console.log(`\n${outcomes.length - wrong.length} of ${outcomes.length} parts passed; tests: ${inWords(all)}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
