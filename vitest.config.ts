import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { latinLetters } from './lib/registers/latin-letters.ts';

/** Tests that go through a table of everything that can go wrong, or start a program; they run in `npm test`, not in `npm run check`. */
const thorough = [
  'tests/unit/lookup/{faults,hostile,look-up}.test.ts',
  'tests/unit/registers/update.test.ts',
  'tests/unit/detect/endless-text.test.ts',
  'tests/unit/eval/score.test.ts',
  'tests/unit/commands.test.ts',
];
/** Rooms that keep nothing between two calls: their tests share their modules too, which spares loading the registers again for each file. */
const pure = ['tests/unit/{detect,identify,registers,relate,eval}/**/*.test.ts', 'tests/conventions/**/*.test.ts'];
const oneProcess = { isolate: false, testTimeout: 30_000, setupFiles: ['tests/unit/set-up.ts'] };
const anewInEachFile = { ...oneProcess, setupFiles: ['tests/unit/set-up.ts', 'tests/unit/begin-anew.ts'] };

// Time-outs guard against hanging; nothing is timed. The WXT plugin stands in each project: with `extends` its set-up file is lost and `browser` is undefined.
// The rules are tested with the patterns that are shipped (`latinLetters`).
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), latinLetters],
        test: {
          name: 'pure',
          include: pure,
          exclude: thorough,
          environment: 'node',
          ...oneProcess,
        },
      },
      {
        plugins: [WxtVitest(), latinLetters],
        test: {
          name: 'plain',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...pure, ...thorough],
          environment: 'node',
          ...anewInEachFile,
        },
      },
      {
        plugins: [WxtVitest(), latinLetters],
        test: {
          name: 'thorough',
          include: thorough,
          environment: 'node',
          ...anewInEachFile,
        },
      },
      {
        plugins: [WxtVitest(), latinLetters],
        test: {
          name: 'screen',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          // A screen is no module: it is not made anew by what begins anew, so that each file keeps one of its own.
          ...oneProcess,
          isolate: true,
        },
      },
      // The real sources, by `npm run sources:check`; never in `npm test`.
      {
        plugins: [WxtVitest()],
        test: {
          name: 'live',
          include: ['tests/live/**/*.live.ts'],
          environment: 'node',
          fileParallelism: false,
          ...anewInEachFile,
          testTimeout: 120_000,
        },
      },
      // House rules about what was built; needs `npm run build` first.
      { test: { name: 'built', include: ['tests/conventions/**/*.built.ts'], environment: 'node' } },
      // The built extension in Firefox. The time-outs guard against hanging; nothing is timed.
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 60_000 } },
          // As in Chromium (playwright.config.ts): once more, and counted as such.
          retry: 1,
        },
      },
    ],
  },
});
