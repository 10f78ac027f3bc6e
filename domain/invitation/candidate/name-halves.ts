import { evidenceInText, quoteOf } from '../evidence';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { inUsualCase } from './name-case';
import { PART } from './name-pattern';
import { roleBefore } from './name-roles';
import { isFullName, nameAtStart } from './names';
import type { CandidateName } from './prose-names';

const IS = '(?:(?: [\\p{L}]+){0,4}?(?:\\s*[:=–-]+|\\s+(?:is|are|was|ist|lautet|est|es|reads))?\\s+)';
const FIRST = new RegExp(
  `(?<!\\p{L})(?:[Ff]irst|FIRST|[Gg]iven|GIVEN|[Ff]ore|[Cc]hristian)[ -]?(?:[Nn]ames?|NAMES?)${IS}(${PART})|(?<!\\p{L})(?:V|v|VORNAME|Ruf|ruf)or?names?${IS}(${PART})|(?<!\\p{L})(${PART}) (?:mit|als|ist der) Vornamen?|(?:[Mm]it|[Dd]er|[Dd]ie) Vornamen? (?:heißt (?:er|sie) |ist )?(${PART})|(?<!\\p{L})(?:[Pp]rénom|[Nn]ombre de pila)${IS}(${PART})`,
  'gu',
);
const LAST = new RegExp(
  `(?<!\\p{L})(?:[Ll]ast|LAST|[Ff]amily|FAMILY|[Ss]ur|SUR)[ -]?(?:[Nn]ames?|NAMES?)${IS}(${PART}(?:\\s${PART})?)|(?<!\\p{L})(?:[Nn]ach|[Ff]amilien|[Zz]u)namen?${IS}(${PART}(?:\\s${PART})?)|(?<!\\p{L})(?:[Nn]om de famille|[Nn]om(?=\\s*:)|NOM(?=\\s*:)|[Aa]pellidos?|[Pp]atronymi[ck])${IS}(${PART}(?:\\s${PART})?)`,
  'gu',
);
const honorific = lexicon.candidate.honorific.filter((w) =>
  /^(?:mrs?|ms|miss|mx|herrn\?|frau|fr|hr|mme|monsieur|madame|señora\?|sra?|dr)$/u.test(w),
);
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${honorific.map((w) => `${w[0]?.toUpperCase()}${w.slice(1)}`).join('|')}|M)\\.?\\s+(${PART})(?!\\s+\\p{Lu})`,
  'gu',
);

/** "Ylva's surname is …", "Greta heißt mit Nachnamen …" */
const OWNER = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}\\p{M}-]+)['’]s? (?:(?:sur|last|family|first|given) ?name)|(?<!\\p{L})(${PART}) heißt (?:mit )?(?:\\p{L}+ )?(?:Nach|Vor|Familien)namen?`,
  'gu',
);

const SINGLE = /(?<![\p{L}\p{M}-])\p{Lu}\p{Ll}[\p{L}\p{M}-]+(?! \p{Lu})/gu;

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined);
    const name = words === undefined ? null : nameAtStart(inUsualCase(words));
    return name ? [{ name, start: match.index, end: match.index + match[0].length }] : [];
  });

/**
 * A full name whose halves are told apart from each other: "SURNAME: Ramaswamy – GIVEN NAME: Karthik", "Ms Abara … First name Ifeoma".
 * @param singles first or last names that stand alone elsewhere and may be the candidate's, the likeliest first
 */
export function namesInHalves(reading: Reading, singles: readonly string[]): CandidateName[] {
  const body = reading.statements
    .filter(({ place, age }) => place === 'body' && age === 0)
    .slice(0, 300)
    .filter(({ words }) => words.length < 400);
  const told = (pattern: RegExp) => [
    ...found(reading.title, pattern).map(({ name }) => ({ name, evidence: quoteOf('title', reading.title) })),
    ...body.flatMap(({ words, start }) =>
      found(words, pattern).map((one) => ({
        name: one.name,
        evidence: evidenceInText(reading, start + one.start, start + one.end),
      })),
    ),
  ];
  const [first] = told(FIRST);
  const [last] = told(LAST);
  if (!first && !last) return [];
  const owner = [reading.title, ...body.map(({ words }) => words)].flatMap((words) =>
    [...words.matchAll(OWNER)].flatMap((match) => match.slice(1).filter((name) => name !== undefined)),
  );
  const met = body.flatMap(({ words }) =>
    [...words.matchAll(SINGLE)].flatMap(({ 0: word, index }) =>
      roleBefore(words.slice(0, index)) === 'candidate' && nameAtStart(word) === word ? [word] : [],
    ),
  );
  const other = (half: string) =>
    [...owner, ...met, ...told(TITLED).map(({ name }) => name), ...singles].find(
      (name) => !isFullName(name) && name !== half,
    );
  const front = first?.name ?? (last ? other(last.name) : undefined);
  const back = last?.name ?? (first ? other(first.name) : undefined);
  const evidence = (first ?? last)?.evidence;
  if (!front || !back || !evidence || front === back || isFullName(front)) return [];
  return [{ name: `${front} ${back}`, by: 'two fields', weight: 6, age: 0, evidence }];
}
