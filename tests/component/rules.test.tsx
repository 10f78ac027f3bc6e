import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompanionError, type ErrorName } from '@/domain/errors';
import type { RuleTrial } from '@/domain/live-events';
import type { Rule } from '@/domain/rules/rule';
import { App } from '@/entrypoints/options/App';
import { send } from '@/stores/send';
import { MIRA, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const NOW = new Date(2026, 10, 24, 12).getTime();
const NORA: Rule = {
  id: 'n',
  at: new Date(2026, 10, 24, 10, 15).toISOString(),
  organizer: 'nora@example.com',
  domain: '',
  titleWords: '',
  outcome: 'expertview',
};
const DEBRIEFS: Rule = {
  id: 'd',
  at: new Date(2026, 10, 23, 9).toISOString(),
  organizer: '',
  domain: 'example.org',
  titleWords: 'Debrief',
  outcome: 'no-interview',
};
const TRIAL: RuleTrial = {
  looked: 14,
  fits: [
    {
      title: 'Interview Ada',
      start: new Date(2026, 10, 24, 16, 30).toISOString(),
      before: { isInterview: true, kind: null },
      after: { isInterview: true, kind: null },
      byHand: false,
    },
    {
      title: '',
      start: '2026-11-25',
      before: { isInterview: true, kind: 'expertlead' },
      after: { isInterview: false },
      byHand: false,
    },
  ],
};

/** Answers trying, and everything else with null. */
function answerTry(trial: RuleTrial | ErrorName) {
  vi.mocked(send).mockImplementation(async (request) => {
    if (request.type !== 'ui-bg:try-rule') return null as never;
    if (typeof trial === 'string') throw new CompanionError(trial);
    return trial as never;
  });
}

function open(rules: Rule[] = [], language: 'en' | 'de' = 'en') {
  showStored({ rules, connection: MIRA, settings: { language } });
  return render(<App redirectUrl="https://x.chromiumapp.org/" canSignIn />);
}
const section = () => within(screen.getByRole('region', { name: 'Rules' }));
const form = (name = 'New rule') => within(screen.getByRole('form', { name }));
const press = (name: string | RegExp) => userEvent.click(section().getByRole('button', { name }));
const requests = (type: string) => vi.mocked(send).mock.calls.filter(([request]) => request.type === type);

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset();
  answerTry(TRIAL);
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', location.pathname);
});

