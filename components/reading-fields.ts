import type { useTranslations } from 'use-intl';
import type { Confidence, Document, Evidence, Finding, Invitation } from '@/domain/invitation/invitation';
import { recordingPermission } from '@/domain/recording/permission';
import type { TriedReading } from '@/domain/tried-invitation';
import { type Span, spansOf } from './marked-text';
import type { Times } from './times';

/** One thing that was read: its words with what they rest on, none where it was not found. */
export interface ReadingField {
  name: FieldName;
  confidence: Confidence | null;
  entries: { words: string; evidence: readonly Evidence[] }[];
  /** Where in the text it stands. */
  spans: Span[];
}

export type FieldName =
  | 'title'
  | 'time'
  | 'isInterview'
  | 'kind'
  | 'candidate'
  | 'role'
  | 'recording'
  | 'meeting'
  | 'cv'
  | 'description'
  | 'tasks'
  | 'scorecard'
  | 'otherLinks'
  | 'cancelled'
  | 'language';

/** What turns findings into words. */
export interface Say {
  field: ReturnType<typeof useTranslations<'trial'>>;
  permission: ReturnType<typeof useTranslations<'welcome.permission'>>;
  times: Times;
  now: number;
}

/** Everything that was read, in the order in which a person asks for it. Of what is no interview only what is read of it at all. */
export function readingFields(reading: TriedReading, say: Say): ReadingField[] {
  const { invitation, title } = reading;
  const { isInterview, kind, recordingStated, cancelled, meeting, language } = invitation;
  const yesNo = (value: boolean) => say.field(value ? 'value.yes' : 'value.no');
  const bare = (name: FieldName, words: string | null): ReadingField => ({
    name,
    confidence: null,
    entries: words === null ? [] : [{ words, evidence: [] }],
    spans: [],
  });
  const always = [
    found('meeting', meeting, meeting.value?.url ?? null),
    links('otherLinks', invitation.otherLinks, say),
    found('cancelled', cancelled, yesNo(cancelled.value)),
    bare('language', say.field(`value.${language}`)),
  ];
  const first = [
    bare('title', title === '' ? null : title),
    bare('time', timeOf(reading, say)),
    found('isInterview', isInterview, yesNo(isInterview.value)),
  ];
  if (!isInterview.value) return [...first, ...always];
  const permission = recordingPermission(kind.value, recordingStated.value);
  // An expertlead session is recorded because of its type (L2): then that is what it rests on.
  const recording =
    permission === 'unless-declined' ? { ...recordingStated, evidence: kind.evidence } : recordingStated;
  return [
    ...first,
    found('kind', kind, kind.value ?? say.field('value.unsure')),
    found('candidate', invitation.candidate, invitation.candidate.value),
    found('role', invitation.role, invitation.role.value),
    found('recording', recording, say.permission(permission)),
    links('cv', invitation.cv, say),
    description(invitation, say),
    links('tasks', invitation.tasks, say),
    links('scorecard', invitation.scorecard, say),
    ...always,
  ];
}

function timeOf({ start, end }: TriedReading, { times, now }: Say): string | null {
  if (start === null) return null;
  const day = times.day(start, now);
  return `${day} ${end === null || end === start ? times.time(start) : times.range(start, end)}`;
}

function found(name: FieldName, finding: Finding<unknown>, words: string | null): ReadingField {
  const { confidence } = finding;
  const evidence = distinct(finding.evidence);
  const entries = words === null ? [] : [{ words, evidence }];
  return { name, confidence: words === null ? null : confidence, entries, spans: spansOf(evidence) };
}

/** Two signs may rest on the same words: said once they are enough. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const words = ({ source, start, quote }: Evidence) => `${source} ${start} ${quote}`;
  return [...new Map(evidence.map((one) => [words(one), one])).values()];
}

function links(name: FieldName, documents: readonly Document[], say: Say): ReadingField {
  const entries = documents.map(({ title, url, evidence }) => ({
    words:
      title.trim() === '' || title.startsWith('http') ? url : say.field('value.document', { title, url }),
    evidence: distinct(evidence),
  }));
  return { name, confidence: null, entries, spans: entries.flatMap(({ evidence }) => spansOf(evidence)) };
}

function description(
  { description: { links: documents, inline }, text }: Invitation,
  say: Say,
): ReadingField {
  const linked = links('description', documents, say);
  if (inline === null) return linked;
  const words = text.slice(inline.start, inline.end).trim();
  const quote = words.length <= 200 ? words : `${words.slice(0, 197).trimEnd()} …`;
  const line = text.slice(0, inline.start).split('\n').length;
  const entry = {
    words: say.field('value.inside'),
    evidence: [{ source: 'text' as const, quote, line, ...inline }],
  };
  return { ...linked, entries: [...linked.entries, entry], spans: [...linked.spans, inline] };
}
