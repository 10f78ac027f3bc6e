import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RuleDraft } from '@/domain/rules/rule';
import { sync } from '@/entrypoints/background/calendar/sync';
import { removeRule, saveRule, tryRule } from '@/entrypoints/background/rules';
import { connectionItem, rulesItem, sessionsItem, syncItem, tokenItem } from '@/stores/items';
import { type FakeGoogle, held, MIRA, startFakeGoogle } from './a-google';

let google: FakeGoogle;
beforeEach(async () => {
  google = await startFakeGoogle();
  await connectionItem.set({ email: MIRA, signedIn: true });
  await tokenItem.set({ value: 'token', email: MIRA, expiresAt: Date.now() + 3_000_000 });
  google.calendar = async () =>
    Response.json({ items: [event('lunch', 'Lunch'), event('int', 'expertview interview – Ada Almgren')] });
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const event = (id: string, summary: string) => ({
  id,
  status: 'confirmed',
  summary,
  organizer: { email: 'nora@example.com' },
  start: { dateTime: inMinutes(10) },
  end: { dateTime: inMinutes(70) },
});
const nora = (outcome: RuleDraft['outcome']): RuleDraft => ({
  organizer: 'nora@example.com',
  domain: '',
  titleWords: '',
  outcome,
});
const NONE: RuleDraft = { organizer: '', domain: '', titleWords: ' – ', outcome: 'interview' };
const shown = async () =>
  Object.values(await sessionsItem.get())
    .map(({ title }) => title)
    .sort();

describe('trying a rule', () => {
  it('reads the calendar live and stores nothing', async () => {
    const trial = await tryRule(null, nora('no-interview'));
    expect(trial.looked).toBe(2);
    expect(trial.fits.map(({ title, after }) => [title, after.isInterview])).toEqual([
      ['Lunch', false],
      ['expertview interview – Ada Almgren', false],
    ]);
    expect(await shown()).toEqual([]);
    expect(await rulesItem.get()).toEqual([]);
    expect((await syncItem.get()).lastAttempt).toBeNull();
  });

  it('tries an edited rule in place of what it was', async () => {
    const { id } = await saveRule(null, nora('no-interview'));
    const { fits } = await tryRule(id, nora('interview'));
    expect(fits.map(({ before, after }) => [before.isInterview, after.isInterview])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('fails where no calendar is connected', async () => {
    await connectionItem.set(null);
    await expect(tryRule(null, nora('interview'))).rejects.toMatchObject({ reason: 'notConnected' });
  });

  it('fails where Google cannot be reached', async () => {
    google.calendar = () => Promise.reject(new Error('no network'));
    await expect(tryRule(null, nora('interview'))).rejects.toMatchObject({ reason: 'offline' });
  });

  it('fails where the rule has no condition', async () => {
    await expect(tryRule(null, NONE)).rejects.toMatchObject({ reason: 'ruleWithoutCondition' });
  });
});

describe('a saved rule', () => {
  it('takes effect at once, and so does its removal', async () => {
    const { id } = await saveRule(null, nora('expertlead'));
    await vi.waitFor(async () =>
      expect(await shown()).toEqual(['Lunch', 'expertview interview – Ada Almgren']),
    );
    expect(Object.values(await sessionsItem.get())[0]?.invitation.kind.value).toBe('expertlead');
    await removeRule(id);
    // The session under way stays by its own right; what is an interview by its own words is read so again.
    await vi.waitFor(async () => {
      const interview = Object.values(await sessionsItem.get()).find(({ title }) => title.includes('Ada'));
      expect(interview?.invitation.kind.value).toBe('expertview');
    });
    expect(await rulesItem.get()).toEqual([]);
  });

  it('is read by once more where a reading is under way, which may have taken the rules as they were', async () => {
    const first = held<Response>();
    const calendar = google.calendar;
    const asked = vi.fn(calendar).mockImplementationOnce(first.wait);
    google.calendar = asked;
    const underWay = sync();
    await first.asked;
    await saveRule(null, nora('expertlead'));
    first.resolve(await calendar(''));
    await underWay;
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    await vi.waitFor(async () => expect(await shown()).toHaveLength(2));
  });

  it('is changed under its id, and is then the newest', async () => {
    const { id } = await saveRule(null, nora('expertlead'), '2026-01-01T00:00:00.000Z');
    await saveRule(id, nora('expertview'));
    const [rule, ...others] = await rulesItem.get();
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ id, outcome: 'expertview' });
    expect(Date.parse(rule?.at ?? '')).toBeGreaterThan(Date.parse('2026-01-01T00:00:00.000Z'));
  });

  it('comes back as old as it was', async () => {
    await saveRule('gone', nora('expertlead'), '2026-01-01T00:00:00.000Z');
    expect(await rulesItem.get()).toMatchObject([{ id: 'gone', at: '2026-01-01T00:00:00.000Z' }]);
  });

  it('needs a condition, and is one of a hundred', async () => {
    await expect(saveRule(null, NONE)).rejects.toMatchObject({ reason: 'ruleWithoutCondition' });
    const hundred = Array.from({ length: 100 }, (_, index) => ({
      ...nora('expertlead'),
      id: String(index),
      at: '2026-01-01T00:00:00.000Z',
    }));
    await rulesItem.set(hundred);
    await expect(saveRule(null, nora('expertview'))).rejects.toMatchObject({ reason: 'tooManyRules' });
    await saveRule('7', nora('expertview'));
    expect(await rulesItem.get()).toHaveLength(100);
  });
});
