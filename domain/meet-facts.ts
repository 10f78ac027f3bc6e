import * as v from 'valibot';

/** What the content script sees on a Meet page; unknown is a value (facts: meet-page §13). */
export const MeetFactsSchema = v.object({
  phase: v.picklist(['home', 'green-room', 'waiting', 'in-call', 'left', 'denied', 'unknown']),
  mic: v.picklist(['on', 'off', 'unknown']),
  camera: v.picklist(['on', 'off', 'unknown']),
  recording: v.picklist(['yes', 'no', 'unknown']),
  /** E-mail of the account the page is open with, lower case, null where it does not show. */
  account: v.nullable(v.pipe(v.string(), v.maxLength(320))),
});
export type MeetFacts = v.InferOutput<typeof MeetFactsSchema>;

export const UNKNOWN_FACTS: MeetFacts = {
  phase: 'unknown',
  mic: 'unknown',
  camera: 'unknown',
  recording: 'unknown',
  account: null,
};

/** A Meet room code. */
export const MeetCodeSchema = v.pipe(v.string(), v.regex(/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/));

/**
 * The room of a Meet address.
 * @param address any text
 * @returns `abc-defg-hij` where the address is https://meet.google.com/abc-defg-hij…, else null (facts: meet-page §2)
 */
export function meetCode(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.host !== 'meet.google.com') return null;
  return /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
}

/** A Meet tab with a call that the product knows of: kept in `storage.session`, by tab id. */
const CallSchema = v.object({
  code: v.string(),
  /** The session the call belongs to, null while none is known. */
  sessionId: v.nullable(v.string()),
  /** One-time word that the panel's frame must bring, and the frame that brought it. */
  nonce: v.nullable(v.string()),
  frameId: v.nullable(v.number()),
  facts: MeetFactsSchema,
});
export type Call = v.InferOutput<typeof CallSchema>;
export const CallsSchema = v.record(v.string(), CallSchema);
export type Calls = v.InferOutput<typeof CallsSchema>;
