import { mail, type People } from './people';
import type { Draw } from './random';

export interface Meeting {
  event: Record<string, unknown>;
  code: string | null;
  /** A line of the text that holds the address, where nothing else does. */
  line: string | null;
}

const meetCode = (draw: Draw) => `${draw.letters(3)}-${draw.letters(4)}-${draw.letters(3)}`;

export function drawMeeting(draw: Draw): Meeting {
  const code = meetCode(draw);
  const url = `https://meet.google.com/${code}`;
  const way = draw.int(10);
  if (way < 6) {
    const conferenceData = {
      conferenceId: code,
      entryPoints: [
        { entryPointType: 'video', uri: url, label: `meet.google.com/${code}` },
        { entryPointType: 'phone', uri: 'tel:+49-30-0000000', label: '+49 30 0000000', pin: '123456789' },
      ],
    };
    return { event: { hangoutLink: url, ...(way < 4 ? { conferenceData } : {}) }, code, line: null };
  }
  if (way === 6) return { event: { location: url }, code, line: null };
  if (way === 7) return { event: {}, code, line: url };
  const zoom = `https://example.zoom.us/j/8${draw.int(900000000) + 100000000}?pwd=${draw.letters(12)}`;
  return way === 8
    ? { event: { location: zoom }, code: null, line: null }
    : {
        event: { location: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0' },
        code: null,
        line: null,
      };
}

export interface Guests {
  candidate: string | null;
  others: string[];
}

/** What every event has: people, times, and nothing that says what it is about. */
export function envelope(people: People, guests: Guests, draw: Draw): Record<string, unknown> {
  const day = 10 + draw.int(18);
  const hour = 8 + draw.int(9);
  const coordinator = { email: mail(people.coordinator, 'expertlead.com'), displayName: people.coordinator };
  const me = { email: mail(people.me, 'example.com'), displayName: people.me, self: true };
  return {
    kind: 'calendar#event',
    status: 'confirmed',
    creator: coordinator,
    organizer: coordinator,
    attendees: [
      { ...coordinator, organizer: true, responseStatus: 'accepted' },
      { ...me, responseStatus: draw.pick(['accepted', 'needsAction']) },
      ...guests.others.map((name) => ({
        email: mail(name, 'expertlead.com'),
        displayName: name,
        responseStatus: 'needsAction',
      })),
      ...(guests.candidate === null
        ? []
        : [
            {
              email: mail(guests.candidate, draw.pick(['example.net', 'mail.example', 'example.org'])),
              displayName: guests.candidate,
              responseStatus: 'needsAction',
            },
          ]),
    ],
    start: {
      dateTime: `2026-12-${day}T${String(hour).padStart(2, '0')}:00:00+01:00`,
      timeZone: 'Europe/Berlin',
    },
    end: {
      dateTime: `2026-12-${day}T${String(hour + 1).padStart(2, '0')}:15:00+01:00`,
      timeZone: 'Europe/Berlin',
    },
    eventType: 'default',
  };
}
