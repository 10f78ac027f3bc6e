import * as v from 'valibot';
import type { CalendarEvent } from '../invitation/calendar-event';
import { type Evidence, type Invitation, KindSchema } from '../invitation/invitation';
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
  const taken = word === true || (rule !== null && rule.outcome !== 'no-interview');
  const read = readInvitation(event, taken ? { isInterview: true } : {});
  if (rule === null) return read;
  const { outcome } = rule;
  return {
    ...read,
    isInterview: word === true ? read.isInterview : byRule(outcome !== 'no-interview', rule),
    kind: v.is(KindSchema, outcome) ? byRule(outcome, rule) : read.kind,
  };
}

function byRule<T>(value: T, rule: Rule) {
  const evidence: Evidence = { source: 'rule', quote: ruleWords(rule), line: null, start: null, end: null };
  return { value, confidence: 'certain' as const, evidence: [evidence] };
}
