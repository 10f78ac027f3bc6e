import { plainLabel } from '../text/fields';
import type { Statement } from '../text/statements';
import type { Verdict } from './recording-clause';
import { speaksOfIt } from './recording-plain';
import { valueVerdict } from './recording-value';
import { recordingVerdict } from './recording-verdict';
import { clauses, mentionsRecording } from './recording-words';

/** The next statement may go on about it: "We asked about recording. She said no." */
const GOES_ON = /\b(?:it|that|this|said|says|answer|so)\b|\b(?:das|dem|damit|dazu|dagegen|er|sie|es)\b/iu;
const ONLY_ANSWER =
  /^(?:(?:sorry|unfortunately|sadly|alas|leider|tut mir leid|i['’]?m afraid|well)[ ,:–-]+)?(?:no|nein|yes|ja|nope|non|yep|yup|nö|jo|jep)\b[^?]{0,25}$/iu;
/** "Only with written consent; we have had it since yesterday": the consent that was asked for is there. */
const IS_THERE =
  /\b(?:liegt|liegen|haben wir|habe ich|ist da|ist erteilt|wurde erteilt|eingeholt|unterschrieben|erhalten|bekommen|have (?:it|that|this|hers|his)|has been given|is (?:there|given|in place|on file)|signed|received|obtained)\b/iu;
/** "Client: recording ok. Candidate: no." */
const OTHER_PARTY_NO =
  /^(?:(?:and|und|but|aber)\s+)?(?:(?:the|der|die)\s+)?(?:client|customer|candidate|applicant|freelancer|kund\p{L}*|kandidat\p{L}*|bewerber\p{L}*)\s*[:–=-]?\s*(?:(?:says?|sagt|said)\s+)?(?:no|nein|nope|nö|not?\b.{0,20}|❌)\W*$/iu;
/** "… whether it will be recorded. It will not." */
const IT_WILL_NOT =
  /^(?:it|we|she|he|they|that|das|es|er|sie|wir)\s+(?:will|is|does|do|can|may|must|should|has|did|wird|darf|ist|soll|dürfen|werden)(?:n['’]t|\s+not|\s+(?:es\s+|das\s+)?nicht)(?:\s+(?:any ?more|any longer|now|this time|mehr|diesmal|heute|today))?\W*$/iu;
const ASKS_CONSENT =
  /\b(?:consent|permission|approval)\b|einwilligung|zustimmung|einverständnis|genehmigung/iu;
const NEGATED = /\b(?:no|not|never|nicht|kein\p{L}*|noch|yet|once|sobald|wenn|falls|if)\b/iu;
const LEAD =
  '(?:(?:so|but|and|then|hence|therefore|also|aber|daher|deshalb|darum|und|dann|then|please|pls|bitte)[ ,]+)*';
/** "So please don't.", "Bitte nicht.", "They'd rather not": the verb is the one spoken of before. */
const ELLIPTIC_NO = new RegExp(
  `^${LEAD}(?:(?:please |pls )?(?:do not|don['’]t)(?: do (?:so|it|that))?|not (?:this time|today|here|now|in this one|this one|with (?:this|him|her)\\S*(?: \\S+)?)|(?:rather|better|preferably) not|(?:(?:i|we|he|she|they|the client|the candidate|client|candidate)(?:['’]d| would|['’]s)? (?:rather|prefer|prefers|preferred) (?:you )?not(?: to)?(?: \\S+)?)|(?:he|she|they|it|client|the client|the candidate|candidate)(?: \\S+)? (?:did|do|does|would|will|is|was|has|have|must|may|can)(?:n['’]t| ?not)(?: agree| want (?:it|that|to)| like (?:it|that))?|leave it(?: out| off| be)?|decline(?: it)?|(?:this |the |our |der |dieser |unser )?(?:client|customer|kunde|company|candidate|kandidat\\p{L}*|bewerber\\p{L}*) (?:(?:does|did|will|would|has|is)(?:n['’]t| not) (?:\\S+ )?(?:allow(?:ed)?|permit(?:ted)?|want|like|approve|agree|ok(?:ay)?)(?: of| to| with)? (?:it|that|this)|(?:erlaubt|will|möchte|gestattet|wünscht|duldet) (?:es|das|dies)(?: \\S+){0,2} nicht)|skip it|avoid it|(?:lieber |heute |diesmal |hier |auf keinen fall )*nicht(?: machen| tun| heute| diesmal| hier)?|lass(?:en sie|t)? (?:es|das)(?: bitte)?(?: sein| bleiben| weg)?|(?:das|es) (?:geht|ist|will|möchte)(?: \\S+){0,4} nicht(?: erlaubt| möglich| gestattet| erwünscht| gewünscht)?)\\W*$`,
  'iu',
);
const PARTY =
  '(?:(?:the|our|their|der|die|unser|unsere)\\s+)?(?:client|customer|employer|company|both(?: (?:sides|parties))?|all|everyone|she|he|they|kund\\p{L}*|auftraggeber\\p{L}*|beide|alle|er|sie)';
/** "Could you record this one? The client has agreed in writing." Agreed to it, not to a date. */
const PARTY_YES = new RegExp(
  `^${LEAD}${PARTY}\\s+(?:(?:has|have|is|are|hat|haben|ist|sind|also|already|both|all|bereits|schon|auch|damit|dem|dazu)\\s+)*(?:agreed|agrees|consented|approved(?: it)?|okayed it|said (?:yes|ok|okay)|fine with (?:it|that)|ok(?:ay)? with (?:it|that)|given (?:its|his|her|their|the) (?:ok|consent|go-ahead)|zugestimmt|eingewilligt|ja gesagt|einverstanden|grünes licht gegeben)(?:\\s+(?:in writing|by (?:e-?mail|phone)|to (?:it|that|this)|already|yesterday|today|this morning|schriftlich|heute|gestern|dem|dazu|bereits))*\\W*$`,
  'iu',
);

const NO_START =
  /^(?:(?:sorry|unfortunately|sadly|alas|leider|tut mir leid|i['’]?m afraid|well)[ ,:–-]+)?(?:no|nope|nein|nö|nee|non|lieber nicht|better not|rather not|bitte nicht|(?:please|pls) (?:don['’]?t|do not)|don['’]?t)(?!\p{L})(?!,? (?:problem|objections?|worries|issues?|idea|clue|kein problem|news))/iu;
const YES_START =
  /^(?:yes|yep|yeah|yup|ja|jo|jep|jawohl|sure|of course|klar|gerne?|go ahead|absolutely|definitely|natürlich|oui|sí|👍|✅)(?!\p{L})/iu;
const UNSURE =
  /\?|\b(?:but|aber|jedoch|though|i think|glaube|perhaps|vielleicht|maybe|wahrscheinlich|probably|only|nur|ask|asking|frag(?:e|en|t)?|wait|warten?|check|prüfen?|klären?|tb[acd]|pending|hope|hoffe|hoffentlich|sobald|once|when|until|bis)\b/iu;

/** The answer to a question, or null where it is none: "recording?" – "yep go ahead, she signed off on it". */
function answerVerdict(question: string, answer: string): Verdict {
  if (!/\?\W*$/u.test(question)) return null;
  const label = plainLabel(question);
  if (NO_START.test(answer)) return valueVerdict(label, 'no');
  const clear = !NEGATED.test(answer) && !UNSURE.test(answer);
  return YES_START.test(answer) && clear ? valueVerdict(label, 'yes') : null;
}

/** Whether a statement, or a clause of it, refuses what the one before spoke of. */
const isEllipticNo = (words: string) =>
  words.length < 140 && clauses(words).some((clause) => ELLIPTIC_NO.test(clause.trim()));

/** The verdict of a statement together with the one that follows it: a question with its answer, a demand with its fulfilment. */
export function withNext(
  statement: Statement,
  next: Statement | undefined,
  verdict: Verdict,
): Verdict | null {
  if (verdict === 'forbidden' || !speaksOfIt(statement.words)) return null;
  if (!next || next.age !== statement.age || next.place !== statement.place) return null;
  if (next.line - statement.line > 2 || next.words.length >= 140) return null;
  if (
    verdict === 'pending' &&
    ASKS_CONSENT.test(statement.words) &&
    next.line - statement.line <= 1 &&
    IS_THERE.test(next.words) &&
    !NEGATED.test(next.words) &&
    recordingVerdict(next.words, true) === 'allowed'
  )
    return 'allowed';
  if (mentionsRecording(next.words)) return null;
  if (next.line - statement.line <= 1 && isEllipticNo(next.words)) return 'forbidden';
  if (verdict === 'pending' && /\?\W*$/u.test(statement.words) && PARTY_YES.test(next.words))
    return 'allowed';
  const answer = answerVerdict(statement.words, next.words);
  if (answer !== null) return answer;
  if (OTHER_PARTY_NO.test(next.words) || IT_WILL_NOT.test(next.words)) return 'forbidden';
  const onlyAnswer = ONLY_ANSWER.test(next.words);
  if (!onlyAnswer && !(GOES_ON.test(next.words) && verdict === 'pending')) return null;
  const after = recordingVerdict(next.words, true);
  if (after === 'forbidden') return after;
  return after === 'allowed' && (onlyAnswer || verdict === 'pending') ? after : null;
}
