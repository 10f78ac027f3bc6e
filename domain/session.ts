import * as v from 'valibot';
import { InvitationSchema, type Kind, KindSchema } from './invitation/invitation';
import { type RecordingPermission, recordingPermission } from './recording/permission';

const IsoInstant = v.pipe(v.string(), v.isoTimestamp());

/** Where a session was read from. Two readings of one event have the same `account` and `eventId`. */
const SourceSchema = v.variant('type', [
  v.object({ type: v.literal('google'), account: v.string(), eventId: v.string() }),
  v.object({ type: v.literal('pasted') }),
]);

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
  myResponse: v.nullable(v.picklist(['accepted', 'declined', 'tentative', 'needsAction'])),
  invitation: InvitationSchema,
  /** Since when the calendar no longer has the event, null while it has it. */
  absentSince: v.nullable(IsoInstant),
  /** The type as the person set it; it outlives every new reading. */
  chosenKind: v.nullable(v.object({ kind: KindSchema, at: IsoInstant })),
});
export type Session = v.InferOutput<typeof SessionSchema>;

/** All sessions as they are stored, by id. */
export const SessionsSchema = v.record(v.string(), SessionSchema);
export type Sessions = v.InferOutput<typeof SessionsSchema>;

/** The session type that counts: the person's choice before the invitation's, null while unsure. */
export function sessionKind(session: Session): Kind | null {
  return session.chosenKind?.kind ?? session.invitation.kind.value;
}

/** The recording permission that counts, from the type that counts and the invitation's words (L2, V3). */
export function sessionRecording(session: Session): RecordingPermission {
  return recordingPermission(sessionKind(session), session.invitation.recordingStated.value);
}

/** Whether the person has put own work into the session: then no reading of a calendar may delete it. */
export function hasOwnWork(session: Session): boolean {
  return session.source.type === 'pasted' || session.chosenKind !== null;
}

/** Whether the session will not take place as far as the product knows: cancelled, gone from the calendar, or declined. */
export function isOff(session: Session): boolean {
  return (
    session.invitation.cancelled.value || session.absentSince !== null || session.myResponse === 'declined'
  );
}

/** The name to head a session with: the candidate, else the event's title. */
export function sessionName(session: Session): string {
  return session.invitation.candidate.value ?? session.title;
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
      one.invitation.meeting.value?.code === code &&
      Date.parse(one.end) > now - 12 * HOUR &&
      Date.parse(one.start) < now + 24 * HOUR,
  );
  const live = near.filter((one) => !isOff(one));
  const distance = (one: Session) => Math.max(Date.parse(one.start) - now, now - Date.parse(one.end), 0);
  return (live.length > 0 ? live : near).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const HOUR = 3_600_000;
