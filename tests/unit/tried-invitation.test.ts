import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import type { Rule } from '@/domain/rules/rule';
import { type Tried, triedEvents, triedReading } from '@/domain/tried-invitation';
import { TRIED_AT_MOST } from '@/domain/tried-json';

const reference = { now: '2026-11-24T12:00:00Z', timeZone: 'Europe/Berlin' };
const TEXT = `expertview interview: Ada Almgren
When: Thursday, 26 November 2026 14:00 - 15:15
Candidate: Ada Almgren
Join: https://meet.google.com/abc-defg-hij
This session will not be recorded.`;

const tried = (over: Partial<Tried>): Tried => ({
  text: TEXT,
  html: null,
  title: '',
  organizer: '',
  ...over,
});
function only(over: Partial<Tried>): CalendarEvent {
  const events = triedEvents(tried(over), reference);
  const [event] = 'fault' in events ? [] : events;
  if (event === undefined) throw new Error('no event');
  return event;
}

const excluding: Rule = {
  id: 'r',
  at: '2026-11-20T10:00:00.000Z',
  organizer: 'nora@example.com',
  domain: '',
  titleWords: '',
  outcome: 'no-interview',
};

describe('triedEvents', () => {
  it('make of a text one event, with the time, title and link that it tells', () => {
    const event = only({});
    expect(event.summary).toBe('expertview interview: Ada Almgren');
    expect(Date.parse(event.start?.dateTime ?? '')).toBe(Date.parse('2026-11-26T13:00:00Z'));
    expect(event.conferenceData?.entryPoints?.[0]?.uri).toBe('https://meet.google.com/abc-defg-hij');
    expect(event.organizer).toBeUndefined();
  });

  it('take title and organizer as they were entered', () => {
    expect(only({ title: ' Interview ', organizer: ' nora@example.com ' })).toMatchObject({
      summary: 'Interview',
      organizer: { email: 'nora@example.com' },
    });
  });

  it('give a text without a time none', () => {
    expect(only({ text: 'Interview with Ada' }).start).toBeUndefined();
  });

  it('read the markup where there is some, and JSON whatever markup came with it', () => {
    const html = '<p>Interview</p><a href="https://drive.google.com/file/d/1abc/view">CV</a>';
    expect(only({ text: 'Interview CV', html }).description).toBe(html);
    expect(only({ text: '{"summary": "From JSON"}', html: '<pre>{…}</pre>' }).summary).toBe('From JSON');
  });

  it('refuse what is too long', () => {
    const long = 'a'.repeat(TRIED_AT_MOST + 1);
    expect(triedEvents(tried({ text: long }), reference)).toEqual({ fault: 'tooLong', at: null });
    expect(triedEvents(tried({ html: long }), reference)).toEqual({ fault: 'tooLong', at: null });
  });
});

describe('triedReading', () => {
  it('says everything that is read, and what is missing', () => {
    const reading = triedReading(only({}), []);
    expect(reading).toMatchObject({
      start: '2026-11-26T13:00:00.000Z',
      end: '2026-11-26T14:15:00.000Z',
      rule: null,
    });
    expect(reading.invitation).toMatchObject({
      kind: { value: 'expertview' },
      candidate: { value: 'Ada Almgren' },
      recordingStated: { value: 'forbidden' },
    });
    expect(reading.missing).toEqual(['cv', 'description', 'scorecard', 'tasks']);
  });

  it('says what is missing also from a text without a time, and whoever declined it', () => {
    const text = TEXT.replace(/^When.*\n/m, '');
    const declined = { attendees: [{ email: 'm@example.com', self: true, responseStatus: 'declined' }] };
    const reading = triedReading({ ...only({ text }), ...declined }, []);
    expect([reading.start, reading.hasNoTime]).toEqual([null, false]);
    expect(reading.missing).toContain('cv');
  });

  it('names the rule that decides, and misses nothing of what is no interview', () => {
    const reading = triedReading(only({ organizer: 'nora@example.com' }), [excluding]);
    expect(reading.rule).toEqual(excluding);
    expect(reading.invitation.isInterview.value).toBe(false);
    expect(reading.missing).toEqual([]);
  });

  it('says of an all-day entry that it has no time', () => {
    const allDay = { id: 'x', summary: 'Interview', start: { date: '2026-11-24' } };
    expect(triedReading(allDay, []).hasNoTime).toBe(true);
  });
});
