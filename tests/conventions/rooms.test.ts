import { test } from 'vitest';
import { codeOf, expectNone, filesUnder, importsOf, sourceFiles } from './house.ts';

const libRooms = ['collect', 'detect', 'identify', 'lookup', 'relate', 'remember', 'share', 'registers'] as const;

/** Which room may enter which, besides the nouns, which are for everybody. The table of the README, as a test. */
const doors: Record<string, string[]> = {
  'a noun': [],
  'lib/collect': [],
  'lib/detect': [],
  'lib/identify': ['lib/detect'],
  'lib/relate': [],
  'lib/share': [],
  // What comes back from the second copy of the dossier passes the same schemas as a backup.
  'lib/remember': ['lib/share'],
  'lib/lookup': ['lib/remember'],
  'lib/registers': ['lib/detect'],
  components: ['lib/remember', 'lib/relate', 'lib/share'],
  // Names are looked for in the background, for all pages at once.
  'entrypoints/page.content': ['lib/collect'],
  // The cards that it draws on the page are the components it may use. It comes when a card is opened, and meets the page's script at a bridge.
  'entrypoints/card': ['lib/collect', 'entrypoints/page.content', 'the cards on the page'],
  // Comes where something is kept, or was; the page tells it over a bridge where its mentions are.
  'entrypoints/anchors': ['lib/collect', 'entrypoints/page.content'],
  // Comes where the reader said something of a name.
  'entrypoints/corrections': ['lib/identify', 'entrypoints/page.content'],
  // The sample article reads itself.
  'entrypoints/sample': ['entrypoints/page.content', 'entrypoints/card', 'entrypoints/corrections'],
  // The pdf reader reads itself too; a pdf has to be put together to text before.
  'entrypoints/pdf': [
    'entrypoints/page.content',
    'entrypoints/card',
    'entrypoints/corrections',
    'entrypoints/anchors',
    'components',
    'lib/collect',
    'lib/remember',
  ],
  'entrypoints/background': ['lib/detect', 'lib/identify', 'lib/lookup', 'lib/relate', 'lib/remember', 'lib/share'],
  // Mounts a view, and hands it the disk.
  'a screen': ['components', 'lib/remember', 'lib/share'],
};

/** The room that a file stands in. `lib/registers/register.ts` is a noun: the shape that every room knows the registers by. */
function roomOf(file: string): string {
  if (/^lib\/[^/]+\.ts$/.test(file) || file === 'lib/registers/register.ts') return 'a noun';
  if (/^components\/page-card\/(?:kept|mention|selection)-card\.tsx$/.test(file)) return 'the cards on the page';
  const room = libRooms.find((name) => file.startsWith(`lib/${name}/`));
  if (room) return `lib/${room}`;
  if (file.startsWith('components/')) return 'components';
  const places = ['page.content', 'card', 'corrections', 'anchors', 'background', 'sample', 'pdf'].map((name) => `entrypoints/${name}`);
  for (const place of places) if (file.startsWith(`${place}/`)) return place;
  if (file.startsWith('entrypoints/')) return 'a screen';
  return file;
}

/** The rooms' own name for the door list; a component is a component, also one that the page may use. */
const listOf = (room: string) => (room === 'the cards on the page' ? 'components' : room);

test('each room enters only where it has a door', () => {
  const complaints: string[] = [];
  for (const file of sourceFiles()) {
    const room = listOf(roomOf(file));
    const open = doors[room];
    if (!open) complaints.push(`${file} stands in no room of the house; see the tree in the README`);
    for (const { file: taken } of importsOf(file)) {
      if (taken === undefined || /\.css(\?inline)?$/.test(taken)) continue;
      const other = roomOf(taken);
      if (other === 'a noun' || listOf(other) === room || open?.includes(other) || open?.includes(listOf(other))) continue;
      complaints.push(`${file} (${room}) reaches into ${taken} (${other}); it may enter ${open?.join(', ') || 'no other room'}`);
    }
  }
  expectNone(complaints);
});

test('a noun knows only the types of other nouns', () => {
  const complaints: string[] = [];
  for (const noun of sourceFiles().filter((file) => roomOf(file) === 'a noun'))
    for (const { from, file, typesOnly } of importsOf(noun)) {
      if (from === '@webext-core/messaging' && noun === 'lib/messages.ts') continue;
      if (file === undefined) complaints.push(`${noun} is a noun and can do without ${from}`);
      else if (roomOf(file) !== 'a noun') complaints.push(`${noun} is a noun; ${file} is not`);
      else if (!typesOnly) complaints.push(`${noun} takes more than types from ${file}; write "import type"`);
    }
  expectNone(complaints);
});

