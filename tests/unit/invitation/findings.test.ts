import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../domain/invitation/calendar-event';
import { readInvitation } from '../../../domain/invitation/read-invitation';

const read = (summary: string, description = '', more: Partial<CalendarEvent> = {}) =>
  readInvitation({
    id: 'one',
    summary,
    description,
    organizer: { email: 'nora.falk@expertlead.com', displayName: 'Nora Falk' },
    ...more,
  });
const documents =
  'CV: https://cv.example.net/a.pdf\nScorecard: https://docs.google.com/spreadsheets/d/1/edit';

describe('session type', () => {
  test.each([
    ['expertlead interview – Anna Kowalczyk', '', 'expertlead'],
    ['expertview: Anna Kowalczyk', '', 'expertview'],
    ['Expert-View Interview Anna Kowalczyk', '', 'expertview'],
    ['EXPERT LEAD interview Anna Kowalczyk', '', 'expertlead'],
    ['EV | Java | Anna Kowalczyk', '', 'expertview'],
    ['EL – Anna Kowalczyk', '', 'expertlead'],
    ['expertveiw interview Anna Kowalczyk', '', 'expertview'],
    ['Interview Anna Kowalczyk', 'Type: expertview', 'expertview'],
    ['Interview Anna Kowalczyk', 'Art des Interviews: expertlead', 'expertlead'],
    ['Interview Anna Kowalczyk', 'She wants to join our freelancer community.', 'expertlead'],
    ['Interview Anna Kowalczyk', 'She applied for the Java position at our client.', 'expertview'],
    ['Interview Anna Kowalczyk', 'Sie hat sich bei unserem Kunden beworben, Festanstellung.', 'expertview'],
    ['Freelancer-Interview Anna Kowalczyk', '', 'expertlead'],
    ['Interview Anna Kowalczyk', 'This is not an expertlead interview but an expertview.', 'expertview'],
    [
      'Interview Anna Kowalczyk',
      'Kein expertview: Anna möchte in unsere Freelancer-Community.',
      'expertlead',
    ],
    ['Interview Anna Kowalczyk', 'expertlead or expertview? Not clear yet which.', null],
    ['Interview Anna Kowalczyk', 'Thanks, Nora\nexpertlead GmbH', null],
    ['Interview Anna Kowalczyk', '', null],
    ['Interview Anna Kowalczyk', 'See you!\n\n--\nNora\nDiscover expertview for permanent roles', null],
  ])('%s · %s', (title, text, kind) => expect(read(title, `${text}\n\n${documents}`).kind.value).toBe(kind));

  test('the sender tells it', () => {
    expect(
      read('Interview Anna Kowalczyk', documents, { organizer: { email: 'expertview@expertlead.com' } }).kind
        .value,
    ).toBe('expertview');
    expect(
      read('Interview Anna Kowalczyk', documents, { organizer: { email: 'community@expertlead.com' } }).kind
        .value,
    ).toBe('expertlead');
  });
});

describe('events that are no interviews', () => {
  test.each([
    ['Debrief expertview Anna Kowalczyk', documents],
    ['Nachbesprechung Interview Anna Kowalczyk', documents],
    ['expertlead interviewer training', 'Hello everyone'],
    ['Interviewer-Schulung expertview', ''],
    ['Calibration of scorecards', documents],
    ['expertlead invoicing Q&A', ''],
    ['Abrechnung expertlead', ''],
    ['expertview demo for clients', ''],
    ['User interview: how do you prepare?', 'You get a voucher.'],
    ['Daily', ''],
    ['1:1 Mira / Nora', ''],
    ['Lunch with Anna', ''],
    ['Scorecard due: Anna Kowalczyk (expertview)', documents],
    ['Prep time for expertview interview', documents],
    ['Vorbereitung Interview Anna Kowalczyk', ''],
    ['Shadowing expertlead interview', documents],
    ['Mock interview with Tobias', ''],
    ['expertlead community meetup', ''],
    ['Zahnarzt', ''],
  ])('%s', (title, text) => {
    const found = read(title, text, { hangoutLink: 'https://meet.google.com/abc-defg-hij' });
    expect(found.isInterview.value).toBe(false);
    expect([found.kind.value, found.candidate.value, found.cv, found.scorecard]).toEqual([
      null,
      null,
      [],
      [],
    ]);
    expect(found.meeting.value?.code).toBe('abc-defg-hij');
  });

  test('the interviewer is the candidate', () =>
    expect(
      read('Interview with Acme', 'Dear Mira, thank you for your application. You will meet our CTO.', {
        organizer: { email: 'hr@acme.example' },
      }).isInterview.value,
    ).toBe(false));
});

