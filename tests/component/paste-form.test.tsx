import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompanionError } from '@/domain/errors';
import { App } from '@/entrypoints/welcome/App';
import { send } from '@/stores/send';
import { showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const WHOLE = `expertview interview with Anna Kowalczyk
When: Thursday, 26 November 2026 14:00 - 15:15
Candidate: Anna Kowalczyk
CV: https://drive.google.com/file/d/1abc/view
Join: https://meet.google.com/abc-defg-hij
Please note: this session will not be recorded.`;
const NO_TIME = WHOLE.replace(/^When.*\n/m, '');
const local = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).toISOString();

const area = () => screen.getByLabelText<HTMLTextAreaElement>('Invitation');
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

/** Pastes as a browser does: with the flavours that the clipboard has. */
function paste(text: string, html = '') {
  const data = { getData: (flavour: string) => (flavour === 'text/html' ? html : text) };
  const event = createEvent.paste(area(), { clipboardData: data });
  fireEvent(area(), event);
  // jsdom does not insert what a page leaves to the browser.
  if (!event.defaultPrevented) fireEvent.change(area(), { target: { value: area().value + text } });
}

function open() {
  location.hash = '#paste';
  showStored({ settings: { account: 'm.weber@gmail.com' } });
  return render(<App />);
}

beforeEach(() => {
  vi.setSystemTime(new Date(2026, 10, 24, 12));
  vi.mocked(send).mockReset().mockResolvedValue({ sessionId: 'pasted/1' });
});
afterEach(() => {
  vi.useRealTimers();
  location.hash = '';
});

describe('pasting an invitation', () => {
  it('shows what was understood and saves it, with the way into the call', async () => {
    open();
    paste(WHOLE);
    const understood = within(screen.getByRole('region', { name: 'Understood' }));
    expect(understood.getByText('expertview')).toBeTruthy();
    expect(understood.getByText('Anna Kowalczyk')).toBeTruthy();
    expect(understood.getByText('not allowed')).toBeTruthy();
    expect(understood.getByText('CV')).toBeTruthy();
    expect([field('Date').value, field('Start').value, field('End').value]).toEqual([
      '2026-11-26',
      '14:00',
      '15:15',
    ]);
    await save();
    expect(send).toHaveBeenCalledWith({
      type: 'ui-bg:paste',
      invitation: {
        text: WHOLE,
        html: null,
        title: 'expertview interview with Anna Kowalczyk',
        start: local(26, 14),
        end: local(26, 15, 15),
        meetingUrl: 'https://meet.google.com/abc-defg-hij',
      },
    });
    expect(await screen.findByRole('heading', { name: 'Saved' })).toBeTruthy();
    expect(screen.getByText(/after a reload at the latest/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Join at meet.google.com' }).getAttribute('href')).toBe(
      'https://meet.google.com/abc-defg-hij?authuser=m.weber%40gmail.com',
    );
  });

  it('keeps links that stand behind words', async () => {
    open();
    const html =
      '<p>expertview interview, Candidate: Anna Kowalczyk</p><p><a href="https://drive.google.com/file/d/1abc/view">CV</a></p>';
    paste('expertview interview, Candidate: Anna Kowalczyk\nCV', html);
    expect(screen.getByText('Pasted with its links.')).toBeTruthy();
    fireEvent.change(field('Date'), { target: { value: '2026-11-30' } });
    fireEvent.change(field('Start'), { target: { value: '09:00' } });
    fireEvent.change(field('End'), { target: { value: '10:00' } });
    await save();
    expect(vi.mocked(send).mock.calls[0]?.[0]).toMatchObject({ invitation: { html, start: local(30, 9) } });
  });

  it('says when links were lost by editing', () => {
    open();
    paste('interview CV', '<p>interview <a href="https://drive.google.com/file/d/1/view">CV</a></p>');
    fireEvent.change(area(), { target: { value: 'interview CV!' } });
    expect(screen.getByText(/links behind words are no longer read/)).toBeTruthy();
  });

  it('asks for a missing time and loses nothing', async () => {
    open();
    paste(NO_TIME);
    await save();
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('(E302)');
    expect(document.activeElement).toBe(field('Date'));
    expect(area().value).toBe(NO_TIME);
    fireEvent.change(field('Date'), { target: { value: '2026-11-30' } });
    fireEvent.change(field('Start'), { target: { value: '09:00' } });
    fireEvent.change(field('End'), { target: { value: '08:00' } });
    await save();
    expect(screen.getByRole('alert').textContent).toContain('(E304)');
    fireEvent.change(field('End'), { target: { value: '10:00' } });
    await save();
    expect(await screen.findByRole('heading', { name: 'Saved' })).toBeTruthy();
  });

  it('says that nothing was pasted', async () => {
    open();
    await save();
    expect(screen.getByRole('alert').textContent).toContain('(E301)');
    expect(document.activeElement).toBe(area());
  });

  it.each([
    'http://meet.google.com/abc-defg-hij',
    'javascript:alert(1)',
    'later',
    'https://me@evil.example/',
  ])('refuses %s as a meeting link', async (link) => {
    open();
    paste(WHOLE);
    fireEvent.change(field('Meeting link'), { target: { value: link } });
    await save();
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('(E303)');
    expect(document.activeElement).toBe(field('Meeting link'));
  });

  it('takes a Meet link as Meet shows it', async () => {
    open();
    paste(WHOLE);
    fireEvent.change(field('Meeting link'), { target: { value: 'meet.google.com/xyz-abcd-efg' } });
    await save();
    expect(vi.mocked(send).mock.calls[0]?.[0]).toMatchObject({
      invitation: { meetingUrl: 'https://meet.google.com/xyz-abcd-efg' },
    });
  });

  it('says what went wrong in saving, and keeps everything', async () => {
    vi.mocked(send).mockRejectedValue(new CompanionError('storageFull'));
    open();
    paste(WHOLE);
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain('(E404)');
    expect(area().value).toBe(WHOLE);
  });

  it('forgets what was filled in when it is cleared', async () => {
    open();
    paste(NO_TIME);
    fireEvent.change(field('Date'), { target: { value: '2026-11-30' } });
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    paste(NO_TIME);
    expect(field('Date').value).toBe('');
  });
});

describe('welcome', () => {
  it('offers both ways, in German too', () => {
    location.hash = '';
    showStored({ settings: { language: 'de' } });
    render(<App />);
    expect(screen.getByRole('link', { name: 'Mit Google anmelden' }).getAttribute('href')).toBe(
      '/options.html',
    );
    expect(screen.getByRole('link', { name: 'Einladung einfügen' }).getAttribute('href')).toBe('#paste');
  });
});
