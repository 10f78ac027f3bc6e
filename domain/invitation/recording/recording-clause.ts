import { isOfSomethingElse } from './recording-object';
import { type Atom, atoms, isPositiveForm } from './recording-words';

/** `pending`: spoken of, but open. It says nothing, and keeps a weaker yes of the same place from counting. */
export type Verdict = 'allowed' | 'forbidden' | 'pending' | null;

/** "… she would rather not", "… es gibt keine", "… there is none". */
export const TRAILING_NO =
  /(?:\bnot(?: to)?|n['’]t|\bnicht|\bno|\bnein|\bpas|\bneither|\bnone|\bwon['’]t be (?:one|any)|\bnot be (?:one|any)|(?:gibt|gab|gäbe|haben|machen|erstellen|will|wollen|möchte)(?: \S+){0,3} keine[ns]?|keins|keinen?)[\s.!;]*$/iu;
const PAST = /\b(?:was|were|had been|wurden?|hatten?)\b/iu;

/** "Format: 60 min, recorded" */
const RECORDED = /^\W*(?:fully |being |to be |audio |video )*(?:recorded|taped|filmed)\W*$/iu;
/** An imperative without object: "Record as usual", "asked us to record", "then record". */
const TO_RECORD =
  /(?:^[^\p{L}"“”„'’»«`]*|\b(?:(?<!\b(?:permission|request|right|decision|option|possibility|ability|authority|urge|plans?|idea|proposal|intention|attempt|reason|how|whether|wish|chance|consent|approval|refuses?|refused|forgot|trying|unable|tempted)\s)to|please|then|so|also|just|kindly|do|now|always|first|afterwards)\s+|\band\s+(?=record\s+(?:it|this|the|everything|all|from)\b))record(?!\s+(?:types?|button|number|time))(?!\p{L})/iu;

/** A negation belongs to the next word that can be negated, else to the last one. */
export function clauseVerdict(clause: string): Verdict {
  const found = atoms(clause);
  if (found.includes('withdrawal')) return withdrawalVerdict(found);
  const signs: number[] = [];
  let negated = false;
  let consented = 0;
  let mentions = 0;
  for (const atom of found) {
    if (atom === 'negation') negated = true;
    else if (atom === 'yes') signs.push(negated ? -1 : 1);
    else if (atom === 'no') signs.push(-1);
    else if (atom === 'objection') signs.push(negated ? 1 : -1);
    else if (atom === 'agreement') signs.push(negated ? -1 : 1);
    else if (atom === 'consent') {
      if (negated) signs.push(-1);
      else consented++;
    } else {
      mentions++;
      if (negated) signs.push(-1);
    }
    if (atom !== 'negation') negated = false;
  }
  if (negated) {
    // Left over: "Aufzeichnung erlauben wir nicht", "Der Aufzeichnung widerspricht er nicht".
    if (signs.length === 0) signs.push(mentions + consented > 0 || TRAILING_NO.test(clause) ? -1 : 0);
    else if (signs.length === 1 && signs[0] === -1 && found.includes('objection')) signs[0] = 1;
    else signs.push(-1);
  }
  if (signs.includes(-1)) return 'forbidden';
  if (signs.includes(1)) return 'allowed';
  // "She was recorded once": what was says nothing of this session.
  if (PAST.test(clause)) return null;
  if (mentions === 0 || isOfSomethingElse(clause)) return null;
  return isPositiveForm.test(clause) || TO_RECORD.test(clause) || RECORDED.test(clause) ? 'allowed' : null;
}

/** "His no to the recording is withdrawn" allows, "his consent is withdrawn" forbids. */
function withdrawalVerdict(found: Atom[]): Verdict {
  const agreed = found.includes('agreement') || found.includes('consent') || found.includes('yes');
  const refused = found.includes('objection') || found.includes('no') || found.includes('negation');
  const notWithdrawn =
    found.indexOf('withdrawal') > 0 && found[found.indexOf('withdrawal') - 1] === 'negation';
  if (agreed) return notWithdrawn && !found.includes('objection') ? null : 'forbidden';
  if (!refused) return 'forbidden';
  return notWithdrawn && found.length > 2 && found.includes('objection') ? 'forbidden' : 'allowed';
}

/** Whether a clause judges by a word of its own, without the word recording. */
export const hasOwnWord = (clause: string) =>
  atoms(clause).some(
    (atom) => atom === 'agreement' || atom === 'objection' || atom === 'yes' || atom === 'no',
  );
