import { CONDITION_AT_MOST, type RuleDraft, type RuleOutcome } from './rule';

/**
 * The rule to offer for "invitations like this": by the organizer, the person who writes the same invitation again.
 * @param like title and organizer's e-mail of the invitation; the domain and the title's words are left to the person
 */
export function suggestedRule(
  like: { title: string; organizer: string | null },
  outcome: RuleOutcome,
): RuleDraft {
  const organizer = like.organizer?.toLowerCase() ?? '';
  return { organizer, domain: '', titleWords: organizer === '' ? wholeWords(like.title) : '', outcome };
}

/** Half a word would fit no title. */
function wholeWords(title: string): string {
  const words = title.trim();
  return words.length <= CONDITION_AT_MOST
    ? words
    : words.slice(0, words.lastIndexOf(' ', CONDITION_AT_MOST)).slice(0, CONDITION_AT_MOST);
}
