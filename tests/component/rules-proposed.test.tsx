import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { send } from '@/stores/send';
import { showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const address = (rule: unknown) => `#rule=${encodeURIComponent(JSON.stringify(rule))}`;
const NORA = { organizer: 'nora@example.com', domain: '', titleWords: '', outcome: 'expertview' };

function open(hash: string) {
  history.replaceState(null, '', hash);
  showStored({});
  return render(<App redirectUrl="https://x.chromiumapp.org/" canSignIn />);
}
const form = () => within(screen.getByRole('form', { name: 'New rule' }));
const organizer = () => form().getByLabelText<HTMLInputElement>('Organiser’s e-mail');
function goTo(hash: string) {
  history.replaceState(null, '', hash);
  act(() => {
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

beforeEach(() => {
  vi.mocked(send).mockReset().mockResolvedValue(null);
});
afterEach(() => history.replaceState(null, '', location.pathname));

describe('a rule that another page proposes', () => {
  it('opens the form filled in, focused, and is taken once', () => {
    open(address(NORA));
    expect(organizer().value).toBe('nora@example.com');
    expect(form().getByRole<HTMLInputElement>('radio', { name: 'expertview interview' }).checked).toBe(true);
    expect(document.activeElement).toBe(organizer());
    expect(location.hash).toBe('');
    expect(send).not.toHaveBeenCalled();
  });

  it('is taken also in a page that is open, in place of what was being written', async () => {
    open('');
    await userEvent.click(screen.getByRole('button', { name: 'New rule' }));
    await userEvent.keyboard('half');
    goTo(address(NORA));
    expect(organizer().value).toBe('nora@example.com');
    await userEvent.type(organizer(), 'x');
    goTo(address(NORA));
    expect(organizer().value).toBe('nora@example.com');
    expect(document.activeElement).toBe(organizer());
  });

  it.each([
    '#rule=%E0%A4%A',
    '#rule={',
    '#rule=',
    address(7),
    address({ ...NORA, outcome: 'erase' }),
    address({ ...NORA, titleWords: 'a'.repeat(500) }),
    '#other',
  ])('is ignored where it is no rule: %s', (hash) => {
    open(hash);
    expect(screen.queryByRole('form', { name: 'New rule' })).toBeNull();
    expect(screen.getByRole('button', { name: 'New rule' })).toBeTruthy();
  });
});
