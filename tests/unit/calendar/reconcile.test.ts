import { describe, expect, it } from 'vitest';
import { withoutExpired, withoutStrangers } from '@/domain/calendar/forget';
import { missingEvents } from '@/domain/calendar/reconcile';
import { type Corrections, NO_CORRECTIONS } from '@/domain/correction/corrections';
import { parseCalendarEvent } from '@/domain/invitation/calendar-event';
import { aSession } from '../../fixtures/session';
import { ACCOUNT, afterReading, event, NOW, stored, window } from './a-reading';

const chosen: Corrections = {
  ...NO_CORRECTIONS,
  kind: { value: 'expertview', at: '2026-11-20T10:00:00.000Z' },
};

describe('sessions after a reading', () => {
  it('are the interviews of the calendar, and no other event', () => {
    const dentist = event({ id: 'event2', summary: 'Dentist', description: '', organizer: undefined });
    expect(afterReading({}, [event(), dentist]).map((one) => one.id)).toEqual([
      'google/mira@example.com/event1',
    ]);
  });

  it('are the same however often it is read', () => {
    const once = stored(...afterReading({}, [event()]));
    expect(afterReading(once, [event()])).toEqual(Object.values(once));
  });

  it('follow a moved event and keep the person’s choice', () => {
    const before = stored(aSession({ corrections: chosen }));
    const moved = event({
      start: { dateTime: '2026-11-25T09:00:00+01:00' },
      end: { dateTime: '2026-11-25T10:00:00+01:00' },
    });
    expect(afterReading(before, [moved])[0]).toMatchObject({
      start: '2026-11-25T08:00:00.000Z',
      corrections: chosen,
    });
  });

  it('follow an event that moved out of the window instead of calling it absent', () => {
    const before = stored(aSession());
    expect(missingEvents(before, { account: ACCOUNT, window, events: [] })).toEqual(['event1']);
    const moved = event({
      start: { dateTime: '2027-01-08T09:00:00Z' },
      end: { dateTime: '2027-01-08T10:00:00Z' },
    });
    const [session] = afterReading(before, [], [['event1', moved]]);
    expect(session).toMatchObject({ start: '2027-01-08T09:00:00.000Z', absentSince: null });
  });

  it('are marked, not deleted, when the calendar no longer has them, and come back', () => {
    const gone = afterReading(stored(aSession()), [], [['event1', null]]);
    expect(gone[0]?.absentSince).toBe('2026-11-24T08:00:00.000Z');
    expect(missingEvents(stored(...gone), { account: ACCOUNT, window, events: [] })).toEqual([]);
    expect(afterReading(stored(...gone), [event()])[0]?.absentSince).toBeNull();
  });

  it('are marked in the account that was read only, though another has the same event', () => {
    const other = aSession({
      id: 'google/other@example.com/event1',
      source: { type: 'google', account: 'other@example.com', eventId: 'event1' },
      corrections: chosen,
    });
    const [mine, theirs] = afterReading(stored(aSession(), other), [], [['event1', null]]);
    expect(mine?.absentSince).not.toBeNull();
    expect(theirs).toEqual(other);
  });

  it('are left alone outside the window, of another account and when pasted', () => {
    const others = stored(
      aSession({ id: 'a', start: '2026-11-20T14:00:00.000Z', end: '2026-11-20T15:00:00.000Z' }),
      aSession({ id: 'b', source: { type: 'google', account: 'other@example.com', eventId: 'event9' } }),
      aSession({ id: 'c', source: { type: 'pasted' } }),
    );
    expect(missingEvents(others, { account: ACCOUNT, window, events: [] })).toEqual([]);
    expect(afterReading(others, [])).toEqual(Object.values(others));
  });

  it('say that they are cancelled, also by an answer with nothing but id and status', () => {
    const [whole] = afterReading({}, [event({ status: 'cancelled' })]);
    expect(whole?.invitation.cancelled.value).toBe(true);
    const bare = parseCalendarEvent({ id: 'event1', status: 'cancelled' });
    const [kept] = afterReading(stored(aSession()), bare ? [bare] : []);
    expect(kept).toMatchObject({ title: 'Interview', invitation: { cancelled: { value: true } } });
    expect(afterReading({}, bare ? [bare] : [])).toEqual([]);
  });

  it('know a time of change in one form only, whatever the calendar writes', () => {
    const updated = (written: string) => {
      const bare = parseCalendarEvent({ id: 'event1', status: 'cancelled', updated: written });
      return afterReading(stored(aSession()), bare ? [bare] : [])[0]?.updated;
    };
    expect(updated('2026-11-24T08:30:00+01:00')).toBe('2026-11-24T07:30:00.000Z');
    expect(updated('Nov 24 2026 08:30 UTC')).toBe('2026-11-24T08:30:00.000Z');
    expect(updated('some day')).toBeNull();
  });

  it('say that they are cancelled where the answer has times but no words', () => {
    const wordless = event({
      status: 'cancelled',
      summary: undefined,
      description: undefined,
      organizer: undefined,
    });
    for (const session of [aSession(), aSession({ corrections: chosen })]) {
      expect(afterReading(stored(session), [wordless])[0]?.invitation.cancelled.value).toBe(true);
    }
  });

  it('are no longer there where the event became an all-day entry', () => {
    const allDay = event({ start: { date: '2026-11-25' }, end: { date: '2026-11-26' } });
    expect(afterReading(stored(aSession()), [allDay])[0]?.absentSince).toBe('2026-11-24T08:00:00.000Z');
  });

  it('go when the event is no interview any more, unless the person worked on them or the call is near', () => {
    const noInterview = event({
      summary: 'Team lunch',
      description: '',
      organizer: undefined,
      hangoutLink: undefined,
    });
    expect(afterReading(stored(aSession()), [noInterview])).toEqual([]);
    const [kept] = afterReading(stored(aSession({ corrections: chosen })), [noInterview]);
    expect(kept).toMatchObject({ title: 'Team lunch', corrections: chosen });
    const soon = aSession({ start: '2026-11-24T08:10:00.000Z', end: '2026-11-24T09:10:00.000Z' });
    expect(afterReading(stored(soon), [noInterview])).toHaveLength(1);
  });

  it('have no place for an event without a time of day', () => {
    expect(afterReading({}, [event({ start: { date: '2026-11-24' }, end: { date: '2026-11-25' } })])).toEqual(
      [],
    );
  });
});

