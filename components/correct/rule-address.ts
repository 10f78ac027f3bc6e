import type { RuleDraft } from '@/domain/rules/rule';

/** Where options open with a rule filled in, not yet saved. */
export function ruleAddress(draft: RuleDraft): string {
  return `/options.html#rule=${encodeURIComponent(JSON.stringify(draft))}`;
}
