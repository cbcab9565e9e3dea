import { defineConfig } from 'wxt';

// Extension pages may load nothing but their own files and the images that an article shows.
const pageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: http: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // The engine's worker loads packs when needed, which only modules can.
  vite: () => ({ worker: { format: 'es' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Chromium leaves Alt+Shift+R unassigned without a word; this one is given.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
    icons: Object.fromEntries([16, 32, 48, 96, 128].map(size => [size, `icon/${size}.png`])),
    content_security_policy: { extension_pages: pageCsp },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'isnad@isnad.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
