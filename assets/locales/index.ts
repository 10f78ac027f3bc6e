import { de } from './de';
import { en } from './en';

/** Every text of the product. English is the source. */
export type Texts = typeof en;

/** German has the keys of English by its type; that its placeholders are the same is held by a test. */
export const locales: Record<'en' | 'de', Texts> = { en, de: de as Texts };

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'en' | 'de';
    Messages: Texts;
  }
}
