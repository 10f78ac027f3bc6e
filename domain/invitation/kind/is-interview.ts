import { fullNamesWithin } from '../candidate/names';
import { sameName } from '../candidate/same-name';
import type { Documents } from '../documents/documents';
import { quoteOf } from '../evidence';
import type { Evidence, Finding, Kind } from '../invitation';
import { lexicon } from '../lexicon';
import { isExpertlead } from '../people';
import type { Reading } from '../reading';
import { anyWord } from '../words';
import { namedKinds } from './kind-names';
import { kindTold } from './kind-told';

const words = lexicon.interview;
const titleYes = anyWord(words.title);
const titleNo = anyWord(words.titleNot);
const titleDoubtful = anyWord(words.titleDoubtful);
const textYes = anyWord(words.text);
const textNo = anyWord(words.textNot);
const selfIsCandidate = anyWord(words.selfIsCandidate);
const owner = anyWord(words.owner);
const ownerAsked = anyWord(words.ownerAsked);
const spectator = anyWord(words.spectator);
const moved =
  /^(?:\W*(?:re|fwd?|wg|aw|update[d]?|verschoben|verlegt|moved|rescheduled|reminder|erinnerung|new time|cancel+ed|abgesagt)\W+)+/iu;

/** `EV` and `EL` alone mean much else. */
const isLongName = (name: { start: number; end: number }) => name.end - name.start > 2;

/** "Anna Kowalczyk x Mira Sandberg" */
const PAIR =
  /^(\p{Lu}[\p{L}'’. -]{2,40})\s+(?:x|×|<>|<->|↔|&|and|und|\/|\+|–|-)\s+(\p{Lu}[\p{L}'’. -]{2,40})$/u;

/** "[EL] …", "EV w/ …". */
const SHORT_NAME =
  /^\W*(?:EV|EL)(?=\s*(?:[w@]\/?|with|mit|[|:,–-]|interview|session|call|tech|gespräch|\d)(?!\p{Ll}))|[[(](?:EV|EL)[\])]/u;

/** From this sum of weights on an event is an interview. */
export const INTERVIEW_AT_LEAST = 3;

const OWNER_INTERVIEWS = 'the owner interviews';
const LOOKING_ON = /shadow|observ|hospit|zuh[öo]r|zuschau|listen|watch/iu;

/** What speaks for an interview (`by` above 0) or against one, and how much. */
export interface InterviewWeight {
  sign: string;
  by: number;
  evidence: Evidence | null;
}

/** What the other findings bring to the question. */
export interface FoundBefore {
  candidate: string | null;
  kind: Kind | null;
  documents: Documents;
  /** Whether a labelled line names somebody as the candidate. */
  labelled: boolean;
  /** Whether anything is said of recording. */
  recording: boolean;
}

/** What the title says, without "Reminder:" and its like before it. */
function fromTitle(reading: Reading): InterviewWeight[] {
  const evidence = quoteOf('title', reading.title);
  const title = reading.title.replace(moved, '');
  const weights: InterviewWeight[] = [];
  const no = title.match(titleNo);
  const yes = title.match(titleYes);
  const doubtful = no ? null : title.match(titleDoubtful);
  // "onboarding interview" is an interview, "interviewer onboarding" is none: the longer find has read both words.
  const overruled = no && yes && (yes[0] ?? '').length > no[0].length && (yes[0] ?? '').includes(no[0]);
  if (namedKinds(title).some(isLongName))
    weights.push({ sign: 'title names a session type', by: 2, evidence });
  else if (SHORT_NAME.test(title))
    weights.push({ sign: 'title names a session type in short', by: 3, evidence });
  // "Nachbesprechung Kandidat …": what it is about is no sign of what it is.
  if (yes) weights.push({ sign: `title says "${yes[0]}"`, by: no && !overruled ? 1 : 3, evidence });
  const leads = title.match(owner)?.[0];
  const pair = title.match(PAIR)?.slice(1) ?? [];
  const { self } = reading.people;
  if (self && self.name !== '' && pair.some((name) => sameName(name, self.name)))
    weights.push({ sign: 'the title pairs the owner with somebody', by: 1, evidence });
  if (leads) weights.push({ sign: `title says "${leads}"`, by: 2, evidence });
  if (no) weights.push({ sign: `title says "${no[0]}"`, by: overruled || leads ? 0 : -5, evidence });
  else if (kindTold(title).some((told) => told.sure))
    weights.push({ sign: 'title tells a session type', by: 2, evidence });
  if (ownerAsked.test(title)) weights.push({ sign: 'the owner is asked', by: -4, evidence });
  if (spectator.test(title)) weights.push({ sign: 'somebody else interviews', by: -4, evidence });
  if (doubtful) weights.push({ sign: `title says "${doubtful[0]}"`, by: -3.5, evidence });
  return weights;
}

