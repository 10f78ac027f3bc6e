import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';

export type Words = typeof en;
export type Lang = 'en' | 'de' | 'fr' | 'es' | 'ja';

const all: Record<Lang, Words> = { en, de, fr, es, ja };

export const langs = Object.keys(all) as Lang[];
export const isLang = (value: unknown): value is Lang => langs.some((lang) => lang === value);

/** Mirrors the letters: words no list can know, still the same for the same text. */
const reworded = (sentence: string): string => `‹${[...sentence].reverse().join('')}›`;

const rewordedAll = (words: Words): Words => {
  const entry = ([key, value]: [string, string | ((name: string) => string)]) => [
    key,
    typeof value === 'string' ? reworded(value) : (name: string) => reworded(value(name)),
  ];
  return Object.fromEntries(Object.entries(words).map(entry)) as Words;
};

export const wordsIn = (lang: Lang, rewordedLabels: boolean): Words =>
  rewordedLabels ? rewordedAll(all[lang]) : all[lang];
