import { evidenceInText, quoteOf } from './evidence';
import { type Field, plainLabel } from './fields';
import type { Evidence, Kind } from './invitation';
import { namedKinds } from './kind';
import type { Reading } from './reading';
import { combined, isForRefusal, recordingVerdict, type Verdict, valueVerdict } from './recording-verdict';
import { aboutThisSession, isGeneral, isUnspokenNo, mentionsRecording } from './recording-words';
import type { Statement } from './statements';
import { isLeftEmpty, tickedOption, tickedWords } from './tick-boxes';

/** One place that speaks of recording. */
export interface Said {
  verdict: Exclude<Verdict, null>;
  age: number;
  evidence: Evidence;
  /** Only concluded from what was left out: an explicit statement is shown before it. */
  implied?: true;
  /** A question, or a line of a chat: a clear answer further down settles it. */
  question?: true;
}

/** The next statement may go on about it: "We asked about recording. She said no." */
const GOES_ON = /\b(?:it|that|this|said|says|answer|so)\b|\b(?:das|dem|damit|dazu|dagegen|er|sie|es)\b/iu;
const ONLY_ANSWER = /^(?:no|nein|yes|ja|nope|non|yep|yup|nö|jo|jep)\b[^?]{0,25}$/iu;
/** "Only with written consent; we have had it since yesterday": the consent that was asked for is there. */
const IS_THERE =
  /\b(?:liegt|liegen|haben wir|habe ich|ist da|ist erteilt|wurde erteilt|eingeholt|unterschrieben|erhalten|bekommen|have (?:it|that|this|hers|his)|has been given|is (?:there|given|in place|on file)|signed|received|obtained)\b/iu;
/** "Client: recording ok. Candidate: no." */
const OTHER_PARTY_NO =
  /^(?:(?:and|und|but|aber)\s+)?(?:(?:the|der|die)\s+)?(?:client|customer|candidate|applicant|freelancer|kund\p{L}*|kandidat\p{L}*|bewerber\p{L}*)\s*[:–=-]?\s*(?:(?:says?|sagt|said)\s+)?(?:no|nein|nope|nö|not?\b.{0,20}|❌)\W*$/iu;
