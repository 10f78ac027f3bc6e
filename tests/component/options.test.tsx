import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CompanionError } from '@/domain/errors';
import { App } from '@/entrypoints/options/App';
import { send } from '@/stores/send';
import { aSession } from './a-session';
import { MIRA, readMinutesAgo, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const REDIRECT = 'https://abcdefghijklmnop.chromiumapp.org/';
const saves = () => vi.mocked(send).mock.calls.filter(([request]) => request.type === 'ui-bg:save-settings');

beforeEach(() => {
  vi.mocked(send).mockReset().mockResolvedValue(null);
});

describe('options', () => {
  it('saves the account when it is left, in lower case, and says so', async () => {
    showStored({});
    render(<App redirectUrl={REDIRECT} canSignIn />);
    await userEvent.type(screen.getByLabelText('Account you share with expertlead'), ' M.Weber@Gmail.com ');
    await userEvent.tab();
    expect(saves()).toEqual([[{ type: 'ui-bg:save-settings', settings: { account: 'm.weber@gmail.com' } }]]);
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it.each([
    ['Account you share with expertlead', 'm.weber', /no e-mail address/],
    ['Client ID', 'my-client', /ends in \.apps\.googleusercontent\.com\.$/],
  ])('does not save what is wrong in "%s"', async (label, text, sentence) => {
    showStored({});
    render(<App redirectUrl={REDIRECT} canSignIn />);
    const field = screen.getByLabelText(label);
    await userEvent.type(field, `${text}{Enter}`);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    expect(saves()).toEqual([]);
  });

  it('saves a client ID', async () => {
    showStored({});
    render(<App redirectUrl={REDIRECT} canSignIn />);
    await userEvent.type(screen.getByLabelText('Client ID'), '12-ab.apps.googleusercontent.com{Enter}');
    expect(saves()).toEqual([
      [{ type: 'ui-bg:save-settings', settings: { clientId: '12-ab.apps.googleusercontent.com' } }],
    ]);
  });

  it('connects only after the account just entered is saved', async () => {
    showStored({});
    const order: string[] = [];
    let finishSaving = () => {};
    vi.mocked(send).mockImplementation((request) => {
      order.push(request.type);
      return request.type === 'ui-bg:save-settings'
        ? new Promise((resolve) => {
            finishSaving = () => resolve(null as never);
          })
        : Promise.resolve(null as never);
    });
    render(<App redirectUrl={REDIRECT} canSignIn />);
    await userEvent.type(screen.getByLabelText('Account you share with expertlead'), 'a@b.example');
    await userEvent.click(screen.getByRole('button', { name: 'Connect the calendar' }));
    expect(order).toEqual(['ui-bg:save-settings']);
    await act(async () => finishSaving());
    expect(order).toEqual(['ui-bg:save-settings', 'ui-bg:connect']);
  });

  it('says with its number why connecting failed', async () => {
    showStored({ settings: { account: 'm.weber@gmail.com' } });
    vi.mocked(send).mockRejectedValue(new CompanionError('wrongAccount', 'private@example.net'));
    render(<App redirectUrl={REDIRECT} canSignIn />);
    await userEvent.click(screen.getByRole('button', { name: 'Connect the calendar' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('private@example.net');
    expect(alert.textContent).toContain('(E105)');
  });

  it('does not connect where the account just entered was not saved, until it is', async () => {
    showStored({});
    vi.mocked(send).mockImplementation((request) =>
      'settings' in request && 'account' in request.settings
        ? Promise.reject(new CompanionError('storageFull'))
        : Promise.resolve(null as never),
    );
    render(<App redirectUrl={REDIRECT} canSignIn />);
    const field = screen.getByLabelText('Account you share with expertlead');
    await userEvent.type(field, 'a@b.example');
    await userEvent.type(screen.getByLabelText('Client ID'), '12-ab.apps.googleusercontent.com{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Connect the calendar' }));
    expect(send).not.toHaveBeenCalledWith({ type: 'ui-bg:connect' });
    expect((await screen.findAllByText(/\(E404\)/)).length).toBeGreaterThan(0);
    vi.mocked(send).mockResolvedValue(null as never);
    await userEvent.clear(field);
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Connect the calendar' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:connect' });
    expect(screen.queryByText(/\(E404\)/)).toBeNull();
  });

  it('says why a sign-in that was started elsewhere failed, once', async () => {
    const failed = { reason: 'wrongAccount' as const, detail: 'private@example.net' };
    const sync = { lastSuccess: null, lastAttempt: null, problem: failed };
    showStored({ settings: { account: 'm.weber@gmail.com' }, sync });
    render(<App redirectUrl={REDIRECT} canSignIn />);
    const account = screen.getByRole('region', { name: 'Google account' });
    expect(within(account).getByRole('alert').textContent).toContain('(E105)');
    vi.mocked(send).mockRejectedValue(new CompanionError('wrongAccount', 'private@example.net'));
    await userEvent.click(screen.getByRole('button', { name: 'Connect the calendar' }));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    act(() => showStored({ connection: { email: 'm.weber@gmail.com', signedIn: false }, sync }));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    // Connected, but the attempt to change the account failed: still a matter of signing in.
    act(() => showStored({ connection: MIRA, sync }));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('offers no sign-in where the browser has none, and says that pasting works', () => {
    showStored({ settings: { account: 'm.weber@gmail.com' } });
    render(<App redirectUrl={REDIRECT} canSignIn={false} />);
    expect(screen.getByText(/not available in Firefox yet. Pasting invitations works/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Connect/ })).toBeNull();
    expect(screen.queryByLabelText('Client ID')).toBeNull();
    expect(screen.getByRole('link', { name: 'Paste an invitation' })).toBeTruthy();
  });

  it('signs out, or withdraws at Google as well, and says what became of it', async () => {
    showStored({ settings: { account: 'm.weber@gmail.com' }, connection: MIRA });
    vi.mocked(send).mockResolvedValue({ withdrawn: false } as never);
    render(<App redirectUrl={REDIRECT} canSignIn />);
    expect(screen.getByText('Connected as m.weber@gmail.com.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sign out and withdraw at Google' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:disconnect', withdraw: true });
    act(() => showStored({ settings: { account: 'm.weber@gmail.com' } }));
    expect(screen.getByText(/Google could not be told/)).toBeTruthy();
  });

  it('offers to sign in again, and says when another account is connected', () => {
    showStored({
      settings: { account: 'm.weber@gmail.com' },
      connection: { email: 'm.weber@gmail.com', signedIn: false },
    });
    render(<App redirectUrl={REDIRECT} canSignIn />);
    expect(screen.getByRole('button', { name: 'Sign in again' })).toBeTruthy();
    act(() => showStored({ settings: { account: 'other@gmail.com' }, connection: MIRA }));
    expect(screen.getByRole('button', { name: 'Connect other@gmail.com' })).toBeTruthy();
  });

  it('shows the redirect address exactly and copies it', async () => {
    const user = userEvent.setup();
    showStored({});
    render(<App redirectUrl={REDIRECT} canSignIn />);
    expect(screen.getByText(REDIRECT)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(REDIRECT);
  });

  it('reads the calendar now and says what went wrong last', async () => {
    const sync = readMinutesAgo(Date.now(), 3, { reason: 'offline', detail: null });
    showStored({ connection: MIRA, sync });
    render(<App redirectUrl={REDIRECT} canSignIn />);
    expect(screen.getByRole('alert').textContent).toContain('(E201)');
    await userEvent.click(screen.getByRole('button', { name: 'Read now' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:sync', ifOlderThanMs: 0 });
  });

  it('changes the language', async () => {
    showStored({});
    render(<App redirectUrl={REDIRECT} canSignIn />);
    await userEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    expect(saves()).toEqual([[{ type: 'ui-bg:save-settings', settings: { language: 'de' } }]]);
    act(() => showStored({ settings: { language: 'de' } }));
    expect(screen.getByRole('heading', { name: 'Optionen' })).toBeTruthy();
    expect(screen.getByLabelText('Das expertlead genannte Konto')).toBeTruthy();
  });

  it('removes a pasted interview after one question, and lists no others', async () => {
    const pasted = aSession({ id: 'p', source: { type: 'pasted' } });
    showStored({ sessions: [pasted, aSession({ id: 'g' })] });
    render(<App redirectUrl={REDIRECT} canSignIn />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Anna Kowalczyk' }));
    const dialog = screen.getByRole('alertdialog', { name: 'Remove Anna Kowalczyk?' });
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:remove-session', sessionId: 'p' });
  });
});
