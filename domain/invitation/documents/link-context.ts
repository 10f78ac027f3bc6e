import type { DocumentType } from '../invitation';
import { type SafeLink, safeLink } from '../links/links';
import type { Reading } from '../reading';
import type { TextLink } from '../text/readable-text';
import {
  documentOf,
  documentsNamed,
  isAnother,
  isCollective,
  isCurrent,
  isGeneric,
  isInPlaceOf,
  isNotCurrent,
  isOutdated,
  isPermissive,
  isSkipped,
  isUnwanted,
  thingOf,
} from './document-words';

/** One link with the words around it. `line`: index of its line. */
export interface PlacedLink {
  link: TextLink;
  safe: SafeLink | null;
  words: string;
  before: string;
  /** As `before`, back over other links to the beginning of the sentence; without their addresses. */
  sentence: string;
  after: string;
  line: number;
  /** The line holds nothing but this link. */
  alone: boolean;
  /** Another link stands before it in the same line. */
  follows: boolean;
}

const AROUND_AT_MOST = 300;
const BRACKET = /^\s*[([]([^)\]]{2,80})[)\]]/;
const ADDRESS = /https?:\/\/\S+?(?=[,;:.!?)\]]*(?:\s|$))/giu;
/** More links than any invitation has. */
const LINKS_AT_MOST = 1500;
/** A link may begin a sentence: the words before it then end with a full stop. */
const SENTENCE = /(?<=[.!?])\s+(?=[\p{Lu}„“"(]|$)/u;

const SPEAKER = /^\p{Lu}[\p{L}.]{1,15}(?=:\s)/u;

/** Who speaks in a pasted chat without times: "Jo: https://…", several lines each. */
function speakers(reading: Reading): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const line of reading.lines.slice(0, 500)) {
    const name = reading.text.slice(line.from, line.from + 20).match(SPEAKER)?.[0];
    if (name && seen.has(name) && thingOf(name) === null) twice.add(name);
    if (name) seen.add(name);
  }
  return twice;
}

/** Every link with the words around it, in the order of the text; at most 1,500. */
export function placedLinks(reading: Reading): PlacedLink[] {
  const placed: PlacedLink[] = [];
  const who = speakers(reading);
  for (const [i, link] of reading.links.slice(0, LINKS_AT_MOST).entries()) {
    const line = reading.lineAt(link.start) - 1;
    const place = reading.lines[line];
    if (!place) continue;
    const previous = reading.links[i - 1];
    const next = reading.links[i + 1];
    const from = Math.max(place.from, previous?.end ?? 0, link.start - AROUND_AT_MOST);
    const to = Math.min(
      place.end,
      next && next.start >= link.end ? next.start : Number.POSITIVE_INFINITY,
      link.end + AROUND_AT_MOST,
    );
    const whole = reading.text.slice(from, Math.max(from, link.start));
    const last = placed[placed.length - 1];
    // "https://… (cv) https://… (jd)": the bracket is the word of the link before it.
    const ofLast = previous && last && previous.end === from && !/[)\]]\s*$/.test(last.before);
    const before = ofLast ? whole.replace(/^\s*[([][^()[\]]{1,80}[)\]]/, '') : whole;
    const speaker = before.match(SPEAKER)?.[0];
    const told = speaker && who.has(speaker) ? before.slice(speaker.length + 1) : before;
    const after = reading.text.slice(link.end, Math.max(link.end, to));
    placed.push({
      link,
      safe: safeLink(link.href),
      words: reading.text.slice(link.start, link.end).replace(/\s+/g, ' ').trim(),
      before,
      sentence: lastSentence(
        reading.text
          .slice(Math.max(place.from, link.start - AROUND_AT_MOST * 2), Math.max(place.from, link.start))
          .replace(ADDRESS, ''),
      ),
      after,
      line,
      alone:
        /^[\s<(•*–-]*(?:[a-z\d]{1,2}[.)]\s*)?$/iu.test(told) &&
        /^[\s>).,;]*$/.test(after) &&
        (previous?.end ?? 0) <= place.start + 0,
      follows: previous !== undefined && previous.end >= place.from,
    });
  }
  return placed;
}

/** Whether words are an address themselves, such as `https://x.example/a` or `www.x.example`, and so no name of what they link to. */
export const isAddress = (words: string) => /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\/\S+$/i.test(words);

