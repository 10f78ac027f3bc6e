import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import type { LiveEvent } from '@/domain/live-events';
import type { Request } from '@/domain/messages';
import { App } from '@/entrypoints/popup/App';
import { send } from '@/stores/send';
import { anExpertleadInvitation, anInvitation, aSession, found } from './a-session';
import { MIRA, readMinutesAgo, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const NOW = new Date(2026, 10, 24, 14, 0).getTime();
const at = (hours: number, days = 0) => new Date(2026, 10, 24 + days, hours, 0).toISOString();
const sync = readMinutesAgo(NOW, 2);
const mateus = aSession({ id: 'm', start: Date.parse(at(16)), invitation: anExpertleadInvitation() });

const lunch: LiveEvent = {
  eventId: 'lunch',
  title: 'Team lunch',
  organizer: 'agnes@example.com',
  start: at(12),
  end: at(13),
  reason: 'no-interview',
  sessionId: null,
  why: [{ source: 'text', quote: 'Pasta for all', line: 3, start: 20, end: 33 }],
};
const events = (list: Partial<LiveEvent>[]) => list.map((one) => ({ ...lunch, ...one }));

/** What the worker answers; every request is kept by `send` itself. */
function answer(replies: Partial<Record<Request['type'], () => unknown>>): void {
  vi.mocked(send).mockImplementation((async ({ type }: Request) => replies[type]?.() ?? null) as typeof send);
}

async function look(now = NOW) {
  vi.setSystemTime(now);
  showStored({ sessions: [mateus], connection: MIRA, sync });
  render(<App />);
  await userEvent.click(screen.getByRole('button', { name: 'Not here?' }));
}

const asked = () =>
  vi
    .mocked(send)
    .mock.calls.map(([request]) => request)
    .filter((request) => request.type === 'ui-bg:list-events');

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset();
});
afterEach(() => vi.useRealTimers());