describe('candidate', () => {
  test.each([
    ['expertview interview', 'Candidate: Dr. Anna Kowalczyk, MSc', 'Anna Kowalczyk'],
    ['expertview interview', 'Candidate: Kowalczyk, Anna', 'Anna Kowalczyk'],
    ['expertview interview', 'Kandidat/in: Anna-Lena van der Berg', 'Anna-Lena van der Berg'],
    ['expertview – Seán O’Brien – Backend', '', 'Seán O’Brien'],
    ['expertlead: Fachinterview mit Jörg Müßig', '', 'Jörg Müßig'],
    ['expertview Java Developer (Łukasz Żak)', '', 'Łukasz Żak'],
    ['Interview mit Frau Berg', 'Bewerberin: Clara Berg', 'Clara Berg'],
    ['expertview interview', 'You will be meeting Anna Kowalczyk.', 'Anna Kowalczyk'],
    ['expertview Anna', 'Anna Kowalczyk has applied for the role.', 'Anna Kowalczyk'],
    ['expertview – Candidate 4711', 'The client hires blind.', null],
    ['expertview interview', 'Candidate: tba', null],
    ['expertview interview', 'Candidate: see CV', null],
    ['Nora Falk: expertview interview', 'Candidate\nAnna Kowalczyk', 'Anna Kowalczyk'],
  ])('%s · %s', (title, text, name) =>
    expect(read(title, `${text}\n\n${documents}`).candidate.value).toBe(name),
  );
});

describe('role', () => {
  test.each([
    ['expertview – Anna Kowalczyk – Senior Java Developer', '', 'Senior Java Developer'],
    ['expertview Anna Kowalczyk', 'Position: DevOps Engineer (m/w/d), unbefristet', 'DevOps Engineer'],
    ['expertlead Anna Kowalczyk', 'Main skill\nReact Native', 'React Native'],
    ['expertlead Anna Kowalczyk', '', null],
  ])('%s · %s', (title, text, role) => expect(read(title, `${text}\n\n${documents}`).role.value).toBe(role));
});

describe('called off', () => {
  test.each([
    ['Cancelled: expertview Anna Kowalczyk', '', true],
    ['ABGESAGT: expertview Anna Kowalczyk', '', true],
    ['expertview Anna Kowalczyk', 'The interview has been cancelled.', true],
    ['expertview Anna Kowalczyk', 'Das Interview findet nicht statt.', true],
    ['expertview Anna Kowalczyk', 'If you need to cancel the interview, call us.', false],
    ['expertview Anna Kowalczyk', 'Absagen bitte 24 Stunden vorher.', false],
    ['Verschoben: expertview Anna Kowalczyk', 'Neuer Termin.', false],
    ['expertview Anna Kowalczyk', 'It is not cancelled!', false],
  ])('%s · %s', (title, text, expected) =>
    expect(read(title, `${text}\n\n${documents}`).cancelled.value).toBe(expected),
  );
});

test('language', () => {
  expect(read('expertview', 'Please find the CV below, it is for you.').language).toBe('en');
  expect(read('expertview', 'Hier findest du den Lebenslauf, bitte nicht aufzeichnen.').language).toBe('de');
});
