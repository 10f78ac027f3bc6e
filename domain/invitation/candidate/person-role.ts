import {
  CANDIDATE_NOUNS,
  LEADING_NOUNS,
  NOT_APPLIED_FOR,
  OF_ANOTHER_TIME,
  OTHER_NOUNS,
  SHORT_FOR_OTHERS,
} from '../lexicon/person-roles';
import { onlyWord } from '../words';

/** Whose name a word, a label or a phrase announces. */
export type PersonRole = 'candidate' | 'other';

const candidateNoun = onlyWord(CANDIDATE_NOUNS);
const otherNoun = onlyWord(OTHER_NOUNS);
const leadingNoun = onlyWord(LEADING_NOUNS);
const notAppliedFor = onlyWord(NOT_APPLIED_FOR);
const ofAnotherTime = onlyWord(OF_ANOTHER_TIME);
const shortForOther = onlyWord(SHORT_FOR_OTHERS);
/** Anybody may be called so: another word in the phrase decides. */
const ANYBODY = /^(?:person|persona|personne|gu?est|gast|gegenüber|talents?)$/iu;
const PREPOSITION =
  /^(?:for|of|by|from|at|with|who|that|which|to|in|on|as|für|von|vom|bei|beim|mit|im|am|aus|an|zum|zur|laut|par|pour|chez|de|du|del|por|para|con|avec|retenue?)$/iu;
const INTERVIEWED =
  /(?:^|\s)(?:(?:being|to be|gets?|is|are|under) )?(?:interview(?:ed|t)|assessed|tested|evaluated|examined|vetted|screened|geprüft|bewertet|beurteilt)(?: (?:is|wird))?$|(?:^|\s)(?:to|zu|à|a) (?:interview(?:en|er)?|assess|meet|entrevistar|évaluer|evaluar|prüfen)$/iu;
const STATUS_OUT =
  /^(?:withdrew|withdrawn|cancell?ed|out|old|was|before|dropped|abgesagt|raus|alt|bisher|vorher|zurückgezogen|ausgefallen|declined|gone)$/iu;
const STATUS_IN =
  /^(?:new|now|in|replacement|instead|neu|jetzt|nun|ersatz|stattdessen|nachrücker(?:in)?|nouveau|nuevo|nueva)$/iu;
/** "Prospective employee", "interview partner" */
const TO_BE =
  /(?<!\p{L})(?:(?:prospective|future|potential|would-be|künftige[rn]?|zukünftige[rn]?|potenzielle[rn]?|angehende[rn]?) (?:\p{L}+ )?(?:employee|hire|member|colleague|mitarbeiter\p{L}*|kolleg\p{L}*|developer|engineer|mitglied)|(?:interview|meeting|call|conversation|discussion|talk|session|sparring)[ -]?partner)(?!\p{L})/iu;
const GONE =
  /withdr[ae]w|cancell?ed|abgesagt|declined|replaced|ersetzt|zurückgezogen|rejected|no-?show|ausgefallen/iu;
const COMMON = [
  'candidate',
  'applicant',
  'freelancer',
  'interviewee',
  'kandidat',
  'kandidatin',
  'bewerber',
  'bewerberin',
];

/** Whether two words differ by one letter that is missing, added, wrong or changed places. */
function nearly(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
  let i = 0;
  while (i < word.length && word[i] === meant[i]) i++;
  const [a, b] = [word.slice(i), meant.slice(i)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

const misspelt = (word: string) =>
  word.length >= 7 && COMMON.some((meant) => nearly(word.toLowerCase(), meant));

/**
 * Whether a single word names somebody by their part in the interview.
 * @returns `leading` for one that leads others, who may be a colleague or hold the position that is to be filled
 */
export function roleOfWord(word: string): PersonRole | 'leading' | null {
  if (candidateNoun.test(word) || misspelt(word)) return 'candidate';
  if (otherNoun.test(word)) return 'other';
  return leadingNoun.test(word) ? 'leading' : null;
}

const words = (phrase: string) =>
  (phrase.replaceAll('_', ' ').match(/[\p{L}\p{M}](?:[\p{L}\p{M}'’*-]|:(?=in))*/gu) ?? [])
    .slice(0, 12)
    .map((word) => word.replace(/['’]s?$/u, ''));

/**
 * Whose part in the interview a phrase tells: the last noun before a preposition decides ("candidate manager" is somebody else).
 * @param phrase a label or the words behind a name
 * @param leads whether one who leads others is somebody else: so in a label, not behind a name
 */
export function roleOfPhrase(phrase: string, leads: boolean): PersonRole | null {
  if (INTERVIEWED.test(phrase.trim()) || TO_BE.test(phrase)) return 'candidate';
  let role: PersonRole | null = null;
  let anybody = false;
  let hires = false;
  let anotherTime = false;
  for (const word of words(phrase)) {
    if (PREPOSITION.test(word)) {
      if (!leads || (role !== null && !anybody)) break;
      continue;
    }
    anotherTime ||= ofAnotherTime.test(word);
    hires ||= notAppliedFor.test(word);
    const found = roleOfWord(word);
    if (found === null) continue;
    const told = found === 'leading' ? (leads || hires ? 'other' : null) : found;
    if (told === null) continue;
    if (anybody && role !== null && told === 'candidate') continue;
    role = told;
    anybody = told === 'candidate' && ANYBODY.test(word);
  }
  return role === 'candidate' && (anotherTime || GONE.test(phrase)) ? 'other' : role;
}

/** As `roleOfPhrase` for a label: two roles side by side ("Candidate and interviewer") tell none. */
export function roleOfLabel(label: string): PersonRole | null {
  if (label.length > 60) return null;
  if (STATUS_OUT.test(label)) return 'other';
  if (STATUS_IN.test(label)) return 'candidate';
  if (shortForOther.test(label)) return 'other';
  const sides = label.split(/\s*(?:[/&+]|\s(?:and|und|et|y)\s)\s*/u);
  const roles = new Set(sides.slice(0, 4).flatMap((side) => roleOfPhrase(side, true) ?? []));
  return roles.size === 1 ? ([...roles][0] ?? null) : null;
}
