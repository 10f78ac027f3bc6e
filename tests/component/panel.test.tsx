import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import { type Calls, type MeetFacts, UNKNOWN_FACTS } from '@/domain/meet-facts';
import type { Session } from '@/domain/session';
import type { Settings } from '@/domain/settings';
import { App } from '@/entrypoints/panel/App';
import { send } from '@/stores/send';
import { anExpertleadInvitation, anInvitation, aSession, found } from './a-session';
import { showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const NOW = new Date(2026, 10, 24, 14, 43).getTime();
const START = new Date(2026, 10, 24, 14, 0).getTime();
const account = 'm.weber@gmail.com';
const anna = aSession({ start: START, minutes: 75 });
const IN_CALL: MeetFacts = { ...UNKNOWN_FACTS, phase: 'in-call', recording: 'no', account };

function aCall(facts: Partial<MeetFacts> = {}): Calls {
  return {
    7: { code: 'abc-defg-hij', sessionId: 's1', nonce: 'n', frameId: 1, facts: { ...IN_CALL, ...facts } },
  };
}

async function showFramed(
  sessions: readonly Session[],
  { settings = {}, facts = {} }: { settings?: Partial<Settings>; facts?: Partial<MeetFacts> } = {},
) {
  showStored({ sessions, settings: { account, ...settings }, calls: aCall(facts) });
  render(<App place={{ in: 'frame', nonce: 'n' }} />);
  await act(async () => {});
}

function showInWindow(session: Session, settings: Partial<Settings> = {}) {
  showStored({ sessions: [session], settings: { account, ...settings }, calls: aCall() });
  render(<App place={{ in: 'window', tabId: '7' }} />);
}

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send)
    .mockReset()
    .mockImplementation(async (request) =>
      request.type === 'panel-bg:hello' ? ({ sessionId: 's1', tabId: 7 } as never) : (null as never),
    );
});
afterEach(() => vi.useRealTimers());

