import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, interfaceLanguage, isEmail, SettingsSchema } from '@/domain/settings';

describe('SettingsSchema', () => {
  it('gives every field its default where nothing is stored', () => {
    expect(v.parse(SettingsSchema, {})).toEqual(DEFAULT_SETTINGS);
  });

  it('loses only the part that cannot be read', () => {
    const stored = { account: 'mira@example.com', clientId: 7, language: 'fr', panelCollapsed: true, old: 1 };
    expect(v.parse(SettingsSchema, stored)).toEqual({
      ...DEFAULT_SETTINGS,
      account: 'mira@example.com',
      panelCollapsed: true,
    });
  });
});

describe('isEmail', () => {
  it.each(['mira@example.com', 'm.weber+int@sub.example.co.uk', 'ü@example.de'])('%s', (text) =>
    expect(isEmail(text)).toBe(true),
  );

  it.each([
    '',
    'mira',
    'mira@',
    '@example.com',
    'mira@example',
    'mira@example.',
    'mi ra@example.com',
    'mira@example.com ',
    'mira@@example.com',
    'a@b@example.com',
    'Mira <mira@example.com>',
    '"mira"@example.com',
  ])('not %s', (text) => expect(isEmail(text)).toBe(false));
});

describe('interfaceLanguage', () => {
  it.each([
    ['system', ['de-AT', 'en'], 'de'],
    ['system', ['en-GB', 'de'], 'en'],
    ['system', ['fr', 'pl', 'de-CH'], 'de'],
    ['system', ['DE'], 'de'],
    ['system', ['fr', 'pl'], 'en'],
    ['system', [], 'en'],
    ['system', ['den', 'en'], 'en'],
    ['de', ['en'], 'de'],
    ['en', ['de'], 'en'],
  ] as const)('%s with %j is %s', (choice, system, expected) => {
    expect(interfaceLanguage(choice, system)).toBe(expected);
  });
});
