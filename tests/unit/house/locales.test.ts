import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { locales } from '@/assets/locales';
import { argumentsOf } from './icu-arguments';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  );

const english = flat(locales.en);
const german = new Map(flat(locales.de));

describe('locales', () => {
  it('have the same keys', () => {
    expect(english.length).toBeGreaterThan(40);
    expect([...german.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });

  it('have the same placeholders and tags', () => {
    const different = english.filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(german.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(['en', 'de'] as const)('have no empty, untrimmed or doubly spaced text (%s)', (language) => {
    const bad = flat(locales[language]).filter(
      ([, text]) => text !== text.trim() || !text || / {2}/.test(text),
    );
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  it.each(['en', 'de'] as const)('can all be formatted (%s)', (language) => {
    const faults: string[] = [];
    const translator = createTranslator({
      locale: language,
      messages: locales[language],
      timeZone: 'UTC',
      onError: (error) => faults.push(error.message),
    });
    for (const [key, text] of flat(locales[language])) {
      const values = argumentsOf(text).map((name) => [
        name.replace('<', ''),
        name.startsWith('<') ? (inside: string) => inside : 1,
      ]);
      translator.markup(key as never, Object.fromEntries(values) as never);
    }
    expect(faults).toEqual([]);
  });
});

describe('argumentsOf', () => {
  it.each([
    ['Hello', []],
    ['{name}, {time}', ['name', 'time']],
    ['{time}, {name} and {name}', ['name', 'time']],
    ['{count, plural, one {# CV of {name}} other {# CVs}}', ['count', 'name']],
    ['{kind, select, a {A} other {{detail}}}', ['detail', 'kind']],
    ['Read <b>{what}</b>', ['<b', 'what']],
    ["It''s '{'quoted'}' {name}", ['name']],
  ])('%s', (text, expected) => expect(argumentsOf(text)).toEqual(expected));
});
