import {
  type DocumentType,
  documentOf,
  isAttached,
  isOutdated,
  isUnwanted,
  nameWords,
} from './document-words';
import { quoteOf } from './evidence';
import type { Document } from './invitation';
import { safeLink } from './links';
import { isMeetingLink } from './meeting-links';
import type { Reading } from './reading';
import { isRole } from './role-words';

interface Attached {
  type: DocumentType;
  document: Document;
}

/** Types of which the text says that they are attached ("JD: see attached PDF", "Der Lebenslauf hängt am Termin"). */
function saidAttached(reading: Reading): DocumentType[] {
  const types: DocumentType[] = [];
  for (const field of reading.fields) {
    const type =
      isAttached.test(field.value) && !/https?:/.test(field.value) ? documentOf(field.label) : null;
    if (type) types.push(type);
  }
  for (const statement of reading.statements) {
    const type =
      isAttached.test(statement.words) && !/https?:/.test(statement.words)
        ? documentOf(statement.words)
        : null;
    if (type) types.push(type);
  }
  return [...new Set(types)];
}

/**
 * The event's attachments as documents: by their file names; one without a telling name by what the text says is attached,
 * by the candidate's name (CV) or by a role's name (description).
 * @param known documents already found in the text
 */
export function attachedDocuments(reading: Reading, known: Attached[], candidate: string | null): Attached[] {
  const found: Attached[] = [];
  const unnamed: Document[] = [];
  for (const { fileUrl, title } of (reading.event.attachments ?? []).slice(0, 100)) {
    const safe = safeLink(fileUrl ?? '');
    if (!safe || isMeetingLink(safe)) continue;
    const name = (title ?? '').replace(/\s+/g, ' ').trim();
    const phrase = nameWords(name);
    if (isOutdated.test(phrase) || isUnwanted.test(phrase)) continue;
    const document = {
      ...safe,
      title: name.slice(0, 200),
      evidence: [quoteOf('attachment', name || safe.url)],
    };
    const inText = known.find((one) => one.document.url === safe.url);
    const type = documentOf(phrase) ?? inText?.type;
    if (type) found.push({ type, document });
    else unnamed.push(document);
  }
  const missing = saidAttached(reading).filter(
    (type) => ![...known, ...found].some((one) => one.type === type),
  );
  for (const document of unnamed) {
    const phrase = nameWords(document.title).toLowerCase();
    const last = candidate?.toLowerCase().split(/\s+/).pop();
    const isTheirs = last !== undefined && last.length > 2 && phrase.includes(last);
    const noCv = ![...known, ...found].some((one) => one.type === 'cv');
    if (isTheirs && noCv && !isRole(phrase)) found.push({ type: 'cv', document });
    else if (missing.length === 1) found.push({ type: missing[0] as DocumentType, document });
    else if (isRole(phrase) && ![...known, ...found].some((one) => one.type === 'description'))
      found.push({ type: 'description', document });
  }
  return found;
}
