import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '@/stores/send';
import { anExpertleadInvitation, anInvitation, aSession } from './a-session';
import { anna, button, click, corrections, group, NOW, START, show } from './popup-that-keeps';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset();
});
afterEach(() => vi.useRealTimers());

describe('documents', () => {
  const cv = 'CV CV Anna Kowalczyk.pdf';
  const list = () =>
    screen.getAllByRole('link', { name: /^Open: / }).map((one) => one.getAttribute('aria-label'));

  it('“this is not the CV” puts the link to the others, from where it comes back', async () => {
    show(anna);
    await click(`Check or correct: ${cv}`);
    await click('This is not the CV');
    expect(list()).not.toContain(`Open: ${cv}, drive.google.com`);
    expect(screen.getByText('CV Anna Kowalczyk.pdf: no document')).toBeTruthy();
    expect(document.activeElement?.contains(button('Other links (1)'))).toBe(true);
    await click('Other links (1)');
    expect(screen.getByText('no document, set by you')).toBeTruthy();
    await click(/^Undo: “CV Anna/);
    expect(list()).toContain(`Open: ${cv}, drive.google.com`);
    expect(screen.queryByRole('button', { name: /^Other links/ })).toBeNull();
  });

  it('one is told to be another sort, and says so', async () => {
    show(anna);
    await click('Check or correct: Task Rate limiter');
    const details = within(group('Check or correct: Task Rate limiter'));
    expect(details.getByText('https://codesandbox.io/s/rate-limiter')).toBeTruthy();
    await userEvent.click(details.getByRole('button', { name: 'Scorecard' }));
    expect(list()).toContain('Open: Scorecard Rate limiter, codesandbox.io');
    expect(screen.getByText('set by you')).toBeTruthy();
    await click('Check or correct: Scorecard Rate limiter');
    expect(screen.getByText('The invitation: Task')).toBeTruthy();
    await click('Undo: Scorecard Rate limiter');
    expect(list()).toContain('Open: Task Rate limiter, codesandbox.io');
  });

  it('another link of the invitation is made the CV', async () => {
    const other = {
      url: 'https://cvs.example.com/anna',
      host: 'cvs.example.com',
      title: 'Profile',
      evidence: [],
    };
    show(aSession({ start: START, invitation: anInvitation({ cv: [], otherLinks: [other] }) }));
    await click('Other links (1)');
    await click('Check or correct: “Profile” cvs.example.com');
    await userEvent.click(
      within(group('Check or correct: “Profile” cvs.example.com')).getByRole('button', { name: 'CV' }),
    );
    expect(list()).toContain('Open: CV Profile, cvs.example.com');
  });

  it('a passage that is not the description goes, and comes back', async () => {
    show(anna);
    await click('Check or correct: Job description');
    expect(
      screen.getByText('You will own our booking flow, from the search box to the paid ticket.').tagName,
    ).toBe('MARK');
    await click('This is not the description');
    expect(screen.queryByRole('button', { name: 'Read: Job description' })).toBeNull();
    await click('Undo: Job description');
    expect(button('Read: Job description')).toBeTruthy();
  });

  it('a link is added as what the session lacks, and taken away; one that is unsafe stays in its field', async () => {
    show(aSession({ start: START, invitation: anExpertleadInvitation() }));
    await click('Add a link');
    const address = screen.getByRole('textbox', { name: 'Address of the document' });
    expect((screen.getByRole('combobox', { name: 'What it is' }) as HTMLSelectElement).value).toBe(
      'description',
    );
    await userEvent.type(address, 'javascript:alert(1){Enter}');
    expect(screen.getByRole('alert').textContent).toContain('(E406)');
    expect((address as HTMLInputElement).value).toBe('javascript:alert(1)');
    expect(corrections()).toEqual([]);
    await userEvent.clear(address);
    await userEvent.type(address, 'https://docs.google.com/document/d/p1/edit{Enter}');
    expect(list()).toContain('Open: Project description, docs.google.com');
    expect(screen.getByText('added by you')).toBeTruthy();
    expect(document.activeElement).toBe(button('Add a link'));
    await click('Check or correct: Project description');
    await click('Remove the link');
    expect(list()).not.toContain('Open: Project description, docs.google.com');
  });
});
