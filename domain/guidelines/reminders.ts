import type { Kind } from '../invitation/invitation';
import type { GuidelineId, Scope } from './guidelines';

/** `never`: must not happen in the call; `do` and `say`: to be done or said in it; `know`: good to know. */
type Tone = 'never' | 'do' | 'say' | 'know';

interface ReminderRow {
  readonly id: string;
  readonly guideline: GuidelineId;
  readonly tone: Tone;
  readonly scope: Scope;
  readonly hasLine: boolean;
}

/**
 * Every reminder of the panel, in the order of its tone and then of the guidelines.
 * `id` is also its key in the locales: `guidelines.<id>.text`, and `guidelines.<id>.line` where `hasLine`.
 * L2 has no line: whether the candidate may be asked depends on the invitation, and that is the recording advice's part.
 */
const REMINDERS = [
  { id: 'settleType', guideline: 'V3', tone: 'never', scope: 'expertview', hasLine: false },
  { id: 'company', guideline: 'V4', tone: 'never', scope: 'expertview', hasLine: true },
  { id: 'feedback', guideline: 'V5', tone: 'never', scope: 'expertview', hasLine: true },
  { id: 'friendly', guideline: 'G9', tone: 'do', scope: 'all', hasLine: true },
  { id: 'introduction', guideline: 'V6', tone: 'say', scope: 'expertview', hasLine: true },
  { id: 'proficiency', guideline: 'G10', tone: 'do', scope: 'all', hasLine: false },
  { id: 'fairness', guideline: 'G11', tone: 'do', scope: 'all', hasLine: false },
  { id: 'recordUnlessDeclined', guideline: 'L2', tone: 'do', scope: 'expertlead', hasLine: false },
  { id: 'recordIfStated', guideline: 'V3', tone: 'do', scope: 'expertview', hasLine: false },
  { id: 'farewell', guideline: 'G9', tone: 'say', scope: 'all', hasLine: true },
  { id: 'community', guideline: 'L1', tone: 'know', scope: 'expertlead', hasLine: false },
  { id: 'registered', guideline: 'L3', tone: 'know', scope: 'expertlead', hasLine: false },
  { id: 'client', guideline: 'V1', tone: 'know', scope: 'expertview', hasLine: false },
  { id: 'jobDescription', guideline: 'V2', tone: 'know', scope: 'expertview', hasLine: false },
] as const satisfies readonly ReminderRow[];

export type Reminder = (typeof REMINDERS)[number];

/** What an unsure session takes over from the stricter type, besides what counts for all (mission: "Words"). */
const WHILE_UNSURE: readonly string[] = ['settleType', 'company', 'feedback'];

/**
 * What the panel reminds of in a session (G9–G11, L1–L3, V1–V6).
 * @param kind session type, null while unsure
 * @returns what must never happen first, then what to do or say, then what is good to know; while unsure what counts for
 *   all and the stricter rules of both types
 */
export function remindersFor(kind: Kind | null): Reminder[] {
  return REMINDERS.filter(({ id, scope }) =>
    kind === null
      ? scope === 'all' || WHILE_UNSURE.includes(id)
      : id !== 'settleType' && (scope === 'all' || scope === kind),
  );
}
