import { isCandidateLabel } from '../candidate/candidate-label';
import type { DocumentType } from '../invitation';
import type { Reading } from '../reading';
import { type Field, plainLabel } from '../text/fields';
import { onlyWord } from '../words';
import {
  documentOf,
  isAnother,
  isDemonstrative,
  isGeneric,
  isPointing,
  isUnwanted,
  saysOf,
  thingOf,
} from './document-words';
import { fromAddress } from './link-address';
import { isAddress, lastSentence, type PlacedLink } from './link-context';
import { hasLink, type Sign } from './link-signs';

const isRoleLabel = onlyWord([
  '(?:open )?(?:position|role|vacancy)',
  'stelle',
  'rolle',
  'position',
  'vakanz',
]);

const WORDS_OF_A_QUESTION = 14;

/** The words of the nearest line with any, at most two lines above a link. */
export function lineAbove(reading: Reading, placed: PlacedLink): string {
  for (let i = placed.line - 1; i >= 0 && i >= placed.line - 2; i--) {
    const line = reading.lines[i];
    if (!line || line.place === 'header') return '';
    const words = reading.text.slice(line.from, line.end).trim();
    if (words !== '') return words;
  }
  return '';
}

/** The last lines with words above a link, as many as asked for; none where a link stands among them. */
export function linesAbove(reading: Reading, placed: PlacedLink, count: number): string[] {
  const found: string[] = [];
  for (let i = placed.line - 1; i >= 0 && placed.line - i < count * 2 + 3 && found.length < count; i--) {
    const line = reading.lines[i];
    const words = line ? reading.text.slice(line.from, line.end).trim() : '';
    if (hasLink(words)) return [];
    if (words !== '') found.unshift(words);
  }
  return found;
}

function lineBelow(reading: Reading, placed: PlacedLink): string {
  const line = reading.lines[placed.line + 1];
  return line ? reading.text.slice(line.from, line.end).trim() : '';
}

/** Whether a line of its own reads like a label rather than a sentence. */
export const isLabelLine = (words: string) =>
  words !== '' &&
  words.length < 80 &&
  !hasLink(words) &&
  (/[:)]\s*$/.test(words) || (!/[.!?]\s*$/.test(words) && words.split(/\s+/).length <= 7));

/** "Do you have the CV?" above the link that answers. */
const isQuestion = (words: string) =>
  /\?\s*$/.test(words) && !hasLink(words) && words.split(/\s+/).length <= WORDS_OF_A_QUESTION;

