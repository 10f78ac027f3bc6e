import { lexicon } from '../lexicon';
import { BELONGINGS } from '../lexicon/person-roles';
import {
  ADVERBS,
  AFTER_CANDIDATE,
  AFTER_GONE,
  AFTER_OTHER,
  ANOTHER_DAY_BEFORE,
  CALLED,
  CONTACT_BEFORE,
  DEPARTMENTS,
  MEETS,
  WRITTEN,
} from '../lexicon/person-verbs';
import { anyWord, onlyWord, startsWithWord } from '../words';
import { type PersonRole, roleOfPhrase, roleOfWord } from './person-role';

const honorific = onlyWord(lexicon.candidate.honorific.map((w) => `${w}\\.?`));
const belonging = onlyWord(BELONGINGS);
const adverb = onlyWord(ADVERBS);
const called = onlyWord(CALLED);
const written = onlyWord(WRITTEN);
const meets = new RegExp(`${anyWord(MEETS).source}\\s*$`, 'iu');
/** "We would like you to talk to …": no contact but the task. */
const SENT_TO =
  /(?:(?:like|want|need|love|expect|ask|asking) you to|you(?: will|['’]ll| are going to)) (?:talk|speak)(?:ing)? (?:to|with)\s*$/iu;
const contactBefore = new RegExp(`${anyWord(CONTACT_BEFORE).source}[\\s:]*$`, 'iu');
const otherVerb = startsWithWord(AFTER_OTHER);
const candidateVerb = startsWithWord(AFTER_CANDIDATE);
const gone = startsWithWord(AFTER_GONE);
const anotherDay = new RegExp(`${anyWord(ANOTHER_DAY_BEFORE).source}\\s*$`, 'iu');
const department = startsWithWord(DEPARTMENTS);

const NEGATED = /(?<!\p{L})(?:not|no|never|nicht|ne|n['’]|don['’]t|won['’]t|doesn['’]t|kein\p{L}*)\s*$/iu;
const ARTICLE =
  /^(?:the|a|an|our|your|their|his|her|my|this|der|die|das|den|dem|ein|eine|einen?|dein\p{L}*|unser\p{L}*|ihr\p{L}*|euer|eure|d|le|la|l|un|une|notre|votre|el|una|nuestr[oa])$/iu;
const ARTICLE_LAST = /\s(?:the|our|your|der|die|das|den|dem|unser\p{L}*|dein\p{L}*|d['’])\s*$/iu;
const COPULA = /^(?:is|are|was|be|will|ist|sind|war|wäre|isch|est|es|será|sera|wird)$/iu;
const PRONOUN = /^(?:he|she|they|er|sie|il|elle|ella|él)$/iu;
const OF = /^(?:of|von|vom|der|des|de|du|del|for|für|zu|from|pour|para)$/iu;
const AGENT = /^(?:by|durch|par|por)$/iu;
const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}+(?:t|en)|(?:be|ver|emp|er|ent|über)\p{L}+(?:t|en)|\p{L}+ed|\p{L}+iert)$/iu;
const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}'’/-]*\.?|[,:=>→(–—]/gu;

/**
 * Whose name follows, by the words before it: "the applicant himself, …", "Hiring Manager ist …", "forwarded by …".
 * @param before the text before a name within its sentence; the last 90 characters count
 */
export function roleBefore(before: string): PersonRole | null {
  const near = before.slice(-90).replace(ARTICLE_LAST, ' ');
  if (contactBefore.test(near) && !SENT_TO.test(near)) return 'other';
  const met = near.match(meets);
  if (met) return NEGATED.test(near.slice(0, met.index)) ? 'other' : 'candidate';
  const tokens = (near.match(TOKEN) ?? []).slice(-9).reverse();
  let breaks = 0;
  let named = false;
  let of = '';
  for (const [i, token] of tokens.entries()) {
    const word = token.replace(/\.$/, '').replace(/['’]s?$/u, '');
    const lead = tokens[i + 1]?.replace(/\.$/, '') ?? '';
    if (!/\p{L}/u.test(token)) {
      if (/[,(]/.test(token) && ++breaks > 1) return null;
      continue;
    }
    if (AGENT.test(word)) return written.test(lead) || belonging.test(lead) ? 'candidate' : 'other';
    if (/^von$/iu.test(word) && PARTICIPLE.test(lead)) return written.test(lead) ? 'candidate' : 'other';
    if (called.test(word)) {
      named = true;
      continue;
    }
    if (PRONOUN.test(word)) return named ? 'candidate' : null;
    if (belonging.test(word)) return of !== '' || named || i > 0 ? 'candidate' : null;
    if (OF.test(word) && i < 3) {
      of = word;
      continue;
    }
    if (ARTICLE.test(word) || COPULA.test(word) || honorific.test(word) || adverb.test(word)) continue;
    const role = roleOfWord(word);
    if (role === null || of !== '') return /^from$/iu.test(of) && role === null ? 'other' : null;
    const phrase = [...tokens.slice(i, i + 4)].reverse().join(' ');
    return roleOfPhrase(phrase, true);
  }
  return /^from$/iu.test(of) ? 'other' : null;
}

const APPOSITION = /^\s*(?:[,(–—]|-\s|\/\s)\s*([^,;.()–—]{2,70})/u;
/** "…, Yusuf Demir the candidate" */
const VERBLESS = /^\s+((?:the|our|your|der|die|dein\p{L}*|le|la|el) [^,;.()–—]{2,40})/iu;
const IS =
  /^\s*,?\s*(?:who |der |die )?(?:is|['’]s|are|was|will be|ist|sind|war|wäre|est|es|als|as|comme|como)\s+([^,;.()–—]{2,60})/iu;

/** Whether the words behind a name say that its bearer will not come. */
export const isGoneAfter = (after: string) => gone.test(after.slice(0, 80).replace(LEAD, ''));

/** Whether the words before a name speak of another day. */
export const isAnotherDay = (before: string) => anotherDay.test(before.slice(-60));

/** "Milica Jovović (you)": of several, the one who is the reader's. */
export const isYours = (after: string) => YOURS.test(after.slice(0, 40));
const YOURS =
  /^\s*[([–—-]\s*(?:you|yours|your (?:slot|turn|candidate)|du|dich|dir|bei dir|für dich|for you|with you|mit dir|deine?[rs]?)\s*(?:[)\].,;–—-]|$)/iu;
const LEAD = /^[\s,("”»):–—-]+/u;

/**
 * Whose name came before, by the words behind it: "…, freelancer", "… from HR", "… dials in to observe".
 * @param after the text behind a name, up to the next name or the sentence's end; the first 120 characters count
 */
export function roleAfter(after: string): PersonRole | null {
  const near = after.slice(0, 120);
  const plain = near.replace(LEAD, '');
  if (department.test(plain) || otherVerb.test(plain)) return 'other';
  if (candidateVerb.test(plain)) return 'candidate';
  const phrase = near.match(IS)?.[1] ?? near.match(VERBLESS)?.[1] ?? near.match(APPOSITION)?.[1];
  return phrase === undefined ? null : roleOfPhrase(phrase, false);
}
