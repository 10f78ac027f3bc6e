import { evidenceInText, quoteOf } from '../evidence';
import { isGivenName } from '../lexicon/given-names';
import { isExpertlead } from '../people';
import type { Reading } from '../reading';
import { remembered } from '../remembered';
import { isRole } from '../role-words';
import { isCandidateLabel, isSurelyCandidateLabel, nameInParts } from './candidate-label';
import { excludedNames } from './excluded-names';
import { namesOfFiles } from './file-names';
import { mentionedNames } from './mentioned-names';
import { namesInHalves } from './name-halves';
import { fullNamesWithin, isFullName, isNamelessRest, lowerCaseName, nameAtStart } from './names';
import { type CandidateName, namesAlsoInTitle, namesInProse, namesInText } from './prose-names';
import { sameName } from './same-name';
import { askedNames, besideSelf, correctedNames, toldNames } from './told-names';

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

/** Before the name of a company: "Interview für Saline Digital", "at Corvane". */
const COMPANY_BEFORE = /(?:^|\s)(?:at|bei|beim|@|for|für|client|customer|kunden?|of|von|from|team)\s+$/iu;

/** The label behind the name: "Zoë Hosseini = Kandidat", "Xenia Grgić: candidate". */
function labelledBehind(reading: Reading): CandidateName[] {
  return reading.fields.flatMap((field): CandidateName[] => {
    const value = field.value
      .split(/[.,;]/)[0]
      ?.replace(/^(?:(?:the|your|our|der|die|dein\p{L}*|unser\p{L}*) )+/iu, '')
      .trim();
    if (field.place === 'footer' || !value || !isSurelyCandidateLabel(value)) return [];
    const name = nameAtStart(field.label);
    if (!name || !isFullName(name) || isSurelyCandidateLabel(field.label)) return [];
    const evidence = evidenceInText(reading, Math.min(field.start, field.valueStart), field.end);
    return [{ name, by: 'label', weight: 10, age: field.age, evidence }];
  });
}

/** Names in the title: a part that holds a name and nothing else that could be one counts more. */
function inTitle(reading: Reading): CandidateName[] {
  const evidence = quoteOf('title', reading.title);
  const parts = reading.titleParts.flatMap((part) =>
    /_.*_/.test(part) ? (part.includes(' ') ? part.split('_') : [part.replaceAll('_', ' ')]) : [part],
  );
  const found = parts.flatMap((part, i) =>
    fullNamesWithin(part).flatMap(({ name, start, end }): CandidateName[] => {
      const before = part.slice(0, start);
      const alone = isNamelessRest(before) && isNamelessRest(part.slice(end));
      if (COMPANY_BEFORE.test(before)) return [];
      return [{ name, by: 'title', weight: (alone ? 5 : 3) - i * 0.01, age: 0, evidence }];
    }),
  );
  const single = parts.flatMap((part, i): CandidateName[] => {
    const name = nameAtStart(part);
    return name && !isFullName(name) && part.trim().length <= name.length + 6
      ? [{ name, by: 'title', weight: (isGivenName(name) ? 4.1 : 2) - i * 0.01, age: 0, evidence }]
      : [];
  });
  return [
    ...surnameFirst(reading),
    ...found,
    ...single,
    ...(found.length === 0 ? inSmallLetters(reading) : []),
  ];
}

const SURNAME_COMMA =
  /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?), (\p{Lu}[\p{L}\p{M}'’-]+)(?![\p{L}\p{M}])/gu;

/** "Interview Ó Súilleabháin, Diarmuid"; where the interviewer's own name is told surname first, others are so too. */
function surnameFirst({ title, people }: Reading): CandidateName[] {
  if (!title.includes(',')) return [];
  const evidence = quoteOf('title', title);
  const own = people.self?.name ?? '';
  const pairs = [...title.matchAll(SURNAME_COMMA)].map(([, last = '', first = '']) => `${first} ${last}`);
  if (own.includes(' ') && pairs.some((name) => sameName(name, own)))
    return pairs.flatMap((name) =>
      sameName(name, own) ? [] : [{ name, by: 'title' as const, weight: 7, age: 0, evidence }],
    );
  return title.split(/\s+[|/–—·:-]{1,2}\s+|:\s+|[()[\]]/).flatMap((part): CandidateName[] => {
    const words = part.trim().split(/\s+/);
    const first = words.findIndex((word) => !isNamelessRest(word) || /^\p{Lu}['’]?$/u.test(word));
    const told = words.slice(Math.max(0, first)).join(' ');
    const name = nameAtStart(told);
    const [given, surname] = [name?.split(' ')[0] ?? '', told.split(',')[0] ?? ''];
    return name === `${given} ${surname}` && (surname.includes(' ') || told === `${surname}, ${given}`)
      ? [{ name, by: 'title', weight: 6, age: 0, evidence: quoteOf('title', title) }]
      : [];
  });
}

/** "exp view thu - tariq benhaddou" */
function inSmallLetters({ title, titleParts }: Reading): CandidateName[] {
  return titleParts.flatMap((part): CandidateName[] => {
    const words = part.trim().split(/\s+/);
    const first = words.findIndex((word) => !isNamelessRest(word));
    const behind = words.slice(first);
    const last = behind.findIndex((word) => isNamelessRest(word) || isRole(word));
    const told = last > 1 ? behind.slice(0, last) : behind;
    const name = first < 0 ? null : lowerCaseName(told.join(' '));
    return name ? [{ name, by: 'title', weight: 2.5, age: 0, evidence: quoteOf('title', title) }] : [];
  });
}

/** "Online (candidate: Mihkel Tamm)" */
function inLocation({ location }: Reading): CandidateName[] {
  return location.split(/[()[\]|;,]|\s[–—-]\s/u).flatMap((part): CandidateName[] => {
    const [label = '', told = ''] = part.split(/:\s+/u);
    const name = isSurelyCandidateLabel(label.trim()) ? nameAtStart(told) : null;
    return name && isFullName(name)
      ? [{ name, by: 'label', weight: 9, age: 0, evidence: quoteOf('location', location) }]
      : [];
  });
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
  const isSomebodyElse = remembered(
    (name) =>
      isFullName(name) &&
      excluded.some((other) => sameName(name, other) && (isFullName(other) || name === other)),
  );
  const ownFirst = reading.people.self?.name.split(' ')[0] ?? '';
  // "Hoi Beat": a greeting in whatever dialect, and the interviewer's first name.
  const greetsSelf = (name: string) => ownFirst.length > 1 && name.endsWith(` ${ownFirst}`);
  const names = [
    ...labelled(reading),
    ...labelledBehind(reading),
    ...inParts(reading),
    ...inTitle(reading),
    ...namesInProse(reading.title, () => quoteOf('title', reading.title), 0, 4, 'title'),
    ...namesInText(reading),
    ...namesAlsoInTitle(reading),
    ...toldNames(reading),
    ...askedNames(reading),
    ...correctedNames(reading),
    ...besideSelf(reading),
    ...mentionedNames(reading),
    ...inLocation(reading),
    ...namesOfFiles(reading),
    ...outsideText(reading),
  ].filter((one) => !isSomebodyElse(one.name) && !greetsSelf(one.name));
  const singles = names.filter((one) => !isFullName(one.name) && one.weight > 0).map(({ name }) => name);
  const halves = namesInHalves(reading, singles).filter((one) => !isSomebodyElse(one.name));
  return { names: [...names, ...halves], excluded };
}
