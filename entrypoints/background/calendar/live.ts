import { googleSessionId, sessionFromEvent } from '@/domain/calendar/session-from-event';
import { type ReadingWindow, readingWindow } from '@/domain/calendar/window';
import { NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import { type LiveEvent, otherEvents } from '@/domain/live-events';
import { judged } from '@/domain/rules/judged';
import { connectionItem, rulesItem, sessionsItem } from '@/stores/items';
import { update } from '../writer';
import { getEvent, listEvents } from './client';
import { withToken } from './with-token';

/** All events of a span of the connected account, read now and kept nowhere. */
export function readLive(window: ReadingWindow): Promise<CalendarEvent[]> {
  return withToken((token) => listEvents(token, window));
}

/** The events of a day that are not shown as interviews ("Not here?"). */
export async function listOtherEvents(day: ReadingWindow): Promise<LiveEvent[]> {
  const account = await connectedAccount();
  const events = await readLive(day);
  const known = { sessions: await sessionsItem.get(), account, rules: await rulesItem.get() };
  return otherEvents(events, known, readingWindow(Date.now()));
}

/** "This is an interview": stores the one event, by the person's word. */
export async function takeIn(eventId: string): Promise<{ sessionId: string }> {
  const account = await connectedAccount();
  const event = await withToken((token) => getEvent(token, eventId));
  if (event === null) throw new CompanionError('notFound');
  const session = sessionFromEvent(event, judged(event, await rulesItem.get(), true), account);
  if (session === null) throw new CompanionError('allDayEvent');
  const id = googleSessionId(account, eventId);
  const word = { field: 'isInterview', value: true } as const;
  await update(sessionsItem, (sessions) => {
    const before = sessions[id]?.corrections ?? NO_CORRECTIONS;
    const corrections = withCorrection(before, word, new Date().toISOString());
    return { ...sessions, [id]: { ...session, corrections } };
  });
  return { sessionId: id };
}

/** E-mail of the connected account. Throws `notConnected` where there is none. */
export async function connectedAccount(): Promise<string> {
  const connection = await connectionItem.get();
  if (connection === null) throw new CompanionError('notConnected');
  return connection.email;
}
