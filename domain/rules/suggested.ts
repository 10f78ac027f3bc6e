import type { RuleDraft, RuleOutcome } from './rule';

/**
 * The rule to offer for "invitations like this": by the organizer, the person who writes the same invitation again.
 * @param like title and organizer's e-mail of the invitation; the domain and the title's words are left to the person
 */
export function suggestedRule(
  like: { title: string; organizer: string | null },
  outcome: RuleOutcome,
): RuleDraft {
  const organizer = like.organizer?.toLowerCase() ?? '';
  return { organizer, domain: '', titleWords: organizer === '' ? like.title : '', outcome };
}