describe('“Not here?”', () => {
  it('lists today’s other events with the reason each is not shown', async () => {
    answer({
      'ui-bg:list-events': () =>
        events([
          {},
          {
            eventId: 'a',
            title: '1:1 Agnes',
            why: [{ source: 'title', quote: '1:1 Agnes', line: null, start: null, end: null }],
          },
          { eventId: 'b', title: 'Standup', why: [] },
          {
            eventId: 'c',
            title: 'Vetting',
            reason: 'rule',
            why: [{ source: 'rule', quote: 'agnes@example.com', line: null, start: null, end: null }],
          },
          { eventId: 'd', title: 'Holiday', reason: 'all-day', start: null, end: null, why: [] },
          { eventId: 'e', title: '', organizer: null },
        ]),
    });
    await look();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Not here?' }));
    expect(await screen.findByText('today: 6 other events')).toBeTruthy();
    expect(asked()).toEqual([{ type: 'ui-bg:list-events', from: at(0), to: at(0, 1) }]);
    const [first, title, none, rule, allDay, untitled] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('12:00–13:00agnes@example.com');
    expect(first?.textContent).toContain('Read as no interview: “Pasta for all”invitation, line 3');
    expect(title?.textContent).toContain('Read as no interview by its title.');
    expect(none?.textContent).toContain('Nothing in it says that it is an interview.');
    const ruleLink = within(rule as HTMLElement).getByRole('link', { name: 'agnes@example.com' });
    expect(ruleLink.getAttribute('href')).toBe('/options.html#rules');
    expect(within(allDay as HTMLElement).queryByRole('button')).toBeNull();
    expect(allDay?.textContent).toContain('all day');
    expect(untitled?.textContent).toContain('(no title)');
  });

  it('looks for tomorrow in the evening, and at other days within its range', async () => {
    answer({ 'ui-bg:list-events': () => [] });
    await look(new Date(2026, 10, 24, 18, 30).getTime());
    expect(await screen.findByText('tomorrow: no other event')).toBeTruthy();
    expect(screen.getByText(/^All events of this day are shown as interviews/)).toBeTruthy();
    expect(asked()).toEqual([{ type: 'ui-bg:list-events', from: at(0, 1), to: at(0, 2) }]);
    await userEvent.click(screen.getByRole('button', { name: 'The day before' }));
    await userEvent.click(screen.getByRole('button', { name: 'The day before' }));
    expect(await screen.findByText('yesterday: no other event')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The day before' })).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-12-08' } });
    expect(await screen.findByText('Tue, Dec 8: no other event')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The day after' })).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-12-09' } });
    expect(asked()).toHaveLength(4);
  });

  it('shows the day that was asked for last, whichever answer comes first', async () => {
    const late: ((list: LiveEvent[]) => void)[] = [];
    answer({ 'ui-bg:list-events': () => new Promise<LiveEvent[]>((resolve) => late.push(resolve)) });
    await look();
    expect(screen.getByText('Reading today …')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'The day after' }));
    await act(async () => late[1]?.(events([{ title: 'Of tomorrow' }])));
    await act(async () => late[0]?.(events([{ title: 'Of today' }])));
    expect(screen.getByText('Of tomorrow')).toBeTruthy();
    expect(screen.queryByText('Of today')).toBeNull();
  });

  it('says why it cannot read, and tries again', async () => {
    answer({
      'ui-bg:list-events': () => {
        throw new CompanionError('offline');
      },
    });
    await look();
    expect((await screen.findByRole('alert')).textContent).toContain('(E201)');
    answer({ 'ui-bg:list-events': () => [lunch] });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Team lunch')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes an event in, shows it though its day is over, and offers a rule for the like', async () => {
    answer({ 'ui-bg:list-events': () => [lunch], 'ui-bg:take-in': () => ({ sessionId: 'taken' }) });
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'This is an interview: Team lunch' }));
    expect(send).toHaveBeenCalledWith({ type: 'ui-bg:take-in', eventId: 'lunch' });
    const taken = aSession({
      id: 'taken',
      title: 'Team lunch',
      start: Date.parse(at(12)),
      organizer: { name: '', email: 'agnes@example.com' },
      invitation: anInvitation({ candidate: found('Ada Lin') }),
    });
    act(() => showStored({ sessions: [mateus, taken], connection: MIRA, sync }));
    expect(screen.getByRole('heading', { level: 1, name: 'Ada Lin' })).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    const added = screen.getByText('Added.').parentElement as HTMLElement;
    expect(document.activeElement).toBe(added);
    const remember = within(added).getByRole('link', { name: 'Remember for invitations like this' });
    const [page, hash = ''] = (remember.getAttribute('href') ?? '').split('#rule=');
    expect(page).toBe('/options.html');
    expect(JSON.parse(decodeURIComponent(hash))).toEqual({
      organizer: 'agnes@example.com',
      domain: '',
      titleWords: '',
      outcome: 'interview',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the next one' }));
    expect(screen.queryByText('Added.')).toBeNull();
  });

  it('says what went wrong with taking in, beside the event', async () => {
    answer({
      'ui-bg:list-events': () => [lunch],
      'ui-bg:take-in': () => {
        throw new CompanionError('notFound');
      },
    });
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'This is an interview: Team lunch' }));
    expect((await screen.findByRole('alert')).textContent).toContain('(E205)');
    expect(screen.getByText('Team lunch')).toBeTruthy();
  });

  it.each([
    [
      'takes back that it was set aside',
      [],
      { type: 'ui-bg:correct', sessionId: 's9', correction: { field: 'isInterview', value: null } },
    ],
    [
      'takes it in again where only the person’s word made it one',
      lunch.why,
      { type: 'ui-bg:take-in', eventId: 'lunch' },
    ],
  ])('brings back an interview that was set aside: %s', async (_case, why, request) => {
    answer({
      'ui-bg:list-events': () => [{ ...lunch, reason: 'set-aside', sessionId: 's9', why }],
      'ui-bg:take-in': () => ({ sessionId: 's9' }),
    });
    await look();
    expect(await screen.findByText('Set aside by you.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo: Team lunch' }));
    expect(send).toHaveBeenCalledWith(request);
    const back = aSession({ id: 's9', start: Date.parse(at(12)), corrections: NO_CORRECTIONS });
    act(() => showStored({ sessions: [mateus, back], connection: MIRA, sync }));
    expect(screen.getByRole('heading', { level: 1, name: 'Anna Kowalczyk' })).toBeTruthy();
  });

  it.each(['{Escape}', 'button'])('leads back by %s, to where it was opened', async (way) => {
    answer({ 'ui-bg:list-events': () => [] });
    await look();
    if (way === 'button') await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    else await userEvent.keyboard(way);
    expect(screen.getByRole('heading', { level: 1, name: 'Mateus Figueira' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Not here?' }));
  });

  it('is at hand where no interview is known, and asks for a calendar where none is connected', async () => {
    answer({});
    showStored({ connection: MIRA, sync });
    const { unmount } = render(<App />);
    expect(screen.getByRole('button', { name: 'Not here?' })).toBeTruthy();
    unmount();
    showStored({ sessions: [mateus] });
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'Not here?' }));
    expect(screen.getByText(/^No calendar is connected/)).toBeTruthy();
    expect(asked()).toEqual([]);
  });
});
