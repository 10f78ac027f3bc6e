import { type Correction, withCorrection } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import { safeLink } from '@/domain/invitation/links/links';
import type { Session } from '@/domain/session';
import { sessionsItem } from '@/stores/items';
import { update } from './writer';

/** Sets right, or takes back, what was read of a session. */
export async function correct(sessionId: string, correction: Correction): Promise<void> {
  const checked = withSafeLink(correction);
  const at = new Date().toISOString();
  await change(sessionId, (session) => ({
    ...session,
    corrections: withCorrection(session.corrections, checked, at),
  }));
}

/** Puts away what changed, once the person has seen it; what changed after the newest that was shown (ISO) stays. */
export async function seeChanges(sessionId: string, until: string): Promise<void> {
  await change(sessionId, (session) => ({
    ...session,
    changes: session.changes.filter((one) => Date.parse(one.at) > Date.parse(until)),
  }));
}

/** A link that a person adds is held to the same measure as one of the invitation. */
function withSafeLink(correction: Correction): Correction {
  if (correction.field !== 'document') return correction;
  const link = safeLink(correction.url);
  if (link === null) throw new CompanionError('badCorrection');
  return { ...correction, url: link.url };
}

async function change(sessionId: string, by: (session: Session) => Session): Promise<void> {
  await update(sessionsItem, (sessions) => {
    const session = sessions[sessionId];
    if (session === undefined) throw new CompanionError('unknownSession');
    return { ...sessions, [sessionId]: by(session) };
  });
}
