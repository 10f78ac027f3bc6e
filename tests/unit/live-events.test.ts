import { describe, expect, it } from 'vitest';
import { type Correction, NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import { otherEvents, ruleTrial } from '@/domain/live-events';
import type { Rule, RuleOutcome } from '@/domain/rules/rule';
import type { Session, Sessions } from '@/domain/session';
import { aSession } from '../fixtures/session';

const WINDOW = { from: '2026-11-23T20:00:00.000Z', to: '2026-12-08T08:00:00.000Z' };
const account = 'mira@example.com';
const at = (hours: number) => ({ dateTime: `2026-11-24T${String(hours).padStart(2, '0')}:00:00Z` });
const event = (id: string, summary: string, over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id,
  summary,
  start: at(10),
  end: at(11),
  organizer: { email: 'Nora@Example.com' },
  ...over,
});
const lunch = event('lunch', 'Lunch');
const interview = event('int', 'expertview interview: Ada Almgren');
const rule = (outcome: RuleOutcome, over: Partial<Rule> = {}): Rule => ({
  id: 'r',
  at: '2026-11-20T10:00:00.000Z',
  organizer: 'nora@example.com',
  domain: '',
  titleWords: '',
  outcome,
  ...over,
});

/** The stored session of an event, as the person corrected it. */
function stored({ id }: CalendarEvent, ...corrections: Correction[]): Sessions {
  const session: Session = aSession({
    id: `google/${account}/${id}`,
    source: { type: 'google', account, eventId: id },
    corrections: corrections.reduce(
      (all, one) => withCorrection(all, one, '2026-11-20T10:00:00.000Z'),
      NO_CORRECTIONS,
    ),
  });
  return { [session.id]: session };
}

const known = (sessions: Sessions = {}, rules: Rule[] = []) => ({ sessions, account, rules });

describe('otherEvents', () => {
  it('are those that are not shown as interviews, with what tells', () => {
    const debrief = event('deb', 'Debrief: Ada Almgren');
    const [found] = otherEvents([debrief, interview], known(stored(interview)), WINDOW);
    expect(found).toMatchObject({
      eventId: 'deb',
      title: 'Debrief: Ada Almgren',
      organizer: 'nora@example.com',
      start: '2026-11-24T10:00:00.000Z',
      end: '2026-11-24T11:00:00.000Z',
      reason: 'no-interview',
      sessionId: null,
    });
    expect(found?.why[0]?.quote).toContain('Debrief');
    expect(otherEvents([debrief, interview], known(stored(interview)), WINDOW)).toHaveLength(1);
  });

  it('leave out an interview that the next reading will bring, and what was deleted', () => {
    expect(otherEvents([interview, { ...lunch, status: 'cancelled' }], known(), WINDOW)).toEqual([]);
  });

  it('have an interview that no reading brings, outside of the two weeks', () => {
    const early = event('early', 'expertview interview: Ada Almgren', {
      start: { dateTime: '2026-11-23T10:00:00Z' },
      end: { dateTime: '2026-11-23T11:00:00Z' },
    });
    expect(otherEvents([early], known(), WINDOW)).toMatchObject([{ reason: 'outside', why: [] }]);
    expect(otherEvents([early], known(stored(early)), WINDOW)).toEqual([]);
  });

  it('name the rule that leaves an interview out', () => {
    expect(otherEvents([interview], known({}, [rule('no-interview')]), WINDOW)).toMatchObject([
      { reason: 'rule', why: [{ source: 'rule', quote: 'nora@example.com' }] },
    ]);
  });

  it('have what the person set aside, with its session for the undo', () => {
    const sessions = stored(interview, { field: 'isInterview', value: false });
    expect(otherEvents([interview], known(sessions), WINDOW)).toMatchObject([
      { reason: 'set-aside', sessionId: `google/${account}/int`, why: [] },
    ]);
  });

  it('say of an all-day entry that it is one, also where it speaks of an interview', () => {
    const allDay = { ...interview, start: { date: '2026-11-24' }, end: { date: '2026-11-25' } };
    expect(otherEvents([allDay], known(), WINDOW)).toMatchObject([
      { reason: 'all-day', start: null, end: null },
    ]);
  });

  it('come by start, then by title, all-day entries first', () => {
    const events = [
      event('c', 'C', { start: at(12), end: at(13) }),
      event('b', 'B'),
      event('a', 'A'),
      event('d', 'D', { start: { date: '2026-11-24' }, end: { date: '2026-11-25' } }),
    ];
    expect(otherEvents(events, known(), WINDOW).map((one) => one.title)).toEqual(['D', 'A', 'B', 'C']);
  });

  it('need neither title nor organizer', () => {
    expect(otherEvents([{ id: 'x', start: at(9), end: at(10) }], known(), WINDOW)).toMatchObject([
      { title: '', organizer: null },
    ]);
  });
});

