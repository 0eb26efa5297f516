import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { holdContentSize } from './lib/cli/content-size.ts';
import { yamlModules } from './lib/i18n/yaml-plugin.ts';
import { matchPatterns } from './lib/settings/sites.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modulesDir: 'lib/dataset/build/wxt',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icons/siyaq.svg', sizes: [128, 96, 48, 32, 16] },
  vite: () => ({ plugins: [preact(), yamlModules()] }),
  hooks: {
    'build:done': ({ config }, output) => holdContentSize(config, output),
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) if (entrypoint.type === 'content-script') entrypoint.options.matches = matchPatterns();
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ar',
    // `scripting`, on the very sites of the content script, brings the card's code to a page when it is first needed.
    permissions: ['storage', 'scripting'],
    host_permissions: matchPatterns(),
    // J and K: Chrome keeps Alt+Shift+N and P for its tab groups and leaves commands that suggest them without keys.
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      toggle: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7a0f3d6e-5c1b-4e0a-9d52-2f8a61c7b9d4}',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  zip: {
    excludeSources: ['tests/**', 'docs/**'],
  },
});