/** "… whether it will be recorded. It will not." */
const IT_WILL_NOT =
  /^(?:it|we|she|he|they|that|das|es|er|sie|wir)\s+(?:will|is|does|do|can|may|must|should|has|did|wird|darf|ist|soll|dürfen|werden)(?:n['’]t|\s+not|\s+(?:es\s+|das\s+)?nicht)\W*$/iu;
const ASKS_CONSENT =
  /\b(?:consent|permission|approval)\b|einwilligung|zustimmung|einverständnis|genehmigung/iu;
const NEGATED = /\b(?:no|not|never|nicht|kein\p{L}*|noch|yet|once|sobald|wenn|falls|if)\b/iu;
const MARK = /[✅✔✓👍❌✗✘🚫⛔✖👎☑☒]/u;
/** A camera as the only word for recording may mean the camera as well: it forbids, it never allows. */
const PICTURED_NO =
  /^\W*?(?:[🎥📹🎦🎬⏺🔴]\uFE0F?[\s:=–-]*(?:no|nein|nope|nö|nee|non|off|aus|not allowed|forbidden|verboten|nicht (?:erlaubt|gestattet|erwünscht)|[❌🚫✗✘⛔👎]\uFE0F?)|[❌🚫✗✘⛔]\uFE0F?\s*[🎥📹🎦🎬⏺🔴]\uFE0F?)[\s.!,]*$/iu;

/** Judges each text once: what a program repeats a thousand times need not be judged a thousand times. */
function judge() {
  const judged = new Map<string, Verdict>();
  return (key: string, verdict: () => Verdict): Verdict => {
    const known = judged.get(key);
    if (known !== undefined) return known;
    const found = verdict();
    judged.set(key, found);
    return found;
  };
}

const ALL_OF_A_TYPE =
  /expert[\s_-]?(?:lead|view)[-\s]*(?:\p{L}+[-\s])?(?:interviews|sessions|calls|meetings|terminen?|gesprächen?)(?!\p{L})/iu;

/** "expertview interviews must not be recorded" says nothing of an expertlead session. */
function isOfOtherType(words: string, kind: Kind | null): boolean {
  if (kind === null || !ALL_OF_A_TYPE.test(words)) return false;
  const kinds = new Set(namedKinds(words).map((one) => one.kind));
  return kinds.size === 1 && !kinds.has(kind);
}

const speaksOfIt = (words: string) => mentionsRecording(words) && mentionsRecording(aboutThisSession(words));

const ANSWER_LABEL = /^(?:a|answer|antwort)\s*[:.–-]\s*/iu;
const ASKED = /\b(?:asked|gefragt|fragten|wondered|wissen)\b/iu;
const REFUSES =
  /\b(?:do not|don['’]?t|must not|may not|should not|shouldn['’]?t|better not|rather not|bitte nicht|lieber nicht|auf keinen fall)\b(?! forget)/iu;

function fieldVerdict({ label, value }: Field): Verdict {
  const ticked = tickedWords(value) ?? value;
  if (/^\W*$/u.test(ticked) && !MARK.test(ticked)) return null;
  // "Whether it may be recorded, you had asked: yes": no label but a sentence.
  if (/,/.test(label) && ASKED.test(label)) return recordingVerdict(`${label}: ${value}`);
  const verdict = valueVerdict(label, ticked.replace(ANSWER_LABEL, ''));
  if (verdict !== null) return verdict;
  // "Recording: do not switch it on": behind this label any refusal is one of recording.
  return refusesUnspoken(ticked) || REFUSES.test(ticked) ? 'forbidden' : null;
}

/** "This one stays between the two of you"; asked, or for the case that she declines, it is no refusal. */
const refusesUnspoken = (words: string) =>
  words.length < 1000 && isUnspokenNo.test(words) && !/\?\s*$/.test(words) && !isForRefusal(words);

/** An answer ticked below its question: "Aufzeichnung gestattet?" above "☐ Ja" and "☑ Nein". */
function headOf(reading: Reading, line: number): string | null {
  for (let i = line - 1; i >= Math.max(0, line - 5); i--) {
    const above = reading.lines[i];
    if (!above || reading.boxes.has(i)) continue;
    const words = reading.text.slice(above.from, above.end).trim();
    if (words !== '')
      return words.length <= 80 && /[\p{L}][?: ]*$/u.test(words) && speaksOfIt(words) ? words : null;
  }
  return null;
}

const ANSWER_ONLY = /^(?:yes|no|ja|nein|oui|non|sí|y|n)[\s.!]*$/iu;

const NO_START =
  /^(?:no|nope|nein|nö|nee|non|lieber nicht|better not|rather not|bitte nicht|(?:please|pls) (?:don['’]?t|do not)|don['’]?t)(?!\p{L})(?!,? (?:problem|objections?|worries|issues?|idea|clue|kein problem|news))/iu;
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

/** The verdict of a statement together with the one that follows it: a question with its answer, a demand with its fulfilment. */
function withNext(statement: Statement, next: Statement | undefined, verdict: Verdict): Verdict | null {
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
  const answer = answerVerdict(statement.words, next.words);
  if (answer !== null) return answer;
  if (OTHER_PARTY_NO.test(next.words) || IT_WILL_NOT.test(next.words)) return 'forbidden';
  const onlyAnswer = ONLY_ANSWER.test(next.words);
  if (!onlyAnswer && !(GOES_ON.test(next.words) && verdict === 'pending')) return null;
  const after = recordingVerdict(next.words, true);
  if (after === 'forbidden') return after;
  return after === 'allowed' && (onlyAnswer || verdict === 'pending') ? after : null;
}

/** "Recording ☑ yes ☐ no": words before boxes of which some are ticked. */
function optionVerdict(words: string): Verdict | undefined {
  const option = tickedOption(words);
  if (!option) return undefined;
  if (option.lead !== '' && speaksOfIt(option.lead))
    return option.ticked === '' ? null : valueVerdict(option.lead, option.ticked);
  return option.ticked === '' ? null : recordingVerdict(option.ticked);
}

function boxVerdict(reading: Reading, line: number, words: string): Verdict {
  const head = ANSWER_ONLY.test(words) ? headOf(reading, line) : null;
  return head === null ? valueVerdict(words, 'yes', true) : valueVerdict(plainLabel(head), words);
}

/** A form's question is the longest label. */
const LABEL_AT_MOST = 140;

/**
 * Everything that the text says of recording, in its order; fields first.
 * @param kind the session's type: what is said of all sessions of the other type is left out
 */
export function saidInText(reading: Reading, kind: Kind | null): Said[] {
  const said: Said[] = [];
  const taken = new Map<number, { start: number; end: number }[]>();
  const once = judge();
  for (const field of reading.fields) {
    if (!speaksOfIt(field.label) || field.label.length > LABEL_AT_MOST) continue;
    if (isOfOtherType(`${field.label}: ${field.value}`, kind)) continue;
    const start = Math.min(field.start, field.valueStart);
    for (const line of [field.line, reading.lineAt(field.valueStart) - 1])
      taken.set(line, [...(taken.get(line) ?? []), { start, end: field.end }]);
    const verdict = once(`${field.label}\n${field.value}`, () => fieldVerdict(field));
    if (!verdict || (verdict === 'allowed' && field.place === 'footer')) continue;
    const asks = verdict === 'pending' && /\?\s*$/.test(reading.text.slice(start, field.valueStart));
    const question = asks ? { question: true as const } : {};
    said.push({ verdict, age: field.age, evidence: evidenceInText(reading, start, field.end), ...question });
  }
  const all = reading.statements;
  for (const [i, statement] of all.entries()) {
    if (statement.place === 'header' || statement.place === 'conference') continue;
    if (taken.get(statement.line)?.some((t) => statement.start < t.end && statement.end > t.start)) continue;
    const { age, start, words } = statement;
    if (isOfOtherType(words, kind)) continue;
    const chat = reading.lines[statement.line]?.chat === true;
    const box = reading.boxes.get(statement.line);
    if (box && !box.ticked) {
      if (isLeftEmpty(box) && speaksOfIt(box.words) && recordingVerdict(`${box.words}: yes`) === 'allowed')
        said.push({
          verdict: 'forbidden',
          age,
          evidence: evidenceInText(reading, start, statement.end),
          implied: true,
        });
      continue;
    }
    let end = statement.end;
    let verdict = box
      ? boxVerdict(reading, statement.line, box.words)
      : once(words, () => {
          if (PICTURED_NO.test(words) || (statement.place === 'body' && refusesUnspoken(words)))
            return 'forbidden';
          const option = optionVerdict(words);
          return option === undefined ? recordingVerdict(words) : option;
        });
    const settled = box ? null : withNext(statement, all[i + 1], verdict);
    if (settled) {
      verdict = settled;
      end = all[i + 1]?.end ?? end;
    }
    if (!verdict) continue;
    const aside = statement.place !== 'body';
    if (verdict !== 'forbidden' && aside) continue;
    if (aside && isGeneral.test(words) && statement.place === 'footer') continue;
    const question =
      verdict === 'pending' && (chat || /\?\s*$/.test(words)) ? { question: true as const } : {};
    said.push({ verdict, age, evidence: evidenceInText(reading, start, end), ...question });
  }
  return said;
}

/** What title, location and properties say of recording. */
export function saidElsewhere(reading: Reading): Said[] {
  const said: Said[] = [];
  const push = (verdict: Verdict, source: Exclude<Evidence['source'], 'text'>, quote: string) => {
    if (verdict) said.push({ verdict, age: 0, evidence: quoteOf(source, quote) });
  };
  push(
    combined(
      reading.titleParts.map((part) =>
        PICTURED_NO.test(part) || refusesUnspoken(part) ? 'forbidden' : recordingVerdict(part),
      ),
    ),
    'title',
    reading.title,
  );
  for (const part of reading.title.split(/\s+[|/–—·•]\s+|[()[\]]/u)) {
    const field = part.match(/^\s*([^:=]{2,40}?)\s*[:=]\s*(.+)$/u);
    if (field?.[1] && field[2] && speaksOfIt(field[1]))
      push(valueVerdict(field[1], field[2]), 'title', reading.title);
  }
  push(recordingVerdict(reading.location), 'location', reading.location);
  for (const [key, value] of reading.properties) {
    const label = key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ');
    if (mentionsRecording(label)) push(valueVerdict(label, value), 'properties', `${key}: ${value}`);
  }
  return said;
}
