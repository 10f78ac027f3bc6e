import * as v from 'valibot';
import { ChangeSchema } from './change/change';
import { corrected } from './correction/corrected';
import { CorrectionsSchema, isCorrected } from './correction/corrections';
import { sameName } from './invitation/candidate/same-name';
import { type Invitation, InvitationSchema, type Kind } from './invitation/invitation';
import { type RecordingPermission, recordingPermission } from './recording/permission';

const IsoInstant = v.pipe(v.string(), v.isoTimestamp());

/** Where a session was read from. Two readings of one event have the same `account` and `eventId`. */
const SourceSchema = v.variant('type', [
  v.object({ type: v.literal('google'), account: v.string(), eventId: v.string() }),
  v.object({ type: v.literal('pasted') }),
]);

const ResponseSchema = v.picklist(['accepted', 'declined', 'tentative', 'needsAction']);
type Response = v.InferOutput<typeof ResponseSchema>;

/** Somebody of the event, as its calendar names them; `name` may be empty. */
const PersonSchema = v.object({ name: v.string(), email: v.string() });

/** One interview, the unit of everything the product keeps. Times are ISO instants in UTC. */
export const SessionSchema = v.object({
  id: v.string(),
  source: SourceSchema,
  title: v.string(),
  start: IsoInstant,
  end: IsoInstant,
  /** The time zone the invitation names (IANA), null where it names none. */
  timeZone: v.nullable(v.string()),
  /** The event's own page in the calendar, https, null for pasted sessions. */
  calendarUrl: v.nullable(v.string()),
  myResponse: v.nullable(ResponseSchema),
  organizer: v.nullable(PersonSchema),
  /** The other guests with their answers, without the person, organizer and rooms. */
  guests: v.array(v.object({ ...PersonSchema.entries, response: v.nullable(ResponseSchema) })),
  /** When the calendar says the event was last changed, ISO; null where it does not tell. */
  updated: v.nullable(IsoInstant),
  /** The invitation as it was read. What counts is `sessionInvitation`: the person's corrections stand before it. */
  invitation: InvitationSchema,
  /** Since when the calendar no longer has the event, null while it has it. */
  absentSince: v.nullable(IsoInstant),
  corrections: CorrectionsSchema,
  /** What changed in the calendar and the person has not seen yet. */
  changes: v.array(ChangeSchema),
});
export type Session = v.InferOutput<typeof SessionSchema>;

/** All sessions as they are stored, by id. */
export const SessionsSchema = v.record(v.string(), SessionSchema);
export type Sessions = v.InferOutput<typeof SessionsSchema>;

/** The invitation that counts: as it was read, and as the person set it right. */
export function sessionInvitation(session: Session): Invitation {
  return corrected(session.invitation, session.corrections);
}

/** The session type that counts: the person's word before the invitation's, null while unsure. */
export function sessionKind(session: Session): Kind | null {
  return session.corrections.kind?.value ?? session.invitation.kind.value;
}

/** The recording permission that counts, from the type that counts and the invitation's words (L2, V3). */
export function sessionRecording(session: Session): RecordingPermission {
  return recordingPermission(sessionKind(session), sessionInvitation(session).recordingStated.value);
}

/** Whether the person has put own work into the session: then no reading of a calendar may delete it. */
export function hasOwnWork(session: Session): boolean {
  return session.source.type === 'pasted' || isCorrected(session.corrections);
}

/** Whether the person said that this is no interview: it is kept for an undo, and shown and counted nowhere. */
export function isSetAside(session: Session): boolean {
  return session.corrections.isInterview?.value === false;
}

/**
 * The candidate's own answer to the invitation, found among the guests by the candidate's name, or by a mail address
 * made of it (`anna.kowalczyk@…`); null where the candidate is not among them or not named.
 */
export function candidateAnswer(session: Session): Response | null {
  const name = sessionInvitation(session).candidate.value;
  if (name === null) return null;
  const spoken = (email: string) => (email.split('@')[0] ?? '').replace(/[\d._+-]+/g, ' ').trim();
  const isCandidate = (guest: Session['guests'][number]) =>
    [guest.name.trim(), spoken(guest.email)].some((full) => full.includes(' ') && sameName(full, name));
  return session.guests.find(isCandidate)?.response ?? null;
}

/** Whether the session will not take place as far as the product knows: cancelled, gone from the calendar, or declined. */
export function isOff(session: Session): boolean {
  return (
    session.invitation.cancelled.value || session.absentSince !== null || session.myResponse === 'declined'
  );
}

/** The name to head a session with: the candidate, else the event's title. */
export function sessionName(session: Session): string {
  return sessionInvitation(session).candidate.value ?? session.title;
}

/**
 * The session that a Meet room belongs to.
 * @param code Meet's `abc-defg-hij`
 * @param now ms since 1970
 * @returns the running or nearest session with that room whose end is less than 12 h ago and that starts within 24 h, else null; called-off ones only where no other is left
 */
export function sessionForRoom(sessions: readonly Session[], code: string, now: number): Session | null {
  const near = sessions.filter(
    (one) =>
      !isSetAside(one) &&
      one.invitation.meeting.value?.code === code &&
      Date.parse(one.end) > now - 12 * HOUR &&
      Date.parse(one.start) < now + 24 * HOUR,
  );
  const live = near.filter((one) => !isOff(one));
  const distance = (one: Session) => Math.max(Date.parse(one.start) - now, now - Date.parse(one.end), 0);
  return (live.length > 0 ? live : near).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const HOUR = 3_600_000;
