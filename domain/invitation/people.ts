import type { CalendarEvent } from './calendar-event';

interface Guest {
  name: string;
  email: string;
}

/** Who is who in the event, as far as its fields tell. Mail addresses are lower case. */
export interface People {
  /** The owner of the calendar: the interviewer. */
  self: Guest | null;
  /** Organizer and creator. */
  hosts: Guest[];
  guests: Guest[];
}

const guest = (person: { email?: string; displayName?: string }): Guest => ({
  name: (person.displayName ?? '').trim(),
  email: (person.email ?? '').trim().toLowerCase(),
});

/** The event's people by their part in it; rooms are left out, at most 500 guests are looked at. */
export function people(event: CalendarEvent): People {
  const attendees = (event.attendees ?? []).slice(0, 500).filter((person) => !person.resource);
  const hosts = [event.organizer, event.creator].flatMap((person) => (person ? [person] : []));
  const own = attendees.find((person) => person.self) ?? hosts.find((person) => person.self);
  const hostMails = new Set(hosts.map((person) => (person.email ?? '').toLowerCase()));
  return {
    self: own ? guest(own) : null,
    hosts: hosts.map(guest),
    guests: attendees
      .filter(
        (person) => !person.self && !person.organizer && !hostMails.has((person.email ?? '').toLowerCase()),
      )
      .map(guest),
  };
}

/** Whether a lower-case e-mail address is of expertlead's own domain. */
export const isExpertlead = (mail: string) => /@(?:[\w-]+\.)*expertlead\.(?:com|de|io)$/.test(mail);