describe('panel in Meet', () => {
  it('shows the session its word belongs to', async () => {
    await showFramed([anna]);
    expect(send).toHaveBeenCalledWith({ type: 'panel-bg:hello', nonce: 'n' });
    const head = screen.getByRole('banner');
    expect(within(head).getByRole('heading', { name: 'Anna Kowalczyk' })).toBeTruthy();
    expect(within(head).getByText('expertview')).toBeTruthy();
    expect(within(head).getByText('14:00–15:15')).toBeTruthy();
    expect(within(head).getByText('Senior Frontend Developer (React, TypeScript)')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('32 min left');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('57');
  });

  it('shows nothing of any session without the right word', async () => {
    vi.mocked(send).mockRejectedValue(new CompanionError('notAllowed'));
    await showFramed([anna]);
    expect(screen.getByRole('status').textContent).toBe(
      'Open this panel from a Meet call or from the popup.',
    );
    expect(screen.queryByText('Anna Kowalczyk')).toBeNull();
  });

  it('asks again where nobody answers, and says so where nobody ever does', async () => {
    vi.useFakeTimers({ now: NOW });
    const hellos = () => vi.mocked(send).mock.calls.length;
    vi.mocked(send).mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await showFramed([anna]);
    expect(screen.getByRole('status').textContent).toBe('Loading …');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeTruthy();
    expect(hellos()).toBe(2);
    cleanup();

    vi.mocked(send).mockReset().mockRejectedValue(new CompanionError('badMessage'));
    await showFramed([anna]);
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(hellos()).toBe(4);
    expect(screen.getByRole('status').textContent).toBe('The panel could not be loaded. Reload the page.');
    cleanup();

    vi.mocked(send).mockReset().mockRejectedValue(new CompanionError('notAllowed'));
    await showFramed([anna]);
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(hellos()).toBe(1);
  });

  it('says that it could not be collapsed, nor shown again', async () => {
    await showFramed([anna]);
    vi.mocked(send).mockRejectedValue(new CompanionError('storageFull'));
    await userEvent.click(screen.getByRole('button', { name: 'Collapse the panel' }));
    expect(screen.getByText(/\(E404\)/)).toBeTruthy();
    act(() => showStored({ sessions: [anna], settings: { account, panelCollapsed: true }, calls: aCall() }));
    await userEvent.click(screen.getByRole('button', { name: /^Show the panel/ }));
    expect(screen.getByRole('alert').textContent).toContain('(E404)');
    expect(screen.getByRole('button', { name: /^Show the panel/ }).title).toContain('(E404)');
  });

  it('raises the alarm when Meet records against the invitation', async () => {
    await showFramed([anna], { facts: { recording: 'yes' } });
    expect(screen.getByText('Stop the recording')).toBeTruthy();
  });

  it('says when Meet is open with another account, with the link that mends it', async () => {
    await showFramed([anna], { facts: { account: 'private@example.net' } });
    expect(screen.getByText('Meet is open as private@example.net, not as m.weber@gmail.com.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open Meet as m.weber@gmail.com' });
    expect(link.getAttribute('href')).toContain('authuser=m.weber%40gmail.com');
  });

  it('collapses, and as a rail shows again', async () => {
    await showFramed([anna]);
    await userEvent.click(screen.getByRole('button', { name: 'Collapse the panel' }));
    expect(send).toHaveBeenCalledWith({ type: 'panel-bg:collapse', collapsed: true });
    act(() => showStored({ sessions: [anna], settings: { account, panelCollapsed: true }, calls: aCall() }));
    const rail = screen.getByRole('button', { name: /^Show the panel\s*32 min\s*expertview$/ });
    expect(screen.queryByRole('banner')).toBeNull();
    await userEvent.click(rail);
    expect(send).toHaveBeenCalledWith({ type: 'panel-bg:collapse', collapsed: false });
  });

  it('follows a session that the calendar moves meanwhile', async () => {
    await showFramed([anna]);
    const moved = aSession({ start: START + 2 * 3_600_000, minutes: 75 });
    act(() => showStored({ sessions: [moved], settings: { account }, calls: aCall() }));
    expect(screen.getByText('16:00–17:15')).toBeTruthy();
  });
});

describe('panel in a window', () => {
  it('has no collapse, and the facts of the call', () => {
    showInWindow(anna, { panelCollapsed: true });
    expect(screen.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Collapse the panel' })).toBeNull();
    expect(screen.getByText('Meet shows no recording sign')).toBeTruthy();
  });

  it('says that a session is gone', () => {
    showStored({ calls: aCall() });
    render(<App place={{ in: 'window', tabId: '7' }} />);
    expect(screen.getByRole('status').textContent).toBe('This interview is no longer stored.');
  });

  it.each([
    ['a tab without a call', '8'],
    ['no tab', ''],
  ])('shows nothing of any session for %s', (_case, tabId) => {
    showStored({ sessions: [anna], calls: aCall() });
    render(<App place={{ in: 'window', tabId }} />);
    expect(screen.getByRole('status').textContent).toBe(
      'Open this panel from a Meet call or from the popup.',
    );
  });

  it('follows the call of its tab, and keeps the session when the call is over', () => {
    showInWindow(anna);
    const next = aSession({ id: 's2', start: START, invitation: anExpertleadInvitation() });
    const [call] = Object.values(aCall());
    if (call === undefined) throw new Error('no call');
    act(() => showStored({ sessions: [anna, next], calls: { 7: { ...call, sessionId: 's2' } } }));
    expect(screen.getByRole('heading', { name: 'Mateus Figueira' })).toBeTruthy();
    act(() => showStored({ sessions: [anna, next] }));
    expect(screen.getByRole('heading', { name: 'Mateus Figueira' })).toBeTruthy();
    expect(screen.getByText('Meet not open')).toBeTruthy();
  });

  it.each([
    [aSession({ start: NOW + 12 * 60_000 }), 'Starts in 12 min'],
    [aSession({ start: NOW - 65 * 60_000, minutes: 60 }), 'Over by 5 min'],
    [aSession({ start: NOW + 5 * 3_600_000 }), 'Starts today 19:43'],
  ])('says where the session stands', (session, sentence) => {
    showInWindow(session);
    expect(screen.getByRole('timer').textContent).toBe(sentence);
  });

  it('says that a session is on another day, cancelled, or gone from the calendar', () => {
    const gone = { ...anna, absentSince: new Date(NOW).toISOString() };
    showInWindow({ ...gone, invitation: anInvitation({ cancelled: found(true) }) });
    expect(screen.getByText(/^Cancelled\./)).toBeTruthy();
    expect(screen.getByText(/^No longer in your calendar/)).toBeTruthy();
  });

  it('opens documents with the right account and reads the description in place', async () => {
    showInWindow(anna);
    const cv = screen.getByRole('link', { name: 'Open: CV CV Anna Kowalczyk.pdf, drive.google.com' });
    expect(cv.getAttribute('href')).toBe(
      'https://drive.google.com/file/d/cv1/view?authuser=m.weber%40gmail.com',
    );
    expect(cv.getAttribute('rel')).toBe('noreferrer noopener');
    await userEvent.click(screen.getByRole('button', { name: 'Read: Job description' }));
    expect(
      screen.getByText('You will own our booking flow, from the search box to the paid ticket.'),
    ).toBeTruthy();
    expect(screen.queryByText(/Thanks, Nora/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Full invitation' }));
    expect(screen.getByText(/Thanks, Nora/)).toBeTruthy();
    expect(screen.getByText('Interview type: expertview').tagName).toBe('MARK');
  });

  it('never asks an expertlead session for a job description', () => {
    showInWindow(aSession({ start: START, invitation: anExpertleadInvitation() }));
    expect(screen.queryByText('No job description in the invitation')).toBeNull();
  });

  it('keeps the stricter rules while the type is unsure, and takes a choice back', async () => {
    const unsure = aSession({ start: START, invitation: anInvitation({ kind: found(null) }) });
    showInWindow(unsure);
    expect(screen.getByText('Answer questions about the company or the position.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'expertlead' }));
    expect(send).toHaveBeenCalledWith({
      type: 'ui-bg:correct',
      sessionId: 's1',
      correction: { field: 'kind', value: 'expertlead' },
    });
    act(() =>
      showStored({
        sessions: [
          {
            ...unsure,
            corrections: {
              ...NO_CORRECTIONS,
              kind: { value: 'expertlead', at: new Date(NOW).toISOString() },
            },
          },
        ],
      }),
    );
    expect(screen.queryByText('Answer questions about the company or the position.')).toBeNull();
    expect(screen.getByText(/^Type set by you/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo: Type' }));
    expect(send).toHaveBeenCalledWith({
      type: 'ui-bg:correct',
      sessionId: 's1',
      correction: { field: 'kind', value: null },
    });
  });

  it('says the lines in the language of the invitation, changed with one click', async () => {
    showInWindow(anna, { language: 'de' });
    const reminders = screen.getByRole('region', { name: 'Hinweise' });
    const english = within(reminders).getAllByText(/only do the technical part/);
    expect(english[0]?.lang).toBe('en');
    await userEvent.click(within(reminders).getByRole('button', { name: 'de' }));
    expect(within(reminders).queryByText(/only do the technical part/)).toBeNull();
    await userEvent.click(within(reminders).getByRole('button', { name: 'en' }));
    expect(within(reminders).getAllByText(/only do the technical part/).length).toBe(1);
  });

  it('copies a line, or selects it where copying is not let', async () => {
    const user = userEvent.setup();
    showInWindow(anna);
    const [copy] = screen.getAllByRole('button', { name: /^Copy: I only do the technical part/ });
    if (copy === undefined) throw new Error('no line to copy');
    await user.click(copy);
    expect(await navigator.clipboard.readText()).toContain('I only do the technical part');
    expect(copy.textContent).toBe('Copied');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(copy);
    expect(await within(copy).findByText(/^Selected/)).toBeTruthy();
    expect(getSelection()?.toString()).toContain('I only do the technical part');
  });
});
