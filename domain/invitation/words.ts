/** Sources of regular expressions, one expression an entry; a space in them stands for any run of spaces. */
export type Words = readonly string[];

/** A gap between two parts of an expression never holds a negation: "stimmt der Aufzeichnung nicht zu" is no "stimmt … zu". */
const GAP = '[^\\s,;.]+';
const NO_NEGATION =
  '(?!(?:nicht|kein\\p{L}*|nie\\p{L}*|ohne|weder|nein|noch|not|no|never)(?!\\p{L}))[^\\s,;.]+';

/**
 * Letters as ranges: Latin, Greek, Cyrillic. With the flags `iu` each `\\p{L}` has the engine fold the case of all of Unicode
 * when it compiles the expression, and a worker that was just woken compiles all of them.
 */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ϿЀ-ԯḀ-ỿ';
const inRanges = (expression: string) =>
  expression
    .replace(/\[[^\]]*\]/g, (group) => group.replaceAll('\\p{L}', LETTERS))
    .replaceAll('\\p{L}', `[${LETTERS}]`);

/** An entry's spaces as they are meant: ` ?` for a space or none, any other for a run of them; its letters as ranges. */
export const spaced = (word: string) =>
  inRanges(
    word
      .replaceAll(GAP, NO_NEGATION)
      .replaceAll(' ?', '\\s*')
      .replace(/(?<!\[[^\]]*) /g, '\\s+'),
  );

const NEVER = '(?!)';
const source = (words: Words) => (words.length === 0 ? NEVER : words.map(spaced).join('|'));
const NO_LETTER_BEFORE = `(?<![${LETTERS}0-9])`;
const NO_LETTER_AFTER = `(?![${LETTERS}0-9])`;

/** Matches any of the words where no letter or digit stands before or after: `\b` knows only ASCII letters. */
export function anyWord(words: Words, flags = ''): RegExp {
  return new RegExp(`${NO_LETTER_BEFORE}(?:${source(words)})${NO_LETTER_AFTER}`, `iu${flags}`);
}

/** As `anyWord`, where no compound goes on behind the match: not the "Job" of "Job-Profil". */
export function anyWholeWord(words: Words, flags = ''): RegExp {
  return new RegExp(
    `${NO_LETTER_BEFORE}(?:${source(words)})${NO_LETTER_AFTER}(?!-[${LETTERS}])`,
    `iu${flags}`,
  );
}

/** Matches where the text begins with one of the words. */
export function startsWithWord(words: Words): RegExp {
  return new RegExp(`^(?:${source(words)})${NO_LETTER_AFTER}`, 'iu');
}

/** Matches a text that is one of the words and nothing else. */
export function onlyWord(words: Words): RegExp {
  return new RegExp(`^(?:${source(words)})$`, 'iu');
}
