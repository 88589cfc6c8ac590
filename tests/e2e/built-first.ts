import { chromeBuild, readManifest } from '../browser/built-extension.ts';
import { findChromium } from '../browser/find-browser.ts';

/** Says in one sentence what is missing, once, before every test fails on it. */
export default function builtFirst(): void {
  readManifest(chromeBuild);
  findChromium();
}
