import { attachedDocuments } from './attachments';
import { documentTitle } from './document-title';
import {
  DOCUMENT_TYPES,
  type DocumentType,
  documentOf,
  isAdditional,
  isCorrection,
  isCurrent,
  isOutdated,
} from './document-words';
import { evidenceInText, quoteOf } from './evidence';
import type { Document } from './invitation';
import { isAddress, isSaidOutdated, type PlacedLink, placedLinks } from './link-context';
import { classified, fromAddress, hasLink, SURE } from './link-types';
import { safeLink } from './links';
import { isMeetingLink } from './meeting-links';
import type { Reading } from './reading';

interface Found {
  type: DocumentType;
  document: Document;
  age: number;
  sure: number;
  additional: boolean;
  /** Index of its line, where it stands in the text. */
  line?: number;
  /** The words before it take back the link of the same kind above. */
  corrects?: boolean;
}

export type Documents = Record<DocumentType, Document[]>;

const PERSONAL = /linked ?in|xing|profile?|portfolio|background|bio/giu;

/** In a signature only a plain name of a document counts; a profile there is the coordinator's. */
function countsInSignature(placed: PlacedLink, type: DocumentType): boolean {
  const around = `${placed.before} ${isAddress(placed.words) ? '' : placed.words}`.replace(PERSONAL, ' ');
  return documentOf(around) === type;
}

/** Whether a profile page is that of somebody who is not the candidate: of the coordinator, of the interviewer. */
function isSomebodyElses(reading: Reading, url: string, candidate: string | null): boolean {
  const slug = url.match(/(?:linkedin|xing)\.com\/(?:in|profile)\/([^/?#]+)/i)?.[1]?.toLowerCase();
  if (!slug) return false;
  const within = (name: string) => {
    const parts = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s.-]+/)
      .filter((part) => part.length > 2);
    return parts.length > 0 && parts.every((part) => slug.includes(part));
  };
  if (candidate && within(candidate)) return false;
  return [...reading.people.hosts, ...(reading.people.self ? [reading.people.self] : [])].some((person) =>
    within(person.name || (person.email.split('@')[0] ?? '')),
  );
}

/** expertlead's own front page is no document, whatever stands beside it. */
const isHomePage = (url: string, host: string) =>
  /(?:^|\.)expertlead\.(?:com|de|io)$/.test(host) && /^https:\/\/[^/]+\/?$/.test(url);

/** Types of which a newer note says that the older link is not to be used. */
function withdrawnTypes(reading: Reading): { type: DocumentType; age: number }[] {
  return reading.statements.flatMap((statement) => {
    if (
      statement.place !== 'body' ||
      hasLink(statement.words) ||
      !isOutdated.test(statement.words) ||
      isCurrent.test(statement.words)
    )
      return [];
    const type = documentOf(statement.words);
    return type ? [{ type, age: statement.age }] : [];
  });
}

/**
 * The documents of the invitation: CV, project or job description, scorecard, tasks (G3, G4, G5, G7).
 * A newer note's link takes the place of the older one of its kind; outdated, foreign and unsafe links are left out.
 * @param candidate the candidate's name, where known
 */
export function documents(reading: Reading, candidate: string | null): Documents {
  const all = placedLinks(reading);
  const found: Found[] = [];
  for (const [placed, { type, by }] of classified(reading, all, candidate)) {
    const line = reading.lines[placed.line];
    const { safe } = placed;
    if (!safe || !line || line.place === 'conference' || line.place === 'header' || line.place === 'footer')
      continue;
    if (isHomePage(safe.url, safe.host)) continue;
    if (isMeetingLink(safe) || isSaidOutdated(placed) || isSomebodyElses(reading, safe.url, candidate))
      continue;
    if (line.place === 'signature' && !countsInSignature(placed, type)) continue;
    if (misleads(placed.words, safe.host)) continue;
    const start = Math.max(line.from, placed.link.start - placed.before.length, placed.link.start - 120);
    found.push({
      type,
      document: {
        url: safe.url,
        host: safe.host,
        title: documentTitle(placed),
        evidence: [evidenceInText(reading, start, Math.min(line.end, placed.link.end))],
      },
      age: line.age,
      sure: SURE[by],
      additional: isAdditional.test(placed.before) && !isCurrent.test(placed.before),
      line: placed.line,
      corrects: !placed.follows && isCorrection.test(placed.before),
    });
  }
  const location = /^https:\/\/\S+$/i.test(reading.location) ? safeLink(reading.location) : null;
  const atLocation = location && !isMeetingLink(location) ? fromAddress(location.url, location.host) : null;
  if (location && atLocation)
    found.push({
      type: atLocation,
      document: { ...location, title: '', evidence: [quoteOf('location', reading.location)] },
      age: 0,
      sure: 1,
      additional: true,
    });
  found.push(
    ...attachedDocuments(reading, found, candidate).map((one) => ({
      ...one,
      age: 0,
      sure: 1,
      additional: false,
    })),
  );
  return chosen(found, withdrawnTypes(reading));
}

/** The words show one well-known address, the link leads to another host. */
function misleads(words: string, host: string): boolean {
  const shown = isAddress(words)
    ? safeLink(/^https?:/i.test(words) ? (words.split(/\s/)[0] ?? '') : `https://${words.split(/\s/)[0]}`)
    : null;
  return (
    shown !== null &&
    /(?:^|\.)(?:google|linkedin|github|microsoft|expertlead)\.com$/.test(shown.host) &&
    shown.host !== host &&
    !host.endsWith('google.com')
  );
}

/** A chat takes back at once: "scratch that, wrong file. His CV is this one: …". */
const isTakenBack = (one: Found, found: Found[]) =>
  found.some(
    ({ type, age, line, corrects, document }) =>
      corrects === true &&
      type === one.type &&
      age === one.age &&
      document.url !== one.document.url &&
      line !== undefined &&
      one.line !== undefined &&
      line > one.line &&
      line - one.line <= 3,
  );

function chosen(found: Found[], withdrawn: { type: DocumentType; age: number }[]): Documents {
  const result: Documents = { cv: [], description: [], scorecard: [], tasks: [] };
  for (const type of DOCUMENT_TYPES) {
    const usable = found.filter(
      (one) =>
        one.type === type &&
        !isTakenBack(one, found) &&
        !withdrawn.some((w) => w.type === type && w.age < one.age),
    );
    const surest = usable.some((one) => one.sure < 3) ? usable.filter((one) => one.sure < 3) : usable;
    const newest = Math.min(...surest.map((one) => one.age));
    const adds = surest.filter((one) => one.age === newest).every((one) => one.additional);
    for (const one of surest) {
      if (one.age !== newest && !adds) continue;
      const same = result[type].find((document) => document.url === one.document.url);
      if (same) same.evidence.push(...one.document.evidence);
      else result[type].push(one.document);
    }
  }
  return result;
}
