import { quoteOf } from '../evidence';
import type { Document, DocumentType } from '../invitation';
import { safeLink } from '../links/links';
import { isMeetingLink } from '../links/meeting-links';
import type { Reading } from '../reading';
import { isRole } from '../role-words';
import { documentOf, isAttached, isOutdated, isUnwanted, nameWords } from './document-words';
import type { LeftOut } from './link-fates';
import type { Sign } from './link-signs';

/** One attachment: what it is taken for, or why it is no document. */
export interface Attached {
  href: string;
  sign: Sign | null;
  leftOut: LeftOut | null;
  document: Document | null;
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
export function attachedDocuments(
  reading: Reading,
  known: { sign: Sign; document: Document }[],
  candidate: string | null,
): Attached[] {
  const all = (reading.event.attachments ?? []).slice(0, 100).map((file) => byFileName(file, known));
  const types = new Set([...known, ...all].flatMap(({ sign }) => sign?.type ?? []));
  const missing = saidAttached(reading).filter((type) => !types.has(type));
  const last = candidate?.toLowerCase().split(/\s+/).pop() ?? '';
  const byTheRest = (name: string): Sign | null => {
    const phrase = nameWords(name).toLowerCase();
    const isTheirs = last.length > 2 && phrase.includes(last);
    if (isTheirs && !types.has('cv') && !isRole(phrase)) return { type: 'cv', by: 'name' };
    const [said, ...others] = missing;
    if (said && others.length === 0) return { type: said, by: 'said attached' };
    return isRole(phrase) && !types.has('description') ? { type: 'description', by: 'role' } : null;
  };
  return all.map((one) => {
    if (one.sign || one.leftOut !== 'nothing names it') return one;
    const sign = byTheRest(one.document?.title ?? '');
    if (!sign) return one;
    types.add(sign.type);
    return { ...one, sign, leftOut: null };
  });
}

function byFileName(
  { fileUrl, title }: { fileUrl?: string; title?: string },
  known: { sign: Sign; document: Document }[],
): Attached {
  const href = fileUrl ?? '';
  const safe = safeLink(href);
  const name = (title ?? '').replace(/\s+/g, ' ').trim();
  if (!safe) return { href, sign: null, leftOut: 'unsafe', document: null };
  const document = {
    ...safe,
    title: name.slice(0, 200),
    evidence: [quoteOf('attachment', name || safe.url)],
  };
  if (isMeetingLink(safe)) return { href, sign: null, leftOut: 'meeting', document };
  const phrase = nameWords(name);
  if (isOutdated.test(phrase)) return { href, sign: null, leftOut: 'outdated', document };
  if (isUnwanted.test(phrase)) return { href, sign: null, leftOut: 'unwanted', document };
  const type = documentOf(phrase) ?? known.find((one) => one.document.url === safe.url)?.sign.type;
  return type
    ? { href, sign: { type, by: 'file name' }, leftOut: null, document }
    : { href, sign: null, leftOut: 'nothing names it', document };
}
