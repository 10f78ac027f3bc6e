import type { Passage } from '../invitation';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { isRole } from '../role-words';
import { plainLabel } from '../text/fields';
import { anyWord, onlyWord } from '../words';
import { documentOf } from './document-words';

const isHeading = onlyWord(lexicon.inline.heading);
const requirement = anyWord(lexicon.inline.requirement, 'g');
const isAboutTheJob = anyWord([...lexicon.documents.description, 'job']);
const BULLET = /^[>\s]*(?:[•●○▪▸►‣◦*·–—-]|\d{1,2}[.)])\s+\S/;
/** A labelled text shorter than this is a name or a summary, not a description. */
const PROSE_AT_LEAST = 90;

interface Row {
  index: number;
  start: number;
  end: number;
  words: string;
  bullet: boolean;
  /** Whether it holds a link, by address or behind words. */
  link: boolean;
  age: number;
}

function rows(reading: Reading): Row[] {
  const linked = new Set(reading.links.map((link) => reading.lineAt(link.start) - 1));
  return reading.lines.flatMap((line, index) => {
    const whole = reading.text.slice(line.start, line.end);
    const words = reading.text.slice(line.from, line.end).trim();
    const counts = words !== '' && (line.place === 'body' || line.place === 'signature');
    return counts
      ? [
          {
            index,
            start: line.from,
            end: line.end,
            words,
            bullet: BULLET.test(whole),
            link: linked.has(index) || hasLink(words),
            age: line.age,
          },
        ]
      : [];
  });
}

const requirements = (words: string) => words.slice(0, 2000).match(requirement)?.length ?? 0;
const hasLink = (words: string) => /https?:\/\//.test(words);
const isContent = (row: Row) => !row.link && row.words.length >= 8;

/** Whether words head a description: by the lexicon's headings, or as the name of one ("Projekt in Kürze"). */
const isHead = (words: string) =>
  isHeading.test(words) || (words.split(' ').length <= 6 && documentOf(words) === 'description');

/** A heading line with content below, or "Project: " with at least a sentence of prose. */
function headed(all: Row[], i: number): Row[] | null {
  const row = all[i] as Row;
  const colon = row.words.match(/^([^:]{2,60}):\s+(.+)$/su);
  if (
    colon?.[1] &&
    isHeading.test(plainLabel(colon[1])) &&
    (colon[2] ?? '').length >= PROSE_AT_LEAST &&
    !hasLink(colon[2] ?? '') &&
    requirements(colon[2] ?? '') >= 1
  )
    return [row, ...following(all, i)];
  const head = plainLabel(row.words.replace(/^\*+|\*+$/g, ''));
  if (row.words.length > 60 || row.bullet || row.link || !isHead(head)) return null;
  const below = following(all, i);
  const content = below.filter(isContent);
  const bullets = content.filter((r) => r.bullet).length;
  const text = content.map((r) => r.words).join(' ');
  if (bullets >= 2 && (requirements(text) >= 1 || bullets >= 3)) return [row, ...below];
  if (!isHeading.test(head)) return null;
  if (content.length >= 2 && text.length >= PROSE_AT_LEAST && requirements(text) >= 2) return [row, ...below];
  return text.length >= PROSE_AT_LEAST + 30 && requirements(text) >= 2 ? [row, ...below] : null;
}

/** "Let me paste what the client says about the job:" above a paragraph that says it. */
function introduced(all: Row[], i: number): Row[] | null {
  const row = all[i] as Row;
  const next = all[i + 1];
  if (!/:$/.test(row.words) || row.words.length > 200 || !next || next.age !== row.age) return null;
  if (!isAboutTheJob.test(row.words) || row.link || next.link) return null;
  const tells = next.words.length >= PROSE_AT_LEAST + 30 && requirements(next.words) >= 3;
  return tells ? [row, next] : null;
}

/** The rows that belong to a heading: until a line with a link, a label of something else, or the end of the mail. */
function following(all: Row[], i: number): Row[] {
  const below: Row[] = [];
  for (let k = i + 1; k < all.length && k - i < 60; k++) {
    const row = all[k] as Row;
    const before = all[k - 1] as Row;
    if (row.age !== (all[i] as Row).age || row.link) break;
    const gap = row.index - before.index > 1;
    const heading = row.words.length <= 60 && isHeading.test(plainLabel(row.words));
    if (!row.bullet && !heading && gap && before.bullet) break;
    if (!row.bullet && !heading && gap && below.length >= 1 && !before.bullet && row.words.length < 60) break;
    if (/^[\p{L} -]{2,30}:\s*\S/u.test(row.words) && !row.bullet && !heading && requirements(row.words) === 0)
      break;
    below.push(row);
  }
  return below;
}

/** A line that names a role, then three bullets or more of which most speak of tasks or requirements. */
function bulletedRole(all: Row[], i: number): Row[] | null {
  const row = all[i] as Row;
  if (row.bullet || row.words.length > 100 || !isRole(row.words) || row.link) return null;
  const bullets: Row[] = [];
  for (let k = i + 1; k < all.length && (all[k] as Row).bullet && (all[k] as Row).age === row.age; k++)
    bullets.push(all[k] as Row);
  const telling = bullets.filter((b) => !b.link && requirements(b.words) > 0).length;
  return bullets.length >= 3 && telling >= 2 && bullets.every((b) => !b.link) ? [row, ...bullets] : null;
}

/**
 * The part of the text that is itself the project or job description (G4, V2), or null.
 * Known by its headings, by a labelled paragraph of prose, or by a role's name above a list of requirements.
 */
export function inlineDescription(reading: Reading): Passage | null {
  const all = rows(reading);
  let start: number | null = null;
  let end = 0;
  for (let i = 0; i < all.length && i < 3000; i++) {
    const passage = headed(all, i) ?? introduced(all, i) ?? bulletedRole(all, i);
    if (!passage) continue;
    const last = passage[passage.length - 1] as Row;
    if (start === null) start = (passage[0] as Row).start;
    else if ((passage[0] as Row).start > end + 400) break;
    end = Math.max(end, last.end);
    i = Math.max(i, all.indexOf(last));
  }
  if (start === null || start >= reading.kept) return null;
  return { start, end: Math.min(end, reading.kept) };
}
