import * as v from 'valibot';
import type { CalendarEvent } from '../invitation/calendar-event';
import { KindSchema } from '../invitation/invitation';

/** So long a condition may be. */
export const CONDITION_AT_MOST = 200;

/** One that is too long is refused, not emptied: without it the rule would fit more than it was made for. */
const Condition = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(CONDITION_AT_MOST)), '');

/** What invitations that a rule fits are: of a type, an interview of whatever type they say, or none. */
export const RuleOutcomeSchema = v.picklist([...KindSchema.options, 'interview', 'no-interview']);
export type RuleOutcome = v.InferOutput<typeof RuleOutcomeSchema>;

/** The conditions of a rule; an empty one does not count, the others must all fit. */
export const RuleDraftSchema = v.object({
  /** E-mail of the organizer. */
  organizer: Condition,
  /** The part behind the @ of the organizer's e-mail. */
  domain: Condition,
  /** Words that the title must all have, in any order. */
  titleWords: Condition,
  outcome: RuleOutcomeSchema,
});
export type RuleDraft = v.InferOutput<typeof RuleDraftSchema>;

/** A rule of the person's: "invitations like this are …". `at`: ISO instant at which it was made or last changed. */
export const RuleSchema = v.object({
  id: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  ...RuleDraftSchema.entries,
});
export type Rule = v.InferOutput<typeof RuleSchema>;
export const RulesSchema = v.array(RuleSchema);

/** Whether a rule says at all which invitations it is for. */
export function hasCondition({ organizer, domain, titleWords }: RuleDraft): boolean {
  return [organizer, domain, ...wordsOf(titleWords)].some((one) => one.trim() !== '');
}

/** Whether all conditions of a rule fit an event; a rule without any fits none. */
export function ruleFits(rule: RuleDraft, event: CalendarEvent): boolean {
  if (!hasCondition(rule)) return false;
  const sender = (event.organizer?.email ?? '').trim().toLowerCase();
  const titleWords = wordsOf(event.summary ?? '');
  return (
    (rule.organizer === '' || sender === rule.organizer.trim().toLowerCase()) &&
    (rule.domain === '' || isOfDomain(sender, rule.domain)) &&
    wordsOf(rule.titleWords).every((word) => titleWords.includes(word))
  );
}

/** The rule that decides on an event, null where none fits: one that excludes wins, then the newest. */
export function decidingRule(rules: readonly Rule[], event: CalendarEvent): Rule | null {
  const fitting = rules.filter((rule) => ruleFits(rule, event));
  const excluding = fitting.filter((rule) => rule.outcome === 'no-interview');
  const counting = excluding.length > 0 ? excluding : fitting;
  return counting.reduce<Rule | null>(
    (newest, rule) => (newest === null || Date.parse(rule.at) >= Date.parse(newest.at) ? rule : newest),
    null,
  );
}

/** A rule's conditions on one line, as they are quoted: `nora@example.com · “System Design”`. */
export function ruleWords({ organizer, domain, titleWords }: RuleDraft): string {
  const sender = [organizer, domain === '' ? '' : `@${bareDomain(domain)}`];
  const title = titleWords === '' ? '' : `“${titleWords}”`;
  return [...sender, title].filter((one) => one !== '').join(' · ');
}

/** `@example.com` and `example.com` are the same; a subdomain belongs to its domain. */
function isOfDomain(email: string, domain: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1);
  const wanted = bareDomain(domain);
  return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
}

const bareDomain = (domain: string) => domain.trim().toLowerCase().replace(/^.*@/, '');

/** The words of a title, small, without accents: `Gespräch` and `Gesprach` are the same. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
