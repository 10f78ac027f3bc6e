import { clauseVerdict, hasOwnWord, TRAILING_NO, type Verdict } from './recording-clause';
import { isOfOtherEvent } from './recording-object';
import { inPlainWords } from './recording-plain';
import { exceptionIn, exceptsThis, isEitherWay, isElsewhere, isUnreal, isVaried } from './recording-scope';
import {
  aboutThisSession,
  atoms,
  clauses,
  isConcession,
  isCondition,
  isExcepted,
  isGeneral,
  isInverted,
  isOnlyConjunction,
  isPending,
  isUsual,
  mentionsRecording,
} from './recording-words';

const BAN =
  /(?:\b(?:do not|don[’']?t|dont|must not|may not|never|please no|no(?!\s+(?:info|word|news|answer|decision|reply|idea|clue|reason)))\s+(?:\w+\s+){0,2}record|\bnot (?:(?:to|be|being|get|getting) )+record|nicht\s+(?:auf(?:zeichnen|nehmen|gezeichnet|genommen)|mit(?:schneiden|geschnitten))|\bkeine?\s+(?:aufzeichnung|aufnahme|mitschnitt))/iu;
const WITHOUT_CONSENT =
  /\b(?:not|n['’]t|never|no|nicht|nie|niemals|keine?)\b.*\b(?:without|ohne)\b|^\W*(?:(?:but|and|aber|und) )?(?:without|ohne)\b.*\b(?:consent|permission|approval|agreement|ok|okay|\p{L}*zustimmung|einwilligung|einverständnis|erlaubnis|genehmigung|freigabe)\b.*\b(?:not|never|no|nicht|nie|niemals|keine?n?)\b/iu;
/** "… and Burak neither": goes along with the clause before. */
const LIKEWISE =
  /(?:\bneither|\beither|\bnor\b|\bauch|\bebenfalls|\bebenso|\bgenauso)(?:\s+\p{L}+){0,2}[\s.!]*$/iu;
const THIRD_PARTY =
  /(?:client|customer|employer|compan|manager|management|\bhr\b|boss|lawyer|\bdpo\b|headquarters|kund|auftraggeber|arbeitgeber|legal|rechtsabteilung|works council|betriebsrat|chef|vorgesetzt|firma|unternehmen|anwalt|datenschutz|\bleitung|fachbereich)|\b(?:we|wir|i|ich)\b/iu;
/** "…, but not the introduction": a yes with an exception is no clear yes. */
const EXCEPTION =
  /^\s*(?:but|aber|jedoch|however)?\s*(?:(?:please|bitte|lieber|rather)\s+)?(?:not|nicht)(?!\s+(?:just|only|nur|a problem))(?!\p{L})/iu;
/** "… but not today", "der Aufzeichnung aber nicht": of this session, no exception within it. */
const NOT_NOW =
  /^\s*(?:but|aber|jedoch|however)?\s*(?:(?:please|bitte|lieber|rather)\s+)?(?:not|nicht)(?:[\s.!]*$|\s+(?:today|this|here|now|in this|for this|heute|diesmal|hier|in diesem|bei diesem|für dieses)(?!\p{L}))/iu;
export const SAID_BOTH =
  /\b(?:yes|ja|oui|sí)\s*(?:[/|]|or|oder|ou)\s*(?:no|nein|non)\b|\(?\b[yj]\s*[/|]\s*n\b\)?/iu;
const EXCLUDES_ALWAYS = /^(?:unless|es sei denn|außer|ausser)/iu;
const EXCLUDES = /^(?:unless|es sei denn|außer|ausser|except|only|nur)/iu;
/** "I asked the client, yes, …": no open question any more. */
const ASKED =
  /\b(?:asked|checked with|spoke (?:to|with)|talked to|gefragt|nachgefragt|gesprochen|rücksprache)\b/iu;
const ASKED_ABOUT = /^(?:if|whether|ob)\s/iu;
/** A plain answer and nothing after it in its clause: not "they agreed to think about it". */
const PLAIN =
  "(?:he|she|they|it|the client|both|er|sie|der kunde|die kundin|beide)\\s(?:(?:has|have|had|all|both|hat|haben|alle)\\s)?(?:(?:said|says|say)\\s(?:yes|no|ok|okay|fine|sure|(?:it['’]?s|that['’]?s)\\s(?:ok|okay|fine))|agreed?s?|declined|refused|approved(?:\\sit)?|(?:is|are)\\s(?:ok|okay|fine)(?:\\swith\\s(?:it|that))?|sagten?\\s(?:ja|nein)|(?:ja|nein)\\sgesagt|(?:ist|sind)\\s(?:damit\\s)?einverstanden|zugestimmt|abgelehnt)(?=[\\s.!)]*$|[,;])";
const ANSWERED = new RegExp(`\\s+(?:and|und)\\s+(?=${PLAIN})`, 'giu');
const PLAIN_ANSWER = new RegExp(`^(?:(?:and|und)\\s+)?${PLAIN}`, 'iu');
const ANSWER =
  /^(?:(?:and|und)\s+)?(?:yes|no|ja|nein|it['’]?s|all|alles|(?:he|she|they|the client|er|sie|der kunde|die kundin)\s)/iu;
/** "Could you record this one for us?" asks the reader to do it, not whether it may be done. */
const REQUEST =
  /(?<!\p{L})(?:(?:could|would|can|will) you (?:(?:please|kindly) .*record|.*record.*(?:please|for (?:us|me|them|the (?:client|customer|team)))\W*$)|(?:könntest|könntet|könnten|würdest|würden|würdet|kannst|könnt|können) (?:du|ihr|sie) .*(?:bitte|für uns|für den kunden).*(?:aufzeichnen|aufnehmen|mitschneiden))/iu;
/** "Don't start without recording": the doing is forbidden, not the recording. */
const NOT_WITHOUT =
  /(?:(?<!\p{L})(?:not|never|nobody|nicht|nie|niemals|keinesfalls|kein\p{L}*)|n['’]t)\s+(?:\S+\s+){0,6}?(?:without|ohne)\s+(?:(?:a|the|any|eine?n?|die|den|laufende\p{L}*|running|starting(?: the)?)\s+){0,2}(?:recording|aufzeichnung|aufnahme|mitschnitt)(?!\p{L}|\s+(?:consent|permission))/iu;
/** "He won't take part if it is recorded." */
const STAYS_AWAY =
  /(?:won['’]t|will not|would not|wouldn['’]t|refuses? to|not willing to|unwilling to|nicht bereit|will nicht|möchte nicht|würde nicht) (?:\S+ ){0,3}(?:take part|participate|join|attend|come|do it|talk|continue|teil\p{L}*|mit\p{L}*|kommen|weiter\p{L}*|sprechen)|(?:hang up|walk out|drop out|pull out|leave|cancels?|quits?|(?:bricht|steigt|springt|sagt|macht)(?: \S+){0,4} (?:ab|aus|nicht mit)|nimmt(?: \S+){0,3} nicht teil|abbrechen|aussteigen)(?=\W*$)/iu;
/** "… but the client turned it down": what the other side did is not understood, so that the yes before it does not count. */
const BUT_THEY =
  /^\W*(?:but|however|yet|only that|aber|jedoch|doch|nur|allerdings|leider)\s+(?:(?:the|der|die|das|unser|our)\s+)?(?:client|customer|candidate|company|legal|he|she|they|it['’]?s? (?:client|legal)|kund\p{L}*|kandidat\p{L}*|bewerber\p{L}*|rechtsabteilung|firma|er|sie)(?!\p{L})/iu;
const ALWAYS = /(?<!\p{L})(?:never|always|nie|niemals|immer|stets)(?!\p{L})/iu;
/** Conditions under which "do not record" stands: the candidate's own refusal (L2). */
const CANDIDATE =
  /\b(?:he|she|they|(?:candidate|freelancer|applicant|kandidat|bewerber)\p{L}*|talent|er|sie|herr|frau)\b/iu;
const REFUSAL_NOUN = /\b(?:objection|refusal|widerspruch|ablehnung|weigerung)\b/iu;
const ONLY = /\b(?:only|nur|condition|bedingung)\b/iu;
/** "Es gibt keinen Grund, nicht aufzuzeichnen": one clause. */
const NO_REASON = /(grund|anlass|reason),\s+(nicht|not)(?!\p{L})/iu;
/** "Unless he objects we record": a condition without its comma. */
const CASE_FIRST =
  /^(\W*(?:unless|if|when|should|once) (?:[^\s,;.]+ ){1,6}?[^\s,;.]+) (?=(?:we|please|then|just|do not|don['’]t|simply|you may|you can) )/iu;
/** "Everything as always, except that you must not record": an addition, no exception. */
const EXCEPT_THAT = /,?\s+(?:(?:except|only|just|save) that|(?:außer|ausser|nur|bloß),? dass)(?!\p{L})/giu;
/** "It is not that we could not record": two negations that undo each other. */
const NOT_SO =
  /(?<!\p{L})(?:(?:it is|it['’]s) not (?:(?:so|true|the case|correct) )?(?:that|as if|as though)|(?:it|that) isn['’]t (?:(?:so|true|the case) )?(?:that|as if|as though)|(?:(?:es|das) ist nicht (?:so|wahr|der fall)|es stimmt nicht|^nicht),? (?:dass|als ob))(?:\s+[^\s,;.]+){1,5}?\s+(?:not|cannot|can['’]t|mustn['’]t|nicht)(?!\p{L})/giu;
/** "Not ruled out but expressly wanted": what it is not says nothing beside what it is. */
const NOT_BUT =
  /(?<!\p{L})(?:not|nicht|keineswegs|mitnichten|keinesfalls|by no means|in no way)(?: (?:only|just|nur|bloß|merely|mehr|etwa|at all|any more))?,? (?:erlaubt|gestattet|allowed|permitted|geduldet|tolerated|ausgeschlossen|verboten|untersagt|unerwünscht|unzulässig|tabu|unerlaubt|unmöglich|verpönt|ruled out|forbidden|prohibited|banned|off limits|unwelcome|excluded),? (?:sondern|but(?: rather)?)(?: (?:auch|sogar|also|even|vielmehr))?(?= (?!not|nicht|kein|no\W))/giu;
/** "That no longer holds": what was said before; what holds now stands beside it. */
const NO_LONGER_HOLDS =
  /^\W*(?:that|this|it|which|das|dies|es)\s+(?:(?:no longer|does ?n['’]t|doesn['’]t|is no longer|isn['’]t)\s+(?:holds?|appl(?:y|ies)|true|valid|the case)(?: any ?more)?|(?:gilt|stimmt|trifft|ist)\s+(?:so )?nicht mehr(?: so| zu| der fall| aktuell)?)\W*$|^\W*(?:ab sofort|seit \S+|inzwischen|jetzt|nun|from now on)\s+(?:gilt|stimmt)\s+(?:das|dies|es)\s+(?:so )?nicht mehr\W*$/iu;
const NOT_ALL = /\b(?:not (?:every|all)|nicht (?:jede[srnm]?|alle))\s/iu;

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
  const plain = inPlainWords(statement);
  // The cheap question first: nearly no statement speaks of recording.
  if (!spoken && !mentionsRecording(plain)) return null;
  const text = aboutThisSession(plain)
    .replace(CASE_FIRST, '$1, ')
    .replace(NO_REASON, '$1 $2')
    .replace(EXCEPT_THAT, ' but ')
    .replace(NOT_SO, ' ')
    .replace(NOT_BUT, '');
  if (!spoken && !mentionsRecording(text)) return null;
  if (SAID_BOTH.test(text)) return 'pending';
  if (isExcepted.test(text)) return 'forbidden';
  if (NOT_WITHOUT.test(text) && clauses(text).length <= 2) return 'allowed';
  const verdicts: Verdict[] = [];
  const parts = joined(clauses(ASKED.test(text) ? text.replace(ANSWERED, ', and ') : text));
  const isAside = (clause: string, i: number) =>
    isConcession.test(clause) ||
    (isCondition.test(clause) && parts.length > 1) ||
    (isInverted.test(clause) && i < parts.length - 1);
  /** "If he declines, do not record": a ban for a case that has not come. */
  const forCaseOfRefusal = (i: number) =>
    [parts[i - 1], parts[i + 1]].some(
      (beside, k) => beside !== undefined && isAside(beside, i - 1 + 2 * k) && tellsRefusal(beside),
    );
  /** The clause that answers "I asked"; where what is asked about stands between, only a plain answer does. */
  const answerTo = (i: number): string | undefined => {
    const at = parts.findIndex((part, k) => k > i && !isAside(part, k) && !ASKED_ABOUT.test(part));
    if (at < 0 || at === i + 1) return parts[at];
    // "if they mind": then yes is a no.
    const turned = parts.slice(i + 1, at).some((part) => atoms(part).includes('objection'));
    const plain = PLAIN_ANSWER.test(parts[at] ?? '') && !NOT_SETTLED.test(parts.slice(at).join(' '));
    return plain && !turned ? parts[at] : undefined;
  };
  const asksBefore = (i: number) =>
    i > 0 && ASKED_ABOUT.test(parts[i] ?? '') && isAnswered(parts[i - 1] ?? '', answerTo(i - 1));
  /** "Whether it may be recorded, you had asked: yes": the question before the asking. */
  const asksAfter = (i: number) =>
    ASKED_ABOUT.test(parts[i] ?? '') && isAnswered(parts[i + 1] ?? '', answerTo(i + 1));
  for (const [i, clause] of parts.entries()) {
    if (isElsewhere(clause) || (parts.length > 1 && NO_LONGER_HOLDS.test(clause))) continue;
    if (isAside(clause, i)) {
      // "He joins only if nothing is recorded": the condition is the ban.
      const isOnly = ONLY.test(parts[i - 1] ?? '') || /^(?:only|nur)\s/iu.test(clause);
      if (isOnly && mentionsRecording(clause) && clauseVerdict(clause) === 'forbidden')
        verdicts.push('forbidden');
      if (
        mentionsRecording(clause) &&
        clauseVerdict(clause) !== 'forbidden' &&
        STAYS_AWAY.test(parts[i - 1] ?? '')
      )
        verdicts.push('forbidden');
      // "I asked if we may record, and they said yes": the condition is the question, its answer follows.
      if (asksBefore(i)) continue;
      const asks = (isCondition.test(clause) || isInverted.test(clause)) && THIRD_PARTY.test(clause);
      if ((isPending.test(clause) || asks) && !EXCLUDES_ALWAYS.test(clause)) verdicts.push('pending');
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
    if (WITHOUT_CONSENT.test(clause))
      verdicts.push(BAN.test(clause) && !/^\W*(?:without|ohne)/iu.test(clause) ? 'forbidden' : 'pending');
    else if (isPending.test(clause) && (isAnswered(clause, answerTo(i)) || asksBefore(i) || asksAfter(i)))
      continue;
    else if (isPending.test(clause))
      verdicts.push(BAN.test(clause) && !/\b(?:whether|ob)\b/iu.test(clause) ? 'forbidden' : 'pending');
    else if (mentionsRecording(clause) || hasOwnWord(clause)) {
      const said = clauseVerdict(clause);
      if (said === 'allowed' && (isUnreal(clause) || isOfOtherEvent(clause, parts[i - 1] ?? ''))) continue;
      if (said !== 'forbidden' || !forCaseOfRefusal(i)) verdicts.push(said);
      if (said === null && i > 0 && BUT_THEY.test(clause)) verdicts.push('pending');
    } else if (i > 0 && BUT_THEY.test(clause) && !TRAILING_NO.test(clause)) verdicts.push('pending');
    else if (EXCEPTION.test(clause) && parts.length > 1)
      verdicts.push(NOT_NOW.test(clause) ? 'forbidden' : 'pending');
    else if (TRAILING_NO.test(clause) && !LIKEWISE.test(clause) && parts.length > 1)
      verdicts.push('forbidden');
  }
  const verdict = combined(verdicts);
  if (exceptsThis(text)) return contrary(verdicts.includes('allowed') ? 'allowed' : verdict, text);
  if (isEitherWay(text)) return 'pending';
  if (verdict !== 'pending' && isVaried(text) && !(verdict === 'forbidden' && BAN.test(text)))
    return 'pending';
  if (/^\W*(?:not (?:every|all)|nicht (?:jede|alle))/iu.test(text)) return null;
  if (verdict === 'allowed' && parts.length === 1 && isUsual.test(text)) return null;
  if (NOT_ALL.test(text) && isGeneral.test(text)) return null;
  if (/\?\s*$/.test(text) && verdict !== 'forbidden')
    return verdict === 'allowed' && REQUEST.test(text) ? 'allowed' : 'pending';
  if (
    verdict === 'allowed' &&
    isGeneral.test(text) &&
    !/\b(?:this|today|diese[srnm]?|heutige)\b/iu.test(text)
  )
    return null;
  return verdict;
}

/** "All are recorded, except this one", "We never record, except today": what holds for the others does not for this. */
function contrary(others: Verdict, text: string): Verdict {
  if (others === 'allowed') return 'forbidden';
  const isYes = !/(?:not|nicht)\s/iu.test(exceptionIn(text));
  return isYes && others === 'forbidden' && (isGeneral.test(text) || ALWAYS.test(text)) ? 'allowed' : others;
}

/** Clauses trimmed, a conjunction that stands alone put before the clause it belongs to: "es sei denn, er lehnt ab". */
function joined(parts: string[]): string[] {
  const all: string[] = [];
  let lead = '';
  for (const part of parts) {
    const clause = `${lead}${part.trim()}`;
    lead = isOnlyConjunction.test(clause) ? `${clause} ` : '';
    if (lead === '') all.push(clause);
  }
  return lead === '' ? all : [...all, lead.trim()];
}

const tellsRefusal = (condition: string) =>
  !EXCLUDES.test(condition) &&
  !THIRD_PARTY.test(condition) &&
  (REFUSAL_NOUN.test(condition) ||
    (CANDIDATE.test(condition) &&
      atoms(condition).some((atom) => atom === 'negation' || atom === 'objection' || atom === 'no')));

/** Whether a statement only provides for the case that the candidate declines. */
export const isForRefusal = (statement: string) =>
  clauses(statement).some(
    (clause) => (isCondition.test(clause) || isInverted.test(clause)) && tellsRefusal(clause),
  );

/** No answer yet, and an answer to "do you mind" turns round: both stay open. */
const NOT_SETTLED =
  /\b(?:think|consider|look(?:ing)? into|discuss|decide|later|tomorrow)\b|überleg|nachdenk|nachzudenk|bespr[eo]ch|entscheid|später|morgen/iu;
const isAnswered = (clause: string, next: string | undefined) =>
  next !== undefined &&
  ASKED.test(clause) &&
  ANSWER.test(next) &&
  !isPending.test(next) &&
  !NOT_SETTLED.test(next) &&
  !atoms(clause).includes('objection') &&
  clauseVerdict(next) !== null;
