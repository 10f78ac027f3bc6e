import * as v from 'valibot';

export const LanguageChoiceSchema = v.picklist(['system', 'en', 'de']);
export type LanguageChoice = v.InferOutput<typeof LanguageChoiceSchema>;

/** What the person sets. Every field has a default, so that a part that cannot be read costs only itself. */
export const SettingsSchema = v.object({
  /** E-mail of the Google account shared with expertlead (G6), lower case, empty until set. */
  account: v.fallback(v.string(), ''),
  /** OAuth client ID registered for this extension; empty means the one built in, if any. */
  clientId: v.fallback(v.string(), ''),
  language: v.fallback(LanguageChoiceSchema, 'system'),
  panelCollapsed: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  account: '',
  clientId: '',
  language: 'system',
  panelCollapsed: false,
};

/** Whether a text has the form of an e-mail address (one `@`, a dot in the host, no blanks). */
export function isEmail(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text);
}

/**
 * The language of the interface.
 * @param choice the option
 * @param system the browser's languages by preference, e.g. `['de-AT', 'en']`
 * @returns `de` or `en`; `en` where the system has neither
 */
export function interfaceLanguage(choice: LanguageChoice, system: readonly string[]): 'en' | 'de' {
  if (choice !== 'system') return choice;
  const first = system
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag === 'de' || tag === 'en');
  return first === 'de' ? 'de' : 'en';
}