describe('ruleTrial', () => {
  const other = event('other', 'Dentist', { organizer: { email: 'dr@example.org' } });

  it('shows each event that the rule fits as it is and as it would be', () => {
    const trial = ruleTrial([lunch, interview, other], known(), rule('expertlead'));
    expect(trial.looked).toBe(3);
    expect(trial.fits).toEqual([
      {
        title: 'Lunch',
        start: '2026-11-24T10:00:00.000Z',
        before: { isInterview: false },
        after: { isInterview: true, kind: 'expertlead' },
        byHand: false,
      },
      {
        title: 'expertview interview: Ada Almgren',
        start: '2026-11-24T10:00:00.000Z',
        before: { isInterview: true, kind: 'expertview' },
        after: { isInterview: true, kind: 'expertlead' },
        byHand: false,
      },
    ]);
  });

  it('neither counts nor shows what was deleted', () => {
    expect(ruleTrial([{ ...lunch, status: 'cancelled' }], known(), rule('interview'))).toEqual({
      looked: 0,
      fits: [],
    });
  });

  it('holds the edited rule as it was against what it would be', () => {
    const saved = [rule('no-interview')];
    const [fit] = ruleTrial([interview], known({}, saved), rule('expertview')).fits;
    expect([fit?.before, fit?.after]).toEqual([
      { isInterview: false },
      { isInterview: true, kind: 'expertview' },
    ]);
  });

  it('changes nothing against a rule that excludes', () => {
    const [fit] = ruleTrial(
      [interview],
      known({}, [rule('no-interview')]),
      rule('expertlead', { id: 'new' }),
    ).fits;
    expect([fit?.before, fit?.after]).toEqual([{ isInterview: false }, { isInterview: false }]);
  });

  it.each<[string, Correction, RuleOutcome, unknown]>([
    ['taken in by hand', { field: 'isInterview', value: true }, 'no-interview', { isInterview: true }],
    ['set aside by hand', { field: 'isInterview', value: false }, 'interview', { isInterview: false }],
    ['given its type', { field: 'kind', value: 'expertview' }, 'expertlead', { kind: 'expertview' }],
    ['worked on', { field: 'candidate', value: 'Ada' }, 'no-interview', { isInterview: true }],
  ])('leaves alone what was %s', (_name, correction, outcome, stays) => {
    const [fit] = ruleTrial([interview], known(stored(interview, correction)), rule(outcome)).fits;
    expect(fit).toMatchObject({ before: stays, after: stays, byHand: true });
  });

  it('takes no all-day entry for an interview, since none is ever shown', () => {
    const allDay = { ...lunch, start: { date: '2026-11-24' }, end: { date: '2026-11-25' } };
    expect(ruleTrial([allDay], known(), rule('expertlead')).fits).toMatchObject([
      { start: '2026-11-24', before: { isInterview: false }, after: { isInterview: false } },
    ]);
  });
});
