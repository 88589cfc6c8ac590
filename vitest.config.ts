import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Time-outs guard against hanging; nothing is timed. The WXT plugin stands in each project: with `extends` its set-up file is lost and `browser` is undefined.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'plain',
          include: ['tests/{unit,conventions}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          setupFiles: ['tests/unit/set-up.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'screen',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          setupFiles: ['tests/unit/set-up.ts'],
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
        },
      },
    ],
  },
});
