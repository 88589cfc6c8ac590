import { defineConfig } from '@playwright/test';

// Chromium with the built extension; Firefox has its own suite in tests/e2e/firefox (Playwright cannot drive a stock Firefox).
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.output/e2e',
  // A generous guard against hanging, not a measure of speed.
  timeout: 240_000,
  expect: { timeout: 90_000 },
  // Without it a click or a wait that comes to nothing hangs until the whole test is over, and nobody learns on which line.
  use: { actionTimeout: 90_000, navigationTimeout: 90_000 },
  workers: 2,
  // Test by test instead of file by file: no worker stands idle while the other has a long file left.
  fullyParallel: true,
  // Two whole browsers share the machine; a click that came between two drawings is tried once more, and counted as flaky.
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  globalSetup: './tests/e2e/built-first.ts',
});
