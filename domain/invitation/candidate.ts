import { isCandidateLabel, isSurelyCandidateLabel, nameInParts } from './candidate-label';
import { nameWords } from './document-words';
import { evidenceInText, quoteOf } from './evidence';
import type { Confidence, Evidence, Finding } from './invitation';
import { lexicon } from './lexicon';
import { isFullName, nameAtStart, sameName } from './names';
import { isExpertlead } from './people';
import type { Reading } from './reading';
import { anyWord, spaced } from './words';

interface Named {
  name: string;
  weight: number;
  age: number;
  evidence: Evidence;
}

const words = lexicon.candidate;
const NAME =
  "(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau)\\.?\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:(?:van|von|vom|der|den|de|da|do|dos|das|del|della|di|du|la|le|el|al|bin|ben|zu|ter|ten)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4}";
const join = (list: readonly string[]) => list.map(spaced).join('|');
// The words before a name in any case, the name itself with its capitals: hence two passes and no flag `i` for the name.
const BEFORE = anyWord(words.before, 'g');
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${NAME})\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:${join(words.after)})(?![\\p{L}])`,
  'gu',
);
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}-])${NAME}`, 'gu');
const GONE = new RegExp(`^\\s*(?:\\([^)]{0,60}\\),?\\s*)?(?:${join(words.gone)})(?![\\p{L}])`, 'iu');

/** Names of which a text says that they are out: "Friedrich Aumann hat seine Bewerbung zurückgezogen". */
const goneIn = (text: string) =>
  [...text.matchAll(NAMES)]
    .filter((match) =>
      GONE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 160)),
    )
    .map((match) => nameAtStart(match[0]) ?? '');
const GONE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${join(words.goneBefore.filter((w) => !['for', 'für', 'from', 'by', 'von', 'not', 'nicht', 'dr'].includes(w)))})\\s+$`,
  'iu',
);

/** Names that cannot be the candidate's: the interviewer, hosts, people of expertlead, those who withdrew. */
function excluded(reading: Reading): string[] {
  const { self, hosts, guests } = reading.people;
  const names = [
    ...(self ? [self] : []),
    ...hosts,
    ...guests.filter((guest) => isExpertlead(guest.email)),
  ].map((person) => person.name);
  const ownMail = self?.email.split('@')[0]?.replace(/[._-]+/g, ' ') ?? '';
  const gone = reading.statements
    .filter((s) => s.place === 'body')
    .slice(0, 2000)
    .flatMap((s) => goneIn(s.words));
  return [...names, self && self.name === '' ? ownMail : '', ...gone].filter((name) => name.length > 2);
}

/** A hurried hand writes "candidate: anna maria kowalczyk": two to four small words and nothing else. */
function lowerCaseName(value: string): string | null {
  const words = value.match(
    /^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,3}(?=\s*(?:$|[,(|–]))/u,
  )?.[0];
  if (!words) return null;
  const name = words.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return nameAtStart(name) === name ? name : null;
}

/** Full names anywhere in the text that the title bears too, in whatever case. */
function alsoInTitle(reading: Reading): Named[] {
  const title = ` ${reading.title.toLowerCase().replace(/[^\p{L}\p{M}'’-]+/gu, ' ')} `;
  return reading.statements.slice(0, 500).flatMap((statement) =>
    statement.place !== 'body' || statement.words.length > 3000
      ? []
      : [...statement.words.matchAll(NAMES)].flatMap((match) => {
          const name = nameAtStart(match[0]);
          if (!name || !isFullName(name) || !title.includes(` ${name.toLowerCase()} `)) return [];
          const start = statement.start + match.index;
          const evidence = evidenceInText(reading, start, start + match[0].length);
          return [{ name, weight: 2, age: statement.age, evidence }];
        }),
  );
}

function inParts(reading: Reading): Named[] {
  return nameInParts(reading.fields).flatMap(({ name: told, fields: [first, last] }) => {
    const name = nameAtStart(told);
    if (name !== told) return [];
    const start = Math.min(first.start, last.start);
    const evidence = evidenceInText(reading, start, Math.max(first.end, last.end));
    return [{ name, weight: 6, age: first.age, evidence }];
  });
}

function labelled(reading: Reading): Named[] {
  return reading.fields.flatMap((field) => {
    if (!isCandidateLabel(field.label) || field.place === 'footer' || /^https?:/i.test(field.value))
      return [];
    const name =
      nameAtStart(field.value) ?? (isSurelyCandidateLabel(field.label) ? lowerCaseName(field.value) : null);
    if (!name) return [];
    const start = Math.min(field.start, field.valueStart);
    const weight = isSurelyCandidateLabel(field.label) ? 10 : 6;
    return [
      {
        name,
        weight: weight + (isFullName(name) ? 1 : 0),
        age: field.age,
        evidence: evidenceInText(reading, start, field.end),
      },
    ];
  });
}

/** Names in running text: after "interview with", before "has applied". */
function inProse(
  text: string,
  evidence: (start: number, end: number) => Evidence,
  age: number,
  weight: number,
): Named[] {
  const found: Named[] = [];
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
        weight: weight + 1 + (isFullName(name) ? 1 : 0),
        age,
        evidence: evidence(match.index, match.index + match[0].length),
      });
  }
  return found;
}

