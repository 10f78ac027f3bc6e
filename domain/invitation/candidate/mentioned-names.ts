import { evidenceInText } from '../evidence';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import type { Statement } from '../text/statements';
import { oneOf } from './name-pattern';
import { isAnotherDay, isGoneAfter, isYours, roleAfter, roleBefore } from './name-roles';
import { fullNamesWithin } from './names';
import type { PersonRole } from './person-role';
import type { CandidateName } from './prose-names';

const words = lexicon.candidate;
const OTHER_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(words.otherBefore)})\\s+$`, 'iu');
const OTHER_AFTER = new RegExp(`^(?:\\s*|\\s*,?\\s*)(?:${oneOf(words.otherAfter)})`, 'iu');
/** A sentence about somebody: not "Gutes Englisch, sehr gutes Deutsch". */
const ABOUT_SOMEBODY =
  /(?<!\p{L})(?:is|has|will|joins?|comes?|takes?|sent|wants?|meets?|likes?|can|works?|ist|hat|kommt|nimmt|wird|kann|will|möchte|schickt\p{L}*|freut|spricht|cv|lebenslauf|resume|résumé|call|interview\p{L}*|gespräch\p{L}*)(?!\p{L})/iu;
/** "Panel: Aoife Brennan and Tobias Lindqvist": the second is what the first is. */
const AND =
  /^\s*(?:,|&|\+|\/|and|und|et|y|sowie|or|oder|as well as)\s*(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau)\.?\s*)*$/iu;
/** What stands in brackets behind a name is about that name, not the next one. */
const OWN_CLAUSE = /^[\s,(–—-]*[^,;)–—]*[,;)–—]+(?=\s)|^.*\s(?:and|und|et|y|while|während)(?=\s)/u;
const OWN_BRACKET = /^\s*\([^)]{0,80}\)/u;
/** A place, a company or a thing stands behind these, not a person. */
const NO_PERSON_BEFORE =
  /(?:^|\s)(?:at|bei|beim|in|im|on|via|using|through|aus|nach|à|chez|en|inside|near|of|the|an?|der|das|ein\p{L}*|am|ans|zur|zum|per|über|auf|un|une|el|la|le|les|los)\s+$/iu;

/** Whether the words look like a name and no term: not "API Gateway", not "Waiting List" where the list stands in small letters too. */
function looksLikeName(name: string, small: ReadonlySet<string>): boolean {
  const parts = name.split(' ');
  const loud = name === name.toUpperCase();
  if (!loud && parts.some((part) => /^\p{Lu}{2,}$/u.test(part))) return false;
  return !parts.some((part) => part.length > 3 && small.has(part.toLowerCase()));
}

const WEIGHTS: Record<PersonRole, number> = { candidate: 5, other: -8 };

function inStatement(
  { words: text, start, age }: Statement,
  reading: Reading,
  small: ReadonlySet<string>,
): CandidateName[] {
  const about = ABOUT_SOMEBODY.test(text);
  const placed = fullNamesWithin(text);
  const titled = text.split(/\s+/).slice(0, 40);
  const allTitled = titled.length > 3 && titled.every((word) => !/^\p{Ll}/u.test(word));
  let group: PersonRole | null = null;
  let lastEnd = 0;
  let told = false;
  return placed.flatMap(({ name, start: from, end }, i): CandidateName[] => {
    const between = text.slice(lastEnd, from);
    const before = lastEnd === 0 ? between : between.replace(told ? OWN_CLAUSE : OWN_BRACKET, '');
    const after = text.slice(end, placed[i + 1]?.start ?? text.length);
    const ahead =
      roleBefore(before) ??
      (i > 0 && group === 'other' && (AND.test(before) || before.trim() === '') ? 'other' : null) ??
      (OTHER_BEFORE.test(before.slice(-60)) ? 'other' : null);
    const behind = (OTHER_AFTER.test(after.slice(0, 120)) ? 'other' : null) ?? roleAfter(after);
    const role: PersonRole | null =
      isGoneAfter(after) || (isAnotherDay(before) && behind !== 'candidate')
        ? 'other'
        : isYours(after) || (behind === 'candidate' && i > 0 && AND.test(before))
          ? 'candidate'
          : (ahead ?? behind);
    group = ahead;
    told = behind !== null;
    lastEnd = end;
    const evidence = evidenceInText(reading, start + from, start + end);
    if (role !== null)
      return [
        {
          name,
          by: role === 'other' ? 'somebody else' : 'mention',
          weight: WEIGHTS[role] + (isYours(after) ? 4 : 0),
          age,
          evidence,
        },
      ];
    if (NO_PERSON_BEFORE.test(before) || !looksLikeName(name, small)) return [];
    return [{ name, by: 'mention', weight: about ? 1.5 : allTitled ? 0.5 : 1, age, evidence }];
  });
}

/**
 * Full names anywhere in the newest note, each with its part in the interview as the words around it tell: one of a colleague,
 * a contact or a listener speaks against that name; one of whom nothing is said may be the candidate's where nothing better tells.
 */
export function mentionedNames(reading: Reading): CandidateName[] {
  const small = new Set(
    reading.text.slice(0, 100_000).match(/(?<![\p{L}\p{M}@./_-])\p{Ll}{4,}(?![\p{L}@./_-])/gu),
  );
  return reading.statements
    .slice(0, 800)
    .flatMap((statement) =>
      statement.place !== 'body' || statement.age > 0 || statement.words.length > 3000
        ? []
        : inStatement(statement, reading, small),
    );
}