test('what runs on every page is our own code alone', () => {
  const complaints: string[] = [];
  const welcome = [/^#i18n$/, /^wxt\/browser$/, /^wxt\/utils\//];
  for (const room of ['lib/collect', 'lib/detect', 'lib/identify', 'entrypoints/page.content', 'entrypoints/card'])
    // Finding quotes again comes to a page only where something is kept; see entrypoints/anchors.
    for (const file of filesUnder(room).filter((each) => !each.startsWith('lib/collect/anchor/')))
      for (const { from, file: own, typesOnly } of importsOf(file))
        if (
          own === undefined &&
          !typesOnly &&
          !welcome.some((each) => each.test(from)) &&
          !(room === 'entrypoints/card' && from === 'preact')
        )
          complaints.push(`${file} brings ${from} onto every page; the page can do without it`);
  expectNone(complaints);
});

test('the background starts without what asks sources', () => {
  const complaints: string[] = [];
  const waysTo = new Map([['entrypoints/background/index.ts', 'entrypoints/background/index.ts']]);
  // What is found is gone on with.
  for (const [file, way] of waysTo)
    for (const { file: taken, typesOnly, later } of importsOf(file)) {
      if (taken === undefined || typesOnly || later || waysTo.has(taken) || !/\.tsx?$/.test(taken)) continue;
      waysTo.set(taken, `${way} → ${taken}`);
      if (taken.startsWith('lib/lookup/sources/'))
        complaints.push(`${way}: a page that wakes the background waits for this; take what leads there with import()`);
    }
  expectNone(complaints);
});

test('the word lists of rules come to a page in the index, not in a script', () => {
  const lists = 'lib/detect/words/';
  expectNone(
    sourceFiles()
      .filter((file) => !file.startsWith(lists) && file !== 'lib/registers/pack.ts')
      .filter((file) => importsOf(file).some(({ file: own, typesOnly }) => own?.startsWith(lists) && !typesOnly))
      .map((file) => `${file} imports a word list; it has it by \`wordsOf\``),
  );
});

/** Who may touch what lies outside the program. `open` are the files or folders that have the key. */
const outside = [
  {
    what: 'the network',
    words: /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/,
    packages: /^ky$/,
    open: ['lib/lookup/fetch-answer.ts'],
  },
  {
    what: 'the disk',
    words: /\b(indexedDB|localStorage|sessionStorage|browser\.storage|chrome\.storage|caches\.open)\b/,
    packages: /^(dexie|@wxt-dev\/storage)$/,
    open: ['lib/remember/'],
  },
];

test.each(outside)('only $open touches $what', ({ what, words, packages, open }) => {
  const complaints: string[] = [];
  for (const file of sourceFiles().filter((each) => !open.some((key) => each.startsWith(key)))) {
    const word = words.exec(codeOf(file))?.[0] ?? importsOf(file).find(({ from, typesOnly }) => packages.test(from) && !typesOnly)?.from;
    if (word) complaints.push(`${file} touches ${what} (${word}); only ${open.join(' and ')} may`);
  }
  expectNone(complaints);
});

/** The sources are asked in one place; and a pdf that the reader has open, from the host that it came from, in another. */
const waysOut = ['lib/lookup/fetch-answer.ts', 'entrypoints/pdf/fetch-pdf.ts'];

test('fetch goes out in two places; elsewhere it only reads what is bundled with the extension', () => {
  const complaints: string[] = [];
  // The registers are downloaded at build time, by the person who updates them.
  for (const file of sourceFiles().filter((each) => !waysOut.includes(each) && !each.startsWith('lib/registers/')))
    for (const call of codeOf(file).match(/\bfetch\([^;]*?\)/g) ?? [])
      if (!call.includes('getURL('))
        complaints.push(`${file} calls ${call}; ask through lib/lookup/web.ts, or fetch(browser.runtime.getURL(…)) for a bundled file`);
  expectNone(complaints);
});

/** The page as an object; a source's own "document" with a title and a publisher is something else. */
const parts = 'body|head|documentElement|activeElement|defaultView|adoptedStyleSheets|contentType|visibilityState';
const questions = String.raw`querySelector\w*|getElement\w+|create\w+|addEventListener|caret\w+`;
const pageTouched = new RegExp(String.raw`(?<![.\w$])(?:window\s*\.|document\s*\.\s*(?:${parts}|${questions})\b)`);

test('only lib/collect and the card touch the page', () => {
  const complaints: string[] = [];
  const others = [...filesUnder('lib').filter((file) => !file.startsWith('lib/collect/')), ...filesUnder('entrypoints/background')];
  for (const file of others) {
    const touched = pageTouched.exec(codeOf(file))?.[0];
    if (touched) complaints.push(`${file} touches ${touched}; what reads or changes a page belongs in lib/collect`);
  }
  expectNone(complaints);
});

test('schemas are written with the small edition of zod', () => {
  const full = sourceFiles().filter((file) => importsOf(file).some(({ from }) => from === 'zod'));
  expectNone(full.map((file) => `${file} imports the full zod; take zod/mini`));
});