/**
 * The interviewer is named in the title as the one who applies or is asked.
 * @param near whether anything is of expertlead
 * @param bare whether there is no document
 */
function ofTheInterviewer(reading: Reading, near: boolean, bare: boolean): InterviewWeight[] {
  const { self } = reading.people;
  const isSelf = (name: string) => self !== null && self.name !== '' && sameName(name, self.name);
  const inTitle = reading.titleParts.flatMap(fullNamesWithin);
  const named = inTitle.some(({ name }) => isSelf(name));
  const applies = /\b(?:vorstellungsgespräch|bewerbung|application|job interview)/iu.test(reading.title);
  const alone = !near && (bare || inTitle.every(({ name }) => isSelf(name)));
  return named && (applies || alone)
    ? [{ sign: 'the interviewer applies for a job', by: -5, evidence: quoteOf('title', reading.title) }]
    : [];
}

/** A booking tool says whom it booked. */
const INVITEE =
  /^(?:invitees?|booked by|eingeladene? ?(?:person)?|gebucht (?:von|durch)|teilnehmer(?:in)?)(?:\s*name)?$/iu;
/** A booking tool's name for what was booked, where the title has only names. */
const EVENT_NAME =
  /^(?:event (?:name|type)|(?:meeting|appointment|booking)(?: name| type)?|termin(?:art|typ|name)|veranstaltung|what|was)$/iu;

/** What a booking tool calls the event: as a title would. */
function fromEventName(reading: Reading): InterviewWeight[] {
  return reading.fields.flatMap((field): InterviewWeight[] => {
    if (!EVENT_NAME.test(field.label) || field.place !== 'body' || field.age > 0) return [];
    const no = field.value.match(titleNo)?.[0];
    const yes = field.value.match(titleYes)?.[0];
    const evidence = { ...quoteOf('properties', field.value), source: 'text' as const };
    const overruled = no !== undefined && yes?.includes(no) === true && yes.length > no.length;
    if (no && !overruled) return [{ sign: `event is named "${no}"`, by: -5, evidence }];
    return yes ? [{ sign: `event is named "${yes}"`, by: 2, evidence }] : [];
  });
}

/** "Hallo zusammen," is said to two as well. */
const GREETING = /^\W*(?:hi|hello|hey|dear|hallo|moin|servus|liebe[rs]?|guten)\s(?:\S+\s?){1,3}$/iu;

function fromText(reading: Reading): InterviewWeight[] {
  const weights: InterviewWeight[] = [];
  let yes = 0;
  const form = reading.fields.some((field) => INVITEE.test(field.label));
  const once = new Set<string>();
  for (const statement of reading.statements.slice(0, 3000)) {
    if (statement.place !== 'body') continue;
    const evidence: Evidence = {
      source: 'text',
      quote: statement.words.slice(0, 200),
      line: null,
      start: null,
      end: null,
    };
    const here = { ...evidence, start: statement.start, end: statement.end };
    if (statement.age === 0 && textNo.test(statement.words))
      weights.push({
        sign: 'text speaks of something else',
        by: GREETING.test(statement.words) ? -1 : -2,
        evidence: here,
      });
    // A form's questions speak to whom it asks, not to the owner.
    const asked = form && /\?\s*$/u.test(statement.words);
    if (!asked && selfIsCandidate.test(statement.words))
      weights.push({ sign: 'the reader is the candidate', by: -4, evidence: here });
    const first = (sign: string, by: number) => {
      if (once.has(sign)) return;
      once.add(sign);
      weights.push({ sign, by, evidence: here });
    };
    if (statement.age === 0 && ownerAsked.test(statement.words)) first('the owner is asked', -4);
    else if (owner.test(statement.words)) first(OWNER_INTERVIEWS, 2);
    else if (statement.age === 0 && spectator.test(statement.words)) first('somebody else interviews', -4);
    const names = namedKinds(statement.words).filter((name) => name.asType && isLongName(name));
    if (names.length === 1 && (statement.words.length <= 50 || owner.test(statement.words)))
      first('text names a session type', 1);
    if (kindTold(statement.words).some((told) => told.sure)) first('text tells a session type', 2);
    if (yes < 2 && textYes.test(statement.words)) {
      yes++;
      weights.push({ sign: 'text speaks of an interview', by: 1, evidence: here });
    }
  }
  // Where the owner is the candidate, what the position is tells nothing more.
  return weights.some((weight) => weight.by === -4)
    ? weights.filter((weight) => weight.sign !== 'text tells a session type')
    : weights;
}

