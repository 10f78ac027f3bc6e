import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Correction, NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import { send } from '@/stores/send';
import { anExpertleadInvitation, anInvitation, aSession, found } from './a-session';
import { anna, button, click, corrections, group, NOW, organizer, START, show } from './popup-that-keeps';
import { MIRA, readMinutesAgo, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const correctedBy = (...all: Correction[]) =>
  all.reduce((before, one) => withCorrection(before, one, new Date(NOW).toISOString()), NO_CORRECTIONS);

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset();
});
afterEach(() => vi.useRealTimers());

describe('type and name', () => {
  it('show the words they came from, marked in the text of the invitation', async () => {
    show(anna);
    expect(screen.queryByRole('region', { name: 'Text of the invitation' })).toBeNull();
    await click('Check or correct: type and name');
    const details = within(group('Check or correct: type and name'));
    expect(details.getByText('“Interview type: expertview”')).toBeTruthy();
    expect(details.getByText('invitation, line 3')).toBeTruthy();
    const text = details.getByRole('region', { name: 'Text of the invitation' });
    expect([...text.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
      'Interview type: expertview',
      'Anna Kowalczyk',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Text of the invitation' })).toBeNull();
    expect(document.activeElement).toBe(button('Check or correct: type and name'));
  });

  it('the type is set, says what the invitation says, offers a rule, and is taken back', async () => {
    show(anna);
    await click('Check or correct: type and name');
    expect(button('expertview').getAttribute('aria-pressed')).toBe('true');
    await click('expertlead');
    expect(within(screen.getByRole('banner')).getByText('expertlead')).toBeTruthy();
    expect(screen.getByText('The invitation: expertview')).toBeTruthy();
    const rule = screen.getByRole('link', { name: 'Remember for invitations like this' });
    expect(JSON.parse(decodeURIComponent(rule.getAttribute('href')?.split('#rule=')[1] ?? ''))).toEqual({
      organizer: 'nora@expertlead.com',
      domain: '',
      titleWords: '',
      outcome: 'expertlead',
    });
    await click('Undo: Type');
    expect(within(screen.getByRole('banner')).getByText('expertview')).toBeTruthy();
    expect(corrections()).toEqual([
      { field: 'kind', value: 'expertlead' },
      { field: 'kind', value: null },
    ]);
    expect(document.activeElement).toBe(group('Check or correct: type and name'));
  });

  it('a name that is being typed stays when the calendar brings another', async () => {
    show(anna);
    await click('Check or correct: type and name');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Anna Now');
    const changed = { ...anna, invitation: anInvitation({ candidate: found('Ben Falk') }) };
    act(() => showStored({ sessions: [changed], connection: MIRA, sync: readMinutesAgo(NOW, 2) }));
    expect(screen.getByRole('heading', { name: 'Ben Falk' })).toBeTruthy();
    expect(field.value).toBe('Anna Now');
  });

  it('no rule is offered for a pasted invitation, nor where one already says the same', async () => {
    const byRule = found('expertlead' as const, [
      { source: 'rule' as const, quote: 'nora@expertlead.com', line: null, start: null, end: null },
    ]);
    const set = correctedBy({ field: 'kind', value: 'expertlead' });
    show(
      aSession({ id: 'p', start: START, source: { type: 'pasted' }, organizer, corrections: set }),
      aSession({ id: 'r', start: START + 1, invitation: anInvitation({ kind: byRule }), corrections: set }),
    );
    expect(screen.getByText('Type set by you')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Remember/ })).toBeNull();
    await userEvent.click(within(screen.getByRole('region', { name: 'Later' })).getByRole('button'));
    expect(screen.getByText('Type set by you')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Remember/ })).toBeNull();
  });

  it('no rule is offered without an organizer: the title names the candidate and must stand in no address', () => {
    const set = correctedBy({ field: 'kind', value: 'expertlead' });
    show(aSession({ start: START, title: 'expertlead – Anna Kowalczyk', organizer: null, corrections: set }));
    expect(screen.getByText('Type set by you')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Remember/ })).toBeNull();
  });

  it('a rule that decided is named as such', async () => {
    const byRule = found('expertview' as const, [
      { source: 'rule' as const, quote: 'nora@expertlead.com', line: null, start: null, end: null },
    ]);
    show(aSession({ start: START, invitation: anInvitation({ kind: byRule }) }));
    await click('Check or correct: type and name');
    expect(screen.getByText('your rule')).toBeTruthy();
    await click('expertlead');
    expect(screen.getByText('Your rule: expertview')).toBeTruthy();
  });

  it('the name is typed and saved with Enter, marked as the person’s, and taken back', async () => {
    show(anna);
    await click('Check or correct: type and name');
    const name = screen.getByRole('textbox', { name: 'Candidate' });
    await userEvent.clear(name);
    await userEvent.type(name, ' {Enter}');
    expect(screen.getByText('Enter the candidate’s name.')).toBeTruthy();
    expect(corrections()).toEqual([]);
    await userEvent.type(name, 'Anna Nowak{Enter}');
    expect(screen.getByRole('heading', { level: 1, name: 'Anna Nowak' })).toBeTruthy();
    expect(screen.getByText('name set by you')).toBeTruthy();
    expect(screen.getByText('The invitation: Anna Kowalczyk')).toBeTruthy();
    await click('Undo: Candidate');
    expect(screen.getByRole('heading', { level: 1, name: 'Anna Kowalczyk' })).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'Candidate' }) as HTMLInputElement).value).toBe(
      'Anna Kowalczyk',
    );
  });

  it('says quietly where a reading is uncertain, or where there is none', async () => {
    const guessed = { ...found('Anna Kowalczyk'), confidence: 'guess' as const };
    show(aSession({ start: START, invitation: anInvitation({ candidate: guessed, kind: found(null) }) }));
    expect(screen.getByText('name is a guess')).toBeTruthy();
    await click('Check or correct: type and name');
    expect(screen.getByText('a guess')).toBeTruthy();
    expect(screen.getByText('The invitation does not say.')).toBeTruthy();
  });

  it('what holds for certain is not set once more; what was only likely is confirmed', async () => {
    const likely = { ...found('expertview' as const), confidence: 'likely' as const };
    show(anna, aSession({ id: 'l', start: START + 1, invitation: anInvitation({ kind: likely }) }));
    await click('Check or correct: type and name');
    await click('expertview');
    await userEvent.type(screen.getByRole('textbox', { name: 'Candidate' }), '{Enter}');
    expect(corrections()).toEqual([]);
    await userEvent.click(within(screen.getByRole('region', { name: 'Later' })).getByRole('button'));
    await click('Check or correct: type and name');
    await click('expertview');
    expect(corrections()).toEqual([{ field: 'kind', value: 'expertview' }]);
    expect(screen.getByText('Set by you')).toBeTruthy();
  });

  it('a correction that cannot be stored is said', async () => {
    show(anna);
    await click('Check or correct: type and name');
    vi.mocked(send).mockRejectedValue(new CompanionError('storageFull'));
    await click('expertlead');
    expect(screen.getByRole('alert').textContent).toContain('(E404)');
  });
});