/** "(Lebenslauf)", "↑ CV", "That's his résumé." below the link that it names. */
const isCaption = (words: string) =>
  words.length < 160 &&
  !hasLink(words) &&
  !/:\s*$/.test(words) &&
  (/^[(^↑☝👆]/u.test(words) ||
    PREDICATE.test(words) ||
    isDemonstrative.test(words.replace(/^[^\p{L}]+/u, '')));

/** Whether the block of lines begins with a link and ends with a label: then each label stands below its link. */
function startsBlock(reading: Reading, placed: PlacedLink): boolean {
  const words = (i: number) => {
    const line = reading.lines[i];
    return line ? reading.text.slice(line.from, line.end).trim() : '';
  };
  let top = placed.line;
  while (top > 0 && placed.line - top < 12 && words(top - 1) !== '') top--;
  let end = placed.line;
  while (end - placed.line < 12 && words(end + 1) !== '') end++;
  return hasLink(words(top)) && !hasLink(words(end)) && documentOf(words(end)) !== null;
}

const PREDICATE = /^(?:is|are|ist|sind|est)\s/u;

/** "is the CV; and", "That's the CV." after an empty line, unless it stands right above another link. */
function captionBeneath(reading: Reading, placed: PlacedLink): string {
  const [line, next] = reading.lines.slice(placed.line + 2, placed.line + 4);
  const words = line ? reading.text.slice(line.from, line.end).trim() : '';
  const leads = next !== undefined && hasLink(reading.text.slice(next.from, next.end));
  return PREDICATE.test(words) || (!leads && isDemonstrative.test(words)) ? words : '';
}

function below(reading: Reading, placed: PlacedLink): Sign | null {
  if (!placed.alone) return null;
  const next = lineBelow(reading, placed);
  const words = next === '' ? captionBeneath(reading, placed) : next;
  if (!isCaption(words) && !(isLabelLine(words) && startsBlock(reading, placed))) return null;
  const type = documentOf(words, true);
  return type && { type, by: 'below' };
}

/** The address does not speak against it: a form is no further CV. */
function isPossible({ safe }: PlacedLink, type: DocumentType): boolean {
  const told = safe && fromAddress(safe.url, safe.host);
  return !told || told === type;
}

/** "Candidate: https://…", "Position: Go Engineer (https://…)": a person's link is the CV, a role's the description. */
function ofHolder(placed: PlacedLink, labels: string[]): DocumentType | null {
  const near = placed.before.match(/(?:^|[,;.|(]\s*)([^:,;.|()]{2,40}):[^:]{0,60}$/u)?.[1];
  for (const label of [near, ...labels]) {
    const words = plainLabel(label ?? '');
    if (isCandidateLabel(words)) return 'cv';
    if (isRoleLabel.test(words)) return 'description';
  }
  return null;
}

/** What the words before a link name, even if that link is left out. */
const named = (placed: PlacedLink, known: Map<PlacedLink, Sign>) =>
  known.get(placed)?.type ?? documentOf(lastSentence(placed.before));

/**
 * What the words around a link make of it where its own line names nothing: the label above or below, the link or the sentence before it.
 * @param fields the labelled values of its line
 * @param previous the link before it
 * @param known what the links before it are
 */
export function fromNeighbours(
  reading: Reading,
  fields: Field[],
  placed: PlacedLink,
  previous: PlacedLink | undefined,
  known: Map<PlacedLink, Sign>,
): Sign | null {
  const beneath = below(reading, placed);
  if (beneath) return beneath;
  const labels = fields
    .filter((field) => field.valueStart <= placed.link.start && field.end >= placed.link.end)
    .map((field) => lastSentence(field.label));
  const nameless = placed.words === '' || isAddress(placed.words) || isGeneric.test(placed.words);
  const says = saysOf(`${lastSentence(placed.before)} ${nameless ? '' : placed.words}`);
  const near = ofHolder(placed, []);
  if (near) return { type: near, by: 'name' };
  // A label reaches over several links, not over what a later link says of itself.
  const label = placed.follows && says === 'else' ? undefined : labels.find((one) => documentOf(one));
  const labelled = label && documentOf(label);
  if (labelled && !isUnwanted.test(label)) return { type: labelled, by: 'above' };
  const holder = ofHolder(placed, labels);
  if (holder) return { type: holder, by: 'name' };
  const before = previous && known.get(previous);
  // "Gültige Fassung: …", "and an English one: …": what was named before, though its link may be the old one.
  if (previous && says === 'which' && placed.line - previous.line <= 2) {
    const type = named(previous, known);
    if (type && isPossible(placed, type)) return { type, by: 'another' };
  }
  // "… or use that one instead": as the link before it in the same sentence.
  if (
    previous &&
    before &&
    previous.line === placed.line &&
    (nameless || isAnother.test(placed.words)) &&
    !/[.!?]\s/.test(placed.before) &&
    isPossible(placed, before.type)
  )
    return { type: before.type, by: 'another' };
  const sentences = placed.before.split(/(?<=[.!?])\s+/);
  const earlier =
    sentences.length > 1 && says !== 'else' ? documentOf(sentences[sentences.length - 2] ?? '') : null;
  if (earlier) return { type: earlier, by: 'around' };
  if (placed.follows) return null;
  return above(reading, placed, previous, before?.type);
}

function above(
  reading: Reading,
  placed: PlacedLink,
  previous: PlacedLink | undefined,
  before: DocumentType | undefined,
): Sign | null {
  const words = lineAbove(reading, placed);
  const last = lastSentence(words.replace(/[.\s]+$/, ''));
  const isLabel =
    isLabelLine(words) ||
    (placed.alone && !hasLink(words) && isPointing.test(last) && documentOf(last) !== null) ||
    (/:\s*$/.test(words) && !hasLink(words));
  if (isLabel || (placed.alone && isQuestion(words))) {
    const type = documentOf(words);
    if (type && !isUnwanted.test(words)) return { type, by: 'above' };
  }
  const listed = previous && placed.alone && previous.alone && placed.line - previous.line === 1;
  return listed && before === 'tasks' && thingOf(placed.before) === null
    ? { type: before, by: 'above' }
    : null;
}
