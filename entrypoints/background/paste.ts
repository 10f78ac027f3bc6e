import { sessionFromEvent } from '@/domain/calendar/session-from-event';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import { pastedEvent } from '@/domain/invitation/pasted/pasted';
import { readInvitation } from '@/domain/invitation/read-invitation';
import type { Request } from '@/domain/messages';
import type { Session } from '@/domain/session';
import { sessionsItem } from '@/stores/items';
import { update } from './writer';

type Pasted = Extract<Request, { type: 'ui-bg:paste' }>['invitation'];

/** Makes a session of what the person pasted. That it is an interview is the person's word, not the reader's. */
export async function paste(pasted: Pasted): Promise<{ sessionId: string }> {
  if (pasted.text.trim() === '') throw new CompanionError('pasteEmpty');
  if (Date.parse(pasted.end) <= Date.parse(pasted.start)) throw new CompanionError('pasteEndBeforeStart');
  if (pasted.meetingUrl !== null && !isHttps(pasted.meetingUrl)) throw new CompanionError('pasteBadMeeting');
  const event = pastedEvent({
    id: await fingerprint(pasted),
    title: pasted.title,
    start: pasted.start,
    end: pasted.end,
    meetingUrl: pasted.meetingUrl,
    description: pasted.html ?? pasted.text,
  });
  const session = sessionFromEvent(event, readInvitation(event, { isInterview: true }), '');
  if (session === null) throw new CompanionError('pasteNoTime');
  const id = `pasted/${event.id}`;
  const own: Session = { ...session, id, source: { type: 'pasted' } };
  await update(sessionsItem, (sessions) => ({
    ...sessions,
    [id]: { ...own, corrections: sessions[id]?.corrections ?? NO_CORRECTIONS },
  }));
  return { sessionId: id };
}

/** The same paste has the same id: a second press after an answer that got lost makes no second session. */
async function fingerprint({ text, start, meetingUrl }: Pasted): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, start, meetingUrl]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
