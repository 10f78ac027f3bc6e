import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Invitation } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { App } from '@/entrypoints/popup/App';
import { send } from '@/stores/send';
import { anInvitation, aSession, found } from './a-session';
import { MIRA, readMinutesAgo, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const NOW = new Date(2026, 10, 24, 14, 0).getTime();
const nora = { name: 'Nora Falk', email: 'nora.falk@expertlead.com' };

function show(lacks: Partial<Invitation>, over: Partial<Session> = {}, language: 'en' | 'de' = 'en') {
  const { start: _start, end: _end, ...rest } = over;
  const session = aSession({
    id: 'a',
    start: NOW + 3_600_000,
    organizer: nora,
    invitation: anInvitation(lacks),
    ...rest,
  });
  showStored({ sessions: [session], settings: { language }, connection: MIRA, sync: readMinutesAgo(NOW, 2) });
  render(<App />);
}

const card = () => screen.queryByRole('region', { name: 'Missing in the invitation' });
const draft = () => within(screen.getByRole('region', { name: 'Message to the organiser' }));
const textOf = (label: string) => (draft().getByLabelText(label) as HTMLTextAreaElement).value;
const mail = () => new URL(draft().getByRole('link', { name: 'Open as mail' }).getAttribute('href') ?? '');

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset().mockResolvedValue(null);
});
afterEach(() => vi.useRealTimers());

describe('what is missing', () => {
  it('is nothing where the invitation has everything', () => {
    show({});
    expect(card()).toBeNull();
  });

  it('is said once, what is needed loudly, the rest quietly', () => {
    show({ cv: [], tasks: [], scorecard: [], recordingStated: found(null), candidate: found(null) });
    expect(screen.getByText('Missing: whether it may be recorded and CV')).toBeTruthy();
    expect(
      screen.getByText('Also not in the invitation: candidate’s name, scorecard, and live coding task'),
    ).toBeTruthy();
  });

  it('is quiet where only good things to have are missing', () => {
    show({ tasks: [] });
    expect(screen.getByText('Not in the invitation: live coding task')).toBeTruthy();
    expect(screen.queryByText(/^Missing:/)).toBeNull();
  });

  it('names the type only where it alone is missing: the question for it stands above', () => {
    show({ kind: found(null) });
    expect(screen.getByText('Not in the invitation: session type')).toBeTruthy();
  });

  it.each([
    ['cancelled', { cancelled: found(true) }, {}],
    ['declined', {}, { myResponse: 'declined' as const }],
  ])('is nothing of an interview that is %s', (_case, says, over) => {
    show({ cv: [], ...says }, over);
    expect(card()).toBeNull();
  });
});

describe('the message that asks for it', () => {
  const ask = () => userEvent.click(screen.getByRole('button', { name: 'Ask for it' }));

  it('is in the invitation’s language, whatever the interface speaks, and can be had in the other', async () => {
    show({ cv: [], language: 'de' });
    expect(screen.getByText('Missing: CV')).toBeTruthy();
    await ask();
    expect(textOf('Subject')).toContain('Interview mit Anna Kowalczyk');
    expect(textOf('Text')).toMatch(/^Hallo Nora,\n\nes geht um das expertview-Interview mit Anna Kowalczyk/);
    expect(textOf('Text')).toContain('- den Lebenslauf');
    const languages = draft().getByRole('group', { name: 'Language of the message' });
    await userEvent.click(within(languages).getByRole('button', { name: 'en' }));
    expect(textOf('Text')).toMatch(/^Hello Nora,\n\nThis is about the expertview interview/);
  });

  it('opens as a mail to the organiser with what the person wrote', async () => {
    show({ cv: [] });
    await ask();
    expect(draft().getByText('To nora.falk@expertlead.com')).toBeTruthy();
    expect(mail().pathname).toBe('nora.falk@expertlead.com');
    fireEvent.change(draft().getByLabelText('Text'), { target: { value: 'Hi Nora,\nCV please & thanks' } });
    fireEvent.change(draft().getByLabelText('Subject'), { target: { value: 'CV' } });
    expect(mail().searchParams.get('subject')).toBe('CV');
    expect(mail().searchParams.get('body')).toBe('Hi Nora,\r\nCV please & thanks');
  });

  it('keeps what was written through another language and a closed card', async () => {
    show({ cv: [] });
    await ask();
    fireEvent.change(draft().getByLabelText('Text'), { target: { value: 'Mine' } });
    await userEvent.click(draft().getByRole('button', { name: 'de' }));
    expect(textOf('Text')).toMatch(/^Hallo Nora/);
    await userEvent.click(draft().getByRole('button', { name: 'en' }));
    expect(textOf('Text')).toBe('Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: 'Message to the organiser' })).toBeNull();
    await ask();
    expect(textOf('Text')).toBe('Mine');
  });

  it('goes to nobody where a calendar organised it', async () => {
    show({ cv: [] }, { organizer: { name: 'expertview', email: 'c_1@group.calendar.google.com' } });
    await ask();
    expect(draft().getByText(/^The invitation names no mailbox/)).toBeTruthy();
    expect(mail().pathname).toBe('');
    expect(textOf('Text')).toMatch(/^Hello,/);
  });

  it('asks for the type too', async () => {
    show({ kind: found(null), cv: [] });
    await ask();
    expect(textOf('Text')).toContain('- whether this is an expertlead or an expertview interview');
  });

  it('is copied, and says so until it is changed', async () => {
    const user = userEvent.setup();
    show({ cv: [] });
    await user.click(screen.getByRole('button', { name: 'Ask for it' }));
    await user.click(draft().getByRole('button', { name: 'Copy text' }));
    expect(await navigator.clipboard.readText()).toBe(textOf('Text'));
    expect(draft().getByRole('button', { name: 'Copied' })).toBeTruthy();
    await user.type(draft().getByLabelText('Text'), '!');
    expect(draft().getByRole('button', { name: 'Copy text' })).toBeTruthy();
  });

  it('is selected where the browser lets nothing be copied', async () => {
    const user = userEvent.setup();
    show({ cv: [] });
    await user.click(screen.getByRole('button', { name: 'Ask for it' }));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(draft().getByRole('button', { name: 'Copy text' }));
    expect(await draft().findByRole('button', { name: /^Selected/ })).toBeTruthy();
    const area = draft().getByLabelText('Text') as HTMLTextAreaElement;
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });
});
