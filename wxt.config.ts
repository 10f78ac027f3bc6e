import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/** Public half of the key that gives every build but the store's the same extension ID, so that one redirect address can be registered with Google. */
const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5SxGrL67qLKs+6SUnfngmp6cN8MDvgQuZD4J2Zyp+CVrt/F/qeEew0SWJ/421tPG84qsOwNpOBqFY7rLS1wdVLTKa3IJxOt6sjfhKcZJz3dlEUnAeyNm4g0yfEwGPeviIQeEfwxlVMXYHsXetp95aD/vFFBlAROVIuCIR0vLCAuToKfUzK3QxDp5GjAty7YlEUh6H2ZPRXaUo5pixvxOIwBFEl7NLdtOT34lbgg80LrRp272PDOddPLt06iPABMvafRZq2JjAP8SZtkHYnqwoVbLqFqd+FX0YdtmnF3QR493UDRwki2Pm0+BbAx3AszUKgFMmHpY4/CjwgBm1u+gGwIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  publicDir: resolve('assets/public'),
  manifestVersion: 3,
  autoIcons: { baseIconPath: resolve('assets/icon.svg'), developmentIndicator: false },
  zip: { excludeSources: ['.reports/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'identity', 'storage'],
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://meet.google.com/*'],
        // Firefox's addresses are different in every installation anyway.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'interview-companion@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // The store gives an extension its own key; a second one in the upload is refused.
          ...(mode === 'store' ? {} : { key: EXTENSION_KEY }),
        }),
  }),
  vite: () => ({ plugins: [tailwindcss()] }),
});
