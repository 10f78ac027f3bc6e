import { lexicon } from '../lexicon';
import type { Field } from '../text/fields';
import { onlyWord, spaced } from '../words';

const { label } = lexicon.candidate;
const anyLabel = onlyWord(label);
const sure = label.filter(
  (w) => !/^(?:\(\?:full|name|who|wer|mit|with|person|developer|expert|contractor|gegen|\(\?:dein)/.test(w),
);
const sureLabel = onlyWord(sure);
/** "Unser Kandidat am Donnerstag", "today's candidate", "candidate for the January start". */
const embedded = new RegExp(
  `^(?:(?:the|your|our|today['’]?s|new|next|der|die|dein|deine|euer|eure|unsere?|heutige[rn]?|neue[rn]?|nächste[rn]?) )*(?:${sure.map(spaced).join('|')})(?: (?:for|on|at|today|tomorrow|für|am|um|im|zum|zur|heute|morgen)(?: [^:]{1,40})?)?$`,
  'iu',
);

/** A label without what stands in brackets, and its first half where it is said in two languages: "Candidate / Kandidat:in (m/w/d)". */
const firstOf = (words: string) =>
  words
    .replace(/\s*[([][^)\]]{0,30}[)\]]\s*/gu, ' ')
    .split(/\s+[/|·–-]\s+/u)[0]
    ?.trim() ?? '';

/** Whether a label's value may be the candidate's name. */
export const isCandidateLabel = (words: string) =>
  anyLabel.test(words) || anyLabel.test(firstOf(words)) || embedded.test(firstOf(words));

/** Whether a label's value is nobody's name but the candidate's: "Candidate", not "Name" or "Who". */
export const isSurelyCandidateLabel = (words: string) =>
  sureLabel.test(words) || sureLabel.test(firstOf(words)) || embedded.test(firstOf(words));

const FIRST = /^(?:(?:first|given|fore)[ -]?names?|vornamen?|prénom|nombre)$/iu;
const LAST = /^(?:(?:last|family|sur)[ -]?name|(?:nach|familien|zu)name|nom(?: de famille)?|apellidos?)$/iu;
const ONE_PART = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{L}[\p{L}\p{M}'’-]+){0,2}$/u;

/** Whether a label asks for one half of a name. */
export const isNamePart = (words: string) => FIRST.test(words) || LAST.test(words);

/** A name told in two fields near each other ("Vorname: …", "Nachname: …"), first name first. */
export function nameInParts(fields: readonly Field[]): { name: string; fields: [Field, Field] }[] {
  const parts = fields.filter((field) => ONE_PART.test(field.value) && field.place === 'body').slice(0, 200);
  return parts.flatMap((first) => {
    if (!FIRST.test(first.label)) return [];
    const last = parts.find(
      (one) => LAST.test(one.label) && one.age === first.age && Math.abs(one.line - first.line) <= 2,
    );
    return last ? [{ name: `${first.value} ${last.value}`, fields: [first, last] }] : [];
  });
}
