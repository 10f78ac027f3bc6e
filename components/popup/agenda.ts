import { isOff, isSetAside, type Session } from '@/domain/session';

/** What is ahead or running, by start. Interviews that are over or set aside are not shown. */
export function upcoming(sessions: readonly Session[], now: number): Session[] {
  return sessions
    .filter((one) => Date.parse(one.end) > now && !isSetAside(one))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || a.id.localeCompare(b.id));
}

/** The one to get ready for: the first that takes place, else the first at all. */
export function nextSession(ahead: readonly Session[]): Session | null {
  return ahead.find((one) => !isOff(one)) ?? ahead[0] ?? null;
}

export interface DayGroup {
  day: string;
  sessions: Session[];
}

/** Sessions under the name of their day, in their order. */
export function byDay(sessions: readonly Session[], dayOf: (session: Session) => string): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const session of sessions) {
    const day = dayOf(session);
    const last = groups.at(-1);
    if (last?.day === day) last.sessions.push(session);
    else groups.push({ day, sessions: [session] });
  }
  return groups;
}
