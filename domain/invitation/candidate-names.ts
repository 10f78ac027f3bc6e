import { isCandidateLabel, isSurelyCandidateLabel, nameInParts } from './candidate-label';
import { nameWords } from './document-words';
import { evidenceInText, quoteOf } from './evidence';
import { excludedNames } from './excluded-names';
import { isFullName, nameAtStart } from './names';
import { isExpertlead } from './people';
import { type CandidateName, namesAlsoInTitle, namesInProse, namesInText } from './prose-names';
import type { Reading } from './reading';
import { sameName } from './same-name';

/** A hurried hand writes "candidate: anna maria kowalczyk": two to four small words and nothing else. */
function lowerCaseName(value: string): string | null {
  const words = value.match(
    /^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,3}(?=\s*(?:$|[,(|–]))/u,
  )?.[0];
  if (!words) return null;
  const name = words.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return nameAtStart(name) === name ? name : null;
}

function inParts(reading: Reading): CandidateName[] {
  return nameInParts(reading.fields).flatMap(({ name: told, fields: [first, last] }) => {
    const name = nameAtStart(told);
    if (name !== told) return [];
    const start = Math.min(first.start, last.start);
    const evidence = evidenceInText(reading, start, Math.max(first.end, last.end));
    return [{ name, by: 'two fields' as const, weight: 6, age: first.age, evidence }];
  });
}

function labelled(reading: Reading): CandidateName[] {
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
        by: 'label' as const,
        weight: weight + (isFullName(name) ? 1 : 0),
        age: field.age,
        evidence: evidenceInText(reading, start, field.end),
      },
    ];
  });
}

function inTitle(reading: Reading): CandidateName[] {
  const evidence = quoteOf('title', reading.title);
  const parts = reading.titleParts.flatMap((part, i) => {
    const name = nameAtStart(part);
    const rest = part.trim();
    // A whole part of the title that is a name and nothing else counts more than one that only begins with it.
    const alone = name !== null && (sameName(rest, name) || rest.length <= name.length + 6);
    return name && (isFullName(name) || alone)
      ? [
          {
            name,
            by: 'title' as const,
            weight: (alone ? 4 : 2) + (isFullName(name) ? 1 : -2) - i * 0.01,
            age: 0,
            evidence,
          },
        ]
      : [];
  });
  return [...parts, ...namesInProse(reading.title, () => evidence, 0, 4, 'title')];
}

function outsideText(reading: Reading): CandidateName[] {
  const found: CandidateName[] = [];
  const { self, guests } = reading.people;
  const ownHost = self?.email.split('@')[1];
  for (const guest of guests.slice(0, 50)) {
    if (isExpertlead(guest.email) || guest.name === '') continue;
    const name = nameAtStart(guest.name);
    if (name && sameName(name, guest.name) && isFullName(name))
      found.push({
        name,
        by: 'guest',
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
      found.push({
        name,
        by: 'file name',
        weight: 2.5,
        age: 0,
        evidence: quoteOf('attachment', title ?? ''),
      });
  }
  for (const [key, value] of reading.properties) {
    if (
      !/^(?:candidate|applicant|freelancer|kandidat\w*|bewerber\w*)[_ -]?(?:full)?[_ -]?(?:name)?$/i.test(key)
    )
      continue;
    const name = nameAtStart(value);
    if (name && isFullName(name))
      found.push({
        name,
        by: 'property',
        weight: 9,
        age: 0,
        evidence: quoteOf('properties', `${key}: ${value}`),
      });
  }
  return found;
}

/** Every name that may be the candidate's, and those of people who are somebody else: they are left out of the first. */
export function candidateNames(reading: Reading): { names: CandidateName[]; excluded: string[] } {
  const excluded = excludedNames(reading);
  const isSomebodyElse = (name: string) =>
    isFullName(name) &&
    excluded.some((other) => sameName(name, other) && (isFullName(other) || name === other));
  const names = [
    ...labelled(reading),
    ...inParts(reading),
    ...inTitle(reading),
    ...namesInText(reading),
    ...namesAlsoInTitle(reading),
    ...outsideText(reading),
  ].filter((one) => !isSomebodyElse(one.name));
  return { names, excluded };
}