describe('recording', () => {
  it('is set, marked in place of the words, and taken back', async () => {
    show(anna);
    await click('Check or correct: Recording');
    expect(button('Forbidden').getAttribute('aria-pressed')).toBe('true');
    await click('Allowed');
    expect(screen.getByRole('heading', { name: 'Ask before recording' })).toBeTruthy();
    expect(screen.getByText('The invitation: Forbidden')).toBeTruthy();
    await click('Check or correct: Recording');
    expect(screen.getByText('Set by you: Allowed')).toBeTruthy();
    await click('Check or correct: Recording');
    await click('Undo: Recording');
    expect(screen.getByRole('heading', { name: 'Do not record' })).toBeTruthy();
    expect(corrections()).toEqual([
      { field: 'recording', value: 'allowed' },
      { field: 'recording', value: null },
    ]);
  });
});

describe('not an interview', () => {
  const next = aSession({ id: 'n', start: START + 3_600_000, invitation: anExpertleadInvitation() });

  it('sets the session aside, offers a rule, and is undone', async () => {
    show(anna, next);
    await click('Check or correct: type and name');
    await click('Not an interview');
    expect(screen.getByRole('heading', { level: 1, name: 'Mateus Figueira' })).toBeTruthy();
    expect(screen.getByText(/^Anna Kowalczyk is set aside/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Remember/ }).getAttribute('href')).toContain('no-interview');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Not an interview' }));
    await click('Undo');
    expect(screen.getByRole('heading', { level: 1, name: 'Anna Kowalczyk' })).toBeTruthy();
    expect(screen.queryByText(/is set aside/)).toBeNull();
    expect(corrections()).toEqual([
      { field: 'isInterview', value: false },
      { field: 'isInterview', value: null },
    ]);
  });

  it('undone, an event that was taken in by hand is so again', async () => {
    show(aSession({ start: START, corrections: correctedBy({ field: 'isInterview', value: true }) }));
    await click('Check or correct: type and name');
    await click('Not an interview');
    await click('Undo');
    expect(corrections().at(-1)).toEqual({ field: 'isInterview', value: true });
  });

  it('the line goes when dismissed; a pasted interview is not set aside', async () => {
    show(anna, aSession({ id: 'p', start: START + 1, source: { type: 'pasted' } }));
    await click('Check or correct: type and name');
    await click('Not an interview');
    await click('Close');
    expect(screen.queryByText(/is set aside/)).toBeNull();
    await click('Check or correct: type and name');
    expect(screen.queryByRole('button', { name: 'Not an interview' })).toBeNull();
  });
});
