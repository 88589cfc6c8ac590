import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The parts of a built manifest.json that the tests look at. */
export interface BuiltManifest {
  manifest_version: number;
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  default_locale: string;
  action?: { default_popup?: string };
}

const built = (name: string) => resolve(import.meta.dirname, '../../.output', name);
export const chromeBuild = built('chrome-mv3');
export const firefoxBuild = built('firefox-mv3');

/** @throws when the extension was not built; says how */
export function readManifest(folder: string): BuiltManifest {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no built extension in ${folder}; run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The host names that the extension may ask, by itself or after the reader allowed it: the hosts of its sources. */
export function sourceHosts(folder: string): string[] {
  const { host_permissions, optional_host_permissions = [] } = readManifest(folder);
  return [...host_permissions, ...optional_host_permissions]
    .filter((pattern) => !pattern.includes('://*/'))
    .map((pattern) => new URL(pattern.replace(/\*$/, '')).host);
}
