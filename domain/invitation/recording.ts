import { evidenceInText, quoteOf } from './evidence';
import type { Evidence, Finding, RecordingStatement } from './invitation';
import type { Reading } from './reading';
import { combined, recordingVerdict, type Verdict, valueVerdict } from './recording-verdict';
import { aboutThisSession, isGeneral, mentionsRecording } from './recording-words';
import { tickedWords } from './tick-boxes';

interface Said {
  verdict: Exclude<Verdict, null>;
  age: number;
  evidence: Evidence;
}

/** The next statement may go on about it: "We asked about recording. She said no." */
const GOES_ON = /\b(?:it|that|this|said|says|answer|so)\b|\b(?:das|dem|damit|dazu|dagegen|er|sie|es)\b/iu;

function saidInText(reading: Reading): Said[] {
  const said: Said[] = [];
  const taken = new Map<number, { start: number; end: number }[]>();
  // What a program repeats a thousand times is judged once.
  const judged = new Map<string, Verdict>();
  const once = (key: string, judge: () => Verdict): Verdict => {
    const known = judged.get(key);
    if (known !== undefined) return known;
    const verdict = judge();
    judged.set(key, verdict);
    return verdict;
  };
  for (const field of reading.fields) {
    if (
      !mentionsRecording(field.label) ||
      !mentionsRecording(aboutThisSession(field.label)) ||
      field.label.length > 60
    )
      continue;
    for (const line of [field.line, reading.lineAt(field.valueStart) - 1])
      taken.set(line, [
        ...(taken.get(line) ?? []),
        { start: Math.min(field.start, field.valueStart), end: field.end },
      ]);
    const ticked = tickedWords(field.value);
    const value = ticked ?? field.value;
    const verdict =
      /^\W*$/u.test(value) && !/[✅✔✓👍❌✗✘🚫⛔✖👎☑☒]/u.test(value)
        ? null
        : once(`${field.label}\n${value}`, () => valueVerdict(field.label, value));
    if (!verdict || (verdict === 'allowed' && field.place === 'footer')) continue;
    const start = Math.min(field.start, field.valueStart);
    said.push({ verdict, age: field.age, evidence: evidenceInText(reading, start, field.end) });
  }
  const all = reading.statements;
  for (const [i, statement] of all.entries()) {
    if (statement.place === 'header' || statement.place === 'conference') continue;
    if (taken.get(statement.line)?.some((t) => statement.start < t.end && statement.end > t.start)) continue;
    const box = reading.boxes.get(statement.line);
    const words = box ? (box.ticked ? box.words : null) : statement.words;
    if (words === null) {
      const about =
        box && mentionsRecording(aboutThisSession(box.words)) ? recordingVerdict(`${box.words}: yes`) : null;
      // A box "recording" that was left empty among ticked ones: not chosen.
      if (about === 'allowed' && box?.othersTicked)
        said.push({
          verdict: 'forbidden',
          age: statement.age,
          evidence: evidenceInText(reading, statement.start, statement.end),
        });
      continue;
    }
    let verdict = box ? valueVerdict(words, 'yes', true) : once(words, () => recordingVerdict(words));
    let end = statement.end;
    if (
      !box &&
      verdict !== 'forbidden' &&
      mentionsRecording(words) &&
      mentionsRecording(aboutThisSession(words))
    ) {
      const next = all[i + 1];
      if (
        next &&
        next.age === statement.age &&
        next.place === statement.place &&
        next.line - statement.line <= 2 &&
        next.words.length < 140
      ) {
        const onlyAnswer = /^(?:no|nein|yes|ja|nope|non)\b[^?]{0,25}$/iu.test(next.words);
        if (
          !mentionsRecording(next.words) &&
          (onlyAnswer || (GOES_ON.test(next.words) && verdict === 'pending'))
        ) {
          const after = recordingVerdict(next.words, true);
          if (after === 'forbidden' || (after === 'allowed' && (onlyAnswer || verdict === 'pending'))) {
            verdict = after;
            end = next.end;
          }
        }
      }
    }
    if (!verdict) continue;
    const aside = statement.place !== 'body';
    if (verdict !== 'forbidden' && aside) continue;
    if (aside && isGeneral.test(words) && statement.place === 'footer') continue;
    said.push({ verdict, age: statement.age, evidence: evidenceInText(reading, statement.start, end) });
  }
  return said;
}

function saidElsewhere(reading: Reading): Said[] {
  const said: Said[] = [];
  const push = (verdict: Verdict, source: Exclude<Evidence['source'], 'text'>, quote: string) => {
    if (verdict) said.push({ verdict, age: 0, evidence: quoteOf(source, quote) });
  };
  push(combined(reading.titleParts.map((part) => recordingVerdict(part))), 'title', reading.title);
  push(recordingVerdict(reading.location), 'location', reading.location);
  for (const [key, value] of reading.properties) {
    const label = key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ');
    if (mentionsRecording(label)) push(valueVerdict(label, value), 'properties', `${key}: ${value}`);
  }
  return said;
}

/**
 * What the invitation's own words say of recording this session.
 * The newest mail that settles it counts; within it a ban wins over a yes, and an open question keeps a yes from counting.
 * `allowed` needs a clear positive statement about this session (V3, L2); everything else is null or `forbidden`.
 */
export function recordingStated(reading: Reading): Finding<RecordingStatement> {
  const said = [...saidElsewhere(reading), ...saidInText(reading)];
  const ages = [...new Set(said.map((one) => one.age))].sort((a, b) => a - b);
  for (const age of ages) {
    const here = said.filter((one) => one.age === age);
    const verdict = combined(here.map((one) => one.verdict));
    if (verdict === null) continue;
    const evidence = here
      .filter((one) => one.verdict === verdict)
      .map((one) => one.evidence)
      .slice(0, 3);
    if (verdict === 'pending') {
      // Open in the newest note that speaks of it: an older yes no longer counts, an older ban still does.
      const ban = said
        .filter((one) => one.age > age && one.verdict === 'forbidden')
        .map((one) => one.evidence);
      return {
        value: ban.length > 0 ? 'forbidden' : null,
        confidence: 'likely',
        evidence: ban.length > 0 ? ban.slice(0, 3) : evidence,
      };
    }
    return {
      value: verdict,
      confidence: here.every((one) => one.verdict === verdict) ? 'certain' : 'likely',
      evidence,
    };
  }
  return { value: null, confidence: 'likely', evidence: [] };
}
