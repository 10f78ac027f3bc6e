import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '@/domain/change/change';
import { type Correction, NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import type { Session } from '@/domain/session';
import { App } from '@/entrypoints/popup/App';
import { send } from '@/stores/send';
import { anInvitation, aSession, found } from './a-session';
import { MIRA, readMinutesAgo, showStored } from './stored';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const NOW = new Date(2026, 10, 24, 14, 0).getTime();
const local = (hours: number, days = 0) => new Date(2026, 10, 24 + days, hours, 0);
const AT = new Date(2026, 10, 24, 13, 45).toISOString();

const change = (field: Change['field'], before: string[], after: string[], at = AT): Change => ({
  field,
  at,
  before,
  after,
});
const cv = (name: string) => `https://drive.google.com/file/d/${name}/view`;

function show(changes: Change[], over: Partial<Session> = {}, language: 'en' | 'de' = 'en') {
  const { start: _start, end: _end, ...rest } = over;
  const session = aSession({ id: 'a', start: local(16).getTime(), changes, ...rest });
  showStored({ sessions: [session], settings: { language }, connection: MIRA, sync: readMinutesAgo(NOW, 2) });
}

/** A row as it is read out: what, before, now. */
function row(name: string): string {
  return screen.getByText(name, { selector: 'dt' }).parentElement?.textContent ?? '';
}

beforeEach(() => {
  vi.setSystemTime(NOW);
  vi.mocked(send).mockReset().mockResolvedValue(null);
});
afterEach(() => vi.useRealTimers());

describe('what changed in an invitation', () => {
  it('is said old beside new, in the product’s words, with the time of the newest change', () => {
    const times = [local(15), local(16), local(16, 1), local(17, 1)].map((one) => one.toISOString());
    const [start = '', end = '', newStart = '', newEnd = ''] = times;
    show([
      change('time', [start, end], [newStart, newEnd], local(9).toISOString()),
      change('place', ['https://meet.google.com/abc-defg-hij'], ['https://us02web.zoom.us/j/1?pwd=2']),
      change('recording', [], ['allowed']),
      change('kind', ['expertlead'], []),
      change('candidate', ['Anna K.'], ['Anna Kowalczyk']),
      change('cv', [cv('1AbC-long-identifier')], [cv('cv1')]),
      change('tasks', [], ['https://codesandbox.io/s/rate-limiter', 'https://git.example/']),
      change('scorecard', ['https://docs.google.com/spreadsheets/d/old/edit'], []),
      change('cancelled', ['yes'], []),
      change('answer', ['declined'], []),
    ]);
    render(<App />);
    expect(screen.getByRole('heading', { name: 'Changed today 13:45' })).toBeTruthy();
    expect(row('Time')).toBe('Timebefore:today 15:00–16:00now:tomorrow 16:00–17:00');
    expect(row('Place')).toBe('Placebefore:Meet abc-defg-hijnow:us02web.zoom.us');
    expect(row('Recording')).toBe('Recordingbefore:not mentionednow:allowed');
    expect(row('Type')).toBe('Typebefore:expertleadnow:unsure');
    expect(row('Candidate')).toBe('Candidatebefore:Anna K.now:Anna Kowalczyk');
    // The new one has its title in the invitation, the old one its address alone.
    expect(row('CV')).toBe(
      'CVbefore:drive.google.com · 1AbC-long-iden…now:drive.google.com · CV Anna Kowalczyk.pdf',
    );
    expect(row('Task')).toBe('Taskbefore:nonenow:codesandbox.io · Rate limitergit.example');
    expect(row('Scorecard')).toBe('Scorecardbefore:docs.google.com · oldnow:none');
    expect(row('Interview')).toBe('Interviewbefore:cancellednow:takes place');
    expect(row('Candidate’s answer')).toBe('Candidate’s answerbefore:declinednow:not declined');
  });

  it('shows an old and a new text only on request', async () => {
    show([
      change('description', ['You build the shop.'], ['You build the bank.', 'https://a.example/jd.pdf']),
    ]);
    render(<App />);
    expect(row('Job description')).toContain(
      'before:text in the invitationnow:text in the invitationa.example · jd.pdf',
    );
    expect(screen.queryByText('You build the shop.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show: old and new Job description' }));
    expect(screen.getByText('You build the shop.')).toBeTruthy();
    expect(screen.getByText('You build the bank.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hide: old and new Job description' }));
    expect(screen.queryByText('You build the shop.')).toBeNull();
  });

  it.each<[string, Partial<Session>, boolean]>([
    ['forbidden now', { invitation: anInvitation({ recordingStated: found('forbidden') }) }, true],
    ['not mentioned now', { invitation: anInvitation({ recordingStated: found(null) }) }, true],
    ['allowed as before', { invitation: anInvitation({ recordingStated: found('allowed') }) }, false],
  ])('is loud where recording was allowed and is %s', (_case, over, loud) => {
    const stated = over.invitation?.recordingStated.value;
    const recording = change('recording', ['allowed'], stated ? [stated] : []);
    show([loud ? recording : change('tasks', [], ['https://a.example/t'])], over);
    render(<App />);
    expect(screen.queryByText('The invitation no longer allows recording.') !== null).toBe(loud);
  });

  it.each<[Change, Correction, boolean]>([
    [change('kind', ['expertlead'], ['expertview']), { field: 'kind', value: 'expertlead' }, true],
    [change('candidate', ['A B'], ['C D']), { field: 'candidate', value: 'E F' }, true],
    [change('cv', [], [cv('cv1')]), { field: 'document', url: cv('own'), value: 'cv' }, true],
    [change('candidate', ['A B'], ['C D']), { field: 'kind', value: 'expertlead' }, false],
  ])('says where the person’s own word still counts: %j', (changed, correction, counts) => {
    show([changed], { corrections: withCorrection(NO_CORRECTIONS, correction, AT) });
    render(<App />);
    expect(screen.queryByText('You set this yourself: that still counts.') !== null).toBe(counts);
  });

  it('goes once it was seen, and leaves the keyboard where it stood', async () => {
    show([change('candidate', ['A B'], ['C D'])]);
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'Seen: put the changes away' }));
    expect(send).toHaveBeenCalledWith({
      type: 'ui-bg:see-changes',
      sessionId: 'a',
      until: expect.stringMatching(/^\d{4}-/),
    });
    act(() => show([]));
    expect(screen.queryByText(/^Changed/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('stays where that could not be stored, and says so', async () => {
    vi.mocked(send).mockImplementation((async ({ type }: { type: string }) => {
      if (type === 'ui-bg:see-changes') throw new CompanionError('storageFull');
      return null;
    }) as typeof send);
    show([change('candidate', ['A B'], ['C D'])]);
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'Seen: put the changes away' }));
    expect((await screen.findByRole('alert')).textContent).toContain('(E404)');
    expect(row('Candidate')).toContain('C D');
  });

  it('is a word in the list of the others', () => {
    const first = aSession({ id: 'b', start: local(15).getTime() });
    const later = aSession({
      id: 'a',
      start: local(17).getTime(),
      changes: [change('cv', [], [cv('cv1')])],
      guests: [{ name: '', email: 'anna.kowalczyk@example.com', response: 'declined' }],
    });
    showStored({ sessions: [first, later], connection: MIRA, sync: readMinutesAgo(NOW, 2) });
    render(<App />);
    const others = screen.getByRole('region', { name: 'Later' });
    expect(within(others).getByText('changed · candidate declined')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Changed/ })).toBeNull();
  });

  it('speaks German', () => {
    show([change('recording', ['allowed'], ['forbidden'])], {}, 'de');
    render(<App />);
    expect(screen.getByRole('heading', { name: 'Geändert: heute 13:45' })).toBeTruthy();
    expect(row('Aufzeichnung')).toBe('Aufzeichnungvorher:erlaubtjetzt:nicht erlaubt');
    expect(screen.getByText('Die Einladung erlaubt keine Aufzeichnung mehr.')).toBeTruthy();
  });
});

describe('a candidate who has declined', () => {
  const declined = (response: Session['guests'][number]['response'], over: Partial<Session> = {}) =>
    show([], { guests: [{ name: 'Anna Kowalczyk', email: 'a@example.com', response }], ...over });
  const sentence = /^Anna Kowalczyk has declined the invitation\. Ask expertlead/;

  it('is said, with what to do', () => {
    declined('declined');
    render(<App />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it.each(['tentative', 'accepted', 'needsAction', null] as const)(
    'is not said of the answer %s',
    (response) => {
      declined(response);
      render(<App />);
      expect(screen.queryByText(sentence)).toBeNull();
    },
  );

  it('is not said of an interview that is off anyway', () => {
    declined('declined', { myResponse: 'declined' });
    render(<App />);
    expect(screen.queryByText(sentence)).toBeNull();
    expect(screen.getByText('You declined this interview.')).toBeTruthy();
  });
});
