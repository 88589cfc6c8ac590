import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { hostPermissions } from './lib/lookup/sources/index.ts';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'assets/locales') },
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: hostPermissions('essential'),
    optional_host_permissions: [...hostPermissions('optional'), 'https://*/*', 'http://*/*'],
    web_accessible_resources: [{ resources: ['registers/names.bin'], matches: ['<all_urls>'] }],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMention__' },
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
        'hosts.json',
        'aliases.json',
        'abbreviations.json',
        'name-periods.json',
        'provenance.json',
      ])
        files.push({ absoluteSrc: resolve(import.meta.dirname, 'assets/registers', file), relativeDest: `registers/${file}` });
    },
  },
});
