import type { RuleDraft, RuleOutcome } from './rule';

/**
 * The rule to offer for "invitations like this": by the organizer, the person who writes the same invitation again.
 * @param organizer the organizer's e-mail. Domain and words of the title are left to the person: a whole title names the
 *   candidate, fits that one invitation alone, and the draft stands in an address, which browsers remember.
 */
export function suggestedRule(organizer: string, outcome: RuleOutcome): RuleDraft {
  return { organizer: organizer.toLowerCase(), domain: '', titleWords: '', outcome };
}
