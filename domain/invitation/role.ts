import { sameName } from './candidate/same-name';
import { evidenceInText, quoteOf } from './evidence';
import type { Finding } from './invitation';
import { lexicon } from './lexicon';
import type { Reading } from './reading';
import { isRole } from './role-words';
import { anyWord, onlyWord } from './words';

const isLabel = onlyWord(lexicon.role.label);
const end = anyWord(lexicon.role.end);
const ROLE_AT_MOST = 90;

/** The role's words alone: no company, contract or links behind it, no rest of the sentence, no bracket left open. */
const tidy = (words: string) =>
  words
    .replace(/https?:\S+/g, '')
    .replace(
      /\s*\((?:permanent|m\/w\/d|w\/m\/d|f\/m\/d|d\/m\/w|all genders|remote|full[- ]time)[^)]*\)/giu,
      '',
    )
    .split(
      /\s+(?:at|bei|@|beim)\s+|[,;]\s+(?=(?:permanent|unbefristet|full|remote|\p{Lu}[\p{L}-]+ (?:GmbH|AG|SE|Ltd|Inc)|[\p{L} .&-]+ (?:GmbH|AG|SE)))|\s+[|–—]\s+/iu,
    )[0]
    ?.split(end)[0]
    ?.replace(/\s*\([^)]*$/, '')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .trim() ?? '';

/** Position (expertview) or field (expertlead) as the invitation names it; null where it names none. */
export function role(reading: Reading, candidate: string | null): Finding<string | null> {
  for (const field of reading.fields) {
    if (!isLabel.test(field.label) || field.place === 'footer') continue;
    const value = tidy(field.value);
    if (value !== '' && value.length <= ROLE_AT_MOST && isRole(value))
      return {
        value,
        confidence: 'certain',
        evidence: [evidenceInText(reading, Math.min(field.start, field.valueStart), field.end)],
      };
  }
  const bracket = reading.title.match(/\(([^)]{2,60})\)/)?.[1];
  for (const part of [
    ...(bracket ? [bracket] : []),
    ...reading.title.split(/\s+[|/–—·•-]\s+|:\s+|\s*[()]\s*|\s+@\s+/),
  ]) {
    const value = tidy(
      part.replace(/^.*\b(?:interview|session)\b\s*(?:for|für)?\s*/iu, (m) =>
        m.length === part.length ? '' : m.length < part.length ? '' : m,
      ),
    );
    if (
      value === '' ||
      value.length > ROLE_AT_MOST ||
      !isRole(value) ||
      /expert[- ]?(?:lead|view)|interview|tech check|technical/iu.test(value)
    )
      continue;
    if (candidate && sameName(value, candidate)) continue;
    return { value, confidence: 'likely', evidence: [quoteOf('title', reading.title)] };
  }
  for (const statement of reading.statements.slice(0, 500)) {
    if (statement.place !== 'body') continue;
    const match =
      statement.words.match(
        /(?:position|role|job|stelle|festanstellung)\s+(?:of|as|als)\s+(?:an?\s+)?([^,.;()]{3,80})/iu,
      ) ?? statement.words.match(/\bals\s+([^,.;()]{3,60}?)\s+(?:bei|beworben|in)\b/iu);
    const value = match?.[1] ? tidy(match[1]) : '';
    if (value !== '' && value.length <= ROLE_AT_MOST && isRole(value) && /^\p{Lu}/u.test(value))
      return {
        value,
        confidence: 'likely',
        evidence: [evidenceInText(reading, statement.start, statement.end)],
      };
  }
  const behindName =
    candidate && reading.text.includes(candidate)
      ? reading.text
          .slice(reading.text.indexOf(candidate) + candidate.length)
          .match(/^\s*[,(]\s*([^),\n.]{2,60})/u)?.[1]
      : undefined;
  const field = behindName ? tidy(behindName) : '';
  if (candidate && behindName && isRole(field)) {
    const start = reading.text.indexOf(candidate);
    return {
      value: field,
      confidence: 'guess',
      evidence: [evidenceInText(reading, start, start + candidate.length + behindName.length + 2)],
    };
  }
  return { value: null, confidence: 'likely', evidence: [] };
}