describe('the list of rules', () => {
  it('says how they decide, and has each with conditions, outcome and time, newest first', () => {
    open([DEBRIEFS, NORA]);
    expect(section().getByText(/A rule that excludes wins, then the newest/)).toBeTruthy();
    const [first, second] = section().getAllByRole('listitem');
    expect(first?.textContent).toContain('nora@example.com → expertview interview');
    expect(first?.textContent).toContain('as of today 10:15');
    expect(second?.textContent).toContain('@example.org · “Debrief” → not an interview');
  });

  it('says in German what it says in English', () => {
    open([NORA], 'de');
    const german = within(screen.getByRole('region', { name: 'Regeln' }));
    expect(german.getByText('expertview-Interview')).toBeTruthy();
    expect(german.getByText('Stand: heute 10:15')).toBeTruthy();
  });

  it('deletes one at once and brings it back as it was, with the focus on the way back', async () => {
    open([NORA, DEBRIEFS]);
    await press('Delete: nora@example.com');
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:remove-rule', id: 'n' });
    act(() => showStored({ rules: [DEBRIEFS], connection: MIRA }));
    expect(section().getByText('Rule deleted.')).toBeTruthy();
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'Undo' }));
    await userEvent.keyboard('{Enter}');
    const { id, at, ...rule } = NORA;
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:save-rule', id, rule, at });
    expect(section().queryByText('Rule deleted.')).toBeNull();
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'New rule' }));
  });

  it('says why one could not be deleted, and offers no undo', async () => {
    open([NORA]);
    vi.mocked(send).mockRejectedValue(new CompanionError('storageNewer'));
    await press('Delete: nora@example.com');
    expect(section().getByRole('alert').textContent).toContain('(E405)');
    expect(section().queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a new rule', () => {
  it('is saved once it was tried, and the focus returns', async () => {
    open();
    await press('New rule');
    expect(document.activeElement).toBe(form().getByLabelText('Organiser’s e-mail'));
    expect(form().getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    await userEvent.keyboard(' Nora@Example.com');
    await userEvent.type(form().getByLabelText('Organiser’s domain'), '@Example.com');
    await userEvent.type(form().getByLabelText('Words of the title'), 'tech interview ');
    await userEvent.click(form().getByRole('radio', { name: 'not an interview' }));
    await press('Try');
    const rule = {
      organizer: 'nora@example.com',
      domain: 'example.com',
      titleWords: 'tech interview',
      outcome: 'no-interview',
    };
    expect(send).toHaveBeenLastCalledWith({ type: 'ui-bg:try-rule', id: null, rule });
    expect(form().getByText(/Looked at 14 events of the next two weeks/)).toBeTruthy();
    await userEvent.click(form().getByRole('button', { name: 'Save' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'ui-bg:save-rule', id: null, rule });
    expect(screen.queryByRole('form', { name: 'New rule' })).toBeNull();
    expect(section().getByText('Rule saved.')).toBeTruthy();
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'New rule' }));
  });

  it('shows what changes first, and says loudly what it takes away', async () => {
    open();
    await press('New rule');
    await userEvent.type(form().getByLabelText('Words of the title'), 'ada');
    await press('Try');
    expect(form().getByText('The rule fits 2 of them.')).toBeTruthy();
    expect(form().getByText('1 interview would no longer be shown.')).toBeTruthy();
    const rows = within(form().getByRole('list', { name: 'Events that the rule fits' })).getAllByRole(
      'listitem',
    );
    expect(rows[0]?.textContent).toContain('Without a titletomorrow');
    expect(rows[0]?.textContent).toMatch(/now.*expertlead.*then.*not an interview/);
    expect(rows[1]?.textContent).toMatch(/Interview Adatoday 16:30.*unsure.*nothing changes/);
  });

  it('says that it fits nothing, and may be saved all the same', async () => {
    answerTry({ looked: 3, fits: [] });
    open();
    await press('New rule');
    await userEvent.type(form().getByLabelText('Words of the title'), 'ada{Enter}');
    expect(form().getByText('The rule fits none of them.')).toBeTruthy();
    expect(form().queryByRole('list')).toBeNull();
    await userEvent.click(form().getByRole('button', { name: 'Save' }));
    expect(requests('ui-bg:save-rule')).toHaveLength(1);
  });

  it('must be tried anew once it was changed', async () => {
    open();
    await press('New rule');
    await userEvent.type(form().getByLabelText('Words of the title'), 'ada');
    await press('Try');
    await userEvent.click(form().getByRole('radio', { name: 'expertlead interview' }));
    expect(form().queryByText(/Looked at/)).toBeNull();
    expect(form().getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    await userEvent.click(form().getByRole('radio', { name: 'interview, type as it says' }));
    expect(form().getByText(/Looked at/)).toBeTruthy();
    expect(requests('ui-bg:save-rule')).toEqual([]);
  });

  it.each([
    ['notConnected', 'E207'],
    ['offline', 'E201'],
  ] as const)('can be saved untried where the calendar cannot be read: %s', async (reason, number) => {
    answerTry(reason);
    open();
    await press('New rule');
    await userEvent.type(form().getByLabelText('Words of the title'), 'ada');
    await press('Try');
    expect(form().getByRole('alert').textContent).toContain(`(${number})`);
    await press('Save untried');
    expect(requests('ui-bg:save-rule')).toHaveLength(1);
    expect(screen.queryByRole('form', { name: 'New rule' })).toBeNull();
  });

  it('is tried one time at once: a second press is no calendar that cannot be read', async () => {
    let answered: (trial: RuleTrial) => void = () => {};
    vi.mocked(send).mockImplementation(
      () =>
        new Promise((resolve) => {
          answered = resolve as never;
        }) as never,
    );
    open();
    await press('New rule');
    await userEvent.type(form().getByLabelText('Words of the title'), 'ada');
    await press('Try');
    await userEvent.type(form().getByLabelText('Words of the title'), ' lin{Enter}');
    expect(form().queryByRole('button', { name: 'Save untried' })).toBeNull();
    expect(requests('ui-bg:try-rule')).toHaveLength(1);
    await act(async () => answered(TRIAL));
    await press('Try');
    expect(requests('ui-bg:try-rule')).toHaveLength(2);
  });

  it('needs a condition that an invitation can fit', async () => {
    open();
    await press('New rule');
    await press('Try');
    expect(form().getByRole('alert').textContent).toContain('(E407)');
    await userEvent.type(form().getByLabelText('Organiser’s e-mail'), 'nora');
    await userEvent.type(form().getByLabelText('Organiser’s domain'), 'example');
    await press('Try');
    expect(form().getByText(/This is no e-mail address/)).toBeTruthy();
    expect(form().getByText(/This is no domain/)).toBeTruthy();
    expect(document.activeElement).toBe(form().getByLabelText('Organiser’s e-mail'));
    expect(requests('ui-bg:try-rule')).toEqual([]);
  });

  it('stays in the form where it could not be saved', async () => {
    open();
    await press('New rule');
    await userEvent.type(form().getByLabelText('Words of the title'), 'ada');
    await press('Try');
    vi.mocked(send).mockRejectedValue(new CompanionError('tooManyRules'));
    await press('Save');
    expect(form().getByRole('alert').textContent).toContain('(E408)');
    expect(form().getByLabelText<HTMLInputElement>('Words of the title').value).toBe('ada');
  });
});

describe('editing a rule', () => {
  it('tries and saves it under its id, or leaves it as it was', async () => {
    open([NORA]);
    await press('Edit: nora@example.com');
    await userEvent.click(form('Edit rule').getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'Edit: nora@example.com' }));
    await press('Edit: nora@example.com');
    await userEvent.type(form('Edit rule').getByLabelText('Words of the title'), 'ada');
    await press('Try');
    await press('Save');
    const rule = { organizer: 'nora@example.com', domain: '', titleWords: 'ada', outcome: 'expertview' };
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:try-rule', id: 'n', rule });
    expect(send).toHaveBeenLastCalledWith({ type: 'ui-bg:save-rule', id: 'n', rule });
  });
});