/** The label directly before the link: what stands between the last full stop or comma and a colon, arrow, tab or pipe. */
function cleanLabel(before: string): string | null {
  const match = before.match(
    /(?:^|[.!?|•·;,\n]\s*|\s[–—-]\s)([^.!?|•·;\n]{2,80}?)\s*(?::|=>|->|→|⇒|=|\t|\s[|])\s*[„“"'<([]?\s*$/u,
  );
  return match?.[1] ?? null;
}

export type Named = { type: DocumentType; by: 'label' | 'words' | 'around' } | 'unwanted' | null;

/** The words between the last full stop, or the link before, and a link. */
export const lastSentence = (before: string) => before.split(SENTENCE).pop() ?? '';

/** What the words in the link's own line make of it. */
export function namedInLine(placed: PlacedLink): Named {
  const { words, before, after } = placed;
  const spoken = words !== '' && !isAddress(words) && !isGeneric.test(words) && !isAnother.test(words);
  const label = cleanLabel(before);
  const own = spoken && label && isCollective.test(plain(label)) ? documentOf(words) : null;
  if (own) return { type: own, by: 'words' };
  const several = label ? new Set(documentsNamed(label).map((one) => one.type)).size > 1 : false;
  const told = several ? after.match(BRACKET)?.[1] : undefined;
  const chosen = told ? documentOf(told, true) : null;
  if (chosen) return { type: chosen, by: 'words' };
  if (label) {
    const type = labelledWith(label);
    if (type === 'other') return 'unwanted';
    if (type)
      return isUnwanted.test(label) && !documentBesidesUnwanted(label) ? 'unwanted' : { type, by: 'label' };
    if (isUnwanted.test(label)) return 'unwanted';
  }
  if (spoken) {
    if (isUnwanted.test(words)) return 'unwanted';
    const type = thingOf(words);
    if (type) return type === 'other' ? 'unwanted' : { type, by: 'words' };
  }
  const asked = before.match(/(?:^|[.!?,;])\s*([^.!?,;]{1,60})\?\s*$/u)?.[1];
  const wanted = asked ? documentOf(asked) : null;
  if (wanted) return { type: wanted, by: 'label' };
  const bracket = after.match(BRACKET)?.[1];
  if (bracket && !/[\])]\s*$/.test(before)) {
    const type = documentOf(bracket, true);
    if (type && !isUnwanted.test(bracket)) return { type, by: 'words' };
  }
  const sentence = lastSentence(before);
  const type = thingOf(sentence);
  if (type === 'other' || (type === null && bracket && thingOf(bracket, true) === 'other')) return 'unwanted';
  if (type) return isUnwanted.test(lastClause(sentence)) ? 'unwanted' : { type, by: 'around' };
  if (isUnwanted.test(lastClause(sentence))) return 'unwanted';
  return null;
}

/** "CV + Anschreiben: https://…" is a CV as well. */
const labelledWith = (label: string) => {
  const thing = thingOf(label);
  const joined = label.split(/[,;]\s/).pop() ?? '';
  return thing === 'other' && /\s(?:[+&]|and|und|sowie)\s/.test(joined)
    ? (documentsNamed(joined)[0]?.type ?? thing)
    : thing;
};

const plain = (label: string) => label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const documentBesidesUnwanted = (label: string) =>
  /^(?:sample|example|beispiel|muster|how to|help|hilfe|anleitung)/iu.test(label.trim()) === false &&
  !/guide|guidelines|tutorial|faq|instruction|training|webinar|help|hilfe|anleitung|leitfaden|how to/iu.test(
    label,
  );
const lastClause = (sentence: string) =>
  sentence
    .split(/[,;:(]\s*|\s[–—-]\s/)
    .filter((c) => c.trim() !== '')
    .pop() ?? '';
const firstClause = (after: string) => after.split(/[,;:]\s|[.!?](?:\s|$)|\s(?:and|und|but|aber)\s/)[0] ?? '';

/** "…, nicht die auf https://…", "but not the résumé": the clause says the opposite of the one before it. */
const OPPOSITE =
  /^(?:but|aber|and|und)?\s*(?:not|nicht)\s+(?:the|that|this|your|his|her|die|den|das|der|dem|diese[rnms]?)(?!\p{L})/iu;

/** "… – please don't use last month's (https://…)": speaks of the link behind it. */
const OF_NEXT = /^\s*(?:[–—,;-][^.!?]*[(:]|\([^()]*)\s*$/u;

const SUPPOSES = /^\W*(?:if|in case|should|falls|wenn|sollte)\s/iu;
const REPLACED_BY = /(?:replaced|superseded|ersetzt|abgelöst)\s(?:by|with|durch|von)\s*$/iu;

/** "The scorecard moved from https://… to https://…". */
const MOVED_FROM =
  /(?:moved|migrated|changed|switched|gone|umgezogen|gewechselt|wechselt|verschoben)(?:\s\S+){0,3}?\s(?:from|von)\s*$/iu;

/** Whether the words around the link say that it is not to be used any more. */
export function isSaidOutdated(placed: PlacedLink): boolean {
  const sentence = lastSentence(placed.before);
  const clause = lastClause(sentence);
  // "Skip it if you are short of time" is leave to skip, not a withdrawal.
  if (isSkipped.test(placed.sentence) && isPermissive.test(`${placed.sentence} ${placed.after}`))
    return false;
  if (REPLACED_BY.test(sentence)) return false;
  if (OPPOSITE.test(clause.trim())) return !isOutdated.test(placed.sentence);
  // "If the link is broken, here is a copy" supposes only.
  const before = placed.follows || SUPPOSES.test(sentence) ? clause : sentence;
  // In brackets, what follows a comma still speaks of the link: "(the other, https://…, belongs to somebody else)".
  const inBrackets = /\([^)]*$/.test(placed.before);
  const after = firstClause(
    inBrackets ? placed.after.replace(/^[\s,]+/, '') : OF_NEXT.test(placed.after) ? '' : placed.after,
  );
  const own = isAddress(placed.words) ? '' : placed.words;
  const about = `${before} ${own}`;
  if (isNotCurrent.test(about)) return true;
  if (isCurrent.test(about) && !/^\W*(?:old|alte|veraltet)/iu.test(about)) return false;
  if (MOVED_FROM.test(sentence) && /^\W*(?:to|into|nach|zu|auf)\s/iu.test(placed.after)) return true;
  if (isOutdated.test(about) || isInPlaceOf.test(`${clause} ${own}`)) return true;
  return (
    isOutdated.test(after) &&
    !/\b(?:old|alte|previous|vorherige|other|andere)\w*\s+(?:one|version|fassung|link|file|datei)/iu.test(
      after,
    )
  );
}

/** What the words after the link call it: "https://… is the CV", "https://… – scorecard". */
export const namedAfter = (placed: PlacedLink) => thingOf(placed.after.split(SENTENCE)[0] ?? '', true);
