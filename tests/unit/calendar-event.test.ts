import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarEvent } from '@/domain/invitation/calendar-event';

describe('parseCalendarEvent', () => {
  it('keeps what it knows and drops what it does not', () => {
    const event = parseCalendarEvent({
      id: 'event-one',
      kind: 'calendar#event',
      status: 'confirmed',
      summary: 'Tech interview',
      start: { dateTime: '2026-11-26T14:00:00+01:00', timeZone: 'Europe/Berlin' },
      organizer: { email: 'staff@example.com', self: false, id: 'x' },
      attendees: [{ email: 'mira@example.com', self: true, responseStatus: 'accepted', optional: true }],
    });
    expect(event).toEqual({
      id: 'event-one',
      status: 'confirmed',
      summary: 'Tech interview',
      start: { dateTime: '2026-11-26T14:00:00+01:00', timeZone: 'Europe/Berlin' },
      organizer: { email: 'staff@example.com', self: false },
      attendees: [{ email: 'mira@example.com', self: true, responseStatus: 'accepted' }],
    });
  });

  it.each([null, undefined, 'event', 7, [], {}, { id: '' }, { id: 7 }, { summary: 'no id' }])(
    'is no event: %j',
    (input) => expect(parseCalendarEvent(input)).toBeNull(),
  );

  it.each([
    ['summary', { summary: 7 }],
    ['description', { description: null }],
    ['start', { start: '2026-11-26' }],
    ['organizer', { organizer: 'staff@example.com' }],
    ['attendees', { attendees: { email: 'mira@example.com' } }],
    ['attachments', { attachments: null }],
    ['conferenceData', { conferenceData: [] as unknown }],
  ])('reads a field of the wrong type as absent: %s', (field, fields) => {
    const event = parseCalendarEvent({ id: 'event-one', location: 'Meet', ...fields });
    expect(event).toMatchObject({ id: 'event-one', location: 'Meet' });
    const read = event?.[field as keyof typeof event];
    expect(read === undefined || Object.values(read).every((one) => one === undefined)).toBe(true);
  });

  it('drops only the entry of a list that is no entry', () => {
    const event = parseCalendarEvent({
      id: 'event-one',
      attendees: [null, 'x', { email: 'mira@example.com' }],
      attachments: [7, { fileUrl: 'https://docs.google.com/document/d/1A', title: null }],
      conferenceData: {
        entryPoints: ['x', { entryPointType: 'video', uri: 'https://meet.google.com/abc-defg-hij' }],
      },
    });
    expect(event?.attendees).toEqual([{ email: 'mira@example.com' }]);
    expect(event?.attachments).toHaveLength(1);
    expect(event?.attachments?.[0]?.fileUrl).toBe('https://docs.google.com/document/d/1A');
    expect(event?.conferenceData?.entryPoints).toHaveLength(1);
  });

  it('takes any value in any field without a fault', () => {
    const fields = [
      'summary',
      'start',
      'attendees',
      'attachments',
      'conferenceData',
      'organizer',
      'extendedProperties',
    ];
    const event = fc.record(Object.fromEntries(fields.map((field) => [field, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(event, (one) => parseCalendarEvent({ ...one, id: 'event-one' })?.id === 'event-one'),
      { seed: 1, numRuns: 300 },
    );
  });
});