function fromTheRest(reading: Reading, found: FoundBefore): InterviewWeight[] {
  const weights: InterviewWeight[] = [];
  const add = (sign: string, by: number) => weights.push({ sign, by, evidence: null });
  const { hosts, guests, self } = reading.people;
  const mails = hosts.map((host) => host.email);
  const mentions = /@(?:[\w-]+\.)*expertlead\.(?:com|de)/i.test(reading.text);
  const near =
    mails.some(isExpertlead) ||
    mentions ||
    namedKinds(`${reading.title}\n${reading.text.slice(0, 50_000)}`).some(isLongName) ||
    found.kind !== null;
  if (
    mails.some(
      (mail) => isExpertlead(mail) && /^(?:expertview|community|interviews?|freelancers?)@/.test(mail),
    )
  )
    weights.push({
      sign: "sent by an interviews' address",
      by: 2,
      evidence: quoteOf('organizer', mails[0] ?? ''),
    });
  if (!near) add('nothing of expertlead', -2);
  weights.push(
    ...ofTheInterviewer(
      reading,
      near,
      Object.values(found.documents).every((one) => one.length === 0),
    ),
  );
  if (found.labelled) add('a candidate by label', 2);
  else if (found.candidate) add('a candidate', 1);
  if (found.documents.cv.length > 0) add('a CV', 1);
  if (found.documents.scorecard.length > 0) add('a scorecard', 1);
  if (found.documents.tasks.length + found.documents.description.length > 0)
    add('tasks or a description', 0.5);
  if (found.recording && found.candidate) add('recording is spoken of', 1);
  const allDay = reading.event.start?.date !== undefined && reading.event.start?.dateTime === undefined;
  if (allDay) add('all day', -4);
  if (/^(?:outOfOffice|focusTime|workingLocation|birthday|fromGmail)$/.test(reading.event.eventType ?? ''))
    add('a private kind of entry', -6);
  const colleagues = guests.filter(
    (guest) => isExpertlead(guest.email) || guest.email.split('@')[1] === self?.email.split('@')[1],
  ).length;
  if (guests.length >= 6 || colleagues >= 4) add('many guests or colleagues', -1.5);
  return weights;
}

/** Everything that speaks for an interview or against one; `isInterview` adds it up. */
export function interviewWeights(reading: Reading, found: FoundBefore): InterviewWeight[] {
  const text = fromText(reading);
  const leads = text.some((weight) => weight.sign === OWNER_INTERVIEWS);
  // "Interview with shadow": whoever looks on, the owner leads.
  const title = fromTitle(reading).map((weight) =>
    leads && weight.by === -5 && LOOKING_ON.test(weight.sign) ? { ...weight, by: 0 } : weight,
  );
  return [...title, ...fromEventName(reading), ...text, ...fromTheRest(reading, found)];
}

/**
 * Whether the event is an interview that the calendar's owner holds: not a debrief, training, demo or invoice round,
 * not an interview of the owner. Signs from title, text, sender and documents are added up.
 */
export function isInterview(reading: Reading, found: FoundBefore): Finding<boolean> {
  const weights = interviewWeights(reading, found);
  const sum = weights.reduce((total, weight) => total + weight.by, 0);
  const value = sum >= INTERVIEW_AT_LEAST;
  const telling = weights
    .filter((weight) => weight.evidence !== null && weight.by > 0 === value)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const distance = Math.abs(sum - INTERVIEW_AT_LEAST);
  const evidence = telling.flatMap((weight) => (weight.evidence ? [weight.evidence] : [])).slice(0, 2);
  return { value, confidence: distance >= 3 ? 'certain' : distance >= 1 ? 'likely' : 'guess', evidence };
}
