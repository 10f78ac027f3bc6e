import { describe, expect, it } from 'vitest';
import { type Correction, NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import { parseCalendarEvent } from '@/domain/invitation/calendar-event';
import type { Rule, RuleOutcome } from '@/domain/rules/rule';
import { isSetAside, type Session, sessionInvitation, sessionKind, sessionRecording } from '@/domain/session';
import { aSession } from '../../fixtures/session';
import { afterReading, event, stored } from './a-reading';

const AT = '2026-11-20T10:00:00.000Z';
const LATER = { updated: '2026-11-24T07:30:00.000Z' };

/** The session of the event as it was first read, with what the person said. */
function readOnce(...corrections: Correction[]): Session {
  const [session] = afterReading({}, [event({ updated: AT })]);
  if (session === undefined) throw new Error('The test’s event is no interview.');
  return {
    ...session,
    corrections: corrections.reduce((all, one) => withCorrection(all, one, AT), NO_CORRECTIONS),
  };
}

const afterChange = (session: Session, change: Record<string, unknown>, rules: Rule[] = []) =>
  afterReading(stored(session), [event({ ...LATER, ...change })], [], rules)[0];

const lunch = { summary: 'Team lunch', description: '', organizer: undefined, hangoutLink: undefined };
const moved = {
  start: { dateTime: '2026-11-25T09:00:00+01:00' },
  end: { dateTime: '2026-11-25T10:00:00+01:00' },
};

describe('what the person set right', () => {
  it.each<[Correction, (session: Session) => unknown, unknown]>([
    [{ field: 'kind', value: 'expertview' }, sessionKind, 'expertview'],
    [
      { field: 'recording', value: 'forbidden' },
      (one) => sessionInvitation(one).recordingStated.value,
      'forbidden',
    ],
    [{ field: 'candidate', value: 'Ben Falk' }, (one) => sessionInvitation(one).candidate.value, 'Ben Falk'],
    [
      { field: 'document', url: 'https://b.example/own', value: 'cv' },
      (one) => sessionInvitation(one).cv.map(({ url }) => url),
      ['https://drive.google.com/file/d/1/view', 'https://b.example/own'],
    ],
  ])('outlives a new reading of a moved event: %j', (correction, counts, expected) => {
    const next = afterChange(readOnce(correction), moved);
    expect(next?.start).toBe('2026-11-25T08:00:00.000Z');
    expect(next && counts(next)).toEqual(expected);
  });

  it('gives way to a ban that came later: what was set before did not know of it', () => {
    const allowed = readOnce(
      { field: 'recording', value: 'allowed' },
      { field: 'kind', value: 'expertview' },
    );
    const ban = { description: 'Candidate: Anna Kowalczyk\nRecording is not allowed.' };
    const next = afterChange(allowed, ban);
    expect(next?.corrections).toMatchObject({ recording: null, kind: { value: 'expertview' } });
    expect(next?.changes).toContainEqual(
      expect.objectContaining({ field: 'recording', before: [], after: ['forbidden'] }),
    );
    const again = next && {
      ...next,
      corrections: withCorrection(next.corrections, { field: 'recording', value: 'allowed' }, AT),
    };
    expect(again && afterChange(again, ban)?.corrections.recording?.value).toBe('allowed');
  });

  it('gives way to a type that came later and is stricter on recording, never to the other', () => {
    const own = (value: 'expertlead' | 'expertview') => readOnce({ field: 'kind', value });
    const retyped = (name: string) => ({
      summary: `${name} Interview – Anna Kowalczyk`,
      organizer: undefined,
    });
    expect(afterChange(own('expertlead'), retyped('expertview'))?.corrections.kind).toBeNull();
    expect(afterChange(own('expertview'), retyped('expertlead'))?.corrections.kind?.value).toBe('expertview');
  });

  it('keeps the session where the event reads as no interview any more, with what was read before', () => {
    const next = afterChange(readOnce({ field: 'candidate', value: 'Ben Falk' }), lunch);
    expect(next).toMatchObject({ title: 'Team lunch', invitation: { cv: [{ host: 'drive.google.com' }] } });
  });

  it.each<[string, Record<string, unknown>, Rule[]]>([
    ['it reads as no interview', { summary: 'Team lunch', organizer: undefined, hangoutLink: undefined }, []],
    ['a rule leaves it out', {}, [rule('no-interview', 'Interview')]],
  ])('does not keep a ban on recording from being read where %s', (_why, change, rules) => {
    const worked = readOnce({ field: 'kind', value: 'expertlead' }, { field: 'recording', value: 'allowed' });
    const next = afterChange(worked, { ...change, description: 'Recording is not allowed.' }, rules);
    expect(next && sessionRecording(next)).toBe('forbidden');
    expect(next?.changes).toContainEqual(
      expect.objectContaining({ field: 'recording', after: ['forbidden'] }),
    );
  });

  it('outlives a deletion that comes with nothing but its id, and so do the words that were read', () => {
    const bare = parseCalendarEvent({ id: 'event1', status: 'cancelled', updated: LATER.updated });
    const before = readOnce({ field: 'candidate', value: 'Ben Falk' });
    const [next] = afterReading(stored(before), bare ? [bare] : []);
    expect(next).toMatchObject({
      title: before.title,
      corrections: before.corrections,
      invitation: { cancelled: { value: true }, cv: before.invitation.cv, text: before.invitation.text },
      changes: [{ field: 'cancelled', before: [], after: ['yes'] }],
    });
  });
});

describe('an event set aside', () => {
  const setAside = { field: 'isInterview', value: false } as const;

  it('stays set aside, and is read whole for an undo', () => {
    const next = afterChange(readOnce(setAside), moved);
    expect(next && isSetAside(next)).toBe(true);
    expect(next?.invitation.candidate.value).toBe('Anna Kowalczyk');
  });

  it('stays though it reads as no interview', () => {
    const next = afterChange(readOnce(setAside), lunch);
    expect(next && isSetAside(next)).toBe(true);
  });
});

describe('an event taken in', () => {
  const taken = aSession({
    updated: AT,
    corrections: withCorrection(NO_CORRECTIONS, { field: 'isInterview', value: true }, AT),
  });

  it('stays, and is read as an interview whatever it looks like', () => {
    const debrief = {
      summary: 'Team lunch',
      organizer: undefined,
      description: 'CV: https://drive.google.com/file/d/1/view',
    };
    const next = afterChange(taken, debrief);
    expect(next?.invitation).toMatchObject({
      isInterview: { value: true },
      cv: [{ url: 'https://drive.google.com/file/d/1/view' }],
    });
  });

  it('stays against a rule that leaves it out', () => {
    expect(afterChange(taken, lunch, [rule('no-interview', 'Lunch')])?.corrections).toEqual(
      taken.corrections,
    );
  });
});

function rule(outcome: RuleOutcome, titleWords: string): Rule {
  return { id: outcome, at: AT, organizer: '', domain: '', titleWords, outcome };
}

describe('rules', () => {
  it('take in, say the type, and leave out', () => {
    const read = (change: Record<string, unknown>, rules: Rule[]) =>
      afterReading({}, [event(change)], [], rules);
    expect(read(lunch, [rule('interview', 'lunch')])).toHaveLength(1);
    expect(read({}, [rule('expertview', 'interview')])[0]?.invitation.kind).toMatchObject({
      value: 'expertview',
      evidence: [{ source: 'rule' }],
    });
    expect(read({}, [rule('expertview', 'interview'), rule('no-interview', 'expertlead')])).toEqual([]);
  });

  it('take nothing away that the person worked on', () => {
    const excluding = [rule('no-interview', 'expertlead')];
    expect(afterChange(readOnce(), {}, excluding)).toBeUndefined();
    const own = readOnce({ field: 'candidate', value: 'Ben Falk' });
    expect(afterChange(own, {}, excluding)?.corrections).toEqual(own.corrections);
  });
});

describe('changes', () => {
  it('are noted with the time the calendar tells, and merged until seen', () => {
    const first = afterChange(readOnce(), moved);
    expect(first?.changes).toEqual([
      {
        field: 'time',
        at: LATER.updated,
        before: ['2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z'],
        after: ['2026-11-25T08:00:00.000Z', '2026-11-25T09:00:00.000Z'],
      },
    ]);
    const second =
      first &&
      afterChange(first, {
        ...moved,
        updated: '2026-11-24T07:45:00.000Z',
        description: 'Candidate: Anna Kowalczyk\nCV: https://drive.google.com/file/d/2/view',
      });
    expect(second?.changes).toMatchObject([
      { field: 'time', at: LATER.updated, before: ['2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z'] },
      {
        field: 'cv',
        before: ['https://drive.google.com/file/d/1/view'],
        after: ['https://drive.google.com/file/d/2/view'],
      },
    ]);
    const back = second && afterChange(second, { updated: '2026-11-24T07:50:00.000Z' });
    expect(back?.changes).toEqual([]);
  });

  it('stay away once seen, however often the same event is read', () => {
    const seen = { ...(afterChange(readOnce(), moved) ?? readOnce()), changes: [] };
    expect(afterChange(seen, moved)?.changes).toEqual([]);
  });

  it('are none where only the reader has learned', () => {
    const read = readOnce();
    const before = { ...read, invitation: { ...read.invitation, cv: [] } };
    const [next] = afterReading(stored(before), [event({ updated: AT })]);
    expect(next?.invitation.cv).toHaveLength(1);
    expect(next?.changes).toEqual([]);
  });

  it('tell that an interview is cancelled, and that it is not any more', () => {
    const off = afterChange(readOnce(), { status: 'cancelled' });
    expect(off?.changes).toMatchObject([{ field: 'cancelled', before: [], after: ['yes'] }]);
    const on = off && afterChange({ ...off, changes: [] }, { updated: '2026-11-24T07:50:00.000Z' });
    expect(on?.changes).toMatchObject([{ field: 'cancelled', before: ['yes'], after: [] }]);
  });

  it('tell that the candidate has declined', () => {
    const guest = (responseStatus: string) => ({
      attendees: [{ email: 'anna.kowalczyk@example.com', responseStatus }],
    });
    const [invited] = afterReading({}, [event({ updated: AT, ...guest('needsAction') })]);
    const next = invited && afterChange(invited, guest('declined'));
    expect(next?.changes).toMatchObject([{ field: 'answer', before: [], after: ['declined'] }]);
  });
});
