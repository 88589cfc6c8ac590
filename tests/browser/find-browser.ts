import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Thrown when no usable browser is there; the message is a whole sentence for the person at the keyboard. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (command: string): string[] => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));

/** The first of these that is there and may be run. */
const firstThatRuns = (files: string[]): string | undefined => files.find(runs);

/** A browser that was named by hand is used or refused, never passed over in silence. */
function named(...variables: string[]): string | undefined {
  for (const variable of variables) {
    const file = process.env[variable];
    if (!file) continue;
    if (!runs(file)) throw new NoBrowser(`${variable} names ${file}, but that is not a program that can be run.`);
    return file;
  }
  return undefined;
}

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** True when it ended well; its output is shown. */
function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Installs Debian packages; only as root, as on a fresh build machine. */
function install(packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const installed = () => apt('install', '-y', '--no-install-recommends', ...packages);
  // The package lists of a fresh image are empty or old.
  if (!installed() && apt('update')) installed();
}

/** Debian packs a browser's Dutch apart; without it the extension speaks English, and a test that reads Dutch fails in an odd way. */
function withDutch(browser: string, places: { folder: string; file: string; package: string }): string {
  if (!existsSync(places.folder) || existsSync(join(places.folder, places.file))) return browser;
  if (mayInstall()) install([places.package]);
  else console.warn(`${browser} does not speak Dutch yet: sudo apt-get install ${places.package}`);
  return browser;
}

const inDutch = {
  chromium: { folder: '/usr/lib/chromium/locales', file: 'nl.pak', package: 'chromium-l10n' },
  firefox: {
    folder: '/usr/lib/firefox-esr/browser',
    file: 'extensions/langpack-nl@firefox-esr.mozilla.org.xpi',
    package: 'firefox-esr-l10n-nl',
  },
};

const chromiumPlaces = () => [
  chromium.executablePath(),
  ...['chromium', 'chromium-browser'].flatMap(onPath),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that loads unpacked extensions: named by CHROMIUM or CHROME_PATH, Playwright's own, the system's, or installed on the spot.
 * Google Chrome is passed over: its branded builds ignore `--load-extension`.
 * @throws {NoBrowser} with a sentence on how to get one
 */
export function findChromium(): string {
  const found = named('CHROMIUM', 'CHROME_PATH') ?? firstThatRuns(chromiumPlaces());
  if (found) return found === '/usr/bin/chromium' ? withDutch(found, inDutch.chromium) : found;
  if (mayInstall()) {
    install(['chromium', 'chromium-l10n', 'fonts-liberation', 'fonts-noto-core']);
    const installed = firstThatRuns(chromiumPlaces());
    if (installed) return installed;
  }
  const chrome = firstThatRuns(['google-chrome-stable', 'google-chrome'].flatMap(onPath));
  throw new NoBrowser(
    `No Chromium found${chrome ? ` (Google Chrome is at ${chrome}, but it refuses to load an unpacked extension)` : ''}. ` +
      'Install it ("sudo apt-get install chromium chromium-l10n", or "npx playwright install --with-deps chromium"), or name one: CHROMIUM=/path/to/chromium.',
  );
}

const firefoxPlaces = () => [...['firefox-esr', 'firefox'].flatMap(onPath), '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * A Firefox: named by FIREFOX, the system's, or installed on the spot.
 * @throws {NoBrowser} with a sentence on how to get one
 */
export function findFirefox(): string {
  const found = named('FIREFOX_PATH') ?? firstThatRuns(firefoxPlaces());
  if (found) return found === '/usr/bin/firefox-esr' ? withDutch(found, inDutch.firefox) : found;
  if (mayInstall()) {
    install(['firefox-esr', 'firefox-esr-l10n-nl']);
    const installed = firstThatRuns(firefoxPlaces());
    if (installed) return installed;
  }
  throw new NoBrowser(
    'No Firefox found. Install it ("sudo apt-get install firefox-esr firefox-esr-l10n-nl"), or name one: FIREFOX_PATH=/path/to/firefox.',
  );
}
