import * as v from 'valibot';

/** What of an invitation can change so that the person must know. `answer`: the candidate's to the invitation. */
const ChangedFieldSchema = v.picklist([
  'cancelled',
  'time',
  'place',
  'recording',
  'kind',
  'candidate',
  'answer',
  'cv',
  'description',
  'tasks',
  'scorecard',
]);
export type ChangedField = v.InferOutput<typeof ChangedFieldSchema>;

/**
 * One thing that changed, old beside new, both as lists of words: `time` start and end as ISO instants, `place` the
 * meeting's address, documents their addresses (a description in the text: its own words, cut), `recording` and `kind`
 * the value's name, `cancelled` the word `yes`, `answer` the word `declined`. An empty list: there was none.
 */
export const ChangeSchema = v.object({
  field: ChangedFieldSchema,
  /** ISO instant at which the calendar says the event was changed, else at which it was read. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  before: v.array(v.string()),
  after: v.array(v.string()),
});
export type Change = v.InferOutput<typeof ChangeSchema>;

/**
 * What is to be shown as changed, after newer changes: the oldest `before` beside the newest `after`. What came back
 * to what it was is no change.
 * @param unseen the changes the person has not seen yet
 */
export function withChanges(unseen: readonly Change[], newer: readonly Change[]): Change[] {
  const all = new Map(unseen.map((one) => [one.field, one]));
  for (const change of newer) {
    const before = all.get(change.field)?.before ?? change.before;
    if (sameWords(before, change.after)) all.delete(change.field);
    else all.set(change.field, { ...change, before });
  }
  return ChangedFieldSchema.options.flatMap((field) => all.get(field) ?? []);
}

/** Whether two lists hold the same words, in whatever order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}
