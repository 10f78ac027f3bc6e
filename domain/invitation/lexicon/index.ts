import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Lexicon } from './lexicon';

type Group = Record<string, readonly string[] | undefined>;

/** All languages as one: coordinators change language within a line. */
function merged(): Lexicon {
  const joined: Record<string, unknown> = {};
  for (const key of Object.keys(en) as (keyof Lexicon)[]) {
    const parts = [en, de, fr, es].map((one) => one[key]).filter((part) => part !== undefined);
    if (Array.isArray(en[key])) joined[key] = parts.flat();
    else {
      const names = Object.keys(en[key]);
      joined[key] = Object.fromEntries(
        names.map((name) => [name, parts.flatMap((part) => (part as Group)[name] ?? [])]),
      );
    }
  }
  // Every key of the English lexicon is filled above, and English is complete by its type.
  return joined as unknown as Lexicon;
}

export const lexicon = merged();
export const languages = { en, de };
