import { evidenceInText } from './evidence';
import type { Evidence } from './invitation';
import { lexicon } from './lexicon';
import { NAME, NAMES, oneOf } from './name-pattern';
import { isFullName, nameAtStart } from './names';
import type { Reading } from './reading';
import { anyWord } from './words';

const words = lexicon.candidate;

/** A name that may be the candidate's. `by`: where it was found. `weight`: how much that says; newer mails (`age` 0) count more. */
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
    | 'property';
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
    if (!name || GONE_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const strong =
      /interview|gespräch|session|candidate|kandidat|bewerber|freelancer|applicant|only see|sprichst|meet|herr|frau|entretien|entrevista/iu.test(
        match[0],
      )
        ? 2
        : 0;
    found.push({
      name,
      by,
      weight: weight + strong + (isFullName(name) ? 1 : 0),
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

/** Names in the running text, and full names with which a line begins: "Leyla Yıldırım, Data Science". */
export function namesInText(reading: Reading): CandidateName[] {
  const found: CandidateName[] = [];
  for (const statement of reading.statements.slice(0, 3000)) {
    if (statement.place !== 'body' || statement.words.length > 3000) continue;
    const near = (start: number, end: number) =>
      evidenceInText(reading, statement.start + start, statement.start + end);
    found.push(...namesInProse(statement.words, near, statement.age, 3));
  }
  // A line that begins with a full name, then a comma or bracket: "Leyla Yıldırım, Data Science".
  for (const line of reading.lines.slice(0, 400)) {
    if (line.place !== 'body') continue;
    const text = reading.text.slice(line.from, line.end);
    const name = nameAtStart(text.replace(/^[^\p{L}]+/u, ''));
    if (
      name &&
      isFullName(name) &&
      /^[^\p{L}]*[\p{L}\p{M}'’. -]+(?:$|\s*[,(|–-])/u.test(text) &&
      text.length < 120
    )
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
