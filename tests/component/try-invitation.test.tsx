import { configure, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule } from '@/domain/rules/rule';
import { App } from '@/entrypoints/options/App';
import { send } from '@/stores/send';
import { showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const TEXT = `Interview type: expertview
Candidate: Ada Almgren
CV: https://drive.google.com/file/d/1abc/view
Slides: https://slides.example.com/work
When: Thursday, 26 November 2026 14:00 - 15:15
Please note: this session will not be recorded.`;
const EVENT = { id: 'e', summary: 'expertlead Interview – Bo Berg', description: 'Candidate: Bo Berg' };
const EXCLUDING: Rule = {
  id: 'r',
  at: '2026-11-20T10:00:00.000Z',
  organizer: 'nora@example.com',
  domain: '',
  titleWords: '',
  outcome: 'no-interview',
};

function open(rules: Rule[] = [], language: 'en' | 'de' = 'en') {
  showStored({ rules, settings: { language } });
  return render(<App redirectUrl="https://x.chromiumapp.org/" canSignIn />);
}
const area = () => screen.getByLabelText<HTMLTextAreaElement>('Invitation or template');
const report = () => within(screen.getByLabelText('What is read'));
/** What the report says of a field. */
async function said(field: string): Promise<string> {
  const term = await report().findByText(field, { selector: 'dt' });
  return term.nextElementSibling?.textContent ?? '';
}
const marked = () =>
  [...screen.getByLabelText('Text of the invitation').querySelectorAll('mark')].map(
    ({ textContent }) => textContent,
  );
const fill = (text: string) => fireEvent.change(area(), { target: { value: text } });

/** Drops a file where an invitation is pasted. */
function drop(file: File): boolean {
  const dropped = createEvent.drop(area());
  Object.defineProperty(dropped, 'dataTransfer', {
    value: { files: [file], types: ['Files'], getData: () => '' },
  });
  return fireEvent(area(), dropped);
}

// The reader is loaded and compiled on first use: no test should wait for that.
beforeAll(async () => {
  const { triedReading } = await import('@/domain/tried-invitation');
  triedReading({ id: 'first', summary: 'expertlead Interview', description: TEXT }, []);
  configure({ asyncUtilTimeout: 4_000 });
}, 30_000);
beforeEach(() => {
  vi.setSystemTime(new Date(2026, 10, 24, 12));
  vi.mocked(send).mockReset().mockResolvedValue(null);
});
afterEach(() => vi.useRealTimers());

describe('trying an invitation', () => {
  it('shows everything that is read, how sure it is, and from which words', async () => {
    open();
    fill(TEXT);
    expect(await said('Interview')).toMatch(/^yes/);
    expect(await said('Type')).toMatch(/^expertviewcertain“.*expertview.*”invitation, line 1$/);
    expect(await said('Candidate')).toMatch(/^Ada Almgrencertain/);
    expect(await said('Recording')).toMatch(
      /^not allowedcertain“.*will not be recorded.*”invitation, line 6$/,
    );
    expect(await said('CV')).toContain('https://drive.google.com/file/d/1abc/view');
    expect(await said('Other links')).toContain('https://slides.example.com/work');
    expect(await said('Time')).toBe('Thu, Nov 26 14:00–15:15');
    expect(await said('Position or field')).toBe('not found');
    expect(await said('Cancelled')).toMatch(/^no/);
    expect(await said('Language')).toBe('English');
    expect(
      report().getByText(/^Missing: job description, scorecard, live coding task, meeting link$/),
    ).toBeTruthy();
    expect(send).not.toHaveBeenCalled();
  });

  it('marks in the text what was read from, or the words of one thing alone', async () => {
    open();
    fill(TEXT);
    await said('Type');
    expect(marked()).toEqual(expect.arrayContaining([expect.stringContaining('Ada Almgren')]));
    const button = report().getByLabelText('Show in text: Recording');
    await userEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(marked().join('')).toMatch(/will not be recorded/);
    expect(marked().join('')).not.toContain('Ada Almgren');
    await userEvent.click(button);
    expect(marked().join('')).toContain('Ada Almgren');
  });

  it('reads with the title and organiser entered, and names the rule that decides', async () => {
    open([EXCLUDING]);
    fill('See you there.');
    const enter = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    enter('Title in the calendar', 'expertlead Interview with Bo Berg');
    await waitFor(async () => expect(await said('Type')).toMatch(/^expertlead/));
    enter('Organiser’s e-mail', 'nora@example.com');
    expect(await report().findByText('Your rule decides: nora@example.com')).toBeTruthy();
    expect(await said('Interview')).toMatch(/^no.*your rule$/);
    expect(report().getByText(/Not an interview/)).toBeTruthy();
    expect(report().queryByText('Candidate', { selector: 'dt' })).toBeNull();
  });

  it('takes pasted markup with its links', async () => {
    open();
    const html =
      '<p>expertview interview: Ada Almgren</p><a href="https://drive.google.com/file/d/9/view">CV</a>';
    const flavours = { 'text/html': html, 'text/plain': 'expertview interview: Ada Almgren CV' };
    const getData = (flavour: string) => flavours[flavour as keyof typeof flavours] ?? '';
    fireEvent(area(), createEvent.paste(area(), { clipboardData: { getData } }));
    expect(await said('CV')).toContain('https://drive.google.com/file/d/9/view');
  });

  it('has a choice where there are several events', async () => {
    open();
    fill(JSON.stringify({ items: [EVENT, { ...EVENT, summary: '', start: { date: '2026-11-24' } }] }));
    expect(await said('Title')).toBe('expertlead Interview – Bo Berg');
    expect(screen.queryByLabelText('Title in the calendar')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Event'), '2: without a title');
    await waitFor(async () => expect(await said('Title')).toBe('not found'));
    expect(report().getByText(/An all-day entry/)).toBeTruthy();
  });

  it('takes a dropped file, and says which', async () => {
    open();
    // Left to the browser, the file would take the place of the page.
    expect(drop(new File([JSON.stringify(EVENT)], 'event.json'))).toBe(false);
    expect(await screen.findByText('From event.json')).toBeTruthy();
    expect(await said('Candidate')).toMatch(/^Bo Berg/);
    drop(new File(['<p>expertview interview: <b>Ada Almgren</b></p>'], 'template.html'));
    expect(await screen.findByText('From template.html')).toBeTruthy();
    expect(area().value).toBe('expertview interview: Ada Almgren');
    await waitFor(async () => expect(await said('Candidate')).toMatch(/^Ada Almgren/));
  });

  it('takes a file by the button', async () => {
    open();
    await userEvent.upload(
      screen.getByLabelText('Choose a file', { selector: 'input' }),
      new File([TEXT], 'a.txt'),
    );
    expect(await said('Candidate')).toMatch(/^Ada Almgren/);
  });

  it.each([
    ['{"summary": "x",\n "start" 1}', 'This is no valid JSON: look at line 2.'],
    ['{"name": "package"}', 'There is no calendar event in this JSON.'],
    [`[${JSON.stringify(EVENT)}, 7]`, 'Entry 2 is no calendar event.'],
  ])('says what is wrong with %s', async (text, sentence) => {
    open();
    fill(text);
    expect((await screen.findByRole('alert')).textContent).toBe(sentence);
    expect(screen.queryByRole('region', { name: 'Text of the invitation' })).toBeNull();
  });

  it('refuses files of another kind and what is longer than 2 MB, and forgets that with the next text', async () => {
    open();
    drop(new File(['BEGIN:VCALENDAR'], 'invite.ics'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/end in \.json, \.txt or \.html/);
    drop(new File(['a'.repeat(2_000_001)], 'long.txt'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/more than 2 MB/));
    expect(area().value).toBe('');
    fill(TEXT);
    await said('Type');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('copies the report as text', async () => {
    const user = userEvent.setup();
    open();
    fill(TEXT);
    await said('Type');
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Candidate: Ada Almgren (certain)');
    expect(copied).toMatch(
      /Recording: not allowed \(certain\)\n {2}“.*will not be recorded.*” \(invitation, line 6\)/,
    );
    expect(copied).toContain('Missing: job description');
    expect(copied).toContain('Position or field: not found');
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  it('empties with one press, and says it all in German', async () => {
    open([], 'de');
    const german = screen.getByLabelText('Einladung oder Vorlage');
    fireEvent.change(german, { target: { value: TEXT } });
    expect(await screen.findByText('Aufzeichnung', { selector: 'dt' })).toBeTruthy();
    expect(screen.getByText(/^Fehlt: /)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leeren' }));
    await waitFor(() => expect(screen.queryByText('Aufzeichnung', { selector: 'dt' })).toBeNull());
  });
});
