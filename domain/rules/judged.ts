import type { CalendarEvent } from '../invitation/calendar-event';
import type { Evidence, Invitation } from '../invitation/invitation';
import { readInvitation } from '../invitation/read-invitation';
import { decidingRule, type Rule, ruleWords } from './rule';

/**
 * What an event is by the person's word, the person's rules and its own words, in this order.
 * @param rules all rules
 * @param word what the person said of this very event: `true` an interview, `null` nothing
 * @returns the reading; where a rule decided, its finding is certain and names the rule as evidence
 */
export function judged(event: CalendarEvent, rules: readonly Rule[], word: true | null): Invitation {
  const rule = decidingRule(rules, event);
  const excluded = rule?.outcome === 'no-interview' && word === null;
  const taken = word === true || (rule !== null && rule.outcome !== 'no-interview');
  const read = readInvitation(event, taken ? { isInterview: true } : {});
  if (rule === null) return read;
  if (excluded) return { ...read, isInterview: byRule(false, rule) };
  const isInterview = word === true ? read.isInterview : byRule(true, rule);
  const { outcome } = rule;
  return outcome === 'expertlead' || outcome === 'expertview'
    ? { ...read, isInterview, kind: byRule(outcome, rule) }
    : { ...read, isInterview: taken && word === null ? isInterview : read.isInterview };
}

function byRule<T>(value: T, rule: Rule) {
  const evidence: Evidence = { source: 'rule', quote: ruleWords(rule), line: null, start: null, end: null };
  return { value, confidence: 'certain' as const, evidence: [evidence] };
}
