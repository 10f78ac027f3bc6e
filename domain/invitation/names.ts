import { lexicon } from './lexicon';
import { NO_NAME_WORDS } from './lexicon/no-name';
import { isRoleWord } from './role-words';
import { anyWord, onlyWord } from './words';

const PARTICLES =
  'van|von|vom|der|den|de|da|do|dos|das|del|della|di|du|la|le|el|al|ter|ten|bin|ibn|ben|zu|zum|zur|av|af|y|e|abu|mac|st\\.?';
const PART = "(?:\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*)";
/** Two to five words that begin with capitals, particles between them. */
const FULL = new RegExp(`^${PART}(?:\\s+(?:(?:${PARTICLES})\\s+){0,2}${PART}){1,4}`, 'u');
const CAPITALS = /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u;
const SINGLE = new RegExp(`^${PART}`, 'u');
const honorific = onlyWord(lexicon.candidate.honorific.map((w) => `${w}\\.?`));
const anonymous = anyWord(lexicon.candidate.anonymous);

/** Words that begin with a capital but are no part of a name. */
const NO_NAME = onlyWord([
  ...lexicon.interview.title,
  ...lexicon.candidate.label,
  ...lexicon.documents.cv,
  ...lexicon.documents.description,
  ...lexicon.documents.scorecard,
  ...lexicon.documents.tasks,
  ...lexicon.recording.mention,
  ...lexicon.cancelled.title,
  ...lexicon.role.label,
  ...NO_NAME_WORDS,
]);

/** "Tech-Interview" is no name either, "Anna-Mai" is one. */
const isNoName = (word: string) =>
  NO_NAME.test(word) ||
  (/-/.test(word) &&
    (NO_NAME.test(word.replaceAll('-', ' ')) ||
      /-(?:interview|gespräch|call|session|check|termin|runde|round|screening|slot|talk|panel|test|unterlagen)$/iu.test(
        word,
      )));

/** A name as the product shows it: no titles, no honorifics. */
function withoutTitles(words: string): string {
  let rest = words.trim().replace(/^[^\p{L}]+/u, '');
  for (let i = 0; i < 5; i++) {
    const first = rest.match(/^[\p{L}.-]+/u)?.[0] ?? '';
    // The Austrian "DI" is a degree, "Di" begins a surname.
    const isTitle = honorific.test(first.replace(/\.+$/, '')) || /^DI(?= \p{Lu}\p{Ll})/u.test(rest);
    if (first === '' || first.length === rest.length || !isTitle) break;
    rest = rest.slice(first.length).replace(/^[\s.]+/, '');
  }
  return rest;
}

function cleaned(name: string): string {
  const parts = name.replace(/[.'’]+$/u, '').split(/\s+/);
  const kept: string[] = [];
  for (const part of parts) {
    const plain = part.replace(/[.'’]+$/u, '');
    if (
      !(kept.length > 0 && isParticle(plain)) &&
      isNoName(plain) &&
      !(plain.length > 1 && kept.length === 1 && /^(?:May|Mai|Lead|Expert|Head)$/.test(plain))
    )
      break;
    if (kept.length > 0 && (isRoleWord(plain) || honorific.test(plain)) && !isParticle(plain)) break;
    if (kept.length === 0 && isRoleWord(plain)) break;
    kept.push(/^\p{Lu}\.$/u.test(part) ? part : plain);
  }
  while (kept.length > 0 && isParticle(kept[kept.length - 1] ?? '')) kept.pop();
  return kept.join(' ').replace(/[’']s$/u, '');
}

const isParticle = (word: string) => new RegExp(`^(?:${PARTICLES})$`, 'u').test(word);

/**
 * The name that a text begins with, titles and honorifics left out.
 * @param words text that may begin with a name
 * @returns two words or more for a full name, one for a first or last name alone, null where no name stands there
 */
export function nameAtStart(words: string): string | null {
  const rest = withoutTitles(words.slice(0, 120));
  if (
    anonymous.test(rest.slice(0, 25)) &&
    /^[^,;(]{0,12}(?:anonym|n\.? ?n\.?|tb|to be|unknown|candidate|confidential|undisclosed|blind|see|not|unbekannt|folgt|wird|siehe|noch|vertraulich)/iu.test(
      rest,
    )
  )
    return null;
  const reversed = rest.match(new RegExp(`^(${PART}),\\s+(${PART})(?=$|[\\s(|–-])`, 'u'));
  if (
    reversed?.[1] &&
    reversed[2] &&
    cleaned(reversed[1]) === reversed[1] &&
    cleaned(reversed[2]) === reversed[2]
  ) {
    const after = rest.slice(reversed[0].length);
    if (!/^[ ]\p{Lu}/u.test(after) && !isRoleWord(reversed[2])) return `${reversed[2]} ${reversed[1]}`;
  }
  const full = rest.match(FULL)?.[0];
  const single = rest.match(SINGLE)?.[0];
  for (const found of [full, single]) {
    const name = found ? cleaned(found) : '';
    if (name.length > 1 && (/\p{Ll}/u.test(name.slice(1)) || CAPITALS.test(name))) return name;
  }
  return null;
}

/** Whether a name has more than one word. */
export const isFullName = (name: string) => name.includes(' ');
