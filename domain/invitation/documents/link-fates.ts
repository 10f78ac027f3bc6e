import { evidenceInText, quoteOf } from '../evidence';
import type { Document } from '../invitation';
import { safeLink } from '../links/links';
import { isMeetingLink } from '../links/meeting-links';
import type { Reading } from '../reading';
import { type Attached, attachedDocuments } from './attachments';
import { documentTitle } from './document-title';
import { documentOf, isAdditional, isCorrection, isCurrent } from './document-words';
import { fromAddress } from './link-address';
import { isAddress, isSaidOutdated, type PlacedLink, placedLinks } from './link-context';
import { foreignLines } from './link-owners';
import { replacedType } from './link-replacement';
import type { Sign } from './link-signs';
import { classified } from './link-types';
import { isInOutdatedColumn } from './outdated-column';
import { isForeignProfile } from './profiles';

/** Why a link is none of the documents; the last four: another link of its kind is meant. */
export type LeftOut =
  | 'unsafe'
  | 'meeting'
  | 'boilerplate'
  | 'front page'
  | 'misleading'
  | 'foreign profile'
  | 'outdated'
  | 'of somebody else'
  | 'unwanted'
  | 'nothing names it'
  | 'in the signature'
  | 'taken back'
  | 'withdrawn'
  | 'less sure'
  | 'older';

/** What became of one link: what it was taken for, by which sign, or why it was left out. */
export interface LinkFate {
  source: 'text' | 'location' | 'attachment';
  /** As written. */
  href: string;
  sign: Sign | null;
  leftOut: LeftOut | null;
  /** Null for a link that nobody should open. */
  document: Document | null;
  /** The words of the link and before it. */
  label: string;
  age: number;
  additional: boolean;
  /** In a signature or a quoted mail. */
  aside: boolean;
  /** Index of its line, where it stands in the text. */
  line?: number;
  /** The words before it take back the link of the same kind above. */
  corrects?: boolean;
}

const PERSONAL = /linked ?in|xing|profile?|portfolio|background|bio/giu;

/** In a signature only a plain name of a document counts; a profile there is the coordinator's. */
function countsInSignature(placed: PlacedLink, { type }: Sign): boolean {
  const around = `${placed.before} ${isAddress(placed.words) ? '' : placed.words}`.replace(PERSONAL, ' ');
  return documentOf(around) === type;
}

/** expertlead's own front page is no document, whatever stands beside it. */
const isHomePage = (url: string, host: string) =>
  /(?:^|\.)expertlead\.(?:com|de|io)$/.test(host) && /^https:\/\/[^/]+\/?$/.test(url);

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

/** Why a link of the text is no document by itself, whatever other links there are. */
function leftOutAlone(
  reading: Reading,
  placed: PlacedLink,
  sign: Sign | 'unwanted' | null,
  candidate: string | null,
): LeftOut | null {
  const place = reading.lines[placed.line]?.place;
  const { safe } = placed;
  if (!safe) return 'unsafe';
  if (isMeetingLink(safe)) return 'meeting';
  if (place === undefined || place === 'conference' || place === 'header' || place === 'footer')
    return 'boilerplate';
  if (isHomePage(safe.url, safe.host)) return 'front page';
  if (misleads(placed.words, safe.host)) return 'misleading';
  if (isForeignProfile(reading.people, safe.url, candidate)) return 'foreign profile';
  if (isSaidOutdated(placed) || isInOutdatedColumn(reading, placed.line, placed.link.start))
    return 'outdated';
  if (sign === 'unwanted') return 'unwanted';
  if (sign === null) return 'nothing names it';
  return place === 'signature' && !countsInSignature(placed, sign) ? 'in the signature' : null;
}

const labelOf = (placed: PlacedLink) => `${placed.before.slice(-80)} ${placed.words}`;

function inText(reading: Reading, candidate: string | null): LinkFate[] {
  const all = placedLinks(reading);
  const signs = classified(reading, all, candidate);
  const isForeign = foreignLines(reading, candidate);
  return all.map((placed) => {
    const line = reading.lines[placed.line];
    const replaced = replacedType(reading, placed);
    const sign = signs.get(placed) ?? (replaced ? { type: replaced, by: 'another' as const } : null);
    const replaces = sign !== null && sign !== 'unwanted' && sign.type === replaced;
    const from = line?.from ?? 0;
    const start = Math.max(from, placed.link.start - placed.before.length, placed.link.start - 120);
    const end = Math.min(line?.end ?? placed.link.end, placed.link.end);
    return {
      source: 'text',
      href: placed.link.href,
      sign: sign === 'unwanted' ? null : sign,
      leftOut:
        leftOutAlone(reading, placed, sign, candidate) ??
        (isForeign(placed.line, labelOf(placed)) ? 'of somebody else' : null),
      label: labelOf(placed),
      document: placed.safe && {
        ...placed.safe,
        title: documentTitle(placed),
        evidence: [evidenceInText(reading, start, end)],
      },
      age: line?.age ?? 0,
      additional: isAdditional.test(placed.before) && !isCurrent.test(placed.before),
      aside: (line?.age ?? 0) > 0 || line?.place === 'signature',
      line: placed.line,
      corrects: replaces || (!placed.follows && isCorrection.test(placed.before)),
    };
  });
}

function inLocation(reading: Reading): LinkFate[] {
  if (!/^https:\/\/\S+$/i.test(reading.location)) return [];
  const safe = safeLink(reading.location);
  const type = safe && !isMeetingLink(safe) ? fromAddress(safe.url, safe.host) : null;
  const leftOut = !safe ? 'unsafe' : isMeetingLink(safe) ? 'meeting' : type ? null : 'nothing names it';
  return [
    {
      source: 'location',
      href: reading.location,
      sign: type && { type, by: 'location' },
      leftOut,
      document: safe && { ...safe, title: '', evidence: [quoteOf('location', reading.location)] },
      label: '',
      age: 0,
      additional: true,
      aside: false,
    },
  ];
}

const attached = ({ href, sign, leftOut, document }: Attached): LinkFate => ({
  source: 'attachment',
  href,
  sign,
  leftOut,
  document,
  label: document?.title ?? '',
  age: 0,
  additional: false,
  aside: false,
});

/**
 * Every link of text, location and attachments, each judged by itself: what it is taken for, or why it is no document.
 * @param candidate the candidate's name, where known
 */
export function linkFates(reading: Reading, candidate: string | null): LinkFate[] {
  const found = [...inText(reading, candidate), ...inLocation(reading)];
  return [...found, ...attachedDocuments(reading, found.filter(isUsable), candidate).map(attached)];
}

/** A link that is taken for a document. */
export type UsableFate = LinkFate & { sign: Sign; document: Document };

/** Whether a link is taken for a document. */
export const isUsable = (fate: LinkFate): fate is UsableFate =>
  fate.leftOut === null && fate.sign !== null && fate.document !== null;
