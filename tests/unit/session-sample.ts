import type { Finding, Invitation } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { anInvitation, aSession } from '../fixtures/session';

const found = <T>(value: T): Finding<T> => ({ value, confidence: 'certain', evidence: [] });

interface Says {
  kind?: Invitation['kind']['value'];
  recording?: Invitation['recordingStated']['value'];
  candidate?: string;
  code?: string;
  cancelled?: boolean;
}

/** A session whose invitation says only what a test gives it. */
export function sampleSession(fields: Partial<Session> = {}, says: Says = {}): Session {
  const { kind = null, recording = null, candidate = null, code, cancelled = false } = says;
  const invitation = anInvitation({
    kind: found(kind),
    recordingStated: found(recording),
    candidate: found(candidate),
    cancelled: found(cancelled),
    ...(code === undefined
      ? {}
      : { meeting: found({ provider: 'meet', url: `https://meet.google.com/${code}`, code }) }),
  });
  return aSession({ id: 'one', title: 'Tech interview', invitation, ...fields });
}
