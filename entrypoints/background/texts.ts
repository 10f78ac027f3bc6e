import { createTranslator } from 'use-intl/core';
import { locales } from '@/assets/locales';
import { interfaceLanguage } from '@/domain/settings';
import { settingsItem } from '@/stores/items';

/** The language of the interface, as the worker sees it. */
export async function currentLanguage(): Promise<'en' | 'de'> {
  return interfaceLanguage((await settingsItem.get()).language, navigator.languages);
}

/** The worker's few texts, in the language of the interface. */
export async function translator<N extends 'background.mount' | 'background.badge' | 'background.title'>(
  namespace: N,
) {
  const locale = await currentLanguage();
  return createTranslator({ locale, messages: locales[locale], namespace });
}
