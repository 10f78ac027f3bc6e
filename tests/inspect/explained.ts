import type { LinkFate } from '../../domain/invitation/documents/link-fates';
import type { Explanation } from '../../domain/invitation/explain';
import type { Document, Evidence, Finding } from '../../domain/invitation/invitation';

const WORDS_AT_MOST = 160;

const short = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > WORDS_AT_MOST ? `${line.slice(0, WORDS_AT_MOST)}…` : line;
};
const said = ({ source, quote, line }: Evidence) =>
  `${source}${line === null ? '' : ` ${line}`} "${short(quote)}"`;
const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(Math.round(weight * 100) / 100)}`;

/** A heading with its lines, or with one that says that there are none. */
const part = (heading: string, lines: string[]) => [
  '',
  heading,
  ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`),
];

const linkLine = ({ source, href, sign, leftOut, line, document }: LinkFate) => {
  const taken = sign === null ? '' : `${sign.type} by ${sign.by}`;
  const fate = leftOut === null ? taken : `left out: ${leftOut}${taken && ` (would be ${taken})`}`;
  const title = document?.title ? ` "${short(document.title)}"` : '';
  return `${source}${line === undefined ? '' : ` ${line + 1}`} ${document?.url ?? href}${title} → ${fate}`;
};

const finding = (name: string, { value, confidence, evidence }: Finding<unknown>) =>
  [`${name}: ${JSON.stringify(value)} (${confidence})`, ...evidence.map(said)].join(' · ');
const documents = (name: string, found: Document[]) =>
  found.map((document) => [`${name}: ${document.url}`, ...document.evidence.map(said)].join(' · '));

/** One reading as plain text: from the words to the decision. */
export function explained(id: unknown, read: Explanation): string {
  const { people, interview, candidate, decision } = read;
  const person = ({ name, email }: { name: string; email: string }) => `${name} <${email}>`;
  return [
    `═══ ${String(id)} · ${read.title}`,
    ...(read.location === '' ? [] : [`at ${read.location}`]),
    ...part('People', [
      ...(people.self ? [`interviewer ${person(people.self)}`] : []),
      ...people.hosts.map((one) => `host ${person(one)}`),
      ...people.guests.map((one) => `guest ${person(one)}`),
    ]),
    ...part(
      'Text (line, age of the note, place)',
      read.lines
        .filter(({ words }) => words.trim() !== '')
        .map(({ number, age, place, words }) => `${number} · ${age} · ${place} │ ${words}`),
    ),
    ...part(
      'Fields',
      read.fields.map(({ line, label, value }) => `${line + 1} ${label} → ${short(value)}`),
    ),
    ...part(
      'Recording: what was said',
      read.recording.map(
        ({ verdict, age, evidence, implied }) =>
          `${verdict}${implied ? ' (implied)' : ''}${age > 0 ? `, age ${age}` : ''}: ${said(evidence)}`,
      ),
    ),
    ...part(
      'Type: signs',
      read.kind.map(
        ({ kind, by, weight, age, evidence }) =>
          `${kind} ${signed(weight)} by ${by}${age > 0 ? `, age ${age}` : ''}: ${said(evidence)}`,
      ),
    ),
    ...part('Candidate: names', [
      ...candidate.names.map(
        ({ name, by, weight, age, evidence }) =>
          `${name} ${signed(weight)} by ${by}${age > 0 ? `, age ${age}` : ''}: ${said(evidence)}`,
      ),
      ...candidate.excluded.map((name) => `excluded: ${name}`),
    ]),
    ...part('Links', read.links.map(linkLine)),
    ...part('Interview: weights', [
      ...interview.weights.map(
        ({ sign, by, evidence }) => `${signed(by)} ${sign}${evidence ? `: ${said(evidence)}` : ''}`,
      ),
      `sum ${signed(interview.sum)}, interview from ${signed(interview.atLeast)} on`,
    ]),
    ...part('Decision', [
      finding('interview', decision.isInterview),
      finding('type', decision.kind),
      finding('recording stated', decision.recordingStated),
      finding('candidate', decision.candidate),
      finding('role', decision.role),
      finding('meeting', decision.meeting),
      finding('cancelled', decision.cancelled),
      ...documents('cv', decision.cv),
      ...documents('description', decision.description.links),
      `description in the text: ${decision.description.inline !== null}`,
      ...documents('scorecard', decision.scorecard),
      ...documents('tasks', decision.tasks),
      ...documents('other link', decision.otherLinks),
      `language: ${decision.language}`,
    ]),
    '',
  ].join('\n');
}
