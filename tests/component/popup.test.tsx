import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompanionError } from '@/domain/errors';
import { App } from '@/entrypoints/popup/App';
import { send } from '@/stores/send';
import { anExpertleadInvitation, anInvitation, aSession, found } from './a-session';
import { MIRA, readMinutesAgo, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const NOW = new Date(2026, 10, 24, 16, 17, 20).getTime();
const at = (hours: number, minutes: number, days = 0) =>
  new Date(2026, 10, 24 + days, hours, minutes).getTime();
const account = 'm.weber@gmail.com';
const fresh = readMinutesAgo(NOW, 2);

const mateus = aSession({ id: 'm', start: at(16, 30), invitation: anExpertleadInvitation() });
const anna = aSession({ id: 'a', start: at(9, 0, 1), minutes: 75 });

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset().mockResolvedValue(null);
});
afterEach(() => vi.useRealTimers());

describe('popup', () => {
  it('offers both ways in on the first run', () => {
    showStored({});
    render(<App />);
    expect(screen.getByRole('link', { name: 'Sign in with Google' }).getAttribute('href')).toBe(
      '/options.html',
    );
    expect(screen.getByRole('link', { name: 'Paste an invitation' }).getAttribute('href')).toBe(
      '/welcome.html#paste',
    );
    expect(send).not.toHaveBeenCalled();
  });

  it('says when there is no interview, and reads the calendar on opening', () => {
    showStored({ connection: MIRA, sync: fresh });
    render(<App />);
    expect(screen.getByRole('heading', { name: 'No interview in the next 14 days' })).toBeTruthy();
    expect(screen.getByText('Only interviews are shown; other events are left out.')).toBeTruthy();
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:sync', ifOlderThanMs: 60_000 });
  });

  it('shows the next interview with its countdown and its links, opening with the right account', () => {
    showStored({ sessions: [anna, mateus], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    const head = screen.getByRole('banner');
    expect(within(head).getByRole('heading', { name: 'Mateus Figueira' })).toBeTruthy();
    expect(within(head).getByText('expertlead')).toBeTruthy();
    expect(within(head).getByText('today 16:30 · 60 min')).toBeTruthy();
    expect(within(head).getByRole('timer').textContent).toBe('12:40to start');
    expect(within(head).getByText('Will open as m.weber@gmail.com')).toBeTruthy();
    expect(within(head).getByRole('link', { name: 'Join' }).getAttribute('href')).toBe(
      'https://meet.google.com/abc-defg-hij?authuser=m.weber%40gmail.com',
    );
    const scorecard = within(head).getByRole('link', { name: 'Open: Scorecard, docs.google.com' });
    expect(new URL(scorecard.getAttribute('href') ?? '').searchParams.get('authuser')).toBe(account);
    expect(screen.getByText('Calendar read 2 min. ago')).toBeTruthy();
  });

  it('never gives the account to another host', () => {
    showStored({ sessions: [mateus], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    const task = screen.getByRole('link', { name: 'Open: Task Rate limiter, codesandbox.io' });
    expect(task.getAttribute('href')).toBe('https://codesandbox.io/s/rate-limiter');
  });

  it('shows a later interview on a click, and comes back', async () => {
    showStored({ sessions: [anna, mateus], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    expect(screen.getByRole('heading', { name: 'tomorrow' })).toBeTruthy();
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Later' })).getByRole('button', { name: /Anna Kowalczyk/ }),
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Anna Kowalczyk' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the next one' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Mateus Figueira' })).toBeTruthy();
  });

  it('shows a running interview with the time left, and none that is over', () => {
    const over = aSession({
      id: 'o',
      start: at(13, 0),
      invitation: anInvitation({ candidate: found('Old One') }),
    });
    const running = aSession({ id: 'r', start: at(15, 30), minutes: 75 });
    showStored({ sessions: [over, running], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    expect(screen.getByRole('timer').textContent).toBe('28 min leftrunning');
    expect(screen.queryByText('Old One')).toBeNull();
  });

  it.each([
    ['cancelled', anInvitation({ cancelled: found(true) }), {}, /^Cancelled\./],
    ['declined', anInvitation(), { myResponse: 'declined' as const }, /^You declined/],
    [
      'gone',
      anInvitation(),
      { absentSince: new Date(NOW - 3_600_000).toISOString() },
      /^No longer in your calendar since today 15:17/,
    ],
  ])('says that an interview is %s and counts down to none', (_case, invitation, over, sentence) => {
    const off = aSession({ id: 'x', start: at(16, 30), invitation, ...over });
    showStored({ sessions: [off], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('prefers an interview that takes place to an earlier one that does not', () => {
    const off = aSession({
      id: 'x',
      start: at(16, 20),
      invitation: anInvitation({ cancelled: found(true) }),
    });
    showStored({ sessions: [off, mateus], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    expect(screen.getByRole('heading', { level: 1, name: 'Mateus Figueira' })).toBeTruthy();
    expect(screen.getByText('cancelled')).toBeTruthy();
  });

  it('is loudly stale after 15 minutes, says why, and reads again', async () => {
    const sync = readMinutesAgo(NOW, 40, { reason: 'offline', detail: null });
    showStored({ sessions: [mateus], settings: { account }, connection: MIRA, sync });
    render(<App />);
    expect(screen.getByText('Calendar not read since today 15:37. Interviews may have moved.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('(E201)');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:sync', ifOlderThanMs: 0 });
  });

  it('is loudly signed out, does not read, and signs in again; a failure says so', async () => {
    showStored({ sessions: [mateus], connection: { email: account, signedIn: false }, sync: fresh });
    render(<App />);
    expect(screen.getByText('Signed out. Your calendar is no longer read.')).toBeTruthy();
    expect(send).not.toHaveBeenCalled();
    vi.mocked(send).mockRejectedValue(new CompanionError('windowClosed'));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:connect' });
    expect((await screen.findByRole('alert')).textContent).toContain('(E104)');
  });

  it('while signed out says why the sign-in failed that closed the popup, once', async () => {
    const signedOut = { email: account, signedIn: false };
    const because = (reason: 'consentRefused' | 'signInAgain') => ({
      ...fresh,
      problem: { reason, detail: null },
    });
    showStored({ sessions: [mateus], connection: signedOut, sync: because('signInAgain') });
    render(<App />);
    // The loud sentence already says so.
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => showStored({ sessions: [mateus], connection: signedOut, sync: because('consentRefused') }));
    expect(screen.getByRole('alert').textContent).toContain('(E103)');
    vi.mocked(send).mockRejectedValue(new CompanionError('consentRefused'));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it.each([
    ['on the first run', [], 'link', 'Sign in with Google'],
    ['with an interview', [mateus], 'link', 'Join'],
    ['with none ahead', [aSession({ start: at(9, 0, -3) })], 'heading', 'No interview stored'],
  ] as const)('says why the first sign-in failed, %s', (_case, sessions, role, name) => {
    const sync = {
      lastSuccess: null,
      lastAttempt: null,
      problem: { reason: 'windowClosed' as const, detail: null },
    };
    showStored({ sessions, sync, settings: { account } });
    render(<App />);
    expect(screen.getByText('Signing in did not work.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('(E104)');
    expect(screen.getByRole(role, { name })).toBeTruthy();
  });

  it('says that the first reading is under way, or failed', () => {
    showStored({ connection: MIRA });
    const { unmount } = render(<App />);
    expect(screen.getAllByText('Reading your calendar …').length).toBeGreaterThan(0);
    unmount();
    showStored({
      connection: MIRA,
      sync: {
        lastSuccess: null,
        lastAttempt: fresh.lastAttempt,
        problem: { reason: 'calendarRefused', detail: null },
      },
    });
    render(<App />);
    expect(screen.getByRole('alert').textContent).toContain('(E202)');
  });

  it('says what the invitation lacks', () => {
    const bare = anInvitation({ cv: [], description: { links: [], inline: null }, meeting: found(null) });
    showStored({
      sessions: [aSession({ start: at(16, 30), invitation: bare })],
      connection: MIRA,
      sync: fresh,
    });
    render(<App />);
    expect(screen.getByText('Missing: CV, job description, and meeting link')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Join' })).toBeNull();
  });

  it('names the host of a meeting elsewhere and keeps the account from it', () => {
    const zoom = anInvitation({
      meeting: found({ provider: 'zoom', url: 'https://us02web.zoom.us/j/1', code: null }),
    });
    showStored({ sessions: [aSession({ start: at(16, 30), invitation: zoom })], settings: { account } });
    render(<App />);
    expect(screen.getByRole('link', { name: 'Join at us02web.zoom.us' }).getAttribute('href')).toBe(
      'https://us02web.zoom.us/j/1',
    );
  });

  it('settles an unsure type with one click', async () => {
    const unsure = aSession({ id: 'u', start: at(16, 30), invitation: anInvitation({ kind: found(null) }) });
    showStored({ sessions: [unsure], settings: { account }, connection: MIRA, sync: fresh });
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'expertview' }));
    expect(send).toHaveBeenCalledWith({
      type: 'ui-bg:correct',
      sessionId: 'u',
      correction: { field: 'kind', value: 'expertview' },
    });
  });

  it('speaks German', () => {
    showStored({
      sessions: [mateus, anna],
      settings: { account, language: 'de' },
      connection: MIRA,
      sync: fresh,
    });
    render(<App />);
    expect(screen.getByText('heute 16:30 · 60 Min.')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('12:40bis zum Beginn');
    expect(screen.getByRole('link', { name: 'Beitreten' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'morgen' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
  });
});
