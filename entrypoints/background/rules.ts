import { readingWindow } from '@/domain/calendar/window';
import { CompanionError } from '@/domain/errors';
import { type RuleTrial, ruleTrial } from '@/domain/live-events';
import { hasCondition, type RuleDraft } from '@/domain/rules/rule';
import { rulesItem, sessionsItem } from '@/stores/items';
import { connectedAccount, readLive } from './calendar/live';
import { syncAfresh } from './calendar/sync';
import { update } from './writer';

/** More rules than this nobody keeps in mind, and every event is held against each. */
const MOST_RULES = 100;

/** What a rule would do to the events of the window, read live. */
export async function tryRule(id: string | null, draft: RuleDraft): Promise<RuleTrial> {
  if (!hasCondition(draft)) throw new CompanionError('ruleWithoutCondition');
  const account = await connectedAccount();
  const events = await readLive(readingWindow(Date.now()));
  const known = { account, sessions: await sessionsItem.get(), rules: await rulesItem.get() };
  return ruleTrial(events, known, { ...draft, id: id ?? 'tried', at: new Date().toISOString() });
}

/**
 * Saves a rule, and reads the calendar by it at once: what it takes in or leaves out must show.
 * @param at ISO instant of a rule that was deleted and comes back: it is no newer than it was
 */
export async function saveRule(id: string | null, draft: RuleDraft, at?: string): Promise<{ id: string }> {
  if (!hasCondition(draft)) throw new CompanionError('ruleWithoutCondition');
  const saved = { ...draft, id: id ?? crypto.randomUUID(), at: at ?? new Date().toISOString() };
  await update(rulesItem, (rules) => {
    const others = rules.filter((rule) => rule.id !== saved.id);
    if (others.length >= MOST_RULES) throw new CompanionError('tooManyRules');
    return [...others, saved];
  });
  void syncAfresh();
  return { id: saved.id };
}

/** Removes a rule, and reads the calendar without it. */
export async function removeRule(id: string): Promise<void> {
  await update(rulesItem, (rules) => rules.filter((rule) => rule.id !== id));
  void syncAfresh();
}
