import type { RuleDraft } from '@/domain/rules/rule';
import { isEmail } from '@/domain/settings';

export type Condition = 'organizer' | 'domain' | 'titleWords';

/** The draft as it would be saved. */
export function tidyDraft({ organizer, domain, titleWords, outcome }: RuleDraft): RuleDraft {
  return {
    organizer: organizer.trim().toLowerCase(),
    domain: domain.trim().toLowerCase().replace(/^@/, ''),
    titleWords: titleWords.trim(),
    outcome,
  };
}

export function sameDraft(a: RuleDraft, b: RuleDraft): boolean {
  return (
    a.organizer === b.organizer &&
    a.domain === b.domain &&
    a.titleWords === b.titleWords &&
    a.outcome === b.outcome
  );
}

/** The conditions that no invitation could fit as they are written. */
export function faultsOf({ organizer, domain }: RuleDraft): Condition[] {
  return [
    ...(organizer === '' || isEmail(organizer) ? [] : ['organizer' as const]),
    ...(domain === '' || /^[^\s@]+\.[^\s@.]+$/.test(domain) ? [] : ['domain' as const]),
  ];
}
