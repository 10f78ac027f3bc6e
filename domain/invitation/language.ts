import { languages } from './lexicon';
import type { Reading } from './reading';
import { anyWord } from './words';

const de = anyWord(languages.de.common, 'g');
const en = anyWord(languages.en.common, 'g');

/** The language the invitation is written in, by its frequent small words; English where it does not show. */
export function language({ title, lines, text }: Reading): 'en' | 'de' {
  const newest = lines
    .filter((line) => line.place !== 'footer' && line.place !== 'conference')
    .map((line) => text.slice(line.from, line.end));
  const words = `${title}\n${newest.join('\n').slice(0, 20_000)}`.replace(/https?:\S+/g, ' ');
  return (words.match(de)?.length ?? 0) > (words.match(en)?.length ?? 0) ? 'de' : 'en';
}
