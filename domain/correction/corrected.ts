import {
  type Document,
  type DocumentType,
  DocumentTypeSchema,
  type Invitation,
  type RecordingStatement,
} from '../invitation/invitation';
import type { Corrections, RecordingWord } from './corrections';

const STATED: Record<RecordingWord, RecordingStatement> = {
  allowed: 'allowed',
  forbidden: 'forbidden',
  unstated: null,
};

/**
 * An invitation as the person set it right: their word stands before the reader's, with no words of the invitation
 * as evidence. What they said nothing of stays as it was read. A corrected link that the invitation no longer holds
 * stays what they made of it.
 */
export function corrected(read: Invitation, corrections: Corrections): Invitation {
  const { isInterview, kind, recording, candidate, passage } = corrections;
  return {
    ...read,
    isInterview: isInterview === null ? read.isInterview : personal(isInterview.value),
    kind: kind === null ? read.kind : personal(kind.value),
    recordingStated: recording === null ? read.recordingStated : personal(STATED[recording.value]),
    candidate: candidate === null ? read.candidate : personal(candidate.value),
    ...documents(read, corrections),
    ...(passage === null ? {} : withoutPassage(read, corrections)),
  };
}

function personal<T>(value: T) {
  return { value, confidence: 'certain' as const, evidence: [] };
}

function withoutPassage(read: Invitation, corrections: Corrections) {
  return { description: { links: documents(read, corrections).description.links, inline: null } };
}

function documents(read: Invitation, { documents: own }: Corrections) {
  const known = new Map<string, Document>();
  for (const one of [
    ...read.cv,
    ...read.description.links,
    ...read.scorecard,
    ...read.tasks,
    ...read.otherLinks,
  ])
    if (!known.has(one.url)) known.set(one.url, one);
  const isOwn = new Set(own.map((one) => one.url));
  const kept = (list: readonly Document[]) => list.filter((one) => !isOwn.has(one.url));
  const added = (use: DocumentType | 'none') =>
    own.flatMap((one) => (one.use === use ? (known.get(one.url) ?? written(one.url)) : []));
  const of = (use: DocumentType, list: readonly Document[]) => [...kept(list), ...added(use)];
  return {
    cv: of('cv', read.cv),
    description: { ...read.description, links: of('description', read.description.links) },
    scorecard: of('scorecard', read.scorecard),
    tasks: of('tasks', read.tasks),
    otherLinks: [...kept(read.otherLinks), ...added('none')],
  };
}

function written(url: string): Document | [] {
  return URL.canParse(url) ? { url, host: new URL(url).hostname, title: '', evidence: [] } : [];
}

/** What the invitation takes a link for, null where it has no such document. */
export function documentUse(invitation: Invitation, url: string): DocumentType | null {
  const lists = { ...invitation, description: invitation.description.links };
  return DocumentTypeSchema.options.find((type) => lists[type].some((one) => one.url === url)) ?? null;
}
