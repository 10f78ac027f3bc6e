import { evidenceInText } from '../evidence';
import type { Evidence } from '../invitation';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { anyWord } from '../words';
import { NAME, NAMES, oneOf } from './name-pattern';
import { isFullName, nameAtStart } from './names';

const words = lexicon.candidate;

/**
 * A name that may be the candidate's. `by`: where it was found. `weight`: how much that says, below 0 against it;
 * newer mails (`age` 0) count more.
 */
export interface CandidateName {
  name: string;
  by:
    | 'label'
    | 'two fields'
    | 'title'
    | 'text'
    | 'line'
    | 'title and text'
    | 'guest'
    | 'file name'
    | 'property'
    | 'mention'
    | 'correction'
    | 'somebody else';
  weight: number;
  age: number;
  evidence: Evidence;
}

// The words before a name in any case, the name itself with its capitals: hence two passes and no flag `i` for the name.
const BEFORE = anyWord(words.before, 'g');
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${NAME})\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:${oneOf(words.after)})(?![\\p{L}])`,
  'gu',
);
const GONE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${oneOf(words.goneBefore.filter((w) => !['for', 'für', 'from', 'by', 'von', 'not', 'nicht', 'dr'].includes(w)))})\\s+$`,
  'iu',
);

const SURE_BEFORE =
  /interview|gespräch|session|candidate|kandidat|bewerber|freelancer|applicant|only see|sprichst|triffst|meet|talk|entretien|entrevista|haben|have|scheduled|andere|other|sitzt/iu;

const PERSON_BEFORE =
  /candidate|kandidat|bewerber|freelancer|applicant|herr|frau|interview(?:ing)? with|interview mit|gespräch mit|entretien|entrevista|meet|triffst|sprichst/iu;

/** Names in running text: after "interview with", before "has applied". */
export function namesInProse(
  text: string,
  evidence: (start: number, end: number) => Evidence,
  age: number,
  weight: number,
  by: CandidateName['by'] = 'text',
): CandidateName[] {
  const found: CandidateName[] = [];
  for (const match of text.matchAll(BEFORE)) {
    const at = match.index + match[0].length;
    const rest = text.slice(at, at + 120);
    const lead =
      rest.match(
        /^[\s:,–-]*(?:(?:the|our|den|dem|die|der)\s+)?(?:(?:candidate|applicant|freelancer|kandidat\p{L}*|bewerber\p{L}*)\s+)?/iu,
      )?.[0].length ?? 0;
    const name = nameAtStart(rest.slice(lead));
    const strong = SURE_BEFORE.test(match[0]) ? 2 : 0;
    // A single word behind "mit", "für" or "Session für" is any noun or a company.
    if (name && !isFullName(name) && !PERSON_BEFORE.test(text.slice(Math.max(0, match.index - 14), at)))
      continue;
    if (!name || GONE_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    found.push({
      name,
      by,
      weight: weight + strong + (isFullName(name) ? 1 : 0) - (/^(?:for|für)$/iu.test(match[0]) ? 1.5 : 0),
      age,
      evidence: evidence(match.index, at + lead + name.length),
    });
  }
  for (const match of text.matchAll(AFTER)) {
    const name = nameAtStart(match[1] ?? '');
    if (name && !GONE_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index)))
      found.push({
        name,
        by,
        weight: weight + 1 + (isFullName(name) ? 1 : 0),
        age,
        evidence: evidence(match.index, match.index + match[0].length),
      });
  }
  return found;
}

const LABEL_BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${NAME})\\s*[,(–—-]\\s*(?:(?:the|your|our|der|die|dein\\p{L}*|unser\\p{L}*|als)\\s+)*(?:${oneOf(words.noun)})(?![\\p{L}])`,
  'gu',
);

/** "Xenia von Arnim, the candidate", "Oskar Nwosu (Bewerber/in)" */
function namesBeforeLabel(text: string, evidence: (start: number, end: number) => Evidence, age: number) {
  return [...text.matchAll(LABEL_BEHIND)].flatMap((match): CandidateName[] => {
    const name = nameAtStart(match[1] ?? '');
    const end = match.index + match[0].length;
    return name && isFullName(name)
      ? [{ name, by: 'text', weight: 8, age, evidence: evidence(match.index, end) }]
      : [];
  });
}

/** Full names anywhere in the text that the title bears too, in whatever case. */
export function namesAlsoInTitle(reading: Reading): CandidateName[] {
  const title = ` ${reading.title.toLowerCase().replace(/[^\p{L}\p{M}'’-]+/gu, ' ')} `;
  return reading.statements.slice(0, 500).flatMap((statement) =>
    statement.place !== 'body' || statement.words.length > 3000
      ? []
      : [...statement.words.matchAll(NAMES)].flatMap((match) => {
          const name = nameAtStart(match[0]);
          if (!name || !isFullName(name) || !title.includes(` ${name.toLowerCase()} `)) return [];
          const start = statement.start + match.index;
          const evidence = evidenceInText(reading, start, start + match[0].length);
          return [{ name, by: 'title and text' as const, weight: 2, age: statement.age, evidence }];
        }),
  );
}

/** Whether a comma, a bracket, a dash or the line's end follows the name with which a line begins. */
function standsAlone(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at < 0 || /^\s*(?:$|[,(|–—-]|:\s*\S)|^ ?\t/u.test(line.slice(at + name.length));
}

/** Names in the running text, and full names with which a line begins: "Leyla Yıldırım, Data Science". */
export function namesInText(reading: Reading): CandidateName[] {
  const found: CandidateName[] = [];
  for (const statement of reading.statements.slice(0, 3000)) {
    if (statement.place !== 'body' || statement.words.length > 3000) continue;
    const near = (start: number, end: number) =>
      evidenceInText(reading, statement.start + start, statement.start + end);
    found.push(...namesInProse(statement.words, near, statement.age, 3));
    found.push(...namesBeforeLabel(statement.words, near, statement.age));
  }
  // A line that begins with a full name, then a comma or bracket: "Leyla Yıldırım, Data Science".
  for (const line of reading.lines.slice(0, 400)) {
    if (line.place !== 'body') continue;
    const text = reading.text.slice(line.from, line.end);
    const name = nameAtStart(text.replace(/^[^\p{L}]+/u, ''));
    if (name && isFullName(name) && standsAlone(text, name) && text.length < 120)
      found.push({
        name,
        by: 'line',
        weight: 2,
        age: line.age,
        evidence: evidenceInText(reading, line.from, line.end),
      });
  }
  return found;
}
