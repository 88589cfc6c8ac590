import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { hostPermissions } from './lib/lookup/sources/index.ts';
import { latinLetters } from './lib/registers/latin-letters.ts';

/** What several screens share: packages, the disk, the nouns, and what is drawn on more than one of them. */
const ofScreens = new RegExp(
  [
    String.raw`node_modules[\\/](?:preact|dexie|wxt|@wxt-dev|@webext-core)[\\/]`,
    'virtual|i18n',
    String.raw`[\\/]lib[\\/](?:(?:remember|relate)[\\/]|[^\\/]+\.ts)`,
    String.raw`[\\/]components[\\/](?!(?:dossier|names|options|recount)[\\/])`,
  ].join('|'),
);

/**
 * A screen comes from the disk in a few files. The browser fetches each by itself, and the forty that one module or two made took longer than drawing did; two
 * took longer than one. What belongs to one screen alone, and is large, stays apart.
 */
const inFewFiles: Plugin = {
  name: 'in-few-files',
  outputOptions: (output) =>
    output.format === 'es'
      ? {
          ...output,
          codeSplitting: {
            groups: [
              {
                name: 'screen',
                minShareCount: 2,
                test: ofScreens,
              },
            ],
          },
        }
      : output,
};

/**
 * Asks Chromium to compile all of the script that runs on every page as it is read (https://v8.dev/blog/explicit-compile-hints): nearly all of it is called on any page, and what is only glanced at
 * first has to be read once more then. What is compiled is not kept from page to page.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    // After WXT, which looks at how it begins.
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['content-scripts/page.js'];
      if (page?.type === 'chunk') page.code = `//# allFunctionsCalledOnLoad\n${page.code}`;
    },
  },
};

/**
 * How names are underlined, said of the body of a page alone. Chromium hands the style of a highlight down to whatever is in an element, shadow trees too; said of any element, it is worked
 * out for each of them, which took as long as all other styles of a long page together. Firefox does not hand it down.
 */
const saidOfTheBody: Plugin = {
  name: 'said-of-the-body',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/page.content/style.css') ? code.replaceAll('::highlight(', 'body::highlight(') : undefined),
};

/**
 * Messages can keep a log of themselves, for which we have no place, and WXT one of its own, which says nothing in what is released; and messages of other shapes can be made an
 * error, at length, which they are not: these sentences were a thirtieth of the script that runs on every page.
 */
const withoutLogs: Plugin = {
  name: 'without-logs',
  transform: (code, id) =>
    /@webext-core\/messaging|script(?:-isolated-world)?-entrypoint/.test(id)
      ? code
          .replaceAll(/(?:config\??\.)?\blogger\??\.(?=\w+\()/g, 'undefined?.')
          .replaceAll('config.throwOnUnknownMessageFormat', 'false')
          .replaceAll(/(?<=\[messaging\]) In this JS context[^`$]*/g, ' ')
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'assets/locales') },
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: ({ browser, mode }) => ({
    // Every browser that we are for fetches modules ahead by itself. What comes from the disk may be larger, in kB, than what a site has its visitors fetch.
    build: {
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
      // The oldest that have what we ask of a page (`caretPositionFromPoint` in Chromium). For older ones each line of a kind would be a rule of its own, twice.
      cssTarget: browser === 'firefox' ? 'firefox140' : 'chrome128',
    },
    plugins: [
      latinLetters,
      inFewFiles,
      compiledAtOnce,
      ...(mode === 'production' ? [withoutLogs] : []),
      ...(browser === 'firefox' ? [] : [saidOfTheBody]),
    ],
    resolve: {
      alias: {
        // The edition for browsers that have classes and modules; the other one is for those that have not, and takes longer to begin.
        dexie: 'dexie/dist/modern/dexie.mjs',
        // The edition of pdf.js for browsers of the last years; the other one asks for what Firefox 140 does not have.
        'pdfjs-dist': 'pdfjs-dist/legacy/build/pdf.mjs',
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/page.content/no-context.ts'),
      },
    },
  }),
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    // In private windows too, where the reader allows that: one background for all, and what is asked there is forgotten with the last of them. Not in Firefox:
    // there our own pages in such a window have other databases than the background, and could show neither what was answered nor the dossier.
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: hostPermissions('essential'),
    optional_host_permissions: [...hostPermissions('optional'), 'https://*/*', 'http://*/*'],
    // No code from elsewhere and none made out of text. Said in full: Firefox would add that http becomes https, and then a pdf on http cannot be asked for.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
    // "ok gemeente utrecht" in the address bar.
    omnibox: { keyword: 'ok' },
    commands: {
      // Chrome takes four suggestions at most. A command of our own and not the browser's for its sidebar: with that the page could not be read. No letter of a
      // menu of Firefox (B, E, F, H, S, T, V; in Dutch A, B, G, H, L, W, X): with Alt that opens the menu, also with Shift.
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandPanel__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMention__' },
      keep: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandKeep__' },
      // The button itself: a fifth, which only Firefox takes. In Chrome the reader may give it one.
      _execute_action: browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+P' } } : {},
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'open-kaart@open-kaart', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
  hooks: {
    // The registers are compiled into assets/registers; what the extension needs at run time goes along, under registers/.
    'build:publicAssets': (_wxt, files) => {
      for (const file of [
        'names.bin',
        'bodies.json',
        'parties.json',
        'suppliers.json',
        'algorithms.json',
        'gifts.json',
        'awards.json',
        'elections.json',
        'spending.json',
        'code-accounts.json',
        'hosts.json',
        'aliases.json',
        'abbreviations.json',
        'name-periods.json',
        'provenance.json',
      ])
        files.push({ absoluteSrc: resolve(import.meta.dirname, 'assets/registers', file), relativeDest: `registers/${file}` });
      // What pdf.js takes from beside itself: its worker; and for some pdfs, signs that these do not bring along, and decoders for scanned pages that
      // work without WebAssembly.
      for (const [from, to] of [
        ['LICENSE', 'LICENSE'],
        ['legacy/build/pdf.worker.min.mjs', 'pdf.worker.min.mjs'],
        ['standard_fonts/FoxitSymbol.pfb', 'fonts/FoxitSymbol.pfb'],
        ['standard_fonts/FoxitDingbats.pfb', 'fonts/FoxitDingbats.pfb'],
        ['standard_fonts/LICENSE_FOXIT', 'fonts/LICENSE_FOXIT'],
        ['wasm/openjpeg_nowasm_fallback.js', 'decoders/openjpeg_nowasm_fallback.js'],
        ['wasm/jbig2_nowasm_fallback.js', 'decoders/jbig2_nowasm_fallback.js'],
        ['wasm/LICENSE_OPENJPEG', 'decoders/LICENSE_OPENJPEG'],
        ['wasm/LICENSE_PDFJS_OPENJPEG', 'decoders/LICENSE_PDFJS_OPENJPEG'],
        ['wasm/LICENSE_JBIG2', 'decoders/LICENSE_JBIG2'],
        ['wasm/LICENSE_PDFJS_JBIG2', 'decoders/LICENSE_PDFJS_JBIG2'],
      ] as const)
        files.push({ absoluteSrc: resolve(import.meta.dirname, 'node_modules/pdfjs-dist', from), relativeDest: `pdf/${to}` });
    },
  },
});
