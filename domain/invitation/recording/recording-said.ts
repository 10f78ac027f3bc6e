import { evidenceInText, quoteOf } from '../evidence';
import type { Evidence, Kind } from '../invitation';
import { namedKinds } from '../kind/kind-names';
import type { Reading } from '../reading';
import { type Field, plainLabel } from '../text/fields';
import { isLeftEmpty, tickedOption, tickedWords } from '../text/tick-boxes';
import type { Verdict } from './recording-clause';
import { withNext } from './recording-discourse';
import { inPlainWords, speaksOfIt } from './recording-plain';
import { isElsewhere, isReportOfBefore, isVaried, tellsChange } from './recording-scope';
import { valueVerdict } from './recording-value';
import { combined, isForRefusal, recordingVerdict } from './recording-verdict';
import {
  aboutThisSession,
  atoms,
  clauses,
  isCondition,
  isGeneral,
  isUnspokenNo,
  isUsual,
  mentionsRecording,
} from './recording-words';

/** One place that speaks of recording. */
export interface Said {
  verdict: Exclude<Verdict, null>;
  age: number;
  evidence: Evidence;
  /** Only concluded from what was left out: an explicit statement is shown before it. */
  implied?: true;
  /** What was said before, in words of the past: "Earlier I wrote …". */
  before?: true;
  /** Tells that something changed: it replaces what was said before. */
  changes?: true;
  /** A question, or a line of a chat: a clear answer further down settles it. */
  question?: true;
}

/** "2 Nov – client undecided": an entry of a log, which a later one settles. */
const DATED =
  /^\W*(?:\d{1,2}[./-]\d{1,2}\.?(?:\d{2,4})?|\d{1,2}\.? ?(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}|\d{4}-\d\d-\d\d)(?!\p{L})/iu;
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

const ANSWER_LABEL = /^(?:a|answer|antwort)\s*[:.–-]\s*/iu;
const ASKED = /\b(?:asked|gefragt|fragten|wondered|wissen)\b/iu;
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;
const REFUSES =
  /\b(?:do not|don['’]?t|must not|may not|should not|shouldn['’]?t|better not|rather not|bitte nicht|lieber nicht|auf keinen fall)\b(?! forget)/iu;

function fieldVerdict({ label, value }: Field, dashed: boolean): Verdict {
  // The line above some other value: it is a question with its boxes.
  const boxes = optionVerdict(label);
  if (boxes !== undefined) return boxes;
  const ticked = tickedWords(value) ?? value;
  if (/^\W*$/u.test(ticked) && !MARK.test(ticked)) return null;
  // "Whether it may be recorded, you had asked: yes": no label but a sentence.
  if (/,/.test(label) && ASKED.test(label)) return recordingVerdict(`${label}: ${value}`);
  // With a dash, and a comma before it, it is a sentence.
  if (dashed && /,/.test(label)) return recordingVerdict(`${label} – ${value}`);
  // "Last week I wrote that it was not sure. The client has agreed": what was said before is settled by what follows.
  const [first = '', ...rest] = ticked.split(SENTENCE);
  if (rest.length > 0 && isReportOfBefore(first))
    return combined(rest.map((sentence) => recordingVerdict(sentence, true)));
  const verdict = valueVerdict(label, ticked.replace(ANSWER_LABEL, ''));
  if (verdict !== null) return verdict;
  // "Recording: do not switch it on": behind this label any refusal is one of recording.
  if (refusesUnspoken(ticked) || REFUSES.test(ticked)) return 'forbidden';
  // "Do record please - she will watch it on Friday": a sentence with a dash.
  return dashed && /(?<!\p{L})(?:please|bitte|do)(?!\p{L})/iu.test(label)
    ? recordingVerdict(`${label} – ${value}`)
    : null;
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

/** "Recording ☑ yes ☐ no": words before boxes of which some are ticked. */
function optionVerdict(words: string): Verdict | undefined {
  const option = tickedOption(words);
  if (!option) return undefined;
  if (option.lead !== '' && speaksOfIt(option.lead))
    return option.ticked === '' ? null : valueVerdict(option.lead, option.ticked);
  // "☒ ja ☐ nein – Aufzeichnung": the label stands behind its boxes.
  const behind = words.match(/\s[–—-]\s+([^–—[\]☐☑☒]{3,60})$/u)?.[1];
  if (behind !== undefined && speaksOfIt(behind))
    return option.ticked === '' ? null : valueVerdict(behind, option.ticked.split(/\s[–—-]\s/u)[0] ?? '');
  return option.ticked === '' ? null : recordingVerdict(option.ticked);
}

function boxVerdict(reading: Reading, line: number, words: string): Verdict {
  const head = ANSWER_ONLY.test(words) ? headOf(reading, line) : null;
  return head === null ? valueVerdict(words, 'yes', true) : valueVerdict(plainLabel(head), words);
}

/**
 * Speaks of recording this session with a no that was not understood: the stricter reading wins. It keeps a yes elsewhere from counting,
 * and where recording is the rule (L2) it forbids.
 */
function doubt(words: string, kind: Kind | null): Verdict {
  const plain = inPlainWords(words);
  if (plain.length > 1000 || /[☐□⬜]|\[ \]/u.test(words) || !speaksOfIt(words) || /\?\s*$/.test(words))
    return null;
  if (isForRefusal(plain) || isGeneral.test(plain) || isUsual.test(plain) || isVaried(plain)) return null;
  const about = clauses(aboutThisSession(plain)).filter(
    (clause) => mentionsRecording(clause) && !isElsewhere(clause) && !isCondition.test(clause.trim()),
  );
  const refused = about.some((clause) =>
    atoms(clause).some((atom) => atom === 'negation' || atom === 'no' || atom === 'objection'),
  );
  if (!refused) return null;
  return kind === 'expertlead' ? 'forbidden' : 'pending';
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
    const verdict = once(`${field.label}\n${field.value}`, () =>
      fieldVerdict(field, /\s[–—-]\s+$/.test(reading.text.slice(start, field.valueStart))),
    );
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
    // "☒ no recording": crossed out or ticked, either way nothing that allows.
    const crossed = box && !box.ticked && /^\s*☒/u.test(words) && recordingVerdict(box.words) === 'forbidden';
    if (crossed)
      said.push({ verdict: 'forbidden', age, evidence: evidenceInText(reading, start, statement.end) });
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
    verdict ??= box || statement.place !== 'body' ? null : doubt(words, kind);
    if (!verdict) continue;
    const aside = statement.place !== 'body';
    if (verdict !== 'forbidden' && aside) continue;
    if (aside && isGeneral.test(words) && statement.place === 'footer') continue;
    const question =
      verdict === 'pending' && (chat || DATED.test(words) || /\?\s*$/.test(words))
        ? { question: true as const }
        : {};
    const time = verdict !== 'allowed' && isReportOfBefore(words) ? { before: true as const } : {};
    const change =
      tellsChange(words) || tellsChange(all[i - 1]?.words.slice(0, 200) ?? '')
        ? { changes: true as const }
        : {};
    said.push({
      verdict,
      age,
      evidence: evidenceInText(reading, start, end),
      ...question,
      ...time,
      ...change,
    });
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