describe('forgetting', () => {
  it('erases a session 30 days after its end, whatever it is', () => {
    const old = aSession({ id: 'old', end: '2026-10-25T07:59:59.000Z', corrections: chosen });
    const young = aSession({ id: 'young', end: '2026-10-25T08:00:01.000Z' });
    expect(Object.keys(withoutExpired(stored(old, young), NOW))).toEqual(['young']);
  });

  it('takes what was read with an account that is not connected, but not own work, nor an open call', () => {
    const sessions = stored(
      aSession({ id: 'read' }),
      aSession({ id: 'worked on', corrections: chosen }),
      aSession({
        id: 'set aside',
        corrections: { ...chosen, isInterview: { value: false, at: '2026-11-20T10:00:00.000Z' } },
      }),
      aSession({ id: 'pasted', source: { type: 'pasted' } }),
      aSession({ id: 'in call' }),
    );
    const kept = (account: string | null) =>
      Object.keys(withoutStrangers(sessions, account, new Set(['in call'])));
    expect(kept(null)).toEqual(['worked on', 'pasted', 'in call']);
    expect(kept(ACCOUNT)).toEqual(['read', 'worked on', 'set aside', 'pasted', 'in call']);
  });

  it('changes nothing where there is nothing to forget', () => {
    const sessions = stored(aSession());
    expect(withoutExpired(sessions, NOW)).toBe(sessions);
    expect(withoutStrangers(sessions, ACCOUNT, new Set())).toBe(sessions);
  });
});
