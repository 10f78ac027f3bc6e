import type { Documents } from './documents';
import { quoteOf } from './evidence';
import type { Evidence, Finding, Kind } from './invitation';
import { namedKinds } from './kind';
import { lexicon } from './lexicon';
import { sameName } from './names';
import { isExpertlead } from './people';
import type { Reading } from './reading';
import { anyWord } from './words';

const words = lexicon.interview;
const titleYes = anyWord(words.title);
const titleNo = anyWord(words.titleNot);
const textYes = anyWord(words.text);
const textNo = anyWord(words.textNot);
const selfIsCandidate = anyWord(words.selfIsCandidate);
const moved =
  /^(?:\W*(?:re|fwd?|wg|aw|update[d]?|verschoben|verlegt|moved|rescheduled|reminder|erinnerung|new time|cancel+ed|abgesagt)\W+)+/iu;

interface Weight {
  by: number;
  evidence: Evidence | null;
}

function fromTitle(reading: Reading): Weight[] {
  const evidence = quoteOf('title', reading.title);
  const title = reading.title.replace(moved, '');
  const weights: Weight[] = [];
  const no = title.match(titleNo);
  const yes = title.match(titleYes);
  if (namedKinds(title).length > 0) weights.push({ by: 2, evidence });
  if (yes) weights.push({ by: 3, evidence });
  // "onboarding interview" is an interview, "interviewer onboarding" is none: the longer find has read both words.
  if (no)
    weights.push({
      by: yes && (yes[0] ?? '').length > no[0].length && (yes[0] ?? '').includes(no[0]) ? 0 : -5,
      evidence,
    });
  const { self } = reading.people;
  if (
    self &&
    self.name !== '' &&
    reading.titleParts.some((part) => sameName(part.trim(), self.name) && part.includes(' ')) &&
    /\b(?:vorstellungsgespräch|bewerbung|application|job interview)/iu.test(title)
  )
    weights.push({ by: -5, evidence });
  return weights;
}

function fromText(reading: Reading): Weight[] {
  const weights: Weight[] = [];
  let yes = 0;
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
    if (statement.age === 0 && textNo.test(statement.words)) weights.push({ by: -2, evidence: here });
    if (selfIsCandidate.test(statement.words)) weights.push({ by: -4, evidence: here });
    if (yes < 2 && textYes.test(statement.words)) {
      yes++;
      weights.push({ by: 1, evidence: here });
    }
  }
  return weights;
}

function fromTheRest(
  reading: Reading,
  found: { candidate: string | null; kind: Kind | null; documents: Documents; labelled: boolean },
): Weight[] {
  const weights: Weight[] = [];
  const { hosts, guests, self } = reading.people;
  const mails = hosts.map((host) => host.email);
  const mentions = /@(?:[\w-]+\.)*expertlead\.(?:com|de)/i.test(reading.text);
  const near =
    mails.some(isExpertlead) ||
    mentions ||
    namedKinds(`${reading.title}\n${reading.text.slice(0, 50_000)}`).length > 0 ||
    found.kind !== null;
  if (
    mails.some(
      (mail) => isExpertlead(mail) && /^(?:expertview|community|interviews?|freelancers?)@/.test(mail),
    )
  )
    weights.push({ by: 1.5, evidence: quoteOf('organizer', mails[0] ?? '') });
  if (!near) weights.push({ by: -2, evidence: null });
  if (found.labelled) weights.push({ by: 2, evidence: null });
  else if (found.candidate) weights.push({ by: 1, evidence: null });
  if (found.documents.cv.length > 0) weights.push({ by: 1, evidence: null });
  if (found.documents.scorecard.length > 0) weights.push({ by: 1, evidence: null });
  if (found.documents.tasks.length + found.documents.description.length > 0)
    weights.push({ by: 0.5, evidence: null });
  const allDay = reading.event.start?.date !== undefined && reading.event.start?.dateTime === undefined;
  if (allDay) weights.push({ by: -4, evidence: null });
  if (/^(?:outOfOffice|focusTime|workingLocation|birthday|fromGmail)$/.test(reading.event.eventType ?? ''))
    weights.push({ by: -6, evidence: null });
  const colleagues = guests.filter(
    (guest) => isExpertlead(guest.email) || guest.email.split('@')[1] === self?.email.split('@')[1],
  ).length;
  if (guests.length >= 6 || colleagues >= 4) weights.push({ by: -1.5, evidence: null });
  return weights;
}

/**
 * Whether the event is an interview that the calendar's owner holds: not a debrief, training, demo or invoice round,
 * not an interview of the owner. Signs from title, text, sender and documents are added up.
 */
export function isInterview(
  reading: Reading,
  found: { candidate: string | null; kind: Kind | null; documents: Documents; labelled: boolean },
): Finding<boolean> {
  const weights = [...fromTitle(reading), ...fromText(reading), ...fromTheRest(reading, found)];
  const sum = weights.reduce((total, weight) => total + weight.by, 0);
  const value = sum >= 3;
  const telling = weights
    .filter((weight) => weight.evidence !== null && weight.by > 0 === value)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const distance = Math.abs(sum - 3);
  const evidence = telling.flatMap((weight) => (weight.evidence ? [weight.evidence] : [])).slice(0, 2);
  return { value, confidence: distance >= 3 ? 'certain' : distance >= 1 ? 'likely' : 'guess', evidence };
}