/** Whether a labelled line names somebody as the candidate. */
export const hasLabelledCandidate = (reading: Reading) =>
  reading.fields.some((field) => field.place !== 'footer' && isSurelyCandidateLabel(field.label));

function inText(reading: Reading): Named[] {
  const found: Named[] = [];
  for (const statement of reading.statements.slice(0, 3000)) {
    if (statement.place !== 'body' || statement.words.length > 3000) continue;
    const near = (start: number, end: number) =>
      evidenceInText(reading, statement.start + start, statement.start + end);
    found.push(...inProse(statement.words, near, statement.age, 3));
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
      found.push({ name, weight: 2, age: line.age, evidence: evidenceInText(reading, line.from, line.end) });
  }
  return found;
}

function inTitle(reading: Reading): Named[] {
  const evidence = quoteOf('title', reading.title);
  const parts = reading.titleParts.flatMap((part, i) => {
    const name = nameAtStart(part);
    const rest = part.trim();
    // A whole part of the title that is a name and nothing else counts more than one that only begins with it.
    const alone = name !== null && (sameName(rest, name) || rest.length <= name.length + 6);
    return name && (isFullName(name) || alone)
      ? [{ name, weight: (alone ? 4 : 2) + (isFullName(name) ? 1 : -2) - i * 0.01, age: 0, evidence }]
      : [];
  });
  return [...parts, ...inProse(reading.title, () => evidence, 0, 4)];
}

function outsideText(reading: Reading): Named[] {
  const found: Named[] = [];
  const { self, guests } = reading.people;
  const ownHost = self?.email.split('@')[1];
  for (const guest of guests.slice(0, 50)) {
    if (isExpertlead(guest.email) || guest.name === '') continue;
    const name = nameAtStart(guest.name);
    if (name && sameName(name, guest.name) && isFullName(name))
      found.push({
        name,
        weight: guests.length === 1 && guest.email.split('@')[1] !== ownHost ? 3 : 1.5,
        age: 0,
        evidence: quoteOf('guests', guest.name),
      });
  }
  for (const { title } of (reading.event.attachments ?? []).slice(0, 50)) {
    const phrase = nameWords(title ?? '')
      .replace(
        /\b(?:cv|resume|résumé|lebenslauf|profil|profile|freelancer|curriculum|vitae|\d{2,4}|final|new|neu)\b/giu,
        ' ',
      )
      .replace(/\s+/g, ' ')
      .trim();
    const name = nameAtStart(phrase);
    if (
      name &&
      isFullName(name) &&
      sameName(name, phrase) &&
      /cv|resume|résumé|lebenslauf|profil|vitae/iu.test(title ?? '')
    )
      found.push({ name, weight: 2.5, age: 0, evidence: quoteOf('attachment', title ?? '') });
  }
  for (const [key, value] of reading.properties) {
    if (
      !/^(?:candidate|applicant|freelancer|kandidat\w*|bewerber\w*)[_ -]?(?:full)?[_ -]?(?:name)?$/i.test(key)
    )
      continue;
    const name = nameAtStart(value);
    if (name && isFullName(name))
      found.push({ name, weight: 9, age: 0, evidence: quoteOf('properties', `${key}: ${value}`) });
  }
  return found;
}

/**
 * The candidate's full name without titles, or null where none is told (an anonymous candidate, a first name alone).
 * A label counts more than title and prose, these more than guest list and file names; a part of a name is completed from any of them.
 */
export function candidate(reading: Reading): Finding<string | null> {
  const others = excluded(reading);
  const all = [
    ...labelled(reading),
    ...inParts(reading),
    ...inTitle(reading),
    ...inText(reading),
    ...alsoInTitle(reading),
    ...outsideText(reading),
  ].filter(
    (one) =>
      !others.some((other) =>
        isFullName(one.name) ? sameName(one.name, other) && (isFullName(other) || one.name === other) : false,
      ),
  );
  const full = all.filter((one) => isFullName(one.name)).slice(0, 400);
  const usable =
    full.length > 0
      ? full
      : all.filter((one) => !others.some((other) => sameName(one.name, other))).slice(0, 400);
  let best: { one: Named; score: number } | null = null;
  for (const one of usable) {
    const support = all.slice(0, 800).filter((other) => other !== one && sameName(other.name, one.name));
    const score =
      one.weight -
      one.age * 0.5 +
      Math.min(
        4,
        support.reduce((sum, other) => sum + other.weight * 0.4, 0),
      );
    if (!best || score > best.score + 1e-9) best = { one, score };
  }
  if (!best || (!isFullName(best.one.name) && best.one.weight < 4))
    return { value: null, confidence: 'likely', evidence: [] };
  const longest = full
    .filter((one) => best && sameName(one.name, best.one.name) && one.weight >= 2)
    .reduce((a, b) => (b.name.length > a.name.length && b.weight >= 3 ? b : a), best.one);
  const confidence: Confidence = best.score >= 8 ? 'certain' : best.score >= 4 ? 'likely' : 'guess';
  return {
    value: longest.name,
    confidence,
    evidence: [...new Map([best.one, longest].map((one) => [one.evidence.quote, one.evidence])).values()],
  };
}
