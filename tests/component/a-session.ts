import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import type { Document, Evidence, Invitation } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';

const TEXT = `Hi Mira,
your next technical interview is booked.
Interview type: expertview
Candidate: Anna Kowalczyk

The position
You will own our booking flow, from the search box to the paid ticket.
You write React and TypeScript and know your way around the browser.

Please note: this session will not be recorded.
Thanks, Nora`;

/** A finding that needs no words of its own. */
export function found<T>(value: T, evidence: Evidence[] = []) {
  return { value, confidence: 'certain' as const, evidence };
}

/** The words of the invitation's text, as evidence. */
function words(quote: string, text = TEXT): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return {
    source: 'text',
    quote,
    line: text.slice(0, start).split('\n').length,
    start,
    end: start + quote.length,
  };
}

function aDocument(url: string, title = ''): Document {
  return { url, host: new URL(url).host, title, evidence: [] };
}

/** An expertview invitation that has everything. */
export function anInvitation(over: Partial<Invitation> = {}): Invitation {
  const inline = words('You will own our booking flow, from the search box to the paid ticket.');
  return {
    isInterview: found(true),
    kind: found('expertview' as const, [words('Interview type: expertview')]),
    recordingStated: found('forbidden' as const, [words('Please note: this session will not be recorded.')]),
    candidate: found('Anna Kowalczyk', [words('Anna Kowalczyk')]),
    role: found('Senior Frontend Developer (React, TypeScript)'),
    meeting: found({
      provider: 'meet' as const,
      url: 'https://meet.google.com/abc-defg-hij',
      code: 'abc-defg-hij',
    }),
    cv: [aDocument('https://drive.google.com/file/d/cv1/view', 'CV Anna Kowalczyk.pdf')],
    description: { links: [], inline: { start: inline.start ?? 0, end: inline.end ?? 0 } },
    scorecard: [aDocument('https://docs.google.com/spreadsheets/d/score1/edit', 'Scorecard')],
    tasks: [aDocument('https://codesandbox.io/s/rate-limiter', 'Rate limiter')],
    otherLinks: [],
    cancelled: found(false),
    language: 'en',
    text: TEXT,
    textCut: false,
    ...over,
  };
}

/** An expertlead invitation: no statement on recording, a project description behind a link. */
export function anExpertleadInvitation(over: Partial<Invitation> = {}): Invitation {
  return anInvitation({
    kind: found('expertlead' as const, [
      {
        ...words('Hi Mira,'),
        source: 'title',
        quote: 'expertlead Interview',
        line: null,
        start: null,
        end: null,
      },
    ]),
    recordingStated: found(null),
    candidate: found('Mateus Figueira'),
    role: found('React Native'),
    description: { links: [], inline: null },
    ...over,
  });
}

/** A session read from the calendar; `start` and the minutes it lasts make its times. */
export function aSession(
  over: Partial<Omit<Session, 'start' | 'end'>> & { start?: number; minutes?: number } = {},
): Session {
  const { start = Date.parse('2026-11-24T15:30:00Z'), minutes = 60, ...rest } = over;
  return {
    id: 's1',
    source: { type: 'google', account: 'm.weber@gmail.com', eventId: 'e1' },
    title: 'expertview interview',
    start: new Date(start).toISOString(),
    end: new Date(start + minutes * 60_000).toISOString(),
    timeZone: 'Europe/Berlin',
    calendarUrl: 'https://www.google.com/calendar/event?eid=1',
    myResponse: 'accepted',
    invitation: anInvitation(),
    absentSince: null,
    organizer: null,
    guests: [],
    updated: null,
    corrections: NO_CORRECTIONS,
    changes: [],
    ...rest,
  };
}
