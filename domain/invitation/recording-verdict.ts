import {
  type Atom,
  aboutThisSession,
  atoms,
  clauses,
  isConcession,
  isCondition,
  isGeneral,
  isPending,
  isPositiveForm,
  isUsual,
  mentionsRecording,
} from './recording-words';

/** `pending`: spoken of, but open. It says nothing, and keeps a weaker yes of the same place from counting. */
export type Verdict = 'allowed' | 'forbidden' | 'pending' | null;

const BAN =
  /(?:\b(?:do not|don[’']?t|dont|must not|may not|never|please no|no)\s+(?:\w+\s+){0,2}record|nicht\s+(?:auf(?:zeichnen|nehmen|gezeichnet|genommen)|mit(?:schneiden|geschnitten))|\bkeine?\s+(?:aufzeichnung|aufnahme|mitschnitt))/iu;
const WITHOUT_CONSENT = /\b(?:not|n['’]t|never|no|nicht|nie|niemals|keine?)\b.*\b(?:without|ohne)\b/iu;
const TRAILING_NO = /(?:\bnot|n['’]t|\bnicht|\bno|\bnein|\bpas|\bneither)[\s.!]*$/iu;
/** "… and Burak neither": goes along with the clause before. */
const LIKEWISE =
  /(?:\bneither|\beither|\bnor\b|\bauch|\bebenfalls|\bebenso|\bgenauso)(?:\s+\p{L}+){0,2}[\s.!]*$/iu;
const THIRD_PARTY =
  /(?:client|customer|employer|kund|auftraggeber|arbeitgeber|legal|rechtsabteilung|works council|betriebsrat)|\b(?:we|wir|i|ich)\b/iu;
const PAST = /\b(?:was|were|had been|wurden?|hatten?)\b/iu;
/** "…, but not the introduction": a yes with an exception is no clear yes. */
const EXCEPTION =
  /^\s*(?:but|aber|jedoch|however)?\s*(?:not|nicht)(?!\s+(?:just|only|nur|a problem))(?!\p{L})/iu;
const SAID_BOTH = /\b(?:yes|ja|oui|sí)\s*[/|]\s*(?:no|nein|non)\b/iu;

/** An imperative without object: "Record as usual", "asked us to record". */
const TO_RECORD = /(?:^\W*|\bto\s+|\bplease\s+)record(?!\p{L})/iu;

/** A negation belongs to the next word that can be negated, else to the last one. */
function clauseVerdict(clause: string): Verdict {
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
  return mentions > 0 && (isPositiveForm.test(clause) || TO_RECORD.test(clause)) ? 'allowed' : null;
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

/** The verdict of several: a ban before an open question before a yes. */
export function combined(verdicts: Verdict[]): Verdict {
  for (const one of ['forbidden', 'pending', 'allowed'] as const) if (verdicts.includes(one)) return one;
  return null;
}

/**
 * What one statement says of recording this session.
 * A forbidding clause wins over an open one, an open one over an allowing one; concessions and conditions do not allow by themselves.
 * @param statement one sentence, label with value, or list item
 * @param spoken whether recording is the subject already, from the statement before
 * @returns null where it says nothing (V3)
 */
export function recordingVerdict(statement: string, spoken = false): Verdict {
  // The cheap question first: nearly no statement speaks of recording.
  if (!spoken && !mentionsRecording(statement)) return null;
  const text = aboutThisSession(statement);
  if (!spoken && !mentionsRecording(text)) return null;
  if (SAID_BOTH.test(text)) return 'pending';
  const verdicts: Verdict[] = [];
  const parts = clauses(text);
  for (const [i, raw] of parts.entries()) {
    const clause = raw.trim();
    const aside = isConcession.test(clause) || (isCondition.test(clause) && parts.length > 1);
    if (aside) {
      if (
        (isPending.test(clause) || (isCondition.test(clause) && THIRD_PARTY.test(clause))) &&
        !/^(?:unless|es sei denn|außer|ausser)/iu.test(clause)
      )
        verdicts.push('pending');
      else if (
        isConcession.test(clause) &&
        !isUsual.test(clause) &&
        mentionsRecording(clause) &&
        clauseVerdict(clause) === 'forbidden'
      )
        verdicts.push('pending');
      continue;
    }
    if (isUsual.test(clause) && parts.length > 1 && i < parts.length) {
      // "normally not recorded", "originally we said no": not about now, unless nothing else is said.
      if (clauseVerdict(clause) === 'forbidden' && parts.length === 1) verdicts.push('forbidden');
      continue;
    }
    if (WITHOUT_CONSENT.test(clause)) verdicts.push(BAN.test(clause) ? 'forbidden' : 'pending');
    else if (isPending.test(clause))
      verdicts.push(BAN.test(clause) && !/\b(?:whether|ob)\b/iu.test(clause) ? 'forbidden' : 'pending');
    else if (mentionsRecording(clause) || hasOwnWord(clause)) verdicts.push(clauseVerdict(clause));
    else if (EXCEPTION.test(clause) && parts.length > 1) verdicts.push('pending');
    else if (TRAILING_NO.test(clause) && !LIKEWISE.test(clause) && parts.length > 1)
      verdicts.push('forbidden');
  }
  const verdict = combined(verdicts);
  if (/^\W*(?:not (?:every|all)|nicht (?:jede|alle))/iu.test(text)) return null;
  if (/\?\s*$/.test(text) && verdict !== 'forbidden') return 'pending';
  if (
    verdict === 'allowed' &&
    isGeneral.test(text) &&
    !/\b(?:this|today|diese[srnm]?|heutige)\b/iu.test(text)
  )
    return null;
  return verdict;
}

const hasOwnWord = (clause: string) =>
  atoms(clause).some(
    (atom) => atom === 'agreement' || atom === 'objection' || atom === 'yes' || atom === 'no',
  );

/** "Recording allowed: no", "Recording: on request of the client", "Recording declined: yes". */
export function valueVerdict(label: string, value: string, box = false): Verdict {
  const about = aboutThisSession(label);
  // A ticked "Live coding" says nothing of recording.
  if (!mentionsRecording(about)) return null;
  if (SAID_BOTH.test(value)) return 'pending';
  const alone = recordingVerdict(`${about} ${value}`);
  const labelled = clauseVerdict(about);
  const plain =
    /^(?:yes|ja|y|oui|sí|✅|✔|✓|☑|x|ok(?:ay)?|true|👍|on|an|given|granted|obtained|received|signed|erteilt|gegeben|liegt vor|vorhanden|unterschrieben)\W*$/iu.test(
      value.trim(),
    );
  const plainNo = /^(?:no|nein|n|non|❌|✗|✘|☒|false|👎|off|aus|🚫|⛔)\W*$/iu.test(value.trim());
  if (box || plain) {
    if (labelled === 'forbidden') return 'forbidden';
    return isPending.test(about) ? 'pending' : 'allowed';
  }
  if (plainNo)
    return labelled === 'forbidden' && !/\bno\b|\bkeine?\b/iu.test(about) ? 'pending' : 'forbidden';
  if (labelled === 'forbidden') return 'forbidden';
  const own = combined(
    clauses(aboutThisSession(value))
      .slice(0, 1)
      .map((c) => (isPending.test(c) ? 'pending' : clauseVerdict(c))),
  );
  if (own === 'forbidden' || alone === 'forbidden') return 'forbidden';
  if (own === 'pending' || alone === 'pending') return 'pending';
  return own === 'allowed' || recordingVerdict(value) === 'allowed'
    ? 'allowed'
    : alone === 'allowed' && hasOwnWord(value)
      ? 'allowed'
      : null;
}
