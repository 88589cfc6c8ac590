import { afterAll, vi } from 'vitest';

// Files of tests share a process, which spares loading the libraries for each of them again. What is ours begins anew in every file: modules, what
// stands in for a global or what the environment says, and databases.
vi.resetModules();
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
});
